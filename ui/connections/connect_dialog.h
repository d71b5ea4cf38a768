// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/cluster/connection_test.h"
#include "core/profile/connection_book.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/widgets/dialog.h"

#include <memory>

class QCheckBox;
class QPushButton;

namespace brokerscope::ui {

class ConnectionForm;
class MessageBar;
class StepsView;

/// Makes, edits and tests a connection: bootstrap servers, ZooKeeper, librdkafka properties, marks. Connects, saves, or
/// both. Values of secret properties go to the key store where one runs, else they are kept for this session, and the
/// dialog says which; they are never written to a file.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Connect, ///< a new one, or a saved one whose secrets are missing
        Edit ///< saves; connects anew only if the cluster is connected
    };

    /// `profile`: what the fields begin with; a null id gets one. `secretsOf`: the saved connection whose kept secrets
    /// belong to it (itself, or the one it is a duplicate of).
    ConnectDialog(const PageContext &context, Purpose purpose, profile::ConnectionProfile profile,
                  const QUuid &secretsOf, QWidget *parent);
    ~ConnectDialog() override;

    /// Shows why it was opened, above the fields' result: "Give sasl.password again: …".
    void setNotice(const QString &title, const QString &text);

private:
    struct Input
    {
        profile::ConnectionProfile profile;
        profile::Secrets secrets;
    };

    [[nodiscard]] bool willBeSaved() const;
    void check();
    void askKeyStore();
    [[nodiscard]] QString secretsNote(bool hasSecrets);
    /// Calls then(Input) with all secrets, the kept ones read from where they are kept. Reports a failure in the
    /// dialog.
    void withSecrets(const QString &busySentence, std::function<void(const Input &)> then);
    void test(const Input &input);
    void confirm(const Input &input);
    /// By value: connecting replaces the page below, and this dialog with it.
    void finish(Input input, profile::Kept kept);
    void fail(const QString &title, const Error &error);
    void showSteps();

    PageContext m_context;
    Purpose m_purpose;
    QUuid m_secretsOf;
    bool m_isConnected;
    std::optional<Outcome> m_keyStore; ///< unset: not asked, or no answer yet
    bool m_hasAskedKeyStore = false;
    ConnectionForm *m_form;
    QCheckBox *m_remember;
    QPushButton *m_test;
    StepsView *m_steps;
    MessageBar *m_result;
    std::unique_ptr<cluster::ConnectionTest> m_running;
};

} // namespace brokerscope::ui
