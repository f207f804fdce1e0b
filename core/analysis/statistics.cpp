// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

#include "core/time/instanttext.h"

#include <set>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;
using namespace model;
using engine::Cases;
using engine::GroupVerdict;
using engine::OverallVerdict;

namespace {

constexpr qsizetype casesBetweenLooks = 4096; // at the stop token

/// The periods in which cases lie.
class Periods
{
public:
    explicit Periods(const StatisticsQuestion &question) : m_question(question), m_clock(question.zone, QDate(1990, 1, 1), QDate(2040, 1, 1)) {}

    QDate firstDay(qint64 moment)
    {
        const qint64 local = moment + m_clock.offsetAt(moment);
        const qint64 day = local >= 0 ? local / 86'400 : -((-local + 86'399) / 86'400);
        auto &first = m_days[day];
        if (!first.isValid())
            first = time::firstDayOf(m_question.period, QDate(1970, 1, 1).addDays(day), {});
        return first;
    }

private:
    const StatisticsQuestion &m_question;
    time::ZoneClock m_clock;
    QHash<qint64, QDate> m_days;
};

QString keyOf(const JudgedCase &judged, GroupBy by, QDate period)
{
    switch (by) {
    case GroupBy::Performer: return judged.performer;
    case GroupBy::Crew: return judged.crew;
    case GroupBy::Period: return period.toString(Qt::ISODate);
    case GroupBy::Service: return judged.service;
    }
    return {};
}

/// The cases of the question, laid out for the engine.
struct Layout
{
    QStringList keys;
    std::vector<engine::Group> groups;
    QList<QDate> periods;
    QList<Cases> periodCases;
    bool stratified = false;
};

class Sorter
{
public:
    Sorter(const Measured &measured, const StatisticsQuestion &question) : m_question(question), m_periods(question)
    {
        for (const auto &judged : casesOf(measured, question.measure)) {
            if (isAsked(judged))
                m_cases += judged;
        }
    }

    std::optional<Layout> lay(const std::stop_token &stop)
    {
        std::set<QDate> days;
        for (const auto &judged : std::as_const(m_cases)) {
            m_first += m_periods.firstDay(judged.time);
            days.insert(m_first.last());
        }
        Layout layout;
        layout.periods = QList<QDate>(days.begin(), days.end());
        layout.periodCases.resize(layout.periods.size());
        const auto abnormal = [](const JudgedCase &judged) { return judged.abnormal; };
        layout.stratified = std::any_of(m_cases.begin(), m_cases.end(), abnormal) && !std::all_of(m_cases.begin(), m_cases.end(), abnormal);
        QHash<QDate, std::size_t> places;
        for (qsizetype i = 0; i < layout.periods.size(); ++i)
            places.insert(layout.periods.at(i), std::size_t(i));
        QHash<QString, std::size_t> groups;
        const bool byPeriod = m_question.by == GroupBy::Period;
        const std::vector<Cases> row(byPeriod ? 1 : std::size_t(layout.periods.size()));
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            if (i % casesBetweenLooks == 0 && stop.stop_requested())
                return std::nullopt;
            const auto &judged = m_cases.at(i);
            const QString key = keyOf(judged, m_question.by, m_first.at(i));
            if (!groups.contains(key)) {
                groups.insert(key, layout.groups.size());
                layout.keys += key;
                layout.groups.push_back({std::vector<std::vector<Cases>>(layout.stratified ? 2 : 1, row), key.isEmpty()});
            }
            const std::size_t period = places.value(m_first.at(i));
            const Cases one{1, judged.event ? 1U : 0U};
            layout.groups[groups.value(key)].cells[layout.stratified && judged.abnormal ? 1 : 0][byPeriod ? 0 : period] += one;
            layout.periodCases[qsizetype(period)] += one;
        }
        return layout;
    }

private:
    bool isAsked(const JudgedCase &judged) const
    {
        return (!m_question.from || judged.time >= *m_question.from) && (!m_question.to || judged.time < *m_question.to)
            && (m_question.priority.isEmpty() || judged.priority == m_question.priority)
            && (m_question.service.isEmpty() || judged.service == m_question.service);
    }

    const StatisticsQuestion &m_question;
    Periods m_periods;
    QList<JudgedCase> m_cases;
    QList<QDate> m_first; // day of the period of each case
};

/// Nobody is a period: what stands out in time is nobody's doing.
void blameNobody(engine::Judgement &judgement)
{
    bool any = false;
    for (auto &group : judgement.groups) {
        any |= group.verdict == GroupVerdict::Performer;
        if (group.verdict == GroupVerdict::Performer)
            group.verdict = GroupVerdict::WarningBell;
    }
    if (judgement.verdict == OverallVerdict::Performers)
        judgement.verdict = OverallVerdict::System;
    if (judgement.verdict == OverallVerdict::System && judgement.reason == engine::SystemReason::None)
        judgement.reason = engine::SystemReason::BadPeriod;
}

void chartPeriods(Statistics &statistics)
{
    const std::vector<Cases> cases(statistics.periodCases.begin(), statistics.periodCases.end());
    std::vector<double> shares;
    for (const auto &period : cases)
        shares.push_back(period.rate());
    statistics.proportions = engine::proportionsChart(cases);
    statistics.individuals = engine::individualsChart(shares);
    statistics.alarms = engine::runSignals(statistics.proportions, engine::RuleSet::WesternElectric);
}

void sortRows(Statistics &statistics)
{
    const bool byPeriod = statistics.question.by == GroupBy::Period;
    std::stable_sort(statistics.rows.begin(), statistics.rows.end(), [&](const auto &a, const auto &b) {
        if (byPeriod || a.figures.cases.total == b.figures.cases.total)
            return a.key < b.key;
        return a.figures.cases.total > b.figures.cases.total;
    });
}

