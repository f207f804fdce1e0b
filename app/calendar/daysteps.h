// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <optional>

/// What people do with the special days of a calendar, each as one step with a name.
namespace slatelier::calendar {

/// Makes the days from \a first to \a last days off, working or short days, or, without a kind, what the week says. Titles
/// and hours that a day has stay when it keeps being special. False when nothing was changed.
bool markDays(document::Document &document, const QString &calendar, QDate first, QDate last,
              std::optional<model::CalendarExceptionKind> kind);

/// Puts \a days in place of what the calendar says of their dates, and takes \a former away.
bool putDays(document::Document &document, const model::StepLabel &label, const QString &calendar,
             const QList<model::CalendarException> &days, const QList<QDate> &former = {});

/// "1/1/2027 – 1/8/2027", or the one day.
QString spanText(QDate first, QDate last);

} // namespace slatelier::calendar
