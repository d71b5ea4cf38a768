// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/diagnosis.h"
#include "core/doctor/ranking.h"
#include "tests/core/doctor/fixture.h"

#include <QJsonArray>

#include <algorithm>
#include <random>
#include <set>

using namespace brokerscope;
using namespace brokerscope::doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytes(const Diagnosis &diagnosis)
{
    return QJsonDocument(diagnosis.toJson()).toJson();
}

void shuffle(DoctorInput *input, std::mt19937 *random)
{
    std::shuffle(input->brokers.begin(), input->brokers.end(), *random);
    std::shuffle(input->members.begin(), input->members.end(), *random);
    std::shuffle(input->topics.begin(), input->topics.end(), *random);
    std::shuffle(input->partitions.begin(), input->partitions.end(), *random);
    std::shuffle(input->history.begin(), input->history.end(), *random);
    for (GroupMember &member : input->members)
        std::shuffle(member.assignment.begin(), member.assignment.end(), *random);
    for (HistorySample &sample : input->history)
        std::shuffle(sample.partitions.begin(), sample.partitions.end(), *random);
}

void visit(const std::vector<Finding> &findings, const std::function<void(const Finding &)> &look)
{
    for (const Finding &finding : findings) {
        look(finding);
        visit(finding.consequences, look);
    }
}

Finding simple(const QString &id, Layer layer, Confidence confidence, std::vector<Subject> subjects, int severity = 3)
{
    Finding finding;
    finding.id = id;
    finding.slug = id.toLower();
    finding.layer = layer;
    finding.confidence = confidence;
    finding.severity = severity;
    finding.subjects = std::move(subjects);
    return finding;
}

QStringList ids(const std::vector<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all += finding.id;
    return all;
}

const Subject p0 = Subject::of({u"t"_s, 0});
const Subject p1 = Subject::of({u"t"_s, 1});

} // namespace

TEST(DoctorProperties, TheOrderOfTheListsDoesNotMatter)
{
    std::mt19937 random(7);
    for (const QString &name : Fixture::names()) {
        const DoctorInput facts = Fixture::load(name).facts();
        const QByteArray once = bytes(diagnose(facts));
        for (int i = 0; i < 10; ++i) {
            DoctorInput mixed = facts;
            shuffle(&mixed, &random);
            EXPECT_EQ(bytes(diagnose(mixed)), once) << qPrintable(name);
        }
    }
}

TEST(DoctorProperties, EvidenceIsInTheSnapshot)
{
    for (const QString &name : Fixture::names()) {
        const DoctorInput facts = Fixture::load(name).facts();
        visit(diagnose(facts).findings, [&](const Finding &finding) {
            EXPECT_FALSE(finding.evidence.empty()) << qPrintable(name);
            for (const Evidence &evidence : finding.evidence) {
                EXPECT_FALSE(evidence.source.isEmpty());
                EXPECT_EQ(evidence.ageMs, facts.snapshotAtMs - evidence.takenAtMs);
                const QJsonObject raw = evidence.raw.toObject();
                const TopicPartition id{raw.value(u"topic"_s).toString(), raw.value(u"partition"_s).toInt(-1)};
                if (evidence.key == u"committed"_s) {
                    EXPECT_EQ(raw.value(u"committed"_s).toInteger(-1), facts.partition(id)->committed);
                } else if (evidence.key == u"offsets"_s) {
                    EXPECT_EQ(raw.value(u"hw"_s).toInteger(-1), facts.partition(id)->highWatermark);
                } else if (evidence.key == u"history"_s) {
                    EXPECT_EQ(raw.value(u"samples"_s).toArray().size(), qsizetype(facts.history.size()));
                } else if (evidence.key == u"group-state"_s) {
                    EXPECT_EQ(evidence.raw.toString(), groupStateName(facts.state));
                } else if (evidence.key == u"member-assignment"_s) {
                    const bool isThere = std::any_of(facts.members.begin(), facts.members.end(), [&](const GroupMember &m) {
                        return m.memberId == raw.value(u"member"_s).toString();
                    });
                    EXPECT_TRUE(isThere);
                }
            }
        });
    }
}

TEST(DoctorProperties, EveryFindingExplainsSomethingAndSaysTheNextStep)
{
    for (const QString &name : Fixture::names()) {
        visit(diagnose(Fixture::load(name).facts()).findings, [&](const Finding &finding) {
            EXPECT_FALSE(finding.subjects.empty()) << qPrintable(name);
            EXPECT_FALSE(finding.fixes.empty()) << qPrintable(name);
            EXPECT_FALSE(finding.text.isEmpty()) << qPrintable(name);
            EXPECT_TRUE(std::is_sorted(finding.subjects.begin(), finding.subjects.end()));
        });
    }
}

