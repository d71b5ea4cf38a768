// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/znode.h"
#include "ui/kit/widgets/dialog.h"

namespace brokerscope::ui {

/// Somebody else was faster: both values side by side, and whose shall stand. Changes nothing itself.
class ConflictDialog : public Dialog
{
    Q_OBJECT

public:
    /// `theirs`: as it is now; `base`: the version that `mine` was an edit of.
    ConflictDialog(const Znode &theirs, const std::optional<QByteArray> &mine, qint32 base, QWidget *parent);

Q_SIGNALS:
    void mineKept(); ///< to be saved over theirs
    void theirsTaken(); ///< the edit is given up
};

} // namespace brokerscope::ui
