// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString timeText(model::LocalTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60, 2, 10, QChar(u'0')).arg(time.minutes % 60, 2, 10, QChar(u'0'));
}

/// "Mon–Fri, Sun": runs of three days or more as a range.
QString daysText(const Words &words, QList<model::Weekday> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() == 7)
        return words.translate("Annex", "daily");
    const auto name = [&](model::Weekday day) {
        return words.locale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    };
    QStringList parts;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype end = i;
        while (end + 1 < days.size() && static_cast<int>(days[end + 1]) == static_cast<int>(days[end]) + 1)
            ++end;
        if (end - i >= 2) {
            parts << name(days[i]) + u'\u2013' + name(days[end]);
            i = end + 1;
        } else {
            parts << name(days[i]);
            ++i;
        }
    }
    return Words::list(parts);
}

bool isAroundTheClock(const QList<model::WeeklyPeriod> &periods)
{
    QSet<model::Weekday> wholeDays;
    for (const model::WeeklyPeriod &period : periods) {
        const bool whole = period.from.minutes == 0 && (period.to.minutes == 24 * 60 || period.to.minutes == 0);
        if (whole)
            wholeDays.unite(QSet<model::Weekday>(period.days.begin(), period.days.end()));
    }
    return wholeDays.size() == 7;
}

/// Consecutive days as ranges: "1 January 2027 – 8 January 2027, 23 February 2027".
QString datesText(const Words &words, QList<QDate> dates)
{
    std::sort(dates.begin(), dates.end());
    QStringList parts;
    for (qsizetype i = 0; i < dates.size();) {
        qsizetype end = i;
        while (end + 1 < dates.size() && dates[end + 1] == dates[end].addDays(1))
            ++end;
        parts << (end == i ? words.date(dates[i]) : words.date(dates[i]) + u" \u2013 "_s + words.date(dates[end]));
        i = end + 1;
    }
    return Words::list(parts);
}

QString exceptionsText(const Words &words, const model::Calendar &calendar)
{
    QMap<model::CalendarExceptionKind, QList<QDate>> byKind;
    for (const model::CalendarException &exception : calendar.exceptions)
        byKind[exception.kind].append(exception.date);
    QStringList lines;
    const auto line = [&](model::CalendarExceptionKind kind, const QString &title) {
        if (byKind.contains(kind))
            lines << filled(title, {datesText(words, byKind.value(kind))});
    };
    line(model::CalendarExceptionKind::DayOff, words.translate("Annex", "Days off: %1"));
    line(model::CalendarExceptionKind::WorkingDay, words.translate("Annex", "Working days: %1"));
    line(model::CalendarExceptionKind::ShortWorkingDay, words.translate("Annex", "Short working days: %1"));
    return lines.join(u'\n');
}

} // namespace

QString weeklyText(const Words &words, const QList<model::WeeklyPeriod> &periods)
{
    if (isAroundTheClock(periods))
        return words.translate("Annex", "around the clock");
    QStringList parts;
    for (const model::WeeklyPeriod &period : periods) {
        const QString times = timeText(period.from) + u'\u2013' + timeText(period.to);
        // Two periods of the same days are one part: "Mon–Fri 09:00–13:00, 14:00–18:00".
        const QString days = daysText(words, period.days) + noBreakSpace;
        if (!parts.isEmpty() && parts.back().startsWith(days))
            parts.back() += u", "_s + times;
        else
            parts << days + times;
    }
    return parts.join(u"; "_s);
}

QString hoursOf(const AnnexDraft &draft, const std::optional<model::Id<model::Calendar>> &id)
{
    const model::Calendar *calendar = id ? draft.project.calendars.find(*id) : nullptr;
    if (!calendar || calendar->weekly.isEmpty())
        return calendar ? calendar->name : draft.words.translate("Annex", "around the clock");
    QString text = weeklyText(draft.words, calendar->weekly);
    if (!calendar->zone.name.isEmpty() && calendar->zone != draft.agreement.zone)
        text += u" ("_s + calendar->zone.name + u')';
    return text;
}

void addDaysOff(AnnexDraft &draft)
{
    QList<std::pair<QString, QString>> rows;
    QSet<QString> seen;
    const auto add = [&](const std::optional<model::Id<model::Calendar>> &id) {
        const model::Calendar *calendar = id ? draft.project.calendars.find(*id) : nullptr;
        if (!calendar || calendar->exceptions.isEmpty() || seen.contains(id->text))
            return;
        seen.insert(id->text);
        rows.append({calendar->name.isEmpty() ? weeklyText(draft.words, calendar->weekly) : calendar->name,
                     exceptionsText(draft.words, *calendar)});
    };
    for (const model::Service *service : draft.services) {
        add(service->serviceHours);
        add(service->supportHours);
    }
    for (const model::Target &target : draft.project.targets) {
        if (target.agreement == draft.agreement.id)
            add(target.calendar);
    }
    if (rows.isEmpty())
        return;
    draft.heading(draft.words.translate("Annex", "Holidays and moved working days"));
    addKeyValues(draft, rows);
}

} // namespace slatelier::print
