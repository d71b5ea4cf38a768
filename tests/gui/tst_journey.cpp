// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/group_consumer.h"
#include "core/local/local_session.h"
#include "tests/gui/support/accessibility.h"
#include "tests/gui/support/desktop_under_test.h"
#include "ui/kit/table/data_table.h"
#include "ui/overview/zookeeper_line.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

/// What a newcomer does, through the real window: from the welcome page to a cluster, a created topic, and the reason why a
/// group stands still.
class TestJourney : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_desktop.find<T>(name);
    }
    [[nodiscard]] QString page() const { return m_desktop.page(); }

    void checkNames(const QString &where) const
    {
        const QStringList faults = test::nameFaults(m_desktop.window());
        QVERIFY2(faults.isEmpty(), qPrintable(where + u": "_s + faults.join(u"; "_s)));
    }

    test::DesktopUnderTest m_desktop;
    std::unique_ptr<kafka::GroupConsumer> m_consumer;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        QVERIFY(m_desktop.begin());
    }

    void theFirstPageIsTheWelcome()
    {
        QCOMPARE(page(), u"welcome"_s);
        QVERIFY(find<QPushButton>(u"welcome.start"_s)->isVisible());
        checkNames(u"welcome"_s);
        QVERIFY(m_desktop.window()->actions()->conflicts().empty());
    }

    void oneClickStartsARealCluster()
    {
        QTest::mouseClick(find<QPushButton>(u"welcome.start"_s), Qt::LeftButton);
        QCOMPARE(page(), u"starting"_s);
        checkNames(u"starting"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(page() == u"overview"_s, qPrintable(m_desktop.application()->local()->error().value_or(Error{}).message), 120'000);
        QVERIFY(!m_desktop.application()->local()->state().bootstrap.isEmpty());
    }

    void theOverviewSaysHowZooKeeperStands()
    {
        auto *line = find<ui::ZooKeeperLine>(u"overview.zookeeper"_s);
        QVERIFY(line && line->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(line->state(), u"connected"_s, 20'000);
        const QString spoken = line->accessibleName();
        QVERIFY2(spoken.contains(m_desktop.application()->local()->state().zookeeper), qPrintable(spoken)); // the string is known: nobody typed it
        QVERIFY2(spoken.contains(u"version 3."_s) && spoken.contains(u"session 0x"_s), qPrintable(spoken));
    }

    void aTopicIsCreatedThroughTheDialog()
    {
        m_desktop.window()->go({u"topics"_s, {}, {}});
        checkNames(u"topics"_s);
        QTest::mouseClick(find<QPushButton>(u"topics.createButton"_s), Qt::LeftButton);
        auto *dialog = find<QDialog>(u"createTopicDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *verb = dialog->findChild<QPushButton *>(u"change.verb"_s);
        QVERIFY(!verb->isEnabled()); // without a name
        auto *name = dialog->findChild<QLineEdit *>(u"createTopic.name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"bad name"_s);
        QVERIFY(!verb->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, u"orders"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), 20'000);
        checkNames(u"create topic"_s);
        // The brokers' defaults may arrive now and ask for a new preview, which disables the button for a moment: a person
        // presses again.
        const auto isGoneAfterPressing = [&] {
            const auto *open = find<QDialog>(u"createTopicDialog"_s);
            if (open && verb->isEnabled())
                QTest::mouseClick(verb, Qt::LeftButton);
            return !open;
        };
        const auto whatItSays = [&] {
            QStringList texts;
            if (const auto *open = find<QDialog>(u"createTopicDialog"_s))
                for (const QLabel *label : open->findChildren<QLabel *>())
                    if (label->isVisible())
                        texts << label->text();
            return texts.join(u" | "_s);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isGoneAfterPressing(), qPrintable(whatItSays()), 90'000);
        auto *table = find<ui::DataTable>(u"topics.table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && table->model()->index(0, 0).data().toString().startsWith(u"orders"_s), 30'000);
    }

    void theDoctorSaysWhyAGroupStandsStill()
    {
        kafka::ConnectionSettings connection;
        connection.bootstrapServers = m_desktop.application()->local()->state().bootstrap;
        kafka::GroupConsumerSettings settings;
        settings.groupId = u"quiet"_s;
        settings.clientId = u"quiet-1"_s;
        settings.topics = QStringList{u"orders"_s};
        settings.offsetReset = u"earliest"_s;
        auto consumer = kafka::GroupConsumer::start(connection, settings);
        QVERIFY(consumer);
        m_consumer = std::move(*consumer);

        m_desktop.window()->go({u"groups"_s, {}, {}});
        auto *groups = find<ui::DataTable>(u"groups.table"_s);
        // While it joins, nothing can be said of it.
        const auto isStable = [&] {
            return groups->model()->rowCount() == 1 && groups->model()->index(0, 1).data().toString() == "Stable"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isStable(), 60'000);
        checkNames(u"groups"_s);
        m_desktop.window()->go({u"group"_s, u"quiet"_s, {}});
        checkNames(u"group"_s);
        QTest::mouseClick(find<QPushButton>(u"group.why"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.window()->currentPage()->hasLiveData(), 60'000);
        const QString summary = m_desktop.window()->currentPage()->summary();
        // The topic is empty, so silence is normal; whether that is proven depends on what the client committed.
        QVERIFY2(summary.contains(u"normal"_s), qPrintable(summary));
        checkNames(u"diagnosis"_s);
    }

    void backGoesWhereOneWas()
    {
        m_desktop.window()->actions()->action(u"go.back"_s)->trigger();
        QCOMPARE(page(), u"groups"_s);
        m_desktop.window()->actions()->action(u"go.forward"_s)->trigger();
        QCOMPARE(page(), u"group"_s);
        m_desktop.window()->go({u"local"_s, {}, {}});
        checkNames(u"local"_s);
    }

    void stoppingLeavesNothingBehind()
    {
        m_consumer.reset();
        std::vector<qint64> pids;
        for (const local::LocalProcess &process : m_desktop.application()->local()->state().processes)
            if (process.pid)
                pids.push_back(*process.pid);
        QVERIFY(pids.size() >= 2); // ZooKeeper and a broker
        m_desktop.application()->local()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"welcome"_s, 60'000);
        for (const qint64 pid : pids) {
            QFile stat(u"/proc/%1/stat"_s.arg(pid));
            const bool isDead = !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
            QVERIFY2(isDead, qPrintable(u"process %1 is left behind"_s.arg(pid)));
        }
    }

    void cleanupTestCase()
    {
        m_consumer.reset();
        m_desktop.end();
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
