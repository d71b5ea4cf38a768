// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/read_notice.h"

#include "ui/kit/format.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/records/read_session.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadNotice)
};

QString noMatch(const ReadSession &session)
{
    const QString read = format::count(session.state().read);
    const qint64 total = session.range().total();
    return total < 0 ? Text::tr("No match in %1 messages").arg(read)
                     : Text::tr("No match in %1 of %2 messages").arg(read, format::count(std::max(total, session.state().read)));
}

} // namespace

void showNoMessages(EmptyState *empty, const ReadSession &session, bool hasTopic)
{
    const auto &end = session.state().end;
    if (!hasTopic) {
        empty->showNothing(u"topic"_s, Text::tr("Choose a topic"), Text::tr("Type its name above, or open one from the list of topics."));
    } else if (session.isSearchingLoaded() && session.loadedCount() > 0) {
        empty->showNoMatch(Text::tr("No loaded message contains it"), Text::tr("Press / to search the log itself."));
    } else if (session.phase() != ReadSession::Phase::Ended) {
        if (session.options().isLive())
            empty->showNothing(u"message"_s, Text::tr("Waiting for new messages"), Text::tr("What is written from now on appears here."));
        else
            empty->showLoading(session.options().isSearch() ? Text::tr("Searching") : Text::tr("Reading"),
                               Text::tr("waiting for the leaders of the partitions"));
    } else if (end && end->reason == kafka::ReadEnd::Reason::Failed && !end->errors.empty()) {
        empty->showError(Text::tr("The messages could not be read"), end->errors.front());
    } else if (session.options().isSearch()) {
        empty->showNoMatch(noMatch(session), Text::tr("Look further back, or in other partitions."));
    } else {
        empty->showNothing(u"message"_s, Text::tr("No messages"), Text::tr("There is nothing where it was looked."));
    }
}

bool showReadErrors(MessageBar *bar, const ReadSession &session)
{
    const auto &end = session.state().end;
    if (!end || end->errors.empty() || session.loadedCount() == 0) // an empty table says it itself
        return false;
    QString sentence = end->errors.front().message;
    if (end->errors.size() > 1)
        sentence += u' ' + Text::tr("(%n more)", nullptr, int(end->errors.size()) - 1);
    const bool hasFailed = end->reason == kafka::ReadEnd::Reason::Failed;
    bar->set(hasFailed ? Tone::Error : Tone::Warning, Text::tr("Not everything could be read."), sentence);
    bar->show();
    return true;
}

} // namespace brokerscope::ui
