// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/widgets/dialog.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace brokerscope::changes {
struct Consent;
}

class QLabel;
class QLineEdit;

namespace brokerscope::ui {

class CommandBlock;
class FieldNote;
class MessageBar;
class Paragraph;
class PreviewBlock;

/// Base of every dialog that changes a cluster: before -> after, the equivalent command line, consequences, the confirmation
/// that the change and the connection ask for, the run through the gate, and its result. A subclass adds its fields above and
/// calls setChange() whenever they change. GUI thread; never waits.
class ChangeDialog : public Dialog
{
    Q_OBJECT

public:
    ChangeDialog(const PageContext &context, const QString &title, Width width, QWidget *parent);
    ~ChangeDialog() override;

protected:
    /// Shows what this change would do. Never null.
    void setChange(std::unique_ptr<changes::Change> change);
    /// Asks which cluster answers now: a change is made for that one, never for one of memory, and the gate compares. The
    /// handler gets its id (null: a ZooKeeper that serves no Kafka) and calls setChange(); an error stands in the footer.
    void askClusterId(changes::Change::Target target, std::function<void(const QString &clusterId)> handler);
    /// After the subclass made its fields: preview, command and confirmation stand below them.
    void addChangeParts();
    /// Where a problem is shown; the default shows the errors as the reason in the footer only.
    virtual void showProblems(const std::vector<changes::FieldProblem> &problems);
    /// The preview or the run ended with this error; true: the subclass deals with it, and nothing is shown.
    virtual bool settle(const Error &error);
    /// Hands it to the gate; what takes back an entry of the journal goes there by that entry.
    [[nodiscard]] virtual Answer<changes::ChangeResult> send(const changes::Change &change, const changes::Consent &consent);
    /// The change was made.
    virtual void done(const changes::ChangeResult &result);
    /// False: it stays open for the next one; done() calls setChange() with that.
    [[nodiscard]] virtual bool closesWhenDone() const { return true; }
    /// What keeps the fields from making a change at all ("The value is no JSON."); null: nothing. Before setChange().
    void setInputProblem(const QString &problem) { m_inputProblem = problem; }
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    void preview();
    void showPreview(const Result<changes::Preview> &preview);
    void run();
    void note(const Result<changes::ChangeResult> &result) const; ///< in the log
    void finished(const Result<changes::ChangeResult> &result);
    void updateReason();

    PageContext m_context;
    std::unique_ptr<changes::Change> m_change;
    MessageBar *m_failure;
    PreviewBlock *m_preview;
    Paragraph *m_consequences;
    CommandBlock *m_command;
    QWidget *m_typedRow;
    QLabel *m_typedLabel;
    QLineEdit *m_typedName;
    QTimer m_previewDelay;
    quint64 m_previewRequest = 0;
    bool m_isClusterKnown = false;
    bool m_isPreviewed = false;
    bool m_isRunning = false;
    QString m_clusterError;
    QString m_previewError;
    QString m_inputProblem;
};

} // namespace brokerscope::ui
