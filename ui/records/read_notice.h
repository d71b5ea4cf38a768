// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brokerscope::ui {

class EmptyState;
class MessageBar;
class ReadSession;

/// What stands in the table's place while it has no rows: no topic, reading, waiting, nothing there, no match, failed.
void showNoMessages(EmptyState *empty, const ReadSession &session, bool hasTopic);

/// What could not be read, above the rows that could. False: nothing to say there, the bar is left as it is.
[[nodiscard]] bool showReadErrors(MessageBar *bar, const ReadSession &session);

} // namespace brokerscope::ui
