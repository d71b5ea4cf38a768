// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/desktop_scheme.h"

#include <QDBusVariant>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

namespace {

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

/// What the desktop portal may answer to `org.freedesktop.appearance` `color-scheme`.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerIsReadThroughItsWrappings_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<uint>("preference");
        QTest::newRow("plain") << QVariant(1U) << 1U;
        QTest::newRow("ReadOne: one variant") << wrapped(2U) << 2U;
        QTest::newRow("Read: a variant in a variant") << wrapped(wrapped(1U)) << 1U;
        QTest::newRow("three of them") << wrapped(wrapped(wrapped(1U))) << 1U;
        QTest::newRow("another integer type") << wrapped(wrapped(1)) << 1U;
        QTest::newRow("no preference") << wrapped(0U) << 0U;
        QTest::newRow("a word") << wrapped(u"dark"_s) << 0U;
        QTest::newRow("a list") << wrapped(QStringList {u"1"_s, u"2"_s}) << 0U;
        QTest::newRow("nothing") << QVariant() << 0U;
        QVariant deep(1U);
        for (int i = 0; i < 1000; ++i)
            deep = wrapped(deep);
        QTest::newRow("wrapped without an end") << deep << 0U;
    }

    void theAnswerIsReadThroughItsWrappings()
    {
        QFETCH(const QVariant, answer);
        QFETCH(const uint, preference);
        QCOMPARE(colorSchemeOf(answer), preference);
    }

    void theModeFollows()
    {
        QPalette light;
        light.setColor(QPalette::Window, Qt::white);
        light.setColor(QPalette::WindowText, Qt::black);
        DesktopScheme scheme(light);
        QCOMPARE(scheme.mode(), Mode::Light);
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        scheme.take(wrapped(wrapped(1U)));
        QCOMPARE(scheme.mode(), Mode::Dark);
        scheme.take(wrapped(1U)); // the same again
        QCOMPARE(changed.count(), 1);
        // News of other settings are not ours; of ours they come with one wrapping or two.
        const auto news = [&](const QString &group, const QVariant &value) {
            QVERIFY(QMetaObject::invokeMethod(&scheme, "onSettingChanged", Q_ARG(QString, group), Q_ARG(QString, u"color-scheme"_s),
                                              Q_ARG(QDBusVariant, QDBusVariant(value))));
        };
        news(u"org.gnome.desktop.interface"_s, 2U);
        QCOMPARE(scheme.mode(), Mode::Dark);
        news(u"org.freedesktop.appearance"_s, wrapped(2U));
        QCOMPARE(scheme.mode(), Mode::Light);
        news(u"org.freedesktop.appearance"_s, 1U);
        QCOMPARE(scheme.mode(), Mode::Dark);
        scheme.take(wrapped(0U)); // no preference: the palette decides
        QCOMPARE(scheme.mode(), Mode::Light);
        QCOMPARE(changed.count(), 4);
    }
};

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktop_scheme.moc"
