// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/statisticwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::document {

using analysis::GroupBy;
using analysis::MeasureKind;
using analysis::Statistics;
using engine::GroupVerdict;
using engine::OverallVerdict;
using engine::SystemReason;

namespace {

constexpr double clearlyUnlikely = 0.01;
constexpr int mostNames = 3;

QString lengthText(std::chrono::seconds length)
{
    const auto minutes = length.count() / 60;
    const QLocale locale;
    if (length.count() % 3600 == 0)
        return QCoreApplication::translate("Statistics", "%1 h").arg(locale.toString(length.count() / 3600));
    return length.count() % 60 == 0 ? QCoreApplication::translate("Statistics", "%1 min").arg(locale.toString(minutes)) : QCoreApplication::translate("Statistics", "%1 s").arg(locale.toString(qlonglong(length.count())));
}

QString nameIn(const model::Project &project, GroupBy by, const QString &key)
{
    if (by == GroupBy::Performer) {
        for (const auto &person : project.people) {
            if (analysis::namesOf(person).contains(key))
                return person.name.isEmpty() ? person.code : person.name;
        }
    } else if (by == GroupBy::Crew) {
        if (const auto *crew = project.crews.find({key}))
            return crew->name;
    } else if (const auto *service = project.services.find({key})) {
        return service->code.isEmpty() ? service->name : service->code + u' ' + service->name;
    }
    return key;
}

QString periodName(const analysis::StatisticsQuestion &question, QDate first)
{
    if (question.period.kind == model::Window::Month)
        return QLocale().standaloneMonthName(first.month()) + u' ' + QString::number(first.year());
    return QLocale().toString(first, QLocale::ShortFormat);
}

QString inLine(const Statistics &statistics)
{
    const QString share = percentText(statistics.overall.rate());
    const int cases = int(statistics.overall.total);
    switch (statistics.question.by) {
    case GroupBy::Performer:
        return QCoreApplication::translate("Statistics", "Nobody stands out: the share is %1 over %n case(s), and performers differ no more than chance makes them differ.", nullptr, cases).arg(share);
    case GroupBy::Crew:
        return QCoreApplication::translate("Statistics", "No crew stands out: the share is %1 over %n case(s), and crews differ no more than chance makes them differ.", nullptr, cases).arg(share);
    case GroupBy::Service:
        return QCoreApplication::translate("Statistics", "No service stands out: the share is %1 over %n case(s), and services differ no more than chance makes them differ.", nullptr, cases).arg(share);
    case GroupBy::Period: break;
    }
    return QCoreApplication::translate("Statistics", "No period stands out: the share is %1 over %n case(s) and goes up and down as it always does.", nullptr, cases).arg(share);
}

QString standsOut(const model::Project &project, const Statistics &statistics)
{
    QStringList names;
    engine::Cases own;
    for (const auto &row : statistics.rows) {
        if (row.figures.verdict != GroupVerdict::Performer)
            continue;
        names += rowName(project, statistics.question, row.key);
        own += row.figures.cases;
    }
    const auto standing = int(names.size());
    if (names.size() > mostNames)
        names = names.first(mostNames) + QStringList{u"…"_s};
    const engine::Cases others{statistics.overall.total - own.total, statistics.overall.events - own.events};
    return QCoreApplication::translate("Statistics", "%n stand(s) out: %1. Their share is %2, that of all others %3; chance does not explain it. Talk to them first, then "
              "look at what they are given to work with.",
              nullptr, standing)
        .arg(names.join(u", "_s), percentText(own.rate()), others.total > 0 ? percentText(others.rate()) : u"–"_s);
}

QString system(const Statistics &statistics)
{
    switch (statistics.reason) {
    case SystemReason::WorseThanExpected:
        return (analysis::worseSide(statistics.question.measure) == engine::WorseSide::High
                    ? QCoreApplication::translate("Statistics", "It is the system: the share is %1 where at most %2 is expected, and those who do the same work fare alike. "
                         "Blaming single performers would change nothing.")
                    : QCoreApplication::translate("Statistics", "It is the system: the share is %1 where at least %2 is expected, and those who do the same work fare alike. "
                         "Blaming single performers would change nothing."))
            .arg(percentText(statistics.overall.rate()), percentText(statistics.expected.value_or(0)));
    case SystemReason::BadPeriod: {
        QStringList names;
        for (const auto day : statistics.badPeriods)
            names += periodName(statistics.question, day);
        if (names.isEmpty())
            return QCoreApplication::translate("Statistics", "It is the system: some periods were worse than chance makes them. Ask what was different then.");
        return QCoreApplication::translate("Statistics", "It is the system: %1 was bad for everybody. Ask what was different then.").arg(names.join(u", "_s));
    }
    case SystemReason::TooMany:
        return QCoreApplication::translate("Statistics", "It is the system: so many stand out that their work cannot be the same. Compare like with like before anybody is blamed.");
    case SystemReason::None: break;
    }
    return {};
}

} // namespace

QString percentText(double share)
{
    const double percent = 100 * share;
    const int decimals = percent > 0 && percent < 10 ? 2 : 1;
    return QLocale().toString(percent, 'f', decimals) + QChar(QChar::Nbsp) + u'%';
}

QString measureName(const analysis::Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Reopen: return QCoreApplication::translate("Statistics", "Tickets that were reopened");
    case MeasureKind::CameBack: return QCoreApplication::translate("Statistics", "Repairs that came back within %n day(s)", nullptr, measure.days);
    case MeasureKind::RatingLow: return QCoreApplication::translate("Statistics", "Ratings below %1").arg(measure.goodScore.toString());
    case MeasureKind::Within: return QCoreApplication::translate("Statistics", "Tickets resolved within %1").arg(lengthText(measure.within));
    case MeasureKind::ClosedFlickering: return QCoreApplication::translate("Statistics", "Tickets closed while the fault flickered");
    }
    return {};
}

