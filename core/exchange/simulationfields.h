// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationreport.h"
#include "core/exchange/jsonwriter.h"

/// What the figures and the state of a simulation's report have in common as JSON; only its writers call it.
namespace slatelier::exchange {

class SimulationFields
{
protected:
    explicit SimulationFields(JsonWriter &json)
        : m_json(json)
    {}

    /// Absent values are null.
    void number(const QString &key, std::optional<double> value);
    void whole(const QString &key, quint64 value);
    void text(const QString &key, const QString &value);
    void texts(const QString &key, const QStringList &values);
    /// A row of what \a write writes about the value; null without one.
    template<class T, class Write>
    void rowOf(const std::optional<T> &value, const Write &write)
    {
        if (!value)
            return m_json.null();
        m_json.beginObject(JsonWriter::Layout::Row);
        write(*value);
        m_json.endObject();
    }
    /// With the method, where a person reads it.
    void writeChances(const std::optional<engine::ExactInterruptions> &exact, bool inFull);
    static QString wordFor(engine::ExactChance::Method method);

    JsonWriter &m_json;
};

/// The exact counts from which all figures follow.
void writeSimulationState(JsonWriter &json, const analysis::SimulationReport &report);

} // namespace slatelier::exchange
