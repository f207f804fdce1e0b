// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/daysteps.h"

#include "app/shared/format.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using model::CalendarException;
using model::CalendarExceptionKind;

namespace {

QByteArray patternOf(std::optional<CalendarExceptionKind> kind)
{
    if (!kind)
        return QT_TRANSLATE_NOOP("Step", "Day by the week: %1");
    switch (*kind) {
    case CalendarExceptionKind::DayOff: return QT_TRANSLATE_NOOP("Step", "Day off: %1");
    case CalendarExceptionKind::WorkingDay: return QT_TRANSLATE_NOOP("Step", "Working day: %1");
    case CalendarExceptionKind::ShortWorkingDay: break;
    }
    return QT_TRANSLATE_NOOP("Step", "Short working day: %1");
}

} // namespace

QString spanText(QDate first, QDate last)
{
    return first == last ? shared::dateText(first) : shared::dateText(first) + u" – "_s + shared::dateText(last);
}

bool putDays(document::Document &document, const model::StepLabel &label, const QString &id,
             const QList<CalendarException> &days, const QList<QDate> &former)
{
    return document.apply(label, [&](model::Project &project) {
        const auto *present = project.calendars.find({id});
        if (!present)
            return;
        auto calendar = *present;
        QSet<QDate> replaced(former.begin(), former.end());
        for (const auto &day : days)
            replaced.insert(day.date);
        calendar.exceptions.removeIf([&](const auto &day) { return replaced.contains(day.date); });
        calendar.exceptions += days;
        std::stable_sort(calendar.exceptions.begin(), calendar.exceptions.end(),
                         [](const auto &a, const auto &b) { return a.date < b.date; });
        project.calendars.put(calendar);
    });
}

bool markDays(document::Document &document, const QString &id, QDate first, QDate last,
              std::optional<CalendarExceptionKind> kind)
{
    const auto *calendar = document.project().calendars.find({id});
    if (!calendar || !first.isValid() || last < first)
        return false;
    QList<CalendarException> days;
    QList<QDate> former;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        former += date;
        if (!kind)
            continue;
        CalendarException day{date, *kind};
        const auto present = std::find_if(calendar->exceptions.begin(), calendar->exceptions.end(),
                                          [date](const auto &other) { return other.date == date; });
        if (present != calendar->exceptions.end()) {
            day = *present;
            day.kind = *kind;
            if (kind == CalendarExceptionKind::DayOff)
                day.periods.clear();
        }
        days += day;
    }
    return putDays(document, {patternOf(kind), {spanText(first, last)}}, id, days, former);
}

} // namespace slatelier::calendar
