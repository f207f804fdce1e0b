// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/calendarargument.h"

#include "core/exchange/rowlookup.h"
#include "core/time/agreedhours.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::command {

void addCalendarArguments(Arguments &words)
{
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"calendar"_s, QCoreApplication::translate("Command", "The calendar, by its id or its name."), u"ID"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
}

std::optional<CalendarArgument> readCalendarArgument(const Arguments &words, int &status)
{
    const auto source = readSource(words.at(0), status);
    if (!source)
        return std::nullopt;
    const auto &type = model::entityTypeOf<model::Calendar>();
    const QString called = words.value(u"calendar"_s);
    const auto *calendar = source->project.calendars.find({exchange::RowLookup(source->project).find(type, called)});
    const auto zone = calendar ? time::zoneOf(calendar->zone) : std::nullopt;
    if (!calendar)
        status = fail({QT_TRANSLATE_NOOP("Problem", "there is no calendar “%1”"), {called}}, words.at(0));
    else if (!zone)
        status = fail({QT_TRANSLATE_NOOP("Problem", "the time zone “%1” is not known"), {calendar->zone.name}}, words.at(0));
    if (!zone)
        return std::nullopt;
    return CalendarArgument{*source, *calendar, *zone};
}

QString workingText(qint64 seconds)
{
    const QString sign = seconds < 0 ? u"−"_s : QString();
    const qint64 length = std::abs(seconds);
    const QLocale locale;
    QStringList parts;
    if (length >= 3600 || length == 0)
        parts += QCoreApplication::translate("Command", "%1 h").arg(locale.toString(length / 3600));
    if (length % 3600 >= 60)
        parts += QCoreApplication::translate("Command", "%1 min").arg(length % 3600 / 60);
    if (length % 60 > 0)
        parts += QCoreApplication::translate("Command", "%1 s").arg(length % 60);
    return sign + parts.join(u' ');
}

} // namespace slatelier::command
