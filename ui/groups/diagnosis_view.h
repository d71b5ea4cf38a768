// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/diagnosis.h"
#include "ui/kit/page/page_context.h"

#include <QWidget>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace brokerscope::doctor {
class EvidenceCollector;
}

namespace brokerscope::ui {

class EmptyState;

/// Why a group does not move: the doctor's verdict with its numbers, each finding with its proof, the next step with its
/// command, and what could not be checked. Gathers its evidence for some seconds, with progress and cancel. GUI thread.
class DiagnosisView : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisView(const PageContext &context, QWidget *parent = nullptr);
    ~DiagnosisView() override;

    void setGroup(const QString &group); ///< another group forgets the verdict
    void run(); ///< nothing while it runs
    [[nodiscard]] bool hasVerdict() const { return m_diagnosis.has_value(); }
    [[nodiscard]] QString summary() const;

private:
    void collected();
    void showDiagnosis();
    void clear();
    QWidget *makeVerdict();
    QWidget *makeFinding(const doctor::Finding &finding);
    QWidget *makeProof(const doctor::Finding &finding);
    QWidget *makeNotEvaluated();

    PageContext m_context;
    QString m_group;
    std::unique_ptr<doctor::EvidenceCollector> m_collector;
    std::optional<doctor::Diagnosis> m_diagnosis;
    EmptyState *m_empty;
    QWidget *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace brokerscope::ui
