// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/ranking.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

/// "N*" stands for all ids that begin with N. Rules that are still to be written keep their edges here already.
struct Edge
{
    QStringList causes;
    QStringList effects;
};

const std::vector<Edge> &edges()
{
    static const std::vector<Edge> all = {
        {{u"N*"_s}, {u"C*"_s, u"G*"_s, u"T*"_s, u"P*"_s}},
        {{u"B3"_s, u"B5"_s}, {u"B1"_s}},
        {{u"B1"_s}, {u"T3"_s, u"T4"_s, u"P*"_s, u"C2"_s}},
        {{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s}, {u"G15"_s, u"O1"_s, u"P*"_s}},
        {{u"B9"_s}, {u"P*"_s}},
        {{u"S6"_s}, {u"G*"_s, u"O*"_s}},
        {{u"S7"_s}, {u"P*"_s}},
        {{u"G2"_s, u"G3"_s, u"G13"_s}, {u"G12"_s, u"O5"_s, u"P*"_s}},
        {{u"G4"_s, u"P3"_s, u"P4"_s}, {u"G2"_s}},
        {{u"T5"_s}, {u"P*"_s}},
        {{u"O2"_s, u"O3"_s}, {u"P*"_s}},
    };
    return all;
}

bool matches(const QStringList &patterns, const QString &id)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return pattern.endsWith(u'*') ? id.startsWith(QStringView(pattern).chopped(1)) : pattern == id;
    });
}

qint64 explainedCount(const Finding &finding, const std::vector<Subject> &interest)
{
    return std::count_if(finding.subjects.begin(), finding.subjects.end(),
                         [&](const Subject &s) { return std::binary_search(interest.begin(), interest.end(), s); });
}

qint64 newestEvidence(const Finding &finding)
{
    qint64 newest = 0;
    for (const Evidence &evidence : finding.evidence)
        newest = std::max(newest, evidence.takenAtMs);
    return newest;
}

auto score(const Finding &finding, const std::vector<Subject> &interest)
{
    constexpr qint64 kBucketMs = 5000;
    return std::make_tuple(-explainedCount(finding, interest), -int(finding.confidence), int(finding.layer), -finding.severity,
                           -(newestEvidence(finding) / kBucketMs), finding.id);
}

/// The finding that causes `effect` on all subjects that it explains: the best of them; -1: it stands for itself.
int causeOf(std::size_t effect, const std::vector<Finding> &findings)
{
    const Finding &e = findings[effect];
    int best = -1;
    for (const Subject &subject : e.subjects) {
        int cause = -1;
        for (std::size_t c = 0; c < findings.size() && cause < 0; ++c) {
            if (c != effect && isCauseOf(findings[c], e, subject))
                cause = int(c);
        }
        if (cause < 0)
            return -1; // something remains that only this one explains
        best = best < 0 ? cause : std::min(best, cause);
    }
    return best;
}

} // namespace

bool isCauseOf(const Finding &cause, const Finding &effect, const Subject &subject)
{
    const auto explains = [&](const Finding &f) { return std::binary_search(f.subjects.begin(), f.subjects.end(), subject); };
    if (cause.id == effect.id || !explains(cause) || !explains(effect))
        return false;
    if (cause.id == u"G1"_s && subject.kind == Subject::Kind::Member)
        return true;
    return std::any_of(edges().begin(), edges().end(),
                       [&](const Edge &edge) { return matches(edge.causes, cause.id) && matches(edge.effects, effect.id); });
}

std::vector<Finding> rank(std::vector<Finding> findings, const std::vector<Subject> &interest)
{
    for (Finding &finding : findings)
        std::sort(finding.subjects.begin(), finding.subjects.end());
    if (!interest.empty()) {
        std::erase_if(findings, [&](const Finding &f) { return f.severity < 5 && explainedCount(f, interest) == 0; });
    }
    std::sort(findings.begin(), findings.end(),
              [&](const Finding &a, const Finding &b) { return score(a, interest) < score(b, interest); });

    // Decided before anything is moved: a suppressed finding still suppresses what it causes itself.
    std::vector<int> cause(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i)
        cause[i] = causeOf(i, findings);
    for (std::size_t i = findings.size(); i-- > 0;) {
        int root = cause[i];
        for (std::size_t steps = 0; root >= 0 && cause[std::size_t(root)] >= 0 && steps < findings.size(); ++steps)
            root = cause[std::size_t(root)];
        if (root >= 0 && std::size_t(root) != i) {
            auto &consequences = findings[std::size_t(root)].consequences;
            consequences.insert(consequences.begin(), findings[i]);
        }
    }
    std::vector<Finding> ranked;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (cause[i] < 0)
            ranked.push_back(std::move(findings[i]));
    }
    return ranked;
}

std::vector<Subject> unexplainedSubjects(const std::vector<Finding> &ranked, const std::vector<Subject> &interest)
{
    std::vector<Subject> left = interest;
    const auto remove = [&](const Finding &finding) {
        std::erase_if(left, [&](const Subject &s) { return std::binary_search(finding.subjects.begin(), finding.subjects.end(), s); });
    };
    for (const Finding &finding : ranked) {
        remove(finding);
        for (const Finding &consequence : finding.consequences)
            remove(consequence);
    }
    return left;
}

} // namespace brokerscope::doctor
