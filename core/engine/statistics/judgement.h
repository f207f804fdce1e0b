// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statistics/rates.h"

#include <optional>

/// Statistics before blame: is a bad share the work of somebody, or of the system in which everybody works?
namespace slatelier::engine {

/// Which shares are bad: high ones (tickets reopened) or low ones (tickets done in time).
enum class WorseSide { High, Low };

/// What can be said of one performer.
///
///  - NotEnoughData: fewer cases than the minimum sample, and nothing in them that calls for a reaction.
///  - InLine: no worse than chance makes those who do the same work.
///  - WarningBell: beyond the 95 % limit on the bad side, but not a Performer. An episode worth a reaction today, and no
///    proof of anything: of 40 blameless performers one is expected here. A single event among few cases is one, too.
///  - Performer: at least the minimum sample, beyond the 99.8 % limit on the bad side, and so far from the others that,
///    over all performers together, a false alarm has at most the stated chance (JudgementRules::falseAlarms).
enum class GroupVerdict { NotEnoughData, InLine, WarningBell, Performer };

/// What can be said of all of them together, the first that holds:
///
///  - NotEnoughData: fewer cases than the minimum sample in all.
///  - System: those who do not stand out are, taken together, worse than expected (the interval of Clopper and Pearson
///    at 95 % lies wholly on the bad side of the expected share): mending or punishing single performers would leave the
///    result bad.
///  - Performers: there is a performer who stands out.
///  - System: a period was bad for everybody, or so many stand out that the work itself cannot be the same for all.
///  - NotEnoughData: nobody has the minimum sample.
///  - InLine.
enum class OverallVerdict { NotEnoughData, InLine, Performers, System };

enum class SystemReason { None, WorseThanExpected, BadPeriod, TooMany };

/// The cases of one performer: a row for each stratum (normal and abnormal situations), in it a cell for each period.
/// All groups have the same strata and periods; a single stratum or period is one row or one cell.
struct Group
{
    std::vector<std::vector<Cases>> cells;
    bool nameless = false; ///< counts in the whole, but there is nobody to speak of

    Cases all() const;
};

struct JudgementRules
{
    WorseSide worse = WorseSide::High;
    std::uint64_t minimumSample = 30;
    double falseAlarms = 0.05; ///< most chance of any wrong Performer at all, and of any wrong bad period
    std::optional<double> expected; ///< the share that was promised or is expected; absent = none
};

struct GroupJudgement
{
    Cases cases;
    RateBounds interval;  ///< Wilson, 95 %
    RateBounds limits95;  ///< of the funnel
    RateBounds limits998;
    double chance = 1.0; ///< of being this bad or worse if the work was spread by chance, like compared with like
    bool better = false; ///< beyond the 99.8 % limit on the good side: somebody to learn from
    GroupVerdict verdict = GroupVerdict::NotEnoughData;
};

struct Judgement
{
    Cases overall;
    std::vector<GroupJudgement> groups; ///< in the order given
    std::vector<std::size_t> badPeriods;
    Overdispersion spread;
    OverallVerdict verdict = OverallVerdict::NotEnoughData;
    SystemReason reason = SystemReason::None; ///< why it is the system
};

/// Each performer is compared with all the others inside the same stratum, and where a period was bad for everybody,
/// inside that period: how likely is it that chance gives him this many of the bad cases? That is the exact conditional
/// test of Fisher (Mantel and Haenszel over strata), so it needs no true share to be known. The chances of all
/// performers with the minimum sample are compared by Holm, "A simple sequentially rejective multiple test procedure",
/// Scandinavian Journal of Statistics 6 (1979), which keeps the chance of any false alarm at or below falseAlarms
/// whatever ties the performers together.
Judgement judge(std::span<const Group> groups, const JudgementRules &rules = {});

} // namespace slatelier::engine
