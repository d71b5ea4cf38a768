// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connect_dialog.h"

#include "ui/connections/connection_form.h"
#include "ui/kit/format.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/steps_view.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

Step stepOf(const cluster::ConnectionTest::Step &step)
{
    using From = cluster::ConnectionTest::Step::State;
    const auto state = step.state == From::Running ? Step::State::Running
        : step.state == From::Done                 ? Step::State::Done
        : step.state == From::Failed               ? Step::State::Failed
                                                   : Step::State::Waiting;
    return {step.title, step.detail, step.tookMs < 0 ? QString() : format::duration(step.tookMs), state, -1};
}

} // namespace

ConnectDialog::ConnectDialog(const PageContext &context, Purpose purpose, profile::ConnectionProfile profile,
                             const QUuid &secretsOf, QWidget *parent)
    : Dialog(purpose == Purpose::Edit ? tr("Connection") : tr("Connect to a cluster"), Width::Normal, parent),
      m_context(context), m_purpose(purpose), m_secretsOf(secretsOf),
      m_isConnected(context.navigator->isConnected(profile.id)), m_form(new ConnectionForm(this, context.connections)),
      m_remember(new QCheckBox(tr("Re&member this connection"))), m_test(makeButton(tr("&Test"))),
      m_steps(new StepsView(tr("Steps of the test"))), m_result(new MessageBar(Tone::Info, {}, {}))
{
    setObjectName(u"connectDialog"_s);
    m_test->setObjectName(u"connect.test"_s);
    m_result->setObjectName(u"connect.result"_s);
    m_remember->setObjectName(u"connect.remember"_s);
    m_remember->setChecked(true);
    if (purpose != Purpose::Connect)
        m_remember->hide();
    addWidget(m_remember);
    addWidget(m_steps);
    addWidget(m_result);
    m_steps->hide();
    m_result->hide();
    addFooterButton(m_test);
    setVerb(purpose == Purpose::Connect ? tr("Conn&ect") : m_isConnected ? tr("&Save and reconnect") : tr("&Save"));
    verbButton()->setObjectName(u"connect.verb"_s);
    if (profile.id.isNull())
        profile.id = QUuid::createUuid();
    m_form->show(profile);

    connect(m_form, &ConnectionForm::changed, this, &ConnectDialog::check);
    connect(m_remember, &QCheckBox::toggled, this, &ConnectDialog::check);
    connect(context.connections, &profile::ConnectionBook::changed, this, &ConnectDialog::check);
    connect(m_test, &QPushButton::clicked, this,
            [this] { withSecrets(tr("Asking the key store"), [this](const Input &input) { test(input); }); });
    connect(this, &Dialog::confirmed, this,
            [this] { withSecrets(tr("Asking the key store"), [this](const Input &input) { confirm(input); }); });
    check();
    m_form->focusFirst();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setNotice(const QString &title, const QString &text)
{
    m_result->set(Tone::Warning, title, text);
    m_result->show();
    m_form->focusProperties();
}

bool ConnectDialog::willBeSaved() const
{
    return m_purpose == Purpose::Edit || (m_remember->isChecked() && m_remember->isEnabled());
}

void ConnectDialog::check()
{
    // A file that cannot be read is not written over: then nothing can be remembered, and why is said.
    const auto &unreadable = m_context.connections->error();
    setDisabledReason(m_remember, unreadable ? unreadable->message : QString());
    QString reason = m_form->check(willBeSaved());
    m_form->setPropertiesNote(secretsNote(!m_form->profile().secretKeys.isEmpty()));
    setDisabledReason(m_test, reason);
    if (reason.isEmpty() && m_purpose == Purpose::Edit && unreadable)
        reason = unreadable->message;
    setReason(reason);
}

QString ConnectDialog::secretsNote(bool hasSecrets)
{
    if (!hasSecrets)
        return tr("librdkafka's names, NAME=VALUE, one a line");
    if (!willBeSaved())
        return tr("Secrets are kept for this session only; they are not written down.");
    askKeyStore();
    if (!m_keyStore)
        return tr("Secrets go to this desktop's key store, never to a file.");
    if (*m_keyStore)
        return tr("Secrets go to this desktop's key store, not to a file.");
    return tr("Secrets are kept for this session only: %1").arg(m_keyStore->error().message);
}

void ConnectDialog::askKeyStore()
{
    if (std::exchange(m_hasAskedKeyStore, true))
        return;
    async::deliver(m_context.connections->secrets()->probe(), this, [this](const Outcome &there) {
        m_keyStore = there;
        check();
    });
}

void ConnectDialog::withSecrets(const QString &busySentence, std::function<void(const Input &)> then)
{
    const PropertyLines lines = m_form->lines();
    Input input{m_form->profile(), lines.secrets};
    if (lines.kept.isEmpty()) {
        then(input);
        return;
    }
    setBusy(true, busySentence);
    const Answer<profile::Secrets> answer = m_context.connections->secrets()->read(m_secretsOf);
    async::deliver(answer, this, [this, input, kept = lines.kept, then](const Result<profile::Secrets> &found) mutable {
        setBusy(false);
        if (!found) {
            fail(tr("The secrets could not be read."), found.error());
            return;
        }
        for (const QString &name : kept)
            if (const auto value = found->constFind(name); value != found->cend())
                input.secrets.insert(name, *value);
        const QStringList missing = profile::missingSecrets(input.profile, input.secrets);
        if (missing.isEmpty())
            then(input);
        else
            fail(tr("The secrets could not be read."),
                 Error::invalid(tr("The key store has no %1: type it again.").arg(missing.join(u", "_s))));
    });
}

void ConnectDialog::fail(const QString &title, const Error &error)
{
    m_result->set(Tone::Error, title, error.message);
    m_result->show();
}

void ConnectDialog::test(const Input &input)
{
    m_running = std::make_unique<cluster::ConnectionTest>(input.profile, input.secrets);
    m_steps->show();
    m_result->hide();
    connect(m_running.get(), &cluster::ConnectionTest::changed, this, &ConnectDialog::showSteps);
    connect(m_running.get(), &cluster::ConnectionTest::finished, this, [this] {
        showSteps();
        const bool ok = m_running->hasSucceeded();
        const auto failed = std::find_if(m_running->steps().begin(), m_running->steps().end(), [](const auto &step) {
            return step.state == cluster::ConnectionTest::Step::State::Failed;
        });
        m_result->set(ok ? Tone::Ok : Tone::Error, ok ? tr("The cluster can be reached.") : tr("The test failed."),
                      ok || failed == m_running->steps().end() ? QString() : failed->detail);
        m_result->show();
    });
    m_running->start();
}

void ConnectDialog::showSteps()
{
    QList<Step> shown;
    for (const auto &step : m_running->steps())
        shown << stepOf(step);
    m_steps->setSteps(shown);
}

void ConnectDialog::confirm(const Input &input)
{
    m_running.reset();
    if (!willBeSaved()) {
        finish(input, {});
        return;
    }
    setBusy(true,
            input.secrets.isEmpty() ? tr("Saving the connection")
                                    : tr("Saving; the key store may ask for its password"));
    async::deliver(m_context.connections->save(input.profile, input.secrets), this,
                   [this, input](const Result<profile::Kept> &kept) {
                       setBusy(false);
                       if (kept)
                           finish(input, *kept);
                       else
                           fail(tr("The connection was not saved."), kept.error());
                   });
}

void ConnectDialog::finish(Input input, profile::Kept kept)
{
    const PageContext context = m_context;
    const bool connects = m_purpose == Purpose::Connect || m_isConnected;
    const bool isSaved = willBeSaved();
    accept();
    if (isSaved && kept.where == profile::Kept::Where::Session)
        context.navigator->toast(ToastKind::Information, tr("Saved, but for its secrets"),
                                 tr("They are kept until Brokerscope ends: %1").arg(kept.reason), {});
    if (!connects)
        return;
    if (const Outcome opened = context.navigator->openCluster(input.profile, input.secrets); !opened)
        context.navigator->toast(ToastKind::Information, tr("Not connected"), opened.error().message, {});
}

} // namespace brokerscope::ui
