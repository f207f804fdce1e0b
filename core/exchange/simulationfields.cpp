// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/simulationfields.h"

using namespace Qt::StringLiterals;

namespace slatelier::exchange {

void SimulationFields::number(const QString &key, std::optional<double> value)
{
    m_json.key(key);
    if (value)
        m_json.number(*value);
    else
        m_json.null();
}

void SimulationFields::whole(const QString &key, quint64 value)
{
    m_json.key(key);
    m_json.digits(QString::number(value));
}

void SimulationFields::text(const QString &key, const QString &value)
{
    m_json.key(key);
    m_json.text(value);
}

void SimulationFields::texts(const QString &key, const QStringList &values)
{
    m_json.key(key);
    m_json.beginArray();
    for (const auto &value : values)
        m_json.text(value);
    m_json.endArray();
}

void SimulationFields::writeChances(const std::optional<engine::ExactInterruptions> &exact, bool inFull)
{
    rowOf(exact, [&](const engine::ExactInterruptions &chances) {
        if (inFull)
            text(u"exact_method"_s, wordFor(engine::ExactChance::Method::Renewal));
        number(u"mean"_s, chances.mean);
        number(u"variance"_s, chances.variance);
        number(u"error"_s, chances.error);
        m_json.key(u"distribution"_s);
        m_json.beginArray(JsonWriter::Layout::Row);
        for (const double chance : chances.chances)
            m_json.number(chance);
        m_json.endArray();
    });
}

QString SimulationFields::wordFor(engine::ExactChance::Method method)
{
    return method == engine::ExactChance::Method::Series ? u"series"_s : u"renewal"_s;
}

} // namespace slatelier::exchange
