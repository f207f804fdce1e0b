// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

namespace slatelier::analysis {

using namespace model;

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 flickerGap = secondsPerDay;
constexpr qsizetype flickerLeast = 3;

std::optional<qint64> endOf(const Ticket &ticket)
{
    if (ticket.resolved)
        return ticket.resolved->utcSeconds;
    return ticket.closed ? std::optional(ticket.closed->utcSeconds) : std::nullopt;
}

JudgedCase caseOf(const Ticket &ticket, bool event)
{
    return {ticket.performer, ticket.group, ticket.service.text, ticket.priority, ticket.opened.utcSeconds, event, ticket.abnormal.value_or(false)};
}

/// The last moment that the rows know of.
qint64 observedUntil(const Measured &measured)
{
    qint64 last = 0;
    const auto note = [&](const std::optional<Instant> &moment) { last = std::max(last, moment ? moment->utcSeconds : last); };
    for (const auto &ticket : measured.tickets) {
        for (const auto *moment : {&ticket.responded, &ticket.resolved, &ticket.closed})
            note(*moment);
        note(ticket.opened);
    }
    for (const auto &outage : measured.outages) {
        note(outage.start);
        note(outage.end);
    }
    for (const auto &rating : measured.ratings)
        note(rating.time);
    return last;
}

QList<JudgedCase> reopened(const Measured &measured)
{
    QList<JudgedCase> cases;
    for (const auto &ticket : measured.tickets) {
        if (ticket.reopened)
            cases += caseOf(ticket, *ticket.reopened > 0);
    }
    return cases;
}

QList<JudgedCase> resolvedWithin(const Measured &measured, qint64 limit)
{
    const qint64 until = observedUntil(measured);
    QList<JudgedCase> cases;
    for (const auto &ticket : measured.tickets) {
        if (ticket.resolved)
            cases += caseOf(ticket, ticket.resolved->utcSeconds - ticket.opened.utcSeconds <= limit);
        else if (!ticket.closed && until - ticket.opened.utcSeconds > limit)
            cases += caseOf(ticket, false);
    }
    return cases;
}

/// Who had the trouble, as far as the ticket tells; empty = nothing to recognise it by.
QString troubleOf(const Ticket &ticket)
{
    if (ticket.service.isEmpty() && ticket.customer.isEmpty())
        return {};
    return ticket.service.text + QChar(0x1F) + ticket.customer;
}

class Returns
{
public:
    Returns(const Measured &measured, qint64 days) : m_length(days * secondsPerDay)
    {
        for (const auto &ticket : measured.tickets) {
            m_byTrouble[troubleOf(ticket)] += ticket.opened.utcSeconds;
            if (!ticket.repeatOf.isEmpty())
                m_repeats[ticket.repeatOf] += ticket.opened.utcSeconds;
        }
        for (auto &moments : m_byTrouble)
            std::sort(moments.begin(), moments.end());
    }

    bool isKnown(const Ticket &ticket) const { return !m_repeats.isEmpty() || !troubleOf(ticket).isEmpty(); }
    bool cameBack(const Ticket &ticket, qint64 end) const
    {
        if (!m_repeats.isEmpty()) {
            const auto moments = m_repeats.value(ticket.number);
            return std::any_of(moments.begin(), moments.end(), [&](qint64 opened) { return opened > end && opened <= end + m_length; });
        }
        const auto moments = m_byTrouble.constFind(troubleOf(ticket));
        const auto next = std::upper_bound(moments->begin(), moments->end(), end);
        return next != moments->end() && *next <= end + m_length;
    }

private:
    qint64 m_length;
    QHash<QString, QList<qint64>> m_byTrouble; // moments of opening
    QHash<QString, QList<qint64>> m_repeats;   // by the ticket that is repeated
};

QList<JudgedCase> cameBack(const Measured &measured, int days)
{
    const qint64 until = observedUntil(measured);
    const Returns returns(measured, days);
    QList<JudgedCase> cases;
    for (const auto &ticket : measured.tickets) {
        const auto end = endOf(ticket);
        if (end && *end + days * secondsPerDay <= until && returns.isKnown(ticket))
            cases += caseOf(ticket, returns.cameBack(ticket, *end));
    }
    return cases;
}

/// By service: stretches from the end of the first to the beginning of the last outage of a flicker episode.
QHash<QString, QList<time::Period>> flickerOf(const Measured &measured)
{
    const qint64 until = observedUntil(measured);
    QHash<QString, QList<time::Period>> outages;
    for (const auto &outage : measured.outages) {
        auto &own = outages[outage.service.text];
        if (!outage.planned.value_or(false))
            own += {outage.start.utcSeconds, outage.end ? outage.end->utcSeconds : until};
    }
    QHash<QString, QList<time::Period>> episodes;
    for (auto service = outages.begin(); service != outages.end(); ++service) {
        auto &own = service.value();
        std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        auto &found = episodes[service.key()];
        for (qsizetype first = 0, last = 0; first < own.size(); first = ++last) {
            while (last + 1 < own.size() && own.at(last + 1).from - own.at(last).to <= flickerGap)
                ++last;
            if (last - first + 1 >= flickerLeast)
                found += {own.at(first).to, own.at(last).from};
        }
    }
    return episodes;
}

QList<JudgedCase> closedFlickering(const Measured &measured)
{
    const auto episodes = flickerOf(measured);
    QList<JudgedCase> cases;
    for (const auto &ticket : measured.tickets) {
        const auto end = endOf(ticket);
        const auto own = episodes.constFind(ticket.service.text);
        if (end && own != episodes.cend())
            cases += caseOf(ticket, std::any_of(own->begin(), own->end(), [&](const auto &episode) { return *end >= episode.from && *end < episode.to; }));
    }
    return cases;
}

QList<JudgedCase> lowRatings(const Measured &measured, const Decimal &good)
{
    QHash<QString, const Ticket *> tickets;
    for (const auto &ticket : measured.tickets)
        tickets.insert(ticket.number, &ticket);
    QList<JudgedCase> cases;
    for (const auto &rating : measured.ratings) {
        if (!rating.score)
            continue;
        const Ticket *ticket = tickets.value(rating.ticket);
        JudgedCase judged = ticket ? caseOf(*ticket, false) : JudgedCase();
        if (!rating.performer.isEmpty())
            judged.performer = rating.performer;
        if (!rating.group.isEmpty())
            judged.crew = rating.group;
        if (rating.time)
            judged.time = rating.time->utcSeconds;
        judged.event = *rating.score < good;
        cases += judged;
    }
    return cases;
}

} // namespace

QTimeZone zoneOfRows(const Measured &measured)
{
    QString name;
    if (!measured.tickets.isEmpty())
        name = measured.tickets.first().opened.zone.name;
    for (auto rating = measured.ratings.begin(); name.isEmpty() && rating != measured.ratings.end(); ++rating)
        name = rating->time ? rating->time->zone.name : QString();
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QList<JudgedCase> casesOf(const Measured &measured, const Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Reopen: return reopened(measured);
    case MeasureKind::CameBack: return cameBack(measured, measure.days);
    case MeasureKind::RatingLow: return lowRatings(measured, measure.goodScore);
    case MeasureKind::Within: return resolvedWithin(measured, measure.within.count());
    case MeasureKind::ClosedFlickering: return closedFlickering(measured);
    }
    return {};
}

} // namespace slatelier::analysis
