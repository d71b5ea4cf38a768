// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/dialog.h"
#include "ui/kit/widgets/paragraph.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

void showAbout(QWidget *parent)
{
    auto *dialog = new Dialog(QCoreApplication::translate("AboutDialog", "Brokerscope for Apache Kafka"), Dialog::Width::Normal, parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addWidget(new Paragraph(QCoreApplication::translate("AboutDialog", "Version %1").arg(QStringLiteral(BROKERSCOPE_VERSION)), Tone::Muted));
    dialog->addWidget(new Paragraph(QCoreApplication::translate("AboutDialog", "Run, watch, understand and mend Kafka and ZooKeeper.")));
    dialog->addWidget(new Paragraph(QCoreApplication::translate(
        "AboutDialog", "Free software under the GNU General Public License, version 3 or later, without any warranty.")));
    dialog->addWidget(new Paragraph(
        QCoreApplication::translate("AboutDialog",
                                    "Apache, Apache Kafka, Apache ZooKeeper and their logos are trademarks of the Apache Software "
                                    "Foundation. Brokerscope has no affiliation with and is not endorsed by the Foundation."),
        Tone::Muted));
    dialog->setVerb(QCoreApplication::translate("AboutDialog", "&Close"));
    dialog->cancelButton()->hide();
    QObject::connect(dialog, &Dialog::confirmed, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace brokerscope::ui
