// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scores.h"
#include "core/model/entitytype.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/analysis/statistics.h"
#include "core/storage/measuredstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using slatelier::model::Datum;
using slatelier::model::Decimal;

namespace slatelier::command {

namespace {

struct Span
{
    QDate first;
    QDate end;
};

/// "2026-10", "2026-Q4" or "2026".
std::optional<Span> periodNamed(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2})|-Q([1-4]))?$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool monthly = match.hasCaptured(2), quarterly = match.hasCaptured(3);
    const int month = monthly ? match.captured(2).toInt() : quarterly ? match.captured(3).toInt() * 3 - 2 : 1;
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return Span{first, first.addMonths(monthly ? 1 : quarterly ? 3 : 12)};
}

/// The measured rows of a project file; a text project has none.
model::Result<model::Measured> rowsOf(const QString &path)
{
    return isTextProject(path) ? model::Result<model::Measured>() : storage::MeasuredStore::readFile(path);
}

Datum numberOrNull(const std::optional<analysis::Fraction> &value)
{
    const auto exact = value ? Decimal::fromDouble(value->toDouble()) : std::nullopt;
    return exact ? Datum(*exact) : Datum();
}

Datum asJson(const analysis::PersonScore &score)
{
    Datum::List kpis, steps;
    for (const auto &kpi : score.kpis)
        kpis += Datum(Datum::Object{{u"id"_s, Datum(kpi.kpi.text)},
                                    {u"weight"_s, kpi.weight ? Datum(kpi.weight->value) : Datum()},
                                    {u"achievement"_s, numberOrNull(kpi.achievement.value)},
                                    {u"score"_s, numberOrNull(kpi.score)},
                                    {u"n"_s, kpi.measured.sample ? Datum::number(*kpi.measured.sample) : Datum()}});
    for (const auto &step : score.steps)
        steps += Datum(step.sentence());
    return Datum(Datum::Object{{u"person"_s, Datum(score.person.text)},
                               {u"role"_s, Datum(score.role.text)},
                               {u"kpis"_s, Datum(kpis)},
                               {u"score"_s, numberOrNull(score.score)},
                               {u"payout_minor"_s, score.payoutMinor ? Datum::number(*score.payoutMinor) : Datum()},
                               {u"currency"_s, model::Codec<model::Currency>::write(score.currency)},
                               {u"steps"_s, Datum(steps)}});
}

void print(const model::Project &project, const analysis::PersonScore &score)
{
    const auto *person = project.people.find(score.person);
    const auto *role = project.roles.find(score.role);
    say(u"%1, %2"_s.arg(person ? model::entityTypeOf<model::Person>().displayName(person) : QString(),
                        role ? model::entityTypeOf<model::Role>().displayName(role) : QString()));
    for (const auto &step : score.steps)
        say(u"  "_s + step.sentence());
}

} // namespace

int scores(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Work out the score and the pay of each person."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"period"_s, QCoreApplication::translate("Command", "A month 2026-10, a quarter 2026-Q4 or a year 2026."), u"PERIOD"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    const auto period = periodNamed(words.value(u"period"_s));
    if (!period)
        return words.wrongUsage(QCoreApplication::translate("Command", "--period: a month such as 2026-10, a quarter such as 2026-Q4 or a year was expected."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto measured = rowsOf(words.at(0));
    if (!measured)
        return fail(measured.error(), words.at(0));
    const auto figures = analysis::measuredFigures(source->project, *measured, analysis::writtenFigures(source->project));
    const auto scores = analysis::scoresOf(source->project, period->first, period->end, figures);
    if (!words.has(u"json"_s)) {
        for (const auto &score : scores)
            print(source->project, score);
        return Done;
    }
    Datum::List people;
    for (const auto &score : scores)
        people += asJson(score);
    sayJson(Datum(Datum::Object{{u"people"_s, Datum(people)}}));
    return Done;
}

} // namespace slatelier::command
