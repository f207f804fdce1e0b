// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarimport.h"

#include "core/exchange/daytable.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/rowlookup.h"

#include <QFileInfo>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// A list of days and what the file calls itself.
struct Source
{
    QString name;
    ListedDays listed;
};

constexpr int yearsAhead = 5;

Checked<Source> fromEvents(const QByteArray &bytes, const CalendarImportOptions &options)
{
    const QDate horizon = options.horizon.isValid() ? options.horizon : QDate(QDate::currentDate().year() + yearsAhead, 12, 31);
    auto read = readEventDays(bytes, options.file, horizon);
    if (!read)
        return tl::unexpected(read.error());
    Source source{read->name, {{}, std::move(read->refused), std::move(read->notes)}};
    QHash<QDate, qsizetype> places;
    for (const auto &event : std::as_const(read->days)) {
        const auto place = places.constFind(event.date);
        if (place == places.cend()) {
            places.insert(event.date, source.listed.days.size());
            source.listed.days += {{event.date, CalendarExceptionKind::DayOff, {}, event.title, {}}, event.line};
        } else if (auto &title = source.listed.days[*place].day.title; !event.title.isEmpty() && !title.split(u" / "_s).contains(event.title)) {
            title += title.isEmpty() ? event.title : u" / "_s + event.title; // two holidays on one day
        }
    }
    return source;
}

Checked<Source> fromTable(const QByteArray &bytes, const std::optional<CsvMapping> &mapping, const CalendarImportOptions &options)
{
    auto read = readDayTable(bytes, mapping, options.file);
    if (!read)
        return tl::unexpected(read.error());
    Source source{{}, {{}, std::move(read->refused), std::move(read->notes)}};
    QHash<QDate, qint64> lines;
    for (const auto &listed : std::as_const(read->days)) {
        if (lines.contains(listed.day.date)) {
            source.listed.refused +=
                Problem{QT_TRANSLATE_NOOP("Problem", "the day %1 is listed already in line %2"),
                        {listed.day.date.toString(Qt::ISODate), QString::number(lines.value(listed.day.date))}, ProblemKind::Content, options.file, listed.line, 0};
            continue;
        }
        lines.insert(listed.day.date, listed.line);
        source.listed.days += listed;
    }
    return source;
}

Checked<Calendar> usage(const char *pattern, const QStringList &arguments)
{
    return tl::unexpected(Problems{Problem{pattern, arguments, ProblemKind::Usage, {}, 0, 0}});
}

/// The calendar that the days go into.
Checked<Calendar> calendarFor(const Project &into, const QString &called, const QString &proposed, Problems &notes)
{
    const auto &type = entityTypeOf<Calendar>();
    if (!called.isEmpty()) {
        const auto *calendar = into.calendars.find({RowLookup(into).find(type, called)});
        return calendar ? Checked<Calendar>(*calendar) : usage(QT_TRANSLATE_NOOP("Problem", "there is no calendar “%1”"), {called});
    }
    if (into.calendars.size() == 1)
        return into.calendars.at(0);
    if (!into.calendars.isEmpty()) {
        QStringList names;
        for (const auto &calendar : into.calendars)
            names += type.displayName(&calendar);
        return usage(QT_TRANSLATE_NOOP("Problem", "the project has several calendars: %1; say which one with --calendar"), {names.join(u", "_s)});
    }
    Calendar fresh;
    fresh.id = Id<Calendar>::fresh();
    fresh.name = proposed;
    fresh.weekly = officeWeek();
    notes += Problem{QT_TRANSLATE_NOOP("Problem", "The calendar “%1” was made with the hours of an office, Monday to Friday from 9:00 to 18:00; change them where they differ."),
                     {proposed}, {}, {}, 0, 0};
    return fresh;
}

void putDays(Calendar &calendar, const QList<ListedDay> &days)
{
    QSet<QDate> replaced;
    for (const auto &listed : days)
        replaced.insert(listed.day.date);
    calendar.exceptions.removeIf([&](const auto &exception) { return replaced.contains(exception.date); });
    for (const auto &listed : days)
        calendar.exceptions += listed.day;
    std::stable_sort(calendar.exceptions.begin(), calendar.exceptions.end(),
                     [](const auto &a, const auto &b) { return a.date < b.date; });
}

} // namespace

QList<WeeklyPeriod> officeWeek()
{
    using enum Weekday;
    const QList<Weekday> days{Monday, Tuesday, Wednesday, Thursday, Friday};
    return {{days, {9 * 60}, {13 * 60}}, {days, {14 * 60}, {18 * 60}}};
}

bool isICalendar(const QByteArray &bytes)
{
    QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3).trimmed();
    return start.toUpper().startsWith("BEGIN:");
}

Checked<ImportOutcome> importCalendar(const Project &into, const QByteArray &bytes, const std::optional<CsvMapping> &mapping,
                                      const CalendarImportOptions &options)
{
    auto source = !mapping && isICalendar(bytes) ? fromEvents(bytes, options) : fromTable(bytes, mapping, options);
    if (!source)
        return tl::unexpected(source.error());
    if (!source->listed.refused.isEmpty() && !options.skipBadRows)
        return tl::unexpected(source->listed.refused.first(std::min<qsizetype>(source->listed.refused.size(), mostProblems)));
    const QString called = !options.calendar.isEmpty() || !mapping || !mapping->days ? options.calendar : mapping->days->calendar;
    const QString proposed = source->name.isEmpty() ? QFileInfo(options.file).completeBaseName() : source->name;
    ImportOutcome outcome{into, source->listed.days.size(), source->listed.refused, source->listed.notes, {}};
    auto calendar = calendarFor(into, called, proposed, outcome.notes);
    if (!calendar)
        return tl::unexpected(calendar.error());
    putDays(*calendar, source->listed.days);
    outcome.project.calendars.put(*calendar);
    outcome.created = createdRows(into, outcome.project);
    return outcome;
}

} // namespace slatelier::exchange
