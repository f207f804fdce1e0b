// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/charts.h"

#include "app/shared/format.h"
#include "core/analysis/outlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using analysis::SimulationReport;
using shared::Token;

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::simulation::Charts)
};

constexpr double secondsAnHour = 3600;
constexpr qsizetype mostParts = 8;
constexpr int mostBars = 10;
constexpr int fewBars = 7; // where two charts share the width
constexpr double nearlyAll = 0.998;

Curve curveOf(const QList<analysis::OutlookPoint> &points)
{
    shared::CurveChart::Content content;
    for (const auto &point : points)
        content.points.append({point.value, point.share.value, point.share.low, point.share.high});
    content.shareTitle = Charts::tr("Share of windows");
    return content;
}

} // namespace

Figures figuresOf(const SimulationReport &report)
{
    const auto &watched = report.watched.front();
    const auto &tally = watched.tally;
    const auto mean = [&](const engine::ValueTally &values) {
        return engine::estimateOf(values.sum(), values.squares(), tally.replications, tally.windows).mean;
    };
    Figures figures;
    figures.keepable = analysis::keepableAvailability(report, 0.95);
    const double downtime = mean(tally.downtime);
    if (watched.base > 0)
        figures.availability = 1 - downtime / double(watched.base);
    figures.downtimeSeconds = downtime / double(engine::ticksPerSecond);
    figures.interruptions = mean(tally.interruptions);
    figures.longestSeconds = engine::quantileOf(tally.longest, 0.95, tally.windows, 1 / double(engine::ticksPerSecond)).value;
    return figures;
}

model::Window windowOf(const LiveSimulation &simulation)
{
    return simulation.answeredRequest().window.value_or(model::Window());
}

QStringList simulatedTargets(const model::Project &project, const SimulationReport &report, model::MetricKind kind)
{
    QStringList found;
    for (const auto &counted : report.targets) {
        const auto *target = counted.simulated ? project.targets.find({counted.id}) : nullptr;
        const auto *metric = target && target->metric ? project.metrics.find(*target->metric) : nullptr;
        if (metric && metric->kind == kind && target->value)
            found.append(counted.id);
    }
    return found;
}

Curve promiseCurve(const SimulationReport &report)
{
    auto content = curveOf(analysis::availabilityCurve(report));
    content.valueTitle = Charts::tr("Availability, at least");
    content.valueText = [](double value) { return shared::shareText(value); };
    return content;
}

Curve longestCurve(const model::Project &project, const SimulationReport &report)
{
    auto content = curveOf(analysis::longestOutageCurve(report, 400));
    content.valueTitle = Charts::tr("Longest interruption, hours at most");
    // The last windows of a thousand would take most of the axis.
    const auto rare = std::find_if(content.points.begin(), content.points.end(), [](const auto &point) { return point.share > nearlyAll; });
    if (rare - content.points.begin() > 1)
        content.points.erase(rare, content.points.end());
    content.valueText = [](double value) { return shared::numberText(value); };
    for (const auto &id : simulatedTargets(project, report, model::MetricKind::LongestOutage)) {
        const double hours = project.targets.find({id})->value->toDouble();
        content.marks.append({hours, shared::hoursText(hours * secondsAnHour)});
    }
    return content;
}

Bars interruptionBars(const model::Project &project, const SimulationReport &report)
{
    const auto shares = analysis::interruptionShares(report, mostBars);
    std::optional<double> allowed; // the strictest promise
    for (const auto &id : simulatedTargets(project, report, model::MetricKind::InterruptionCount)) {
        const auto *target = project.targets.find({id});
        if (target->comparison == model::Operator::AtMost)
            allowed = std::min(allowed.value_or(target->value->toDouble()), target->value->toDouble());
    }
    const auto full = report.watched.front().tally.interruptionCounts.size();
    shared::BarChart::Content counts;
    counts.categoryTitle = Charts::tr("Interruptions in a window");
    counts.shareTitle = Charts::tr("Share of windows");
    shared::BarChart::Set kept{Charts::tr("kept"), Token::Accent, {}};
    shared::BarChart::Set broken{Charts::tr("broken"), Token::Broken, {}};
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const bool last = i + 1 == shares.size() && size_t(i) < full;
        counts.categories.append(QLocale().toString(i) + (last ? u"+"_s : QString()));
        const bool breaks = allowed && double(i) > *allowed;
        kept.shares.append(breaks ? 0 : shares.at(i).value);
        broken.shares.append(breaks ? shares.at(i).value : 0);
    }
    counts.sets = allowed ? QList{kept, broken} : QList{kept};
    return counts;
}

Bars comparedInterruptions(const SimulationReport &now, const SimulationReport &would)
{
    Bars counts;
    counts.categoryTitle = Charts::tr("Interruptions in a window");
    counts.shareTitle = Charts::tr("Share of windows");
    counts.areBeside = true;
    const auto before = analysis::interruptionShares(now, fewBars), after = analysis::interruptionShares(would, fewBars);
    shared::BarChart::Set old{Charts::tr("as it is"), Token::Muted, {}}, made{Charts::tr("with the sliders"), Token::Accent, {}};
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        counts.categories.append(QLocale().toString(i) + (i + 1 == fewBars ? u"+"_s : QString()));
        old.shares.append(i < before.size() ? before.at(i).value : 0);
        made.shares.append(i < after.size() ? after.at(i).value : 0);
    }
    counts.sets = {old, made};
    return counts;
}

Bars mendBars(const model::Project &project, const SimulationReport &report, bool byCrew)
{
    shared::BarChart::Content parts;
    parts.categoryTitle = byCrew ? Charts::tr("Crew") : Charts::tr("Part");
    shared::BarChart::Set downtime{Charts::tr("share of downtime"), Token::Accent, {}};
    shared::BarChart::Set interruptions{Charts::tr("share of interruptions"), Token::Muted, {}};
    shared::BarChart::Set credits{Charts::tr("share of credits"), Token::Measured, {}};
    const auto all = byCrew ? analysis::crewContributors(report) : analysis::contributors(report);
    for (const auto &part : all.first(std::min(all.size(), mostParts))) {
        const auto *component = project.components.find({part.component});
        const auto *crew = project.crews.find({part.component});
        parts.categories.append(byCrew && crew ? crew->name : component ? component->name : part.component);
        downtime.shares.append(part.downtime.value_or(0));
        interruptions.shares.append(part.interruptions.value_or(0));
        credits.shares.append(part.credits.value_or(0));
    }
    parts.sets = {downtime, interruptions};
    if (std::any_of(all.begin(), all.end(), [](const auto &part) { return part.credits.has_value(); }))
        parts.sets += credits;
    return parts;
}

} // namespace slatelier::simulation
