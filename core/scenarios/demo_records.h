// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_writer.h"

#include <deque>
#include <random>

namespace brokerscope::scenarios {

/// Makes the records of the demo: a small shop with orders, payments for them, views of its pages and, at the start only, a
/// few returns. Values are JSON of some hundred bytes, keys are what such systems use. The same seed gives the same shop.
/// Not thread-safe.
class DemoRecords
{
public:
    explicit DemoRecords(quint32 seed);

    [[nodiscard]] kafka::OutgoingRecord order(qint64 nowMs); ///< key: the customer
    [[nodiscard]] kafka::OutgoingRecord payment(qint64 nowMs); ///< of one of the last orders; key: the order
    [[nodiscard]] kafka::OutgoingRecord pageView(qint64 nowMs); ///< key: the visitor's session
    [[nodiscard]] kafka::OutgoingRecord itemReturn(qint64 nowMs); ///< key: the order

private:
    struct Order { qint64 id; qint64 totalCents; const char *currency; };
    [[nodiscard]] qint64 upTo(qint64 last); ///< 0 … last
    template <typename T, std::size_t N>
    [[nodiscard]] const T &oneOf(const T (&list)[N]) { return list[std::size_t(upTo(qint64(N) - 1))]; }
    [[nodiscard]] const Order &recentOrder();
    [[nodiscard]] QByteArray hex(int digits);

    std::mt19937_64 m_random;
    qint64 m_nextOrder;
    std::deque<Order> m_recent;
};

} // namespace brokerscope::scenarios
