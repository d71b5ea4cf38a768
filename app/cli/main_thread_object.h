// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_context.h"

#include <memory>

namespace brokerscope::cli {

struct DeleteOnOwnThread
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

/// An object that lives on the main thread, where the event loop is, held by the command thread.
template <typename T>
using MainThreadObject = std::unique_ptr<T, DeleteOnOwnThread>;

/// Makes it there: make() runs on the main thread and gives a T* (or std::unique_ptr<T>).
template <typename T, typename Make>
[[nodiscard]] MainThreadObject<T> makeOnMainThread(CommandContext &context, Make make)
{
    const Result<T *> made = context.onMainThread([&]() -> Result<T *> { return std::unique_ptr<T>(make()).release(); });
    return MainThreadObject<T>(made ? *made : nullptr);
}

} // namespace brokerscope::cli
