// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/promise.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace slatelier::analysis {

namespace {

using model::Target;

constexpr QChar noBreakSpace(u'\u00a0');

bool isCalculable(model::MetricKind kind)
{
    return kind == model::MetricKind::Availability || kind == model::MetricKind::InterruptionCount
        || kind == model::MetricKind::Mtrs || kind == model::MetricKind::Mtbf || kind == model::MetricKind::Downtime;
}

QString percent(double share)
{
    // As many decimals as tell the share from 100 % by two digits.
    const double gap = std::max(1 - share, 1e-9) * 100;
    const int decimals = std::clamp(int(std::ceil(-std::log10(gap))) + 1, 0, 9);
    auto text = QLocale().toString(std::floor(share * 100 * std::pow(10, decimals) + 1e-6) / std::pow(10, decimals), 'f', decimals);
    return text + noBreakSpace + u'%';
}

QString valueText(const model::Metric &metric, double value)
{
    if (model::isShare(metric.kind))
        return percent(value);
    const QString number = QLocale().toString(value, 'g', 4);
    if (model::isDuration(metric.kind))
        return number + noBreakSpace + QCoreApplication::translate("Finding", "h");
    return metric.unit.isEmpty() ? number : number + noBreakSpace + metric.unit;
}

/// The words that tell people which target is meant: what is promised, about what, where.
QStringList wordsOf(const FindingList &list, const Target &target)
{
    const auto &project = list.project();
    QString about = list.name(project.services, target.service);
    if (about.isEmpty())
        about = list.name(project.components, target.component);
    if (about.isEmpty())
        about = QCoreApplication::translate("Finding", "an unnamed service");
    QString metric = list.name(project.metrics, target.metric);
    if (metric.isEmpty())
        metric = QCoreApplication::translate("Finding", "a target");
    return {metric, about, list.name(*project.agreements.find(target.agreement))};
}

bool isLive(const model::Project &project, const Target &target)
{
    const auto *agreement = project.agreements.find(target.agreement);
    return agreement && agreement->state != model::AgreementState::Retired;
}

void findGaps(FindingList &list, const Target &target)
{
    const auto words = wordsOf(list, target);
    if (!target.metric)
        list.add("target-without-metric", Severity::Error, target, "metric",
                 QT_TRANSLATE_NOOP("Finding", "A target on “%2” in the agreement %3 names no metric."), words);
    const bool belowTheSla = list.project().agreements.find(target.agreement)->type != model::AgreementType::Sla;
    if (!target.service && !target.component && !target.crew && !belowTheSla)
        list.add("target-without-service", Severity::Error, target, "service",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” in the agreement %3 does not say which service it is about."), words);
    if (!target.value && !target.notOffered)
        list.add("target-without-value", Severity::Error, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 promises no value."), words);
    if (target.window.kind == model::Window::Rolling && target.window.days <= 0)
        list.add("target-without-window", Severity::Error, target, "window",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 has a window of no days."), words);
}

void findOutOfRange(FindingList &list, const Target &target, const model::Metric &metric)
{
    const bool outside = target.value && model::isShare(metric.kind)
        && (target.value->isNegative() || *target.value > model::Decimal(1));
    if (outside)
        list.add("target-share-out-of-range", Severity::Error, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 promises a share that is not between 0 and 100 %."),
                 wordsOf(list, target));
    const auto *service = target.service ? list.project().services.find(*target.service) : nullptr;
    if (service && !service->structure && isCalculable(metric.kind))
        list.add("promise-without-structure", Severity::Warning, *service, "structure",
                 QT_TRANSLATE_NOOP("Finding", "“%1” is promised for “%2”, but nothing says what the service is built of."),
                 wordsOf(list, target).first(2));
}

} // namespace

void findInTargets(FindingList &list)
{
    for (const auto &target : list.project().targets) {
        if (!isLive(list.project(), target))
            continue;
        findGaps(list, target);
        if (const auto *metric = target.metric && !target.notOffered ? list.project().metrics.find(*target.metric) : nullptr)
            findOutOfRange(list, target, *metric);
    }
}

void findBrokenPromises(FindingList &list, ExactFigures &figures, const std::stop_token &stop)
{
    const auto &project = list.project();
    for (const auto &target : project.targets) {
        if (stop.stop_requested())
            return;
        const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
        const auto *service = target.service ? project.services.find(*target.service) : nullptr;
        if (!metric || !service || !service->structure || !isLive(project, target) || !isCalculable(metric->kind)
            || !target.value || target.notOffered)
            continue;
        const auto promise = promiseOf(project, target, figures.of(*target.service));
        if (!promise.kept || *promise.kept || !promise.calculated)
            continue;
        const bool draft = project.agreements.find(target.agreement)->state == model::AgreementState::Draft;
        const QStringList words = wordsOf(list, target)
            + QStringList{valueText(*metric, target.value->toDouble()), valueText(*metric, *promise.calculated)};
        const bool availability = metric->kind == model::MetricKind::Availability;
        list.add(availability ? "availability-below-promise" : "promise-not-carried", draft ? Severity::Warning : Severity::Error,
                 target, "value",
                 availability ? QT_TRANSLATE_NOOP("Finding", "“%2” cannot keep what the agreement %3 promises: %4 promised, %5 calculated.")
                              : QT_TRANSLATE_NOOP("Finding", "“%2” cannot keep “%1” of the agreement %3: %4 promised, %5 calculated."),
                 words);
    }
}

} // namespace slatelier::analysis
