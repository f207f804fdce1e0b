// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slatelier::analysis {

namespace {

using namespace model;

/// What is looked up for every target, gathered once for a project.
struct Lookups
{
    QHash<QString, QList<const Kpi *>> kpisOfMetric;
    QHash<QString, QList<const MetricEffect *>> supportOf; // by the metric that is supported
    QHash<QString, QList<const KpiBinding *>> bindingsOfKpi;
    QHash<QString, QList<const KpiBinding *>> bindingsBelow;
    QHash<QString, QList<Id<Person>>> peopleOfRole; // on the day
    QHash<QString, QList<const Acknowledgement *>> toldOf; // by agreement
    QHash<QString, QList<const Target *>> targetsOf; // by agreement, those that are offered

    Lookups(const Project &project, const QDate &day)
    {
        for (const auto &kpi : project.kpis) {
            if (kpi.metric)
                kpisOfMetric[kpi.metric->text] += &kpi;
        }
        for (const auto &effect : project.metricEffects) {
            if (effect.effect == EffectKind::Supports)
                supportOf[effect.affected.text] += &effect;
        }
        for (const auto &binding : project.kpiBindings) {
            bindingsOfKpi[binding.kpi.text] += &binding;
            if (binding.parent)
                bindingsBelow[binding.parent->text] += &binding;
        }
        QSet<std::pair<QString, QString>> seen;
        for (const auto &assignment : project.assignments) {
            const bool begun = !assignment.from.isValid() || assignment.from <= day;
            const bool goesOn = !assignment.to.isValid() || day <= assignment.to;
            const std::pair place(assignment.role.text, assignment.person.text);
            if (!begun || !goesOn || seen.contains(place))
                continue;
            seen.insert(place);
            peopleOfRole[assignment.role.text] += assignment.person;
        }
        for (const auto &acknowledgement : project.acknowledgements)
            toldOf[acknowledgement.agreement.text] += &acknowledgement;
        for (const auto &target : project.targets) {
            if (!target.notOffered)
                targetsOf[target.agreement.text] += &target;
        }
    }
};

/// Follows one target down.
class Follower
{
public:
    Follower(const Project &project, const Agreement &agreement, const Lookups &lookups)
        : m_project(project), m_agreement(agreement), m_lookups(lookups)
    {
        for (const auto *row : lookups.toldOf.value(agreement.id.text)) {
            if (row->edition != agreement.edition)
                continue;
            if (row->person)
                m_toldPeople.insert(row->person->text);
            else if (row->role)
                m_toldRoles.insert(row->role->text);
        }
    }

    TracedTarget follow(const Target &target)
    {
        m_traced = {};
        m_traced.target = target.id;
        m_seen.clear();
        if (target.metric) {
            for (const auto *kpi : m_lookups.kpisOfMetric.value(target.metric->text)) {
                if (measures(*kpi, target))
                    addKpi(*kpi);
            }
        }
        if (m_traced.kpis.isEmpty())
            gap("target-without-kpi", Severity::Warning, target, "metric",
                QT_TRANSLATE_NOOP("Finding", "No KPI measures the promise “%1”: nobody in the house is asked for it."), {words(target)});
        if (!m_traced.kpis.isEmpty())
            addSupport(target);
        countPeople();
        if (!m_traced.kpis.isEmpty() && !reachesBottom())
            gap("promise-does-not-reach-field", Severity::Error, target, "metric", bottomPattern(), {words(target)});
        return std::move(m_traced);
    }

private:
    template<class E>
    void gap(const char *rule, Severity severity, const E &row, const char *field, const char *pattern, QStringList arguments)
    {
        m_traced.gaps += Finding{rule, severity, {&entityTypeOf<E>(), row.id.text, QString::fromLatin1(field)}, pattern, std::move(arguments)};
    }

    template<class E>
    QString name(const Table<E> &table, const std::optional<Id<E>> &id) const
    {
        const auto *row = id ? table.find(*id) : nullptr;
        return row ? entityTypeOf<E>().displayName(row) : QString();
    }

