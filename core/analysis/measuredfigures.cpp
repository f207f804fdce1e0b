// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

#include <map>

namespace slatelier::analysis {

using namespace model;

namespace {

constexpr int shareDecimals = 12;

/// One measure over one period of one KPI, worked out once for everybody.
struct Asked
{
    QString kpi;
    QDate first, end;
    friend auto operator<=>(const Asked &a, const Asked &b)
    {
        return std::tuple(a.kpi, a.first.toJulianDay(), a.end.toJulianDay()) <=> std::tuple(b.kpi, b.first.toJulianDay(), b.end.toJulianDay());
    }
};

struct Sum
{
    double scores = 0.0;
    int count = 0;
};

class Figures
{
public:
    Figures(const Project &project, const Measured &measured, KpiFigures otherwise)
        : m_project(project), m_measured(measured), m_otherwise(std::move(otherwise))
    {
    }

    KpiMeasured of(const Kpi &kpi, const Id<Person> &whom, QDate first, QDate end)
    {
        const Metric *metric = kpi.metric ? m_project.metrics.find(*kpi.metric) : nullptr;
        const auto measure = metric ? measureOf(*metric) : std::nullopt;
        if (!measure)
            return m_otherwise(kpi, whom, first, end);
        const auto &found = statistics(kpi, *measure, first, end);
        const Person *person = m_project.people.find(whom);
        const QStringList names = person ? namesOf(*person) : QStringList();
        const Standing standing = person ? standingOf(found, names) : Standing{verdictWord(found.verdict), found.overall, verdictWord(found.verdict)};
        if (standing.cases.total == 0)
            return m_otherwise(kpi, whom, first, end);
        KpiMeasured figure;
        figure.value = valueOf(*metric, standing, names, found);
        figure.sample = int(standing.cases.total);
        figure.verdict = standing.verdict;
        figure.personal = person != nullptr;
        return figure;
    }

private:
    static std::optional<Measure> measureOf(const Metric &metric)
    {
        switch (metric.kind) {
        case MetricKind::ReopenShare: return Measure{MeasureKind::Reopen};
        case MetricKind::RatingShare:
        case MetricKind::RatingMean: return Measure{MeasureKind::RatingLow};
        default: return std::nullopt;
        }
    }

    const Statistics &statistics(const Kpi &kpi, const Measure &measure, QDate first, QDate end)
    {
        auto &kept = m_kept[{kpi.id.text, first, end}];
        if (!kept) {
            const Metric *metric = m_project.metrics.find(*kpi.metric);
            StatisticsQuestion question;
            question.measure = measure;
            question.zone = zoneOfRows(m_measured);
            question.from = first.startOfDay(question.zone).toSecsSinceEpoch();
            question.to = end.startOfDay(question.zone).toSecsSinceEpoch();
            question.priority = kpi.priority;
            question.service = kpi.service ? kpi.service->text : QString();
            question.minimumSample = metric->minimumSample.value_or(question.minimumSample);
            kept = statisticsOf(m_project, m_measured, question);
        }
        return *kept;
    }

    std::optional<Decimal> valueOf(const Metric &metric, const Standing &standing, const QStringList &names, const Statistics &found) const
    {
        const double rate = standing.cases.rate();
        if (metric.kind == MetricKind::RatingMean)
            return mean(names, found.question);
        return Decimal::fromDouble(QString::number(metric.kind == MetricKind::RatingShare ? 1.0 - rate : rate, 'f', shareDecimals).toDouble());
    }

    std::optional<Decimal> mean(const QStringList &names, const StatisticsQuestion &question) const
    {
        Sum sum;
        for (const auto &rating : m_measured.ratings) {
            const bool inside = !rating.time || (rating.time->utcSeconds >= *question.from && rating.time->utcSeconds < *question.to);
            if (!rating.score || !inside || (!names.isEmpty() && !names.contains(rating.performer)))
                continue;
            sum.scores += rating.score->toDouble();
            ++sum.count;
        }
        if (sum.count == 0)
            return std::nullopt;
        return Decimal::fromDouble(QString::number(sum.scores / sum.count, 'f', 6).toDouble());
    }

    Project m_project;
    Measured m_measured;
    KpiFigures m_otherwise;
    std::map<Asked, std::optional<Statistics>> m_kept;
};

} // namespace

KpiFigures measuredFigures(const Project &project, const Measured &measured, KpiFigures otherwise)
{
    const auto figures = std::make_shared<Figures>(project, measured, std::move(otherwise));
    return [figures](const Kpi &kpi, const Id<Person> &whom, QDate first, QDate end) { return figures->of(kpi, whom, first, end); };
}

} // namespace slatelier::analysis
