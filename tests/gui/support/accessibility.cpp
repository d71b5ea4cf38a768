// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/accessibility.h"

#include "tests/gui/support/long_texts.h"
#include "ui/kit/widgets/tone_label.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr int kLongestChain = 400;

/// The line edit inside a spin box or combo box, and the icons inside a line edit, speak through their owner.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent);
}

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    if (!widget->objectName().isEmpty())
        text += u" “%1”"_s.arg(widget->objectName());
    if (const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
        if (const QString name = accessible->text(QAccessible::Name); !name.isEmpty())
            text += u" (%1)"_s.arg(name);
    return text;
}

/// Visible widgets below the root that belong to its window.
QList<QWidget *> visibleBelow(QWidget *root)
{
    QList<QWidget *> visible;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root->window())
            visible << widget;
    return visible;
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    return sequence.isEmpty() ? QChar() : QChar(sequence[0].key()).toUpper();
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// Where the widget stands for somebody who comes from or goes to `other`. What is inside a scroll area lies where that lies for
/// all that is outside: its own place there may be scrolled out of view.
QRect placeBeside(const QWidget *widget, const QWidget *other)
{
    const QWidget *place = widget;
    for (const QWidget *area = widget->parentWidget(); area; area = area->parentWidget())
        if (qobject_cast<const QScrollArea *>(area) && !area->isAncestorOf(other))
            place = area;
    return onScreen(place);
}

/// In reading order a thing is not followed by one that stands wholly above it, or left of it in the same line, unless that
/// begins a new column at the right.
bool isBackwards(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() <= from.top();
    const bool isSameLine = to.top() < from.bottom() && from.top() < to.bottom();
    return (isAbove && to.left() < from.right()) || (isSameLine && to.right() <= from.left());
}

/// Where the focus is within a text with links, which Tab goes through one by one; −1: it is on the whole of it, or elsewhere.
int focusedLink(const QWidget *widget)
{
    const auto *text = qobject_cast<const QTextBrowser *>(widget);
    return text && text->textCursor().hasSelection() ? text->textCursor().selectionStart() : -1;
}

/// What Tab (or Shift+Tab) goes through, from where the focus is until it is there again.
QList<QWidget *> chain(QWidget *root, Qt::KeyboardModifier modifier, QStringList &faults)
{
    QList<QWidget *> reached;
    const auto press = [&] {
        QWidget *focus = QApplication::focusWidget();
        QSet<int> links; // each once: a text that goes around in them is a trap
        do {
            links << focusedLink(focus);
            QTest::keyClick(focus ? focus : root, Qt::Key_Tab, modifier);
        } while (focus && QApplication::focusWidget() == focus && !links.contains(focusedLink(focus)));
        return QApplication::focusWidget();
    };
    QWidget *first = press();
    for (QWidget *widget = first; widget && reached.size() < kLongestChain; widget = press()) {
        if (!reached.isEmpty() && widget == first)
            return reached;
        if (reached.contains(widget)) {
            faults << u"Tab is caught at %1"_s.arg(describe(widget));
            return reached;
        }
        reached << widget;
    }
    faults << (reached.isEmpty() ? u"Tab reaches nothing"_s : u"Tab loses the focus after %1"_s.arg(describe(reached.constLast())));
    return reached;
}

void addShortcut(QHash<QKeySequence, QString> &owners, const QKeySequence &key, const QString &owner, QStringList &faults)
{
    if (key.isEmpty())
        return;
    const QString other = owners.value(key);
    if (!other.isNull() && other != owner)
        faults << u"%1 belongs to %2 and to %3"_s.arg(key.toString(), other, owner);
    owners.insert(key, owner);
}

void checkMenu(const QMenu *menu, QStringList &faults)
{
    QHash<QChar, QString> letters;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        if (action->menu())
            checkMenu(action->menu(), faults);
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull())
            continue;
        if (letters.contains(letter))
            faults << u"menu “%1”: %2 for “%3” and for “%4”"_s.arg(menu->title(), letter, letters.value(letter), action->text());
        letters.insert(letter, action->text());
    }
}

bool isPutIntoField(const QAbstractButton *button)
{
    return button->accessibleName() != withoutMnemonic(button->text()) && !button->accessibleName().isEmpty();
}

} // namespace

QStringList nameFaults(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : visibleBelow(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            faults << u"%1 has no accessible name"_s.arg(describe(widget));
    }
    return faults;
}

QStringList labelFaults(QWidget *root)
{
    QStringList faults;
    QSet<const QWidget *> labelled;
    for (QWidget *widget : visibleBelow(root)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!label)
            continue;
        if (label->buddy()) {
            labelled << label->buddy();
            if (label->buddy()->focusProxy())
                labelled << label->buddy()->focusProxy();
            if (!label->buddy()->isVisible())
                faults << u"the label “%1” belongs to something that is not there"_s.arg(label->text());
        } else if (label->textFormat() != Qt::PlainText && !mnemonicOf(label->text()).isNull() && !label->text().startsWith(u'<')) {
            faults << u"the label “%1” has a mnemonic but no buddy"_s.arg(label->text());
        }
    }
    for (QWidget *widget : visibleBelow(root)) {
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || (text && !text->isReadOnly());
        if (isField && !isInner(widget) && widget->accessibleName().isEmpty() && !labelled.contains(widget))
            faults << u"no label belongs to %1"_s.arg(describe(widget));
    }
    return faults;
}