    QString words(const Target &target) const
    {
        QStringList parts{name(m_project.metrics, target.metric)};
        for (const auto &part : {name(m_project.services, target.service), name(m_project.components, target.component),
                                 name(m_project.crews, target.crew), target.priority}) {
            if (!part.isEmpty())
                parts += part;
        }
        return parts.join(QStringLiteral(" · "));
    }

    void addKpi(const Kpi &kpi)
    {
        if (m_traced.kpis.contains(kpi.id))
            return;
        m_traced.kpis += kpi.id;
        const auto bindings = m_lookups.bindingsOfKpi.value(kpi.id.text);
        if (bindings.isEmpty())
            gap("kpi-without-role", Severity::Warning, kpi, "name",
                QT_TRANSLATE_NOOP("Finding", "No role answers for the KPI “%1”."), {entityTypeOf<Kpi>().displayName(&kpi)});
        for (const auto *binding : bindings)
            addBinding(*binding);
    }

    /// KPIs on metrics that are declared to support the promised one.
    void addSupport(const Target &target)
    {
        for (const auto *effect : m_lookups.supportOf.value(target.metric->text)) {
            for (const auto *kpi : m_lookups.kpisOfMetric.value(effect->metric.text)) {
                if (isInScope(*kpi, target))
                    addKpi(*kpi);
            }
        }
    }

    void addBinding(const KpiBinding &binding)
    {
        const auto *role = m_project.roles.find(binding.role);
        const auto *kpi = m_project.kpis.find(binding.kpi);
        if (!role || !kpi || m_seen.contains(binding.id.text))
            return;
        m_seen.insert(binding.id.text);
        if (!m_traced.kpis.contains(kpi->id))
            m_traced.kpis += kpi->id;
        const TracedRole traced{role->id, role->level, binding.id, kpi->id, m_lookups.peopleOfRole.value(role->id.text), toldIn(role->id)};
        m_traced.roles += traced;
        examine(binding, *role, *kpi, traced);
        for (const auto *below : m_lookups.bindingsBelow.value(binding.id.text))
            addBinding(*below);
    }

