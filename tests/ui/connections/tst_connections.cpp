// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_book.h"
#include "core/changes/change_runner.h"
#include "core/local/local_session.h"
#include "core/profile/connection_book.h"
#include "tests/core/profile/fake_key_store.h"
#include "ui/connections/connections_pages.h"
#include "ui/connections/property_lines.h"
#include "ui/kit/table/data_table.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

/// Saved connections through the window: no cluster is needed, since connecting waits for none.
class TestConnections : public QObject
{
    Q_OBJECT

private:
    /// The window with everything it works with, as the program makes it, over a key store that the test holds.
    struct Desk
    {
        explicit Desk(const std::shared_ptr<profile::FakeKeys> &keys)
            : theme(qApp), book(profile::ProfileFile(), std::make_unique<profile::FakeKeyStore>(keys))
        {
            window = std::make_unique<ui::MainWindow>(ui::Services{&theme, &settings, &log, &clusters, &local, &book},
                                                      ui::connectionsPages());
            window->show();
        }

        template <typename T> T *find(const QString &name) const { return window->findChild<T *>(name); }
        [[nodiscard]] QAbstractItemModel *rows() const { return find<ui::DataTable>(u"connections.table"_s)->model(); }
        [[nodiscard]] QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
        void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
        [[nodiscard]] QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
        [[nodiscard]] QStringList said() const
        {
            QStringList texts;
            for (const QLabel *label : dialog()->findChildren<QLabel *>())
                if (label->isVisible())
                    texts << label->text();
            return texts;
        }
        [[nodiscard]] bool says(const QString &word) const { return dialog() && said().join(u' ').contains(word); }

        ui::Theme theme;
        ui::Settings settings;
        LogBook log;
        profile::ConnectionBook book;
        ui::ClusterKeeper clusters;
        local::LocalSession local;
        std::unique_ptr<ui::MainWindow> window;
    };