std::optional<double> shareOfEvents(const Project &project, const std::optional<Id<Metric>> &id, const std::optional<Decimal> &value, const Measure &measure)
{
    const Metric *metric = id ? project.metrics.find(*id) : nullptr;
    if (!metric || !value)
        return std::nullopt;
    const bool repeats = measure.kind == MeasureKind::Reopen || measure.kind == MeasureKind::CameBack;
    if (repeats && metric->kind == MetricKind::ReopenShare)
        return value->toDouble();
    if (measure.kind == MeasureKind::RatingLow && metric->kind == MetricKind::RatingShare)
        return 1.0 - value->toDouble();
    return std::nullopt;
}

} // namespace

model::Result<Measure> measureFromText(const QString &text)
{
    Measure measure;
    const QString word = text.section(u':', 0, 0);
    if (word == "within"_L1) {
        measure.kind = MeasureKind::Within;
        const auto seconds = time::secondsFromText(text.section(u':', 1));
        if (!seconds || *seconds <= 0)
            return failure(QT_TRANSLATE_NOOP("Problem", "“%1” needs a length of time: within:4h, within:90m"), {text}, ProblemKind::Usage);
        measure.within = std::chrono::seconds(*seconds);
        return measure;
    }
    static const QHash<QString, MeasureKind> kinds{{u"reopen"_s, MeasureKind::Reopen},
                                                   {u"came_back"_s, MeasureKind::CameBack},
                                                   {u"rating_low"_s, MeasureKind::RatingLow},
                                                   {u"closed_flickering"_s, MeasureKind::ClosedFlickering}};
    if (!kinds.contains(text))
        return failure(QT_TRANSLATE_NOOP("Problem", "“%1” is not a measure: reopen, came_back, rating_low, within:4h or closed_flickering was expected"),
                       {text}, ProblemKind::Usage);
    measure.kind = kinds.value(text);
    return measure;
}

engine::WorseSide worseSide(const Measure &measure)
{
    return measure.kind == MeasureKind::Within ? engine::WorseSide::Low : engine::WorseSide::High;
}

std::optional<Statistics> statisticsOf(const Project &project, const Measured &measured, const StatisticsQuestion &question, std::stop_token stop)
{
    const auto layout = Sorter(measured, question).lay(stop);
    if (!layout || stop.stop_requested())
        return std::nullopt;
    Statistics statistics;
    statistics.question = question;
    statistics.expected = question.expected ? question.expected : expectedShare(project, question.measure);
    auto judgement = engine::judge(layout->groups, {worseSide(question.measure), std::uint64_t(std::max(question.minimumSample, 1)), 0.05, statistics.expected});
    if (question.by == GroupBy::Period)
        blameNobody(judgement);
    statistics.overall = judgement.overall;
    statistics.verdict = judgement.verdict;
    statistics.reason = judgement.reason;
    statistics.spread = judgement.spread;
    statistics.stratified = layout->stratified;
    statistics.periods = layout->periods;
    statistics.periodCases = layout->periodCases;
    for (const auto period : judgement.badPeriods) {
        if (qsizetype(period) < layout->periods.size())
            statistics.badPeriods += layout->periods.at(qsizetype(period));
    }
    for (std::size_t i = 0; i < judgement.groups.size(); ++i) {
        const QString &key = layout->keys.at(qsizetype(i));
        statistics.rows += {key, question.by == GroupBy::Period ? QDate::fromString(key, Qt::ISODate) : QDate(), judgement.groups[i]};
    }
    sortRows(statistics);
    chartPeriods(statistics);
    return statistics;
}

std::optional<double> expectedShare(const Project &project, const Measure &measure)
{
    std::optional<double> strictest;
    const auto note = [&](const std::optional<double> &share) {
        if (share && (!strictest || *share < *strictest))
            strictest = share;
    };
    for (const auto &target : project.targets) {
        if (!target.notOffered)
            note(shareOfEvents(project, target.metric, target.value, measure));
    }
    if (strictest)
        return strictest;
    for (const auto &kpi : project.kpis)
        note(shareOfEvents(project, kpi.metric, kpi.target, measure));
    return strictest;
}

Verdict verdictWord(GroupVerdict verdict)
{
    switch (verdict) {
    case GroupVerdict::NotEnoughData: return Verdict::NotEnoughData;
    case GroupVerdict::InLine: return Verdict::InLine;
    case GroupVerdict::WarningBell: return Verdict::WarningBell;
    case GroupVerdict::Performer: return Verdict::Performer;
    }
    return Verdict::None;
}

Verdict verdictWord(OverallVerdict verdict)
{
    switch (verdict) {
    case OverallVerdict::NotEnoughData: return Verdict::NotEnoughData;
    case OverallVerdict::InLine: return Verdict::InLine;
    case OverallVerdict::Performers: return Verdict::Performer;
    case OverallVerdict::System: return Verdict::System;
    }
    return Verdict::None;
}

Standing standingOf(const Statistics &statistics, const QStringList &names)
{
    Standing standing;
    standing.overall = verdictWord(statistics.verdict);
    for (const auto &row : statistics.rows) {
        if (row.key.isEmpty() || !names.contains(row.key))
            continue;
        standing.verdict = verdictWord(row.figures.verdict);
        standing.cases = row.figures.cases;
        // Where the system is bad and he is no worse than the others, it is the system that made his figure.
        if (statistics.verdict == OverallVerdict::System && row.figures.verdict != GroupVerdict::Performer)
            standing.verdict = Verdict::System;
        return standing;
    }
    return standing;
}

QStringList namesOf(const Person &person)
{
    QStringList names{person.id.text, person.code, person.name};
    names.removeAll(QString());
    return names;
}

} // namespace slatelier::analysis
