// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_text.h"
#include "core/doctor/rules/rules.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DoctorO2O3)
};

/// O2 and O3: two ends of one comparison.
class CommittedOutOfRange : public Rule
{
public:
    enum class Side { BelowLogStart, BeyondEnd };

    explicit CommittedOutOfRange(Side side)
        : m_side(side)
    {
    }
    QString id() const override { return isBelow() ? u"O2"_s : u"O3"_s; }
    QString slug() const override { return isBelow() ? u"committed-below-log-start"_s : u"committed-beyond-end"_s; }
    Layer layer() const override { return Layer::Offsets; }

    Evaluation evaluate(const Case &theCase) const override
    {
        Evaluation result;
        result.notEvaluated = missingOffsets(theCase);
        if (!result.notEvaluated.isEmpty())
            return result;
        std::vector<const PartitionCase *> found;
        qint64 distance = 0;
        for (const PartitionCase &p : theCase.partitions()) {
            if (!p.isKnown || !p.hasCommit() || (isBelow() ? p.lost == 0 : !p.isAhead))
                continue;
            found.push_back(&p);
            distance += isBelow() ? p.lost : p.facts->committed - p.facts->highWatermark;
        }
        result.notEvaluated = theCase.unknownReason();
        if (found.empty())
            return result;
        const PartitionFacts &first = *found.front()->facts;
        Finding finding = findingOf(*this, Confidence::Proven, isBelow() ? 2 : 3);
        finding.text = isBelow()
            ? Text::tr("The committed offset %1 of %2 was deleted already: the log starts at %3; %4 messages were never read")
                  .arg(numberText(first.committed), countedPartitions(found), numberText(first.logStart), numberText(distance))
            : Text::tr("The committed offset %1 of %2 lies beyond the end %3: the topic was recreated or truncated, or the offset is from elsewhere")
                  .arg(numberText(first.committed), countedPartitions(found), numberText(first.highWatermark));
        for (const PartitionCase *p : found)
            finding.subjects.push_back(p->subject());
        finding.evidence.push_back(theCase.stateEvidence());
        addOffsetEvidence(theCase, found, &finding);
        addFixes(theCase, first.id.topic, &finding);
        result.finding = std::move(finding);
        return result;
    }

private:
    [[nodiscard]] bool isBelow() const { return m_side == Side::BelowLogStart; }

    void addFixes(const Case &theCase, const QString &topic, Finding *finding) const
    {
        finding->fixes.push_back({u"reset-offsets"_s, Text::tr("End the members and set the group to the start of %1").arg(topic),
                                  isBelow() ? Text::tr("all messages that are left are delivered") : Text::tr("messages that were consumed before are delivered again"),
                                  resetCommand(theCase, topic, u"--to-earliest"_s)});
        finding->fixes.push_back({u"reset-offsets"_s, Text::tr("Or set it to the end of %1").arg(topic),
                                  Text::tr("the messages that are there are skipped"), resetCommand(theCase, topic, u"--to-latest"_s)});
        if (isBelow()) {
            finding->fixes.push_back({u"topic-setting"_s, Text::tr("Keep the messages longer than the consumers may be away: raise retention.ms of %1").arg(topic),
                                      Text::tr("more disk space"),
                                      u"kafka-configs.sh --bootstrap-server %1 --alter --entity-type topics --entity-name %2 --add-config retention.ms=604800000"_s
                                          .arg(theCase.input().bootstrapServers, topic)});
        }
    }

    Side m_side;
};

} // namespace

std::unique_ptr<const Rule> makeCommittedBelowLogStart()
{
    return std::make_unique<CommittedOutOfRange>(CommittedOutOfRange::Side::BelowLogStart);
}

std::unique_ptr<const Rule> makeCommittedBeyondEnd()
{
    return std::make_unique<CommittedOutOfRange>(CommittedOutOfRange::Side::BeyondEnd);
}

} // namespace brokerscope::doctor
