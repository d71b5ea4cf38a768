// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/cluster_export.h"
#include "ui/kit/widgets/dialog.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QLineEdit;
class QProgressBar;

namespace brokerscope::ui {

class CommandBlock;
class MessageBar;
class Paragraph;

/// Copies a stopped local cluster into a plain folder, off the GUI thread, with progress. Cancel and Esc give it up; what was
/// copied is then removed.
class ExportClusterDialog : public Dialog
{
    Q_OBJECT

public:
    ExportClusterDialog(local::LocalCluster cluster, QWidget *parent);
    ~ExportClusterDialog() override;

    void reject() override;

private:
    void choose();
    void check();
    void run();
    void showProgress();
    void end(const Result<local::ExportedFolder> &result);

    /// Shared with the pool's thread, which may outlive the dialog.
    struct Copying
    {
        std::atomic<qint64> bytes = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isGivenUp = false;
    };

    local::LocalCluster m_cluster;
    QLineEdit *m_folder;
    FieldNote *m_note;
    QProgressBar *m_progress;
    MessageBar *m_failure;
    Paragraph *m_done;
    CommandBlock *m_commands;
    std::shared_ptr<Copying> m_copying; // null: nothing is copied
    QTimer m_clock; // reads how far it is
};

} // namespace brokerscope::ui
