// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace brokerscope::zookeeper {

/// For the free functions of this room. The context must be the namespace's name: it is what lupdate finds texts under that
/// stand in free functions. (Member functions of a class without Q_OBJECT would get another context: they call free ones.)
[[nodiscard]] inline QString tr(const char *sentence)
{
    return QCoreApplication::translate("brokerscope::zookeeper", sentence);
}

} // namespace brokerscope::zookeeper
