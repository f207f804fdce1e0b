// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/exchange/jsonwriter.h"
#include "core/model/entitytype.h"

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

using exchange::JsonWriter;

void write(JsonWriter &json, const char *key, std::optional<double> value)
{
    json.key(QString::fromLatin1(key));
    if (value)
        json.number(*value);
    else
        json.null();
}

void write(JsonWriter &json, const analysis::PartImportance &part)
{
    json.beginObject(JsonWriter::Layout::Row);
    json.key(u"id"_s);
    json.text(part.id);
    write(json, "birnbaum", part.birnbaum);
    write(json, "criticality", part.criticality);
    write(json, "fussell_vesely", part.fussellVesely);
    write(json, "raw", part.riskAchievement);
    write(json, "rrw", part.riskReduction);
    write(json, "downtime_share", part.downtimeShare);
    write(json, "interruption_share", part.interruptionShare);
    json.endObject();
}

void writeCutSets(JsonWriter &json, const analysis::ServiceAvailability *exact)
{
    json.key(u"minimal_cut_set_count"_s);
    if (exact && !exact->cutSetCount.isEmpty())
        json.digits(exact->cutSetCount);
    else
        json.null();
    json.key(u"minimal_cut_sets"_s);
    json.beginArray();
    for (const auto &set : exact ? exact->cutSets : QList<QStringList>()) {
        json.beginArray(JsonWriter::Layout::Row);
        for (const auto &id : set)
            json.text(id);
        json.endArray();
    }
    json.endArray();
}

void write(JsonWriter &json, const std::optional<analysis::AvailabilityBounds> &bounds)
{
    json.key(u"bounds"_s);
    if (!bounds) {
        json.null();
        return;
    }
    json.beginObject();
    write(json, "unavailability_low", bounds->low);
    write(json, "unavailability_high", bounds->high);
    write(json, "availability_low", 1 - bounds->high);
    write(json, "availability_high", 1 - bounds->low);
    json.key(u"method"_s);
    json.text(u"truncated_diagrams"_s);
    json.key(u"sampled"_s);
    json.beginObject(JsonWriter::Layout::Row);
    write(json, "unavailability", bounds->sampled);
    write(json, "low", bounds->sampledLow);
    write(json, "high", bounds->sampledHigh);
    json.key(u"samples"_s);
    json.digits(QString::number(bounds->samples));
    json.endObject();
    json.endObject();
}

/// \a exact is nothing for a service without exact figures: they are unknown, so null, and there may be bounds.
void write(JsonWriter &json, const model::Service &service, const analysis::ServiceAvailability *exact,
           const std::optional<analysis::AvailabilityBounds> &bounds)
{
    json.beginObject();
    json.key(u"id"_s);
    json.text(service.id.text);
    json.key(u"code"_s);
    json.text(service.code);
    write(json, "availability", exact ? std::optional(exact->availability) : std::nullopt);
    write(json, "unavailability", exact ? std::optional(exact->unavailability) : std::nullopt);
    write(json, "interruptions_per_hour", exact ? exact->interruptionsPerHour : std::nullopt);
    write(json, "mtbf_hours", exact ? exact->mtbfHours : std::nullopt);
    write(json, "mtrs_hours", exact ? exact->mtrsHours : std::nullopt);
    write(json, bounds);
    writeCutSets(json, exact);
    json.key(u"components"_s);
    json.beginArray();
    for (const auto &part : exact ? exact->parts : QList<analysis::PartImportance>())
        write(json, part);
    json.endArray();
    json.endObject();
}

QString inWords(const QString &name, const analysis::ServiceAvailability &exact)
{
    const QLocale locale;
    const auto hours = [&](std::optional<double> value) { return value ? locale.toString(*value, 'g', 6) : u"—"_s; };
    return QCoreApplication::translate("Command", "%1: availability %2 %, MTBF %3 h, MTRS %4 h, minimal cut sets: %5")
        .arg(name, locale.toString(100 * exact.availability, 'g', 9), hours(exact.mtbfHours), hours(exact.mtrsHours), exact.cutSetCount);
}

QString inWords(const QString &name, const analysis::AvailabilityBounds &bounds)
{
    const QLocale locale;
    const auto share = [&](double value) { return locale.toString(100 * value, 'g', 6); };
    return QCoreApplication::translate("Command", "%1: too large for an exact result. Unavailability certainly between %2 % and %3 %; "
                                                  "in states drawn at random %4 % (%5 % to %6 % with 95 % confidence)")
        .arg(name, share(bounds.low), share(bounds.high), share(bounds.sampled), share(bounds.sampledLow), share(bounds.sampledHigh));
}

bool isAskedFor(const model::Service &service, const QString &asked)
{
    return asked.isEmpty() ? service.structure.has_value() : service.id.text == asked || service.code == asked;
}

} // namespace

int availability(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Calculate the exact availability of services."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"service"_s, QCoreApplication::translate("Command", "Only the service with this code or id."), u"CODE"_s});
    words.addOption({u"cut-sets"_s, QCoreApplication::translate("Command", "How many minimal cut sets to list."), u"N"_s, u"1000"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    bool isNumber = false;
    analysis::AvailabilityOptions options;
    options.cutSets = words.value(u"cut-sets"_s).toLongLong(&isNumber);
    if (!isNumber || options.cutSets < 0)
        return words.wrongUsage(QCoreApplication::translate("Command", "--cut-sets takes a whole number from 0."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;

    const analysis::AvailabilityModel exact(source->project);
    JsonWriter json;
    json.beginObject();
    json.key(u"services"_s);
    json.beginArray();
    bool found = false;
    for (const auto &service : source->project.services) {
        if (!isAskedFor(service, words.value(u"service"_s)))
            continue;
        found = true;
        const auto result = exact.of(service.id, options);
        const QString name = model::entityTypeOf<model::Service>().displayName(&service);
        const auto bounds = result ? std::nullopt : exact.boundsOf(service.id, options);
        if (!result && !bounds) {
            complain({QT_TRANSLATE_NOOP("Problem", "“%1” has no exact figures: %2"), {name, result.error().sentence()}}, words.at(0));
            status = ContentHasErrors;
        }
        if (words.has(u"json"_s))
            write(json, service, result ? &*result : nullptr, bounds);
        else if (result)
            say(inWords(name, *result));
        else if (bounds)
            say(inWords(name, *bounds));
    }
    if (!found && words.has(u"service"_s))
        return fail({QT_TRANSLATE_NOOP("Problem", "there is no service “%1”"), {words.value(u"service"_s)}}, words.at(0));
    json.endArray();
    json.endObject();
    if (words.has(u"json"_s))
        say(QString::fromUtf8(json.bytes().trimmed()));
    return status;
}

} // namespace slatelier::command
