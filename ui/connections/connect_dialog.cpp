// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connect_dialog.h"

#include "core/kafka/client_factory.h"
#include "core/zookeeper/connect_string.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/steps_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ConnectDialog::ConnectDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Connect to a cluster"), Width::Normal, parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_bootstrap(new QLineEdit)
    , m_zookeeper(new QLineEdit)
    , m_color(new QComboBox)
    , m_production(new QCheckBox(tr("&Production: every change asks for the typed name")))
    , m_readOnly(new QCheckBox(tr("Read-&only: no change can be made")))
    , m_properties(new QPlainTextEdit)
    , m_test(makeButton(tr("&Test")))
    , m_steps(new StepsView(tr("Steps of the test")))
    , m_result(new MessageBar(Tone::Info, {}, {}))
{
    setObjectName(u"connectDialog"_s);
    m_bootstrap->setObjectName(u"connect.bootstrap"_s);
    m_zookeeper->setObjectName(u"connect.zookeeper"_s);
    m_bootstrap->setPlaceholderText(u"localhost:9092"_s);
    m_zookeeper->setPlaceholderText(tr("none, or host:2181,host:2181/chroot"));
    m_name->setPlaceholderText(tr("the first bootstrap server"));
    m_properties->setPlaceholderText(u"security.protocol=SASL_SSL"_s);
    m_properties->setTabChangesFocus(true);
    m_properties->setMaximumHeight(5 * metrics::lineHeight());
    for (const auto &[word, text] : {std::pair{u"blue"_s, tr("blue")}, std::pair{u"green"_s, tr("green")}, std::pair{u"amber"_s, tr("amber")},
                                     std::pair{u"red"_s, tr("red")}, std::pair{u"violet"_s, tr("violet")}, std::pair{u"grey"_s, tr("grey")}})
        m_color->addItem(text, word);

    addField(tr("&Name"), m_name);
    addField(tr("Co&lour"), m_color);
    m_bootstrapNote = addField(tr("&Bootstrap servers"), m_bootstrap);
    m_zookeeperNote = addField(tr("&ZooKeeper"), m_zookeeper);
    m_propertiesNote = addField(tr("Prope&rties"), m_properties, tr("librdkafka's names, one a line"));
    addWidget(m_production);
    addWidget(m_readOnly);
    addWidget(m_steps);
    addWidget(m_result);
    m_steps->hide();
    m_result->hide();
    addFooterButton(m_test);
    setVerb(tr("Connect"));
    verbButton()->setObjectName(u"connect.verb"_s);

    for (QLineEdit *field : {m_bootstrap, m_zookeeper})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::check);
    connect(m_properties, &QPlainTextEdit::textChanged, this, &ConnectDialog::check);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(this, &Dialog::confirmed, this, &ConnectDialog::connectNow);
    check();
    m_bootstrap->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

ConnectDialog::Input ConnectDialog::input() const
{
    Input input;
    input.profile.id = QUuid::createUuid();
    input.profile.bootstrapServers = m_bootstrap->text().trimmed();
    input.profile.zookeeper = m_zookeeper->text().trimmed();
    input.profile.name = m_name->text().trimmed().isEmpty() ? input.profile.bootstrapServers.section(u',', 0, 0) : m_name->text().trimmed();
    input.profile.color = m_color->currentData().toString();
    input.profile.isProduction = m_production->isChecked();
    input.profile.isReadOnly = m_readOnly->isChecked();
    const QStringList lines = m_properties->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (name.isEmpty())
            continue;
        if (profile::isSecretProperty(name)) {
            input.secrets.insert(name, value);
            input.profile.secretKeys << name;
        } else {
            input.profile.properties.insert(name, value);
        }
    }
    return input;
}

void ConnectDialog::check()
{
    m_bootstrapNote->set(Tone::Muted, {});
    m_propertiesNote->set(Tone::Muted, {});
    QString reason;
    if (m_bootstrap->text().trimmed().isEmpty()) {
        reason = tr("Give at least one bootstrap server.");
    } else if (const auto servers = kafka::validateBootstrapServers(m_bootstrap->text().trimmed()); !servers) {
        reason = servers.error().message;
        m_bootstrapNote->set(Tone::Error, reason);
    }
    const Input now = input();
    m_zookeeperNote->set(Tone::Muted, {});
    if (!now.profile.zookeeper.isEmpty())
        if (const auto servers = zookeeper::parseConnectString(now.profile.zookeeper); !servers) {
            m_zookeeperNote->set(Tone::Error, servers.error().message);
            if (reason.isEmpty())
                reason = servers.error().message;
        }
    kafka::ConnectionSettings settings{u"localhost:9092"_s, now.profile.properties, std::chrono::seconds(1)};
    settings.properties.insert(now.secrets);
    if (!settings.properties.isEmpty()) {
        if (const Outcome properties = kafka::validateProperties(settings); !properties) {
            m_propertiesNote->set(Tone::Error, properties.error().message);
            if (reason.isEmpty())
                reason = properties.error().message;
        } else if (!now.secrets.isEmpty()) {
            m_propertiesNote->set(Tone::Muted, tr("Secrets are kept for this session only; they are not written down."));
        }
    }
    setReason(reason);
    setDisabledReason(m_test, reason);
}

void ConnectDialog::test()
{
    const Input now = input();
    m_running = std::make_unique<cluster::ConnectionTest>(now.profile, now.secrets);
    m_steps->show();
    m_result->hide();
    connect(m_running.get(), &cluster::ConnectionTest::changed, this, [this] { showSteps(m_running->steps()); });
    connect(m_running.get(), &cluster::ConnectionTest::finished, this, [this] {
        showSteps(m_running->steps());
        const bool ok = m_running->hasSucceeded();
        const auto failed = std::find_if(m_running->steps().begin(), m_running->steps().end(),
                                         [](const auto &step) { return step.state == cluster::ConnectionTest::Step::State::Failed; });
        m_result->set(ok ? Tone::Ok : Tone::Error, ok ? tr("The cluster can be reached.") : tr("The test failed."),
                      ok || failed == m_running->steps().end() ? QString() : failed->detail);
        m_result->show();
    });
    m_running->start();
}

void ConnectDialog::showSteps(const std::vector<cluster::ConnectionTest::Step> &steps)
{
    QList<Step> shown;
    for (const auto &step : steps) {
        Step row{step.title, step.detail, step.tookMs < 0 ? QString() : format::duration(step.tookMs), Step::State::Waiting, -1};
        switch (step.state) {
        case cluster::ConnectionTest::Step::State::Waiting: row.state = Step::State::Waiting; break;
        case cluster::ConnectionTest::Step::State::Running: row.state = Step::State::Running; break;
        case cluster::ConnectionTest::Step::State::Done: row.state = Step::State::Done; break;
        case cluster::ConnectionTest::Step::State::Failed: row.state = Step::State::Failed; break;
        }
        shown << row;
    }
    m_steps->setSteps(shown);
}

void ConnectDialog::connectNow()
{
    const Input now = input();
    const PageContext context = m_context; // opening replaces the page below this dialog
    m_running.reset();
    accept();
    if (const Outcome opened = context.navigator->openCluster(now.profile, now.secrets); !opened)
        context.navigator->toast(ToastKind::Information, tr("Not connected"), opened.error().message, {});
}

} // namespace brokerscope::ui
