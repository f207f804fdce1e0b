// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/promise.h"
#include "core/time/agreedtime.h"
#include "core/time/instanttext.h"

#include "app/command/calendarargument.h"
#include "app/command/commands.h"
#include "core/exchange/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

using exchange::JsonWriter;

/// One target with the windows of a year; allowed downtime only where it promises a share of time.
struct TargetBudget
{
    const model::Target *target = nullptr;
    QTimeZone zone;
    bool hasAllowed = false;
    QList<time::WindowBudget> windows;
};

model::Result<TargetBudget> budgetOf(const model::Project &project, const model::Agreement &agreement, const model::Target &target, QDate from)
{
    const auto *calendar = analysis::calendarOf(project, target);
    const auto named = !agreement.zone.name.isEmpty() || !calendar ? agreement.zone : calendar->zone;
    const auto zone = time::zoneOf(named);
    const auto clocks = calendar ? time::zoneOf(calendar->zone.name.isEmpty() ? named : calendar->zone) : zone;
    if (!zone || !clocks)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "the time zone “%1” is not known"), {named.name});
    const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
    const bool share = metric && metric->kind == model::MetricKind::Availability && target.value && *target.value >= model::Decimal(0) &&
                       *target.value <= model::Decimal(1);
    const bool above = target.comparison == model::Operator::Above;
    const QDate anchor = target.window.kind == model::Window::Anniversary && agreement.start.isValid() ? agreement.start : from;
    const QDate first = time::firstDayOf(target.window, from, anchor);
    const auto windows = time::windowsOf(target.window, *zone, first, first.addYears(1), anchor);
    return TargetBudget{&target, *zone, share && (above || target.comparison == model::Operator::AtLeast),
                        time::budgetsOf(share ? *target.value : model::Decimal(1), above, calendar, *clocks, windows)};
}

void write(JsonWriter &json, const TargetBudget &budget)
{
    json.beginObject();
    json.key(u"id"_s);
    json.text(budget.target->id.text);
    json.key(u"windows"_s);
    json.beginArray();
    for (const auto &window : budget.windows) {
        json.beginObject(JsonWriter::Layout::Row);
        json.key(u"from"_s);
        json.text(time::instantText(window.window.period.from, budget.zone));
        json.key(u"to"_s);
        json.text(time::instantText(window.window.period.to, budget.zone));
        json.key(u"base_seconds"_s);
        json.number(window.budget.baseSeconds);
        json.key(u"allowed_down_seconds"_s);
        if (budget.hasAllowed)
            json.number(window.budget.allowedDownSeconds);
        else
            json.null();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void sayWords(const model::Project &project, const TargetBudget &budget)
{
    const auto *metric = budget.target->metric ? project.metrics.find(*budget.target->metric) : nullptr;
    say(metric ? metric->name : budget.target->id.text);
    for (const auto &window : budget.windows) {
        const QString dates = window.window.first.toString(Qt::ISODate) + u" – "_s + window.window.end.addDays(-1).toString(Qt::ISODate);
        const QString base = workingText(window.budget.baseSeconds);
        say(u"  "_s + (budget.hasAllowed ? QCoreApplication::translate("Command", "%1: %2 agreed, of which %3 may be lost")
                                               .arg(dates, base, workingText(window.budget.allowedDownSeconds))
                                         : QCoreApplication::translate("Command", "%1: %2 agreed").arg(dates, base)));
    }
}

} // namespace

int budget(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Say how much downtime the targets of an agreement allow in each window of a year."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement."), u"NUMBER"_s});
    words.addOption({u"from"_s, QCoreApplication::translate("Command", "A day of the first window."), u"DATE"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const QDate from = QDate::fromString(words.value(u"from"_s), Qt::ISODate);
    if (!words.has(u"agreement"_s) || !from.isValid())
        return words.wrongUsage(QCoreApplication::translate("Command", "--agreement and --from with a date such as 2027-01-01 are needed."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *agreement = agreementIn(*source, words, status);
    if (!agreement)
        return status;
    JsonWriter json;
    json.beginObject();
    json.key(u"targets"_s);
    json.beginArray();
    for (const auto &target : model::rowsOf(source->project.targets, &model::Target::agreement, agreement->id)) {
        const auto found = budgetOf(source->project, *agreement, target, from);
        if (!found)
            return fail(found.error(), words.at(0));
        if (words.has(u"json"_s))
            write(json, *found);
        else
            sayWords(source->project, *found);
    }
    json.endArray();
    json.endObject();
    if (words.has(u"json"_s))
        say(QString::fromUtf8(json.bytes().trimmed()));
    return Done;
}

} // namespace slatelier::command
