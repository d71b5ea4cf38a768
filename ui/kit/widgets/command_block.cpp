// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/command_block.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tone_label.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype mostShown = 4000; ///< characters

int sideWidth() ///< icon, copy button and margins
{
    return metrics::scaled(16 + 26) + 48;
}

/// Splits before " -": an option with its values stays together.
QStringList options(const QString &line)
{
    QStringList parts;
    QString part;
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        if (word.startsWith(u'-') && !part.isEmpty()) {
            parts += part;
            part = word;
        } else {
            part += part.isEmpty() ? word : u' ' + word;
        }
    }
    return parts << part;
}

/// At blanks that no quotes hold together.
QStringList words(const QString &part)
{
    QStringList result{QString()};
    QChar quote;
    for (const QChar c : part) {
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote)
            quote = QChar();
        if (c == u' ' && quote.isNull())
            result += QString();
        else
            result.last() += c;
    }
    return result;
}

} // namespace

CommandBlock::CommandBlock(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(new ToneLabel(caption, FontRole::Caption, Tone::Muted))
    , m_panel(new Panel(Panel::Fill::Code))
    , m_text(new ToneLabel(QString(), FontRole::MonoSmall))
{
    if (caption.isEmpty())
        m_caption->hide();
    m_text->setManyLines(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(0, 5, 0, 5);
    m_text->setAccessibleName(tr("Equivalent command"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *terminal = new IconLabel(u"terminal"_s);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 5, 0, 0);
    left->addWidget(terminal);
    left->addStretch();
    QToolButton *copy = makeIconButton(u"copy"_s, tr("Copy the command"));
    copy->setFixedSize(metrics::scaled(26), metrics::scaled(26));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command); });

    auto *inner = new QHBoxLayout(m_panel);
    inner->setContentsMargins(12, 5, 5, 5);
    inner->setSpacing(8);
    inner->addLayout(left);
    inner->addWidget(m_text, 1);
    inner->addWidget(copy, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_caption);
    layout->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CommandBlock::setCommand(const QString &command)
{
    if (command == m_command)
        return;
    m_command = command;
    fit();
}

void CommandBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CommandBlock::fit()
{
    const QFontMetrics fm(roleFont(FontRole::MonoSmall));
    const int columns = qMax(20, (width() - sideWidth()) / qMax(1, fm.horizontalAdvance(u'0')));
    // What is copied is the whole; it may carry a megabyte of data.
    const QString text = broken(m_command.size() > mostShown ? QString(m_command.left(mostShown) + u'…') : m_command, columns);
    if (text == m_broken)
        return;
    m_broken = text;
    m_text->setText(text);
    m_panel->setMinimumHeight((static_cast<int>(text.count(u'\n')) + 1) * fm.height() + 20);
    updateGeometry();
}

QString CommandBlock::broken(const QString &command, int columns)
{
    QStringList result;
    const QStringList lines = command.split(u'\n');
    for (const QString &line : lines) {
        if (line.size() <= columns) {
            result += line;
            continue;
        }
        QString current;
        QStringList parts;
        for (const QString &option : options(line))
            parts += option.size() + 4 > columns ? words(option) : QStringList{option};
        for (const QString &part : std::as_const(parts)) {
            if (!current.isEmpty() && current.size() + 1 + part.size() + 2 > columns) {
                result += current + u" \\"_s;
                current = u"  "_s + part;
            } else {
                current += current.isEmpty() ? part : u' ' + part;
            }
        }
        result += current;
    }
    return result.join(u'\n');
}

} // namespace brokerscope::ui
