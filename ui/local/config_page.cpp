// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/config_page.h"

#include "core/base/async.h"
#include "core/local/cluster_files.h"
#include "core/local/config_rows.h"
#include "core/local/local_session.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/local/config_form.h"
#include "ui/local/config_text.h"
#include "ui/local/save_settings_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalProcess;
using local::ProcessId;
using local::SettingsFile;
using local::properties::Document;

namespace {

QString titleOf(SettingsFile file)
{
    switch (file.kind) {
    case SettingsFile::Kind::AllBrokers: return ConfigPage::tr("All brokers");
    case SettingsFile::Kind::OneBroker: return ConfigPage::tr("Broker %1").arg(file.broker);
    case SettingsFile::Kind::ZooKeeper: return ConfigPage::tr("ZooKeeper");
    case SettingsFile::Kind::LogLevels: return ConfigPage::tr("Log levels");
    }
    return {};
}

} // namespace

ConfigPage::ConfigPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Configuration")))
    , m_messages(new MessageArea)
    , m_waiting(new MessageBar(Tone::Info, {}, {}))
    , m_files(new QComboBox)
    , m_tabs(new TabRow(tr("Views of the file")))
    , m_form(new ConfigForm)
    , m_text(new ConfigText)
    , m_nothing(new EmptyState)
    , m_content(new QWidget)
    , m_save(makeButton(tr("Save…"), u"check"_s, WidgetRole::Primary))
    , m_discard(makeButton(tr("Discard changes"), u"undo"_s))
    , m_restart(m_waiting->addAction(tr("Restart them now")))
{
    m_header->setCrumbs({{tr("Local cluster"), u"local"_s}, {tr("Configuration"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    build();
    connect(m_files, &QComboBox::currentIndexChanged, this, &ConfigPage::chooseFile);
    connect(m_form, &ConfigForm::valueChanged, this, &ConfigPage::takeValue);
    connect(m_text, &ConfigText::edited, this, &ConfigPage::takeText);
    connect(m_save, &QPushButton::clicked, this, &ConfigPage::openSaveDialog);
    connect(m_discard, &QPushButton::clicked, this, &ConfigPage::discard);
    connect(m_restart, &QPushButton::clicked, this, &ConfigPage::restart);
    connect(context.local, &local::LocalSession::changed, this, &ConfigPage::showSession);
    showSession();
}

ConfigPage::~ConfigPage() = default;

void ConfigPage::build()
{
    m_files->setObjectName(u"config.file"_s);
    m_files->setAccessibleName(tr("File"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_save->setObjectName(u"config.save"_s);
    m_discard->setObjectName(u"config.discard"_s);
    m_restart->setObjectName(u"config.restart"_s);
    m_waiting->setClosable(false); // it is told until it is settled
    m_waiting->hide();
    m_tabs->add(u"form"_s, tr("Settings"), m_form);
    m_tabs->add(u"text"_s, tr("Text"), m_text);
    m_header->addButton(m_files);
    m_header->addButton(m_discard);
    m_header->addButton(m_save);
    m_nothing->showNothing(u"local"_s, tr("No local cluster yet"), tr("Start one: it runs on this computer only."));
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(metrics::controlGap);
    m_bars->addWidget(m_messages);
    m_bars->addWidget(m_waiting);
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(m_bars);
    inside->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_nothing, 1);
}

void ConfigPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSession();
    if (!m_cluster.uuid.isEmpty())
        readFiles();
}

void ConfigPage::showSession()
{
    const local::SupervisorClient *client = context().local->client();
    const local::LocalCluster cluster = client ? client->cluster() : local::LocalCluster();
    m_content->setVisible(client != nullptr);
    m_nothing->setVisible(client == nullptr);
    m_files->setVisible(client != nullptr);
    if (cluster == m_cluster) {
        if (isVisible() && client)
            refreshMessages();
        return;
    }
    m_cluster = cluster;
    m_saved = {};
    m_header->setTitle(cluster.name.isEmpty() ? tr("Configuration") : tr("Configuration of %1").arg(cluster.name));
    {
        const QSignalBlocker blocker(m_files);
        m_files->clear();
        if (client) {
            for (const SettingsFile file : local::settings::filesOf(cluster))
                m_files->addItem(titleOf(file), file.word());
        }
    }
    if (client) {
        readFiles();
        chooseFile();
    }
}

void ConfigPage::readFiles()
{
    using Texts = std::vector<std::pair<SettingsFile, Result<QByteArray>>>;
    const auto read = [cluster = m_cluster]() -> Result<Texts> {
        Texts texts;
        for (const SettingsFile file : local::settings::filesOf(cluster))
            texts.emplace_back(file, local::settings::read(cluster, file));
        return texts;
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), read), this, [this, uuid = m_cluster.uuid](const Result<Texts> &texts) {
        if (!texts || uuid != m_cluster.uuid)
            return; // another cluster is shown now
        QString failure;
        for (const auto &[file, text] : *texts) {
            if (!text)
                failure = failure.isEmpty() ? text.error().message : failure;
            else if (const Draft &draft = drafts()[file]; draft.document.text() == draft.before)
                drafts()[file] = {*text, Document::parse(*text)};
        }
        m_messages->setMessage(u"read"_s, !failure.isEmpty(), Tone::Error, tr("A file of settings cannot be read."), failure);
        m_text->setText(drafts()[m_file].document.text());
        refresh();
    });
}

void ConfigPage::chooseFile()
{
    m_file = SettingsFile::parse(m_files->currentData().toString()).value_or(SettingsFile());
    m_form->setFile(m_cluster, m_file);
    m_text->setText(drafts()[m_file].document.text());
    refresh();
}

void ConfigPage::takeValue(const QString &key, const std::optional<QString> &value)
{
    Document &document = drafts()[m_file].document;
    if (value)
        document.set(key, *value);
    else
        document.unset(key);
    m_text->setText(document.text());
    refresh();
}

void ConfigPage::takeText(const QByteArray &text)
{
    drafts()[m_file].document = Document::parse(text);
    refresh();
}

local::settings::Documents ConfigPage::documents() const
{
    local::settings::Documents all;
    if (const auto known = m_drafts.find(m_cluster.uuid); known != m_drafts.end())
        for (const auto &[file, draft] : known->second)
            all.emplace(file, draft.document);
    return all;
}

std::vector<SettingsFile> ConfigPage::editedFiles() const
{
    std::vector<SettingsFile> files;
    if (const auto known = m_drafts.find(m_cluster.uuid); known != m_drafts.end())
        for (const auto &[file, draft] : known->second)
            if (draft.document.text() != draft.before)
                files.push_back(file);
    return files;
}

void ConfigPage::refresh()
{
    const local::settings::Documents own = documents();
    m_form->setRows(local::config::rowsOf(m_cluster, m_file, own));
    const auto mine = own.find(m_file);
    m_text->setObjections(mine == own.end() ? std::vector<local::config::LineObjection>() : local::config::check(m_cluster, m_file, mine->second));
    QString reason;
    const std::vector<SettingsFile> edited = editedFiles();
    for (const SettingsFile file : edited)
        for (const local::config::LineObjection &objection : local::config::check(m_cluster, file, own.at(file)))
            if (reason.isEmpty() && objection.objection.weight == local::ConfigObjection::Weight::Error)
                reason = tr("%1, line %2: %3").arg(titleOf(file)).arg(objection.line).arg(objection.objection.text);
    setDisabledReason(m_save, edited.empty() ? tr("Nothing was changed.") : reason);
    setDisabledReason(m_discard, edited.empty() ? tr("Nothing was changed.") : QString());
    refreshMessages();
}

void ConfigPage::refreshMessages()
{
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true; // a slow disk is not asked twice at once
        return;
    }
    std::vector<ProcessId> running;
    for (const ProcessId process : m_cluster.processes())
        if (const LocalProcess *known = context().local->state().find(process); known && known->pid)
            running.push_back(process);
    const auto look = [cluster = m_cluster, running]() -> Result<Saved> {
        Saved saved{.why = local::settings::check(cluster), .byHand = local::files::editedByHand(cluster), .waiting = {}};
        const auto own = local::settings::load(cluster);
        for (const ProcessId process : running) {
            const QStringList keys = own ? local::files::waitingForRestart(cluster, process, *own) : QStringList();
            if (!keys.isEmpty())
                saved.waiting.emplace_back(process, keys);
        }
        return saved;
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), look), this, [this, uuid = m_cluster.uuid](const Result<Saved> &saved) {
        m_isLooking = false;
        if (saved && uuid == m_cluster.uuid) {
            m_saved = *saved;
            showMessages();
        }
        if (std::exchange(m_looksAgain, false))
            refreshMessages();
    });
}

