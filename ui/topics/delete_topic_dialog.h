// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/change/change_dialog.h"

namespace brokerscope::ui {

/// Deletes a topic: says what goes with it, and asks for its name.
class DeleteTopicDialog : public ChangeDialog
{
    Q_OBJECT

public:
    DeleteTopicDialog(const PageContext &context, const QString &topic, QWidget *parent);

protected:
    void done(const changes::ChangeResult &result) override;

private:
    QString m_topic;
};

} // namespace brokerscope::ui
