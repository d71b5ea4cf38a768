// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QList>
#include <QMetaType>
#include <QVariant>

namespace brokerscope::ui {

enum class Trend { None, Rising, Falling, Steady };

/// One chip of a replicas cell, in the order of the assignment (the first is the preferred leader).
struct Replica
{
    enum class State { InSync, OutOfSync, Offline };

    QString id;
    State state = State::InSync;
    bool leader = false;

    bool operator==(const Replica &) const = default;
};

/// What a table shows in one place. Models return it under CellRole, CellDelegate draws it, and everything else that
/// reads a table (screen reader, copy, export, tooltip) takes its words from here. Any thread.
struct Cell
{
    enum class Kind { Text, Mono, Number, Badge, Link, Lag, Replicas, Share };

    Kind kind = Kind::Text;
    Tone tone = Tone::Normal;
    bool strong = false;
    QString text; ///< formatted
    QString icon; ///< name of an icon, or empty
    int swatch = -1; ///< a dot of this cluster colour before the text; −1: none. Say the colour in `spoken`
    QString second; ///< caption behind the text; elided first
    QList<double> history; ///< Lag: the sparkline, oldest first; NaN is a gap
    Trend trend = Trend::None;
    QList<Replica> replicas;
    double share = -1; ///< Share: 0 to 1
    QString toolTip; ///< exact value, or the reason of a "—"
    QString spoken; ///< for screen readers where the text does not say all
    QVariant raw; ///< for copy and export; the text if invalid

    [[nodiscard]] static Cell plain(const QString &text);
    [[nodiscard]] static Cell mono(const QString &text);
    /// The name column: muted icon, strong name, second text.
    [[nodiscard]] static Cell name(const QString &text, const QString &icon, const QString &second = {});
    [[nodiscard]] static Cell count(qint64 value); ///< right-aligned, with digit grouping
    [[nodiscard]] static Cell size(qint64 bytes); ///< right-aligned; exact value in the tooltip
    [[nodiscard]] static Cell number(const QString &formatted, const QVariant &raw); ///< right-aligned
    [[nodiscard]] static Cell unknown(const QString &reason); ///< "—" with its reason
    [[nodiscard]] static Cell badge(const QString &text, const QString &icon, Tone tone);
    [[nodiscard]] static Cell link(const QString &text);
    [[nodiscard]] static Cell lag(qint64 value, const QList<double> &history, Trend trend, Tone tone = Tone::Normal);
    [[nodiscard]] static Cell ofReplicas(const QList<Replica> &replicas);
    [[nodiscard]] static Cell ofShare(const QString &formatted, double share, const QVariant &raw);

    [[nodiscard]] Cell withTone(Tone value) &&;
    [[nodiscard]] Cell withIcon(const QString &name) &&; ///< left of a number, so that digits stay in line
    [[nodiscard]] Cell withSecond(const QString &value) &&;
    [[nodiscard]] Cell withToolTip(const QString &value) &&;
    [[nodiscard]] Cell withSpoken(const QString &value) &&;
    [[nodiscard]] Cell asStrong() &&;

    [[nodiscard]] bool rightAligned() const;
    [[nodiscard]] QString accessibleText() const;
    [[nodiscard]] QString copyText() const; ///< the raw value, not the formatted one

    bool operator==(const Cell &) const = default;
};

/// Roles that CellDelegate, DataTable and its export read. A model that is not a TableModel (a tree) answers them too.
enum TableRole {
    CellRole = Qt::UserRole + 1, ///< Cell
    KeyRole, ///< QString: what the row is, through refreshes; column 0
    CopyRole ///< QString: what is copied, where the cell holds only a part of it
};

/// Answers the ordinary Qt roles (text, tooltip, alignment, accessible text, CellRole) out of a cell.
[[nodiscard]] QVariant cellData(const Cell &cell, int role);

} // namespace brokerscope::ui

Q_DECLARE_METATYPE(brokerscope::ui::Cell)
