// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/preview_block.h"

#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tone_label.h"

#include <QFontMetrics>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

PreviewBlock::PreviewBlock(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(new ToneLabel(QString(), FontRole::Caption, Tone::Muted))
    , m_panel(new Panel)
{
    m_panel->setRadius(metrics::controlRadius);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_caption);
    layout->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCaption(caption);
}

void PreviewBlock::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(caption);
}

void PreviewBlock::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    delete m_panel->layout();
    qDeleteAll(m_panel->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));

    auto *grid = new QGridLayout(m_panel);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(4, 1);
    QStringList spoken;
    int row = 0;
    for (const Line &line : lines) {
        auto *before = new ToneLabel(line.before.isEmpty() ? u"–"_s : line.before, FontRole::Mono, Tone::Muted);
        before->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *note = new ToneLabel(line.note, FontRole::Caption, line.warns ? Tone::Warning : Tone::Muted);
        note->setElided(true);
        auto *after = new ToneLabel(line.after.isEmpty() ? u"–"_s : line.after, FontRole::MonoStrong);
        after->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (ToneLabel *value : { before, after }) { // gives way before the dialog does
            value->setElided(true);
            value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        }
        grid->addWidget(new ToneLabel(line.name, FontRole::Body, Tone::Muted), row, 0);
        grid->addWidget(before, row, 1);
        grid->addWidget(new IconLabel(u"arrow-right"_s, Tone::Muted, 14), row, 2, Qt::AlignCenter);
        grid->addWidget(after, row, 3);
        grid->addWidget(note, row, 4);
        spoken += tr("%1: from %2 to %3. %4").arg(line.name, line.before, line.after, line.note);
        ++row;
    }
    setAccessibleDescription(plaintext::lines(spoken.join(u'\n')));
    const int lineHeight = QFontMetrics(roleFont(FontRole::Mono)).height() + 7;
    m_panel->setMinimumHeight(static_cast<int>(lines.size()) * lineHeight + 12);
    updateGeometry();
}

} // namespace brokerscope::ui
