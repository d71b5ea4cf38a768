// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/figure_card.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/overview/events_table.h"
#include "ui/overview/findings_table.h"
#include "ui/overview/zookeeper_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

enum Fact { Controller, Mode, Topics, Partitions, Groups, Lag };

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Overview")))
    , m_messages(new MessageArea)
    , m_facts(new FactStrip({tr("Active controller"), tr("Metadata"), tr("Topics"), tr("Partitions"), tr("Consumer groups"),
                             tr("Total lag")}))
    , m_zookeeper(new ZooKeeperLine)
    , m_findings(new FindingsTable(context))
    , m_events(new EventsTable(context))
{
    m_header->setCrumbs({{context.cluster->profile().name, {}}});
    m_header->showRefresh(int(context.cluster->monitor()->rhythm().offsets.count()));
    connect(m_header, &PageHeader::refreshNow, this, [this] { this->context().cluster->monitor()->refreshNow(); });
    connect(m_header, &PageHeader::refreshChanged, this, [this](int ms) {
        const std::chrono::milliseconds interval(ms);
        this->context().cluster->monitor()->setRhythm({interval, interval, interval});
    });
    auto *findingsHeader = new SectionHeader(tr("Findings"));
    connect(m_findings, &FindingsTable::countChanged, findingsHeader,
            [findingsHeader](int count) { findingsHeader->setNote(format::count(count)); });

    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageBottom);
    content->setSpacing(metrics::cardGap);
    content->addWidget(m_messages);
    content->addWidget(makeCards());
    content->addWidget(m_facts);
    content->addWidget(m_zookeeper);
    content->addWidget(findingsHeader);
    content->addWidget(Panel::around(m_findings), 2);
    content->addWidget(new SectionHeader(tr("Recent events"), tr("since this connection was made")));
    content->addWidget(Panel::around(m_events), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);
}

