// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/delete_connection_dialog.h"

#include "core/profile/connection_book.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

DeleteConnectionDialog::DeleteConnectionDialog(const PageContext &context, const profile::ConnectionProfile &profile,
                                               QWidget *parent)
    : Dialog(tr("Delete connection"), Width::Normal, parent), m_context(context), m_profile(profile),
      m_failure(new MessageBar(Tone::Error, tr("The connection was not deleted.")))
{
    setObjectName(u"deleteConnectionDialog"_s);
    QString text = tr("Brokerscope forgets the connection “%1”. Nothing is changed on the cluster.").arg(profile.name);
    if (!profile.secretKeys.isEmpty())
        text += u' ' + tr("Its secrets are removed from the key store.");
    if (context.navigator->isConnected(profile.id))
        text += u' ' + tr("The cluster stays connected until you disconnect it.");
    addWidget(new Paragraph(text));
    addWidget(m_failure);
    m_failure->hide();
    setVerb(tr("&Delete connection"), WidgetRole::Danger);
    verbButton()->setObjectName(u"deleteConnection.verb"_s);
    connect(this, &Dialog::confirmed, this, &DeleteConnectionDialog::remove);
}

void DeleteConnectionDialog::remove()
{
    setBusy(true, tr("Deleting the connection"));
    async::deliver(m_context.connections->remove(m_profile.id), this, [this](const Outcome &removed) {
        setBusy(false);
        if (removed) {
            accept();
            return;
        }
        const bool isGone = !m_context.connections->find(m_profile.id);
        m_failure->set(Tone::Error,
                       isGone ? tr("The connection is deleted, but its secrets are still in the key store.")
                              : tr("The connection was not deleted."),
                       removed.error().message);
        m_failure->show();
    });
}

} // namespace brokerscope::ui
