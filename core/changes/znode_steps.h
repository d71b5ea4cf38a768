// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "core/model/znode.h"

#include <QByteArray>

/// What the znode changes share.
namespace brokerscope::changes {

using ZnodeBytes = std::optional<QByteArray>; ///< nullopt: null data

/// Problem of the path in field "path"; empty: it is well formed.
[[nodiscard]] std::vector<FieldProblem> checkZnodePath(const QString &path);
/// Problem of the data in field "data": too large for a server's default.
[[nodiscard]] std::vector<FieldProblem> checkZnodeData(const ZnodeBytes &data);
/// Confirm, raised to TypeName where Kafka acts upon the znode or must not find it edited.
[[nodiscard]] Confirmation znodeConfirmation(const QString &path);
/// What Kafka keeps there and what it does about the edit.
void addZnodeWarnings(const QString &path, Preview *preview);
/// Data for people: text, or size and first bytes; masked where it is secret.
[[nodiscard]] QString znodeDataText(const QString &path, const ZnodeBytes &data);
/// zkCli.sh -server Z …
[[nodiscard]] QString zkCliLine(const ToolDialect &dialect, const QStringList &words, const QString &path, const ZnodeBytes &data);

/// As ChangeResult::of, with ZooKeeper's own rule of what may have been done.
[[nodiscard]] ChangeResult znodeResult(const QString &item, const Outcome &answer);
[[nodiscard]] Result<Znode> readZnode(const ChangeContext &context, const QString &path);

/// Id of the transaction that made a znode; kAnyZxid: whichever. A znode that was deleted and made again has another one, with
/// version numbers that begin again.
inline constexpr qint64 kAnyZxid = -1;
[[nodiscard]] QJsonValue zxidToJson(qint64 zxid); ///< as text: a number of JSON has 53 bits
[[nodiscard]] qint64 zxidFromJson(const QJsonValue &value);
/// The znode is not the one, or not in the version, that a change was made for: the sentence, and in `detail` what is there
/// now. kAnyZxid and version -1 fit everything.
[[nodiscard]] std::optional<Error> znodeConflict(const Znode &found, qint32 version, qint64 czxid);

[[nodiscard]] QJsonValue bytesToJson(const ZnodeBytes &data); ///< base64, or null
[[nodiscard]] ZnodeBytes bytesFromJson(const QJsonValue &value);

} // namespace brokerscope::changes
