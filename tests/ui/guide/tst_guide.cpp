// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/page_list.h"
#include "ui/guide/guide_book.h"
#include "ui/guide/guide_page.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/markdown_view.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As the window in Chinese, as far as the guide is concerned.
class Chinese : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Guide") == 0 && qstrcmp(source, "en") == 0 ? u"zh_CN"_s : QString();
    }
};

class Places : public Navigator
{
public:
    void go(const Location &location) override { gone << location; }
    void openWindow(const Location &) override {}
    void toast(ToastKind, const QString &, const QString &text, const Location &) override { told << text; }
    void saveFile(const QString &, const QByteArray &) override { }
    Outcome openCluster(const profile::ConnectionProfile &, const QHash<QString, QString> &) override { return brokerscope::done(); }
    [[nodiscard]] bool isConnected(const QUuid &) const override { return false; }
    void showConnected(const QUuid &) override { }
    void closeLocalCluster(const QString &) override { }

    QList<Location> gone;
    QStringList told;
};

struct Parts
{
    QList<int> headings; ///< their levels, in order
    QStringList links;
    QStringList pictures;
    QStringList code; ///< lines of code blocks
    QString words; ///< without the code
};

QString markdownOf(const QString &language, const QString &chapter)
{
    QFile file(u":/guide/%1/%2.md"_s.arg(language, chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Parts partsOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    Parts parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            parts.headings << level;
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        if (isCode)
            parts.code << block.text();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                parts.pictures << format.toImageFormat().name();
            else if (format.isAnchor() && (parts.links.isEmpty() || parts.links.constLast() != format.anchorHref()))
                parts.links << format.anchorHref();
            if (!isCode && !format.fontFixedPitch())
                parts.words += it.fragment().text();
        }
        parts.words += u'\n';
    }
    return parts;
}

const QStringList kLanguages{u"en"_s, u"zh_CN"_s};

} // namespace

/// The guide: that it is complete in both languages, leads nowhere in vain, and how the page shows it.
class TestGuide : public QObject
{
    Q_OBJECT

private:
    Places m_places;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GuidePage> m_page;
    QList<QUrl> m_opened;

