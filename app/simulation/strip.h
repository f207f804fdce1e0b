// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/yearoutlook.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace slatelier::simulation {

/// One simulated year as lines of up and down, ready to be drawn.
struct Strip
{
    struct Line
    {
        QString name;
        bool isService = false;
        engine::Intervals down;
        engine::Intervals planned; ///< planned work on this part
    };

    QDateTime start; ///< in the zone of the service hours
    engine::Tick length = 0;
    QList<Line> lines;         ///< the service first, then parts by falling downtime
    int quietParts = 0;        ///< that are not shown, because nothing happened to them
    int moreParts = 0;         ///< that are not shown, because there are so many
    engine::Intervals outside; ///< of the service hours
    engine::Intervals excluded;
    std::vector<engine::Tick> edges; ///< of the windows
    std::vector<bool> broken;        ///< of each window: some promise
    analysis::YearFigures figures;
    double availability = 0;

    QDateTime at(engine::Tick tick) const { return start.addMSecs(tick); }
};

/// The year with this number.
Strip stripOf(const model::Project &project, const analysis::YearPlan &plan, const model::Id<model::Service> &service,
              quint64 seed, quint64 replication);

} // namespace slatelier::simulation
