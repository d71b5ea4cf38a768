// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/sorted_names.h"

#include <algorithm>
#include <limits>

namespace brokerscope::ui {

namespace {

bool isNumber(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView withoutZeros(const QString &number)
{
    const auto first = std::find_if(number.begin(), number.end(), [](QChar c) { return c != u'0'; });
    return QStringView(number).mid(first - number.begin());
}

/// A name by what its order depends on first; equal keys say nothing.
struct Keyed
{
    quint64 key = 0;
    qsizetype place = 0;
};

quint64 numberKey(const QString &name)
{
    constexpr qsizetype kDigits = 19; // the longest that always fits
    const QStringView digits = withoutZeros(name);
    if (digits.size() > kDigits)
        return std::numeric_limits<quint64>::max();
    quint64 value = 0;
    for (const QChar c : digits)
        value = value * 10 + quint64(c.unicode() - u'0');
    return value;
}

/// Four characters from there on; a name that ends has zeros, which are in none.
quint64 textKey(const QString &name, qsizetype from)
{
    quint64 key = 0;
    for (qsizetype i = from; i < from + 4; ++i)
        key = key << 16 | (i < name.size() ? name[i].unicode() : 0);
    return key;
}

/// How many characters at the beginning are the same in all.
qsizetype commonLength(const QString *begin, const QString *end)
{
    qsizetype common = begin == end ? 0 : begin->size();
    for (const QString *name = begin; name != end; ++name) {
        const qsizetype most = std::min(common, name->size());
        common = std::mismatch(begin->begin(), begin->begin() + most, name->begin()).first - begin->begin();
    }
    return common;
}

void extend(std::vector<NamesDifference::Range> *ranges, int position)
{
    if (!ranges->empty() && ranges->back().last + 1 == position)
        ranges->back().last = position;
    else
        ranges->push_back({position, position});
}

} // namespace

bool isBefore(const QString &a, const QString &b)
{
    const bool aIsNumber = isNumber(a);
    if (aIsNumber != isNumber(b))
        return aIsNumber;
    if (aIsNumber) {
        const QStringView x = withoutZeros(a);
        const QStringView y = withoutZeros(b);
        if (x.size() != y.size())
            return x.size() < y.size();
        if (const int order = x.compare(y); order != 0)
            return order < 0;
    }
    return a < b;
}

QStringList sortedNames(QStringList names)
{
    const auto texts = std::partition(names.begin(), names.end(), isNumber);
    const qsizetype numbers = texts - names.begin();
    const qsizetype common = commonLength(names.constData() + numbers, names.constData() + names.size());
    // Nearly every comparison is one of two numbers: names of znodes differ little at their beginning, or are numbers.
    std::vector<Keyed> order(std::size_t(names.size()), Keyed{});
    for (qsizetype i = 0; i < names.size(); ++i)
        order[std::size_t(i)] = {i < numbers ? numberKey(names.at(i)) : textKey(names.at(i), common), i};
    const auto isKeyBefore = [&names](const Keyed &a, const Keyed &b) {
        return a.key != b.key ? a.key < b.key : isBefore(names.at(a.place), names.at(b.place));
    };
    std::sort(order.begin(), order.begin() + numbers, isKeyBefore);
    std::sort(order.begin() + numbers, order.end(), isKeyBefore);
    QStringList sorted;
    sorted.reserve(names.size());
    for (const Keyed &keyed : order)
        sorted.append(std::move(names[keyed.place]));
    return sorted;
}

int positionOf(const QStringList &names, const QString &name)
{
    const auto found = std::lower_bound(names.begin(), names.end(), name, isBefore);
    return found != names.end() && *found == name ? int(found - names.begin()) : -1;
}

NamesDifference differenceOfNames(const QStringList &before, const QStringList &after)
{
    NamesDifference difference;
    int a = 0;
    int b = 0;
    while (a < before.size() || b < after.size()) {
        if (b == after.size() || (a < before.size() && isBefore(before.at(a), after.at(b))))
            extend(&difference.removed, a++);
        else if (a == before.size() || isBefore(after.at(b), before.at(a)))
            extend(&difference.inserted, b++);
        else
            ++a, ++b;
    }
    return difference;
}

} // namespace brokerscope::ui
