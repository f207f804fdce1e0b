// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trace.h"

#include "app/command/commands.h"
#include "app/command/source.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using slatelier::model::Datum;
using slatelier::model::Decimal;

namespace slatelier::command {

namespace {

Datum shareOrNull(const std::optional<double> &share)
{
    const auto exact = share ? Decimal::fromDouble(*share) : std::nullopt;
    return exact ? Datum(*exact) : Datum();
}

template<class E>
Datum idOrNull(const std::optional<model::Id<E>> &id)
{
    return id ? Datum(id->text) : Datum();
}

Datum asJson(const model::Project &project, const analysis::TracedTarget &traced)
{
    const auto *target = project.targets.find(traced.target);
    Datum::List kpis, roles, gaps;
    for (const auto &kpi : traced.kpis)
        kpis += Datum(kpi.text);
    for (const auto &role : traced.roles)
        roles += Datum(Datum::Object{{u"id"_s, Datum(role.role.text)}, {u"level"_s, model::Codec<model::RoleLevel>::write(role.level)}});
    for (const auto &gap : traced.gaps)
        gaps += Datum(Datum::Object{{u"rule"_s, Datum(QString::fromLatin1(gap.rule))}, {u"message"_s, Datum(gap.sentence())}});
    return Datum(Datum::Object{{u"id"_s, Datum(traced.target.text)},
                               {u"metric"_s, idOrNull(target->metric)},
                               {u"kpis"_s, Datum(kpis)},
                               {u"roles"_s, Datum(roles)},
                               {u"people"_s, Datum::number(traced.people)},
                               {u"acknowledged"_s, shareOrNull(traced.acknowledged)},
                               {u"gaps"_s, Datum(gaps)}});
}

Datum asJson(const model::Project &project, const analysis::Trace &trace)
{
    Datum::List targets;
    for (const auto &target : trace.targets)
        targets += asJson(project, target);
    return Datum(Datum::Object{{u"number"_s, Datum(project.agreements.find(trace.agreement)->number)},
                               {u"coverage"_s, shareOrNull(trace.coverage)},
                               {u"targets"_s, Datum(targets)}});
}

void print(const model::Project &project, const analysis::Trace &trace)
{
    const auto *agreement = project.agreements.find(trace.agreement);
    const auto kept = std::count_if(trace.targets.begin(), trace.targets.end(), [](const auto &target) { return target.gaps.isEmpty(); });
    say(QCoreApplication::translate("Command", "%1: the line of sight is whole for %2 of %3 targets.")
            .arg(model::entityTypeOf<model::Agreement>().displayName(agreement), QLocale().toString(kept), QLocale().toString(trace.targets.size())));
    for (const auto &target : trace.targets) {
        for (const auto &gap : target.gaps)
            say(u"  %1 [%2]"_s.arg(gap.sentence(), QString::fromLatin1(gap.rule)));
    }
}

} // namespace

int trace(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Follow every promise down to the people who keep it."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement; all without it."), u"NUMBER"_s});
    words.addOption({u"on"_s, QCoreApplication::translate("Command", "Who is in which role on this day, 2026-11-01; today without it."), u"DATE"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const QDate day = words.has(u"on"_s) ? QDate::fromString(words.value(u"on"_s), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return words.wrongUsage(QCoreApplication::translate("Command", "--on %1: a date such as 2026-11-01 was expected.").arg(words.value(u"on"_s)));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    QList<analysis::Trace> traces;
    if (words.has(u"agreement"_s)) {
        const auto *agreement = agreementIn(*source, words, status);
        if (!agreement)
            return status;
        traces += analysis::traceOf(source->project, *agreement, day);
    } else {
        traces = analysis::traces(source->project, day);
    }
    if (!words.has(u"json"_s)) {
        for (const auto &trace : traces)
            print(source->project, trace);
        return Done;
    }
    Datum::List agreements;
    for (const auto &trace : traces)
        agreements += asJson(source->project, trace);
    sayJson(Datum(Datum::Object{{u"agreements"_s, Datum(agreements)}}));
    return Done;
}

} // namespace slatelier::command
