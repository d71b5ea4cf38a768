// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/sorted_names.h"

#include <algorithm>

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
    std::sort(names.begin(), names.end(), isBefore);
    return names;
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
