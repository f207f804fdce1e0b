// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/background.h"

#include <QtCore/QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace slatelier::simulation {

namespace {

constexpr int mostThreads = 4; // each run has more of its own; these only wait for them
constexpr int niceness = 5;

} // namespace

QThreadPool *backgroundThreads()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(mostThreads);
    return &pool;
}

void giveWay()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, niceness); // of this thread: Linux keeps it for each
#endif
}

} // namespace slatelier::simulation
