// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"

/// What was foreseeable: abnormal situations, what each side then does, and what the customer is told beforehand.
namespace slatelier::model {

struct Situation
{
    Id<Situation> id;
    Id<Service> service;
    QString name;
    QString trigger;
    QString boundary;
    QString frequency;
    std::optional<Id<Party>> causedBy;

    static constexpr auto description()
    {
        return entity("situations", QT_TRANSLATE_NOOP("Entity", "Abnormal situation"), QT_TRANSLATE_NOOP("Entity", "Abnormal situations"),
                      Field{"service", &Situation::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Owner},
                      Field{"name", &Situation::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required},
                      Field{"trigger", &Situation::trigger, QT_TRANSLATE_NOOP("Field", "Trigger"), FieldUse::Paragraph},
                      Field{"boundary", &Situation::boundary, QT_TRANSLATE_NOOP("Field", "Where normal ends"), FieldUse::Paragraph},
                      Field{"frequency", &Situation::frequency, QT_TRANSLATE_NOOP("Field", "How often")},
                      Field{"caused_by", &Situation::causedBy, QT_TRANSLATE_NOOP("Field", "Caused by")});
    }
    friend bool operator==(const Situation &, const Situation &) = default;
};

struct ScriptStep
{
    Id<ScriptStep> id;
    Id<Situation> situation;
    std::optional<Id<Party>> actor;
    std::optional<Id<Role>> role;
    QString action;
    QString words;
    std::optional<std::chrono::seconds> deadline;
    std::optional<Id<Party>> payer;

    static constexpr auto description()
    {
        return entity("script_steps", QT_TRANSLATE_NOOP("Entity", "Script step"), QT_TRANSLATE_NOOP("Entity", "Script steps"),
                      Field{"situation", &ScriptStep::situation, QT_TRANSLATE_NOOP("Field", "Abnormal situation"), FieldUse::Owner},
                      Field{"actor", &ScriptStep::actor, QT_TRANSLATE_NOOP("Field", "Who acts")},
                      Field{"role", &ScriptStep::role, QT_TRANSLATE_NOOP("Field", "Role")},
                      Field{"action", &ScriptStep::action, QT_TRANSLATE_NOOP("Field", "What is to be done"), FieldUse::Required},
                      Field{"words", &ScriptStep::words, QT_TRANSLATE_NOOP("Field", "Words to say"), FieldUse::Paragraph},
                      Field{"deadline_seconds", &ScriptStep::deadline, QT_TRANSLATE_NOOP("Field", "Deadline")},
                      Field{"payer", &ScriptStep::payer, QT_TRANSLATE_NOOP("Field", "Who pays")});
    }
    friend bool operator==(const ScriptStep &, const ScriptStep &) = default;
};

struct BriefingItem
{
    Id<BriefingItem> id;
    Id<Service> service;
    QString item;
    std::optional<Id<Role>> instructedBy;

    static constexpr auto description()
    {
        return entity("briefing_items", QT_TRANSLATE_NOOP("Entity", "Briefing item"), QT_TRANSLATE_NOOP("Entity", "Briefing items"),
                      Field{"service", &BriefingItem::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Owner},
                      Field{"item", &BriefingItem::item, QT_TRANSLATE_NOOP("Field", "What is explained"), FieldUse::Required},
                      Field{"instructed_by", &BriefingItem::instructedBy, QT_TRANSLATE_NOOP("Field", "Explained by")});
    }
    friend bool operator==(const BriefingItem &, const BriefingItem &) = default;
};

} // namespace slatelier::model
