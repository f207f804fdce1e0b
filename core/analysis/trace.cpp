// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trace.h"

#include "core/model/result.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slatelier::analysis {

namespace {

using namespace model;

/// A binding with the rows that it joins.
struct Bound
{
    const KpiBinding *binding = nullptr;
    const Role *role = nullptr; // null where it is gone, as the KPI
    const Kpi *kpi = nullptr;
    QString roleName;
    QList<const Bound *> below;
};

/// What is looked up for every target, gathered once for a project.
class Lookups
{
public:
    explicit Lookups(const Project &project)
    {
        for (const auto &kpi : project.kpis) {
            if (kpi.metric)
                m_kpis[{kpi.metric->text, kpi.agreement.value_or(Id<Agreement>()).text}] += {m_order++, &kpi};
        }
        for (const auto &effect : project.metricEffects) {
            if (effect.effect == EffectKind::Supports)
                m_supportOf[effect.affected.text] += &effect;
        }
        addBindings(project);
        for (const auto &acknowledgement : project.acknowledgements)
            m_toldOf[acknowledgement.agreement.text] += &acknowledgement;
        for (const auto &target : project.targets) {
            if (!target.notOffered)
                m_targetsOf[target.agreement.text] += &target;
        }
    }

    /// KPIs on the metric that speak of every agreement or of this one, in their order.
    QList<const Kpi *> kpisOf(const Id<Metric> &metric, const Id<Agreement> &agreement) const
    {
        const auto everywhere = m_kpis.value({metric.text, {}}), here = m_kpis.value({metric.text, agreement.text});
        QList<Ordered> both;
        std::merge(everywhere.begin(), everywhere.end(), here.begin(), here.end(), std::back_inserter(both));
        QList<const Kpi *> kpis;
        for (const auto &[order, kpi] : both)
            kpis += kpi;
        return kpis;
    }
    QList<const MetricEffect *> supportOf(const Id<Metric> &metric) const { return m_supportOf.value(metric.text); }
    QList<const Bound *> bindingsOf(const Kpi &kpi) const { return m_bindingsOf.value(&kpi); }
    QList<const Acknowledgement *> toldOf(const Agreement &agreement) const { return m_toldOf.value(agreement.id.text); }
    /// Those that are offered.
    QList<const Target *> targetsOf(const Agreement &agreement) const { return m_targetsOf.value(agreement.id.text); }

private:
    using Ordered = std::pair<int, const Kpi *>;

    void addBindings(const Project &project)
    {
        m_bounds.reserve(size_t(project.kpiBindings.size())); // they point to each other
        QHash<QString, Bound *> byId;
        QHash<const Role *, QString> names;
        for (const auto &binding : project.kpiBindings) {
            const auto *role = project.roles.find(binding.role);
            auto &name = names[role]; // the same text for all bindings of a role
            if (role && name.isNull())
                name = entityTypeOf<Role>().displayName(role);
            m_bounds.push_back({&binding, role, project.kpis.find(binding.kpi), name, {}});
            byId.insert(binding.id.text, &m_bounds.back());
            if (m_bounds.back().kpi)
                m_bindingsOf[m_bounds.back().kpi] += &m_bounds.back();
        }
        for (const auto &bound : m_bounds) {
            if (auto *parent = bound.binding->parent ? byId.value(bound.binding->parent->text) : nullptr)
                parent->below += &bound;
        }
    }

