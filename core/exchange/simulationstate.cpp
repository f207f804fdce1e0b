// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/simulationfields.h"

using namespace Qt::StringLiterals;

namespace slatelier::exchange {

namespace {

using analysis::SimulationReport;

class StateWriter : private SimulationFields
{
public:
    StateWriter(JsonWriter &json, const SimulationReport &report)
        : SimulationFields(json)
        , m_report(report)
    {}

    void write()
    {
        m_json.beginObject();
        text(u"written_by"_s, u"Slatelier"_s);
        whole(u"version"_s, 1);
        text(u"model"_s, QString::number(m_report.fingerprint, 16));
        whole(u"window_ticks"_s, quint64(m_report.window));
        whole(u"warm_up_ticks"_s, quint64(m_report.warmUp));
        m_json.key(u"ranges"_s);
        m_json.beginArray(JsonWriter::Layout::Row);
        for (const auto &range : m_report.ranges) {
            m_json.digits(QString::number(range.first));
            m_json.digits(QString::number(range.count));
        }
        m_json.endArray();
        writeCounted(u"targets"_s, m_report.targets);
        writeCounted(u"terminations"_s, m_report.terminations);
        m_json.key(u"year_rights"_s);
        m_json.beginArray();
        for (const auto &right : m_report.yearRights) {
            m_json.beginObject(JsonWriter::Layout::Row);
            text(u"id"_s, right.id);
            whole(u"hits"_s, right.hits);
            whole(u"years"_s, right.years);
            m_json.endObject();
        }
        m_json.endArray();
        texts(u"questions"_s, m_report.questions);
        whole(u"first_question"_s, m_report.firstQuestion);
        m_json.key(u"credits"_s);
        m_json.flag(m_report.hasCredits);
        texts(u"components"_s, m_report.components);
        m_json.key(u"crews"_s);
        m_json.beginArray(JsonWriter::Layout::Row);
        for (const auto &[component, crew] : m_report.crews) {
            m_json.text(component);
            m_json.text(crew);
        }
        m_json.endArray();
        m_json.key(u"counts"_s);
        m_json.beginArray();
        for (const auto &watched : m_report.watched)
            writeWatched(watched);
        m_json.endArray();
        m_json.endObject();
    }

private:
    /// Targets and rights: where each stands in the counts.
    template<class Row>
    void writeCounted(const QString &key, const QList<Row> &rows)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const auto &row : rows) {
            m_json.beginObject(JsonWriter::Layout::Row);
            text(u"id"_s, row.id);
            m_json.key(u"simulated"_s);
            m_json.flag(row.simulated);
            whole(u"service"_s, row.service);
            whole(u"index"_s, row.index);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeWatched(const SimulationReport::Watched &watched)
    {
        m_json.beginObject();
        whole(u"agreed_ticks"_s, quint64(watched.base));
        m_json.key(u"exact"_s);
        m_json.beginArray(JsonWriter::Layout::Row);
        for (const auto &exact : watched.exact)
            writeExact(exact);
        m_json.endArray();
        m_json.key(u"exact_interruptions"_s);
        writeChances(watched.exactInterruptions, false);
        m_json.key(u"rare"_s);
        m_json.beginArray();
        for (const auto &rare : watched.rare)
            writeRare(rare);
        m_json.endArray();
        const auto bytes = engine::encoded(watched.tally);
        text(u"tally"_s, QString::fromLatin1(qCompress(QByteArray::fromStdString(bytes)).toBase64()));
        m_json.endObject();
    }

    void writeRare(const std::optional<engine::RareBreach> &rare)
    {
        rowOf(rare, [this](const engine::RareBreach &breach) {
            number(u"value"_s, breach.probability.value);
            number(u"low"_s, breach.probability.low);
            number(u"high"_s, breach.probability.high);
            number(u"relative_error"_s, breach.relativeError);
            whole(u"windows"_s, breach.windows);
        });
    }

    void writeExact(const std::optional<engine::ExactChance> &exact)
    {
        rowOf(exact, [this](const engine::ExactChance &chance) {
            number(u"value"_s, chance.value);
            number(u"error"_s, chance.error);
            text(u"method"_s, wordFor(chance.method));
        });
    }

    const SimulationReport &m_report;
};

} // namespace

void writeSimulationState(JsonWriter &json, const SimulationReport &report) { StateWriter(json, report).write(); }

} // namespace slatelier::exchange
