// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreements.h"

/// How a promise reaches the people who keep it: indicators, who answers for them, who was told.
namespace slatelier::model {

/// A key performance indicator: a metric, measured where the scope says, with the values that pay. Nothing stated in the
/// scope means everywhere. On the way from the threshold to the target its achievement grows from 0 to 1.
struct Kpi
{
    Id<Kpi> id;
    QString code;
    QString name;
    std::optional<Id<Metric>> metric;
    std::optional<Id<Service>> service;
    std::optional<Id<Agreement>> agreement;
    std::optional<Id<Crew>> crew;
    QString priority;
    Window period;
    std::optional<Decimal> threshold;
    std::optional<Decimal> target;
    std::optional<Decimal> stretch;
    std::optional<Decimal> stretchScore;
    QString note;

    static constexpr auto description()
    {
        return internalEntity(
            "kpis", QT_TRANSLATE_NOOP("Entity", "KPI"), QT_TRANSLATE_NOOP("Entity", "KPIs"),
            Field{"code", &Kpi::code, QT_TRANSLATE_NOOP("Field", "Code")},
            Field{"name", &Kpi::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
            Field{"metric", &Kpi::metric, QT_TRANSLATE_NOOP("Field", "Metric")},
            Field{"service", &Kpi::service, QT_TRANSLATE_NOOP("Field", "Service")},
            Field{"agreement", &Kpi::agreement, QT_TRANSLATE_NOOP("Field", "Agreement")},
            Field{"crew", &Kpi::crew, QT_TRANSLATE_NOOP("Field", "Crew")},
            Field{"priority", &Kpi::priority, QT_TRANSLATE_NOOP("Field", "Priority")},
            Field{"period", &Kpi::period, QT_TRANSLATE_NOOP("Field", "Period")},
            Field{"threshold", &Kpi::threshold, QT_TRANSLATE_NOOP("Field", "Threshold"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The achievement is 0 here and at worse values, and grows from here to the target; without a threshold only reaching the target counts")},
            Field{"target", &Kpi::target, QT_TRANSLATE_NOOP("Field", "Target value"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The achievement is 100 % here")},
            Field{"stretch", &Kpi::stretch, QT_TRANSLATE_NOOP("Field", "Stretch value"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Beyond the target the achievement grows up to this value; without it 100 % is the most")},
            Field{"stretch_score", &Kpi::stretchScore, QT_TRANSLATE_NOOP("Field", "Achievement at the stretch value"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Without it the line from threshold to target goes on")},
            Field{"note", &Kpi::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph});
    }
    friend bool operator==(const Kpi &, const Kpi &) = default;
};

enum class Influence { Unstated, Direct, Through, None };

constexpr auto enumNames(Influence)
{
    return std::array{EnumName{"unstated", QT_TRANSLATE_NOOP("Enum", "Not stated")},
                      EnumName{"direct", QT_TRANSLATE_NOOP("Enum", "By own work")},
                      EnumName{"through", QT_TRANSLATE_NOOP("Enum", "Through others")},
                      EnumName{"none", QT_TRANSLATE_NOOP("Enum", "No power over it")}};
}

/// A role answers for a KPI with this weight. A binding below another keeps the promise for it; the upper one may take
/// its figure from those below.
struct KpiBinding
{
    Id<KpiBinding> id;
    Id<Kpi> kpi;
    Id<Role> role;
    std::optional<Share> weight;
    std::optional<Id<KpiBinding>> parent;
    bool inherits = false;
    Influence influence = Influence::Unstated;
    QString influenceNote;

    static constexpr auto description()
    {
        return internalEntity(
            "kpi_bindings", QT_TRANSLATE_NOOP("Entity", "KPI of a role"), QT_TRANSLATE_NOOP("Entity", "KPIs of roles"),
            Field{"kpi", &KpiBinding::kpi, QT_TRANSLATE_NOOP("Field", "KPI"), FieldUse::Owner},
            Field{"role", &KpiBinding::role, QT_TRANSLATE_NOOP("Field", "Role"), FieldUse::Required},
            Field{"weight", &KpiBinding::weight, QT_TRANSLATE_NOOP("Field", "Weight")},
            Field{"parent", &KpiBinding::parent, QT_TRANSLATE_NOOP("Field", "Keeps it for"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The KPI of a role above that rests on this one")},
            Field{"inherits", &KpiBinding::inherits, QT_TRANSLATE_NOOP("Field", "Takes its figure from below"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The achievement is the weighted mean of the KPIs that keep it from below")},
            Field{"influence", &KpiBinding::influence, QT_TRANSLATE_NOOP("Field", "Power over the figure")},
            Field{"influence_note", &KpiBinding::influenceNote, QT_TRANSLATE_NOOP("Field", "Why it is bound all the same"), FieldUse::Paragraph});
    }
    friend bool operator==(const KpiBinding &, const KpiBinding &) = default;
};

enum class EffectKind { Supports, Harms };

constexpr auto enumNames(EffectKind)
{
    return std::array{EnumName{"supports", QT_TRANSLATE_NOOP("Enum", "Supports")},
                      EnumName{"harms", QT_TRANSLATE_NOOP("Enum", "Works against")}};
}

/// Who strives for the one metric does something to the other: closures a day against repairs that hold.
struct MetricEffect
{
    Id<MetricEffect> id;
    Id<Metric> metric;
    EffectKind effect = EffectKind::Harms;
    Id<Metric> affected;
    QString reason;

    static constexpr auto description()
    {
        return internalEntity("metric_effects", QT_TRANSLATE_NOOP("Entity", "Effect on another metric"),
                              QT_TRANSLATE_NOOP("Entity", "Effects on other metrics"),
                              Field{"metric", &MetricEffect::metric, QT_TRANSLATE_NOOP("Field", "Metric"), FieldUse::Owner},
                              Field{"effect", &MetricEffect::effect, QT_TRANSLATE_NOOP("Field", "Effect")},
                              Field{"affected", &MetricEffect::affected, QT_TRANSLATE_NOOP("Field", "Other metric"), FieldUse::Required},
                              Field{"reason", &MetricEffect::reason, QT_TRANSLATE_NOOP("Field", "Why"), FieldUse::Paragraph});
    }
    friend bool operator==(const MetricEffect &, const MetricEffect &) = default;
};

/// A person, or a role as a whole, was told of an edition of an agreement.
struct Acknowledgement
{
    Id<Acknowledgement> id;
    Id<Agreement> agreement;
    int edition = 1;
    std::optional<Id<Role>> role;
    std::optional<Id<Person>> person;
    QDate date;
    QString how;

    static constexpr auto description()
    {
        return internalEntity(
            "acknowledgements", QT_TRANSLATE_NOOP("Entity", "Acknowledgement"), QT_TRANSLATE_NOOP("Entity", "Acknowledgements"),
            Field{"agreement", &Acknowledgement::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), FieldUse::Owner},
            Field{"edition", &Acknowledgement::edition, QT_TRANSLATE_NOOP("Field", "Edition")},
            Field{"role", &Acknowledgement::role, QT_TRANSLATE_NOOP("Field", "Role"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Everyone in the role was told, at a briefing for instance")},
            Field{"person", &Acknowledgement::person, QT_TRANSLATE_NOOP("Field", "Person")},
            Field{"date", &Acknowledgement::date, QT_TRANSLATE_NOOP("Field", "Date")},
            Field{"how", &Acknowledgement::how, QT_TRANSLATE_NOOP("Field", "How they were told")});
    }
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

enum class Involvement { Responsible, Accountable, Consulted, Informed };

constexpr auto enumNames(Involvement)
{
    return std::array{EnumName{"responsible", QT_TRANSLATE_NOOP("Enum", "Responsible")},
                      EnumName{"accountable", QT_TRANSLATE_NOOP("Enum", "Accountable")},
                      EnumName{"consulted", QT_TRANSLATE_NOOP("Enum", "Consulted")},
                      EnumName{"informed", QT_TRANSLATE_NOOP("Enum", "Informed")}};
}

/// The part of a role in a duty or in a step of a script (RACI).
struct Responsibility
{
    Id<Responsibility> id;
    Id<Role> role;
    Involvement part = Involvement::Responsible;
    std::optional<Id<Duty>> duty;
    std::optional<Id<ScriptStep>> step;

    static constexpr auto description()
    {
        return internalEntity("responsibilities", QT_TRANSLATE_NOOP("Entity", "Responsibility"),
                              QT_TRANSLATE_NOOP("Entity", "Responsibilities"),
                              Field{"role", &Responsibility::role, QT_TRANSLATE_NOOP("Field", "Role"), FieldUse::Owner},
                              Field{"part", &Responsibility::part, QT_TRANSLATE_NOOP("Field", "Part")},
                              Field{"duty", &Responsibility::duty, QT_TRANSLATE_NOOP("Field", "Duty")},
                              Field{"step", &Responsibility::step, QT_TRANSLATE_NOOP("Field", "Script step")});
    }
    friend bool operator==(const Responsibility &, const Responsibility &) = default;
};

} // namespace slatelier::model
