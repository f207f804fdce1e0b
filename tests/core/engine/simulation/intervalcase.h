// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/engine/simulation/simulations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Reads the published interval cases kept beside the project.
namespace slatelier::engine::testing {

struct IntervalCase
{
    SimulationModel model;
    QJsonObject expected;
    QStringList availabilities; ///< asked about; targets of the service, in this order
    QStringList lengths;        ///< then longest outages above these hours
};

inline TimeLaw lawFrom(const QJsonObject &law)
{
    const QString kind = law.value(QStringLiteral("dist")).toString();
    const auto number = [&](const char *key) { return law.value(QLatin1String(key)).toDouble(); };
    if (kind == QLatin1String("exponential"))
        return TimeLaw::exponential(number("mean_h"));
    if (kind == QLatin1String("weibull"))
        return TimeLaw::weibull(number("scale_h") * std::tgamma(1 + 1 / number("shape")), number("shape"));
    if (kind == QLatin1String("lognormal"))
        return TimeLaw::lognormal(std::exp(number("mu_ln_h") + number("sigma_ln") * number("sigma_ln") / 2),
                                  number("sigma_ln"));
    return TimeLaw::fixed(number("value_h"));
}

inline void readStructure(const QJsonObject &known, SimulationModel &model)
{
    QHash<QString, Source> sources;
    for (const auto &value : known.value(QStringLiteral("components")).toArray()) {
        const QJsonObject given = value.toObject();
        const QString id = given.value(QStringLiteral("id")).toString();
        sources.insert(id, Source::component(model.components.size()));
        model.components.push_back(component(id.toStdString(), lawFrom(given.value(QStringLiteral("up")).toObject()),
                                             lawFrom(given.value(QStringLiteral("down")).toObject())));
    }
    const auto gates = known.value(QStringLiteral("gates")).toArray();
    for (int i = 0; i < gates.size(); ++i)
        sources.insert(gates.at(i).toObject().value(QStringLiteral("id")).toString(), Source::gate(std::size_t(i)));
    for (const auto &value : gates) {
        const QJsonObject given = value.toObject();
        const QString type = given.value(QStringLiteral("type")).toString();
        std::vector<Source> inputs;
        for (const auto &input : given.value(QStringLiteral("inputs")).toArray())
            inputs.push_back(sources.value(input.toString()));
        if (type == QLatin1String("series"))
            model.gates.push_back(Gate::all(std::move(inputs)));
        else if (type == QLatin1String("parallel"))
            model.gates.push_back(Gate::any(std::move(inputs)));
        else
            model.gates.push_back(Gate::atLeast(given.value(QStringLiteral("k")).toInt(), std::move(inputs)));
    }
    for (const auto &value : known.value(QStringLiteral("common_cause_shocks")).toArray()) {
        SharedShock shock;
        shock.identity = 1 + model.shocks.size();
        shock.meanHoursBetween = value.toObject().value(QStringLiteral("mean_interarrival_h")).toDouble();
        for (const auto &member : value.toObject().value(QStringLiteral("fails")).toArray())
            shock.members.push_back(sources.value(member.toString()).index);
        model.shocks.push_back(std::move(shock));
    }
    model.services = {{sources.value(known.value(QStringLiteral("top")).toString()), {}, false}};
}

inline Intervals intervalsFrom(const QJsonArray &hoursOfPairs)
{
    Intervals intervals;
    for (const auto &pair : hoursOfPairs)
        intervals.push_back({hours(pair.toArray().at(0).toDouble()), hours(pair.toArray().at(1).toDouble())});
    return intervals;
}

inline IntervalCase intervalCaseFrom(const QString &path)
{
    IntervalCase read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
    readStructure(known, read.model);
    const QJsonObject window = known.value(QStringLiteral("window")).toObject();
    read.model.edges = {0, hours(window.value(QStringLiteral("hours")).toDouble())};
    read.model.start = window.value(QStringLiteral("start")).toString() == QLatin1String("stationary")
                           ? SimulationModel::Start::Steady
                           : SimulationModel::Start::New;
    ServiceRules &rules = read.model.services[0].rules;
    if (window.value(QStringLiteral("measured")).isArray())
        rules.serviceTime = intervalsFrom(window.value(QStringLiteral("measured")).toArray());
    read.expected = known.value(QStringLiteral("expected")).toObject();
    read.availabilities = read.expected.value(QStringLiteral("p_availability_below")).toObject().keys();
    for (const QString &share : std::as_const(read.availabilities))
        rules.targets.push_back(
            {WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, share.toDouble()});
    read.lengths = read.expected.value(QStringLiteral("p_longest_outage_gt_h")).toObject().keys();
    for (const QString &length : std::as_const(read.lengths))
        rules.targets.push_back(
            {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, length.toDouble()});
    return read;
}

} // namespace slatelier::engine::testing
