// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_saver.h"

#include "core/base/async.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace brokerscope::ui {

namespace {

Result<QString> write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return name;
    return failure({Error::Kind::Invalid, 0,
                    QCoreApplication::translate("FileSaver", "The file could not be written; choose another folder."),
                    file.errorString(), true});
}

} // namespace

void saveToChosenFile(QWidget *parent, const QString &suggestedName, const QByteArray &content,
                      std::function<void(const Result<QString> &)> handler)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("FileSaver", "Save As"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, content, handler](const QString &name) {
        async::deliver(async::runOnPool(QThreadPool::globalInstance(), [name, content] { return write(name, content); }), parent,
                       [handler](const Result<QString> &result) { handler(result); });
    });
    QObject::connect(dialog, &QDialog::rejected, parent, [handler] { handler(failure(Error::cancelled())); });
    dialog->open();
}

} // namespace brokerscope::ui
