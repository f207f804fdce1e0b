// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/clausewords.h"

#include "app/shared/fieldtext.h"
#include "app/shared/format.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::agreement {

using shared::durationText;
using shared::Token;

namespace {

struct ClauseWords
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::agreement::ClauseWords)
};

constexpr std::chrono::seconds exampleMonth = 30 * 24h;

QString text(std::chrono::seconds length) { return durationText(double(length.count())); }

// Six interruptions that stay below the limit one by one and are beyond it together, in each stretch of a month.
Line vanishing(const model::UnavailabilityCriterion &criterion)
{
    const auto stretch = criterion.minimumPer.value_or(24h);
    const auto one = *criterion.minimum * 2 / 5;
    const auto count = 6 * (exampleMonth / std::max(stretch, 1s));
    const auto example = ClauseWords::tr("An example: %1 interruptions of %2 in 30 days, evenly spread.")
                             .arg(QLocale().toString(qint64(count)), text(one));
    const auto total = text(one * count);
    if (!criterion.reading)
        return {example + u' ' +
                    ClauseWords::tr(
                        "Read one by one none of them counts, read as a sum %1 count: say how the limit is read.")
                        .arg(total),
                Token::Warning};
    if (*criterion.reading == model::Reading::Each)
        return {example + u' ' +
                    ClauseWords::tr("Read one by one, as agreed here, none of them counts and %1 of downtime vanish.")
                        .arg(total),
                Token::Warning};
    return {example + u' ' + ClauseWords::tr("Read as a sum, as agreed here, all %1 of downtime count.").arg(total),
            Token::Muted};
}

QList<Line> linesOf(const model::UnavailabilityCriterion &criterion)
{
    QList<Line> lines;
    if (criterion.minimum && criterion.minimum->count() > 0)
        lines.append(vanishing(criterion));
    if (!criterion.beginsBy || !criterion.endsBy)
        lines.append(
            {ClauseWords::tr("Say who fixes the beginning and the end: this is disputed first."), Token::Warning});
    return lines;
}

QList<Line> linesOf(const model::FaultClass &fault)
{
    if (!fault.repeats)
        return {{ClauseWords::tr("A fault that comes and goes needs a number of times and a time: without them each "
                                 "time is a case of its own."),
                 Token::Muted}};
    if (!fault.repeatsWithin)
        return {{ClauseWords::tr("Say within what time the fault is shown so often."), Token::Warning}};
    QList<Line> lines{
        {ClauseWords::tr("Shown %n times or more within %1, the fault is intermittent and counts as one episode.",
                         nullptr, *fault.repeats)
             .arg(text(*fault.repeatsWithin)),
         Token::Text}};
    if (fault.quietAfter)
        lines.append(
            {ClauseWords::tr("The episode ends after %1 without a fault.").arg(text(*fault.quietAfter)), Token::Text});
    else
        lines.append(
            {ClauseWords::tr("Say how long it must stay quiet: else the case is closed while the fault still lives."),
             Token::Warning});
    return lines;
}

QList<Line> linesOf(const model::Exclusion &exclusion)
{
    QList<Line> lines;
    if (!exclusion.limit && !exclusion.limitCount)
        lines.append({ClauseWords::tr("There is no limit: all downtime of this cause vanishes from the promise."),
                      Token::Warning});
    const std::chrono::seconds excluded = exclusion.limit.value_or(2h), down = 20min;
    if (excluded + down >= exampleMonth)
        return lines;
    const auto without = [&](std::chrono::seconds base) {
        return shared::shareText(1 - double(down.count()) / double(base.count()), 4);
    };
    const bool drops = exclusion.convention == model::Convention::DropFromBase;
    const auto dropped = without(exampleMonth - excluded), up = without(exampleMonth);
    lines.append({ClauseWords::tr("An example of 30 days with %1 excluded and %2 of other downtime: %3 as agreed here, "
                                  "%4 by the other convention.")
                      .arg(text(excluded), text(down), drops ? dropped : up, drops ? up : dropped),
                  Token::Text});
    return lines;
}

QList<Line> linesOf(const model::TerminationRule &rule)
{
    QList<Line> lines;
    if (rule.outageCount && rule.withinDays)
        lines.append({ClauseWords::tr("The right arises after %n outages longer than %1 within %2 days in a row.",
                                      nullptr, *rule.outageCount)
                          .arg(text(rule.longerThan.value_or(0s)), QLocale().toString(*rule.withinDays)),
                      Token::Text});
    else if (rule.outageCount)
        lines.append({ClauseWords::tr("Say within how many days so many outages give the right."), Token::Warning});
    if (rule.totalLongerThan)
        lines.append({ClauseWords::tr("The right arises when outages last longer than %1 in all; window: %2.")
                          .arg(text(*rule.totalLongerThan), shared::windowText(rule.window)),
                      Token::Text});
    if (rule.brokenWindows)
        lines.append({ClauseWords::tr("The right arises when the target is broken in %1 of %2 windows in a row.")
                          .arg(QLocale().toString(*rule.brokenWindows),
                               QLocale().toString(rule.ofWindows.value_or(*rule.brokenWindows))),
                      Token::Text});
    if (lines.isEmpty())
        lines.append({ClauseWords::tr("Say when the right arises: how many outages in how many days, how long in all, "
                                      "or how many broken windows."),
                      Token::Warning});
    return lines;
}

QList<Line> linesOf(const model::Project &project, const model::TextClause &clause)
{
    const auto count = rowsOf(project.textClauses, &model::TextClause::agreement, clause.agreement).size();
    return {{ClauseWords::tr("Text clauses in this agreement: %n. Nothing computes, compares or checks them.", nullptr,
                             static_cast<int>(count)),
             Token::Warning}};
}

} // namespace

QList<Line> clauseLines(const model::Project &project, const model::EntityType &type, const void *row)
{
    if (&type == &model::entityTypeOf<model::UnavailabilityCriterion>())
        return linesOf(*static_cast<const model::UnavailabilityCriterion *>(row));
    if (&type == &model::entityTypeOf<model::FaultClass>())
        return linesOf(*static_cast<const model::FaultClass *>(row));
    if (&type == &model::entityTypeOf<model::Exclusion>())
        return linesOf(*static_cast<const model::Exclusion *>(row));
    if (&type == &model::entityTypeOf<model::TerminationRule>())
        return linesOf(*static_cast<const model::TerminationRule *>(row));
    if (&type == &model::entityTypeOf<model::TextClause>())
        return linesOf(project, *static_cast<const model::TextClause *>(row));
    return {};
}

} // namespace slatelier::agreement
