// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/znode_create.h"
#include "ui/kit/change/change_dialog.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace brokerscope::ui {

/// Creates a znode: persistent or ephemeral, with or without a number that the server appends; shows the path that results.
class CreateZnodeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `path`: what the path field begins with ("/brokers/").
    CreateZnodeDialog(const PageContext &context, const QString &path, QWidget *parent);

protected:
    void showProblems(const std::vector<changes::FieldProblem> &problems) override;
    void showEvent(QShowEvent *event) override;
    void done(const changes::ChangeResult &result) override;

private:
    void rebuild();

    QString m_clusterId;
    QHash<QString, FieldNote *> m_notes;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QPlainTextEdit *m_data;
    QCheckBox *m_isNull;
};

} // namespace brokerscope::ui
