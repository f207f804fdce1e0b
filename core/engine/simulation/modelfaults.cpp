// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/simulationmodel.h"

#include <algorithm>
#include <cmath>

namespace slatelier::engine {

namespace {

using Kind = SimulationFault::Kind;

bool isUsableDelay(double hours) { return hours >= 0.0 && hours <= 1e300; }

class Faults
{
public:
    explicit Faults(const SimulationModel &model)
        : m_model(model)
    {}

    std::vector<SimulationFault> found()
    {
        windows();
        structure();
        for (std::size_t i = 0; i < m_model.crews.size(); ++i)
            crew(i, m_model.crews[i]);
        for (std::size_t i = 0; i < m_model.components.size(); ++i)
            component(i, m_model.components[i]);
        for (std::size_t i = 0; i < m_model.shocks.size(); ++i)
            shock(i, m_model.shocks[i]);
        for (std::size_t i = 0; i < m_model.services.size(); ++i)
            service(i, m_model.services[i]);
        return std::move(m_faults);
    }

private:
    void add(Kind kind, std::size_t index, std::optional<LawFault> law = {}) { m_faults.push_back({kind, index, law}); }
    void require(bool holds, Kind kind, std::size_t index)
    {
        if (!holds)
            add(kind, index);
    }
    bool requireLaw(const TimeLaw &law, Kind kind, std::size_t index)
    {
        const auto fault = faultOf(law);
        if (fault)
            add(kind, index, fault);
        return !fault;
    }

    void windows()
    {
        const auto &edges = m_model.edges;
        const bool rising = edges.size() > 1 && edges.front() == 0 &&
                            std::adjacent_find(edges.begin(), edges.end(), std::greater_equal()) == edges.end();
        require(rising && edges.back() <= longestHistory, Kind::Windows, 0);
    }

    void structure()
    {
        Structure structure;
        structure.components.resize(m_model.components.size());
        structure.gates = m_model.gates;
        for (const auto &service : m_model.services) {
            structure.tops.push_back(service.top);
            for (const Degradation &degradation : service.degradations)
                structure.tops.push_back(degradation.when);
        }
        for (const Fault &fault : engine::faultsOf(structure)) {
            const bool cycle = fault.kind == Fault::Kind::Cycle;
            add(cycle ? Kind::Cycle : Kind::UnknownSource, fault.gates.empty() ? fault.source.index : fault.gates[0]);
        }
    }

    void crew(std::size_t index, const SimulatedCrew &crew)
    {
        require(!crew.size || *crew.size > 0, Kind::CrewSize, index);
        require(isUsableDelay(crew.travelHours), Kind::CrewTravel, index);
        if (crew.hours) {
            require(isOrdered(*crew.hours), Kind::CrewHours, index);
            require(!crew.hours->empty(), Kind::CrewNeverWorks, index);
        }
    }

    void component(std::size_t index, const SimulatedComponent &component)
    {
        bool usable = requireLaw(component.timeToFailure, Kind::TimeToFailure, index);
        usable &= requireLaw(component.timeToRestore, Kind::TimeToRestore, index);
        require(isUsableDelay(component.detectionHours), Kind::Delay, index);
        require(isOrdered(component.maintenance), Kind::Maintenance, index);
        require(!component.crew || *component.crew < m_model.crews.size(), Kind::UnknownCrew, index);
        for (const SupportLine &line : component.lines) {
            require(line.crew < m_model.crews.size(), Kind::UnknownCrew, index);
            require(isUsableDelay(line.handOverHours) && line.givesUp >= 0.0 && line.givesUp <= 1.0, Kind::HandOver,
                    index);
        }
        double cycle = usable ? cycleWithin(component.timeToFailure, component.timeToRestore) : 1e300;
        if (const auto &again = component.recurrence) {
            require(again->probability >= 0.0 && again->probability < 1.0 && again->observedProbability >= 0.0 &&
                        again->observedProbability < 1.0 && isUsableDelay(again->observationHours),
                    Kind::RecurrenceShare, index);
            if (again->probability > 0.0 && requireLaw(again->until, Kind::RecurrenceLaw, index) &&
                requireLaw(again->outage, Kind::RecurrenceLaw, index)) {
                const double most = std::max(again->probability, again->observedProbability);
                cycle = std::min(cycle, (1.0 - most) * cycle + most * cycleWithin(again->until, again->outage));
            }
        }
        m_events += 2.0 * hoursOf(m_model.end()) / cycle;
        require(!(m_events > mostEvents), Kind::TooManyEvents, index);
    }

    /// A cycle, not counting what lies beyond the end: with Wald's identity, length / this is about the number of
    /// cycles, also where most times are short and a few are endless.
    double cycleWithin(const TimeLaw &up, const TimeLaw &down) const
    {
        const double limit = hoursOf(m_model.end());
        return std::max(truncatedMean(up, limit), truncatedMean(down, limit));
    }

    void shock(std::size_t index, const SharedShock &shock)
    {
        const bool members = std::all_of(shock.members.begin(), shock.members.end(),
                                         [&](std::uint32_t member) { return member < m_model.components.size(); });
        const double mean = shock.meanHoursBetween;
        require(members && mean > 0.0 && mean <= 1e300 && hoursOf(m_model.end()) / mean <= mostEvents, Kind::Shock,
                index);
        if (shock.restore)
            requireLaw(*shock.restore, Kind::ShockRestore, index);
    }

    void service(std::size_t index, const WatchedService &service)
    {
        rules(index, service.rules);
        const auto isShare = [](double share) { return share > 0.0 && share <= 1.0; };
        const bool shares = std::all_of(service.degradations.begin(), service.degradations.end(),
                                        [&](const Degradation &degradation) { return isShare(degradation.share); });
        require(shares && isShare(service.interruptedFrom), Kind::AffectedShare, index);
    }

    void rules(std::size_t index, const ServiceRules &rules)
    {
        bool usable = isOrdered(rules.dropped) && isOrdered(rules.countedAsUp) && isOrdered(rules.plannedDown) &&
                      (!rules.serviceTime || isOrdered(*rules.serviceTime)) && rules.joinGap >= 0 &&
                      rules.shortest >= 0;
        const auto known = [&](std::size_t target) { return target < rules.targets.size(); };
        for (const WindowTarget &target : rules.targets)
            usable &= std::isfinite(target.value);
        for (const CreditPlan &plan : rules.credits) {
            for (const CreditRule &rule : plan.rules)
                usable &= (rule.kind != CreditRule::Kind::WhenBroken || known(rule.target)) && rule.unit > 0;
        }
        for (const TerminationRule &rule : rules.terminations)
            usable &= isUsable(rule) && (rule.breaches == 0 || known(rule.target));
        require(usable, Kind::Rules, index);
    }

    static bool isUsable(const TerminationRule &rule)
    {
        const bool some = rule.breaches > 0 || rule.outages > 0 || rule.downtimeAbove;
        return some && rule.within > 0 && rule.longerThan >= 0 && rule.span >= 0 && rule.downtimeAbove.value_or(0) >= 0;
    }

    const SimulationModel &m_model;
    std::vector<SimulationFault> m_faults;
    double m_events = 0.0; // of all components, about
};

} // namespace

std::vector<SimulationFault> faultsOf(const SimulationModel &model) { return Faults(model).found(); }

} // namespace slatelier::engine
