// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/message_actions.h"

#include "core/base/async.h"
#include "core/records/display_text.h"
#include "core/records/record_export.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// Made on the pool: text of 100 MB is not turned over on the GUI thread.
void copyMade(QObject *context, std::function<QString()> make)
{
    const auto answer = async::runOnPool(QThreadPool::globalInstance(), [make = std::move(make)]() -> Result<QString> { return make(); });
    async::deliver(answer, context, [](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
    });
}

QString textOf(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return {};
    return records::isUtf8(*bytes) ? records::utf8Text(*bytes) : QString::fromLatin1(bytes->toHex());
}

} // namespace

QByteArray exportText(const std::vector<Record> &records, ExportFormat format)
{
    QByteArray out;
    if (format == ExportFormat::Csv)
        out += records::csvHeader() + "\r\n";
    for (const Record &record : records) {
        if (format == ExportFormat::Csv)
            out += records::toCsvLine(record) + "\r\n";
        else
            out += records::toJsonLine(record) + '\n';
    }
    return out;
}

void exportMessages(QObject *context, Navigator *navigator, const QString &name, std::vector<Record> records, ExportFormat format)
{
    const auto answer = async::runOnPool(QThreadPool::globalInstance(), [records = std::move(records), format]() -> Result<QByteArray> {
        return exportText(records, format);
    });
    async::deliver(answer, context, [navigator, name, format](const Result<QByteArray> &content) {
        if (content)
            navigator->saveFile(name + (format == ExportFormat::Csv ? u".csv"_s : u".json"_s), *content);
    });
}

void addCopyActions(QMenu *menu, QObject *context, Navigator *navigator, std::function<std::optional<Record>()> record)
{
    const auto add = [&](const QString &text, std::function<QString(const Record &)> make) {
        return QObject::connect(menu->addAction(text), &QAction::triggered, context, [context, record, make = std::move(make)] {
            if (const std::optional<Record> chosen = record())
                copyMade(context, [make, chosen = *chosen] { return make(chosen); });
        });
    };
    add(QCoreApplication::translate("MessageActions", "Copy &value"), [](const Record &r) { return textOf(r.value); });
    add(QCoreApplication::translate("MessageActions", "Copy &key"), [](const Record &r) { return textOf(r.key); });
    add(QCoreApplication::translate("MessageActions", "Copy message as &JSON"),
        [](const Record &r) { return QString::fromUtf8(records::toJsonLine(r)); });
    QAction *save = menu->addAction(QCoreApplication::translate("MessageActions", "&Save value as file…"));
    QObject::connect(save, &QAction::triggered, context, [navigator, record] {
        const std::optional<Record> chosen = record();
        if (chosen && chosen->value)
            navigator->saveFile(u"%1-%2-%3.bin"_s.arg(chosen->topic).arg(chosen->partition).arg(chosen->offset), *chosen->value);
    });
}

} // namespace brokerscope::ui
