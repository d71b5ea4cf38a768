// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_stops.h"

#include "core/cluster/connected_cluster.h"
#include "core/local/local_session.h"
#include "ui/kit/table/data_table.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

namespace {

void closeDialog()
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

bool isDialogReady()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    const auto *verb = dialog ? dialog->findChild<QPushButton *>(u"change.verb"_s) : nullptr;
    return verb && verb->isEnabled();
}

} // namespace

QString crowdedGroup(const ClusterSnapshot &snapshot)
{
    if (!snapshot.groups.data)
        return {};
    for (const Group &group : snapshot.groups.data->rows)
        for (const GroupMember &member : group.members)
            if (group.state == GroupState::Stable && member.assignment.empty())
                return group.id;
    return {};
}

QString slowestGroup(const ClusterSnapshot &snapshot)
{
    QString slowest;
    qint64 most = 0;
    if (snapshot.lags.data)
        for (std::size_t i = 0; i < snapshot.lags.data->rows.size(); ++i)
            if (snapshot.lags.data->rows[i].lag > most) {
                most = snapshot.lags.data->rows[i].lag;
                slowest = snapshot.lags.data->groups->rows[i].id;
            }
    return slowest;
}

QString widestTopic(const ClusterSnapshot &snapshot)
{
    QString widest;
    quint32 most = 0;
    if (snapshot.topics.data)
        for (TopicIndex t = 0; t < snapshot.topics.data->topicCount(); ++t)
            if (!snapshot.topics.data->isInternal(t) && snapshot.topics.data->partitionCount(t) > most) {
                most = snapshot.topics.data->partitionCount(t);
                widest = snapshot.topics.data->name(t);
            }
    return widest;
}

QString firstBroker(const ClusterSnapshot &snapshot)
{
    return snapshot.brokers.data && !snapshot.brokers.data->rows.empty()
        ? QString::number(snapshot.brokers.data->rows.front().id)
        : QString();
}

TourStops::TourStops(ui::MainWindow *window, local::LocalSession *local, const QString &suffix)
    : m_window(window), m_local(local), m_suffix(suffix)
{
}

template <typename T> T *TourStops::find(const QString &name) const
{
    return m_window->findChild<T *>(name);
}

ui::TourStop TourStops::stop(const QString &name, const QString &guide, const ui::Location &location) const
{
    ui::TourStop stop;
    stop.name = name + m_suffix;
    stop.guide = guide.isEmpty() ? QString() : QString(guide + m_suffix);
    stop.location = location;
    return stop;
}

void TourStops::go(const QString &page, QString (*object)(const ClusterSnapshot &), const QString &tab) const
{
    if (const auto snapshot = m_window->cluster() ? m_window->cluster()->snapshot() : nullptr)
        m_window->go({page, object(*snapshot), tab});
}

bool TourStops::isLive() const
{
    return m_window->currentPage() && m_window->currentPage()->hasLiveData();
}

ui::TourStop TourStops::welcome(const QString &name) const
{
    ui::TourStop result = stop(name, u"welcome"_s, {u"welcome"_s, {}, {}});
    result.isReady = [] { return true; };
    return result;
}

ui::TourStop TourStops::localCluster(const QString &name) const
{
    return stop(name, u"local"_s, {u"local"_s, {}, {}});
}

ui::TourStop TourStops::localConfiguration(const QString &name) const
{
    ui::TourStop result = stop(name, {}, {u"local-config"_s, {}, {}});
    result.isReady = [*this] {
        if (!isLive())
            return false;
        m_window->currentPage()->findChild<ui::DataTable *>(u"config.table"_s)->selectKeys({u"compression.type"_s}, u"compression.type"_s);
        return true;
    };
    return result;
}

ui::TourStop TourStops::groups(const QString &name) const
{
    return stop(name, u"groups"_s, {u"groups"_s, {}, {}});
}

ui::TourStop TourStops::diagnosis(const QString &name) const
{
    ui::TourStop result = stop(name, u"diagnosis"_s, {});
    result.before = [*this] { go(u"group"_s, crowdedGroup, u"diagnosis"_s); };
    result.isReady = [*this] { return isLive(); };
    return result;
}

