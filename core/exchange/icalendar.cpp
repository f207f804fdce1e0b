// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/icalendarlines.h"
#include "core/exchange/recurrence.h"
#include "core/exchange/textdecoding.h"

#include <QRegularExpression>
#include <QSet>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr int longestEvent = 366; // days

/// The lines of one VEVENT that matter.
struct Event
{
    qint64 line = 0;
    QString title;
    QString uid;
    bool cancelled = false;
    std::optional<ContentLine> broken; // a line that cannot be read
    std::optional<ContentLine> start;
    std::optional<ContentLine> end;
    std::optional<ContentLine> duration;
    std::optional<ContentLine> rule;
    std::optional<ContentLine> replaces; // RECURRENCE-ID
    QList<ContentLine> also;
    QList<ContentLine> except;
};

/// A day, and whether the value says one rather than a moment of it.
struct DayValue
{
    QDate day;
    bool whole = false;
};

/// "20260101", or "20260101T000000" in the zone of whoever looks at it, which is a whole day as well.
std::optional<DayValue> dayOf(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{8})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?$"_s);
    const auto match = form.match(value.trimmed());
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    if (!match.hasMatch() || !day.isValid())
        return std::nullopt;
    const QString clock = match.captured(2) + match.captured(3) + match.captured(4);
    return DayValue{day, clock.isEmpty() || (clock == "000000"_L1 && match.captured(5).isEmpty())};
}

/// Days of "P1D" or "P2W"; nothing for parts of a day.
std::optional<int> daysOf(const QString &duration)
{
    static const QRegularExpression form(u"^\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T0H0M0S|T0S)?$"_s);
    const auto match = form.match(duration.trimmed());
    const int days = match.captured(1).toInt() * 7 + match.captured(2).toInt();
    return match.hasMatch() && days > 0 ? std::optional(days) : std::nullopt;
}

class Calendar
{
public:
    Calendar(const QString &file, QDate horizon) : m_file(file), m_horizon(horizon) {}

    Checked<EventDays> read(const QList<ContentLine> &lines)
    {
        for (const auto &line : lines) {
            take(line);
            if (!m_problems.isEmpty())
                return tl::unexpected(m_problems);
        }
        if (!m_open.isEmpty())
            return tl::unexpected(Problems{problem(lines.last().line, QT_TRANSLATE_NOOP("Problem", "“%1” is not closed"), {m_open.last()})});
        if (m_events.isEmpty())
            return tl::unexpected(Problems{problem(0, QT_TRANSLATE_NOOP("Problem", "the file has no events; an iCalendar file with holidays was expected"))});
        m_read.events = m_events.size();
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return !a.replaces && b.replaces; });
        for (const auto &event : std::as_const(m_events))
            place(event);
        m_read.days.removeIf([this](const EventDay &day) { return m_dropped.contains({day.line, day.date}); });
        return m_read;
    }

