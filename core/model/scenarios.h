// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"

/// What was thought through beside the project: scenarios, and findings that were accepted.
namespace slatelier::model {

/// One changed field of one row: the new value in JSON, as the text form of the project writes it.
struct ScenarioChange
{
    QString table;
    QString row;
    QString field;
    QString value;

    static constexpr auto description()
    {
        return model::value(Field{"table", &ScenarioChange::table, QT_TRANSLATE_NOOP("Field", "Kind of row"), FieldUse::Required},
                            Field{"row", &ScenarioChange::row, QT_TRANSLATE_NOOP("Field", "Row"), FieldUse::Required},
                            Field{"field", &ScenarioChange::field, QT_TRANSLATE_NOOP("Field", "Field"), FieldUse::Required},
                            Field{"value", &ScenarioChange::value, QT_TRANSLATE_NOOP("Field", "New value")});
    }
    friend bool operator==(const ScenarioChange &, const ScenarioChange &) = default;
};

/// A named set of changes: what if the second line worked at night.
struct Scenario
{
    Id<Scenario> id;
    QString name;
    QString note;
    std::optional<MinorUnits> cost;
    Currency currency;
    QList<ScenarioChange> changes;

    static constexpr auto description()
    {
        return internalEntity("scenarios", QT_TRANSLATE_NOOP("Entity", "Scenario"), QT_TRANSLATE_NOOP("Entity", "Scenarios"),
                              Field{"name", &Scenario::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                              Field{"note", &Scenario::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph},
                              Field{"cost_minor", &Scenario::cost, QT_TRANSLATE_NOOP("Field", "Cost of the change"), FieldUse::Plain,
                                    QT_TRANSLATE_NOOP("FieldHelp", "What the change costs in a year")},
                              Field{"currency", &Scenario::currency, QT_TRANSLATE_NOOP("Field", "Currency")},
                              Field{"changes", &Scenario::changes, QT_TRANSLATE_NOOP("Field", "Changes")});
    }
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// A finding that somebody looked at and left, with the reason. Named by rule and place; the place may be gone.
struct AcceptedFinding
{
    Id<AcceptedFinding> id;
    QString rule;
    QString table;
    QString row;
    QString field;
    QString reason;
    QString by;
    QDate date;

    static constexpr auto description()
    {
        return internalEntity("accepted_findings", QT_TRANSLATE_NOOP("Entity", "Accepted finding"),
                              QT_TRANSLATE_NOOP("Entity", "Accepted findings"),
                              Field{"rule", &AcceptedFinding::rule, QT_TRANSLATE_NOOP("Field", "Rule"), FieldUse::Required},
                              Field{"table", &AcceptedFinding::table, QT_TRANSLATE_NOOP("Field", "Kind of row"), FieldUse::Required},
                              Field{"row", &AcceptedFinding::row, QT_TRANSLATE_NOOP("Field", "Row"), FieldUse::Required},
                              Field{"field", &AcceptedFinding::field, QT_TRANSLATE_NOOP("Field", "Field")},
                              Field{"reason", &AcceptedFinding::reason, QT_TRANSLATE_NOOP("Field", "Reason"), FieldUse::Required},
                              Field{"by", &AcceptedFinding::by, QT_TRANSLATE_NOOP("Field", "Accepted by")},
                              Field{"date", &AcceptedFinding::date, QT_TRANSLATE_NOOP("Field", "Date")});
    }
    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

} // namespace slatelier::model