ui::TourStop TourStops::messages(const QString &name) const
{
    ui::TourStop result = stop(name, u"messages"_s, {});
    result.before = [*this] { go(u"messages"_s, widestTopic, {}); };
    result.isReady = [*this] {
        auto *table = find<QTableView>(u"messages.table"_s);
        if (!table || !table->model() || table->model()->rowCount() < 30)
            return false;
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(7, 0));
        return true;
    };
    return result;
}

ui::TourStop TourStops::znode(const QString &name) const
{
    ui::TourStop result = stop(name, u"znode"_s, {u"zookeeper"_s, kNoteZnode, u"data"_s});
    result.isReady = [*this] {
        auto *data = find<QPlainTextEdit>(u"znode.data"_s);
        if (isLive() && data && data->toPlainText() == kNoteText)
            data->setPlainText(kNoteText + u", still better"_s);
        return data && data->toPlainText() != kNoteText && find<QPushButton>(u"znode.save"_s)->isEnabled();
    };
    return result;
}

ui::TourStop TourStops::saveZnode(const QString &name) const
{
    ui::TourStop result = stop(name, u"save-znode"_s, {u"zookeeper"_s, kNoteZnode, u"data"_s});
    result.before = [*this] { find<QPushButton>(u"znode.save"_s)->click(); };
    result.isReady = isDialogReady;
    result.after = [*this] {
        closeDialog();
        find<QPushButton>(u"znode.discard"_s)->click();
    };
    return result;
}

ui::TourStop TourStops::connection(const QString &name) const
{
    ui::TourStop result = stop(name, u"connect"_s, {u"welcome"_s, {}, {}});
    result.before = [*this] {
        find<QPushButton>(u"welcome.connect"_s)->click();
        const std::pair<QString, QString> texts[]{{u"connect.name"_s, u"elsewhere"_s},
                                                  {u"connect.bootstrap"_s, m_local->state().bootstrap},
                                                  {u"connect.zookeeper"_s, m_local->state().zookeeper}};
        for (const auto &[field, text] : texts)
            if (auto *edit = find<QLineEdit>(field))
                edit->setText(text);
        if (auto *test = find<QPushButton>(u"connect.test"_s))
            test->click();
    };
    result.isReady = [*this] {
        const auto *told = find<QWidget>(u"connect.result"_s);
        return told && told->isVisible();
    };
    result.after = closeDialog;
    return result;
}

ui::TourStop TourStops::deleteTopic(const QString &name) const
{
    ui::TourStop result = stop(name, {}, {u"topics"_s, {}, {}});
    result.before = [*this] {
        const auto snapshot = m_window->cluster() ? m_window->cluster()->snapshot() : nullptr;
        auto *table = find<ui::DataTable>(u"topics.table"_s);
        if (!snapshot || !table)
            return;
        const QString topic = widestTopic(*snapshot);
        table->selectKeys({topic}, topic);
        for (QAction *action : m_window->currentPage()->pageActions())
            if (action->objectName() == "topics.delete"_L1)
                action->trigger();
        // Not the window's first one: a dialog that was closed just before may still be there.
        if (const QWidget *dialog = QApplication::activeModalWidget())
            if (auto *typed = dialog->findChild<QLineEdit *>(u"change.typedName"_s))
                typed->setText(topic);
    };
    result.isReady = isDialogReady;
    result.after = closeDialog;
    return result;
}

ui::TourStop TourStops::palette(const QString &name, const QString &typed) const
{
    ui::TourStop result = stop(name, {}, {});
    result.before = [*this, typed] {
        m_window->actions()->action(u"go.palette"_s)->trigger();
        if (auto *field = find<QLineEdit>(u"palette.field"_s))
            field->setText(typed);
    };
    result.isReady = [*this] {
        const auto *list = find<QListView>(u"palette.list"_s);
        return list && list->model()->rowCount() > 0;
    };
    result.after = closeDialog;
    return result;
}

ui::TourStop TourStops::journal(const QString &name) const
{
    ui::TourStop result = stop(name, {}, {u"journal"_s, {}, {}});
    result.isReady = [*this] {
        auto *table = find<ui::DataTable>(u"journal.table"_s);
        if (!table || table->model()->rowCount() < 2)
            return false;
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(0, 0));
        const auto *undo = find<QPushButton>(u"journal.undoButton"_s);
        return undo && undo->isVisible() && undo->isEnabled();
    };
    return result;
}

} // namespace brokerscope::desktop
