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

void findGaps(FindingList &list, const PromisedTarget &promised)
{
    const auto &target = promised.target;
    const auto words = [&] { return wordsOf(list, target); };
    if (!target.metric)
        list.add("target-without-metric", Severity::Error, target, "metric",
                 QT_TRANSLATE_NOOP("Finding", "A target on “%2” in the agreement %3 names no metric."), words());
    const bool belowTheSla = promised.agreement.type != model::AgreementType::Sla;
    if (!target.service && !target.component && !target.crew && !belowTheSla)
        list.add("target-without-service", Severity::Error, target, "service",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” in the agreement %3 does not say which service it is about."), words());
    if (!target.value && !target.notOffered)
        list.add("target-without-value", Severity::Error, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 promises no value."), words());
    if (target.window.kind == model::Window::Rolling && target.window.days <= 0)
        list.add("target-without-window", Severity::Error, target, "window",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 has a window of no days."), words());
}

void findOutOfRange(FindingList &list, const PromisedTarget &promised)
{
    const auto &target = promised.target;
    if (!promised.metric || target.notOffered)
        return;
    const auto &metric = *promised.metric;
    const bool outside = target.value && model::isShare(metric.kind)
        && (target.value->isNegative() || *target.value > model::Decimal(1));
    if (outside)
        list.add("target-share-out-of-range", Severity::Error, target, "value",
                 QT_TRANSLATE_NOOP("Finding", "The target “%1” on “%2” in the agreement %3 promises a share that is not between 0 and 100 %."),
                 wordsOf(list, target));
    const auto *service = promised.service;
    if (service && !service->structure && isCalculable(metric.kind))
        list.add("promise-without-structure", Severity::Warning, *service, "structure",
                 QT_TRANSLATE_NOOP("Finding", "“%1” is promised for “%2”, but nothing says what the service is built of."),
                 wordsOf(list, target).first(2));
}

void findBroken(FindingList &list, const PromisedTarget &promised, ExactFigures &figures)
{
    const auto &project = list.project();
    const auto &[target, agreement, metric, service] = promised;
    if (!metric || !service || !service->structure || !isCalculable(metric->kind) || !target.value || target.notOffered)
        return;
    const auto promise = promiseOf(project, target, figures.of(*target.service));
    if (!promise.kept || *promise.kept || !promise.calculated)
        return;
    const bool draft = agreement.state == model::AgreementState::Draft;
    const QStringList words = wordsOf(list, target)
        + QStringList{valueText(*metric, target.value->toDouble()), valueText(*metric, *promise.calculated)};
    const bool availability = metric->kind == model::MetricKind::Availability;
    list.add(availability ? "availability-below-promise" : "promise-not-carried", draft ? Severity::Warning : Severity::Error,
             target, "value",
             availability ? QT_TRANSLATE_NOOP("Finding", "“%2” cannot keep what the agreement %3 promises: %4 promised, %5 calculated.")
                          : QT_TRANSLATE_NOOP("Finding", "“%2” cannot keep “%1” of the agreement %3: %4 promised, %5 calculated."),
             words);
}

} // namespace

void findInTargets(FindingList &list)
{
    const auto &project = list.project();
    ExactFigures figures(project, list.kept().exact, list.stop());
    list.kept().exact.figures.begin();
    Weeks weeks;
    const model::Agreement *agreement = nullptr;
    for (const auto &target : project.targets) {
        if (list.stop().stop_requested())
            return;
        if (!agreement || agreement->id != target.agreement) // mostly that of the target before
            agreement = project.agreements.find(target.agreement);
        if (!agreement || agreement->state == model::AgreementState::Retired)
            continue;
        const PromisedTarget promised{target, *agreement, target.metric ? project.metrics.find(*target.metric) : nullptr,
                                      target.service ? project.services.find(*target.service) : nullptr};
        findGaps(list, promised);
        findOutOfRange(list, promised);
        findIdle(list, promised, weeks);
        findBroken(list, promised, figures);
    }
    list.kept().exact.figures.forgetTheRest();
}

} // namespace slatelier::analysis