QString rowName(const model::Project &project, const analysis::StatisticsQuestion &question, const QString &key)
{
    if (key.isEmpty())
        return QCoreApplication::translate("Statistics", "not named");
    return question.by == GroupBy::Period ? periodName(question, QDate::fromString(key, Qt::ISODate)) : nameIn(project, question.by, key);
}

QString verdictName(GroupVerdict verdict)
{
    switch (verdict) {
    case GroupVerdict::NotEnoughData: return QCoreApplication::translate("Statistics", "Not enough data");
    case GroupVerdict::InLine: return QCoreApplication::translate("Statistics", "In line");
    case GroupVerdict::WarningBell: return QCoreApplication::translate("Statistics", "Warning bell");
    case GroupVerdict::Performer: return QCoreApplication::translate("Statistics", "Performer");
    }
    return {};
}

QString verdictName(OverallVerdict verdict)
{
    switch (verdict) {
    case OverallVerdict::NotEnoughData: return QCoreApplication::translate("Statistics", "Not enough data");
    case OverallVerdict::InLine: return QCoreApplication::translate("Statistics", "In line");
    case OverallVerdict::Performers: return QCoreApplication::translate("Statistics", "Performer");
    case OverallVerdict::System: return QCoreApplication::translate("Statistics", "System");
    }
    return {};
}

QString verdictMeaning(GroupVerdict verdict)
{
    switch (verdict) {
    case GroupVerdict::NotEnoughData: return QCoreApplication::translate("Statistics", "Too few cases to say anything.");
    case GroupVerdict::InLine: return QCoreApplication::translate("Statistics", "No worse than chance makes those who do the same work.");
    case GroupVerdict::WarningBell: return QCoreApplication::translate("Statistics", "Worth a reaction today, and no proof of anything: of forty without fault one is expected here.");
    case GroupVerdict::Performer: return QCoreApplication::translate("Statistics", "So far from the others that chance does not explain it.");
    }
    return {};
}

QString verdictSentence(const model::Project &project, const Statistics &statistics)
{
    switch (statistics.verdict) {
    case OverallVerdict::NotEnoughData: {
        const QString least = QLocale().toString(statistics.question.minimumSample);
        if (statistics.overall.total >= std::uint64_t(std::max(statistics.question.minimumSample, 0)))
            return QCoreApplication::translate("Statistics", "There is not enough data to judge anybody: nobody has %1 cases, the least that is needed.").arg(least);
        return QCoreApplication::translate("Statistics", "There is not enough data to judge: %n case(s), and %1 are the least that is needed.", nullptr, int(statistics.overall.total)).arg(least);
    }
    case OverallVerdict::InLine: return inLine(statistics);
    case OverallVerdict::Performers: return standsOut(project, statistics);
    case OverallVerdict::System: return system(statistics);
    }
    return {};
}

QStringList verdictNotes(const Statistics &statistics)
{
    QStringList notes;
    const auto judged = int(std::count_if(statistics.rows.begin(), statistics.rows.end(), [&](const auto &row) {
        return !row.key.isEmpty() && row.figures.cases.total >= std::uint64_t(std::max(statistics.question.minimumSample, 1));
    }));
    if (judged > 1)
        notes += QCoreApplication::translate("Statistics", "%n are compared at once; the verdict “performer” is held so strict that a false alarm over all of them together has a "
                    "chance of at most 5 %.", nullptr, judged);
    if (statistics.spread.chance < clearlyUnlikely && statistics.spread.phi > 1)
        notes += QCoreApplication::translate("Statistics", "They differ more than chance explains (overdispersion φ = %1): their work may not be the same.")
                     .arg(QLocale().toString(statistics.spread.phi, 'f', 1));
    if (statistics.stratified)
        notes += QCoreApplication::translate("Statistics", "Normal and abnormal situations are compared separately.");
    return notes;
}

QString ruleName(engine::RunRule rule)
{
    using engine::RunRule;
    switch (rule) {
    case RunRule::BeyondLimits: return QCoreApplication::translate("Statistics", "Western Electric 1: a point beyond 3 deviations");
    case RunRule::TwoOfThree: return QCoreApplication::translate("Statistics", "Western Electric 2: two of three points beyond 2 deviations");
    case RunRule::FourOfFive: return QCoreApplication::translate("Statistics", "Western Electric 3: four of five points beyond 1 deviation");
    case RunRule::EightOnOneSide: return QCoreApplication::translate("Statistics", "Western Electric 4: eight points in a row on one side");
    case RunRule::NineOnOneSide: return QCoreApplication::translate("Statistics", "Nelson 2: nine points in a row on one side");
    case RunRule::SixTrending: return QCoreApplication::translate("Statistics", "Nelson 3: six points in a row rising or falling");
    case RunRule::FourteenAlternating: return QCoreApplication::translate("Statistics", "Nelson 4: fourteen points in a row up and down in turn");
    case RunRule::FifteenInside: return QCoreApplication::translate("Statistics", "Nelson 7: fifteen points in a row within 1 deviation");
    case RunRule::EightOutside: return QCoreApplication::translate("Statistics", "Nelson 8: eight points in a row outside 1 deviation");
    }
    return {};
}

} // namespace slatelier::document
