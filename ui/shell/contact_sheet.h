// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/theme/tokens.h"

#include <QFont>
#include <QRect>
#include <QStringList>

#include <vector>

namespace brokerscope::ui {

/// Which pictures a contact sheet shows.
struct ContactSheetSource
{
    QString folder; ///< has NAME-light.png and NAME-dark.png of every name
    QStringList names; ///< in the order of the sheet: "05-topics"
    QString
        beside; ///< has pictures to compare with, named without the number ("topics-light.png"); empty: there are none
};

/// Where everything stands on a sheet of four columns. First the pages that are compared, a row each: light before
/// dark, each followed by the picture to compare it with. Then the others, light before dark, two in a row.
struct ContactSheet
{
    struct Cell
    {
        QString file; ///< empty: there is nothing to compare with
        QString caption; ///< "05-topics-light.png  ·  1440 × 900"
        QRect captionRect;
        QRect frame; ///< room of the picture, which keeps its proportions in it
        bool isBeside = false; ///< in a column of what is compared with
        bool isMissing = false; ///< named, and not there or no picture
    };

    QSize size;
    QString title;
    QRect titleRect;
    std::vector<Cell> cells;
    QStringList notCompared; ///< files of `beside` that stand beside nothing: named below the rows
    QRect footerRect;

    [[nodiscard]] QStringList missing() const; ///< files that are named, and are not there
    [[nodiscard]] int compared() const; ///< pictures that stand beside one of the tour
};

/// Looks which pictures are there and how large they are; reads no pixels.
[[nodiscard]] ContactSheet planContactSheet(const ContactSheetSource &source);

/// The looks of a sheet, which belong to the GUI thread, for a thread that draws.
struct ContactSheetLook
{
    Tokens tokens = Tokens::light();
    QFont title;
    QFont caption;
};

/// Draws the sheet into a PNG file. Seconds of work: on a pool thread.
[[nodiscard]] Outcome drawContactSheet(const ContactSheet &sheet, const ContactSheetLook &look, const QString &file);

} // namespace brokerscope::ui
