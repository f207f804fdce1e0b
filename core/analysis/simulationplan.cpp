// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulationplan.h"

#include "core/analysis/promise.h"
#include "core/analysis/simulationcredits.h"
#include "core/analysis/simulationparts.h"
#include "core/analysis/structurecompiler.h"
#include "core/engine/simulation/gateplan.h"
#include "core/model/entitytype.h"

namespace slatelier::analysis {

namespace {

const QDate defaultFrom(2026, 1, 1);
constexpr int historyDays = 2 * 366; // working hours before the window, for the steady start

bool isRetired(const model::Project &project, const model::Target &target)
{
    const auto *agreement = project.agreements.find(target.agreement);
    return !agreement || agreement->state == model::AgreementState::Retired;
}

QList<const model::Target *> targetsOf(const model::Project &project, const model::Service &service)
{
    QList<const model::Target *> targets;
    for (const auto &target : project.targets) {
        if (target.service == service.id && !isRetired(project, target))
            targets += &target;
    }
    return targets;
}

const model::Agreement *agreementAbout(const model::Project &project, const model::Service &service,
                                       const QList<const model::Target *> &targets)
{
    if (!targets.isEmpty())
        return project.agreements.find(targets.first()->agreement);
    for (const auto &agreement : project.agreements) {
        if (agreement.state != model::AgreementState::Retired && agreement.services.contains(service.id))
            return &agreement;
    }
    return nullptr;
}

class SimulationCompiler
{
public:
    SimulationCompiler(const model::Project &project, const SimulationRequest &request, const model::Service &service)
        : m_project(project)
        , m_request(request)
        , m_service(service)
        , m_targets(targetsOf(project, service))
    {
        m_plan.service = service.code.isEmpty() ? service.id.text : service.code;
        m_plan.model.start = request.start;
        m_plan.model.edges = {0};
    }

    model::Result<SimulationPlan> plan()
    {
        const auto parts = partsBelow(m_project, m_service);
        if (!parts)
            return tl::unexpected(parts.error());
        if (auto set = setClock(); !set)
            return tl::unexpected(set.error());
        if (auto added = addComponents(*parts); !added)
            return tl::unexpected(added.error());
        if (auto added = addShocks(m_project, m_plan.components, m_plan.model); !added)
            return tl::unexpected(added.error());
        addStructure(*parts);
        addRules(*parts);
        observe(m_plan, observationHours(m_project, m_service.id));
        if (auto agreed = requireAgreedTime(); !agreed)
            return tl::unexpected(agreed.error());
        const auto faults = engine::faultsOf(m_plan.model);
        if (!faults.empty())
            return tl::unexpected(problemOf(faults.front(), m_plan, m_project));
        return std::move(m_plan);
    }

private:
    const model::Calendar *serviceHours() const
    {
        return m_service.serviceHours ? m_project.calendars.find(*m_service.serviceHours) : nullptr;
    }

    const model::Agreement *agreement() const { return agreementAbout(m_project, m_service, m_targets); }

    model::Window window() const
    {
        if (m_request.window)
            return *m_request.window;
        if (!m_targets.isEmpty())
            return m_targets.first()->window;
        return agreement() ? agreement()->reportingPeriod : model::Window();
    }

    model::Result<void> setClock()
    {
        const auto *calendar = serviceHours();
        const auto *agreed = agreement();
        const model::Zone named = calendar ? calendar->zone : agreed ? agreed->zone : model::Zone();
        const auto zone = time::zoneOf(named);
        if (!zone)
            return model::failure(QT_TRANSLATE_NOOP("Problem", "the time zone “%1” is not known"), {named.name});
        m_clock.zone = *zone;
        m_clock.from = m_request.from;
        if (!m_clock.from.isValid())
            m_clock.from = agreed && agreed->start.isValid() ? agreed->start : defaultFrom;
        if (m_request.hours) {
            m_clock.length = engine::ticksOf(std::max(*m_request.hours, 0.0));
            m_clock.end = m_clock.from.addDays(qint64(std::min(*m_request.hours / 24, 1e6)) + 2);
        } else {
            m_clock.end = m_clock.from;
            for (int i = 0; i < std::max(m_request.count, 1); ++i) {
                m_clock.end = dayAfter(m_clock.end, window());
                m_clock.length = m_clock.tickOf(time::instantOf(m_clock.end, 0, *zone));
                m_plan.model.edges.push_back(m_clock.length);
            }
        }
        if (m_clock.length <= 0 || m_clock.length > engine::longestHistory)
            return tl::unexpected(problemOf({engine::SimulationFault::Kind::Windows, 0, {}}, m_plan, m_project));
        m_clock.before = m_clock.from.addDays(-historyDays);
        m_plan.from = m_clock.from;
        if (m_request.hours)
            m_plan.model.edges.push_back(m_clock.length);
        return {};
    }

