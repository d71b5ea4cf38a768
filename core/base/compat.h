// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one place in core for differences between Debian 12 (Qt 6.4, librdkafka 2.0) and 13 (Qt 6.8, librdkafka 2.8).
#include <QtGlobal>
