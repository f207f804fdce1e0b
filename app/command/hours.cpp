// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/calendarargument.h"
#include "app/command/commands.h"
#include "core/exchange/jsonwriter.h"
#include "core/time/agreedtime.h"
#include "core/time/instanttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

constexpr int mostDays = 400 * 366; // of one question

/// The dates that were asked about, cut at the beginnings of days, months or years.
QList<time::WindowSpan> spansOf(const QString &by, QDate first, QDate end, const QTimeZone &zone)
{
    if (by == "total"_L1)
        return {{first, end, {time::instantOf(first, 0, zone), time::instantOf(end, 0, zone)}}};
    const auto kind = by == "day"_L1 ? model::Window::Day : by == "month"_L1 ? model::Window::Month : model::Window::Year;
    return time::clipped(time::windowsOf({kind, 0}, zone, first, end), zone, first, end);
}

QString nameOf(const time::WindowSpan &span, const QString &by)
{
    const QString first = span.first.toString(Qt::ISODate);
    if (by == "day"_L1)
        return first;
    return u"%1 – %2"_s.arg(first, span.end.addDays(-1).toString(Qt::ISODate));
}

QByteArray asJson(const QList<time::WindowSpan> &spans, const QList<qint64> &seconds, const QTimeZone &zone)
{
    using exchange::JsonWriter;
    JsonWriter json;
    json.beginObject();
    json.key(u"rows"_s);
    json.beginArray();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        json.beginObject(JsonWriter::Layout::Row);
        json.key(u"from"_s);
        json.text(time::instantText(spans.at(i).period.from, zone));
        json.key(u"to"_s);
        json.text(time::instantText(spans.at(i).period.to, zone));
        json.key(u"seconds"_s);
        json.number(seconds.at(i));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes().trimmed();
}

} // namespace

int hours(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Count the agreed hours of a calendar."));
    addCalendarArguments(words);
    words.addOption({u"from"_s, QCoreApplication::translate("Command", "The first day, such as 2027-01-01."), u"DATE"_s});
    words.addOption({u"to"_s, QCoreApplication::translate("Command", "The day after the last, such as 2028-01-01."), u"DATE"_s});
    words.addOption({u"by"_s, QCoreApplication::translate("Command", "A row for each day, month or year, or the total."),
                     u"day|month|year|total"_s, u"total"_s});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const QDate first = QDate::fromString(words.value(u"from"_s), Qt::ISODate);
    const QDate end = QDate::fromString(words.value(u"to"_s), Qt::ISODate);
    if (!words.has(u"calendar"_s) || !first.isValid() || !end.isValid() || first >= end)
        return words.wrongUsage(QCoreApplication::translate(
            "Command", "A calendar and two dates are needed, the second one after the first: --calendar ID --from 2027-01-01 --to 2028-01-01."));
    if (first.daysTo(end) > mostDays)
        return words.wrongUsage(QCoreApplication::translate("Command", "No more than 400 years are counted at once."));
    const QString by = words.value(u"by"_s);
    if (!QStringList{u"day"_s, u"month"_s, u"year"_s, u"total"_s}.contains(by))
        return words.wrongUsage(QCoreApplication::translate("Command", "--by takes day, month, year or total."));
    int status = Done;
    const auto given = readCalendarArgument(words, status);
    if (!given)
        return status;
    const auto spans = spansOf(by, first, end, given->zone);
    const auto seconds = time::agreedSeconds(&given->calendar, given->zone, spans);
    if (words.has(u"json"_s)) {
        say(QString::fromUtf8(asJson(spans, seconds, given->zone)));
        return Done;
    }
    for (qsizetype i = 0; i < spans.size(); ++i)
        say(nameOf(spans.at(i), by) + u": "_s + workingText(seconds.at(i)));
    return Done;
}

} // namespace slatelier::command
