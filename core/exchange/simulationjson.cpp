// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/simulationjson.h"

#include "core/exchange/simulationfields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::exchange {

namespace {

using analysis::SimulationReport;

constexpr double perHour = double(engine::ticksPerHour);
constexpr std::array quantiles{0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

class SimulationWriter : private SimulationFields
{
public:
    explicit SimulationWriter(const SimulationReport &report)
        : SimulationFields(m_writer)
        , m_report(report)
        , m_first(report.watched.front())
        , m_tally(m_first.tally)
    {}

    QByteArray written()
    {
        m_json.beginObject();
        writeRun();
        writeAvailability();
        writeTicks(u"downtime_hours"_s, m_tally.downtime);
        writeInterruptions();
        writeTicks(u"longest_outage_hours"_s, m_tally.longest);
        m_json.key(u"keepable_availability"_s);
        m_json.beginObject(JsonWriter::Layout::Row);
        for (const double probability : {0.9, 0.95, 0.99})
            number(QString::number(probability), analysis::keepableAvailability(m_report, probability));
        m_json.endObject();
        writeTargets();
        writeQuestions();
        writeCredits();
        writeTerminations();
        writeContributions();
        m_json.key(u"state"_s);
        writeSimulationState(m_json, m_report);
        m_json.endObject();
        return m_json.bytes();
    }

private:
    void writeRun()
    {
        text(u"service"_s, m_report.service);
        number(u"window_hours"_s, engine::hoursOf(m_report.window));
        number(u"agreed_hours"_s, engine::hoursOf(m_first.base));
        text(u"from"_s, m_report.from.toString(Qt::ISODate));
        text(u"start"_s, m_report.start == engine::SimulationModel::Start::Steady ? u"steady"_s : u"up"_s);
        number(u"warm_up_hours"_s, engine::hoursOf(m_report.warmUp));
        text(u"method"_s, u"simulation"_s);
        whole(u"replications"_s, m_report.replications());
        whole(u"first"_s, m_report.ranges.first().first);
        whole(u"seed"_s, m_report.seed);
        whole(u"threads"_s, m_report.threads);
        whole(u"component_events"_s, m_report.componentEvents);
        number(u"elapsed_seconds"_s, m_report.elapsedSeconds);
    }

    engine::Estimate estimate(const engine::ValueTally &values) const
    {
        return engine::estimateOf(values.sum(), values.squares(), m_tally.replications, m_tally.windows);
    }

    void writeMean(const engine::Estimate &estimate, double scale)
    {
        number(u"mean"_s, estimate.mean * scale);
        number(u"standard_error"_s,
               estimate.standardError ? std::optional(*estimate.standardError * scale) : std::nullopt);
    }

    void writeAvailability()
    {
        m_json.key(u"availability"_s);
        m_json.beginObject();
        const auto down = estimate(m_tally.downtime);
        const double base = double(m_first.base);
        const bool known = m_first.base > 0;
        number(u"mean"_s, known ? std::optional(1.0 - down.mean / base) : std::nullopt);
        number(u"standard_error"_s,
               known && down.standardError ? std::optional(*down.standardError / base) : std::nullopt);
        m_json.key(u"quantiles"_s);
        m_json.beginObject(JsonWriter::Layout::Row);
        for (const double p : quantiles)
            number(QString::number(p), analysis::availabilityQuantile(m_report, p));
        m_json.endObject();
        m_json.endObject();
    }

    void writeTicks(const QString &key, const engine::ValueTally &values)
    {
        m_json.key(key);
        m_json.beginObject();
        writeMean(estimate(values), 1.0 / perHour);
        const auto each = [&](const QString &name, auto pick) {
            m_json.key(name);
            m_json.beginObject(JsonWriter::Layout::Row);
            for (const double p : quantiles)
                number(QString::number(p), pick(engine::quantileOf(values, p, m_tally.windows, 1.0 / perHour)));
            m_json.endObject();
        };
        each(u"quantiles"_s, [](const engine::Quantile &quantile) { return quantile.value; });
        each(u"quantiles_low"_s, [](const engine::Quantile &quantile) { return quantile.low; });
        each(u"quantiles_high"_s, [](const engine::Quantile &quantile) { return quantile.high; });
        number(u"quantile_relative_error"_s, values.isExact() ? 0.0 : std::ldexp(1.0, -values.bits()));
        m_json.endObject();
    }

    void writeInterruptions()
    {
        const double n = double(m_tally.windows);
        const auto mean = estimate(m_tally.interruptions);
        m_json.key(u"interruptions"_s);
        m_json.beginObject();
        writeMean(mean, 1.0);
        const double squares = double(m_tally.interruptionSquares) - n * mean.mean * mean.mean;
        number(u"variance"_s, n > 1 ? std::optional(squares / (n - 1)) : std::nullopt);
        quint64 some = 0;
        for (const auto count : m_tally.interruptionCounts)
            some += count;
        m_json.key(u"distribution"_s);
        m_json.beginArray(JsonWriter::Layout::Row);
        m_json.number(double(m_tally.windows - some) / n);
        for (const auto count : m_tally.interruptionCounts)
            m_json.number(double(count) / n);
        m_json.endArray();
        m_json.key(u"exact"_s);
        writeChances(m_first.exactInterruptions, true);
        m_json.endObject();
        const auto touching = engine::estimateOf(engine::Wide(m_tally.touching), m_tally.touchingSquares,
                                                 m_tally.replications, m_tally.windows);
        m_json.key(u"interruptions_touching"_s);
        m_json.beginObject(JsonWriter::Layout::Row);
        writeMean(touching, 1.0);
        m_json.endObject();
    }

    void writeProportion(const QString &key, const std::optional<engine::Proportion> &proportion)
    {
        number(key, proportion ? std::optional(proportion->value) : std::nullopt);
        number(u"low"_s, proportion ? std::optional(proportion->low) : std::nullopt);
        number(u"high"_s, proportion ? std::optional(proportion->high) : std::nullopt);
    }

    void writeBreach(const QString &key, size_t service, size_t target)
    {
        writeProportion(key, analysis::breachOf(m_report, service, target));
        switch (analysis::breachMethodOf(m_report, service, target)) {
        case analysis::BreachMethod::Exact:
            text(u"method"_s, u"exact"_s);
            text(u"exact_method"_s, wordFor(m_report.watched[service].exact[target]->method));
            break;
        case analysis::BreachMethod::RareEvents:
            text(u"method"_s, u"importance_sampling"_s);
            break;
        case analysis::BreachMethod::Counted:
            text(u"method"_s, u"simulation"_s);
            break;
        }
        number(u"relative_error"_s, analysis::breachErrorOf(m_report, service, target));
    }

    void writeTargets()
    {
        m_json.key(u"targets"_s);
        m_json.beginArray();
        for (const auto &target : m_report.targets) {
            m_json.beginObject(JsonWriter::Layout::Row);
            text(u"id"_s, target.id);
            if (target.simulated)
                writeBreach(u"breach_probability"_s, target.service, target.index);
            else
                writeProportion(u"breach_probability"_s, std::nullopt);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeQuestions()
    {
        if (m_report.questions.isEmpty())
            return;
        m_json.key(u"questions"_s);
        m_json.beginArray();
        for (qsizetype i = 0; i < m_report.questions.size(); ++i) {
            m_json.beginObject(JsonWriter::Layout::Row);
            text(u"question"_s, m_report.questions.at(i));
            writeBreach(u"probability"_s, 0, size_t(m_report.firstQuestion) + size_t(i));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeCredits()
    {
        m_json.key(u"credits_minor"_s);
        if (!m_report.hasCredits) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        writeMean(estimate(m_tally.credits), 1.0);
        m_json.key(u"quantiles"_s);
        m_json.beginObject(JsonWriter::Layout::Row);
        for (const double p : quantiles)
            number(QString::number(p), engine::quantileOf(m_tally.credits, p, m_tally.windows, 1.0).value);
        m_json.endObject();
        m_json.endObject();
    }

    /// The chance that a right arises in the window, and in a contract year.
    void writeTerminations()
    {
        m_json.key(u"terminations"_s);
        m_json.beginArray();
        for (qsizetype i = 0; i < m_report.terminations.size(); ++i) {
            m_json.beginObject(JsonWriter::Layout::Row);
            text(u"id"_s, m_report.terminations.at(i).id);
            writeProportion(u"probability"_s, analysis::terminationOf(m_report, i));
            writeYear(m_report.terminations.at(i).id);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeYear(const QString &right)
    {
        const auto &rights = m_report.yearRights;
        const auto found =
            std::find_if(rights.begin(), rights.end(), [&](const auto &candidate) { return candidate.id == right; });
        if (found == rights.end())
            return;
        const auto chance = engine::proportionOf(found->hits, found->years);
        number(u"year_probability"_s, chance.value);
        number(u"year_low"_s, chance.low);
        number(u"year_high"_s, chance.high);
    }

    void writeContribution(const QString &id, const engine::Contribution &sum)
    {
        const double n = double(m_tally.windows);
        const auto share = [](double part, double of) { return of > 0 ? std::optional(part / of) : std::nullopt; };
        m_json.beginObject(JsonWriter::Layout::Row);
        text(u"id"_s, id);
        number(u"downtime_hours"_s, double(sum.downtime) / perHour / n);
        number(u"downtime_share"_s, share(double(sum.downtime), double(m_tally.downtime.sum())));
        number(u"interruptions"_s, double(sum.interruptions) / n);
        number(u"interruption_share"_s, share(double(sum.interruptions), double(m_tally.interruptions.sum())));
        if (m_report.hasCredits) {
            number(u"credits_minor"_s, double(sum.credits) / n);
            number(u"credit_share"_s, share(double(sum.credits), m_paid));
        }
        m_json.endObject();
    }

    void writeContributions()
    {
        for (const auto &contribution : m_tally.contributions)
            m_paid += double(contribution.credits);
        m_json.key(u"components"_s);
        m_json.beginArray();
        QMap<QString, engine::Contribution> crews;
        QHash<QString, QString> crewOf;
        for (const auto &[component, crew] : m_report.crews)
            crewOf.insert(component, crew);
        for (qsizetype i = 0; i < m_report.components.size(); ++i) {
            const auto &own = m_tally.contributions[size_t(i)];
            writeContribution(m_report.components.at(i), own);
            if (const auto crew = crewOf.constFind(m_report.components.at(i)); crew != crewOf.cend()) {
                crews[*crew].interruptions += own.interruptions;
                crews[*crew].downtime += own.downtime;
                crews[*crew].credits += own.credits;
            }
        }
        m_json.endArray();
        m_json.key(u"crews"_s);
        m_json.beginArray();
        for (auto crew = crews.cbegin(); crew != crews.cend(); ++crew)
            writeContribution(crew.key(), crew.value());
        m_json.endArray();
    }

    const SimulationReport &m_report;
    const SimulationReport::Watched &m_first;
    const engine::Tally &m_tally;
    double m_paid = 0; // put down to components, minor units
    JsonWriter m_writer;
};

} // namespace

QByteArray writeSimulation(const analysis::SimulationReport &report) { return SimulationWriter(report).written(); }

} // namespace slatelier::exchange
