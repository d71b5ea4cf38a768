// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/config_rows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace brokerscope::ui {

class FieldNote;
class Paragraph;
class ToneLabel;

/// One setting: what it means, what it takes, and its value to be changed. The value is judged while it is typed. GUI thread.
class ConfigDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigDetails(QWidget *parent = nullptr);

    void setFile(const local::LocalCluster &cluster, local::SettingsFile file);
    void showRow(const local::ConfigRow &row); ///< the same key again: what is typed stays, with the cursor
    void showNothing();

Q_SIGNALS:
    void valueChanged(const QString &key, const std::optional<QString> &value); ///< nullopt: what holds without it

private:
    void showValue();
    void take(const QString &value);

    local::LocalCluster m_cluster;
    local::SettingsFile m_file;
    local::ConfigRow m_row; ///< key is null while none is chosen
    Paragraph *m_key;
    Paragraph *m_facts;
    QWidget *m_editor;
    ToneLabel *m_label;
    QLineEdit *m_field;
    QComboBox *m_choice;
    QPushButton *m_reset;
    FieldNote *m_note;
    Paragraph *m_help;
};

} // namespace brokerscope::ui