void ConfigPage::showMessages()
{
    const auto &[why, byHand, waiting] = m_saved;
    m_messages->setMessage(u"fault"_s, !why.isNone(), Tone::Error, tr("The cluster cannot be started like this."), QString(why.text() + u' ' + why.detail));
    m_messages->setMessage(u"byHand"_s, !byHand.isEmpty(), Tone::Warning, tr("Files that are made before each start were edited by hand."),
                           tr("They are kept beside the new ones: %1. What is to stay belongs into the text here.").arg(byHand.join(u", "_s)));
    QStringList parts;
    for (const auto &[process, keys] : waiting)
        parts.append(tr("%1: %2").arg(process.text(), keys.join(u", "_s)));
    m_waiting->set(Tone::Info, m_isRestarting ? tr("They are restarted, one after the other.") : tr("Saved, and in force after a restart."), parts.join(u'\n'));
    m_waiting->setVisible(m_isRestarting || !parts.isEmpty());
    const bool hasBar = !m_messages->isHidden() || !m_waiting->isHidden();
    m_bars->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, hasBar ? metrics::headingGap : 0);
    setDisabledReason(m_restart, m_isRestarting ? tr("A restart is under way.") : QString());
}

void ConfigPage::openSaveDialog()
{
    std::vector<SaveSettingsDialog::Change> changes;
    for (const SettingsFile file : editedFiles())
        changes.push_back({file, titleOf(file), drafts()[file].before, drafts()[file].document});
    auto *dialog = new SaveSettingsDialog(m_cluster, std::move(changes), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        for (auto &[file, draft] : drafts())
            draft.before = draft.document.text();
        readFiles();
        const bool isRunning = context().local->phase() == local::LocalSession::Phase::Running;
        context().navigator->toast(ToastKind::Success, tr("Settings saved"), isRunning ? tr("In force after a restart.") : tr("In force from the next start on."), {});
    });
    dialog->open();
}

