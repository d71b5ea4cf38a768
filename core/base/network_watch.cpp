// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/network_watch.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <optional>
#include <span>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace brokerscope {

namespace {

constexpr auto kQuiet = 500ms;
constexpr auto kLatest = 5s;

/// −1: not permitted here.
int subscribe()
{
    const int descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (descriptor < 0)
        return -1;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

// The kernel's macros for these are casts; messages and their bodies begin at multiples of four.
constexpr std::size_t aligned(std::size_t size)
{
    return (size + NLMSG_ALIGNTO - 1) & ~std::size_t(NLMSG_ALIGNTO - 1);
}

constexpr std::size_t kHeader = aligned(sizeof(nlmsghdr));

/// What follows the header; nullopt: it is too short for that.
template <typename Body> std::optional<Body> bodyOf(std::span<const char> message)
{
    if (message.size() < kHeader + sizeof(Body))
        return std::nullopt;
    Body body;
    std::memcpy(&body, message.data() + kHeader, sizeof body);
    return body;
}

/// Addresses that others can see, and the way to everywhere else; not the many routes that containers come and go with.
bool matters(quint16 type, std::span<const char> message)
{
    switch (type) {
    case RTM_NEWADDR:
    case RTM_DELADDR: {
        const auto address = bodyOf<ifaddrmsg>(message);
        return address && address->ifa_scope == RT_SCOPE_UNIVERSE;
    }
    case RTM_NEWROUTE:
    case RTM_DELROUTE: {
        const auto route = bodyOf<rtmsg>(message);
        return route && route->rtm_dst_len == 0;
    }
    default:
        return false;
    }
}

bool holdsChange(std::span<const char> datagram)
{
    while (datagram.size() >= sizeof(nlmsghdr)) {
        nlmsghdr header;
        std::memcpy(&header, datagram.data(), sizeof header);
        if (header.nlmsg_len < sizeof header || header.nlmsg_len > datagram.size())
            return false; // no message at all
        if (matters(header.nlmsg_type, datagram.first(header.nlmsg_len)))
            return true;
        datagram = datagram.subspan(std::min(aligned(header.nlmsg_len), datagram.size()));
    }
    return false;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : NetworkWatch(subscribe(), parent)
{
}

NetworkWatch::NetworkWatch(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLatest);
    for (QTimer *timer : {&m_quiet, &m_latest})
        connect(timer, &QTimer::timeout, this, [this] {
            m_quiet.stop();
            m_latest.stop();
            Q_EMIT changed();
        });
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &NetworkWatch::read);
}

NetworkWatch::~NetworkWatch()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void NetworkWatch::read()
{
    std::array<char, 16 * 1024> buffer;
    bool isOther = false;
    for (;;) {
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == ENOBUFS) { // more than the kernel could keep: something changed for sure
            isOther = true;
            continue;
        }
        if (size < 0 && errno == EAGAIN)
            break;
        if (size <= 0) { // nothing will come any more
            m_notifier->setEnabled(false);
            break;
        }
        isOther = isOther || holdsChange({buffer.data(), std::size_t(size)});
    }
    if (isOther)
        note();
}

void NetworkWatch::note()
{
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

} // namespace brokerscope
