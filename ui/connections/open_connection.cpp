// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/open_connection.h"

#include "core/profile/connection_book.h"
#include "ui/connections/connect_dialog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenConnection)
};

void askForSecrets(const PageContext &context, profile::ConnectionProfile profile, const QStringList &missing,
                   const QString &why, QWidget *parent)
{
    // Those that are missing begin as empty lines, to be filled; dots would say that they are kept.
    for (const QString &name : missing) {
        profile.secretKeys.removeAll(name);
        profile.properties.insert(name, {});
    }
    auto *dialog = new ConnectDialog(context, ConnectDialog::Purpose::Connect, profile, profile.id, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNotice(Text::tr("Give %1 again.").arg(missing.join(u", "_s)), why);
    dialog->open();
}

} // namespace

void openConnection(const PageContext &context, const QUuid &id, QWidget *parent)
{
    if (context.navigator->isConnected(id)) {
        context.navigator->showConnected(id);
        return;
    }
    const profile::ConnectionProfile *found = context.connections->find(id);
    if (!found)
        return;
    const auto open = [context](const profile::ConnectionProfile &profile, const profile::Secrets &secrets) {
        if (const Outcome opened = context.navigator->openCluster(profile, secrets); !opened)
            context.navigator->toast(ToastKind::Information, Text::tr("Not connected"), opened.error().message, {});
    };
    if (found->secretKeys.isEmpty()) {
        open(*found, {});
        return;
    }
    async::deliver(
        context.connections->secretsOf(*found), parent, [=, profile = *found](const Result<profile::Secrets> &secrets) {
            const QStringList missing = profile::missingSecrets(profile, secrets.value_or(profile::Secrets()));
            if (missing.isEmpty())
                open(profile, *secrets);
            else
                askForSecrets(context, profile, missing,
                              secrets ? Text::tr("The key store has none.") : secrets.error().message, parent);
        });
}

} // namespace brokerscope::ui
