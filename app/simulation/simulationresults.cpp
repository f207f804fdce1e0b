// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SimulationPage that shows an answer.
#include "app/shared/barchart.h"
#include "app/shared/card.h"
#include "app/shared/curvechart.h"
#include "app/shared/entitysteps.h"
#include "app/shared/format.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/livesimulation.h"
#include "app/simulation/simulationpage.h"
#include "core/analysis/outlook.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using analysis::SimulationReport;
using shared::Token;

namespace {

constexpr double secondsAnHour = 3600;
constexpr qsizetype mostParts = 7;
constexpr int mostBars = 10;

void fill(shared::Figure *figure, const QString &value, const QString &note)
{
    figure->setValue(value);
    figure->setNote(note);
}

shared::CurveChart::Content curveOf(const QList<analysis::OutlookPoint> &points)
{
    shared::CurveChart::Content content;
    for (const auto &point : points)
        content.points.append({point.value, point.share.value, point.share.low, point.share.high});
    return content;
}

// Targets of the service with this kind of metric, that the simulation has counted.
QList<const model::Target *> targetsOf(const model::Project &project, const SimulationReport &report, model::MetricKind kind)
{
    QList<const model::Target *> found;
    for (const auto &counted : report.targets) {
        const auto *target = counted.simulated ? project.targets.find({counted.id}) : nullptr;
        const auto *metric = target && target->metric ? project.metrics.find(*target->metric) : nullptr;
        if (metric && metric->kind == kind && target->value)
            found.append(target);
    }
    return found;
}

} // namespace

void SimulationPage::refreshFigures(const SimulationReport &report)
{
    const auto &tally = report.watched.front().tally;
    const auto hours = [&](const engine::ValueTally &values) {
        return engine::estimateOf(values.sum(), values.squares(), tally.replications, tally.windows).mean /
               double(engine::ticksPerHour);
    };
    const auto keepable = analysis::keepableAvailability(report, 0.95);
    const auto surer = analysis::keepableAvailability(report, 0.99);
    fill(m_keepable, keepable ? shared::shareText(*keepable) : u"—"_s,
         surer ? tr("%1 in 99 of 100").arg(shared::shareText(*surer)) : QString());
    const double mean = hours(tally.downtime);
    const double availability = 1 - mean * double(engine::ticksPerHour) / double(std::max(report.watched.front().base, engine::Tick(1)));
    fill(m_downtime, shared::durationText(mean * secondsAnHour),
         tr("mean of a window; availability %1").arg(shared::shareText(availability)));
    const auto interruptions =
        engine::estimateOf(tally.interruptions.sum(), tally.interruptions.squares(), tally.replications, tally.windows);
    const auto quiet = analysis::interruptionShares(report).first().value;
    fill(m_interruptions, shared::numberText(interruptions.mean), tr("none in %1 of the windows").arg(shared::shareText(quiet, 1)));
    const auto longest = engine::quantileOf(tally.longest, 0.95, tally.windows, 1 / double(engine::ticksPerHour));
    fill(m_longest, shared::durationText(longest.value * secondsAnHour), tr("or less in 95 of 100 windows"));
}

void SimulationPage::refreshTargets(const SimulationReport &report)
{
    while (auto *item = m_targets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &project = m_simulation->project();
    const model::Window window{model::Window::Kind(m_window->currentData().toInt()), 0};
    int row = 0, others = 0;
    for (qsizetype i = 0; i < report.targets.size(); ++i) {
        const auto *target = project.targets.find({report.targets.at(i).id});
        const auto breach = analysis::breachOf(report, i);
        if (!target || !breach) {
            ++others;
            continue;
        }
        auto *name = new QLabel(targetText(project, *target), m_targetCard);
        auto *words = new QLabel(breachText(*breach, window, report.replications()), m_targetCard);
        name->setWordWrap(true);
        words->setWordWrap(true);
        shared::setTone(words, breachTone(*breach));
        m_targets->addWidget(name, row, 0);
        m_targets->addWidget(words, row++, 1);
    }
    m_others->setText(tr("%n more target(s): measured in another window, or decided by other things than outages.", nullptr, others));
    m_others->setVisible(others > 0);
    m_targetCard->setVisible(row + others > 0);
}

void SimulationPage::refreshCurves(const SimulationReport &report)
{
    const auto &project = m_simulation->project();
    auto promise = curveOf(analysis::availabilityCurve(report));
    promise.valueTitle = tr("Availability of the window, at least");
    promise.shareTitle = tr("Share of windows");
    promise.valueText = [](double value) { return shared::shareText(value); };
    for (const auto *target : targetsOf(project, report, model::MetricKind::Availability))
        promise.marks.append({target->value->toDouble(), shared::shareText(target->value->toDouble())});
    m_promise->show(promise);

    auto lengths = curveOf(analysis::longestOutageCurve(report));
    lengths.valueTitle = tr("Longest interruption, hours at most");
    lengths.shareTitle = tr("Share of windows");
    lengths.valueText = [](double value) { return shared::numberText(value); };
    for (const auto *target : targetsOf(project, report, model::MetricKind::LongestOutage))
        lengths.marks.append({target->value->toDouble(), shared::hoursText(target->value->toDouble() * secondsAnHour)});
    m_lengths->show(lengths);
}

void SimulationPage::refreshBars(const SimulationReport &report)
{
    const auto &project = m_simulation->project();
    const auto shares = analysis::interruptionShares(report, mostBars);
    std::optional<double> allowed; // the strictest promise
    for (const auto *target : targetsOf(project, report, model::MetricKind::InterruptionCount)) {
        if (target->comparison == model::Operator::AtMost)
            allowed = std::min(allowed.value_or(target->value->toDouble()), target->value->toDouble());
    }
    const auto full = report.watched.front().tally.interruptionCounts.size();
    shared::BarChart::Content counts;
    counts.categoryTitle = tr("Interruptions in a window");
    counts.shareTitle = tr("Share of windows");
    shared::BarChart::Set kept{tr("within the promise"), Token::Accent, {}}, broken{tr("more than promised"), Token::Broken, {}};
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const bool last = i + 1 == shares.size() && size_t(i) < full;
        counts.categories.append(QLocale().toString(i) + (last ? u"+"_s : QString()));
        const bool breaks = allowed && double(i) > *allowed;
        kept.shares.append(breaks ? 0 : shares.at(i).value);
        broken.shares.append(breaks ? shares.at(i).value : 0);
    }
    counts.sets = allowed ? QList{kept, broken} : QList{kept};
    m_count->show(counts);

    shared::BarChart::Content parts;
    parts.categoryTitle = tr("Part");
    shared::BarChart::Set downtime{tr("share of downtime"), Token::Accent, {}}, interruptions{tr("share of interruptions"), Token::Muted, {}};
    const auto all = analysis::contributors(report);
    for (const auto &part : all.first(std::min(all.size(), mostParts))) {
        const auto *component = project.components.find({part.component});
        parts.categories.append(component ? component->name : part.component);
        downtime.shares.append(part.downtime.value_or(0));
        interruptions.shares.append(part.interruptions.value_or(0));
    }
    parts.sets = {downtime, interruptions};
    m_mend->show(parts);
}

} // namespace slatelier::simulation
