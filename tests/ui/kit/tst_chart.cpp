// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/chart.h"
#include "ui/kit/chart/legend_entry.h"
#include "ui/kit/format.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

namespace {

ChartData twoLines()
{
    ChartData data;
    data.fromMs = 0;
    data.toMs = 30'000;
    data.series = { { u"orders"_s, { 0, 10'000, 20'000 }, { 5, std::nan(""), 7 } }, { u"payments"_s, { 0, 20'000 }, { 1, 2 } } };
    return data;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { format::setTimeStyle(format::TimeStyle::Utc); }

    void theLargestSixAreDrawn()
    {
        QList<ChartSeries> series;
        for (int i = 0; i < 9; ++i)
            series += { QString::number(i), { 1000 }, { static_cast<double>((i * 5) % 9) } };
        const QList<ChartSeries> kept = largestSeries(series, u"others"_s);
        QCOMPARE(kept.size(), 7);
        QStringList names;
        for (const ChartSeries &one : kept)
            names += one.name;
        // values 0 5 1 6 2 7 3 8 4: the six largest are those of 1, 3, 5, 6, 7 and 8, in their old order
        QCOMPARE(names.join(u' '), u"1 3 5 6 7 8 others"_s);
        QCOMPARE(kept.last().values, (QList<double> { 0 + 1 + 2 }));
    }

    void seriesTextLeavesGapsEmpty()
    {
        Chart chart(u"Lag"_s);
        chart.setData(twoLines());
        QCOMPARE(chart.seriesText(), u"time\torders\tpayments\n"
                                     "1970-01-01T00:00:00.000Z\t5\t1\n"
                                     "1970-01-01T00:00:10.000Z\t\t\n"
                                     "1970-01-01T00:00:20.000Z\t7\t2\n"_s);
        chart.setSeriesVisible(0, false);
        QCOMPARE(chart.seriesText(), u"time\tpayments\n1970-01-01T00:00:00.000Z\t1\n1970-01-01T00:00:20.000Z\t2\n"_s);
    }

    void keysMoveTheCrosshairAndSayTheValues()
    {
        Chart chart(u"Lag"_s);
        chart.resize(600, 300);
        chart.setData(twoLines());
        chart.show();
        QWidget *plot = chart.focusProxy();
        QTest::keyClick(plot, Qt::Key_Left); // appears at the newest
        QCOMPARE(plot->accessibleDescription(), u"00:00:20 UTC, orders: 7, payments: 2"_s);
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(plot->accessibleDescription().startsWith(u"00:00:10 UTC, orders: unknown"_s));
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->accessibleDescription(), u"00:00:00 UTC, orders: 5, payments: 1"_s);
    }

    void theLegendNamesTheNewestValue()
    {
        Chart chart(u"Lag"_s);
        chart.setData(twoLines());
        const QList<LegendEntry *> entries = chart.findChildren<LegendEntry *>();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first()->accessibleName(), u"orders: 7"_s);
    }
};

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
