// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrent/QtConcurrentRun>

class QThreadPool;

namespace slatelier::simulation {

/// The threads that simulate; the window's own work goes before theirs.
QThreadPool *backgroundThreads();
/// Puts this thread, and those it starts, behind the threads of the window where the system can do that.
void giveWay();

/// Runs \a work there.
template<class Work>
auto inBackground(Work work)
{
    return QtConcurrent::run(backgroundThreads(), [work = std::move(work)] {
        giveWay();
        return work();
    });
}

} // namespace slatelier::simulation
