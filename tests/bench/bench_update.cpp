// SPDX-License-Identifier: GPL-3.0-or-later
// One update of a snapshot of 10,000 partitions and 20 groups that read them all, of which one partition in a hundred
// changed: the time of the GUI thread and of the others, with each page on screen in turn. CPU time, so that a loaded
// machine counts little; drawing is part of it. The pages are the real ones; no broker is asked. Prints, asserts
// nothing.
#include "app/desktop/page_list.h"
#include "core/base/clock.h"
#include "core/cluster/cluster_event.h"
#include "core/cluster/group_lag.h"
#include "core/cluster/lag_history.h"
#include "tests/bench/idle_cluster.h"
#include "tests/bench/pairs.h"
#include "ui/kit/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThreadPool>
#include <QTimer>

#include <ctime>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using bench::Pairs;

namespace {

constexpr quint32 kPartitions = 10'000;
constexpr quint32 kGroups = 20;
constexpr quint32 kChangedEvery = 100;
constexpr int kUpdates = 15;

double cpuMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Snapshots of a cluster whose partitions stand in `topics` topics.
class Picture
{
public:
    explicit Picture(quint32 topics)
    {
        TopicTableBuilder builder;
        const std::array<qint32, 3> replicas{0, 1, 2};
        for (quint32 t = 0; t < topics; ++t) {
            builder.addTopic(name(t), false);
            for (quint32 p = 0; p < kPartitions / topics; ++p)
                builder.addPartition(qint32(p), qint32(p % 3), 0, replicas, replicas);
        }
        m_topics = std::make_shared<const TopicTable>(builder.take());
        auto brokers = std::make_shared<BrokerTable>();
        for (qint32 id = 0; id < 3; ++id)
            brokers->rows.push_back({id, u"broker-%1"_s.arg(id), 9092, {}});
        brokers->controllerId = 0;
        m_brokers = std::move(brokers);
        m_ends.assign(kPartitions, 1'000'000);
    }

    static QString name(quint32 topic) { return u"topic-%1"_s.arg(topic, 5, 10, QChar(u'0')); }

    /// The next one: 1 % of the partitions got records, which no group has read yet.
    ClusterSnapshotPtr next()
    {
        for (quint32 p = quint32(m_serial % kChangedEvery); p < kPartitions; p += kChangedEvery)
            m_ends[p] += 17;
        auto offsets = std::make_shared<OffsetTable>(m_topics);
        for (quint32 p = 0; p < kPartitions; ++p) {
            offsets->setLogStart(p, 0);
            offsets->setHighWatermark(p, m_ends[p]);
            offsets->setLastStable(p, m_ends[p]);
        }
        auto groups = std::make_shared<GroupTable>();
        auto lags = std::make_shared<LagTable>();
        for (quint32 g = 0; g < kGroups; ++g) {
            Group group;
            group.id = u"group-%1"_s.arg(g, 2, 10, QChar(u'0'));
            group.state = GroupState::Empty;
            for (quint32 p = g; p < kPartitions; p += kGroups)
                group.committed.push_back(
                    {{m_topics->name(m_topics->topicOf(p)), m_topics->partition(p)}, 999'000, -1, {}, {}});
            lags->rows.push_back(cluster::groupLag(group, *offsets));
            groups->rows.push_back(std::move(group));
        }
        lags->groups = groups;
        auto snapshot = std::make_shared<ClusterSnapshot>();
        snapshot->serial = ++m_serial;
        snapshot->metadataMode = MetadataMode::ZooKeeper;
        const qint64 boot = bootTimeMs() + qint64(m_serial); // each newer than the one before
        snapshot->brokers.succeed(m_brokers, boot, wallTimeMs());
        snapshot->topics.succeed(m_topics, boot, wallTimeMs());
        snapshot->offsets.succeed(std::move(offsets), boot, wallTimeMs());
        snapshot->groups.succeed(std::move(groups), boot, wallTimeMs());
        snapshot->lags.succeed(std::move(lags), boot, wallTimeMs());
        return snapshot;
    }

private:
    std::shared_ptr<const TopicTable> m_topics;
    std::shared_ptr<const BrokerTable> m_brokers;
    std::vector<qint64> m_ends;
    quint64 m_serial = 0;
};

/// Until nothing has been going on for a while: the pool is idle and its answers are shown and drawn.
void settle()
{
    QEventLoop loop;
    QElapsedTimer quiet;
    quiet.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (QThreadPool::globalInstance()->activeThreadCount() > 0)
            quiet.restart();
        else if (quiet.elapsed() >= 60)
            loop.quit();
    });
    look.start(10);
    loop.exec();
}

void measure(const ui::PageContext &context, const ui::Location &location, quint32 topics, const char *what)
{
    const ui::PageRegistry pages = desktop::allPages();
    const auto entry =
        std::find_if(pages.begin(), pages.end(), [&](const ui::PageEntry &e) { return e.id == location.page; });
    const std::unique_ptr<ui::Page> page(entry->make(context, nullptr));
    page->resize(1200, 800);
    page->showLocation(location);
    page->show();
    Picture picture(topics);
    cluster::LagHistory history;
    ClusterSnapshotPtr before = picture.next();
    page->setSnapshot(before);
    settle();
    std::vector<double> on, off, at;
    for (int i = 0; i < kUpdates; ++i) {
        const ClusterSnapshotPtr after = picture.next();
        const double gui = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        const double all = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        history.append(*after); // as ConnectedCluster does with each
        QThreadPool::globalInstance()->start([before, after] { (void)cluster::eventsBetween(*before, *after); });
        page->setSnapshot(after);
        at.push_back(cpuMs(CLOCK_THREAD_CPUTIME_ID) - gui);
        settle();
        const double guiMs = cpuMs(CLOCK_THREAD_CPUTIME_ID) - gui;
        off.push_back(cpuMs(CLOCK_PROCESS_CPUTIME_ID) - all - guiMs);
        on.push_back(guiMs);
        before = after;
    }
    const auto [least, most] = std::minmax_element(on.begin(), on.end());
    const double share = Pairs::median(on) / (Pairs::median(on) + Pairs::median(off));
    std::printf("Update of %u partitions, 1 %% changed, %s: GUI thread %.1f ms (%.1f to %.1f, %.1f of it at once), "
                "others %.1f ms, "
                "share of the GUI thread %.2f (%d updates)\n",
                kPartitions, what, Pairs::median(on), *least, *most, Pairs::median(at), Pairs::median(off), share,
                kUpdates);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(&application);
    const bench::IdleCluster around;
    const ui::PageContext &context = around.context();
    if (!context.cluster)
        return 1;
    measure(context, {u"overview"_s, {}, {}}, 1000, "overview");
    measure(context, {u"topics"_s, {}, {}}, 1000, "list of 1,000 topics");
    measure(context, {u"topic"_s, Picture::name(0), {}}, 1, "topic of 10,000 partitions");
    measure(context, {u"groups"_s, {}, {}}, 1000, "list of 20 groups");
    measure(context, {u"group"_s, u"group-00"_s, {}}, 1000, "group with 500 partitions");
    return 0;
}
