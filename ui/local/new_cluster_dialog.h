// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_clusters.h"
#include "ui/kit/widgets/dialog.h"

class QComboBox;
class QLineEdit;

namespace brokerscope::ui {

class Paragraph;
class Segments;

/// A local cluster that is to be made: everything may be left as it is.
class NewClusterDialog : public Dialog
{
    Q_OBJECT

public:
    explicit NewClusterDialog(QWidget *parent);

    [[nodiscard]] local::clusters::CreateOptions options() const;

private:
    void check();

    QLineEdit *m_name;
    QComboBox *m_runtime;
    Segments *m_brokers;
    FieldNote *m_nameNote;
    FieldNote *m_runtimeNote;
    FieldNote *m_brokersNote;
};

} // namespace brokerscope::ui
