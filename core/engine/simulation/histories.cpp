// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/histories.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace slatelier::engine {

namespace {

CrewPlan crewPlanOf(const SimulationModel &model, std::optional<std::uint32_t> crew,
                    const std::vector<std::unique_ptr<MeasuredTime>> &hours)
{
    CrewPlan plan;
    if (crew) {
        plan.travel = ticksOf(model.crews[*crew].travelHours);
        plan.hours = hours[*crew].get();
    }
    return plan;
}

/// For each crew the first of those that it is joined with because somebody's fault passes from one to the other.
std::vector<std::uint32_t> joinedCrews(const SimulationModel &model)
{
    std::vector<std::uint32_t> first(model.crews.size());
    std::iota(first.begin(), first.end(), 0U);
    const auto join = [&](std::uint32_t a, std::uint32_t b) {
        const auto [low, high] = std::minmax(first[a], first[b]);
        std::replace(first.begin(), first.end(), std::uint32_t(high), std::uint32_t(low));
    };
    for (const SimulatedComponent &component : model.components) {
        for (const SupportLine &line : component.lines)
            join(component.lines.front().crew, line.crew);
        if (!component.lines.empty() && component.crew)
            join(component.lines.front().crew, *component.crew);
    }
    return first;
}

constexpr std::int64_t asManyAsThereAre = std::numeric_limits<std::int64_t>::max();

} // namespace

Histories::Histories(const SimulationModel &model, std::uint64_t seed)
    : m_model(model)
    , m_warmUp(model.start == SimulationModel::Start::Steady ? warmUpOf(model) : 0)
    , m_moments(model.shocks.size())
    , m_shocksOf(model.components.size())
{
    for (const SimulatedCrew &crew : model.crews) {
        m_hours.push_back(crew.hours ? std::make_unique<MeasuredTime>(*crew.hours, Interval{-m_warmUp, model.end()})
                                     : nullptr);
    }
    for (std::size_t i = 0; i < model.shocks.size(); ++i) {
        const SharedShock &shock = model.shocks[i];
        m_shockKeys.push_back(streamKey(seed, shock.identity, Purpose::Shock));
        m_shockRestores.push_back(shock.restore ? TimeSampler(*shock.restore) : TimeSampler());
        for (const std::uint32_t member : shock.members)
            m_shocksOf[member].push_back(std::uint32_t(i));
    }
    for (const SimulatedComponent &component : model.components) {
        m_plans.emplace_back(component, seed);
        m_availability.push_back(1.0 / (1.0 + component.timeToRestore.mean / component.timeToFailure.mean));
        m_crews.push_back(crewPlanOf(model, component.crew, m_hours));
        m_crews.back().detection = ticksOf(component.detectionHours);
        const double cycles = hoursOf(model.end()) / (component.timeToFailure.mean + component.timeToRestore.mean);
        m_blocks.push_back(std::uint8_t(std::min(2.0 + cycles, double(Ahead::mostBlocks))));
    }
    for (std::size_t i = 0; i < model.components.size(); ++i) {
        m_ways.push_back(wayOf(i));
        m_begins.push_back(needsWarmUp(model, i) ? -m_warmUp : 0);
    }
    makePools(seed);
}

void Histories::makePools(std::uint64_t seed)
{
    const auto first = joinedCrews(m_model);
    m_pools.resize(m_model.crews.size());
    for (std::size_t crew = 0; crew < m_model.crews.size(); ++crew) {
        const SimulatedCrew &given = m_model.crews[crew];
        m_desks.push_back(m_pools[first[crew]].addDesk(given.size.value_or(asManyAsThereAre), given.order));
    }
    m_poolOf.resize(m_ways.size());
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        if (m_ways[i] != Way::Pool)
            continue;
        const SimulatedComponent &component = m_model.components[i];
        m_poolOf[i] = first[component.lines.empty() ? *component.crew : component.lines.front().crew];
        addToPool(i, m_poolOf[i], seed);
    }
}

void Histories::addToPool(std::size_t i, std::size_t pool, std::uint64_t seed)
{
    const SimulatedComponent &component = m_model.components[i];
    std::vector<CrewPool::Line> lines;
    for (const SupportLine &line : component.lines)
        lines.push_back({m_desks[line.crew], crewPlanOf(m_model, line.crew, m_hours), ticksOf(line.handOverHours),
                         line.givesUp});
    const auto last = component.crew ? m_desks[*component.crew]
                                     : m_pools[pool].addDesk(asManyAsThereAre, SimulatedCrew::Order::FirstCome);
    lines.push_back({last, m_crews[i], never, 0.0});
    m_pools[pool].add(i, m_plans[i], m_crews[i].detection, std::move(lines), component.priority,
                      streamKey(seed, component.identity, Purpose::Lines));
}

Histories::Way Histories::wayOf(std::size_t component) const
{
    const SimulatedComponent &given = m_model.components[component];
    if (!given.lines.empty() || (given.crew && m_model.crews[*given.crew].size))
        return Way::Pool;
    const CrewPlan &crew = m_crews[component];
    const bool plain = m_plans[component].up.isExponential() && m_plans[component].repair.isExponential() &&
                       !m_plans[component].flickers && m_shocksOf[component].empty() && given.maintenance.empty() &&
                       crew.detection == 0 && crew.travel == 0 && !crew.hours;
    return plain ? Way::Exponential : Way::Alone;
}

