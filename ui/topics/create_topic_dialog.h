// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/create_topic.h"
#include "core/changes/topic_defaults.h"
#include "core/model/cluster_snapshot.h"
#include "ui/kit/change/change_dialog.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace brokerscope::ui {

class Segments;

/// Creates a topic: checked while typing, with the brokers' defaults as placeholders, the preview and the equal command.
class CreateTopicDialog : public ChangeDialog
{
    Q_OBJECT

public:
    CreateTopicDialog(const PageContext &context, ClusterSnapshotPtr snapshot, QWidget *parent);

protected:
    void showProblems(const std::vector<changes::FieldProblem> &problems) override;
    void done(const changes::ChangeResult &result) override;

private:
    void makeFields();
    QWidget *makeRetention();
    QWidget *makeMaxMessage();
    void showRetentionChoice();
    void askCluster();
    void showDefaults(const changes::TopicDefaults &defaults);
    void rebuild();
    [[nodiscard]] changes::TopicSpec spec() const;

    ClusterSnapshotPtr m_snapshot;
    QString m_clusterId; ///< of the cluster that answered when the dialog was opened; null: not yet
    changes::TopicDefaults m_defaults;
    QHash<QString, FieldNote *> m_notes;
    QLineEdit *m_name;
    QSpinBox *m_partitions;
    QLineEdit *m_replicationFactor;
    QLineEdit *m_minInsync;
    QComboBox *m_cleanup;
    QLineEdit *m_retention;
    QComboBox *m_retentionUnit;
    Segments *m_retentionChoices = nullptr;
    QComboBox *m_maxSize;
    QLineEdit *m_maxMessage;
    QComboBox *m_maxMessageUnit;
    QPlainTextEdit *m_custom;
};

} // namespace brokerscope::ui
