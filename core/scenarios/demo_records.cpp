// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/demo_records.h"

#include "core/scenarios/demo_traffic.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::scenarios {

namespace {

struct Product { const char *sku; const char *name; qint64 cents; };
constexpr Product kProducts[] = {
    {"KB-104", "Mechanical keyboard", 11'900}, {"MS-220", "Trackball", 6'490},    {"MN-270", "27 inch monitor", 28'900},
    {"HS-001", "Headset", 7'990},              {"LP-060", "Desk lamp", 3'450},    {"CH-900", "Office chair", 24'900},
    {"NB-014", "Notebook, squared", 390},      {"PN-003", "Fountain pen", 2'790}, {"MU-012", "Mug \u201cISR\u201d", 1'290},
    {"CB-USB", "USB-C cable, 2 m", 1'190}};
constexpr const char *kCountries[] = {"DE", "FR", "PL", "ES", "IT", "NL", "SE", "CN", "US", "BR"};
constexpr const char *kCurrencies[] = {"EUR", "EUR", "EUR", "USD", "CNY"};
constexpr const char *kMethods[] = {"card", "card", "invoice", "paypal", "sepa"};
constexpr const char *kPages[] = {"/", "/search", "/cart", "/checkout", "/account", "/help", "/products"};
constexpr const char *kReferrers[] = {"", "", "https://search.example/", "https://news.example/today"};
constexpr const char *kReasons[] = {"damaged", "too small", "ordered twice", "not as described"};

QByteArray isoTime(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs).toLatin1(); }

QByteArray amount(qint64 cents)
{
    return QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

std::vector<RecordHeader> headers(const QByteArray &trace)
{
    return {{u"content-type"_s, "application/json"}, {u"trace-id"_s, trace}};
}

} // namespace

DemoRecords::DemoRecords(quint32 seed)
    : m_random(seed)
    , m_nextOrder(900'719'925'474'099'300 + qint64(seed) * 1'000'000) // beyond 2^53: a viewer must not round it
{
}

qint64 DemoRecords::upTo(qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(m_random); }

QByteArray DemoRecords::hex(int digits)
{
    return QByteArray::number(quint64(m_random()), 16).rightJustified(16, '0').first(digits);
}

const DemoRecords::Order &DemoRecords::recentOrder()
{
    if (m_recent.empty())
        m_recent.push_back({m_nextOrder++, kProducts[0].cents, "EUR"});
    return m_recent[std::size_t(upTo(qint64(m_recent.size()) - 1))];
}

kafka::OutgoingRecord DemoRecords::order(qint64 nowMs)
{
    const QByteArray customer = "customer-" + QByteArray::number(1000 + upTo(499));
    Order order{m_nextOrder++, 0, oneOf(kCurrencies)};
    QByteArray items;
    for (qint64 i = upTo(2); i >= 0; --i) {
        const Product &product = oneOf(kProducts);
        const qint64 quantity = 1 + upTo(2);
        order.totalCents += quantity * product.cents;
        items += QByteArray(items.isEmpty() ? "" : ",") + "{\"sku\":\"" + product.sku + "\",\"name\":\"" + product.name
            + "\",\"quantity\":" + QByteArray::number(quantity) + ",\"price\":" + amount(product.cents) + '}';
    }
    kafka::OutgoingRecord record;
    record.topic = DemoTraffic::ordersTopic();
    record.key = customer;
    record.value = "{\"orderId\":" + QByteArray::number(order.id) + ",\"customer\":\"" + customer + "\",\"country\":\""
        + oneOf(kCountries) + "\",\"items\":[" + items + "],\"total\":" + amount(order.totalCents) + ",\"currency\":\""
        + order.currency + "\",\"placedAt\":\"" + isoTime(nowMs) + "\"}";
    record.headers = headers(hex(16));
    m_recent.push_back(order);
    if (m_recent.size() > 200)
        m_recent.pop_front();
    return record;
}

kafka::OutgoingRecord DemoRecords::payment(qint64 nowMs)
{
    const Order &order = recentOrder();
    const bool isRefused = upTo(19) == 0;
    kafka::OutgoingRecord record;
    record.topic = DemoTraffic::paymentsTopic();
    record.key = QByteArray::number(order.id);
    record.value = "{\"paymentId\":\"" + hex(12) + "\",\"orderId\":" + QByteArray::number(order.id) + ",\"amount\":"
        + amount(order.totalCents) + ",\"currency\":\"" + order.currency + "\",\"method\":\"" + oneOf(kMethods)
        + "\",\"status\":\"" + (isRefused ? "refused" : "captured") + "\",\"reason\":"
        + (isRefused ? "\"insufficient funds\"" : "null") + ",\"at\":\"" + isoTime(nowMs) + "\"}";
    record.headers = headers(hex(16));
    return record;
}

kafka::OutgoingRecord DemoRecords::pageView(qint64 nowMs)
{
    const QByteArray session = "session-" + QByteArray::number(upTo(1999), 36);
    QByteArray page = oneOf(kPages);
    if (page == "/products")
        page += '/' + QByteArray(oneOf(kProducts).sku);
    kafka::OutgoingRecord record;
    record.topic = DemoTraffic::pageViewsTopic();
    record.key = session;
    record.value = "{\"session\":\"" + session + "\",\"page\":\"" + page + "\",\"referrer\":\"" + oneOf(kReferrers)
        + "\",\"country\":\"" + oneOf(kCountries) + "\",\"durationMs\":" + QByteArray::number(200 + upTo(60'000))
        + ",\"at\":\"" + isoTime(nowMs) + "\"}";
    return record;
}

kafka::OutgoingRecord DemoRecords::itemReturn(qint64 nowMs)
{
    const Order &order = recentOrder();
    kafka::OutgoingRecord record;
    record.topic = DemoTraffic::returnsTopic();
    record.key = QByteArray::number(order.id);
    record.value = "{\"orderId\":" + QByteArray::number(order.id) + ",\"sku\":\"" + oneOf(kProducts).sku + "\",\"reason\":\""
        + oneOf(kReasons) + "\",\"refund\":" + amount(order.totalCents) + ",\"at\":\"" + isoTime(nowMs) + "\"}";
    return record;
}

} // namespace brokerscope::scenarios
