// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>

class QWidget;

namespace brokerscope::ui {

/// Asks for a file name, writes off the GUI thread (to a temporary file that is renamed, so that no half file is left), and
/// calls back on the GUI thread with the name, an error, or Cancelled. Never called back if `parent` is gone.
void saveToChosenFile(QWidget *parent, const QString &suggestedName, const QByteArray &content,
                      std::function<void(const Result<QString> &)> handler);

} // namespace brokerscope::ui
