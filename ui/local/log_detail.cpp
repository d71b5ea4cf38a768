// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_detail.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/local/log_feed.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

LogDetail::LogDetail(LogFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_title(new ToneLabel({}, FontRole::Strong))
    , m_event(new ToneLabel({}, FontRole::Caption, Tone::Muted))
    , m_cut(new ToneLabel({}, FontRole::Caption, Tone::Warning))
    , m_code(new CodeView(tr("The whole line")))
{
    m_title->setElided(true);
    m_event->setElided(true);
    m_code->setObjectName(u"local.log.whole"_s);
    m_code->setLineWrapMode(QPlainTextEdit::WidgetWidth); // a stack trace is read downwards
    m_code->setWordWrapMode(QTextOption::WrapAnywhere); // names of classes are longer than a line
    m_code->setTabStopDistance(2 * m_code->fontMetrics().horizontalAdvance(u' '));
    auto *copy = makeIconButton(u"copy"_s, tr("Copy the whole line"));
    copy->setObjectName(u"local.log.copyWhole"_s);
    auto *close = makeIconButton(u"close"_s, tr("Close the side panel (Esc)"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    connect(close, &QToolButton::clicked, this, &LogDetail::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 4, 0);
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(copy);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    for (ToneLabel *label : {m_event, m_cut}) {
        label->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(label);
    }
    layout->addWidget(m_code, 1);
    setMinimumWidth(metrics::scaled(260));
}

void LogDetail::setRecord(const local::LogRecord &record)
{
    if (record.place == m_record.place && record.source == m_record.source && !m_whole.isEmpty())
        return;
    m_record = record;
    m_title->setText(record.line.atMs ? record.line.process + u" · "_s + format::timestamp(*record.line.atMs) : record.line.process);
    m_event->setText(record.event ? record.event->text() : QString());
    m_event->setVisible(record.event.has_value());
    setText(record.line.message);
    m_feed->whole(record, this, [this, place = record.place](const QString &text) {
        if (place == m_record.place && !text.isEmpty()) // else its file is gone: what is held stays
            setText(text);
    });
}

void LogDetail::setText(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    m_cut->setVisible(text.size() > kMostShown);
    m_cut->setText(tr("The first %1 characters of %2; Copy gives all.").arg(format::count(kMostShown), format::count(text.size())));
    m_code->setCode(records::escaped(QStringView(text).left(kMostShown), records::Lines::Many));
}

} // namespace brokerscope::ui
