// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/change/change_dialog.h"

#include <optional>

namespace brokerscope::ui {

/// Saves a znode's data over the version that was read.
class SetZnodeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    SetZnodeDialog(const PageContext &context, const QString &path, const std::optional<QByteArray> &bytes, qint32 version, QWidget *parent);

Q_SIGNALS:
    void saved(qint32 version); ///< the version that the data have now; −1: not known
    void conflicted(); ///< somebody else was faster; the dialog has closed itself

protected:
    void done(const changes::ChangeResult &result) override;
    bool settle(const Error &error) override;

private:
    QString m_path;
};

} // namespace brokerscope::ui
