// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/carried.h"
#include "core/analysis/clockcache.h"
#include "core/analysis/projectindex.h"

/// Which agreements below cover which parts; only the proof calls it.
namespace slatelier::analysis {

using AgreementList = QList<const model::Agreement *>;

/// OLAs and supplier contracts in force, and what they promise for a part.
class PartsBelow
{
public:
    explicit PartsBelow(const model::Project &project);
    const AgreementList &agreements() const { return m_agreements; }
    /// "" = promises for everything.
    QList<const model::Target *> promisesFor(const QString &part) const { return m_byPart.value(part); }

private:
    AgreementList m_agreements;
    QHash<QString, QList<const model::Target *>> m_byPart;
};

/// What carries one agreement: everything below but itself.
class Cover
{
public:
    Cover(const model::Project &project, const ProjectIndex &index, const PartsBelow &below, const model::Agreement &above, ClockCache &clocks);

    /// A promise for the part itself in any of them; else, in the agreement that the part names, one for everything.
    const model::Target *forComponent(const model::Component &component, model::MetricKind kind) const;
    const model::Target *forService(const model::Service &service, model::MetricKind kind) const;
    const model::Target *forCrew(const model::Crew &crew, model::MetricKind kind) const;
    const AgreementList &agreements() const { return m_agreements; }
    const model::Project &project() const { return m_project; }
    const ProjectIndex &index() const { return m_index; }
    const model::Agreement &above() const { return m_above; }
    ClockCache &clocks() const { return m_clocks; }

private:
    /// Promises of a kind for the part with this id, or for everything that the named agreement covers.
    const model::Target *find(const QString &part, const std::optional<model::Id<model::Agreement>> &named, model::MetricKind kind) const;
    const model::Target *firstOf(const QList<const model::Target *> &targets, const std::optional<model::Id<model::Agreement>> &named,
                                 model::MetricKind kind) const;

    const model::Project &m_project;
    const ProjectIndex &m_index;
    const PartsBelow &m_below;
    const model::Agreement &m_above;
    ClockCache &m_clocks;
    AgreementList m_agreements;
};

/// The crews along which a case goes, the first line first; ends where a crew comes a second time.
QList<const model::Crew *> linesOf(const model::Project &project, const model::Agreement &agreement);

/// "Monday 09:00" and the like in the language of the program, in the zone of the agreement.
QString momentText(qint64 utcSeconds, const model::Agreement &agreement);
QString hoursText(double hours);

Carried carriedAvailability(const Cover &cover, const model::Target &target, const std::stop_token &stop);
Carried carriedTime(const Cover &cover, const model::Target &target, model::MetricKind kind);
/// Of the agreements that the proof used.
QList<Carried> carriedTerms(const Cover &cover, const AgreementList &used);
Carried carriedCredits(const Cover &cover, const AgreementList &used);
std::optional<Carried> carriedHours(const Cover &cover, const model::Target &target);

template<class E>
QString nameOf(const E &row)
{
    return model::entityTypeOf<E>().displayName(&row);
}

template<class E>
model::EntityRef placeOf(const E &row)
{
    return {&model::entityTypeOf<E>(), row.id.text, {}};
}

} // namespace slatelier::analysis
