// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/sample_pages.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace brokerscope::ui;

namespace {

using PageMaker = QWidget *(*)();

QImage drawn(QWidget *page)
{
    page->resize(1100, 760);
    page->show();
    QTest::qWait(50);
    return page->grab().toImage();
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_theme->setBodyPoints(10);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void switchingEqualsAFreshStart_data()
    {
        QTest::addColumn<void *>("maker");
        QTest::addColumn<bool>("toDark");
        const auto add = [](const char *name, PageMaker maker) {
            QTest::addRow("%s to dark", name) << reinterpret_cast<void *>(maker) << true;
            QTest::addRow("%s to light", name) << reinterpret_cast<void *>(maker) << false;
        };
        add("list", samples::makeListPage);
        add("states", samples::makeStatesPage);
        add("steps", samples::makeStepsPage);
        add("detail", samples::makeDetailPage);
    }

    void switchingEqualsAFreshStart()
    {
        QFETCH(void *, maker);
        QFETCH(bool, toDark);
        const auto make = reinterpret_cast<PageMaker>(maker);
        const ThemeChoice to = toDark ? ThemeChoice::Dark : ThemeChoice::Light;
        const ThemeChoice from = toDark ? ThemeChoice::Light : ThemeChoice::Dark;

        m_theme->setChoice(from);
        const std::unique_ptr<QWidget> switched(make());
        const QImage before = drawn(switched.get());
        m_theme->setChoice(to);
        const QImage after = drawn(switched.get());
        QVERIFY(before != after);
        switched->hide();

        const std::unique_ptr<QWidget> fresh(make());
        const QImage expected = drawn(fresh.get());
        if (after != expected) { // kept for the eye
            after.save(u"theme-switched.png"_s);
            expected.save(u"theme-fresh.png"_s);
        }
        QVERIFY(after == expected);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? Tokens::dark() : Tokens::light();
        for (const QColor &ground : { t.window, t.surface, t.hover, t.selection }) {
            for (Tone tone : { Tone::Normal, Tone::Muted, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Error, Tone::Info })
                QVERIFY2(contrast(t.color(tone), ground) >= 4.5, qPrintable(t.color(tone).name() + u" on "_s + ground.name()));
        }
        for (Tone tone : { Tone::Ok, Tone::Warning, Tone::Error, Tone::Info, Tone::Muted })
            QVERIFY(contrast(t.color(tone), t.soft(tone)) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onDanger, t.danger) >= 4.5);
        QVERIFY(contrast(t.controlBorder, t.window) >= 3.0);
        for (const QColor &line : t.series)
            QVERIFY(contrast(line, t.surface) >= 3.0);
    }

    void aLargerFontReachesEveryRole()
    {
        const double before = QFontMetricsF(roleFont(FontRole::Title)).height();
        m_theme->setBodyPoints(20);
        QCOMPARE(QApplication::font().pointSizeF(), 20.0);
        QVERIFY(QFontMetricsF(roleFont(FontRole::Title)).height() > before * 1.8);
        m_theme->setBodyPoints(10);
    }

    void figuresAreTabular()
    {
        // Built without fonttools or fonts-inter a fallback serves; their figures are tabular as they are, but Inter's.
        const bool cut = QFile::exists(u":/fonts/BrokerscopeSans-Regular.ttf"_s);
        const QString family = QFontInfo(roleFont(FontRole::Body)).family();
        QCOMPARE(family == u"Brokerscope Sans"_s, cut);
        const QFontMetricsF fm(roleFont(FontRole::Body));
        if (family != u"Inter"_s)
            QCOMPARE(fm.horizontalAdvance(u"1111"_s), fm.horizontalAdvance(u"8888"_s));
    }

    void anIconIsRecolouredByTheSwitch()
    {
        const QIcon topic = icon(u"topic"_s);
        m_theme->setChoice(ThemeChoice::Light);
        const QImage light = topic.pixmap(16, 16).toImage();
        m_theme->setChoice(ThemeChoice::Dark);
        QVERIFY(topic.pixmap(16, 16).toImage() != light);
        QVERIFY(!applicationIcon().isNull());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
