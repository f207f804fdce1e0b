// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/worktime.h"

#include "app/command/calendarargument.h"
#include "app/command/commands.h"
#include "core/time/instanttext.h"

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

struct Answer
{
    qint64 start = 0;
    qint64 end = 0;
    qint64 seconds = 0;
};

/// What is wrong with the words of the command is wrong usage, whatever the reader of the word thinks.
model::Problem ofUsage(model::Problem problem)
{
    problem.kind = model::ProblemKind::Usage;
    return problem;
}

model::Result<Answer> answer(const Arguments &words, const CalendarArgument &given)
{
    const time::WorkingTime working(given.calendar, given.zone);
    const auto start = time::instantFromText(words.value(u"start"_s), given.zone);
    if (!start)
        return tl::unexpected(ofUsage(start.error()));
    if (words.has(u"until"_s)) {
        const auto end = time::instantFromText(words.value(u"until"_s), given.zone);
        if (!end)
            return tl::unexpected(ofUsage(end.error()));
        return Answer{*start, *end, working.between(*start, *end)};
    }
    const auto length = time::secondsFromText(words.value(u"add"_s));
    if (!length)
        return tl::unexpected(ofUsage(length.error()));
    const auto end = working.after(*start, *length);
    if (!end)
        return tl::unexpected(end.error());
    return Answer{*start, *end, *length};
}

} // namespace

int worktime(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Add working time to a moment, or count it between two."));
    addCalendarArguments(words);
    words.addOption({u"start"_s,
                     QCoreApplication::translate("Command", "A moment such as 2026-11-20T16:30, in the zone of the calendar, or with an "
                                                            "offset: 2026-10-25T02:30+02:00. An hour that occurs twice needs one."),
                     u"INSTANT"_s});
    words.addOption({u"add"_s,
                     QCoreApplication::translate("Command", "Working time to add: 4h, 90m, 1h30m or 45s; --add=-4h goes back. Days are "
                                                            "not taken, for working days differ in length."),
                     u"DURATION"_s});
    words.addOption({u"until"_s, QCoreApplication::translate("Command", "The moment up to which to count."), u"INSTANT"_s});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"calendar"_s) || !words.has(u"start"_s) || words.has(u"add"_s) == words.has(u"until"_s))
        return words.wrongUsage(
            QCoreApplication::translate("Command", "--calendar and --start are needed, and either --add or --until."));
    int status = Done;
    const auto given = readCalendarArgument(words, status);
    if (!given)
        return status;
    const auto found = answer(words, *given);
    if (!found)
        return fail(found.error(), found.error().kind == model::ProblemKind::Usage ? QString() : words.at(0));
    const QString start = time::instantText(found->start, given->zone);
    const QString end = time::instantText(found->end, given->zone);
    if (words.has(u"json"_s))
        sayJson(Datum(Datum::Object{{u"start"_s, Datum(start)}, {u"end"_s, Datum(end)}, {u"working_seconds"_s, Datum::number(found->seconds)}}));
    else
        say(QCoreApplication::translate("Command", "%1 of working time from %2 to %3").arg(workingText(found->seconds), start, end));
    return Done;
}

} // namespace slatelier::command
