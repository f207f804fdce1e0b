// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreements.h"

/// What follows when a promise is broken or kept better: credits and rewards, how they are claimed, the way out.
namespace slatelier::model {

enum class CreditKind { Tiers, PerStartedUnit, PerEvent, Exceedance, TimeExtension, Pool };
enum class CreditBase { Fee, ServicePrice, Fixed };
enum class TierBounds { LowIncluded, HighIncluded };
enum class Rounding { HalfUp, Down, Up };
enum class Moment { FaultBegins, FaultEnds, TicketClosed, WindowEnds };

constexpr auto enumNames(CreditKind)
{
    return std::array{EnumName{"tiers", QT_TRANSLATE_NOOP("Enum", "By tiers of the measured value")},
                      EnumName{"per_started_unit", QT_TRANSLATE_NOOP("Enum", "For each started unit of time")},
                      EnumName{"per_event", QT_TRANSLATE_NOOP("Enum", "For each event beyond the promise")},
                      EnumName{"exceedance", QT_TRANSLATE_NOOP("Enum", "By how far the promise is exceeded")},
                      EnumName{"time_extension", QT_TRANSLATE_NOOP("Enum", "Longer term instead of money")},
                      EnumName{"pool", QT_TRANSLATE_NOOP("Enum", "From a pool at risk, by weights")}};
}

constexpr auto enumNames(CreditBase)
{
    return std::array{EnumName{"fee", QT_TRANSLATE_NOOP("Enum", "Fee of the agreement")},
                      EnumName{"service_price", QT_TRANSLATE_NOOP("Enum", "Price of the service")},
                      EnumName{"fixed", QT_TRANSLATE_NOOP("Enum", "Fixed amount")}};
}

constexpr auto enumNames(TierBounds)
{
    return std::array{EnumName{"low_included", QT_TRANSLATE_NOOP("Enum", "From the lower bound, below the upper one")},
                      EnumName{"high_included", QT_TRANSLATE_NOOP("Enum", "Above the lower bound, up to the upper one")}};
}

constexpr auto enumNames(Rounding)
{
    return std::array{EnumName{"half_up", QT_TRANSLATE_NOOP("Enum", "To the nearest")},
                      EnumName{"down", QT_TRANSLATE_NOOP("Enum", "Down")},
                      EnumName{"up", QT_TRANSLATE_NOOP("Enum", "Up")}};
}

constexpr auto enumNames(Moment)
{
    return std::array{EnumName{"fault_begins", QT_TRANSLATE_NOOP("Enum", "Beginning of the fault")},
                      EnumName{"fault_ends", QT_TRANSLATE_NOOP("Enum", "End of the fault")},
                      EnumName{"ticket_closed", QT_TRANSLATE_NOOP("Enum", "Closing of the ticket")},
                      EnumName{"window_ends", QT_TRANSLATE_NOOP("Enum", "End of the window")}};
}

/// What the provider owes when a target is missed (or gets when it is beaten), in money or in days.
struct CreditScheme
{
    Id<CreditScheme> id;
    Id<Agreement> agreement;
    QString name;
    CreditKind kind = CreditKind::Tiers;
    QList<Id<Target>> targets; // whose measured values decide; of a pool all that share it, by their weights
    CreditBase base = CreditBase::Fee;
    std::optional<MinorUnits> fixedBase;
    std::optional<Share> poolShare; // of the base that is at risk
    TierBounds bounds = TierBounds::LowIncluded;
    std::optional<std::chrono::seconds> unit; // of time that is charged when started
    bool cumulative = true; // units are counted on the sum of all events, not on each
    int daysInBase = 30; // what a day is of the base
    Rounding rounding = Rounding::HalfUp;
    std::optional<MinorUnits> roundingStep;
    std::optional<Share> cap; // of the base, in one window
    std::optional<MinorUnits> capAmount;
    std::optional<Share> yearCap; // of twelve bases, in one year
    std::optional<MinorUnits> paidAbove; // smaller credits are not paid

