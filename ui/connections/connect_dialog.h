// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/connection_test.h"
#include "core/profile/connection_profile.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/widgets/dialog.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace brokerscope::ui {

class FieldNote;
class MessageBar;
class StepsView;

/// Connects to a cluster: bootstrap servers, ZooKeeper, librdkafka properties; tests the way there step by step. Values of
/// secret properties are kept for this session only and are never written down.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectDialog(const PageContext &context, QWidget *parent);
    ~ConnectDialog() override;

private:
    struct Input
    {
        profile::ConnectionProfile profile;
        QHash<QString, QString> secrets;
    };

    void check();
    void test();
    void connectNow();
    [[nodiscard]] Input input() const;
    void showSteps(const std::vector<cluster::ConnectionTest::Step> &steps);

    PageContext m_context;
    QLineEdit *m_name;
    QLineEdit *m_bootstrap;
    QLineEdit *m_zookeeper;
    QComboBox *m_color;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    QPlainTextEdit *m_properties;
    FieldNote *m_bootstrapNote;
    FieldNote *m_zookeeperNote;
    FieldNote *m_propertiesNote;
    QPushButton *m_test;
    StepsView *m_steps;
    MessageBar *m_result;
    std::unique_ptr<cluster::ConnectionTest> m_running;
};

} // namespace brokerscope::ui
