// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/config_check.h"

#include <QWidget>

class QPlainTextEdit;

namespace brokerscope::ui {

class Paragraph;

/// The file as it is, with remarks and order, to be edited; below it what is wrong, by line. GUI thread.
class ConfigText : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigText(QWidget *parent = nullptr);

    void setText(const QByteArray &text); ///< nothing where it says so already: the cursor stays
    void setObjections(const std::vector<local::config::LineObjection> &objections);

Q_SIGNALS:
    void edited(const QByteArray &text); ///< by the user

private:
    QPlainTextEdit *m_edit;
    Paragraph *m_objections;
    bool m_isSetting = false;
};

} // namespace brokerscope::ui
