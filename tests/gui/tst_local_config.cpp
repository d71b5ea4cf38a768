// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_settings.h"
#include "core/local/local_clusters.h"
#include "core/local/local_session.h"
#include "tests/gui/support/accessibility.h"
#include "tests/gui/support/desktop_under_test.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/table_model.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tab_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using local::SettingsFile;
using Phase = local::LocalSession::Phase;

/// The settings of a local cluster in the real window: as a form, as a text, saved after the difference was shown; then taken by a real
/// broker.
class TestLocalConfig : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] local::LocalSession *session() const { return m_desktop.application()->local(); }
    /// On the page that is shown: with a cluster that is connected there is another one of the same kind.
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_desktop.window()->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray saved(SettingsFile file = {}) const { return local::settings::read(*local::clusters::find(u"lab"_s), file).value_or("(unreadable)"); }

    /// The cell of a key, as it is read.
    [[nodiscard]] QString cell(const QString &key, int column) const
    {
        const auto *model = qobject_cast<ui::TableModel *>(find<ui::DataTable>("config.table")->model());
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->keyAt(row) == key)
                return model->cellAt(row, column).text;
        return u"(none)"_s;
    }
    void choose(const QString &key) { find<ui::DataTable>("config.table")->selectKeys({key}, key); }
    void type(const QString &text)
    {
        auto *field = find<QLineEdit>("config.value");
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void takePicture(const QString &name, QWidget *widget) const
    {
        if (const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES"); !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }
    [[nodiscard]] QDialog *saveDialog() const
    {
        QTest::mouseClick(find<QPushButton>("config.save"), Qt::LeftButton);
        auto *dialog = m_desktop.find<QDialog>(u"saveSettingsDialog"_s);
        return dialog && QTest::qWaitFor([&] { return dialog->isVisible(); }) ? dialog : nullptr;
    }

    test::DesktopUnderTest m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        QVERIFY(m_desktop.begin());
        m_desktop.window()->resize(1440, 900);
        const auto made = local::clusters::create({.name = u"lab"_s, .runtime = {}, .brokers = 2, .folder = {}});
        QVERIFY(made);
        session()->adopt(*made);
        m_desktop.window()->go({u"local"_s, {}, {}});
        QMenu *menu = find<QPushButton>("local.clusters")->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"clusters.config"_s)->trigger();
        QCOMPARE(m_desktop.page(), u"local-config"_s);
    }

    void everySettingIsListed()
    {
        QVERIFY(find<ui::DataTable>("config.table")->model()->rowCount() > 300);
        QCOMPARE(cell(u"num.io.threads"_s, 1), u"4"_s);
        QCOMPARE(cell(u"num.io.threads"_s, 2), u"8"_s);
        QCOMPARE(find<QComboBox>("config.file")->count(), 5); // all, broker 0, broker 1, ZooKeeper, log levels
        QVERIFY(!find<QPushButton>("config.save")->isEnabled());
        choose(u"listeners"_s);
        QVERIFY(!find<QLineEdit>("config.value")->isVisible()); // Brokerscope's
    }

    void aValueIsJudgedWhileItIsTyped()
    {
        choose(u"num.io.threads"_s);
        QVERIFY(find<QLineEdit>("config.value")->isVisible());
        QCOMPARE(find<QLineEdit>("config.value")->placeholderText(), u"4"_s);
        type(u"0"_s);
        QVERIFY(!find<QPushButton>("config.save")->isEnabled());
        QVERIFY(find<QPushButton>("config.save")->toolTip().contains(u"1"_s));
        takePicture(u"config-error"_s, m_desktop.window());
        type(u"6"_s);
        QVERIFY(find<QPushButton>("config.save")->isEnabled());
        QCOMPARE(cell(u"num.io.threads"_s, 1), u"6"_s);
        choose(u"auto.create.topics.enable"_s);
        auto *choice = find<QComboBox>("config.choice");
        QVERIFY(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(cell(u"auto.create.topics.enable"_s, 1), u"true"_s);
        QTest::mouseClick(find<QPushButton>("config.reset"), Qt::LeftButton);
        QCOMPARE(cell(u"auto.create.topics.enable"_s, 1), u"false"_s);
        find<QCheckBox>("config.onlySet")->click();
        QCOMPARE(find<ui::DataTable>("config.table")->model()->rowCount(), 1);
        find<QCheckBox>("config.onlySet")->click();
        takePicture(u"config-form"_s, m_desktop.window());
        const QStringList faults = test::nameFaults(m_desktop.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theTextIsTheSameFile()
    {
        m_desktop.window()->currentPage()->findChild<ui::TabRow *>()->setCurrentId(u"text"_s);
        auto *text = find<QPlainTextEdit>("config.text");
        QVERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), u"num.io.threads=6\n"_s);
        text->setFocus();
        text->moveCursor(QTextCursor::Start);
        QTest::keyClicks(text, u"# mine"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"oops"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(find<ui::Paragraph>("config.objections")->plainText().contains(u"2"_s));
        QVERIFY(!find<QPushButton>("config.save")->isEnabled());
        takePicture(u"config-text"_s, m_desktop.window());
        QTest::keyClick(text, Qt::Key_Up);
        QTest::keyClick(text, Qt::Key_Home);
        QTest::keyClicks(text, u"# "_s);
        QVERIFY(!find<ui::Paragraph>("config.objections")->isVisible());
        QVERIFY(find<QPushButton>("config.save")->isEnabled());
        m_desktop.window()->currentPage()->findChild<ui::TabRow *>()->setCurrentId(u"form"_s);
        QCOMPARE(cell(u"num.io.threads"_s, 1), u"6"_s);
    }

    void anotherFileKeepsItsOwn()
    {
        auto *files = find<QComboBox>("config.file");
        files->setCurrentIndex(files->findData(u"log-levels"_s));
        choose(u"kafka.controller"_s);
        auto *choice = find<QComboBox>("config.choice");
        choice->setCurrentIndex(choice->findText(u"DEBUG"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        QCOMPARE(cell(u"kafka.controller"_s, 1), u"DEBUG"_s);
        files->setCurrentIndex(files->findData(u"broker-1"_s));
        QCOMPARE(cell(u"num.io.threads"_s, 1), u"6"_s); // from "all brokers", as edited
    }

    void theDifferenceIsShownBeforeItIsSaved()
    {
        QDialog *dialog = saveDialog();
        QVERIFY(dialog);
        const QStringList faults = test::nameFaults(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        takePicture(u"config-save"_s, dialog);
        dialog->reject();
        QTRY_VERIFY(!m_desktop.find<QDialog>(u"saveSettingsDialog"_s));
        QCOMPARE(saved(), QByteArray());

        // Somebody else is faster: nothing is written over.
        QVERIFY(local::settings::save(*local::clusters::find(u"lab"_s), {}, {}, "# theirs\n"));
        dialog = saveDialog();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSettings.verb"_s), Qt::LeftButton);
        QTest::qWait(300);
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!m_desktop.find<QDialog>(u"saveSettingsDialog"_s));
        QCOMPARE(saved(), QByteArray("# theirs\n"));
        QVERIFY(local::settings::save(*local::clusters::find(u"lab"_s), {}, "# theirs\n", {}));

        dialog = saveDialog();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSettings.verb"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_desktop.find<QDialog>(u"saveSettingsDialog"_s));
        QCOMPARE(saved(), QByteArray("# mine\n# oops\nnum.io.threads=6\n"));
        QCOMPARE(saved({SettingsFile::Kind::LogLevels}), QByteArray("kafka.controller=DEBUG\n"));
        QVERIFY(!find<QPushButton>("config.save")->isEnabled());
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const QString path = local::settings::pathOf(*local::clusters::find(u"lab"_s), {SettingsFile::Kind::OneBroker, 0}); // later ones can be read
        QVERIFY(!QFile::exists(path) && QDir().mkpath(path));
        const auto isTold = [this, &path] {
            const auto labels = m_desktop.window()->currentPage()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&path](const QLabel *label) { return label->isVisible() && label->accessibleName().append(label->text()).contains(path); });
        };
        m_desktop.window()->go({u"local"_s, {}, {}});
        m_desktop.window()->go({u"local-config"_s, {}, {}});
        QTRY_VERIFY(isTold());
        QVERIFY(QDir().rmdir(path));
        m_desktop.window()->go({u"local"_s, {}, {}});
        m_desktop.window()->go({u"local-config"_s, {}, {}});
        QTRY_VERIFY(!isTold());
    }

    void aRunningBrokerTakesThemWithARestart()
    {
        session()->start({.name = u"lab"_s});
        QTRY_VERIFY2_WITH_TIMEOUT(session()->phase() == Phase::Running, qPrintable(session()->error().value_or(Error{}).message), 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.page(), u"overview"_s, 30'000);
        m_desktop.window()->go({u"local-config"_s, {}, {}});
        QVERIFY(!find<QPushButton>("config.restart")->isVisible());
        auto *files = find<QComboBox>("config.file");
        files->setCurrentIndex(files->findData(u"broker-1"_s));
        choose(u"log.retention.hours"_s);
        type(u"5"_s);
        QDialog *dialog = saveDialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSettings.verb"_s), Qt::LeftButton);
        auto *restart = find<QPushButton>("config.restart");
        QTRY_VERIFY(restart->isVisible());
        takePicture(u"config-restart"_s, m_desktop.window());
        const auto pidOf = [this](int broker) { return session()->state().find(local::ProcessId::broker(broker))->pid.value_or(0); };
        const qint64 first = pidOf(0);
        const qint64 second = pidOf(1);
        QTest::mouseClick(restart, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!restart->isVisible(), 90'000);
        QCOMPARE(pidOf(0), first); // only the one whose setting it is
        QVERIFY(pidOf(1) != second && pidOf(1) != 0);
        session()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(session()->phase() == Phase::Idle, 60'000);
    }
};

QTEST_MAIN(TestLocalConfig)
#include "tst_local_config.moc"