    void examine(const KpiBinding &binding, const Role &role, const Kpi &kpi, const TracedRole &traced)
    {
        const QString roleName = entityTypeOf<Role>().displayName(&role), kpiName = entityTypeOf<Kpi>().displayName(&kpi);
        if (binding.influence == Influence::None && binding.influenceNote.trimmed().isEmpty())
            gap("binding-without-power", Severity::Error, binding, "influence",
                QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2” without power over it, and nothing says why."), {roleName, kpiName});
        const bool ours = role.level != RoleLevel::CustomerSide && role.level != RoleLevel::Supplier;
        if (traced.people.isEmpty() && ours)
            gap("bound-role-without-person", Severity::Warning, role, "name",
                QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2”, but nobody is in the role."), {roleName, kpiName});
        const bool inForce = m_agreement.state == AgreementState::Agreed || m_agreement.state == AgreementState::Signed;
        if (inForce && traced.told < traced.people.size())
            gap("role-not-told", Severity::Warning, role, "name",
                QT_TRANSLATE_NOOP("Finding", "“%1” was not told of edition %2 of the agreement %3: %4 of %5 know of it."),
                {roleName, QString::number(m_agreement.edition), m_agreement.number, QString::number(traced.told),
                 QString::number(traced.people.size())});
    }

    bool isTold(const Id<Person> &person, const Id<Role> &role) const
    {
        return m_toldPeople.contains(person.text) || m_toldRoles.contains(role.text);
    }

    /// How many people of the role were told; the same for every target of the agreement.
    int toldIn(const Id<Role> &role)
    {
        auto found = m_toldIn.constFind(role.text);
        if (found == m_toldIn.cend()) {
            const auto people = m_lookups.peopleOfRole.value(role.text);
            const auto count = std::count_if(people.begin(), people.end(), [&](const auto &person) { return isTold(person, role); });
            found = m_toldIn.insert(role.text, int(count));
        }
        return *found;
    }

    /// Different people of all the roles, and how many of them were told; the same for targets with the same roles.
    void countPeople()
    {
        QStringList roles;
        for (const auto &role : m_traced.roles)
            roles += role.role.text;
        auto found = m_counted.constFind(roles);
        if (found == m_counted.cend()) {
            QHash<QString, bool> told; // by person
            for (const auto &role : m_traced.roles) {
                for (const auto &person : role.people)
                    told[person.text] = told.value(person.text) || isTold(person, role.role);
            }
            found = m_counted.insert(roles, {int(told.size()), int(std::count(told.begin(), told.end(), true))});
        }
        m_traced.people = found->first;
        if (found->first > 0)
            m_traced.acknowledged = double(found->second) / double(found->first);
    }

    bool isSuppliers() const { return m_agreement.type == AgreementType::Uc; }

    bool reachesBottom() const
    {
        return std::any_of(m_traced.roles.begin(), m_traced.roles.end(), [&](const TracedRole &role) {
            return isSuppliers() ? role.level == RoleLevel::Supplier || !role.people.isEmpty()
                                 : role.level == RoleLevel::Field && !role.people.isEmpty();
        });
    }

    const char *bottomPattern() const
    {
        return isSuppliers() ? QT_TRANSLATE_NOOP("Finding", "The promise “%1” reaches no role of the supplier and nobody in the house.")
                             : QT_TRANSLATE_NOOP("Finding", "The promise “%1” does not reach the field: no field role with a person in it answers for it.");
    }

    const Project &m_project;
    const Agreement &m_agreement;
    const Lookups &m_lookups;
    TracedTarget m_traced;
    QSet<QString> m_seen; // bindings
    QSet<QString> m_toldPeople, m_toldRoles; // of the present edition
    QHash<QString, int> m_toldIn; // by role
    QHash<QStringList, std::pair<int, int>> m_counted; // people and those told, by roles
};

Trace traceWith(const Project &project, const Agreement &agreement, const Lookups &lookups)
{
    Trace trace{agreement.id, {}, {}};
    Follower follower(project, agreement, lookups);
    int whole = 0;
    for (const auto *target : lookups.targetsOf.value(agreement.id.text)) {
        trace.targets += follower.follow(*target);
        whole += trace.targets.last().gaps.isEmpty();
    }
    if (!trace.targets.isEmpty())
        trace.coverage = double(whole) / double(trace.targets.size());
    return trace;
}

} // namespace

bool isInScope(const Kpi &kpi, const Target &target)
{
    const auto fits = [](const auto &scope, const auto &promised) { return !scope || scope == promised; };
    const bool sameAgreement = !kpi.agreement || *kpi.agreement == target.agreement;
    const bool samePriority = kpi.priority.isEmpty() || kpi.priority == target.priority;
    // A KPI of one crew is a part of a promise that names none.
    const bool sameCrew = !kpi.crew || !target.crew || kpi.crew == target.crew;
    return fits(kpi.service, target.service) && sameAgreement && samePriority && sameCrew;
}

bool measures(const Kpi &kpi, const Target &target)
{
    return kpi.metric && kpi.metric == target.metric && isInScope(kpi, target);
}

Trace traceOf(const Project &project, const Agreement &agreement, const QDate &day)
{
    return traceWith(project, agreement, Lookups(project, dayWithin(agreement, day)));
}

QList<Trace> traces(const Project &project, const QDate &day)
{
    QList<Trace> all;
    QHash<QDate, std::shared_ptr<const Lookups>> lookups; // most agreements are looked at on the same day
    for (const auto &agreement : project.agreements) {
        if (agreement.state == AgreementState::Retired)
            continue;
        auto &found = lookups[dayWithin(agreement, day)];
        if (!found)
            found = std::make_shared<const Lookups>(project, dayWithin(agreement, day));
        all += traceWith(project, agreement, *found);
    }
    return all;
}

QDate dayWithin(const Agreement &agreement, const QDate &today)
{
    if (agreement.start.isValid() && today < agreement.start)
        return agreement.start;
    return agreement.end.isValid() && agreement.end < today ? agreement.end : today;
}

} // namespace slatelier::analysis
