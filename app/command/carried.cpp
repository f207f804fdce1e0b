// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carried.h"

#include "app/command/commands.h"
#include "app/command/source.h"

using namespace Qt::StringLiterals;
using slatelier::model::Datum;
using slatelier::model::Decimal;

namespace slatelier::command {

namespace {

using analysis::Carried;

Datum numberOrNull(const std::optional<double> &value)
{
    const auto exact = value ? Decimal::fromDouble(*value) : std::nullopt;
    return exact ? Datum(*exact) : Datum();
}

Datum asJson(const Carried &carried)
{
    Datum::List path;
    for (const auto &place : carried.path)
        path += Datum(place.id);
    Datum::Object object;
    if (carried.target)
        object.append({u"id"_s, Datum(carried.target->text)});
    if (carried.subject == Carried::TargetValue)
        object.append({u"operator"_s, model::Codec<model::Operator>::write(carried.comparison)});
    object.append({u"promised"_s, numberOrNull(carried.promised)});
    object.append({u"carried"_s, numberOrNull(carried.carried)});
    object.append({u"holds"_s, carried.holds ? Datum(*carried.holds) : Datum()});
    object.append({u"path"_s, Datum(path)});
    object.append({u"reason"_s, Datum(carried.sentence())});
    return Datum(object);
}

QString mark(const std::optional<bool> &holds)
{
    if (!holds)
        return QCoreApplication::translate("Command", "open");
    return *holds ? QCoreApplication::translate("Command", "holds") : QCoreApplication::translate("Command", "fails");
}

QString keyOf(Carried::Subject subject)
{
    switch (subject) {
    case Carried::TargetValue: return u"targets"_s;
    case Carried::SupportHours: return u"hours"_s;
    case Carried::Term: return u"terms"_s;
    case Carried::Credits: return u"credits"_s;
    }
    return {};
}

Datum document(const QList<Carried> &results)
{
    Datum::Object object;
    for (const auto subject : {Carried::TargetValue, Carried::SupportHours, Carried::Term, Carried::Credits}) {
        Datum::List list;
        for (const auto &result : results) {
            if (result.subject == subject)
                list += asJson(result);
        }
        object.append({keyOf(subject), Datum(list)});
    }
    return Datum(object);
}

} // namespace

int carried(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Prove that the agreements below carry the promise."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement."), u"NUMBER"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"agreement"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--agreement is needed."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *agreement = agreementIn(*source, words, status);
    if (!agreement)
        return status;
    const auto results = analysis::carriedBy(source->project, *agreement);
    if (words.has(u"json"_s)) {
        sayJson(document(results));
        return Done;
    }
    for (const auto &result : results)
        say(u"%1: %2"_s.arg(mark(result.holds), result.sentence()));
    if (results.isEmpty())
        say(QCoreApplication::translate("Command", "Nothing in this agreement can be carried by others."));
    return Done;
}

} // namespace slatelier::command
