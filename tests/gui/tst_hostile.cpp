// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/changes/change_runner.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_set.h"
#include "core/profile/profile_file.h"
#include "tests/gui/support/hostile_text.h"
#include "tests/support/kafka_cluster.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/record_table.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/records/message_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace Qt::Literals::StringLiterals;

/// What hostile people put into a cluster, in the real window: kafka-python, kcat and kazoo write it (hostile_cluster.py), and
/// every page, tooltip, side panel, dialog, menu and export shows it as the text that it is. The kernel tells (inotify) whether
/// a file that the texts name was opened.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatience = 30'000; ///< what only a hang needs

    QTemporaryDir m_home;
    QString m_evil;
    QString m_znode; ///< named by it
    std::unique_ptr<KafkaCluster> m_cluster;
    QProcess m_other;
    std::unique_ptr<desktop::Application> m_application;
    std::unique_ptr<ui::StallWatchdog> m_watchdog;
    std::vector<std::pair<double, QString>> m_stalls; ///< the longest at each place, in ms
    QStringList m_faults;
    int m_inotify = -1;

    template <typename T>
    T *find(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    [[nodiscard]] ui::Page *page() const { return window()->currentPage(); }

    /// How often the probe was opened since it was asked last.
    [[nodiscard]] int openings() const
    {
        int count = 0;
        alignas(inotify_event) char buffer[4096];
        for (ssize_t size = 0; (size = read(m_inotify, buffer, sizeof buffer)) > 0;)
            count += int(size / ssize_t(sizeof(inotify_event))); // of one file: none carries a name
        return count;
    }

    void note(const QString &where, const QStringList &faults)
    {
        for (const QString &fault : faults)
            m_faults << where + u": "_s + fault;
    }

    /// Looks at all of it, and paints it; `least`: in how many places the hostile text must be seen.
    void look(const QString &where, QWidget *root, int least)
    {
        QTest::qWait(50);
        m_stalls.emplace_back(m_watchdog ? m_watchdog->report().maximumMs : 0, where);
        m_watchdog.reset(); // what follows is the test's own work
        const QPixmap picture = root->grab();
        const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u"/hostile-"_s + QString(where).replace(u'/', u'-').replace(u' ', u'-') + u".png"_s));
        note(where, hostileFaults(root));
        const int places = placesOf(root, u"<img src="_s);
        QVERIFY2(places >= least, qPrintable(u"%1 shows the hostile text in %2 places, not in %3 or more"_s.arg(where).arg(places).arg(least)));
        QVERIFY2(openings() == 0, qPrintable(where + u" opened the file that a text names"_s));
        watch();
    }

    /// The page with this object, on each of its tabs, once it has data.
    void lookAtPage(const QString &id, const QString &object, int least)
    {
        window()->go({id, object, {}});
        QTRY_VERIFY2_WITH_TIMEOUT(page()->hasLiveData(), qPrintable(id), kPatience);
        const auto *tabs = page()->findChild<ui::TabRow *>();
        for (int i = 0; i < (tabs ? tabs->bar()->count() : 1); ++i) {
            const QString tab = tabs ? tabs->bar()->tabData(i).toString() : QString();
            window()->go({id, object, tab});
            QTRY_VERIFY2_WITH_TIMEOUT(page()->hasLiveData(), qPrintable(id + u'/' + tab), kPatience);
            look(tab.isNull() ? id : id + u'/' + tab, window(), least);
        }
    }

    void lookAtDialog(const QString &where, const std::function<void()> &open, int least, const std::function<bool(QDialog *)> &isReady = {})
    {
        open();
        QTRY_VERIFY2_WITH_TIMEOUT(qobject_cast<QDialog *>(QApplication::activeModalWidget()), qPrintable(where), kPatience);
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (isReady)
            QTRY_VERIFY2_WITH_TIMEOUT(isReady(dialog), qPrintable(where), kPatience);
        look(where, dialog, least);
        dialog->reject();
        QTRY_VERIFY2_WITH_TIMEOUT(!QApplication::activeModalWidget(), qPrintable(where), kPatience);
    }

    static bool isPreviewed(const QDialog *dialog) { return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled(); }

    void makeChange(const changes::Change &change)
    {
        bool isMade = false;
        async::deliver(m_application->clusters()->changes(m_application->window()->cluster())->run(change, {true, change.objectName()}), this,
                       [&](const Result<changes::ChangeResult> &result) { isMade = result && result->outcome == changes::ChangeOutcome::Done; });
        QTRY_VERIFY_WITH_TIMEOUT(isMade, kPatience);
    }

    void watch() { m_watchdog = std::make_unique<ui::StallWatchdog>(); }

    void sayFaultsOf(const char *what)
    {
        std::sort(m_stalls.rbegin(), m_stalls.rend());
        qInfo("%s: the GUI thread stood longest for %.1f ms, at “%s”; the middle of %zu places %.1f ms", what, m_stalls.front().first,
              qPrintable(m_stalls.front().second), m_stalls.size(), m_stalls[m_stalls.size() / 2].first);
        for (std::size_t i = 1; i < std::min<std::size_t>(6, m_stalls.size()); ++i)
            qInfo("  %.1f ms at “%s”", m_stalls[i].first, qPrintable(m_stalls[i].second));
        m_watchdog.reset();
        for (const QString &fault : std::as_const(m_faults))
            qWarning().noquote() << fault;
        QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(m_faults.size())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_TEST_PYTHON"), "set BROKERSCOPE_TEST_PYTHON to a python with kafka-python and kazoo: ./test.sh does");
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(variable, (m_home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        const QString probe = m_home.path() + u"/probe.png"_s;
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::black);
        QVERIFY(image.save(probe));
        QVERIFY(QDir::setCurrent(m_home.path())); // a name of a znode has no "/": it names the file beside it
        m_inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        QVERIFY(m_inotify >= 0 && inotify_add_watch(m_inotify, QFile::encodeName(probe).constData(), IN_OPEN | IN_ACCESS) >= 0);
        m_evil = u"<img src=%1> <a href=%1>x</a> <img src=probe.png> a&b \u202Egnp\u0007 \"q\""_s.arg(probe);
        m_znode = u"/hostile/"_s + QString(m_evil).remove(u'\u0007').replace(u'/', u'\u2044');
        const QString property = QString(m_evil).replace(u'\u202E', u"\\u202E"_s).replace(u'\u0007', u"\\u0007"_s);

        m_cluster = KafkaCluster::start({.properties = {u"broker.rack="_s + property, u"hostile.setting="_s + property}});
        QVERIFY(m_cluster);
        QVERIFY(m_cluster->createTopic(u"hostile"_s, 2));
        QVERIFY(m_cluster->createTopic(u"raw-header"_s, 1)); // of its own: kafka-python does not read on behind it
        m_other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_other.start(qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON"),
                      {QStringLiteral(BROKERSCOPE_HOSTILE_CLUSTER), m_cluster->bootstrap(), m_cluster->zooKeeperConnect(), m_evil});
        QTRY_VERIFY2_WITH_TIMEOUT(m_other.canReadLine(), "hostile_cluster.py did not become ready", 120'000);

        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = m_evil;
        profile.environment = m_evil;
        profile.bootstrapServers = m_cluster->bootstrap();
        profile.zookeeper = m_cluster->zooKeeperConnect();
        QVERIFY(profile::ProfileFile().put(profile));
        m_application = std::make_unique<desktop::Application>(qApp, desktop::Options{});
        m_application->begin();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        window()->resize(1440, 900);
        look(u"welcome"_s, window(), 1);
        QVERIFY(window()->openCluster(profile, {}));
        (void)openings();
    }

    void init()
    {
        m_faults.clear();
        m_stalls.clear();
    }

    /// The checks see what they are for.
    void theChecksFindWhatIsWrong()
    {
        QWidget wrong;
        auto *label = new QLabel(m_evil, &wrong); // as Qt does it when nobody says otherwise
        auto *button = new QPushButton(u"a&b"_s, &wrong);
        button->setToolTip(u"x &amp; y"_s);
        label->setToolTip(m_evil);
        wrong.setWindowTitle(u"\u202E"_s);
        const QPixmap picture = wrong.grab();
        QVERIFY(openings() > 0);
        const QString faults = hostileFaults(&wrong).join(u'\n');
        QCOMPARE(faults.count(u"a picture or a link"_s), 2);
        QVERIFY(faults.contains(u"its title shows a control"_s));
        QVERIFY(faults.contains(u"swallows"_s));
        QVERIFY(faults.contains(u"escaped for HTML"_s));
        QVERIFY(placesOf(&wrong, u"a&b"_s) > 0);
        (void)openings();
    }

    void thePages()
    {
        watch();
        lookAtPage(u"overview"_s, {}, 1);
        QVERIFY(!QTest::currentTestFailed());
        lookAtPage(u"brokers"_s, {}, 2);
        lookAtPage(u"broker"_s, u"1"_s, 2);
        lookAtPage(u"topics"_s, {}, 1);
        lookAtPage(u"topic"_s, u"hostile"_s, 1);
        lookAtPage(u"groups"_s, {}, 3);
        QVERIFY(!QTest::currentTestFailed());
        lookAtPage(u"group"_s, m_evil, 4);
        lookAtPage(u"group"_s, QString(m_evil + u"long "_s.repeated(6000)), 4);
        QVERIFY2(window()->width() == 1440, "a long name made the window wider");
        window()->go({u"settings"_s, {}, {}});
        look(u"settings"_s, window(), 1);
        sayFaultsOf("pages");
    }

    void theMessages()
    {
        watch();
        window()->go({u"messages"_s, u"hostile"_s, {}});
        auto *table = find<ui::RecordTable>(u"messages.table"_s);
        const auto *model = static_cast<ui::MessageModel *>(table->model());
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 13, kPatience);
        look(u"messages"_s, window(), 3);
        auto *tabs = page()->findChild<ui::TabRow *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            table->setCurrentIndex(model->index(row, 0));
            for (int tab = 0; tab < tabs->bar()->count(); ++tab) {
                tabs->bar()->setCurrentIndex(tab);
                QTest::qWait(200); // what is large is decoded elsewhere
                look(u"messages, %1, %2"_s.arg(model->recordAt(row).offset).arg(tabs->bar()->tabData(tab).toString()), window(), 1);
                QVERIFY(!QTest::currentTestFailed());
            }
        }
        lookAtDialog(u"produce"_s, [this] { find<QPushButton>(u"messages.produceButton"_s)->click(); }, 1, [this](QDialog *dialog) {
            auto *value = dialog->findChild<QPlainTextEdit *>(u"produce.value"_s);
            if (value->toPlainText().isEmpty())
                value->setPlainText(QString(m_evil).remove(u'\u202E').remove(u'\u0007') + u"x"_s.repeated(5000));
            return isPreviewed(dialog);
        });
        // Again what was read: in fields that can be edited.
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto reproduce = [&] {
                table->setCurrentIndex(model->index(row, 0));
                QMenu menu;
                Q_EMIT table->rowMenu(&menu, model->index(row, 0));
                for (QAction *action : menu.actions())
                    if (action->text() == u"&Reproduce…"_s)
                        action->trigger();
            };
            const Record &record = model->recordAt(row);
            if (record.value->size() < 30'000 && record.key->size() < 30'000) // what is longer is not offered
                lookAtDialog(u"reproduce, %1"_s.arg(record.offset), reproduce, 0);
        }
        sayFaultsOf("messages");
    }

    void theZnodes()
    {
        watch();
        const QStringList paths{m_znode, m_znode + u"/child"_s, u"/hostile/"_s + u"long "_s.repeated(6000).trimmed(), u"/hostile/data/deep"_s,
                                u"/hostile/data/line"_s, u"/hostile/data/json"_s, u"/hostile/data/properties"_s, u"/hostile/data/surrogates"_s};
        for (const QString &path : paths) {
            lookAtPage(u"zookeeper"_s, path, 1);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(path.left(60)));
        }
        window()->go({u"zookeeper"_s, m_znode, u"data"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page()->hasLiveData(), kPatience);
        lookAtDialog(u"create znode"_s, [this] { find<QPushButton>(u"zookeeper.createButton"_s)->click(); }, 1, [](QDialog *dialog) {
            auto *path = dialog->findChild<QLineEdit *>(u"createZnode.path"_s);
            if (!path->text().endsWith(u"/new"_s))
                path->setText(u"/hostile/<img src=probe.png>a&b/new"_s);
            return true;
        });
        lookAtDialog(u"delete znode"_s, [this] { find<QAction>(u"znode.delete"_s)->trigger(); }, 1,
                     [this](QDialog *dialog) {
                         auto *typed = dialog->findChild<QLineEdit *>(u"change.typedName"_s);
                         if (typed->isVisible() && typed->text().isEmpty())
                             typed->setText(m_znode);
                         return isPreviewed(dialog);
                     });
        sayFaultsOf("znodes");
    }

    void theJournalAndItsUndo()
    {
        const QString clusterId = m_application->window()->cluster()->snapshot()->brokers.data->clusterId;
        makeChange(changes::ZnodeCreate(clusterId, m_znode + u"/made"_s, m_evil.toUtf8()));
        QVERIFY(!QTest::currentTestFailed());
        makeChange(changes::ZnodeSet(clusterId, m_znode + u"/made"_s, QByteArray(900'000, 'x') + m_evil.toUtf8(), 0));
        QVERIFY(!QTest::currentTestFailed());
        watch();
        window()->go({u"journal"_s, {}, {}});
        auto *table = find<ui::DataTable>(u"journal.table"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
        auto *undo = find<QPushButton>(u"journal.undoButton"_s);
        for (int row = 0; row < 2; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::qWait(500);
            QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), kPatience);
            look(u"journal, row %1"_s.arg(row), window(), 3);
        }
        table->setCurrentIndex(table->model()->index(0, 0)); // the newest: the other znode's data would not be those that it left
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), kPatience);
        lookAtDialog(u"undo"_s, [undo] { undo->click(); }, 1, isPreviewed);
        lookAtPage(u"log"_s, {}, 1);
        sayFaultsOf("journal");
    }

    void menusThePaletteAndShortMessages()
    {
        watch();
        window()->toast(ui::ToastKind::Success, m_evil, m_evil, {u"group"_s, m_evil, {}});
        look(u"toast"_s, window(), 2);
        lookAtDialog(u"palette"_s, [this] { window()->actions()->action(u"go.palette"_s)->trigger(); }, 2, [](QDialog *dialog) {
            auto *field = dialog->findChild<QLineEdit *>(u"palette.field"_s);
            if (field->text().isEmpty())
                QTest::keyClicks(field, u"img"_s);
            return dialog->findChild<QListView *>(u"palette.list"_s)->model()->rowCount() > 0;
        });
        // A tooltip that is really shown.
        window()->go({u"group"_s, m_evil, u"members"_s});
        QTRY_VERIFY_WITH_TIMEOUT(page()->hasLiveData(), kPatience);
        for (const ui::DataTable *table : page()->findChildren<ui::DataTable *>())
            if (table->isVisible() && table->model()->rowCount() > 0)
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    QToolTip::showText(window()->geometry().center(), table->model()->index(0, column).data(Qt::ToolTipRole).toString(), window());
                    QTest::qWait(100);
                }
        QToolTip::hideText();
        QCOMPARE(openings(), 0);
        sayFaultsOf("palette");
    }

    void whatIsCopiedAndExportedIsTheTextItself()
    {
        window()->go({u"groups"_s, {}, {}});
        auto *table = find<ui::DataTable>(u"groups.table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 2, kPatience);
        table->selectKeys({m_evil}, m_evil);
        table->copyCell();
        QCOMPARE(QApplication::clipboard()->text(), m_evil);
        QByteArray json, csv;
        connect(table, &ui::DataTable::exportReady, this, [&](const QByteArray &content, const QString &suffix) { (suffix == "json"_L1 ? json : csv) = content; });
        QWidget owner;
        const QMenu *menu = table->makeExportMenu(&owner);
        // The page itself would ask for a file.
        disconnect(table, &ui::DataTable::exportReady, page(), nullptr);
        for (QAction *action : menu->actions())
            action->trigger();
        QStringList names;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        for (const QJsonValue &row : document.array())
            names << row[u"id"_s].toString();
        QVERIFY2(names.contains(m_evil), json.left(300).constData());
        QVERIFY2(csv.contains(QString(m_evil).replace(u'"', u"\"\""_s).toUtf8()), csv.left(300).constData());
        QCOMPARE(openings(), 0);
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_other.closeWriteChannel();
        QVERIFY(m_other.waitForFinished(kPatience));
        close(m_inotify);
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
