// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendars.h"
#include "core/model/parties.h"

/// What services are built of and who mends it.
namespace slatelier::model {

struct Agreement;

/// People who restore components.
struct Crew
{
    Id<Crew> id;
    QString name;
    int size = 1;
    std::optional<Id<Calendar>> calendar;
    std::optional<Hours> travel;
    std::optional<Id<Role>> role;
    std::optional<Id<Crew>> next;
    std::optional<std::chrono::seconds> handOver;
    std::optional<Id<Agreement>> coveredBy;

    static constexpr auto description()
    {
        return entity("crews", QT_TRANSLATE_NOOP("Entity", "Crew"), QT_TRANSLATE_NOOP("Entity", "Crews"),
                      Field{"name", &Crew::name, QT_TRANSLATE_NOOP("Field", "Name")},
                      Field{"size", &Crew::size, QT_TRANSLATE_NOOP("Field", "Number of crews")},
                      Field{"calendar", &Crew::calendar, QT_TRANSLATE_NOOP("Field", "Working hours")},
                      Field{"travel_hours", &Crew::travel, QT_TRANSLATE_NOOP("Field", "Travel time, h")},
                      Field{"role", &Crew::role, QT_TRANSLATE_NOOP("Field", "Role")},
                      Field{"next", &Crew::next, QT_TRANSLATE_NOOP("Field", "Hands over to"), FieldUse::Plain,
                            QT_TRANSLATE_NOOP("FieldHelp", "The next line: who goes on when this crew cannot restore the service")},
                      Field{"hand_over_seconds", &Crew::handOver, QT_TRANSLATE_NOOP("Field", "Hands over within"), FieldUse::Plain,
                            QT_TRANSLATE_NOOP("FieldHelp", "Working time of this crew until the next line has the case at the latest")},
                      Field{"covered_by", &Crew::coveredBy, QT_TRANSLATE_NOOP("Field", "Covered by agreement")});
    }
    friend bool operator==(const Crew &, const Crew &) = default;
};

/// A thing that works or has failed. Its numbers are stated in one way: two means, two laws, or a share of time.
struct Component
{
    Id<Component> id;
    QString code;
    QString name;
    QString kind;
    std::optional<Hours> mtbf;
    std::optional<Hours> mtrs;
    std::optional<Share> availability;
    std::optional<Share> unavailability;
    std::optional<Distribution> timeToFailure;
    std::optional<Distribution> timeToRestore;
    std::optional<Flicker> flicker;
    std::optional<Id<Crew>> crew;
    std::optional<Id<Agreement>> coveredBy;
    QList<Maintenance> maintenance;
    QString note;

    static constexpr auto description()
    {
        return entity(
            "components", QT_TRANSLATE_NOOP("Entity", "Component"), QT_TRANSLATE_NOOP("Entity", "Components"),
            Field{"code", &Component::code, QT_TRANSLATE_NOOP("Field", "Code")},
            Field{"name", &Component::name, QT_TRANSLATE_NOOP("Field", "Name")},
            Field{"kind", &Component::kind, QT_TRANSLATE_NOOP("Field", "Kind of component")},
            Field{"mtbf_hours", &Component::mtbf, QT_TRANSLATE_NOOP("Field", "Mean time between failures (MTBF), h"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "Mean time that the component works from a restoration to the next failure")},
            Field{"mtrs_hours", &Component::mtrs, QT_TRANSLATE_NOOP("Field", "Mean time to restore service (MTRS), h")},
            Field{"availability", &Component::availability, QT_TRANSLATE_NOOP("Field", "Availability")},
            Field{"unavailability", &Component::unavailability, QT_TRANSLATE_NOOP("Field", "Unavailability")},
            Field{"time_to_failure", &Component::timeToFailure, QT_TRANSLATE_NOOP("Field", "Time to failure")},
            Field{"time_to_restore", &Component::timeToRestore, QT_TRANSLATE_NOOP("Field", "Time to restore")},
            Field{"flicker", &Component::flicker, QT_TRANSLATE_NOOP("Field", "Flicker")},
            Field{"crew", &Component::crew, QT_TRANSLATE_NOOP("Field", "Crew")},
            Field{"covered_by", &Component::coveredBy, QT_TRANSLATE_NOOP("Field", "Covered by agreement"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "The operational agreement or supplier contract that promises how this part works")},
            Field{"maintenance", &Component::maintenance, QT_TRANSLATE_NOOP("Field", "Planned maintenance")},
            Field{"note", &Component::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::Paragraph});
    }
    friend bool operator==(const Component &, const Component &) = default;
};

/// Components that fail together: by shocks, or as a share of each one's failures (beta factor).
struct CommonCause
{
    Id<CommonCause> id;
    QString name;
    QList<Id<Component>> components;
    std::optional<Hours> shockMtbf;
    std::optional<Distribution> restore;
    std::optional<Share> beta;

    static constexpr auto description()
    {
        return entity("common_causes", QT_TRANSLATE_NOOP("Entity", "Common cause"), QT_TRANSLATE_NOOP("Entity", "Common causes"),
                      Field{"name", &CommonCause::name, QT_TRANSLATE_NOOP("Field", "Name")},
                      Field{"components", &CommonCause::components, QT_TRANSLATE_NOOP("Field", "Components")},
                      Field{"shock_mtbf_hours", &CommonCause::shockMtbf, QT_TRANSLATE_NOOP("Field", "Mean time between shocks, h")},
                      Field{"restore", &CommonCause::restore, QT_TRANSLATE_NOOP("Field", "Time to restore")},
                      Field{"beta", &CommonCause::beta, QT_TRANSLATE_NOOP("Field", "Share of common failures (beta)")});
    }
    friend bool operator==(const CommonCause &, const CommonCause &) = default;
};

} // namespace slatelier::model