    model::Result<void> addComponents(const SimulatedParts &parts)
    {
        for (const auto *component : parts.components) {
            auto made = simulatedComponent(*component);
            if (!made)
                return tl::unexpected(made.error());
            made->maintenance = engine::united(m_clock.planned(component->maintenance, true),
                                               m_clock.planned(component->maintenance, false));
            if (component->crew) {
                addCrews(*made, *component->crew);
                m_plan.crewOf += {component->id.text, component->crew->text};
            }
            m_sources.insert(component->id.text, engine::Source::component(m_plan.model.components.size()));
            m_plan.components += component->id.text;
            m_plan.model.components.push_back(*std::move(made));
        }
        return {};
    }

    /// The crew that is named and those it hands over to. How often a line can do nothing at all is not in the model,
    /// so each line works until its time is over.
    void addCrews(engine::SimulatedComponent &made, const model::Id<model::Crew> &first)
    {
        const auto way = linesFrom(m_project, first);
        for (const auto &id : way.first(way.size() - 1)) {
            const auto handOver = std::chrono::duration<double, std::ratio<3600>>(*m_project.crews.find(id)->handOver);
            made.lines.push_back({crewIndex(id), handOver.count(), 0.0});
        }
        made.crew = crewIndex(way.last());
    }

    std::uint32_t crewIndex(const model::Id<model::Crew> &id)
    {
        const auto known = m_plan.crews.indexOf(id.text);
        if (known >= 0)
            return std::uint32_t(known);
        engine::SimulatedCrew made;
        if (const auto *crew = m_project.crews.find(id)) {
            made.size = crew->size;
            made.travelHours = crew->travel ? crew->travel->value.toDouble() : 0.0;
            const auto *calendar = crew->calendar ? m_project.calendars.find(*crew->calendar) : nullptr;
            if (calendar)
                made.hours = m_clock.agreed(*calendar);
        }
        m_plan.crews += id.text;
        m_plan.model.crews.push_back(std::move(made));
        return std::uint32_t(m_plan.crews.size() - 1);
    }

    /// A part of the structure that is down in these intervals only.
    engine::Source plannedPart(const QString &id, engine::Intervals down)
    {
        engine::SimulatedComponent part;
        part.identity = engine::identityOf(id.toStdString());
        part.timeToFailure = engine::TimeLaw::neverHappens();
        part.timeToRestore = engine::TimeLaw::fixed(1);
        part.maintenance = std::move(down);
        m_plan.model.components.push_back(std::move(part));
        m_plan.components += id;
        return engine::Source::component(m_plan.model.components.size() - 1);
    }

    void addStructure(const SimulatedParts &parts)
    {
        engine::Structure structure;
        for (const auto *service : parts.services) {
            m_sources.insert(service->id.text, engine::Source::gate(structure.gates.size()));
            structure.gates.emplace_back();
        }
        StructureCompiler compiler(structure, m_sources);
        for (const auto *service : parts.services) {
            const auto gate = m_sources.value(service->id.text).index;
            compiler.fill(gate, *service->structure);
            // What is excluded for the service that is watched leaves its base instead of taking it down.
            auto down = m_clock.planned(service->maintenance, false);
            if (service->id != m_service.id)
                down = engine::united(down, m_clock.planned(service->maintenance, true));
            if (down.empty())
                continue;
            structure.gates.push_back(std::move(structure.gates[gate]));
            const auto own = engine::Source::gate(structure.gates.size() - 1);
            structure.gates[gate] = engine::Gate::all({own, plannedPart(service->id.text, std::move(down))});
        }
        m_plan.model.gates = std::move(structure.gates);
    }

    /// When planned and excluded work alone takes the service down: it was agreed, so it leaves the base.
    engine::Intervals excludedTime(const SimulatedParts &parts) const
    {
        engine::Intervals excluded = m_clock.planned(m_service.maintenance, true);
        engine::SimulationModel planned = m_plan.model;
        planned.shocks.clear();
        bool any = false;
        for (qsizetype i = 0; i < m_plan.components.size(); ++i) {
            auto &component = planned.components[size_t(i)];
            component.timeToFailure = engine::TimeLaw::neverHappens();
            component.recurrence.reset();
            component.crew.reset();
            component.maintenance = excludedWork(parts, m_plan.components.at(i));
            any |= !component.maintenance.empty();
        }
        if (!any || !engine::faultsOf(planned).empty())
            return excluded;
        planned.services = {{m_sources.value(m_service.id.text), {}, false}};
        return engine::united(excluded, engine::historyOf(planned, 0, 0).services[0].outages);
    }

    engine::Intervals excludedWork(const SimulatedParts &parts, const QString &id) const
    {
        if (const auto *component = m_project.components.find({id}))
            return m_clock.planned(component->maintenance, true);
        const auto *service = m_project.services.find({id});
        return service && service != parts.services.first() ? m_clock.planned(service->maintenance, true)
                                                            : engine::Intervals();
    }

