// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carriedparts.h"
#include "core/analysis/promise.h"
#include "core/analysis/supportline.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerHour = 3600;
constexpr int daysLooked = 366; // every holiday of a year is met once
constexpr int daysBeyond = 92; // for cases that begin at its end

struct Span
{
    QDate first;
    QDate end;
    QDate known;
};

Span spanOf(const model::Agreement &agreement)
{
    const QDate first = agreement.start.isValid() ? agreement.start : QDate(2027, 1, 1);
    return {first, first.addDays(daysLooked), first.addDays(daysLooked + daysBeyond)};
}

QTimeZone zoneFor(const model::Calendar *calendar, const model::Agreement &agreement)
{
    const bool own = calendar && !calendar->zone.name.isEmpty();
    return time::zoneOf(own ? calendar->zone : agreement.zone).value_or(QTimeZone::utc());
}

ClockCache::Clock clockOf(const model::Calendar *calendar, const Cover &cover)
{
    const auto span = spanOf(cover.above());
    return cover.clocks().clock(calendar, span.first, span.known, zoneFor(calendar, cover.above()));
}

/// The lines of a case with their clocks, and who of them nobody holds to a time.
struct Way
{
    QList<const model::Crew *> crews;
    std::vector<ClockCache::Clock> clocks;
    std::vector<SupportLine> lines;
    QStringList unpromised;
    QList<model::EntityRef> path;
};

qint64 secondsOf(const model::Decimal &hours) { return std::llround(hours.toDouble() * double(secondsPerHour)); }

/// The last line restores, or the first one answers, by an agreement; the others pass on.
void addLine(Way &way, const Cover &cover, const model::Crew &crew, bool last, model::MetricKind kind)
{
    const auto *promise = last ? cover.forCrew(crew, kind) : nullptr;
    qint64 seconds = 0;
    if (promise)
        seconds = secondsOf(*promise->value);
    else if (!last && crew.handOver)
        seconds = crew.handOver->count();
    else
        way.unpromised += nameOf(crew);
    if (kind == model::MetricKind::RestorationTime && last && crew.travel)
        seconds += secondsOf(crew.travel->value);
    const auto calendarId = promise && promise->calendar ? promise->calendar : crew.calendar;
    const auto *calendar = calendarId ? cover.project().calendars.find(*calendarId) : nullptr;
    way.crews += &crew;
    way.clocks.push_back(clockOf(calendar, cover));
    way.lines.push_back({nullptr, seconds});
    way.path += placeOf(crew);
    if (promise)
        way.path += placeOf(*cover.project().agreements.find(promise->agreement));
}

Way wayOf(const Cover &cover, model::MetricKind kind)
{
    Way way;
    auto crews = linesOf(cover.project(), cover.above());
    if (kind == model::MetricKind::ResponseTime)
        crews = crews.first(std::min<qsizetype>(crews.size(), 1));
    for (const auto *crew : crews)
        addLine(way, cover, *crew, crew == crews.last(), kind);
    for (size_t i = 0; i < way.lines.size(); ++i)
        way.lines[i].clock = way.clocks[i].get();
    return way;
}

QString stationsText(const Way &way, const LongestWay &longest, const model::Agreement &agreement)
{
    QStringList stations;
    for (qsizetype i = 0; i < way.crews.size(); ++i)
        stations += QCoreApplication::translate("Carried", "“%1” from %2").arg(nameOf(*way.crews.at(i)), momentText(longest.begun.at(i), agreement));
    return stations.join(u", "_s);
}

void judge(Carried &carried, const Way &way, const LongestWay &longest, const model::Agreement &agreement)
{
    carried.carried = double(longest.counted) / double(secondsPerHour);
    const bool kept = satisfies(*carried.carried, carried.comparison, *carried.promised);
    const QStringList figures{hoursText(*carried.promised), momentText(longest.reported, agreement),
                              stationsText(way, longest, agreement), momentText(longest.done, agreement), hoursText(*carried.carried)};
    if (way.unpromised.isEmpty()) {
        carried.holds = kept;
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "Worst case %5, promised %1: reported %2, %3, done %4.");
        carried.arguments = figures;
        return;
    }
    if (!kept)
        carried.holds = false;
    carried.pattern = kept
        ? QT_TRANSLATE_NOOP("Carried", "Nobody promises how long %6 may take. Without that time it is %5 at worst, %1 is promised: reported %2, %3.")
        : QT_TRANSLATE_NOOP("Carried", "Worst case %5 even if %6 took no time, promised %1: reported %2, %3.");
    carried.arguments = figures + QStringList{way.unpromised.join(u", "_s)};
}

} // namespace

Carried carriedTime(const Cover &cover, const model::Target &target, model::MetricKind kind)
{
    Carried carried;
    carried.target = target.id;
    carried.comparison = target.comparison;
    carried.promised = target.value->toDouble();
    const auto way = wayOf(cover, kind);
    carried.path = way.path;
    if (way.lines.empty()) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "The agreement does not name the crew that takes the report, so nothing can be proven.");
        return carried;
    }
    const auto promised = clockOf(calendarOf(cover.project(), target), cover);
    const auto span = spanOf(cover.above());
    const auto zone = zoneFor(nullptr, cover.above());
    const auto longest = cover.clocks().longest(way.lines, *promised, time::instantOf(span.first, 0, zone), time::instantOf(span.end, 0, zone));
    if (longest) {
        judge(carried, way, *longest, cover.above());
        return carried;
    }
    carried.holds = false;
    carried.pattern = QT_TRANSLATE_NOOP("Carried", "A case would never be done: some line of %1 has no working time.");
    QStringList names;
    for (const auto *crew : way.crews)
        names += nameOf(*crew);
    carried.arguments = {names.join(u", "_s)};
    return carried;
}

std::optional<Carried> carriedHours(const Cover &cover, const model::Target &target)
{
    const auto lines = linesOf(cover.project(), cover.above());
    if (lines.isEmpty())
        return std::nullopt;
    const auto &first = *lines.first();
    const auto *calendar = first.calendar ? cover.project().calendars.find(*first.calendar) : nullptr;
    const auto promised = clockOf(calendarOf(cover.project(), target), cover);
    const auto worked = clockOf(calendar, cover);
    qint64 all = 0;
    for (const auto &period : promised->periods())
        all += period.to - period.from;
    const qint64 covered = cover.clocks().covered(*promised, *worked);
    const auto span = spanOf(cover.above());
    const double weeks = double(span.first.daysTo(span.known)) / 7;
    Carried carried;
    carried.subject = Carried::SupportHours;
    carried.target = target.id;
    carried.promised = double(all) / double(secondsPerHour) / weeks;
    carried.carried = double(covered) / double(secondsPerHour) / weeks;
    carried.holds = covered == all;
    carried.path = {placeOf(first)};
    carried.pattern = *carried.holds
        ? QT_TRANSLATE_NOOP("Carried", "“%1” is there in all promised hours.")
        : QT_TRANSLATE_NOOP("Carried", "“%1” is there in %2 of %3 promised hours a week on average; nobody takes reports in the others.");
    carried.arguments = {nameOf(first), QLocale().toString(*carried.carried, 'f', 1), QLocale().toString(*carried.promised, 'f', 1)};
    return carried;
}

} // namespace slatelier::analysis
