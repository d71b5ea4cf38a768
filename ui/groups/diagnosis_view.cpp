// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/diagnosis_view.h"

#include "core/cluster/connected_cluster.h"
#include "core/doctor/evidence_collector.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/tone_label.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype kLongestRaw = 400;

Tone toneOf(const doctor::Verdict &verdict)
{
    if (verdict.isNormal())
        return Tone::Ok;
    return verdict.slug == "unexplained"_L1 ? Tone::Info : Tone::Warning;
}

Tone toneOf(int severity)
{
    return severity == 0 ? Tone::Ok : severity >= 4 ? Tone::Error : Tone::Warning;
}

QString confidenceText(doctor::Confidence confidence)
{
    switch (confidence) {
    case doctor::Confidence::Proven: return DiagnosisView::tr("proven");
    case doctor::Confidence::Strong: return DiagnosisView::tr("probable");
    case doctor::Confidence::Weak: return DiagnosisView::tr("possible");
    }
    return {};
}

/// The raw value as one short line: an object's own text where it is no plain word.
QString rawText(const QJsonValue &raw)
{
    QString text;
    if (raw.isString())
        text = raw.toString();
    else if (raw.isDouble())
        text = QString::number(raw.toDouble(), 'f', 0);
    else if (raw.isBool())
        text = raw.toBool() ? u"true"_s : u"false"_s;
    else if (raw.isObject())
        text = QString::fromUtf8(QJsonDocument(raw.toObject()).toJson(QJsonDocument::Compact));
    else if (raw.isArray())
        text = QString::fromUtf8(QJsonDocument(raw.toArray()).toJson(QJsonDocument::Compact));
    return text.size() > kLongestRaw ? text.left(kLongestRaw) + u'…' : text;
}

} // namespace

DiagnosisView::DiagnosisView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new EmptyState)
{
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    m_content->setSpacing(metrics::cardGap);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Diagnosis"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    m_scroll = scroll;
    m_scroll->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
}

DiagnosisView::~DiagnosisView() = default;

void DiagnosisView::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_collector.reset();
    m_diagnosis.reset();
    clear();
}

void DiagnosisView::run()
{
    if (m_collector)
        return;
    m_diagnosis.reset();
    clear();
    m_scroll->hide();
    m_empty->setVisible(true);
    const QString title = tr("Watching the group");
    m_empty->showLoading(title, tr("members, committed offsets and log ends, for some seconds"), 0);
    m_collector = std::make_unique<doctor::EvidenceCollector>(*m_context.cluster->session(), m_group);
    connect(m_collector.get(), &doctor::EvidenceCollector::progressed, this, [this, title](qint64 observedMs, qint64 windowMs) {
        m_empty->showLoading(title,
                             tr("%1 of %2", "durations").arg(format::duration(observedMs), format::duration(windowMs)),
                             windowMs > 0 ? double(observedMs) / double(windowMs) : 0);
        connect(m_empty->addAction(tr("Cancel")), &QPushButton::clicked, m_collector.get(), &doctor::EvidenceCollector::stop);
    });
    connect(m_collector.get(), &doctor::EvidenceCollector::finished, this, &DiagnosisView::collected, Qt::QueuedConnection);
    m_collector->start();
}

void DiagnosisView::collected()
{
    if (!m_collector)
        return; // another group is shown meanwhile
    const Result<doctor::DoctorInput> input = m_collector->result();
    m_collector.reset();
    if (!input) {
        if (input.error().kind == Error::Kind::Cancelled)
            m_empty->showNothing(u"diagnosis"_s, tr("Not diagnosed"), tr("The watching was cancelled before there was a verdict."));
        else
            m_empty->showError(tr("The group could not be watched"), input.error());
        connect(m_empty->addAction(tr("Diagnose again")), &QPushButton::clicked, this, &DiagnosisView::run);
        return;
    }
    async::deliver(async::runOnPool(QThreadPool::globalInstance(),
                                    [input = *input]() -> Result<doctor::Diagnosis> { return doctor::diagnose(input); }),
                   this, [this, group = m_group](const Result<doctor::Diagnosis> &diagnosis) {
                       if (!diagnosis || group != m_group)
                           return;
                       m_diagnosis = *diagnosis;
                       showDiagnosis();
                   });
}

