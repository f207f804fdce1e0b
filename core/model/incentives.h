// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/accountability.h"

/// What keeping a promise is worth to the people who keep it.
namespace slatelier::model {

/// How the score of a role becomes money for each person in it.
struct IncentiveScheme
{
    Id<IncentiveScheme> id;
    QString name;
    Id<Role> role;
    Window period;
    std::optional<MinorUnits> basePay;
    Currency currency;
    std::optional<Share> fundShare;
    std::optional<Decimal> floor;
    std::optional<Decimal> cap;
    std::optional<int> minimumSample;
    bool verdictRequired = false;
    QString note;

    static constexpr auto description()
    {
        return internalEntity(
            "incentive_schemes", QT_TRANSLATE_NOOP("Entity", "Incentive scheme"), QT_TRANSLATE_NOOP("Entity", "Incentive schemes"),
            Field{"name", &IncentiveScheme::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
            Field{"role", &IncentiveScheme::role, QT_TRANSLATE_NOOP("Field", "Role"), FieldUse::Required},
            Field{"period", &IncentiveScheme::period, QT_TRANSLATE_NOOP("Field", "Period")},
            Field{"base_pay_minor", &IncentiveScheme::basePay, QT_TRANSLATE_NOOP("Field", "Base pay for the period"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Of a person who spends all their time in the role")},
            Field{"currency", &IncentiveScheme::currency, QT_TRANSLATE_NOOP("Field", "Currency")},
            Field{"fund_share", &IncentiveScheme::fundShare, QT_TRANSLATE_NOOP("Field", "Variable part"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Share of the base pay that a score of 100 % pays")},
            Field{"floor", &IncentiveScheme::floor, QT_TRANSLATE_NOOP("Field", "Floor"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The variable part never falls below this share of itself; without it, below 0")},
            Field{"cap", &IncentiveScheme::cap, QT_TRANSLATE_NOOP("Field", "Cap"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The variable part never exceeds this share of itself, such as 150 %")},
            Field{"minimum_sample", &IncentiveScheme::minimumSample, QT_TRANSLATE_NOOP("Field", "Minimum sample"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "With fewer cases a KPI counts neither for nor against anybody")},
            Field{"verdict_required", &IncentiveScheme::verdictRequired, QT_TRANSLATE_NOOP("Field", "Malus only for the performer"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Statistics must have told the performer from the system before anything is taken off")},
            Field{"note", &IncentiveScheme::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph});
    }
    friend bool operator==(const IncentiveScheme &, const IncentiveScheme &) = default;
};

/// Below this achievement of the KPI nothing above the floor is paid.
struct IncentiveGate
{
    Id<IncentiveGate> id;
    Id<IncentiveScheme> scheme;
    Id<Kpi> kpi;
    std::optional<Decimal> achievement;

    static constexpr auto description()
    {
        return internalEntity("incentive_gates", QT_TRANSLATE_NOOP("Entity", "Gate"), QT_TRANSLATE_NOOP("Entity", "Gates"),
                              Field{"scheme", &IncentiveGate::scheme, QT_TRANSLATE_NOOP("Field", "Incentive scheme"), FieldUse::Owner},
                              Field{"kpi", &IncentiveGate::kpi, QT_TRANSLATE_NOOP("Field", "KPI"), FieldUse::Required},
                              Field{"achievement", &IncentiveGate::achievement, QT_TRANSLATE_NOOP("Field", "Achievement at least"), FieldUse::Plain,
                                    QT_TRANSLATE_NOOP("FieldHelp", "Without it 100 %")});
    }
    friend bool operator==(const IncentiveGate &, const IncentiveGate &) = default;
};

enum class IncentiveKind { Bonus, Malus };

constexpr auto enumNames(IncentiveKind)
{
    return std::array{EnumName{"bonus", QT_TRANSLATE_NOOP("Enum", "Bonus")},
                      EnumName{"malus", QT_TRANSLATE_NOOP("Enum", "Malus")}};
}

/// Something on top, or something off, by the achievement of one KPI or by the whole score.
struct IncentiveRow
{
    Id<IncentiveRow> id;
    Id<IncentiveScheme> scheme;
    IncentiveKind kind = IncentiveKind::Bonus;
    std::optional<Id<Kpi>> kpi;
    std::optional<Decimal> limit;
    std::optional<Decimal> effect;

    static constexpr auto description()
    {
        return internalEntity(
            "incentive_rows", QT_TRANSLATE_NOOP("Entity", "Bonus or malus"), QT_TRANSLATE_NOOP("Entity", "Bonuses and maluses"),
            Field{"scheme", &IncentiveRow::scheme, QT_TRANSLATE_NOOP("Field", "Incentive scheme"), FieldUse::Owner},
            Field{"kind", &IncentiveRow::kind, QT_TRANSLATE_NOOP("Field", "Bonus or malus")},
            Field{"kpi", &IncentiveRow::kpi, QT_TRANSLATE_NOOP("Field", "KPI"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without a KPI the whole score decides")},
            Field{"limit", &IncentiveRow::limit, QT_TRANSLATE_NOOP("Field", "Limit of achievement"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "A bonus is earned at this achievement or above it, a malus below it; without it 100 %")},
            Field{"effect", &IncentiveRow::effect, QT_TRANSLATE_NOOP("Field", "Effect"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Share of the variable part that is added or taken off")});
    }
    friend bool operator==(const IncentiveRow &, const IncentiveRow &) = default;
};

enum class Verdict { None, NotEnoughData, InLine, WarningBell, Performer, System };

constexpr auto enumNames(Verdict)
{
    return std::array{EnumName{"none", QT_TRANSLATE_NOOP("Enum", "No verdict")},
                      EnumName{"not_enough_data", QT_TRANSLATE_NOOP("Enum", "Not enough data")},
                      EnumName{"in_line", QT_TRANSLATE_NOOP("Enum", "In line")},
                      EnumName{"warning_bell", QT_TRANSLATE_NOOP("Enum", "Warning bell")},
                      EnumName{"performer", QT_TRANSLATE_NOOP("Enum", "Performer")},
                      EnumName{"system", QT_TRANSLATE_NOOP("Enum", "System")}};
}

/// What a KPI came to in a period, for everybody or for one person, where it was written down by hand.
struct KpiFigure
{
    Id<KpiFigure> id;
    Id<Kpi> kpi;
    std::optional<Id<Person>> person;
    QDate from;
    std::optional<Decimal> value;
    std::optional<int> sample;
    Verdict verdict = Verdict::None;

    static constexpr auto description()
    {
        return internalEntity(
            "kpi_figures", QT_TRANSLATE_NOOP("Entity", "Figure of a KPI"), QT_TRANSLATE_NOOP("Entity", "Figures of KPIs"),
            Field{"kpi", &KpiFigure::kpi, QT_TRANSLATE_NOOP("Field", "KPI"), FieldUse::Owner},
            Field{"person", &KpiFigure::person, QT_TRANSLATE_NOOP("Field", "Person"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without a person the figure is everybody's")},
            Field{"from", &KpiFigure::from, QT_TRANSLATE_NOOP("Field", "First day of the period")},
            Field{"value", &KpiFigure::value, QT_TRANSLATE_NOOP("Field", "Value")},
            Field{"sample", &KpiFigure::sample, QT_TRANSLATE_NOOP("Field", "Number of cases")},
            Field{"verdict", &KpiFigure::verdict, QT_TRANSLATE_NOOP("Field", "Verdict")});
    }
    friend bool operator==(const KpiFigure &, const KpiFigure &) = default;
};

} // namespace slatelier::model
