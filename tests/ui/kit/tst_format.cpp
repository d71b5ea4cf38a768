// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"
#include "ui/kit/table/table_text.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void values()
    {
        QCOMPARE(format::count(4812337), u"4,812,337"_s);
        QCOMPARE(format::size(0), u"0 B"_s);
        QCOMPARE(format::size(1023), u"1,023 B"_s);
        QCOMPARE(format::size(2576980377), u"2.4 GiB"_s);
        QCOMPARE(format::size(190 * 1024), u"190 KiB"_s);
        QCOMPARE(format::duration(350), u"350 ms"_s);
        QCOMPARE(format::duration(2 * 3600'000 + 5 * 60'000), u"2 h 5 min"_s);
        QCOMPARE(format::duration(7 * 24 * 3600'000), u"7 d"_s);
        QCOMPARE(format::age(12'400), u"12 s ago"_s);
        QCOMPARE(format::age(300), u"just now"_s);
        QCOMPARE(format::atLeast(format::count(411020)), u"≥ 411,020"_s);
        QCOMPARE(format::percent(0.125, 1), u"12.5 %"_s);
    }

    void times()
    {
        format::setTimeStyle(format::TimeStyle::Utc);
        QCOMPARE(format::timestamp(1795531868120), u"2026-11-24 14:51:08.120 UTC"_s);
        QCOMPARE(format::isoTime(1795531868120), u"2026-11-24T14:51:08.120Z"_s);
        format::setTimeStyle(format::TimeStyle::EpochMs);
        QCOMPARE(format::timestamp(1795531868120), u"1795531868120"_s);
        format::setTimeStyle(format::TimeStyle::Local);
        QVERIFY(!format::zoneName(0).isEmpty());
    }

    void csvFieldsAreSafe()
    {
        QCOMPARE(tabletext::csvField(u"a,b"_s, false), u"\"a,b\""_s);
        QCOMPARE(tabletext::csvField(u"say \"x\""_s, false), u"\"say \"\"x\"\"\""_s);
        QCOMPARE(tabletext::csvField(u"=HYPERLINK(1)"_s, false), u"'=HYPERLINK(1)"_s);
        QCOMPARE(tabletext::csvField(u"-12"_s, true), u"-12"_s);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
