// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contact_sheet.h"
#include "ui/shell/small_picture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

/// The tour's contact sheet: which picture stands where, and that nothing hides anything.
class TestContactSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString tour() const { return m_folder->path() + u"/tour"_s; }
    [[nodiscard]] QString reference() const { return m_folder->path() + u"/reference"_s; }

    static void paint(const QString &file, QRgb color, QSize size = {1440, 900})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(file));
    }

    [[nodiscard]] static QRgb at(const QImage &sheet, const ContactSheet::Cell &cell)
    {
        return sheet.pixel(cell.frame.center());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(tour()) && QDir().mkpath(reference()));
        paint(tour() + u"/01-welcome-light.png"_s, 0xff110000);
        paint(tour() + u"/01-welcome-dark.png"_s, 0xff120000);
        paint(tour() + u"/05-topics-light.png"_s, 0xff130000);
        paint(tour() + u"/05-topics-dark.png"_s, 0xff140000);
        paint(tour() + u"/12-log-light.png"_s, 0xff150000);
        paint(reference() + u"/topics-light.png"_s, 0xff160000);
        paint(reference() + u"/topics-dark.png"_s, 0xff170000, {2160, 1350});
        paint(reference() + u"/tokens.png"_s, 0xff180000, {900, 1200});
    }

    void everyPictureHasItsPlace_data()
    {
        QTest::addColumn<bool>("hasReference");
        QTest::newRow("alone") << false;
        QTest::newRow("beside others") << true;
    }

    void everyPictureHasItsPlace()
    {
        QFETCH(const bool, hasReference);
        const QStringList names{u"01-welcome"_s, u"05-topics"_s, u"12-log"_s};
        const ContactSheet sheet = planContactSheet({tour(), names, hasReference ? reference() : QString()});
        QCOMPARE(sheet.cells.size(), std::size_t(hasReference ? 8 : 6));
        QCOMPARE(sheet.missing(), QStringList{u"12-log-dark.png"_s});
        QCOMPARE(sheet.compared(), hasReference ? 2 : 0);
        QCOMPARE(sheet.notCompared, hasReference ? QStringList{u"tokens.png"_s} : QStringList());

        QList<QRect> rooms{sheet.titleRect};
        if (hasReference)
            rooms << sheet.footerRect;
        for (const ContactSheet::Cell &cell : sheet.cells)
            rooms << cell.captionRect << cell.frame;
        for (qsizetype i = 0; i < rooms.size(); ++i) {
            QVERIFY(!rooms[i].isEmpty() && QRect(QPoint(), sheet.size).contains(rooms[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!rooms[i].intersects(rooms[j]), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }

        const QString file = m_folder->path() + u"/contact.png"_s;
        const Outcome drawn = drawContactSheet(sheet, {Tokens::light(), qApp->font(), qApp->font()}, file);
        QVERIFY(drawn);
        const QImage image(file);
        QCOMPARE(image.size(), sheet.size);
        for (const ContactSheet::Cell &cell : sheet.cells)
            if (!cell.file.isEmpty() && !cell.isMissing) {
                QCOMPARE(at(image, cell), QImage(cell.file).pixel(10, 10));
                QVERIFY2(cell.caption.startsWith(QFileInfo(cell.file).fileName()) && cell.caption.contains(u'×'),
                         qPrintable(cell.caption));
            }
        // What is compared comes first: light before dark, beside each the one to compare it with. Then the others.
        const QStringList order = hasReference
            ? QStringList{u"05-topics-light.png"_s, u"topics-light.png"_s,     u"05-topics-dark.png"_s,
                          u"topics-dark.png"_s,     u"01-welcome-light.png"_s, u"01-welcome-dark.png"_s,
                          u"12-log-light.png"_s,    u"12-log-dark.png"_s}
            : QStringList{u"01-welcome-light.png"_s, u"01-welcome-dark.png"_s, u"05-topics-light.png"_s,
                          u"05-topics-dark.png"_s,   u"12-log-light.png"_s,    u"12-log-dark.png"_s};
        for (qsizetype i = 0; i < order.size(); ++i) {
            const ContactSheet::Cell &cell = sheet.cells[std::size_t(i)];
            QCOMPARE(QFileInfo(cell.file).fileName(), order[i]);
            QCOMPARE(cell.isBeside, hasReference && i < 4 && i % 2 == 1);
            QVERIFY(i % 4 == 0 || cell.frame.left() > sheet.cells[std::size_t(i - 1)].frame.right());
            QVERIFY(i < 4 || cell.frame.top() > sheet.cells[std::size_t(i - 4)].frame.bottom());
        }
        // What is missing is seen: its room is not the colour of the sheet.
        QCOMPARE(image.pixel(sheet.cells.back().frame.topLeft() + QPoint(5, 5)), Tokens::light().errorSoft.rgb());
    }

    void whereOneThemeHasNothingToCompareWithItsPlaceStaysEmpty()
    {
        QVERIFY(QFile::remove(reference() + u"/topics-dark.png"_s));
        const ContactSheet sheet = planContactSheet({tour(), {u"05-topics"_s}, reference()});
        QCOMPARE(sheet.cells.size(), std::size_t(4));
        QVERIFY(sheet.cells[3].file.isEmpty() && !sheet.cells[3].isMissing);
        QCOMPARE(sheet.missing(), QStringList());
        QCOMPARE(sheet.compared(), 1);
    }

    void whatIsNoPictureIsMissing()
    {
        QFile broken(tour() + u"/05-topics-dark.png"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        QFile half(tour() + u"/01-welcome-dark.png"_s); // its size can be read, its pixels cannot
        QVERIFY(half.resize(half.size() / 2));
        const ContactSheet sheet = planContactSheet({tour(), {u"01-welcome"_s, u"05-topics"_s}, {}});
        QCOMPARE(sheet.missing(), QStringList{u"05-topics-dark.png"_s});
        const QString file = m_folder->path() + u"/contact.png"_s;
        const Outcome drawn = drawContactSheet(sheet, {Tokens::light(), qApp->font(), qApp->font()}, file);
        QVERIFY(drawn);
        const QImage image(file);
        for (const std::size_t cell : {std::size_t(1), std::size_t(3)})
            QCOMPARE(image.pixel(sheet.cells[cell].frame.topLeft() + QPoint(5, 5)), Tokens::light().errorSoft.rgb());
    }

    void fewColorsLookTheSame()
    {
        QImage picture(300, 200,
                       QImage::Format_RGB32); // some plain areas, and an edge with more shades than there may be
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y,
                                 y < 150     ? (x < 100 ? 0xfff5f6f8 : 0xff2b5fd9)
                                     : y % 2 ? qRgb(x % 256, x % 256, x % 256)
                                             : qRgb(x % 256, 255 - x % 256, 200));
        const QImage few = withFewColors(picture);
        QVERIFY(few.colorCount() > 100 && few.colorCount() <= 256);
        QCOMPARE(few.size(), picture.size());
        int worst = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb a = picture.pixel(x, y), b = few.pixel(x, y);
                worst = std::max({worst, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                  std::abs(qBlue(a) - qBlue(b))});
                if (y < 150)
                    QCOMPARE(b, a); // what there is much of stays as it is
            }
        QVERIFY2(worst < 24, qPrintable(QString::number(worst)));
        QCOMPARE(withFewColors(picture), few);
    }

    void aSheetThatCannotBeWrittenIsAnError()
    {
        const ContactSheet sheet = planContactSheet({tour(), {u"01-welcome"_s}, {}});
        const Outcome drawn = drawContactSheet(sheet, {Tokens::light(), qApp->font(), qApp->font()},
                                               m_folder->path() + u"/nowhere/contact.png"_s);
        QVERIFY(!drawn);
        QVERIFY(drawn.error().message.contains(u"contact.png"_s));
    }
};

QTEST_MAIN(TestContactSheet)
#include "tst_contact_sheet.moc"