    int m_order = 0;
    QHash<std::pair<QString, QString>, QList<Ordered>> m_kpis; // by metric and agreement
    QHash<QString, QList<const MetricEffect *>> m_supportOf; // by the metric that is supported
    std::vector<Bound> m_bounds;
    QHash<const Kpi *, QList<const Bound *>> m_bindingsOf;
    QHash<QString, QList<const Acknowledgement *>> m_toldOf; // by agreement
    QHash<QString, QList<const Target *>> m_targetsOf;
};

/// Who is in each role on a day.
using PeopleInRoles = QHash<const Role *, QList<Id<Person>>>;

PeopleInRoles peopleOn(const QDate &day, const Project &project)
{
    PeopleInRoles people;
    QSet<std::pair<QString, QString>> seen;
    for (const auto &assignment : project.assignments) {
        const bool begun = !assignment.from.isValid() || assignment.from <= day;
        const bool goesOn = !assignment.to.isValid() || day <= assignment.to;
        const std::pair place(assignment.role.text, assignment.person.text);
        const auto *role = begun && goesOn && !seen.contains(place) ? project.roles.find(assignment.role) : nullptr;
        if (!role)
            continue;
        seen.insert(place);
        people[role] += assignment.person;
    }
    return people;
}

/// What tells a gap from others before it is put into words.
struct GapKey
{
    const char *rule = nullptr;
    const void *row = nullptr;
    const void *beside = nullptr;
    friend bool operator==(const GapKey &, const GapKey &) = default;
    friend size_t qHash(const GapKey &key, size_t seed = 0) { return qHashMulti(seed, quintptr(key.rule), key.row, key.beside); }
};

/// Follows one target down.
class Follower
{
public:
    Follower(const Project &project, const Agreement &agreement, const Lookups &lookups, const PeopleInRoles &people)
        : m_project(project), m_agreement(agreement), m_edition(QString::number(agreement.edition)), m_lookups(lookups), m_people(people)
    {
        for (const auto *row : lookups.toldOf(agreement)) {
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
        walk(target);
        countPeople();
        return std::move(m_traced);
    }

    /// Only the gaps in this part of the line that are not met yet, without the people.
    QList<Finding> gapsOf(const Target &target, LinePart part, QSet<GapKey> &met)
    {
        m_part = part;
        m_met = &met;
        walk(target);
        return m_traced.gaps;
    }
    bool asksSomebody() const { return !m_traced.kpis.isEmpty(); }

private:
    void walk(const Target &target)
    {
        m_traced = {};
        m_traced.target = target.id;
        if (!m_met || m_part == LinePart::Promises) // gaps below were met with the first target of the agreement
            m_seen.clear();
        if (target.metric) {
            for (const auto *kpi : m_lookups.kpisOf(*target.metric, target.agreement)) {
                if (measures(*kpi, target))
                    addKpi(*kpi);
            }
        }
        if (m_traced.kpis.isEmpty())
            gap("target-without-kpi", Severity::Warning, target, u"metric"_s,
                QT_TRANSLATE_NOOP("Finding", "No KPI measures the promise “%1”: nobody in the house is asked for it."), [&] { return QStringList{words(target)}; });
        if (!m_traced.kpis.isEmpty())
            addSupport(target);
        if (!m_traced.kpis.isEmpty() && !reachesBottom())
            gap("promise-does-not-reach-field", Severity::Error, target, u"metric"_s, bottomPattern(), [&] { return QStringList{words(target)}; });
    }

    /// \a beside is the row that tells two gaps of the same place apart.
    template<class E, class Arguments>
    void gap(const char *rule, Severity severity, const E &row, const QString &field, const char *pattern, const Arguments &arguments, const void *beside = nullptr)
    {
        const GapKey key{rule, &row, beside};
        if (m_met) {
            const auto part = std::is_same_v<E, Target> ? LinePart::Promises : LinePart::Below;
            if (part != m_part || m_met->contains(key))
                return;
            m_met->insert(key);
        }
        m_traced.gaps += Finding{rule, severity, {&entityTypeOf<E>(), row.id.text, field}, pattern, arguments()};
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
        const auto priority = target.priority.isEmpty() ? QString() : filledIn(QCoreApplication::translate("Finding", "priority %1"), {target.priority});
        for (const auto &part : {name(m_project.services, target.service), name(m_project.components, target.component),
                                 name(m_project.crews, target.crew), priority}) {
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
        const auto bindings = m_lookups.bindingsOf(kpi);
        if (bindings.isEmpty())
            gap("kpi-without-role", Severity::Warning, kpi, u"name"_s,
                QT_TRANSLATE_NOOP("Finding", "No role answers for the KPI “%1”."), [&] { return QStringList{entityTypeOf<Kpi>().displayName(&kpi)}; });
        for (const auto *bound : bindings)
            addBinding(*bound);
    }

    /// KPIs on metrics that are declared to support the promised one.
    void addSupport(const Target &target)
    {
        for (const auto *effect : m_lookups.supportOf(*target.metric)) {
            for (const auto *kpi : m_lookups.kpisOf(effect->metric, target.agreement)) {
                if (isInScope(*kpi, target))
                    addKpi(*kpi);
            }
        }
    }

    void addBinding(const Bound &bound)
    {
        if (!bound.role || !bound.kpi || m_seen.contains(&bound))
            return;
        m_seen.insert(&bound);
        if (!m_traced.kpis.contains(bound.kpi->id))
            m_traced.kpis += bound.kpi->id;
        m_traced.roles += {bound.role->id, bound.role->level, bound.binding->id, bound.kpi->id, m_people.value(bound.role), toldIn(*bound.role)};
        examine(bound, m_traced.roles.last());
        for (const auto *below : bound.below)
            addBinding(*below);
    }

    void examine(const Bound &bound, const TracedRole &traced)
    {
        const auto &role = *bound.role;
        const auto names = [&] { return QStringList{bound.roleName, entityTypeOf<Kpi>().displayName(bound.kpi)}; };
        if (bound.binding->influence == Influence::None && bound.binding->influenceNote.trimmed().isEmpty())
            gap("binding-without-power", Severity::Error, *bound.binding, u"influence"_s,
                QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2” without power over it, and nothing says why."), names);
        const bool ours = role.level != RoleLevel::CustomerSide && role.level != RoleLevel::Supplier;
        if (traced.people.isEmpty() && ours)
            gap("bound-role-without-person", Severity::Warning, role, u"name"_s,
                QT_TRANSLATE_NOOP("Finding", "“%1” answers for “%2”, but nobody is in the role."), names, bound.kpi);
        const bool inForce = m_agreement.state == AgreementState::Agreed || m_agreement.state == AgreementState::Signed;
        if (inForce && traced.told < traced.people.size())
            gap("role-not-told", Severity::Warning, role, u"name"_s,
                QT_TRANSLATE_NOOP("Finding", "“%1” was not told of edition %2 of the agreement %3: %4 of %5 know of it."), [&] {
                    return QStringList{bound.roleName, m_edition, m_agreement.number,
                                       QString::number(traced.told), QString::number(traced.people.size())};
                }, &m_agreement);
    }

    bool isTold(const Id<Person> &person, const Id<Role> &role) const
    {
        return m_toldPeople.contains(person.text) || m_toldRoles.contains(role.text);
    }

    /// How many people of the role were told; the same for every target of the agreement.
    int toldIn(const Role &role)
    {
        auto found = m_toldIn.constFind(&role);
        if (found == m_toldIn.cend()) {
            const auto people = m_people.value(&role);
            const auto isToldAlone = [&](const auto &person) { return m_toldPeople.contains(person.text); };
            const auto count = m_toldRoles.contains(role.id.text) ? people.size()
                : m_toldPeople.isEmpty() ? 0 : std::count_if(people.begin(), people.end(), isToldAlone);
            found = m_toldIn.insert(&role, int(count));
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
    const QString m_edition;
    const Lookups &m_lookups;
    const PeopleInRoles &m_people;
    TracedTarget m_traced;
    QSet<const Bound *> m_seen;
    QSet<QString> m_toldPeople, m_toldRoles; // of the present edition
    QHash<const Role *, int> m_toldIn;
    QHash<QStringList, std::pair<int, int>> m_counted; // people and those told, by roles
    QSet<GapKey> *m_met = nullptr; // absent: every gap counts
    LinePart m_part = LinePart::Promises;
};

Trace traceWith(Follower follower, const Agreement &agreement, const Lookups &lookups)
{
    Trace trace{agreement.id, {}, {}};
    int whole = 0;
    for (const auto *target : lookups.targetsOf(agreement)) {
        trace.targets += follower.follow(*target);
        whole += trace.targets.last().gaps.isEmpty();
    }
    if (!trace.targets.isEmpty())
        trace.coverage = double(whole) / double(trace.targets.size());
    return trace;
}

/// Followers of agreements, which share what they look up.
class Followers
{
public:
    explicit Followers(const Project &project) : m_project(project), m_lookups(project) {}
    const Lookups &lookups() const { return m_lookups; }

    Follower of(const Agreement &agreement, const QDate &today)
    {
        const auto day = dayWithin(agreement, today); // most agreements are looked at on the same one
        auto found = m_people.find(day);
        if (found == m_people.end())
            found = m_people.emplace(day, peopleOn(day, m_project)).first;
        return Follower(m_project, agreement, m_lookups, found->second);
    }

private:
    const Project &m_project;
    const Lookups m_lookups;
    std::map<QDate, PeopleInRoles> m_people;
};

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
    Followers followers(project);
    return traceWith(followers.of(agreement, day), agreement, followers.lookups());
}

QList<Trace> traces(const Project &project, const QDate &day)
{
    QList<Trace> all;
    Followers followers(project);
    for (const auto &agreement : project.agreements) {
        if (agreement.state != AgreementState::Retired)
            all += traceWith(followers.of(agreement, day), agreement, followers.lookups());
    }
    return all;
}

QList<AgreementGaps> gapsIn(const Project &project, const QDate &day, LinePart part)
{
    QList<AgreementGaps> all;
    QSet<GapKey> met;
    Followers followers(project);
    for (const auto &agreement : project.agreements) {
        const auto targets = agreement.state == AgreementState::Retired ? QList<const Target *>() : followers.lookups().targetsOf(agreement);
        if (targets.isEmpty())
            continue;
        auto follower = followers.of(agreement, day);
        AgreementGaps gaps{&agreement, false, {}};
        for (const auto *target : targets) {
            gaps.gaps += follower.gapsOf(*target, part, met);
            gaps.asksSomebody = gaps.asksSomebody || follower.asksSomebody();
        }
        all += std::move(gaps);
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
