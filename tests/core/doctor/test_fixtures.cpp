// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/diagnosis.h"
#include "core/doctor/rule.h"
#include "tests/core/doctor/fixture.h"

#include <QJsonArray>
#include <QLocale>

#include <set>

using namespace brokerscope;
using namespace brokerscope::doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

class DoctorFixtures : public testing::TestWithParam<std::string>
{
protected:
    static void SetUpTestSuite() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

std::vector<std::string> fixtureNames()
{
    std::vector<std::string> names;
    for (const QString &name : Fixture::names())
        names.push_back(name.toStdString());
    return names;
}

std::set<QString> allSlugs(const std::vector<Finding> &findings)
{
    std::set<QString> slugs;
    for (const Finding &finding : findings) {
        slugs.insert(finding.slug);
        slugs.merge(allSlugs(finding.consequences));
    }
    return slugs;
}

std::set<QString> evidenceKeys(const Finding &finding)
{
    std::set<QString> keys;
    for (const Evidence &evidence : finding.evidence)
        keys.insert(evidence.key);
    return keys;
}

} // namespace

TEST_P(DoctorFixtures, SaysWhatIsExpected)
{
    const Fixture fixture = Fixture::load(QString::fromStdString(GetParam()));
    const Diagnosis diagnosis = diagnose(fixture.facts());
    const QJsonObject &expect = fixture.expect;
    EXPECT_EQ(diagnosis.verdict.slug, expect.value(u"verdict"_s).toString()) << qPrintable(diagnosis.verdict.text);
    EXPECT_FALSE(diagnosis.verdict.nextStep.isEmpty());
    EXPECT_FALSE(diagnosis.verdict.text.isEmpty());
    if (expect.contains(u"confidence"_s)) {
        EXPECT_EQ(confidenceName(diagnosis.verdict.confidence), expect.value(u"confidence"_s).toString());
    }
    if (expect.contains(u"text"_s)) {
        EXPECT_EQ(diagnosis.verdict.text, expect.value(u"text"_s).toString());
    }
    if (expect.contains(u"since"_s)) {
        EXPECT_EQ(diagnosis.toJson().value(u"verdict"_s)[u"since"_s].toString(), expect.value(u"since"_s).toString());
    }
    const std::set<QString> slugs = allSlugs(diagnosis.findings);
    for (const auto &absent : expect.value(u"absent"_s).toArray())
        EXPECT_FALSE(slugs.contains(absent.toString())) << qPrintable(absent.toString());
    for (const auto &key : expect.value(u"keys"_s).toArray()) {
        ASSERT_FALSE(diagnosis.findings.empty());
        EXPECT_TRUE(evidenceKeys(diagnosis.findings.front()).contains(key.toString())) << qPrintable(key.toString());
    }
    for (const auto &id : expect.value(u"notEvaluated"_s).toArray()) {
        const bool isListed = std::any_of(diagnosis.notEvaluated.begin(), diagnosis.notEvaluated.end(),
                                          [&](const NotEvaluated &n) { return n.id == id.toString() && !n.reason.isEmpty(); });
        EXPECT_TRUE(isListed) << qPrintable(id.toString());
    }
    const bool isNormal = diagnosis.verdict.slug.startsWith(u"normal-"_s);
    EXPECT_EQ(diagnosis.exitCode(), isNormal ? 0 : 10);
}

TEST_P(DoctorFixtures, InputSurvivesItsJson)
{
    const DoctorInput facts = Fixture::load(QString::fromStdString(GetParam())).facts();
    const auto again = DoctorInput::fromJson(facts.toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toJson(), facts.toJson());
}

INSTANTIATE_TEST_SUITE_P(All, DoctorFixtures, testing::ValuesIn(fixtureNames()), [](const auto &fixture) {
    std::string name = fixture.param.substr(0, fixture.param.size() - 5);
    std::replace_if(name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(DoctorFixtureSet, EveryRuleHasAPositiveAndATwin)
{
    std::set<QString> positive;
    std::set<QString> twin;
    for (const QString &name : Fixture::names()) {
        const Fixture fixture = Fixture::load(name);
        positive.insert(fixture.expect.value(u"verdict"_s).toString());
        for (const auto &absent : fixture.expect.value(u"absent"_s).toArray())
            twin.insert(absent.toString());
    }
    for (const auto &rule : allRules()) {
        EXPECT_TRUE(positive.contains(rule->slug())) << qPrintable(rule->slug());
        EXPECT_TRUE(twin.contains(rule->slug())) << qPrintable(rule->slug());
    }
}
