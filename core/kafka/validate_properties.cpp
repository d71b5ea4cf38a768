// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/client_factory.h"
#include "core/kafka/rdkafka_conf.h"

namespace brokerscope::kafka {

Outcome validateProperties(const ConnectionSettings &settings)
{
    const auto conf = makeConf(settings);
    return conf ? done() : Outcome(failure(conf.error()));
}

} // namespace brokerscope::kafka
