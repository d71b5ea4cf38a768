// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_reader.h"

#include <QWidget>

namespace brokerscope::ui {

class CodeView;
class LogFeed;
class ToneLabel;

/// One line of a log with all that belongs to it (a stack trace), as plain text beside the table. GUI thread.
class LogDetail : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostShown = 200'000; ///< characters; Copy gives all

    explicit LogDetail(LogFeed *feed, QWidget *parent = nullptr);

    void setRecord(const local::LogRecord &record);

Q_SIGNALS:
    void closed();

private:
    void setText(const QString &text);

    LogFeed *m_feed;
    ToneLabel *m_title;
    ToneLabel *m_event;
    ToneLabel *m_cut;
    CodeView *m_code;
    local::LogRecord m_record;
    QString m_whole;
};

} // namespace brokerscope::ui