QWidget *OverviewPage::makeCards()
{
    m_brokers = new FigureCard(tr("Brokers online"), u"broker"_s);
    m_offline = new FigureCard(tr("Offline partitions"), u"ok"_s);
    m_underReplicated = new FigureCard(tr("Under Replicated (URP)"), u"ok"_s);
    m_inSync = new FigureCard(tr("In Sync Replicas"), u"ok"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    for (FigureCard *card : {m_brokers, m_offline, m_underReplicated, m_inSync})
        layout->addWidget(card, 1);
    for (FigureCard *card : {m_offline, m_underReplicated, m_inSync}) {
        card->setOpens(true);
        connect(card, &QAbstractButton::clicked, this, [this] { context().navigator->go({u"topics"_s, {}, {}}); });
    }
    return row;
}

bool OverviewPage::hasLiveData() const
{
    return m_numbers.brokers > 0 && m_numbers.topics > 0 && m_findings->findingCount() > 0;
}

QString OverviewPage::summary() const
{
    return u"%1 brokers, %2 topics, %3 partitions, %4 offline, %5 under-replicated, %6 groups, lag %7, %8 findings, %9 events, ZooKeeper %10"_s
        .arg(m_numbers.brokers)
        .arg(m_numbers.topics)
        .arg(m_numbers.partitions)
        .arg(m_numbers.offline)
        .arg(m_numbers.underReplicated)
        .arg(m_numbers.groups)
        .arg(m_numbers.lag)
        .arg(m_findings->findingCount())
        .arg(m_events->eventCount())
        .arg(m_zookeeper->state());
}

void OverviewPage::updateContent()
{
    m_header->showRefresh(int(context().cluster->monitor()->rhythm().offsets.count())); // another page or the settings may have changed it
    const auto &brokers = snapshot()->brokers;
    m_header->showAge(brokers);
    m_messages->setMessage(u"brokers"_s, brokers.error.has_value(), Tone::Warning,
                           brokers.data ? tr("The cluster does not answer.") : tr("Not connected."), brokers.error ? brokers.error->message : QString());
    // Where the whole cluster is silent its groups are too: that is one message.
    const auto &groups = snapshot()->groups;
    const bool areGroupsStale = groups.error && !brokers.error;
    m_messages->setMessage(u"groups"_s, areGroupsStale, Tone::Warning, tr("The consumer groups are not fresh."),
                           areGroupsStale ? groups.error->message : QString());
    async::deliver(async::runOnPool(QThreadPool::globalInstance(),
                                    [snapshot = snapshot()]() -> Result<OverviewNumbers> { return overviewNumbers(*snapshot); }),
                   this, [this](const Result<OverviewNumbers> &numbers) {
                       if (numbers)
                           m_numbers = *numbers;
                       showCards();
                       showFacts();
                   });
    m_findings->setSnapshot(snapshot());
    m_zookeeper->setSnapshot(snapshot());
}

void OverviewPage::showCards()
{
    const OverviewNumbers &n = m_numbers;
    const auto of = [](qint64 total) { return tr("of %1", "a number of a total").arg(format::count(total)); };
    if (n.brokers < 0) {
        for (FigureCard *card : {m_brokers, m_offline, m_underReplicated, m_inSync})
            card->setUnknown(snapshot()->brokers.error ? snapshot()->brokers.error->message : tr("Waiting for the first answer."));
        return;
    }
    const bool allAnswer = n.brokersAnswering < 0 || n.brokersAnswering == n.brokers;
    m_brokers->setFigure(format::count(n.brokersAnswering < 0 ? n.brokers : n.brokersAnswering), of(n.brokers),
                         allAnswer ? tr("%n broker(s) answer: %1", "broker ids", int(n.brokers)).arg(n.brokerIds.join(u" · "_s))
                                   : tr("%n broker(s) do not answer", nullptr, int(n.brokers - n.brokersAnswering)),
                         allAnswer ? Tone::Normal : Tone::Error);
    // What no broker confirmed just now is not called well.
    const bool isOld = snapshot()->topics.isStale();
    const QString wellIcon = isOld ? u"clock"_s : u"ok"_s;
    const auto well = [isOld](const QString &words) { return isOld ? tr("as of the last answer") : words; };
    m_offline->setIconName(n.offline > 0 ? u"error"_s : wellIcon);
    m_offline->setFigure(format::count(n.offline), of(n.partitions),
                         n.offline > 0 ? n.offlineNames.join(u", "_s) : well(tr("every partition has a leader")),
                         n.offline > 0 ? Tone::Error : Tone::Normal);
    m_underReplicated->setIconName(n.underReplicated > 0 ? u"warning"_s : wellIcon);
    m_underReplicated->setFigure(format::count(n.underReplicated), of(n.partitions),
                                 n.underReplicated > 0 ? n.underReplicatedNames.join(u", "_s) : well(tr("every replica is in sync")),
                                 n.underReplicated > 0 ? Tone::Warning : Tone::Normal);
    const qint64 out = n.replicas - n.inSync;
    m_inSync->setIconName(out > 0 ? u"out-of-sync"_s : wellIcon);
    m_inSync->setFigure(format::count(n.inSync), of(n.replicas),
                        out > 0 ? tr("%n out of sync", nullptr, int(out)) : well(tr("none out of sync")),
                        out > 0 ? Tone::Warning : Tone::Normal);
}

void OverviewPage::showFacts()
{
    const ClusterSnapshot &s = *snapshot();
    const QString waiting = tr("Not known yet.");
    if (s.brokers.data && s.brokers.data->controllerId >= 0)
        m_facts->setFact(Controller, tr("Broker %1").arg(s.brokers.data->controllerId));
    else
        m_facts->setUnknown(Controller, s.brokers.data ? tr("The brokers name no controller.") : waiting);
    switch (s.metadataMode) {
    case MetadataMode::ZooKeeper: m_facts->setFact(Mode, tr("ZooKeeper")); break;
    case MetadataMode::KRaft: m_facts->setFact(Mode, tr("KRaft")); break;
    case MetadataMode::Unknown: m_facts->setUnknown(Mode, waiting); break;
    }
    const auto number = [&](Fact fact, qint64 value) {
        if (value >= 0)
            m_facts->setFact(fact, format::count(value));
        else
            m_facts->setUnknown(fact, waiting);
    };
    number(Topics, m_numbers.topics);
    number(Partitions, m_numbers.partitions);
    number(Groups, m_numbers.groups);
    if (m_numbers.lag < 0)
        m_facts->setUnknown(Lag, waiting);
    else
        m_facts->setFact(Lag, m_numbers.isLagComplete ? format::count(m_numbers.lag) : format::atLeast(format::count(m_numbers.lag)),
                         m_numbers.isLagComplete ? QString() : tr("A part of the lag is not known."));
}

PageRegistry overviewPages()
{
    return {{u"overview"_s, OverviewPage::tr("Overview"), u"overview"_s, {}, true,
             [](const PageContext &context, QWidget *parent) -> Page * { return new OverviewPage(context, parent); }}};
}

} // namespace brokerscope::ui
