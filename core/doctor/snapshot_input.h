// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctor_input.h"
#include "core/model/cluster_snapshot.h"

namespace brokerscope::doctor {

/// What a snapshot alone says of one group: no history, so that rules which need time report "not evaluated". The quick look
/// of lists; the whole answer comes from EvidenceCollector. Pure; any thread.
[[nodiscard]] DoctorInput inputFromSnapshot(const ClusterSnapshot &snapshot, const QString &groupId);

} // namespace brokerscope::doctor
