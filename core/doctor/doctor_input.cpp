// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_input.h"

#include <algorithm>

namespace brokerscope::doctor {

namespace {

/// What comes out of a snapshot is in order already, and there may be much of it.
template <typename List, typename Less>
void sortUnlessSorted(List &list, Less less)
{
    if (!std::is_sorted(list.begin(), list.end(), less))
        std::sort(list.begin(), list.end(), less);
}

} // namespace

void DoctorInput::normalise()
{
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::sort(brokers.begin(), brokers.end());
    std::sort(members.begin(), members.end(), [](const GroupMember &a, const GroupMember &b) { return a.memberId < b.memberId; });
    for (GroupMember &member : members) {
        std::sort(member.assignment.begin(), member.assignment.end());
        if (member.subscription)
            std::sort(member.subscription->begin(), member.subscription->end());
    }
    std::sort(topics.begin(), topics.end(), [](const TopicFacts &a, const TopicFacts &b) { return a.name < b.name; });
    sortUnlessSorted(partitions, byId);
    std::sort(history.begin(), history.end(), [](const HistorySample &a, const HistorySample &b) { return a.takenAtMs < b.takenAtMs; });
    for (HistorySample &sample : history) {
        std::sort(sample.memberIds.begin(), sample.memberIds.end());
        sortUnlessSorted(sample.partitions, byId);
    }
}

const TopicFacts *DoctorInput::topic(const QString &name) const
{
    const auto it = std::find_if(topics.begin(), topics.end(), [&](const TopicFacts &t) { return t.name == name; });
    return it != topics.end() ? &*it : nullptr;
}

const PartitionFacts *DoctorInput::partition(const TopicPartition &id) const
{
    const auto it = std::find_if(partitions.begin(), partitions.end(), [&](const PartitionFacts &p) { return p.id == id; });
    return it != partitions.end() ? &*it : nullptr;
}

const GroupMember *DoctorInput::owner(const TopicPartition &id) const
{
    for (const GroupMember &member : members) {
        if (std::find(member.assignment.begin(), member.assignment.end(), id) != member.assignment.end())
            return &member;
    }
    return nullptr;
}

} // namespace brokerscope::doctor
