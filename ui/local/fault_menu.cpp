// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/fault_menu.h"

#include "core/local/local_session.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/buttons.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalFault;
using local::LocalProcess;
using local::ProcessId;
using Kind = LocalFault::Kind;

namespace {

constexpr int kFreezeSeconds[] = {5, 10, 30, 60}; // below and above a broker's session of 6 s

} // namespace

void addFaults(QMenu *menu, local::SupervisorClient *client, const LocalProcess &process, bool withKill,
               const FaultAnswered &answered)
{
    const ProcessId id = process.process;
    const bool isZooKeeper = id.kind == ProcessId::Kind::ZooKeeper;
    const bool isUp = process.state == LocalProcess::State::Running;
    const QString notUp = isUp ? QString() : FaultMenu::tr("It is not running.");
    const auto begin = [client, answered, id](Kind kind, std::optional<int> seconds) {
        answered(client->beginFault(id, kind, seconds));
    };
    const auto add = [&](QMenu *to, const QString &iconName, const QString &text, Kind kind, std::optional<int> seconds,
                         const QString &whyNot) {
        QAction *action = to->addAction(icon(iconName), text, menu, [begin, kind, seconds] { begin(kind, seconds); });
        action->setObjectName(u"fault."_s + LocalFault::word(kind) +
                              (seconds ? u"."_s + QString::number(*seconds) : QString()));
        setDisabledReason(action, whyNot);
        return action;
    };
    if (withKill)
        setDangerous(
            add(menu, u"kill"_s, FaultMenu::tr("&Kill (SIGKILL)"), Kind::Kill, {}, process.pid ? QString() : notUp));
    if (withKill)
        add(menu, u"pause"_s, FaultMenu::tr("&Freeze until it is thawed"), Kind::Freeze, {}, notUp);
    QMenu *freeze = menu->addMenu(icon(u"clock"_s), FaultMenu::tr("Fr&eeze for"));
    for (const int seconds : kFreezeSeconds)
        add(freeze, u"clock"_s, FaultMenu::tr("%1 s").arg(seconds), Kind::Freeze, seconds, notUp);
    setDisabledReason(freeze->menuAction(), notUp);
    if (isZooKeeper) {
        add(menu, u"clock"_s, FaultMenu::tr("Freeze until the brokers' sessions e&xpire"), Kind::ExpireSessions, {},
            notUp);
        add(menu, u"stop"_s, FaultMenu::tr("St&op it under its brokers"), Kind::Stop, {}, notUp);
    } else {
        const QString unknown = FaultMenu::tr("Its disk is looked at over the next seconds.");
        const QString whyNot = !isUp ? notUp : process.notFillable ? process.notFillable->text() : unknown;
        add(menu, u"local"_s, FaultMenu::tr("Fill the &disk of its log folder"), Kind::FillDisk, {}, whyNot);
    }
    if (!process.fault)
        return;
    menu->addSeparator();
    QAction *undo =
        menu->addAction(icon(u"undo"_s), FaultMenu::tr("&Undo: %1").arg(LocalFault::undoText(process.fault->kind)),
                        menu, [client, answered, id] { answered(client->undoFault(id)); });
    undo->setObjectName(u"fault.undo"_s);
}

FaultMenu::FaultMenu(const local::LocalSession *session, FaultAnswered answered, QWidget *parent)
    : QMenu(parent), m_session(session), m_answered(std::move(answered))
{
    setToolTipsVisible(true); // why an entry cannot be chosen
    connect(this, &QMenu::aboutToShow, this, &FaultMenu::fill);
}

void FaultMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves those
    local::SupervisorClient *client = m_session->client();
    if (!client)
        return;
    for (const LocalProcess &process : m_session->state().processes) {
        if (process.process.kind == ProcessId::Kind::Demo)
            continue;
        QMenu *menu =
            addMenu(ui::icon(process.process.kind == ProcessId::Kind::ZooKeeper ? u"zookeeper"_s : u"broker"_s),
                    process.process.text());
        menu->setObjectName(u"fault."_s + process.process.word());
        menu->setToolTipsVisible(true);
        addFaults(menu, client, process, true, m_answered);
    }
}

} // namespace brokerscope::ui
