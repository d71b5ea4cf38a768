// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/change/change_dialog.h"

#include "core/base/log_book.h"
#include "core/changes/change_runner.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/preview_block.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ChangeDialog::ChangeDialog(const PageContext &context, const QString &title, Width width, QWidget *parent)
    : Dialog(title, width, parent)
    , m_context(context)
    , m_failure(new MessageBar(Tone::Error, {}, {}))
    , m_preview(new PreviewBlock(tr("What changes")))
    , m_consequences(new Paragraph({}))
    , m_command(new CommandBlock(tr("Equivalent command")))
    , m_typedRow(new QWidget)
    , m_typedLabel(new QLabel)
    , m_typedName(new QLineEdit)
{
    m_typedLabel->setTextFormat(Qt::PlainText);
    m_typedLabel->setBuddy(m_typedName);
    m_typedName->setObjectName(u"change.typedName"_s);
    auto *row = new QVBoxLayout(m_typedRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_typedLabel);
    row->addWidget(m_typedName);
    m_failure->hide();
    m_consequences->hide();
    m_typedRow->hide();
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(300ms);
    connect(&m_previewDelay, &QTimer::timeout, this, &ChangeDialog::preview);
    connect(m_typedName, &QLineEdit::textChanged, this, &ChangeDialog::updateReason);
    connect(this, &Dialog::confirmed, this, &ChangeDialog::run);
    verbButton()->setObjectName(u"change.verb"_s);
}

ChangeDialog::~ChangeDialog() = default;

void ChangeDialog::addChangeParts()
{
    addWidget(m_preview);
    addWidget(m_consequences);
    addWidget(m_command);
    addWidget(m_typedRow);
    addWidget(m_failure);
    setReason(tr("Asking the cluster what this would change.")); // until there is a change
}

void ChangeDialog::setChange(std::unique_ptr<changes::Change> change)
{
    m_change = std::move(change);
    m_isPreviewed = false;
    m_previewError.clear();
    ++m_previewRequest; // a preview that is under way is of another change now
    showProblems(m_change->check());
    m_command->setCommand(m_change->commandLine(m_context.changes->context().dialect()));
    const bool needsName = m_context.changes->requiredConfirmation(*m_change) == changes::Confirmation::TypeName;
    m_typedRow->setVisible(needsName);
    m_typedLabel->setText(tr("&Type the name to confirm: %1").arg(plaintext::line(m_change->objectName()).replace(u'&', u"&&"_s)));
    if (!m_change->hasErrors())
        m_previewDelay.start();
    updateReason();
}

void ChangeDialog::askClusterId(changes::Change::Target target, std::function<void(const QString &)> handler)
{
    async::deliver(m_context.changes->fetchClusterId(target), this, [this, handler = std::move(handler)](const Result<QString> &id) {
        m_isClusterKnown = id.has_value();
        m_clusterError = id ? QString() : id.error().message;
        if (id)
            handler(*id);
        else
            setReason(m_clusterError);
    });
}

void ChangeDialog::preview()
{
    const quint64 request = ++m_previewRequest;
    async::deliver(m_context.changes->preview(*m_change), this, [this, request](const Result<changes::Preview> &preview) {
        if (request == m_previewRequest)
            showPreview(preview);
    });
}

void ChangeDialog::showPreview(const Result<changes::Preview> &preview)
{
    if (!preview) {
        if (settle(preview.error()))
            return;
        m_previewError = preview.error().message;
        updateReason();
        return;
    }
    QList<PreviewBlock::Line> lines;
    for (const changes::PreviewRow &row : preview->rows)
        lines << PreviewBlock::Line{row.what, row.before, row.after, {}, false};
    m_preview->setLines(lines);
    const QStringList sentences = preview->consequences + preview->warnings;
    m_consequences->setPlainText(sentences.join(u'\n'));
    m_consequences->setVisible(!sentences.isEmpty());
    setNote(preview->restoreNote, preview->canBeRestored ? Tone::Muted : Tone::Warning);
    m_isPreviewed = true;
    updateReason();
}

void ChangeDialog::showProblems(const std::vector<changes::FieldProblem> &)
{
}

bool ChangeDialog::settle(const Error &)
{
    return false;
}

void ChangeDialog::updateReason()
{
    if (m_isRunning || !m_change)
        return;
    const QString lock = m_context.changes->lockReason();
    const auto problems = m_change->check();
    const auto error = std::find_if(problems.begin(), problems.end(), [](const changes::FieldProblem &p) {
        return p.severity == changes::FieldProblem::Severity::Error;
    });
    if (!lock.isEmpty())
        setReason(lock);
    else if (!m_inputProblem.isEmpty())
        setReason(m_inputProblem);
    else if (error != problems.end())
        setReason(error->message);
    else if (!m_clusterError.isEmpty())
        setReason(m_clusterError);
    else if (!m_previewError.isEmpty())
        setReason(m_previewError);
    else if (!m_isPreviewed || !m_isClusterKnown)
        setReason(tr("Asking the cluster what this would change."));
    else if (!m_typedRow->isHidden() && m_typedName->text() != m_change->objectName())
        setReason(tr("Type the exact name first."));
    else
        setReason({});
}

void ChangeDialog::run()
{
    m_isRunning = true;
    m_failure->hide();
    setBusy(true, tr("Waiting for the cluster"));
    async::deliver(send(*m_change, {true, m_typedName->text()}), this,
                   [this](const Result<changes::ChangeResult> &result) { finished(result); });
}

Answer<changes::ChangeResult> ChangeDialog::send(const changes::Change &change, const changes::Consent &consent)
{
    return m_context.changes->run(change, consent);
}

void ChangeDialog::finished(const Result<changes::ChangeResult> &result)
{
    m_isRunning = false;
    setBusy(false);
    note(result);
    if (result && result->outcome == changes::ChangeOutcome::Done) {
        done(*result);
        if (closesWhenDone())
            accept();
        return;
    }
    const Error error = !result ? result.error() : result->error.value_or(Error{});
    if (settle(error))
        return;
    const bool isUnknown = result && result->outcome == changes::ChangeOutcome::Unknown;
    m_failure->set(isUnknown ? Tone::Warning : Tone::Error,
                   isUnknown                        ? tr("It is not known whether this happened.")
                       : result && result->isPartial ? tr("Only a part was done.")
                                                     : tr("Nothing was changed."),
                   error.message);
    m_failure->show();
    updateReason();
}

void ChangeDialog::note(const Result<changes::ChangeResult> &result) const
{
    if (!m_context.log)
        return;
    const std::optional<Error> error = !result ? result.error() : result->error;
    const QString what = m_change->actionName() + u": "_s + m_change->objectName();
    if (error)
        m_context.log->add(LogEntry::Level::Error, u"changes"_s, what + u": "_s + error->message + (error->detail.isEmpty() ? QString() : QString(u" ("_s + error->detail + u')')));
    if (result && result->journalError)
        m_context.log->add(LogEntry::Level::Error, u"changes"_s, what + u": "_s + result->journalError->message);
    if (result && (result->readBack.error || !result->readBack.differences.empty()))
        m_context.log->add(LogEntry::Level::Warning, u"changes"_s, what + u": "_s + (result->readBack.error ? result->readBack.error->message : tr("the cluster holds something else than what was asked for")));
}

void ChangeDialog::done(const changes::ChangeResult &)
{
    m_context.navigator->toast(ToastKind::Success, m_change->actionName(), m_change->objectName(), {});
}

} // namespace brokerscope::ui
