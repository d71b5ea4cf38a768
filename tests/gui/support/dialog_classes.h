// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QDialog;

/// Which dialogs there are, by the sources: what a test that looks at every dialog must have seen.
namespace brokerscope::test {

/// Names of all dialogs below the folder: the classes that come from QDialog and are no other dialog's base, and for a
/// dialog that is made from such a base without a class of its own, its file's name ("AboutDialog" of about_dialog.cpp).
/// Sorted. Reads the files; blocks.
[[nodiscard]] QStringList dialogsBelow(const QString &folder);

/// The name of an open dialog among those: its class, or its objectName ("aboutDialog") where it has no class of its own.
[[nodiscard]] QString dialogName(const QDialog *dialog);

} // namespace brokerscope::test
