// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/engine/structures.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// Reads the models kept in shared data, format "availability-known-answer/1".
namespace slatelier::engine::testing {

/// One model with its expected numbers, by the name of the top.
struct KnownAnswer
{
    Structure structure;
    QStringList components;
    QStringList tops;
    QJsonObject expected;
};

inline Component componentFrom(const QJsonObject &object)
{
    if (object.contains(QLatin1StringView("mtbf_h")))
        return Component::fromMeans(object[QLatin1StringView("mtbf_h")].toDouble(),
                                    object[QLatin1StringView("mttr_h")].toDouble());
    return {object[QLatin1StringView("q")].toDouble(-1), {}, {}};
}

inline Gate gateFrom(const QJsonObject &object, const QHash<QString, Source> &sources)
{
    std::vector<Source> inputs;
    for (const QJsonValue input : object[QLatin1StringView("inputs")].toArray())
        inputs.push_back(sources.value(input.toString(), part(9'999'999)));
    const QString type = object[QLatin1StringView("type")].toString();
    const int k = object[QLatin1StringView("k")].toInt();
    if (type == QLatin1StringView("series") || type == QLatin1StringView("or"))
        return Gate::all(inputs);
    if (type == QLatin1StringView("parallel") || type == QLatin1StringView("and"))
        return Gate::any(inputs);
    if (type == QLatin1StringView("k_of_n"))
        return Gate::atLeast(k, inputs);
    Q_ASSERT(type == QLatin1StringView("atleast"));
    return Gate::atLeast(std::ssize(inputs) - k + 1, inputs);
}

/// Without tops when the file cannot be read.
inline KnownAnswer loaded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    KnownAnswer result;
    QHash<QString, Source> sources;
    for (const QJsonValue component : root[QLatin1StringView("components")].toArray()) {
        sources.insert(component[QLatin1StringView("id")].toString(), part(result.structure.components.size()));
        result.structure.components.push_back(componentFrom(component.toObject()));
        result.components.append(component[QLatin1StringView("id")].toString());
    }
    const QJsonArray gates = root[QLatin1StringView("gates")].toArray();
    for (qsizetype i = 0; i < gates.size(); ++i)
        sources.insert(gates.at(i)[QLatin1StringView("id")].toString(), gate(std::size_t(i)));
    for (const QJsonValue one : gates)
        result.structure.gates.push_back(gateFrom(one.toObject(), sources));
    for (const QJsonValue top : root[QLatin1StringView("tops")].toArray()) {
        result.tops.append(top.toString());
        result.structure.tops.push_back(sources.value(top.toString(), part(9'999'999)));
    }
    result.expected = root[QLatin1StringView("expected")].toObject();
    return result;
}

} // namespace slatelier::engine::testing
