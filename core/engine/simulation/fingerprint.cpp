// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/fingerprint.h"

#include "core/engine/simulation/counterrandom.h"

#include <bit>
#include <type_traits>

namespace slatelier::engine {

namespace {

class Fingerprint
{
public:
    std::uint64_t of(const SimulationModel &model)
    {
        add(model.components, model.gates, model.crews, model.shocks, model.services, model.edges, model.start);
        return m_hash;
    }

private:
    template<class... Values>
    requires(sizeof...(Values) > 1) void add(const Values &...values) { (add(values), ...); }
    template<class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void add(T value)
    {
        const RandomPair mixed = philox({m_hash, std::uint64_t(value)}, 1);
        m_hash = mixed.first ^ mixed.second;
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    template<class T>
    void add(const std::vector<T> &values)
    {
        add(values.size());
        for (const T &value : values)
            add(value);
    }
    template<class T>
    void add(const std::optional<T> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }
    void add(const Interval &interval) { add(interval.start, interval.end); }
    void add(const Source &source) { add(source.kind, source.index); }
    void add(const Gate &gate) { add(gate.kind, gate.inputs, gate.required); }
    void add(const TimeLaw &law) { add(law.kind, law.mean, law.shape, law.sigma, law.low, law.high, law.values); }
    void add(const Recurrence &again)
    {
        add(again.probability, again.until, again.outage, again.observationHours, again.observedProbability);
    }
    void add(const SupportLine &line) { add(line.crew, line.handOverHours, line.givesUp); }
    void add(const SimulatedComponent &part)
    {
        add(part.identity, part.timeToFailure, part.timeToRestore, part.detectionHours, part.recurrence, part.crew,
            part.priority, part.maintenance, part.lines);
    }
    void add(const SimulatedCrew &crew) { add(crew.size, crew.hours, crew.travelHours, crew.order); }
    void add(const SharedShock &shock) { add(shock.identity, shock.meanHoursBetween, shock.members, shock.restore); }
    void add(const WindowTarget &target) { add(target.kind, target.comparison, target.value); }
    void add(const CreditRule &rule) { add(rule.kind, rule.target, rule.amount, rule.unit, rule.free); }
    void add(const CreditPlan &plan) { add(plan.join, plan.rules, plan.windowCap, plan.replicationCap); }
    void add(const TerminationRule &rule)
    {
        add(rule.target, rule.breaches, rule.within, rule.outages, rule.longerThan, rule.span, rule.downtimeAbove);
    }
    void add(const ServiceRules &rules)
    {
        add(rules.serviceTime, rules.dropped, rules.countedAsUp, rules.plannedDown, rules.joinGap, rules.shortest);
        add(rules.targets, rules.credits, rules.windowCap, rules.terminations);
    }
    void add(const Degradation &degradation) { add(degradation.when, degradation.share); }
    void add(const WatchedService &service)
    {
        add(service.top, service.rules, service.contributions, service.degradations, service.interruptedFrom);
    }

    std::uint64_t m_hash = 0;
};

} // namespace

std::uint64_t fingerprintOf(const SimulationModel &model) { return Fingerprint().of(model); }

} // namespace slatelier::engine