    [[nodiscard]] static QStringList chaptersOf(const QString &language)
    {
        return QDir(u":/guide/"_s + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] MarkdownView *text() const { return m_page->findChild<MarkdownView *>(u"guide.text"_s); }
    [[nodiscard]] QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"guide.search"_s); }
    [[nodiscard]] QString found() const { return m_page->findChild<QLabel *>(u"guide.found"_s)->text(); }
    void show(const QString &chapter)
    {
        m_page->showLocation({u"guide"_s, {}, chapter});
        QCOMPARE(m_page->location().tab, chapter);
    }

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(qApp);
        m_theme->setChoice(ThemeChoice::Light);
        m_places = {};
        m_opened.clear();
        PageContext context;
        context.navigator = &m_places;
        m_page = std::make_unique<GuidePage>(context);
        m_page->resize(1200, 700);
        m_page->showLocation({u"guide"_s, {}, {}});
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset(); // there is one at a time
    }

    void everyChapterHasItsTwin()
    {
        const QStringList english = chaptersOf(u"en"_s);
        QVERIFY(english.size() >= 6);
        QCOMPARE(chaptersOf(u"zh_CN"_s), english);
        for (QString chapter : english) {
            chapter.chop(3);
            const Parts en = partsOf(markdownOf(u"en"_s, chapter)), zh = partsOf(markdownOf(u"zh_CN"_s, chapter));
            QVERIFY2(en.headings.value(0) == 1 && en.headings.count(1) == 1, qPrintable(chapter));
            QVERIFY2(markdownOf(u"zh_CN"_s, chapter).startsWith(u"# "_s), qPrintable(chapter));
            QCOMPARE(zh.headings, en.headings);
            QCOMPARE(zh.code, en.code); // the commands are the same
            QCOMPARE(QSet<QString>(zh.links.begin(), zh.links.end()), QSet<QString>(en.links.begin(), en.links.end()));
            QStringList pictures = en.pictures;
            for (QString &picture : pictures)
                picture.insert(picture.size() - 4, u"-zh_CN"_s); // "welcome.png" shows an English window
            QCOMPARE(zh.pictures, pictures);
            // Not \p{Han}: to newer versions of PCRE the middle dot is of that script, too.
            static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
            QVERIFY2(zh.words.contains(chinese) && !en.words.contains(chinese), qPrintable(chapter));
        }
    }

    void noLinkIsDead()
    {
        QSet<QString> shown;
        for (const QString &language : kLanguages) {
            const QUrl base(u"qrc:/guide/%1/index.md"_s.arg(language));
            QSet<QString> reached;
            for (QString chapter : chaptersOf(language)) {
                chapter.chop(3);
                const Parts parts = partsOf(markdownOf(language, chapter));
                QVERIFY2(!parts.links.isEmpty(), qPrintable(chapter));
                for (const QString &link : parts.links) {
                    if (link.startsWith(u"https://"_s))
                        continue;
                    const QUrl target = base.resolved(QUrl(link));
                    QVERIFY2(QFile::exists(u':' + target.path()), qPrintable(language + u'/' + chapter + u": "_s + link));
                    if (chapter == guide::kIndex)
                        reached << QFileInfo(target.path()).fileName();
                }
                for (const QString &picture : parts.pictures) {
                    const QString path = base.resolved(QUrl(picture)).path();
                    QVERIFY2(!QImage(u':' + path).isNull(), qPrintable(language + u'/' + chapter + u": "_s + picture));
                    shown << QFileInfo(path).fileName();
                }
            }
            reached << u"index.md"_s;
            const QStringList chapters = chaptersOf(language);
            QCOMPARE(reached, QSet<QString>(chapters.begin(), chapters.end())); // nothing is left out of the index
        }
        shown << u"overview-light.png"_s; // of README.md
        const QStringList carried = QDir(u":/guide/pictures"_s).entryList(QDir::Files);
        QCOMPARE(QSet<QString>(carried.begin(), carried.end()), shown);
    }

    /// Emphasis beside Chinese punctuation is easily left open.
    void noMarkupIsLeftOver()
    {
        for (const QString &language : kLanguages)
            for (QString chapter : chaptersOf(language)) {
                chapter.chop(3);
                const QString words = partsOf(markdownOf(language, chapter)).words;
                const auto mark = QRegularExpression(u"[*`_]|\\]\\(|!\\[|^#"_s, QRegularExpression::MultilineOption).match(words);
                QVERIFY2(!mark.hasMatch(), qPrintable(language + u'/' + chapter + u": "_s + words.mid(mark.capturedStart() - 20, 40)));
            }
    }

    void everyPageHasAChapter()
    {
        const QStringList chapters = guide::chapters();
        QCOMPARE(chapters.constFirst(), guide::kIndex);
        QSet<QString> used{guide::kIndex};
        for (const PageEntry &page : desktop::allPages()) {
            const QString chapter = guide::chapterOf(page.id);
            QVERIFY2(chapters.contains(chapter), qPrintable(page.id));
            used << chapter;
        }
        QCOMPARE(used, QSet<QString>(chapters.begin(), chapters.end())); // F1 reaches each
        QCOMPARE(guide::chapterOf(u"guide"_s), guide::kIndex);
    }

    void itSpeaksTheWindowsLanguage()
    {
        const QString english = guide::read(u"read-messages"_s).title;
        QCOMPARE(english, u"Read messages"_s);
        Chinese chinese;
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE(guide::language(), u"zh_CN"_s);
        QCOMPARE(guide::read(u"read-messages"_s).title, u"读消息"_s);
        GuidePage page({&m_places});
        page.showLocation({u"guide"_s, {}, u"edit-a-znode"_s});
        QVERIFY(page.findChild<MarkdownView *>(u"guide.text"_s)->toPlainText().contains(u"保存"_s));
        QCoreApplication::removeTranslator(&chinese);
        QCOMPARE(guide::language(), u"en"_s);
    }

    void anUnknownChapterIsTheIndex()
    {
        m_page->showLocation({u"guide"_s, {}, u"read-messages"_s});
        m_page->showLocation({u"guide"_s, {}, u"../../secret"_s});
        QCOMPARE(m_page->location().tab, guide::kIndex);
        m_page->showLocation({u"guide"_s, {}, u"read-messages"_s});
        m_page->showLocation({u"guide"_s, {}, {}}); // as it was left
        QCOMPARE(m_page->location().tab, u"read-messages"_s);
    }

    void linksAreFollowedWithTheKeyboard()
    {
        show(guide::kIndex);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), text());
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(m_places.gone.size(), 1);
        QCOMPARE(m_places.gone.constFirst(), (Location{u"guide"_s, {}, u"start-a-cluster"_s}));
        QCOMPARE(text()->toPlainText().left(10), guide::read(guide::kIndex).text.trimmed().left(10)); // the window goes there, not the text by itself
    }

    void linksToTheOutsideAskTheDesktop()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "noteUrl");
        Q_EMIT text()->linkActivated(QUrl(u"https://kafka.apache.org/documentation/"_s));
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://kafka.apache.org/documentation/"_s)});
        Q_EMIT text()->linkActivated(QUrl(u"file:///etc/passwd"_s)); // our texts have none
        Q_EMIT text()->linkActivated(QUrl(u"qrc:/guide/en/nowhere.md"_s));
        QVERIFY(m_places.gone.isEmpty() && m_opened.size() == 1);
    }

    void nothingIsFetchedFromOutside()
    {
        QVERIFY(!text()->loadResource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s)).isValid());
        QVERIFY(!text()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///usr/share/pixmaps/debian-logo.png"_s)).isValid());
        QVERIFY(!text()->loadResource(QTextDocument::HtmlResource, QUrl(u"index.md"_s)).isValid());
        QVERIFY(text()->loadResource(QTextDocument::ImageResource, QUrl(u"../pictures/welcome.png"_s)).isValid());
    }

    void aTextIsFound()
    {
        show(u"read-messages"_s);
        QVERIFY(m_page->focusFilter());
        QCOMPARE(QApplication::focusWidget(), search());
        QTest::keyClicks(search(), u"OFFSET"_s);
        const auto places = text()->extraSelections();
        QVERIFY(places.size() > 3);
        QCOMPARE(found(), u"1 of %1"_s.arg(places.size()));
        QCOMPARE(text()->textCursor().selectedText().toLower(), u"offset"_s);
        const int first = text()->textCursor().position();
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(found(), u"2 of %1"_s.arg(places.size()));
        QVERIFY(text()->textCursor().position() > first);
        QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(found(), u"%1 of %1"_s.arg(places.size())); // around
        search()->setText(u"no such words"_s);
        QCOMPARE(found(), u"Not in this chapter"_s);
        QVERIFY(text()->extraSelections().isEmpty());
        QTest::keyClick(search(), Qt::Key_Return);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(found(), QString());
    }

    void itFollowsThemeFontAndWidth()
    {
        show(u"why-a-group-stands-still"_s);
        const auto look = [this](QColor *link, double *largest, int *widest) {
            *largest = 0;
            *widest = 0;
            for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    if (format.isImageFormat()) {
                        const auto picture = text()->loadResource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name())).value<QImage>();
                        *widest = std::max(*widest, qRound(picture.width() / picture.devicePixelRatio()));
                        continue;
                    }
                    QVERIFY2(format.fontWeight() < QFont::Bold, qPrintable(it.fragment().text())); // the font has no such weight
                    QVERIFY(!format.fontItalic());
                    *largest = std::max(*largest, format.fontPointSize());
                    if (format.isAnchor())
                        *link = format.foreground().color();
                }
        };
        QColor link;
        double largest = 0;
        int widest = 0;
        look(&link, &largest, &widest);
        QCOMPARE(link, Tokens::light().link);
        QVERIFY(widest > 400 && widest <= text()->viewport()->width());
        const double before = largest;

        m_theme->setChoice(ThemeChoice::Dark);
        const auto linkNow = [&] { look(&link, &largest, &widest); return link; };
        QTRY_COMPARE(linkNow(), Tokens::dark().link);

        const double points = m_theme->bodyPoints();
        m_theme->setBodyPoints(points * 2);
        const auto largestNow = [&] { look(&link, &largest, &widest); return largest; };
        QTRY_VERIFY(largestNow() > 1.8 * before);
        m_theme->setBodyPoints(points);

        m_page->resize(600, 700);
        QCoreApplication::processEvents();
        look(&link, &largest, &widest);
        QVERIFY(widest <= text()->viewport()->width());
        QCOMPARE(text()->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        QVERIFY(text()->document()->size().width() <= text()->viewport()->width() + 1);
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