TEST(DoctorProperties, WithoutFactsNothingIsCalledNormal)
{
    for (const QString &name : Fixture::names()) {
        DoctorInput facts = Fixture::load(name).facts();
        facts.committedSource = {u"ListConsumerGroupOffsets(orders)"_s, -1, Error::timeout(u"No answer."_s)};
        for (PartitionFacts &p : facts.partitions)
            p.committed = -1;
        facts.history.clear();
        EXPECT_FALSE(diagnose(facts).verdict.isNormal()) << qPrintable(name);
        facts = Fixture::load(name).facts();
        facts.groupSource = {u"DescribeConsumerGroups(orders)"_s, -1, Error::timeout(u"No answer."_s)};
        EXPECT_FALSE(diagnose(facts).verdict.isNormal()) << qPrintable(name);
    }
}

TEST(Ranking, WhatExplainsMoreComesFirstThenWhatIsSurerThenDeeper)
{
    const std::vector<Subject> interest{p0, p1};
    auto ranked = rank({simple(u"T9"_s, Layer::Topic, Confidence::Proven, {p0}), simple(u"G9"_s, Layer::Group, Confidence::Weak, {p0, p1})}, interest);
    EXPECT_EQ(ids(ranked), (QStringList{u"G9"_s, u"T9"_s}));
    ranked = rank({simple(u"O8"_s, Layer::Offsets, Confidence::Weak, {p0}), simple(u"T9"_s, Layer::Topic, Confidence::Proven, {p0})}, interest);
    EXPECT_EQ(ids(ranked), (QStringList{u"T9"_s, u"O8"_s}));
    ranked = rank({simple(u"T9"_s, Layer::Topic, Confidence::Weak, {p0}), simple(u"O8"_s, Layer::Offsets, Confidence::Weak, {p0})}, interest);
    EXPECT_EQ(ids(ranked), (QStringList{u"O8"_s, u"T9"_s}));
    ranked = rank({simple(u"O9"_s, Layer::Offsets, Confidence::Weak, {p0}), simple(u"O8"_s, Layer::Offsets, Confidence::Weak, {p0})}, interest);
    EXPECT_EQ(ids(ranked), (QStringList{u"O8"_s, u"O9"_s}));
}

TEST(Ranking, WhatExplainsNothingOfInterestGoesUnlessTheClusterIsUnusable)
{
    const auto ranked = rank({simple(u"O2"_s, Layer::Offsets, Confidence::Proven, {p1}), simple(u"C1"_s, Layer::Coordinator, Confidence::Proven, {p1}, 5)}, {p0});
    EXPECT_EQ(ids(ranked), QStringList{u"C1"_s});
}

TEST(Ranking, ConsequencesAreFoldedAndComeBackWithoutTheirRoot)
{
    const Finding root = simple(u"O3"_s, Layer::Offsets, Confidence::Proven, {p0});
    const Finding effect = simple(u"P4"_s, Layer::Process, Confidence::Weak, {p0});
    auto ranked = rank({effect, root}, {p0});
    ASSERT_EQ(ids(ranked), QStringList{u"O3"_s});
    EXPECT_EQ(ids(ranked[0].consequences), QStringList{u"P4"_s});
    ranked = rank({effect}, {p0});
    EXPECT_EQ(ids(ranked), QStringList{u"P4"_s});
    // Where the effect also explains what the root does not, it stands for itself.
    ranked = rank({simple(u"P4"_s, Layer::Process, Confidence::Weak, {p0, p1}), root}, {p0, p1});
    EXPECT_EQ(ids(ranked), (QStringList{u"P4"_s, u"O3"_s}));
}

TEST(Ranking, AChainFoldsUnderItsDeepestCause)
{
    const auto ranked = rank({simple(u"P4"_s, Layer::Process, Confidence::Weak, {p0}), simple(u"G2"_s, Layer::Group, Confidence::Strong, {p0}),
                              simple(u"N2"_s, Layer::Network, Confidence::Proven, {p0})}, {p0});
    ASSERT_EQ(ids(ranked), QStringList{u"N2"_s});
    EXPECT_EQ(ranked[0].consequences.size(), 2U);
}

TEST(Ranking, WhatIsLeftIsUnexplained)
{
    const auto ranked = rank({simple(u"O3"_s, Layer::Offsets, Confidence::Proven, {p0})}, {p0, p1});
    EXPECT_EQ(unexplainedSubjects(ranked, {p0, p1}), std::vector<Subject>{p1});
}
