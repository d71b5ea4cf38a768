// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// QCustomPlot's header wants Qt's keywords and a foreach, both of which this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
