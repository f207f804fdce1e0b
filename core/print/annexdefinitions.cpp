// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString unitText(const Words &words, const model::Metric &metric)
{
    if (model::isShare(metric.kind))
        return u"%"_s;
    if (!metric.unit.isEmpty())
        return metric.unit;
    return model::isDuration(metric.kind) ? words.translate("Annex", "hours") : u"—"_s;
}

/// What is understood by a kind of metric where the metric itself does not say.
QString usualFormula(const Words &words, model::MetricKind kind)
{
    switch (kind) {
    case model::MetricKind::Availability:
        return words.translate("Annex", "(agreed service time − downtime) / agreed service time");
    case model::MetricKind::InterruptionCount:
        return words.translate("Annex", "number of interruptions that start in the window");
    case model::MetricKind::LongestOutage:
        return words.translate("Annex", "length of the longest single interruption in the window");
    case model::MetricKind::Mtrs:
        return words.translate("Annex", "downtime / number of interruptions");
    case model::MetricKind::Mtbf:
        return words.translate("Annex", "(agreed service time − downtime) / number of interruptions");
    case model::MetricKind::WithinShare:
        return words.translate("Annex", "tickets done in time / all tickets of the window");
    case model::MetricKind::Percentile:
        return words.translate("Annex", "the value that the stated share of measurements does not exceed");
    case model::MetricKind::ReopenShare:
        return words.translate("Annex", "reopened tickets / closed tickets");
    case model::MetricKind::RatingMean:
        return words.translate("Annex", "sum of ratings / number of ratings");
    case model::MetricKind::RatingShare:
        return words.translate("Annex", "good ratings / all ratings");
    case model::MetricKind::Downtime:
        return words.translate("Annex", "sum of all interruptions in the window");
    case model::MetricKind::IntervalSuccess:
        return words.translate("Annex", "1 − mean of the error rates of all intervals of the window");
    case model::MetricKind::ResponseTime:
        return words.translate("Annex", "time from the report of a case to the first qualified answer");
    case model::MetricKind::RestorationTime:
        return words.translate("Annex", "time from the report of a case to the restoration of the service");
    case model::MetricKind::UpdateInterval:
        return words.translate("Annex", "longest time between two reports on the progress of an open case");
    case model::MetricKind::Formula:
        break;
    }
    return u"—"_s;
}

bool countsDowntime(model::MetricKind kind)
{
    return kind == model::MetricKind::Availability || kind == model::MetricKind::InterruptionCount ||
           kind == model::MetricKind::LongestOutage || kind == model::MetricKind::Mtrs ||
           kind == model::MetricKind::Mtbf || kind == model::MetricKind::Downtime;
}

QString methodOf(const Words &words, const model::Metric &metric)
{
    QStringList lines;
    if (!metric.method.isEmpty())
        lines << metric.method;
    if (metric.minimumSample)
        lines << filled(words.translate("Annex", "Not evaluated for fewer than %1 measurements."),
                        {QString::number(*metric.minimumSample)});
    if (metric.decimals)
        lines << filled(words.translate("Annex", "Rounded to decimal places: %1."),
                        {QString::number(*metric.decimals)});
    return lines.join(u'\n');
}

} // namespace

void addDefinitions(AnnexDraft &draft)
{
    const Words &words = draft.words;
    QList<const model::Metric *> metrics;
    for (const model::Target *target : targetsOf(draft)) {
        const model::Metric *metric = metricOf(draft, *target);
        if (metric && !metrics.contains(metric))
            metrics.append(metric);
    }
    if (metrics.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Definitions"));
    if (std::any_of(metrics.begin(), metrics.end(), [](const auto *metric) { return countsDowntime(metric->kind); })) {
        draft.document.add(Paragraph{
            words.translate("Annex",
                            "— the service hours of the service within the measurement window, without excluded time."),
            words.translate("Annex", "Agreed service time")});
        draft.document.add(Paragraph{
            words.translate("Annex",
                            "— the part of the agreed service time in which the service does not work for the "
                            "customer, from the beginning of an interruption to the restoration of the service."),
            words.translate("Annex", "Downtime")});
    }
    Table table{{{words.translate("Annex", "Metric"), 2},
                 {words.translate("Annex", "Formula and way of measuring"), 4},
                 {words.translate("Annex", "Unit"), 0.8}},
                {}};
    for (const model::Metric *metric : metrics)
        table.rows.append(Row{{Cell{metric->name, metric->code},
                               Cell{metric->formula.isEmpty() ? usualFormula(words, metric->kind) : metric->formula,
                                    methodOf(words, *metric)},
                               Cell{unitText(words, *metric)}}});
    draft.document.add(table);
}

} // namespace slatelier::print
