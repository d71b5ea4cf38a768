// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/snapshots.h"
#include "ui/shell/palette/fuzzy_match.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/shell/palette_source.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = PaletteEntry::Kind;
using Rank = FuzzyMatch::Rank;

namespace {

/// The name with what was typed in brackets: "[or]der[s]".
QString marked(const QString &name, const std::vector<qsizetype> &letters)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isTyped = std::find(letters.begin(), letters.end(), i) != letters.end();
        const bool wasTyped = i > 0 && std::find(letters.begin(), letters.end(), i - 1) != letters.end();
        if (isTyped && !wasTyped)
            text += u'[';
        if (!isTyped && wasTyped)
            text += u']';
        text += name[i];
    }
    if (!letters.empty() && letters.back() == name.size() - 1)
        text += u']';
    return text;
}

PaletteEntry entry(Kind kind, const QString &name, const QString &keywords = {})
{
    PaletteEntry result;
    result.kind = kind;
    result.key = name;
    result.name = name;
    result.keywords = keywords;
    return result;
}

std::vector<PaletteEntry> topics(const QStringList &names)
{
    std::vector<PaletteEntry> entries;
    for (const QString &name : names)
        entries.push_back(entry(Kind::Topic, name, u"Topic"_s));
    return entries;
}

QStringList names(const std::vector<PaletteEntry> &entries, const PaletteHits &found)
{
    QStringList list;
    for (const PaletteHits::Hit &hit : found.hits)
        list << entries[hit.entry].name;
    return list;
}