void Histories::draw(std::uint64_t replication, OutageLists &lists)
{
    drawShocks(replication);
    for (CrewPool &pool : m_pools) {
        if (!pool.isEmpty())
            pool.draw(replication, m_model.start, -m_warmUp, m_model.end(),
                      [this](std::size_t component) { return shocksOn(component); });
    }
    Ahead ahead;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        lists.begin();
        if (m_ways[i] == Way::Exponential) {
            if (i >= ahead.end)
                lookAhead(i, replication, ahead);
            const auto &blocks = ahead.blocks[ahead.components - (ahead.end - i)];
            drawExponential(i, replication, {blocks.data(), m_blocks[i]}, lists);
            lists.end(i);
            continue;
        }
        if (m_ways[i] == Way::Alone)
            drawAlone(i, replication, lists);
        else {
            for (const Interval &outage : *m_pools[m_poolOf[i]].outagesOf(i)) {
                if (outage.end > 0)
                    lists.append(outage);
            }
        }
        endList(i, lists);
    }
}

void Histories::endList(std::size_t component, OutageLists &lists) const
{
    const Intervals &maintenance = m_model.components[component].maintenance;
    if (maintenance.empty()) {
        lists.end(component);
        return;
    }
    for (const Interval &planned : maintenance) {
        const Interval cut{planned.start, std::min(planned.end, m_model.end())};
        if (cut.end > 0 && cut.start < cut.end)
            lists.append(cut);
    }
    lists.endUnordered(component);
}

/// Blocks of numbers are mixed for several components in one go: nothing waits for anything, so the processor works on
/// several blocks at a time, which it cannot when the end of each history has to be guessed before the next begins.
void Histories::lookAhead(std::size_t component, std::uint64_t replication, Ahead &ahead) const
{
    ahead.end = component + ahead.components;
    const std::size_t last = std::min(ahead.end, m_ways.size());
    for (std::size_t i = component; i < last; ++i) {
        auto &blocks = ahead.blocks[i - component];
        for (std::size_t block = 0; block < m_blocks[i]; ++block)
            blocks[block] = philox({block, replication}, m_plans[i].lifeKey);
    }
}

/// The first pair of the stream is the start, each further one a time to failure and a time to restore. The first
/// pairs are `known`.
void Histories::drawExponential(std::size_t component, std::uint64_t replication, std::span<const RandomPair> known,
                                OutageLists &lists) const
{
    const LifePlan &plan = m_plans[component];
    const Exponential &exponential = m_exponential;
    const Tick end = m_model.end();
    RandomStream extra(plan.extraKey, replication);
    Tick now = 0;
    if (m_model.start == SimulationModel::Start::Steady && unitFrom(known[0].first) >= m_availability[component]) {
        now = plan.repair.drawExponential(exponential, known[0].second, extra);
        lists.append({-1, std::min(now, end)});
    }
    for (std::uint64_t block = 1; now < end; ++block) {
        const RandomPair words = block < known.size() ? known[block] : philox({block, replication}, plan.lifeKey);
        now += plan.up.drawExponential(exponential, words.first, extra);
        if (now >= end)
            return;
        const Tick restored = now + plan.repair.drawExponential(exponential, words.second, extra);
        lists.append({now, std::min(restored, end)});
        now = restored;
    }
}

void Histories::drawAlone(std::size_t component, std::uint64_t replication, OutageLists &lists)
{
    const CrewPlan &crew = m_crews[component];
    const bool isNew = m_model.start == SimulationModel::Start::New;
    const Tick begin = m_begins[component];
    const Tick end = m_model.end();
    Life life(m_plans[component], replication, end, shocksOn(component));
    const Tick delay = crew.detection + crew.travel;
    auto [isDown, failure] = isNew ? life.asNew(begin) : life.inSteadyState(begin, crew.hours ? 0 : delay);
    while (failure.at < end) {
        Tick restored = failure.at + failure.work;
        if (failure.needsCrew && !isDown)
            restored = crew.done(std::min(failure.at + crew.detection, never), failure.work);
        else if (isDown) // what is left of a restoration in progress
            restored = crew.hours && failure.needsCrew ? crew.hours->after(begin, failure.work) : begin + failure.work;
        if (restored > 0)
            lists.append({failure.at, std::min(restored, end)});
        if (restored >= end)
            return;
        isDown = false;
        failure = life.next(restored);
    }
}

void Histories::drawShocks(std::uint64_t replication)
{
    const Exponential &exponential = Exponential::instance();
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        RandomStream numbers(m_shockKeys[i], replication);
        m_moments[i].clear();
        const double mean = m_model.shocks[i].meanHoursBetween;
        Tick now = -m_warmUp;
        while ((now += std::max(ticksOf(mean * exponential.draw(numbers.next(), numbers)), Tick(1))) < m_model.end())
            m_moments[i].push_back(now);
    }
}

std::span<const ShockView> Histories::shocksOn(std::size_t component)
{
    m_views.clear();
    for (const std::uint32_t shock : m_shocksOf[component]) {
        const bool own = m_model.shocks[shock].restore.has_value();
        m_views.push_back({m_moments[shock], own ? &m_shockRestores[shock] : nullptr});
    }
    return m_views;
}

} // namespace slatelier::engine