void ConfigPage::discard()
{
    for (auto &[file, draft] : drafts())
        draft.document = Document::parse(draft.before);
    m_text->setText(drafts()[m_file].document.text());
    refresh();
    readFiles();
}

void ConfigPage::restart()
{
    m_toRestart.clear();
    for (const auto &[process, keys] : m_saved.waiting)
        m_toRestart.push_back(process);
    m_messages->clear(u"restart"_s);
    m_isRestarting = true;
    restartNext();
}

void ConfigPage::restartNext()
{
    local::SupervisorClient *client = context().local->client();
    const auto end = [this](const QString &failure) {
        m_isRestarting = false;
        m_messages->setMessage(u"restart"_s, !failure.isEmpty(), Tone::Error, tr("The restart did not work."), failure);
        showMessages();
        refreshMessages();
    };
    if (m_toRestart.empty() || !client || client->cluster().uuid != m_cluster.uuid)
        return end({});
    const ProcessId process = m_toRestart.front();
    m_toRestart.erase(m_toRestart.begin());
    showMessages();
    async::deliver(client->stopProcess(process), this, [this, process, end](const Result<local::LocalClusterState> &stopped) {
        local::SupervisorClient *same = context().local->client(); // unless it was changed meanwhile
        if (!stopped || !same)
            return end(stopped ? QString() : stopped.error().message);
        async::deliver(same->startProcess(process), this, [this, end](const Result<local::LocalClusterState> &started) {
            if (!started)
                return end(started.error().message);
            restartNext();
        });
    });
}

bool ConfigPage::focusFilter()
{
    if (m_cluster.uuid.isEmpty())
        return false;
    m_tabs->setCurrentId(u"form"_s);
    m_form->focusFilter();
    return true;
}

bool ConfigPage::hasLiveData() const
{
    return !m_cluster.uuid.isEmpty() && m_form->rowCount() > 0;
}

QString ConfigPage::summary() const
{
    return u"%1 settings"_s.arg(m_form->rowCount());
}

} // namespace brokerscope::ui
