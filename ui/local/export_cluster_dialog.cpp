// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/export_cluster_dialog.h"

#include "core/base/async.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ExportClusterDialog::ExportClusterDialog(local::LocalCluster cluster, QWidget *parent)
    : Dialog(tr("Export local cluster"), Width::Wide, parent)
    , m_cluster(std::move(cluster))
    , m_folder(new QLineEdit(QDir::homePath() + u'/' + m_cluster.name + u"-kafka"_s))
    , m_progress(new QProgressBar)
    , m_failure(new MessageBar(Tone::Error, tr("The cluster was not exported.")))
    , m_done(new Paragraph({}))
    , m_commands(new CommandBlock(tr("Start it from an installation of the same Kafka")))
{
    setObjectName(u"exportClusterDialog"_s);
    m_folder->setObjectName(u"exportCluster.folder"_s);
    addWidget(new Paragraph(tr("A copy of “%1” as a plain folder, which Kafka’s own scripts run without Brokerscope. The cluster itself stays as it is.").arg(m_cluster.name)));
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::controlGap);
    auto *choose = makeButton(tr("C&hoose…"));
    m_folder->setMinimumWidth(metrics::scaled(360));
    m_folder->setAccessibleName(tr("Folder to export to"));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    folder->setFocusProxy(m_folder);
    folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note = addField(tr("&Folder"), folder);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_commands)}) {
        addWidget(part);
        part->hide();
    }
    setVerb(tr("&Export cluster"));
    verbButton()->setObjectName(u"exportCluster.verb"_s);
    connect(&m_clock, &QTimer::timeout, this, &ExportClusterDialog::showProgress);
    connect(choose, &QPushButton::clicked, this, &ExportClusterDialog::choose);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportClusterDialog::check);
    connect(this, &Dialog::confirmed, this, &ExportClusterDialog::run);
    check();
    m_folder->setFocus();
}

ExportClusterDialog::~ExportClusterDialog()
{
    if (m_copying)
        m_copying->isGivenUp = true;
}

void ExportClusterDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("A new or empty folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) { m_folder->setText(name); });
    dialog->open();
}

void ExportClusterDialog::check()
{
    const QString folder = m_folder->text().trimmed();
    m_note->set(Tone::Error, {});
    setReason(folder.isEmpty() ? tr("Name the folder.") : !QDir::isAbsolutePath(folder) ? tr("Give the whole path, from / on.") : QString());
}

void ExportClusterDialog::run()
{
    m_failure->hide();
    m_note->set(Tone::Error, {});
    m_progress->setRange(0, 0);
    m_progress->show();
    m_folder->setEnabled(false);
    setBusy(true, tr("Copying"));
    m_copying = std::make_shared<Copying>();
    m_clock.start(100);
    async::deliver(async::runOnPool(QThreadPool::globalInstance(),
                                    [cluster = m_cluster, folder = m_folder->text().trimmed(), copying = m_copying] {
                                        return local::exportCluster(cluster, folder, [copying](qint64 bytes, qint64 total) {
                                            copying->bytes = bytes;
                                            copying->total = total;
                                            return !copying->isGivenUp;
                                        });
                                    }),
                   this, [this](const Result<local::ExportedFolder> &result) { end(result); });
}

void ExportClusterDialog::showProgress()
{
    const qint64 bytes = m_copying->bytes;
    const qint64 total = m_copying->total;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(bytes * 1000 / total) : 0);
    if (total > 0)
        setBusy(true, tr("%1 of %2 copied").arg(format::size(bytes), format::size(total)));
}

void ExportClusterDialog::end(const Result<local::ExportedFolder> &result)
{
    const bool isGivenUp = m_copying->isGivenUp;
    m_copying.reset();
    m_clock.stop();
    m_progress->hide();
    setBusy(false);
    if (isGivenUp && !result)
        return Dialog::reject();
    m_folder->setEnabled(!result);
    if (!result) {
        if (result.error().kind == Error::Kind::Invalid)
            return m_note->set(Tone::Error, result.error().message);
        m_failure->set(Tone::Error, tr("The cluster was not exported."), result.error().message);
        return m_failure->show();
    }
    m_done->setPlainText(tr("%1 copied. README.txt in the folder says how it is started; it keeps the ports, so that only one of the two can run at a time.").arg(format::size(result->bytes)));
    m_done->show();
    m_commands->setCommand(result->startCommands.join(u'\n'));
    m_commands->show();
    verbButton()->hide();
    cancelButton()->setText(tr("&Close"));
    cancelButton()->setFocus();
}

void ExportClusterDialog::reject()
{
    if (!m_copying)
        return Dialog::reject();
    m_copying->isGivenUp = true; // end() follows, when what was copied is removed
    setBusy(true, tr("Removing what was copied"));
}

} // namespace brokerscope::ui