    void addRules(const SimulatedParts &parts)
    {
        const auto excluded = excludedTime(parts);
        QList<const model::Calendar *> calendars{serviceHours()};
        const auto watchedBy = [&](const model::Calendar *calendar) {
            if (!calendars.contains(calendar))
                calendars += calendar;
            return size_t(calendars.indexOf(calendar));
        };
        for (const auto *target : std::as_const(m_targets))
            watchedBy(calendarOf(m_project, *target));
        for (const auto *calendar : std::as_const(calendars)) {
            engine::WatchedService watched{m_sources.value(m_service.id.text), {}, m_plan.model.services.empty()};
            if (calendar)
                watched.rules.serviceTime = m_clock.agreed(*calendar);
            const auto *agreed = agreement();
            const bool asUp = agreed && countsPlannedAsUp(m_project, *agreed, m_service);
            (asUp ? watched.rules.countedAsUp : watched.rules.dropped) = excluded;
            if (agreed)
                addCriterion(m_project, *agreed, m_service, watched.rules);
            m_plan.model.services.push_back(std::move(watched));
        }
        const bool chosen = m_request.hours || m_request.window; // then every promise is asked about that window
        for (const auto *target : std::as_const(m_targets)) {
            SimulationPlan::Target placed{target->id.text, false, watchedBy(calendarOf(m_project, *target)), 0};
            auto &targets = m_plan.model.services[placed.service].rules.targets;
            const auto *metric = target->metric ? m_project.metrics.find(*target->metric) : nullptr;
            const auto kind = metric ? simulatedKind(metric->kind) : std::nullopt;
            if (kind && target->value && (chosen || target->window == window())) {
                placed.simulated = true;
                placed.index = targets.size();
                targets.push_back({*kind, comparisonOf(target->comparison), target->value->toDouble()});
            }
            m_plan.targets += placed;
        }
        auto &targets = m_plan.model.services.front().rules.targets;
        m_plan.firstQuestion = targets.size();
        m_plan.questions = m_request.questions.size();
        targets.insert(targets.end(), m_request.questions.begin(), m_request.questions.end());
        addMoney();
        addRights();
    }

    /// Rights that outages decide, beside the target that each speaks of.
    void addRights()
    {
        const auto *agreed = agreement();
        for (const auto &right : m_project.terminationRules) {
            if (!agreed || right.agreement != agreed->id || (right.service && *right.service != m_service.id))
                continue;
            SimulationPlan::Termination placed{right.id.text, false, 0, 0};
            const auto decides = [&](const SimulationPlan::Target &target) {
                return right.target && target.id == right.target->text && target.simulated;
            };
            const auto target = std::find_if(m_plan.targets.begin(), m_plan.targets.end(), decides);
            std::optional<size_t> index;
            if (target != m_plan.targets.end()) {
                placed.service = target->service;
                index = target->index;
            }
            const auto rule = terminationRule(right, index, window(), m_plan.model);
            if (rule && (placed.service == 0 || isByWindowsAlone(*rule))) {
                auto &rights = m_plan.model.services[placed.service].rules.terminations;
                placed.simulated = true;
                placed.index = rights.size();
                rights.push_back(*rule);
            }
            m_plan.terminations += placed;
        }
    }

    /// Of the window that the promises speak of: of another one nobody pays anything.
    void addMoney()
    {
        QList<const model::Target *> deciding;
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            const auto &placed = m_plan.targets.at(i);
            if (placed.simulated && placed.service == 0 && m_targets.at(i)->window == window() && !m_request.hours)
                deciding += m_targets.at(i);
        }
        const auto *agreed = agreement();
        m_plan.hasCredits =
            agreed && addCredits(m_project, *agreed, deciding, m_plan.model.services.front().rules);
    }

    model::Result<void> requireAgreedTime() const
    {
        const auto &rules = m_plan.model.services.front().rules;
        const auto *calendar = serviceHours();
        if (!calendar || !engine::clipped(*rules.serviceTime, {0, m_clock.length}).empty())
            return {};
        return model::failure(QT_TRANSLATE_NOOP("Problem", "the calendar “%1” has no agreed hour in the window"),
                              {model::entityTypeOf<model::Calendar>().displayName(calendar)});
    }

    const model::Project &m_project;
    const SimulationRequest &m_request;
    const model::Service &m_service;
    QList<const model::Target *> m_targets;
    QHash<QString, engine::Source> m_sources;
    SimulationClock m_clock;
    SimulationPlan m_plan;
};

} // namespace

double observationHours(const model::Project &project, const model::Id<model::Service> &service)
{
    const auto *watched = project.services.find(service);
    const auto *agreed = watched ? agreementAbout(project, *watched, targetsOf(project, *watched)) : nullptr;
    return agreed ? observationHours(project, *agreed, *watched) : 0.0;
}

void observe(SimulationPlan &plan, double hours)
{
    for (const auto component : engine::componentsBelow(plan.model, plan.model.services.front())) {
        if (auto &recurrence = plan.model.components[component].recurrence) {
            recurrence->observationHours = hours;
            recurrence->observedProbability = 0.0;
        }
    }
}

model::Result<SimulationPlan> simulationPlanOf(const model::Project &project, const SimulationRequest &request)
{
    const auto *service = project.services.find(request.service);
    if (!service)
        return model::failure(QT_TRANSLATE_NOOP("Problem", "there is no service “%1”"), {request.service.text});
    return SimulationCompiler(project, request, *service).plan();
}

} // namespace slatelier::analysis
