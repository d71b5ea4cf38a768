// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page/zookeeper_text.h"

#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

using State = ZooKeeperStatus::State;

namespace {

constexpr qint64 kNowBoot = 1'000'000;
constexpr qint64 kNowWall = 1'700'000'000'000;

ClusterSnapshot snapshotWith(ZooKeeperStatus status, const QString &reason = {})
{
    ClusterSnapshot snapshot;
    snapshot.zookeeper.succeed(std::make_shared<const ZooKeeperStatus>(std::move(status)), kNowBoot, kNowWall);
    if (!reason.isEmpty())
        snapshot.zookeeper.fail(Error::timeout(reason), kNowBoot);
    return snapshot;
}

ZooKeeperText textOf(const ClusterSnapshot &snapshot)
{
    return zooKeeperText(snapshot, kNowBoot, kNowWall);
}

} // namespace

class TestZooKeeperText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKRaftClusterHasNone()
    {
        ClusterSnapshot snapshot = snapshotWith({});
        snapshot.metadataMode = MetadataMode::KRaft;
        const ZooKeeperText text = textOf(snapshot);
        QCOMPARE(text.state, u"none (KRaft)"_s);
        QCOMPARE(text.tone, Tone::Muted);
        QVERIFY(text.statusLine.isNull());
    }

    void withoutAConnectStringItIsNotGiven()
    {
        ClusterSnapshot snapshot = snapshotWith({});
        QCOMPARE(textOf(snapshot).state, u"not given"_s);
        QVERIFY(textOf(snapshot).detail.startsWith(u"If"_s)); // the cluster may have none
        snapshot.metadataMode = MetadataMode::ZooKeeper;
        QVERIFY(!textOf(snapshot).detail.startsWith(u"If"_s));
        QVERIFY(textOf(snapshot).statusLine.isNull());
    }

    void connectedTellsServerVersionSessionAndSinceWhen()
    {
        ZooKeeperStatus status;
        status.state = State::Connected;
        status.server = u"10.0.0.7:2181"_s;
        status.chroot = u"/kafka"_s;
        status.sinceBootMs = kNowBoot - 60'000;
        status.sessionId = 0x1000a2b3c4d50001;
        status.sessionTimeoutMs = 10'000;
        status.serverVersion = u"3.8.4"_s;
        const ZooKeeperText text = textOf(snapshotWith(status));
        QCOMPARE(text.state, u"connected"_s);
        QCOMPARE(text.tone, Tone::Ok);
        QVERIFY(text.detail.startsWith(u"10.0.0.7:2181/kafka · version 3.8.4 · session 0x1000a2b3c4d50001 · since "_s));
        QVERIFY(text.detail.endsWith(QDateTime::fromMSecsSinceEpoch(kNowWall - 60'000).time().toString(u"HH:mm:ss"_s)));
        QCOMPARE(text.statusLine, u"ZooKeeper 3.8.4 · 10.0.0.7:2181/kafka"_s);
        QVERIFY(text.toolTip.contains(u"10 s"_s));
        QVERIFY(text.spoken().startsWith(u"ZooKeeper: connected. 10.0.0.7:2181/kafka"_s));
    }

    void aReadOnlyServerIsNoGoodNews()
    {
        ZooKeeperStatus status;
        status.state = State::ReadOnly;
        status.server = u"a:2181"_s;
        status.chroot = u"/"_s;
        const ZooKeeperText text = textOf(snapshotWith(status));
        QCOMPARE(text.state, u"read-only"_s);
        QCOMPARE(text.tone, Tone::Warning);
        QVERIFY(text.detail.startsWith(u"a:2181 ·"_s)); // no version is known, and "/" is no chroot
    }

    void whatIsLostSaysForHowLongAndWhy()
    {
        ZooKeeperStatus status;
        status.state = State::Lost;
        status.sinceBootMs = kNowBoot - 12'000;
        status.sessionId = 7;
        const ZooKeeperText lost = textOf(snapshotWith(status, u"It gave no answer."_s));
        QCOMPARE(lost.state, u"lost"_s);
        QCOMPARE(lost.tone, Tone::Warning);
        QCOMPARE(lost.detail, u"for 12 s · It gave no answer."_s);
        QCOMPARE(lost.statusLine, u"ZooKeeper: lost for 12 s"_s);
        status.state = State::Expired;
        QCOMPARE(textOf(snapshotWith(status, u"The session ended."_s)).state, u"expired"_s);
        status.state = State::Failed;
        const ZooKeeperText failed = textOf(snapshotWith(status, u"A web server answers there."_s));
        QCOMPARE(failed.state, u"failed"_s);
        QCOMPARE(failed.tone, Tone::Error);
        QVERIFY(failed.spoken().contains(u"A web server answers there."_s));
    }

    void theFirstAttemptIsNoAlarm()
    {
        ZooKeeperStatus status;
        status.state = State::Identifying;
        QCOMPARE(textOf(snapshotWith(status)).tone, Tone::Muted);
        status.state = State::Connecting;
        QCOMPARE(textOf(snapshotWith(status, u"Nothing listens there."_s)).tone, Tone::Warning);
        QCOMPARE(textOf(snapshotWith(status)).statusLine, u"ZooKeeper: connecting"_s);
    }
};

QTEST_GUILESS_MAIN(TestZooKeeperText)
#include "tst_zookeeper_text.moc"
