// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/source.h"

#include <QTimeZone>

namespace slatelier::command {

/// The project, the calendar that --calendar names by its id or, if only one has it, its name, and the zone it counts in.
struct CalendarArgument
{
    Source source;
    model::Calendar calendar;
    QTimeZone zone;
};

/// Adds FILE, --calendar and --json.
void addCalendarArguments(Arguments &words);
/// Nothing when complaints are made already; \a status is set.
std::optional<CalendarArgument> readCalendarArgument(const Arguments &words, int &status);

/// "38 h 30 min", with seconds where there are some.
QString workingText(qint64 seconds);

} // namespace slatelier::command