    [[nodiscard]] static QByteArray fileText()
    {
        QFile file(profile::ProfileFile::defaultPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<profile::FakeKeys> m_keys;
    std::unique_ptr<Desk> m_desk;

    void fillAndConnect(const QString &name, const QString &properties = {})
    {
        m_desk->window->go({u"welcome"_s, {}, {}});
        m_desk->press(u"welcome.connect"_s);
        m_desk->find<QLineEdit>(u"connect.name"_s)->setText(name);
        m_desk->find<QLineEdit>(u"connect.bootstrap"_s)->setText(u"127.0.0.1:1"_s);
        m_desk->find<QPlainTextEdit>(u"connect.properties"_s)->setPlainText(properties);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(variable, (m_home->path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        m_keys = std::make_shared<profile::FakeKeys>();
        m_desk = std::make_unique<Desk>(m_keys);
    }
    void cleanup() { m_desk.reset(); }

    void propertiesAreReadLineByLine()
    {
        const auto lines = ui::parsePropertyLines(
            u"a = b=c\n\n sasl.password=••••••••\nssl.key.password=x y\nssl.key.pem=••••••••"_s, {u"sasl.password"_s});
        QCOMPARE(lines.properties, (QHash<QString, QString>{{u"a"_s, u"b=c"_s}}));
        QCOMPARE(lines.kept, QStringList{u"sasl.password"_s});
        QCOMPARE(lines.secrets.value(u"ssl.key.password"_s), u"x y"_s);
        QVERIFY(lines.secrets.contains(u"ssl.key.pem"_s)); // nothing is kept under this name: the dots are its value
        profile::ConnectionProfile profile;
        profile.properties = {{u"b"_s, u"2"_s}};
        profile.secretKeys = QStringList{u"a.password"_s};
        QCOMPARE(ui::propertyLines(profile), u"a.password=••••••••\nb=2"_s);
    }

    void aConnectionIsRememberedUnlessOneSaysNo()
    {
        QVERIFY(!m_desk->find<ui::DataTable>(u"connections.table"_s)->isVisible());
        fillAndConnect(u"first"_s);
        QVERIFY(m_desk->find<QCheckBox>(u"connect.remember"_s)->isChecked());
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(m_desk->window->cluster()->profile().name, u"first"_s);
        QTRY_VERIFY(m_desk->book.profiles().size() == 1 && m_desk->book.profiles().front().lastUsedAtMs > 0);

        fillAndConnect(u"second"_s);
        m_desk->find<QCheckBox>(u"connect.remember"_s)->setChecked(false);
        m_desk->press(u"connect.verb"_s);
        QTRY_COMPARE(m_desk->clusters.clusters().size(), 2U);
        QVERIFY(!fileText().contains("second"));
    }

    void theNextStartListsItAndOpensIt()
    {
        fillAndConnect(u"prod & co"_s);
        m_desk->find<QCheckBox>(u"connect.readOnly"_s)->setChecked(true);
        m_desk->find<QCheckBox>(u"connect.production"_s)->setChecked(true);
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());

        m_desk = std::make_unique<Desk>(m_keys);
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        const QAbstractItemModelTester tester(m_desk->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_desk->find<ui::DataTable>(u"connections.table"_s)->isVisible());
        QCOMPARE(m_desk->cell(0, 0), u"prod & co"_s);
        QCOMPARE(m_desk->cell(0, 1), u"127.0.0.1:1"_s);
        const auto *entry = m_desk->find<QAction>(u"cluster.saved"_s);
        QVERIFY(entry && entry->text().contains(u"prod && co"_s));

        m_desk->press(u"connections.open"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        // The marks reach the gate.
        const changes::ChangeRunner *gate = m_desk->clusters.changes(m_desk->window->cluster());
        QVERIFY(gate->lockReason().contains(u"prod & co"_s));
        QVERIFY(gate->context().profile.isProduction);
        QVERIFY(!m_desk->find<QAction>(u"cluster.saved"_s)); // it is listed as connected
    }

    void theSwitcherOpensASavedOne()
    {
        profile::ConnectionProfile saved;
        saved.id = QUuid::createUuid();
        saved.name = u"saved"_s;
        saved.bootstrapServers = u"127.0.0.1:1"_s;
        QVERIFY(profile::ProfileFile().put(saved)); // another program wrote it
        m_desk = std::make_unique<Desk>(m_keys);
        QTRY_VERIFY(m_desk->find<QAction>(u"cluster.saved"_s));
        m_desk->find<QAction>(u"cluster.saved"_s)->trigger();
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(m_desk->window->cluster()->profile().id, saved.id);
        QVERIFY(m_desk->find<QAction>(u"cluster.connected"_s));
    }

    void secretsGoToTheKeyStoreAndComeBack()
    {
        fillAndConnect(
            u"safe"_s,
            u"security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.username=me\nsasl.password=hunter2"_s);
        QTRY_VERIFY(m_desk->says(u"key store"_s));
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(m_keys->entries.size(), 1);
        QVERIFY(fileText().contains("sasl.password") && !fileText().contains("hunter2"));

        m_desk = std::make_unique<Desk>(m_keys);
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        m_desk->press(u"connections.edit"_s);
        const QString shown = m_desk->find<QPlainTextEdit>(u"connect.properties"_s)->toPlainText();
        QVERIFY(shown.contains(u"sasl.password=••"_s) && !shown.contains(u"hunter2"_s));
        m_desk->find<QLineEdit>(u"connect.name"_s)->setText(u"safer"_s);
        m_desk->press(u"connect.verb"_s); // the kept secret stays
        QTRY_COMPARE(m_desk->cell(0, 0), u"safer"_s);
        QVERIFY(m_keys->entries.begin()->contains(u"hunter2"_s));
        QVERIFY(!m_desk->window->cluster()); // saving does not connect

        m_desk->press(u"connections.open"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(m_desk->window->cluster()->session()->kafkaSettings().properties.value(u"sasl.password"_s),
                 u"hunter2"_s);
        QVERIFY(!m_desk->window->cluster()->profile().properties.contains(u"sasl.password"_s));
    }

    void withoutAKeyStoreItSaysSoAndAsksAgainLater()
    {
        m_keys->outage = Error{Error::Kind::Unsupported, 0, u"No key store runs in this session."_s, {}, true};
        fillAndConnect(
            u"bare"_s,
            u"security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.username=me\nsasl.password=hunter2"_s);
        QTRY_VERIFY(m_desk->says(u"for this session only"_s));
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QVERIFY(!fileText().contains("hunter2"));

        m_desk = std::make_unique<Desk>(m_keys);
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        m_desk->press(u"connections.open"_s);
        QTRY_VERIFY(m_desk->says(u"Give sasl.password again."_s));
        auto *properties = m_desk->find<QPlainTextEdit>(u"connect.properties"_s);
        QVERIFY(!m_desk->find<QPushButton>(u"connect.verb"_s)->isEnabled()); // its line is empty
        properties->setPlainText(properties->toPlainText().replace(u"sasl.password="_s, u"sasl.password=hunter3"_s));
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(m_desk->window->cluster()->session()->kafkaSettings().properties.value(u"sasl.password"_s),
                 u"hunter3"_s);
    }

    void aDuplicateHasANameAndSecretsOfItsOwn()
    {
        fillAndConnect(u"one"_s, u"sasl.password=hunter2"_s);
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        m_desk->window->go({u"welcome"_s, {}, {}});
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        m_desk->press(u"connections.duplicate"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"connect.name"_s)->text(), u"one (copy)"_s);
        m_desk->find<QLineEdit>(u"connect.name"_s)->setText(u"one"_s);
        QVERIFY(!m_desk->find<QPushButton>(u"connect.verb"_s)->isEnabled()); // the name is taken
        m_desk->find<QLineEdit>(u"connect.name"_s)->setText(u"two"_s);
        m_desk->press(u"connect.verb"_s);
        QTRY_COMPARE(m_desk->rows()->rowCount(), 2);
        QTRY_COMPARE(m_keys->entries.size(), 2);
        QCOMPARE(*m_keys->entries.begin(), *std::next(m_keys->entries.begin()));
    }

    void markingAConnectedClusterReadOnlyConnectsAnew()
    {
        fillAndConnect(u"one"_s);
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QVERIFY(m_desk->clusters.changes(m_desk->window->cluster())->lockReason().isNull());
        m_desk->window->go({u"welcome"_s, {}, {}});
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        m_desk->press(u"connections.edit"_s);
        m_desk->find<QCheckBox>(u"connect.readOnly"_s)->setChecked(true);
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster() &&
                    !m_desk->clusters.changes(m_desk->window->cluster())->lockReason().isNull());
        QCOMPARE(m_desk->clusters.clusters().size(), 1U);
    }

    void deletingAsksFirst()
    {
        fillAndConnect(u"gone"_s, u"sasl.password=hunter2"_s);
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        m_desk->window->go({u"welcome"_s, {}, {}});
        QTRY_COMPARE(m_desk->rows()->rowCount(), 1);
        m_desk->press(u"connections.delete"_s);
        QVERIFY(m_desk->says(u"gone"_s) && m_desk->says(u"stays connected"_s));
        m_desk->dialog()->reject();
        QCOMPARE(m_desk->book.profiles().size(), 1U);
        m_desk->press(u"connections.delete"_s);
        m_desk->press(u"deleteConnection.verb"_s);
        QTRY_COMPARE(m_desk->rows()->rowCount(), 0);
        QTRY_VERIFY(m_keys->entries.isEmpty());
        QVERIFY(m_desk->window->cluster());
    }

    void aDamagedFileIsSaidAndNothingIsRemembered()
    {
        QVERIFY(profile::ProfileFile().put([] {
            profile::ConnectionProfile any;
            any.id = QUuid::createUuid();
            any.name = u"any"_s;
            return any;
        }()));
        QFile file(profile::ProfileFile::defaultPath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\n{");
        file.close();
        m_desk = std::make_unique<Desk>(m_keys);
        QTRY_VERIFY(m_desk->book.error());
        const auto isSaid = [&] {
            for (const QLabel *label : m_desk->window->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"Line 2"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY(isSaid());
        fillAndConnect(u"new"_s);
        QVERIFY(!m_desk->find<QCheckBox>(u"connect.remember"_s)->isEnabled());
        m_desk->press(u"connect.verb"_s);
        QTRY_VERIFY(m_desk->window->cluster());
        QCOMPARE(fileText(), QByteArray("{\n{"));
    }
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
