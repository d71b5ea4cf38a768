// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/hostile_text.h"

#include "ui/kit/chart/legend_entry.h"
#include "ui/kit/widgets/link_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr int kMostRows = 400; ///< of a level of a table or tree

enum class Markup { Never, Guessed, Always }; ///< whether Qt reads the text as HTML
enum class Mnemonics { No, Yes };

struct Shown
{
    QString what;
    QString text;
    Markup markup = Markup::Never;
    Mnemonics mnemonics = Mnemonics::No;
};

using Visit = std::function<void(const Shown &)>;

QString describe(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(u':', -1) + (object->objectName().isEmpty() ? QString() : QString(u" “"_s + object->objectName() + u"”"_s));
}

void visitModel(const QAbstractItemView *view, const QModelIndex &parent, const Visit &visit)
{
    const QAbstractItemModel *model = view->model();
    const int rows = std::min(model->rowCount(parent), kMostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            const QString where = u"%1, row %2, column %3"_s.arg(describe(view)).arg(row).arg(column);
            visit({where, index.data(Qt::DisplayRole).toString()});
            visit({where + u", spoken"_s, index.data(Qt::AccessibleTextRole).toString()});
            visit({where + u", tooltip"_s, index.data(Qt::ToolTipRole).toString(), Markup::Guessed});
        }
        const QModelIndex first = model->index(row, 0, parent);
        if (model->rowCount(first) > 0)
            visitModel(view, first, visit);
    }
}

void visitLabel(const QLabel *label, const Visit &visit)
{
    const Markup markup = label->textFormat() == Qt::RichText ? Markup::Always : label->textFormat() == Qt::PlainText ? Markup::Never : Markup::Guessed;
    visit({describe(label), label->text(), markup, label->buddy() ? Mnemonics::Yes : Mnemonics::No});
}

void visitButton(const QAbstractButton *button, const Visit &visit)
{
    const bool paintsAll = qobject_cast<const ui::LinkButton *>(button) || qobject_cast<const ui::LegendEntry *>(button); // "&" included
    visit({describe(button), button->text(), Markup::Never, paintsAll ? Mnemonics::No : Mnemonics::Yes});
    if (paintsAll && !button->shortcut().isEmpty())
        visit({describe(button) + u" has the shortcut "_s + button->shortcut().toString(), u"a&b"_s, Markup::Never, Mnemonics::Yes});
}

void visitAll(QWidget *root, const Visit &visit)
{
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString what = describe(widget);
        visit({what + u", its tooltip"_s, widget->toolTip(), Markup::Guessed});
        visit({what + u", its name"_s, widget->accessibleName()});
        visit({what + u", its description"_s, widget->accessibleDescription()});
        if (widget->isWindow())
            visit({what + u", its title"_s, widget->windowTitle()});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            visitLabel(label, visit);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            visitButton(button, visit);
        else if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            visit({what, text->toHtml(), Markup::Always});
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            visit({what, plain->document()->toRawText().left(100'000).replace(QChar::ParagraphSeparator, u'\n')});
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                visit({what, combo->itemText(i)});
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                visit({what, tabs->tabText(i), Markup::Never, Mnemonics::Yes});
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            visitModel(view, {}, visit);
    }
    for (const QAction *action : root->findChildren<QAction *>()) {
        visit({describe(action), action->text(), Markup::Never, Mnemonics::Yes});
        visit({describe(action) + u", its tooltip"_s, action->toolTip(), Markup::Guessed});
    }
}

/// What a person sees of it, and what it would fetch.
QString seen(const QString &html, bool *fetches)
{
    QTextDocument document;
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            *fetches = *fetches || fragment.fragment().charFormat().isImageFormat() || fragment.fragment().charFormat().isAnchor();
    return document.toPlainText();
}

bool isHidden(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line;
}

} // namespace

QStringList hostileFaults(QWidget *root)
{
    QStringList faults;
    visitAll(root, [&](const Shown &shown) {
        const auto fault = [&](const QString &what) { faults << u"%1 %2: %3"_s.arg(shown.what, what, shown.text.left(160).toHtmlEscaped()); };
        const bool isMarkup = shown.markup == Markup::Always || (shown.markup == Markup::Guessed && Qt::mightBeRichText(shown.text));
        bool fetches = false;
        const QString text = isMarkup ? seen(shown.text, &fetches) : shown.text;
        if (fetches)
            fault(u"shows a picture or a link out of a text"_s);
        if (text.contains(u"&lt;"_s) || text.contains(u"&amp;"_s) || text.contains(u"&quot;"_s))
            fault(u"shows what is escaped for HTML"_s);
        if (std::any_of(text.begin(), text.end(), isHidden))
            fault(u"shows a control or a mark of direction"_s);
        if (shown.mnemonics == Mnemonics::Yes && QString(text).replace(u"&&"_s, QString()).contains(u"a&b"_s))
            fault(u"swallows “&”"_s);
    });
    faults.removeDuplicates();
    return faults;
}

int placesOf(QWidget *root, const QString &text)
{
    int places = 0;
    visitAll(root, [&](const Shown &shown) {
        bool fetches = false;
        const bool isMarkup = shown.markup == Markup::Always || (shown.markup == Markup::Guessed && Qt::mightBeRichText(shown.text));
        places += (isMarkup ? seen(shown.text, &fetches) : shown.text).contains(text);
    });
    return places;
}

} // namespace brokerscope::test
