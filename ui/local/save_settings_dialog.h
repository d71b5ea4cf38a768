// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/cluster_settings.h"
#include "ui/kit/widgets/dialog.h"

namespace brokerscope::ui {

class MessageBar;

/// What will be written, before and after, key by key; and writes it. A file that someone else has written meanwhile stays as it is.
class SaveSettingsDialog : public Dialog
{
    Q_OBJECT

public:
    struct Change
    {
        local::SettingsFile file;
        QString title; ///< of the file, translated
        QByteArray before; ///< what it held when it was read
        local::properties::Document after;
    };

    SaveSettingsDialog(local::LocalCluster cluster, std::vector<Change> changes, QWidget *parent);

private:
    void showDifference();
    void run();

    local::LocalCluster m_cluster;
    std::vector<Change> m_changes;
    MessageBar *m_failure;
};

} // namespace brokerscope::ui