QStringList missingMnemonics(QWidget *dialog)
{
    QStringList faults;
    for (QWidget *widget : visibleBelow(dialog)) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() && mnemonicOf(label->text()).isNull())
            faults << u"the label “%1” has no mnemonic"_s.arg(label->text());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && mnemonicOf(button->text()).isNull() && !isPutIntoField(button))
            faults << u"the button “%1” has no mnemonic"_s.arg(button->text());
    }
    return faults;
}

QStringList shortcutFaults(QWidget *root)
{
    QStringList faults;
    QHash<QKeySequence, QString> owners;
    QSet<const QAction *> seen;
    QList<QWidget *> owning = visibleBelow(root);
    owning << root;
    for (const QWidget *widget : std::as_const(owning)) {
        for (const QAction *action : widget->actions()) {
            if (seen.contains(action) || action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            seen << action;
            for (const QKeySequence &key : action->shortcuts())
                addShortcut(owners, key, u"“%1”"_s.arg(action->text()), faults);
        }
    }
    const auto addLetter = [&](const QString &text, const QString &owner) {
        addShortcut(owners, QKeySequence::mnemonic(text), owner, faults);
    };
    for (QWidget *widget : visibleBelow(root)) {
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            addLetter(button->text(), u"button “%1”"_s.arg(button->text()));
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            addLetter(label->text(), u"label “%1”"_s.arg(label->text()));
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                addLetter(tabs->tabText(i), u"tab “%1”"_s.arg(tabs->tabText(i)));
        else if (const auto *bar = qobject_cast<QMenuBar *>(widget))
            for (const QAction *action : bar->actions()) {
                addLetter(action->text(), u"menu “%1”"_s.arg(action->text()));
                if (action->menu())
                    checkMenu(action->menu(), faults);
            }
    }
    return faults;
}

QStringList tabFaults(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> forward = chain(root, Qt::NoModifier, faults);
    for (QWidget *widget : visibleBelow(root)) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() && !isInner(widget);
        if (isStop && !forward.contains(widget))
            faults << u"Tab does not reach %1"_s.arg(describe(widget));
    }
    // The chain is a circle; it begins where reading does, which is the one place where it may go back.
    int backwards = 0;
    QStringList where;
    for (qsizetype i = 0; i < forward.size(); ++i) {
        const QWidget *from = forward[i], *to = forward[(i + 1) % forward.size()];
        if (forward.size() > 1 && !from->isAncestorOf(to) && isBackwards(placeBeside(from, to), placeBeside(to, from))) {
            ++backwards;
            where << u"from %1 back to %2"_s.arg(describe(from), describe(to));
        }
    }
    if (backwards > 1)
        faults << u"Tab does not follow the reading order: "_s + where.join(u"; "_s);
    QStringList back;
    QList<QWidget *> backward = chain(root, Qt::ShiftModifier, back);
    faults << back;
    if (back.isEmpty() && QSet<QWidget *>(backward.begin(), backward.end()) != QSet<QWidget *>(forward.begin(), forward.end()))
        faults << u"Shift+Tab reaches other things than Tab"_s;
    return faults;
}

QStringList focusFaults(QWidget *root)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return {u"nothing has the focus; the active window is %1"_s.arg(describe(QApplication::activeWindow()))};
    if (!focus->isVisible() || (focus != root && !root->isAncestorOf(focus)))
        return {u"the focus is on %1, which is not to be seen here"_s.arg(describe(focus))};
    return {};
}

QStringList cutTextFaults(QWidget *root, const LongTexts *language)
{
    // Texts that have just changed get their room first.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    const auto check = [&](const QWidget *widget, const QString &text, int available) {
        const int wanted = widget->fontMetrics().horizontalAdvance(withoutMnemonic(text));
        if (wanted > available)
            faults << u"“%1” is cut: %2 of %3 pixels, in %4"_s.arg(text).arg(available).arg(wanted).arg(
                QString::fromLatin1(widget->metaObject()->className()).section(u':', -1));
    };
    for (QWidget *widget : visibleBelow(root)) {
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap().isNull())
                continue;
            if (label->wordWrap()) {
                if (label->heightForWidth(label->width()) > label->height())
                    faults << u"“%1” is cut: a paragraph has %2 of %3 pixels"_s.arg(label->accessibleName()).arg(label->height()).arg(label->heightForWidth(label->width()));
                continue;
            }
            const auto *elided = qobject_cast<const ui::ToneLabel *>(label);
            if (elided && elided->isElided() && !(language && language->isFixedText(label->text())))
                continue;
            const QStringList lines = label->text().split(u'\n');
            for (const QString &line : lines)
                check(label, label->buddy() ? line : QString(line).replace(u'&', u"&&"_s), label->contentsRect().width());
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            check(combo, QString(combo->currentText()).replace(u'&', u"&&"_s), combo->width() - 26 - 12);
        } else if (const auto *field = qobject_cast<QLineEdit *>(widget)) {
            if (field->text().isEmpty() && !isInner(field))
                check(field, QString(field->placeholderText()).replace(u'&', u"&&"_s),
                      field->width() - 16 - field->textMargins().left() - field->textMargins().right());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            check(button, button->text(), button->width());
            const bool hasLook = !button->text().isEmpty() && (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget));
            if (hasLook && (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()))
                faults << u"%1 has %2 × %3 pixels and wants %4 × %5"_s.arg(describe(button)).arg(button->width()).arg(button->height()).arg(button->sizeHint().width()).arg(button->sizeHint().height());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                check(tabs, tabs->tabText(i), tabs->tabRect(i).width());
        }
    }
    return faults;
}

} // namespace brokerscope::test
