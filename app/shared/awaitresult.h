// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>

#include <QCoroSignal>
#include <QCoroTask>

#include <memory>
#include <optional>

namespace slatelier::shared {

/// Waits for work on another thread without blocking this one. Absent when the work was cancelled or gave nothing:
/// QCoro crashes when a cancelled future is awaited directly, so every wait goes through here.
///
/// Name the future before the co_await: GCC 12 destroys the captures of a lambda twice that stands inside the awaited
/// expression.
///
/// After it `this` may be gone: keep a QPointer and look at it before touching a member.
template<class T>
QCoro::Task<std::optional<T>> awaitResult(QFuture<T> future)
{
    const auto watcher = std::make_unique<QFutureWatcher<T>>();
    watcher->setFuture(future);
    if (!future.isFinished())
        co_await qCoro(watcher.get(), &QFutureWatcher<T>::finished);
    if (future.isCanceled() || future.resultCount() == 0)
        co_return std::nullopt;
    co_return future.result();
}

} // namespace slatelier::shared