private:
    Problem problem(qint64 line, const char *pattern, const QStringList &arguments = {}) const
    {
        return {pattern, arguments, ProblemKind::Content, m_file, line, 0};
    }

    void stop(qint64 line, const char *pattern, const QStringList &arguments = {})
    {
        m_problems += problem(line, pattern, arguments);
    }

    void take(const ContentLine &line)
    {
        if (line.name == "BEGIN"_L1)
            return begin(line);
        if (line.name == "END"_L1)
            return end(line);
        if (line.name.isEmpty() && !inEvent())
            return stop(line.line, QT_TRANSLATE_NOOP("Problem", "“%1” is no line of an iCalendar file"), {line.value.left(60)});
        if (m_open.isEmpty())
            return stop(line.line, QT_TRANSLATE_NOOP("Problem", "the file does not begin with BEGIN:VCALENDAR"));
        if (inEvent())
            return note(line, m_events.last());
        if (line.name == "X-WR-CALNAME"_L1 && m_open.size() == 1)
            m_read.name = unescaped(line.value).simplified();
    }

    bool inEvent() const { return !m_open.isEmpty() && m_open.last() == "VEVENT"_L1; }

    void begin(const ContentLine &line)
    {
        m_open += line.value.trimmed().toUpper();
        if (m_open.size() > 20)
            return stop(line.line, QT_TRANSLATE_NOOP("Problem", "parts are nested too deep"));
        if (!inEvent())
            return;
        if (m_events.size() == mostEvents)
            return stop(line.line, QT_TRANSLATE_NOOP("Problem", "the file has more than %1 events"), {QString::number(mostEvents)});
        m_events += Event();
        m_events.last().line = line.line;
    }

    void end(const ContentLine &line)
    {
        const bool named = !m_open.isEmpty() && m_open.last() == line.value.trimmed().toUpper();
        if (!named && m_open.size() != 1) // whatever the end of the whole is called, it ends
            return stop(line.line, QT_TRANSLATE_NOOP("Problem", "“END:%1” closes what was not begun"), {line.value.trimmed()});
        m_open.removeLast();
    }

    static void note(const ContentLine &line, Event &event)
    {
        if (line.name.isEmpty() && !event.broken)
            event.broken = line;
        else if (line.name == "DTSTART"_L1)
            event.start = line;
        else if (line.name == "DTEND"_L1)
            event.end = line;
        else if (line.name == "DURATION"_L1)
            event.duration = line;
        else if (line.name == "RRULE"_L1)
            event.rule = line;
        else if (line.name == "RECURRENCE-ID"_L1)
            event.replaces = line;
        else if (line.name == "RDATE"_L1)
            event.also += line;
        else if (line.name == "EXDATE"_L1)
            event.except += line;
        else if (line.name == "SUMMARY"_L1)
            event.title = unescaped(line.value).simplified().left(200);
        else if (line.name == "UID"_L1)
            event.uid = line.value.trimmed();
        else if (line.name == "STATUS"_L1)
            event.cancelled = line.value.trimmed().compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0;
    }

    QString nameOf(const Event &event) const { return event.title.isEmpty() ? u"—"_s : event.title; }

    void refuse(const Event &event, const std::optional<ContentLine> &line, const char *pattern, QStringList arguments = {})
    {
        arguments.prepend(nameOf(event));
        m_read.refused += problem(line ? line->line : event.line, pattern, arguments);
    }

    /// How many days the event lasts; nothing when it was refused.
    std::optional<int> lengthOf(const Event &event, QDate start)
    {
        if (event.end) {
            const auto end = dayOf(event.end->value);
            const qint64 days = end ? start.daysTo(end->day) : 0;
            if (!end || days < 0)
                refuse(event, event.end, QT_TRANSLATE_NOOP("Problem", "the event “%1” has no end that can be read: %2"), {event.end->value.left(60)});
            else if (!end->whole)
                refuseTimed(event, event.end);
            else if (days > longestEvent)
                refuse(event, event.end, QT_TRANSLATE_NOOP("Problem", "the event “%1” lasts longer than a year"));
            else
                return int(std::max<qint64>(days, 1));
            return std::nullopt;
        }
        if (!event.duration)
            return 1;
        const auto days = daysOf(event.duration->value);
        if (!days)
            refuseTimed(event, event.duration);
        else if (*days > longestEvent)
            refuse(event, event.duration, QT_TRANSLATE_NOOP("Problem", "the event “%1” lasts longer than a year"));
        return days && *days <= longestEvent ? days : std::nullopt;
    }

    void refuseTimed(const Event &event, const std::optional<ContentLine> &line)
    {
        refuse(event, line, QT_TRANSLATE_NOOP("Problem", "the event “%1” does not last whole days; only days can be imported"));
    }

    /// The days on which the event begins; nothing when it was refused.
    std::optional<QList<QDate>> startsOf(const Event &event, QDate start)
    {
        QList<QDate> starts{start};
        if (event.rule) {
            const auto rule = recurrenceFromText(event.rule->value);
            if (!rule) {
                refuse(event, event.rule, QT_TRANSLATE_NOOP("Problem", "the event “%1”: %2"), {rule.error().sentence()});
                return std::nullopt;
            }
            starts = occurrences(*rule, start, std::max(m_horizon, start), mostEventDays);
            if (!rule->count && !rule->until.isValid())
                m_read.notes += problem(event.rule->line, QT_TRANSLATE_NOOP("Problem", "“%1” comes back for ever; it was taken up to %2"),
                                        {nameOf(event), m_horizon.toString(Qt::ISODate)});
        }
        for (const auto &line : event.also) {
            for (const auto &value : line.value.split(u',', Qt::SkipEmptyParts)) {
                const auto day = dayOf(value);
                if (!day || !day->whole) {
                    refuse(event, line, QT_TRANSLATE_NOOP("Problem", "the event “%1” has a date that cannot be read: %2"), {value.left(60)});
                    return std::nullopt;
                }
                starts += day->day;
            }
        }
        for (const auto &line : event.except) {
            for (const auto &value : line.value.split(u',', Qt::SkipEmptyParts)) {
                if (const auto day = dayOf(value))
                    starts.removeAll(day->day);
            }
        }
        return starts;
    }

    void place(const Event &event)
    {
        if (event.broken)
            return refuse(event, event.broken, QT_TRANSLATE_NOOP("Problem", "the event “%1” has a line that cannot be read: %2"),
                          {event.broken->value.left(60)});
        const auto start = event.start ? dayOf(event.start->value) : std::nullopt;
        if (event.replaces)
            dropReplaced(event);
        if (event.cancelled) {
            m_read.notes += problem(event.line, QT_TRANSLATE_NOOP("Problem", "“%1” is cancelled and was left out"), {nameOf(event)});
            return;
        }
        if (!event.start)
            return refuse(event, {}, QT_TRANSLATE_NOOP("Problem", "the event “%1” has no beginning"));
        if (!start)
            return refuse(event, event.start, QT_TRANSLATE_NOOP("Problem", "the event “%1” has no beginning that can be read: %2"), {event.start->value.left(60)});
        if (!start->whole)
            return refuseTimed(event, event.start);
        const auto length = lengthOf(event, start->day);
        const auto starts = length ? startsOf(event, start->day) : std::nullopt;
        if (starts)
            add(event, *starts, *length);
    }

    void add(const Event &event, const QList<QDate> &starts, int length)
    {
        if (m_read.days.size() + starts.size() * length > mostEventDays)
            return refuse(event, event.start, QT_TRANSLATE_NOOP("Problem", "with the event “%1” there are more than %2 days"),
                          {QString::number(mostEventDays)});
        for (const QDate day : starts) {
            for (int i = 0; i < length; ++i)
                m_read.days += {day.addDays(i), event.title, event.line};
            if (!event.replaces)
                m_places[event.uid + day.toString(Qt::ISODate)] = {event.line, day, length};
        }
    }

    void dropReplaced(const Event &event)
    {
        const auto day = dayOf(event.replaces->value);
        const auto place = day ? m_places.constFind(event.uid + day->day.toString(Qt::ISODate)) : m_places.cend();
        if (place == m_places.cend())
            return;
        for (int i = 0; i < place->length; ++i)
            m_dropped.insert({place->line, place->day.addDays(i)});
    }

    struct Place
    {
        qint64 line = 0;
        QDate day;
        int length = 0;
    };

    QString m_file;
    QDate m_horizon;
    QStringList m_open;
    QList<Event> m_events;
    QHash<QString, Place> m_places; // of occurrences that others may replace, by UID and date
    QSet<std::pair<qint64, QDate>> m_dropped;
    Problems m_problems;
    EventDays m_read;
};

} // namespace

Checked<EventDays> readEventDays(const QByteArray &bytes, const QString &file, QDate horizon)
{
    const auto text = decodeText(bytes);
    if (!text) {
        auto problem = text.error();
        problem.file = file;
        return tl::unexpected(Problems{problem});
    }
    return Calendar(file, horizon).read(contentLines(text->text));
}

} // namespace slatelier::exchange
