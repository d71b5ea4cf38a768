// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

class QAbstractItemModel;

/// A table as text: raw values, not the formatted ones. GUI thread (it reads a model).
namespace brokerscope::ui::tabletext {

[[nodiscard]] QString copyText(const QModelIndex &index);

/// Rows as tab separated text with a header line; columns in the given order.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns);

/// RFC 4180, CRLF. A text that a spreadsheet would run as a formula (=, +, -, @, tab, return at its start) gets an
/// apostrophe in front; numbers do not.
[[nodiscard]] QByteArray csv(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns);
[[nodiscard]] QString csvField(const QString &text, bool isNumber);

/// An array of objects; keys are the columns' ids (TableModel) or titles. Numbers stay exact 64-bit integers.
[[nodiscard]] QByteArray json(const QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns);

} // namespace brokerscope::ui::tabletext