QStringList rows(const PaletteModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private:
    static void find(PaletteModel &model, const QString &typed, std::optional<PaletteEntry> first = {})
    {
        QSignalSpy found(&model, &PaletteModel::found);
        model.find(typed, std::move(first));
        QTRY_VERIFY(model.isSettled());
        QVERIFY(!found.isEmpty());
    }

private Q_SLOTS:
    void theRankOfAMatch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rank"); // −1: no match
        QTest::addColumn<QString>("shown");
        QTest::newRow("exact") << "orders" << "Orders" << int(Rank::Exact) << "[Orders]";
        QTest::newRow("prefix") << "ord" << "orders" << int(Rank::Prefix) << "[ord]ers";
        QTest::newRow("start of a word") << "dlq" << "orders.dlq" << int(Rank::WordStart) << "orders.[dlq]";
        QTest::newRow("the later word, not the earlier middle") << "at" << "data.at-rest" << int(Rank::WordStart) << "data.[at]-rest";
        QTest::newRow("a hump") << "queue" << "deadLetterQueue" << int(Rank::WordStart) << "deadLetter[Queue]";
        QTest::newRow("typed separators") << "ders.d" << "orders.dlq" << int(Rank::Subsequence) << "or[ders.d]lq";
        QTest::newRow("within a word") << "der" << "orders" << int(Rank::Subsequence) << "or[der]s";
        QTest::newRow("initials, not the first letters") << "od" << "oldorders.dlq" << int(Rank::Subsequence) << "[o]ldorders.[d]lq";
        QTest::newRow("letters between") << "odq" << "orders.dlq" << int(Rank::Subsequence) << "[o]rders.[d]l[q]";
        QTest::newRow("pieces hang together") << "ers" << "e-r-s-users" << int(Rank::Subsequence) << "[e]-[r]-[s]-users";
        QTest::newRow("wrong order") << "dro" << "orders" << -1 << "";
        QTest::newRow("a letter is missing") << "ordersx" << "orders" << -1 << "";
        QTest::newRow("nothing typed") << "" << "orders" << int(Rank::Exact) << "orders";
        QTest::newRow("no name") << "a" << "" << -1 << "";
        QTest::newRow("Chinese") << u"主题"_s << u"创建主题"_s << int(Rank::Subsequence) << u"创建[主题]"_s;
        QTest::newRow("capitals that fold") << u"ÄRGER"_s << u"ärger"_s << int(Rank::Exact) << u"[ärger]"_s;
    }

    void theRankOfAMatch()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, rank);
        const auto match = fuzzyMatch(typed, name);
        QCOMPARE(match ? int(match->rank) : -1, rank);
        if (match)
            QTEST(marked(name, match->letters), "shown");
    }

    void theLettersAreTheTypedOnes()
    {
        // Whatever is typed: the letters found are those, ascending, and a match exists exactly if they stand there in order.
        const QString alphabet = u"ab.A"_s;
        int matches = 0;
        for (int n = 0; n < 4000; ++n) {
            QString typed, name;
            for (int i = 0, rest = n * 7919; i < 3; ++i, rest /= 4)
                typed += alphabet[rest % 4];
            for (int i = 0, rest = n * 104729 + 17; i < 9; ++i, rest = rest / 4 + n)
                name += alphabet[rest % 4];
            qsizetype at = 0;
            for (qsizetype i = 0; i < name.size() && at < typed.size(); ++i)
                at += name[i].toLower() == typed[at].toLower() ? 1 : 0;
            const auto match = fuzzyMatch(typed, name);
            QCOMPARE(match.has_value(), at == typed.size());
            if (!match)
                continue;
            ++matches;
            QCOMPARE(qsizetype(match->letters.size()), typed.size());
            for (qsizetype i = 0; i < typed.size(); ++i) {
                QCOMPARE(name[match->letters[std::size_t(i)]].toLower(), typed[i].toLower());
                QVERIFY(i == 0 || match->letters[std::size_t(i)] > match->letters[std::size_t(i) - 1]);
            }
        }
        QVERIFY(matches > 100 && matches < 3900);
    }

    void aVeryLongNameIsMatchedToo()
    {
        const QString name = QString(100'000, u'x') + u"-end"_s;
        const auto match = fuzzyMatch(u"xed", name);
        QVERIFY(match);
        QCOMPARE(match->letters, (std::vector<qsizetype>{0, 100'001, 100'003}));
    }

    void theBestStandsFirst()
    {
        const auto entries = topics({u"reorders"_s, u"old-reader-seen"_s, u"customer.orders"_s, u"orders.dlq"_s, u"orders"_s, u"payments"_s, u"ordersx"_s});
        const PaletteHits found = findInPalette(entries, u"orders"_s, {}, 100);
        QCOMPARE(names(entries, found),
                 (QStringList{u"orders"_s, u"ordersx"_s, u"orders.dlq"_s, u"customer.orders"_s, u"reorders"_s, u"old-reader-seen"_s}));
        QCOMPARE(found.total, 6U);
        const PaletteHits few = findInPalette(entries, u"orders"_s, {}, 2);
        QCOMPARE(names(entries, few), (QStringList{u"orders"_s, u"ordersx"_s}));
        QCOMPARE(few.total, 6U);
    }

    void wordsAndKeywordsFindToo()
    {
        std::vector<PaletteEntry> entries = topics({u"orders"_s, u"payments"_s});
        entries.push_back(entry(Kind::Group, u"orders-billing"_s, u"Consumer group"_s));
        entries.push_back(entry(Kind::Page, u"主题"_s, u"页面 topics"_s));
        const auto found = [&](const QString &typed) { return names(entries, findInPalette(entries, typed, {}, 100)); };
        QCOMPARE(found(u"topic orders"_s), QStringList{u"orders"_s});
        QCOMPARE(found(u"billing orders"_s), QStringList{u"orders-billing"_s});
        QCOMPARE(found(u"topics"_s), QStringList{u"主题"_s});
        QCOMPARE(found(u"nothing at all"_s), QStringList());
        // A name comes before what is found by a keyword.
        entries.push_back(entry(Kind::Topic, u"groups-of-topics"_s));
        QCOMPARE(found(u"topics"_s), (QStringList{u"groups-of-topics"_s, u"主题"_s}));
    }

    void nothingTypedShowsWhatWasChosenLately()
    {
        std::vector<PaletteEntry> entries{entry(Kind::Page, u"Topics"_s), entry(Kind::Action, u"Refresh"_s)};
        for (const PaletteEntry &topic : topics({u"a"_s, u"b"_s, u"c"_s}))
            entries.push_back(topic);
        const QStringList recent{entries[4].id(), u"gone"_s, entries[1].id()};
        const PaletteHits found = findInPalette(entries, u"  "_s, recent, 100);
        QCOMPARE(names(entries, found), (QStringList{u"c"_s, u"Refresh"_s, u"Topics"_s}));
        QVERIFY(found.hits[0].isRecent && found.hits[1].isRecent && !found.hits[2].isRecent);
    }

    void theModelShowsWhatIsFound()
    {
        std::vector<PaletteEntry> entries = topics({u"orders"_s, u"orders.dlq"_s, u"payments"_s});
        entries[1].disabledReason = u"It is closed & done."_s;
        PaletteModel model([entries] { return entries; }, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        find(model, u"ord"_s);
        QCOMPARE(rows(model), (QStringList{u"orders"_s, u"orders.dlq"_s}));
        QCOMPARE(model.lettersAt(model.index(0, 0)), (std::vector<qsizetype>{0, 1, 2}));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"orders.dlq, not available, It is closed & done."_s);
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"It is closed & done."_s);
        find(model, u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        find(model, u"/pay"_s, znodeEntry(u"/pay"_s));
        QCOMPARE(rows(model), QStringList{u"Open znode /pay"_s});
        QCOMPARE(model.entryAt(model.index(0, 0))->key, u"/pay"_s);
        QVERIFY(model.lettersAt(model.index(0, 0)).empty());
        QVERIFY(!model.entryAt({}));
    }

    void onlyTheNewestSearchCounts()
    {
        PaletteModel model([] { return topics({u"orders"_s, u"payments"_s}); }, {});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &typed : {u"o"_s, u"or"_s, u"ord"_s, u"p"_s, u"pa"_s})
            model.find(typed);
        QVERIFY(!model.isSettled());
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(rows(model), QStringList{u"payments"_s});
    }

    void hostileNamesAreShownAsText()
    {
        const QString evil = u"<b>x</b>\n\u202Egro.live\u0007 &amp;"_s;
        PaletteModel model([evil] { return topics({evil}); }, {});
        find(model, u"live"_s);
        QCOMPARE(rows(model), QStringList{u"<b>x</b>\uFFFD\uFFFDgro.live\uFFFD &amp;"_s});
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"<span style=\"white-space:pre-wrap\">&lt;b&gt;x&lt;/b&gt;\uFFFD\uFFFDgro.live\uFFFD &amp;amp;</span>"_s);
        QCOMPARE(model.entryAt(model.index(0, 0))->key, evil);
        QCOMPARE(marked(rows(model)[0], model.lettersAt(model.index(0, 0))), u"<b>x</b>\uFFFD\uFFFDgro.[live]\uFFFD &amp;"_s);
    }

    void whatTheClusterHasIsOffered()
    {
        ClusterSnapshot snapshot = test::snapshotOf(2, {{u"orders"_s, {{}}}, {u"__consumer_offsets"_s, {{}}, true}});
        Group group;
        group.id = u"billing"_s;
        test::addGroups(snapshot, {group});
        QStringList lines;
        for (const PaletteEntry &e : snapshotEntries(snapshot, {u"Topic"_s, u"Consumer group"_s, u"Broker"_s}))
            lines << QStringList{QString::number(int(e.kind)), e.key, e.name}.join(u' ');
        const auto kind = [](Kind k) { return QString::number(int(k)); };
        QCOMPARE(lines, (QStringList{kind(Kind::Topic) + u" __consumer_offsets __consumer_offsets"_s, kind(Kind::Topic) + u" orders orders"_s,
                                     kind(Kind::Group) + u" billing billing"_s, kind(Kind::Broker) + u" 1 Broker 1"_s,
                                     kind(Kind::Broker) + u" 2 Broker 2"_s}));
        QVERIFY(snapshotEntries(ClusterSnapshot{}, {}).empty()); // nothing is known yet
    }

    void aTypedPathIsOffered()
    {
        QVERIFY(!znodeEntry(u"brokers"_s));
        QCOMPARE(znodeEntry(u" /brokers/ids/ "_s)->key, u"/brokers/ids"_s);
        QCOMPARE(znodeEntry(u"/"_s)->key, u"/"_s);
        QVERIFY(znodeEntry(u"/"_s)->disabledReason.isEmpty());
        QVERIFY(!znodeEntry(u"/a//b"_s)->disabledReason.isEmpty());
    }

    /// Not a verdict but a figure: how long a search in 10,000 and 100,000 topics takes, off the GUI thread.
    void howLongASearchTakes()
    {
        for (const int count : {10'000, 100'000}) {
            QStringList many;
            for (int i = 0; i < count; ++i)
                many << u"region-%1.team-%2.orders-events-v%3"_s.arg(i % 17).arg(i % 331).arg(i);
            const std::vector<PaletteEntry> entries = topics(many);
            for (const QString &typed : {u"o"_s, u"orders"_s, u"r3t9o77"_s, u"topic 4711"_s, u"qqq"_s}) {
                QElapsedTimer timer;
                timer.start();
                const PaletteHits found = findInPalette(entries, typed, {}, PaletteModel::kMostRows);
                qInfo("%d topics, “%s”: %zu match, %.1f ms on the pool", count, qPrintable(typed), found.total, double(timer.nsecsElapsed()) / 1e6);
                QVERIFY(found.hits.size() <= PaletteModel::kMostRows);
                QCOMPARE(found.total == 0, typed == u"qqq"_s);
            }
            PaletteModel model([entries] { return entries; }, {});
            find(model, u"x"_s);
            QElapsedTimer timer;
            timer.start();
            model.find(u"orders"_s); // what a keystroke costs the GUI thread: it asks, and later takes 100 rows
            qInfo("%d topics: asking takes %.3f ms of the GUI thread", count, double(timer.nsecsElapsed()) / 1e6);
            QTRY_VERIFY(model.isSettled());
            QCOMPARE(model.rowCount(), int(PaletteModel::kMostRows));
            QCOMPARE(model.total(), std::size_t(count));
        }
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
