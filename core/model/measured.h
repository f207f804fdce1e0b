// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"

/// What really happened, as rows. They are no part of the project's value: there may be very many, nobody edits them by
/// hand, and an import is taken back as a whole. Services are named by their ids without a tie: a service may be removed
/// and its rows stay.
namespace slatelier::model {

enum class RestoredBy { Self, Customer, Provider };

constexpr auto enumNames(RestoredBy)
{
    return std::array{EnumName{"self", QT_TRANSLATE_NOOP("Enum", "It came back by itself")},
                      EnumName{"customer", QT_TRANSLATE_NOOP("Enum", "The customer restored it")},
                      EnumName{"provider", QT_TRANSLATE_NOOP("Enum", "The provider restored it")}};
}

/// A stretch of time in which a service did not work. Without an end it still does not.
struct Outage
{
    Id<Outage> id;
    Id<Service> service;
    Instant start;
    std::optional<Instant> end;
    std::optional<bool> planned;
    QString cause;
    QString ticket;
    QString performer;
    QString detectedBy;
    std::optional<RestoredBy> restoredBy;

    static constexpr auto description()
    {
        return internalEntity("outages", QT_TRANSLATE_NOOP("Entity", "Outage"), QT_TRANSLATE_NOOP("Entity", "Outages"),
                              Field{"service", &Outage::service, QT_TRANSLATE_NOOP("Field", "Service"), FieldUse::Required},
                              Field{"start", &Outage::start, QT_TRANSLATE_NOOP("Field", "Start"), FieldUse::Required},
                              Field{"end", &Outage::end, QT_TRANSLATE_NOOP("Field", "End")},
                              Field{"planned", &Outage::planned, QT_TRANSLATE_NOOP("Field", "Planned")},
                              Field{"cause", &Outage::cause, QT_TRANSLATE_NOOP("Field", "Cause")},
                              Field{"ticket", &Outage::ticket, QT_TRANSLATE_NOOP("Field", "Ticket")},
                              Field{"performer", &Outage::performer, QT_TRANSLATE_NOOP("Field", "Performer")},
                              Field{"detected_by", &Outage::detectedBy, QT_TRANSLATE_NOOP("Field", "Detected by")},
                              Field{"restored_by", &Outage::restoredBy, QT_TRANSLATE_NOOP("Field", "Restored by")});
    }
    friend bool operator==(const Outage &, const Outage &) = default;
};

/// A ticket with the moments of its life.
struct Ticket
{
    Id<Ticket> id;
    QString number;
    Instant opened;
    std::optional<Instant> responded;
    std::optional<Instant> resolved;
    std::optional<Instant> closed;
    QString priority;
    Id<Service> service;
    QString customer;
    QString group;
    QString performer;
    std::optional<int> reopened; // how often
    QString repeatOf; // number of the ticket that this one says again
    std::optional<bool> abnormal; // came out of an abnormal situation

    static constexpr auto description()
    {
        return internalEntity(
            "tickets", QT_TRANSLATE_NOOP("Entity", "Ticket"), QT_TRANSLATE_NOOP("Entity", "Tickets"),
            Field{"number", &Ticket::number, QT_TRANSLATE_NOOP("Field", "Number"), FieldUse::Required},
            Field{"opened", &Ticket::opened, QT_TRANSLATE_NOOP("Field", "Opened"), FieldUse::Required},
            Field{"responded", &Ticket::responded, QT_TRANSLATE_NOOP("Field", "Responded")},
            Field{"resolved", &Ticket::resolved, QT_TRANSLATE_NOOP("Field", "Resolved")},
            Field{"closed", &Ticket::closed, QT_TRANSLATE_NOOP("Field", "Closed")},
            Field{"priority", &Ticket::priority, QT_TRANSLATE_NOOP("Field", "Priority")},
            Field{"service", &Ticket::service, QT_TRANSLATE_NOOP("Field", "Service")},
            Field{"customer", &Ticket::customer, QT_TRANSLATE_NOOP("Field", "Customer")},
            Field{"group", &Ticket::group, QT_TRANSLATE_NOOP("Field", "Crew")},
            Field{"performer", &Ticket::performer, QT_TRANSLATE_NOOP("Field", "Performer")},
            Field{"reopened", &Ticket::reopened, QT_TRANSLATE_NOOP("Field", "Reopened"), FieldUse::Plain,
                  QT_TRANSLATE_NOOP("FieldHelp", "How often; or yes and no")},
            Field{"repeat_of", &Ticket::repeatOf, QT_TRANSLATE_NOOP("Field", "Repeat of")},
            Field{"abnormal", &Ticket::abnormal, QT_TRANSLATE_NOOP("Field", "Abnormal situation")});
    }
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// What a customer answered.
struct Rating
{
    Id<Rating> id;
    QString ticket;
    std::optional<Decimal> score; // absent: asked, but not answered
    std::optional<Instant> time;
    QString performer;
    QString group;
    QString reasons;

    static constexpr auto description()
    {
        return internalEntity("ratings", QT_TRANSLATE_NOOP("Entity", "Rating"), QT_TRANSLATE_NOOP("Entity", "Ratings"),
                              Field{"ticket", &Rating::ticket, QT_TRANSLATE_NOOP("Field", "Ticket")},
                              Field{"score", &Rating::score, QT_TRANSLATE_NOOP("Field", "Score")},
                              Field{"time", &Rating::time, QT_TRANSLATE_NOOP("Field", "Time")},
                              Field{"performer", &Rating::performer, QT_TRANSLATE_NOOP("Field", "Performer")},
                              Field{"group", &Rating::group, QT_TRANSLATE_NOOP("Field", "Crew")},
                              Field{"reasons", &Rating::reasons, QT_TRANSLATE_NOOP("Field", "Reasons")});
    }
    friend bool operator==(const Rating &, const Rating &) = default;
};

/// All the rows of a project, or those of one import; a value like the project, shared when copied.
struct Measured
{
    QList<Outage> outages;
    QList<Ticket> tickets;
    QList<Rating> ratings;

    qsizetype count() const { return outages.size() + tickets.size() + ratings.size(); }
    bool isEmpty() const { return count() == 0; }

    /// Calls \a visit with each list.
    template<class Visit>
    void forEachList(Visit &&visit)
    {
        visit(outages);
        visit(tickets);
        visit(ratings);
    }
    template<class Visit>
    void forEachList(Visit &&visit) const
    {
        visit(outages);
        visit(tickets);
        visit(ratings);
    }
    friend bool operator==(const Measured &, const Measured &) = default;
};

} // namespace slatelier::model