void DiagnosisView::clear()
{
    while (QLayoutItem *item = m_content->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void DiagnosisView::showDiagnosis()
{
    clear();
    m_content->addWidget(makeVerdict());
    for (const doctor::Finding &finding : m_diagnosis->findings)
        m_content->addWidget(makeFinding(finding));
    if (!m_diagnosis->notEvaluated.empty())
        m_content->addWidget(makeNotEvaluated());
    m_content->addStretch();
    m_empty->hide();
    m_scroll->show();
}

QWidget *DiagnosisView::makeVerdict()
{
    const doctor::Verdict &verdict = m_diagnosis->verdict;
    const Tone tone = toneOf(verdict);
    auto *panel = new Panel;
    panel->setTone(tone);
    panel->setBar(true);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(new IconLabel(toneIcon(tone), tone, 28), 0, 0, 3, 1, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::controlGap);
    line->addWidget(new Badge(verdict.isNormal() ? tr("Normal") : verdict.slug == "unexplained"_L1 ? tr("Unexplained") : tr("Cause found"), tone,
                              toneIcon(tone)));
    line->addWidget(new ToneLabel(tr("%1 · watched for %2").arg(confidenceText(verdict.confidence), format::duration(m_diagnosis->observedMs)),
                                  FontRole::Caption, Tone::Muted));
    if (verdict.sinceMs >= 0)
        line->addWidget(new ToneLabel(tr("since %1").arg(format::timeOfDay(verdict.sinceMs)), FontRole::Caption, Tone::Muted));
    line->addStretch();
    auto *again = makeButton(tr("Diagnose again"), u"refresh"_s);
    again->setObjectName(u"diagnosis.again"_s);
    connect(again, &QPushButton::clicked, this, &DiagnosisView::run);
    line->addWidget(again);
    grid->addLayout(line, 0, 1);
    auto *title = new Paragraph(verdict.text, Tone::Normal, FontRole::Title);
    title->setObjectName(u"diagnosis.verdict"_s);
    grid->addWidget(title, 1, 1);
    grid->addWidget(new Paragraph(verdict.nextStep, Tone::Muted), 2, 1);
    grid->setColumnStretch(1, 1);
    return panel;
}

QWidget *DiagnosisView::makeFinding(const doctor::Finding &finding)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::headingGap);
    auto *header = new SectionHeader(tr("Proof"), finding.id + u" · "_s + finding.slug);
    header->addWidget(new Badge(confidenceText(finding.confidence), toneOf(finding.severity), toneIcon(toneOf(finding.severity))));
    layout->addWidget(header);
    layout->addWidget(makeProof(finding));
    if (!finding.fixes.empty()) {
        layout->addWidget(new SectionHeader(tr("Next step")));
        for (const doctor::Fix &fix : finding.fixes) {
            layout->addWidget(new Paragraph(fix.text, Tone::Normal, FontRole::Strong));
            if (!fix.risk.isEmpty())
                layout->addWidget(new Paragraph(fix.risk, Tone::Muted));
            if (!fix.kafkaCommand.isEmpty()) {
                auto *command = new CommandBlock;
                command->setCommand(fix.kafkaCommand);
                layout->addWidget(command);
            }
        }
    }
    return box;
}

QWidget *DiagnosisView::makeProof(const doctor::Finding &finding)
{
    auto *panel = new Panel;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const doctor::Evidence &evidence : finding.evidence) {
        grid->addWidget(new ToneLabel(evidence.key, FontRole::Strong), row, 0, Qt::AlignTop);
        grid->addWidget(new Paragraph(rawText(evidence.raw), Tone::Normal, FontRole::Mono), row, 1);
        auto *source = new ToneLabel(tr("%1, %2", "source and age").arg(evidence.source, format::age(evidence.ageMs)), FontRole::Caption, Tone::Muted);
        source->setElided(true); // in a narrow window the evidence has the room
        source->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        grid->addWidget(source, row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return panel;
}

QWidget *DiagnosisView::makeNotEvaluated()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::headingGap);
    layout->addWidget(new SectionHeader(tr("Not checked"), tr("never counts as OK")));
    for (const doctor::NotEvaluated &rule : m_diagnosis->notEvaluated)
        layout->addWidget(new Paragraph(u"%1 %2: %3"_s.arg(rule.id, rule.slug, rule.reason), Tone::Muted));
    return box;
}

QString DiagnosisView::summary() const
{
    if (!m_diagnosis)
        return u"no verdict"_s;
    return u"%1, %2 findings, %3 rules not evaluated"_s.arg(m_diagnosis->verdict.slug).arg(m_diagnosis->findings.size()).arg(m_diagnosis->notEvaluated.size());
}

} // namespace brokerscope::ui