    static constexpr auto description()
    {
        return entity(
            "credits", QT_TRANSLATE_NOOP("Entity", "Credit scheme"), QT_TRANSLATE_NOOP("Entity", "Credit schemes"),
            Field{"agreement", &CreditScheme::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"name", &CreditScheme::name, QT_TRANSLATE_NOOP("Field", "Name")},
            Field{"kind", &CreditScheme::kind, QT_TRANSLATE_NOOP("Field", "Kind of credit")},
            Field{"targets", &CreditScheme::targets, QT_TRANSLATE_NOOP("Field", "Decided by targets")},
            Field{"base", &CreditScheme::base, QT_TRANSLATE_NOOP("Field", "Counted from")},
            Field{"base_minor", &CreditScheme::fixedBase, QT_TRANSLATE_NOOP("Field", "Fixed amount")},
            Field{"pool_share", &CreditScheme::poolShare, QT_TRANSLATE_NOOP("Field", "Share at risk")},
            Field{"bounds", &CreditScheme::bounds, QT_TRANSLATE_NOOP("Field", "Bounds of the tiers")},
            Field{"unit_seconds", &CreditScheme::unit, QT_TRANSLATE_NOOP("Field", "Unit of time")},
            Field{"cumulative", &CreditScheme::cumulative, QT_TRANSLATE_NOOP("Field", "Units of the sum"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Two outages of 20 and 30 minutes are one started hour when summed, two when counted one by one")},
            Field{"days_in_base", &CreditScheme::daysInBase, QT_TRANSLATE_NOOP("Field", "Days that the base pays for")},
            Field{"rounding", &CreditScheme::rounding, QT_TRANSLATE_NOOP("Field", "Rounding")},
            Field{"rounding_step_minor", &CreditScheme::roundingStep, QT_TRANSLATE_NOOP("Field", "Rounded to")},
            Field{"cap_share", &CreditScheme::cap, QT_TRANSLATE_NOOP("Field", "At most, of the base")},
            Field{"cap_minor", &CreditScheme::capAmount, QT_TRANSLATE_NOOP("Field", "At most")},
            Field{"year_cap_share", &CreditScheme::yearCap, QT_TRANSLATE_NOOP("Field", "At most in a year, of twelve bases")},
            Field{"paid_above_minor", &CreditScheme::paidAbove, QT_TRANSLATE_NOOP("Field", "Paid only when more than")});
    }
    friend bool operator==(const CreditScheme &, const CreditScheme &) = default;
};

/// One line of a scheme: between these bounds this much. Bounds stand in the unit of the target; of an exceedance they
/// are shares of the promised value. What follows is a share of the base, an amount or days.
struct CreditRow
{
    Id<CreditRow> id;
    Id<CreditScheme> scheme;
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    std::optional<Share> share;
    std::optional<MinorUnits> amount;
    std::optional<Decimal> days;
    bool proportional = false; // the share is multiplied with how far the promise is exceeded
    bool reward = false; // goes to the provider

    static constexpr auto description()
    {
        return entity("credit_rows", QT_TRANSLATE_NOOP("Entity", "Line of a credit scheme"), QT_TRANSLATE_NOOP("Entity", "Lines of a credit scheme"),
                      Field{"scheme", &CreditRow::scheme, QT_TRANSLATE_NOOP("Field", "Credit scheme"), FieldUse::Owner},
                      Field{"low", &CreditRow::low, QT_TRANSLATE_NOOP("Field", "From value")},
                      Field{"high", &CreditRow::high, QT_TRANSLATE_NOOP("Field", "To value")},
                      Field{"share", &CreditRow::share, QT_TRANSLATE_NOOP("Field", "Share of the base")},
                      Field{"amount_minor", &CreditRow::amount, QT_TRANSLATE_NOOP("Field", "Amount")},
                      Field{"days", &CreditRow::days, QT_TRANSLATE_NOOP("Field", "Days of service")},
                      Field{"proportional", &CreditRow::proportional, QT_TRANSLATE_NOOP("Field", "Grows with the excess")},
                      Field{"reward", &CreditRow::reward, QT_TRANSLATE_NOOP("Field", "Reward of the provider")});
    }
    friend bool operator==(const CreditRow &, const CreditRow &) = default;
};

/// How and until when a credit is claimed.
struct ClaimRule
{
    Id<ClaimRule> id;
    Id<Agreement> agreement;
    std::optional<std::chrono::seconds> ticketWithin; // after the fault
    std::optional<std::chrono::seconds> claimWithin;
    std::optional<int> claimWithinPeriods; // reporting periods after the one of the fault
    Moment claimFrom = Moment::WindowEnds;
    std::optional<std::chrono::seconds> answerWithin;
    QString contents;
    QString dispute;

    static constexpr auto description()
    {
        return entity("claim_rules", QT_TRANSLATE_NOOP("Entity", "Claim rule"), QT_TRANSLATE_NOOP("Entity", "Claim rules"),
                      Field{"agreement", &ClaimRule::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
                      Field{"ticket_within_seconds", &ClaimRule::ticketWithin, QT_TRANSLATE_NOOP("Field", "Ticket within, after the fault")},
                      Field{"claim_within_seconds", &ClaimRule::claimWithin, QT_TRANSLATE_NOOP("Field", "Claim within")},
                      Field{"claim_within_periods", &ClaimRule::claimWithinPeriods, QT_TRANSLATE_NOOP("Field", "Claim until the end of reporting period No.")},
                      Field{"claim_from", &ClaimRule::claimFrom, QT_TRANSLATE_NOOP("Field", "Counted from")},
                      Field{"answer_within_seconds", &ClaimRule::answerWithin, QT_TRANSLATE_NOOP("Field", "Answer within")},
                      Field{"contents", &ClaimRule::contents, QT_TRANSLATE_NOOP("Field", "What the claim contains"), FieldUse::Paragraph},
                      Field{"dispute", &ClaimRule::dispute, QT_TRANSLATE_NOOP("Field", "Disputes"), FieldUse::Paragraph});
    }
    friend bool operator==(const ClaimRule &, const ClaimRule &) = default;
};

/// The right to leave after chronic failure: too many long outages, too long in all, or too many broken windows.
struct TerminationRule
{
    Id<TerminationRule> id;
    Id<Agreement> agreement;
    std::optional<Id<Party>> bearer;
    std::optional<Id<Service>> service;
    std::optional<Id<Target>> target;
    QString topology;
    std::optional<int> outageCount; // so many outages …
    std::optional<std::chrono::seconds> longerThan; // … each longer than this …
    std::optional<int> withinDays; // … within so many days in a row
    std::optional<std::chrono::seconds> totalLongerThan; // or so long in all in one window
    Window window;
    std::optional<int> brokenWindows; // or the target broken in so many windows …
    std::optional<int> ofWindows; // … of so many in a row
    std::optional<std::chrono::seconds> notice; // exercised within, after the right arises
    QString assistance;

    static constexpr auto description()
    {
        return entity(
            "termination_rules", QT_TRANSLATE_NOOP("Entity", "Termination right"), QT_TRANSLATE_NOOP("Entity", "Termination rights"),
            Field{"agreement", &TerminationRule::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"bearer", &TerminationRule::bearer, QT_TRANSLATE_NOOP("Field", "Who has the right")},
            Field{"service", &TerminationRule::service, QT_TRANSLATE_NOOP("Field", "Service")},
            Field{"target", &TerminationRule::target, QT_TRANSLATE_NOOP("Field", "Target")},
            Field{"topology", &TerminationRule::topology, QT_TRANSLATE_NOOP("Field", "Topology")},
            Field{"outage_count", &TerminationRule::outageCount, QT_TRANSLATE_NOOP("Field", "So many outages or more")},
            Field{"longer_than_seconds", &TerminationRule::longerThan, QT_TRANSLATE_NOOP("Field", "Each longer than")},
            Field{"within_days", &TerminationRule::withinDays, QT_TRANSLATE_NOOP("Field", "Within so many days in a row")},
            Field{"total_longer_than_seconds", &TerminationRule::totalLongerThan, QT_TRANSLATE_NOOP("Field", "Or in all longer than")},
            Field{"window", &TerminationRule::window, QT_TRANSLATE_NOOP("Field", "In a window of")},
            Field{"broken_windows", &TerminationRule::brokenWindows, QT_TRANSLATE_NOOP("Field", "Or the target broken in so many windows")},
            Field{"of_windows", &TerminationRule::ofWindows, QT_TRANSLATE_NOOP("Field", "Of so many in a row")},
            Field{"notice_seconds", &TerminationRule::notice, QT_TRANSLATE_NOOP("Field", "Exercised within")},
            Field{"assistance", &TerminationRule::assistance, QT_TRANSLATE_NOOP("Field", "Help with the transition"), FieldUse::Paragraph});
    }
    friend bool operator==(const TerminationRule &, const TerminationRule &) = default;
};

} // namespace slatelier::model
