// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/sightwords.h"

#include "app/shared/fieldtext.h"

#include <QtCore/QCoreApplication>

#include <string_view>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

namespace {

struct Sight
{
    Q_DECLARE_TR_FUNCTIONS(Sight)
};

template<class E>
QString nameIn(const model::Table<E> &table, const model::Id<E> &id)
{
    const auto *row = table.find(id);
    return row ? model::entityTypeOf<E>().displayName(row) : QString();
}

template<class E>
QString plainName(const model::Table<E> &table, const std::optional<model::Id<E>> &id)
{
    const auto *row = id ? table.find(*id) : nullptr;
    return row ? row->name : QString();
}

QString fieldOf(const model::Project &project, const model::Target &target, QStringView field)
{
    const auto &type = model::entityTypeOf<model::Target>();
    return shared::fieldText({project, type, &target, type.fields.at(type.fieldIndex(field))});
}

} // namespace

QString promisesTitle() { return Sight::tr("Promise"); }
QString indicatorsTitle() { return Sight::tr("KPI"); }
QString rolesTitle() { return Sight::tr("Role"); }

QString levelTitle(model::RoleLevel level)
{
    const auto words = enumNames(level);
    return QCoreApplication::translate("Enum", words.at(size_t(level)).title);
}

QString promiseTitle(const model::Project &project, const model::Id<model::Target> &id)
{
    const auto *target = project.targets.find(id);
    if (!target)
        return {};
    const QString metric = plainName(project.metrics, target->metric);
    const QString limit = target->value ? u' ' + fieldOf(project, *target, u"operator") + u' ' + fieldOf(project, *target, u"value") : QString();
    return (metric.isEmpty() ? Sight::tr("Promise without a metric") : metric) + limit;
}

QString promiseNote(const model::Project &project, const model::Id<model::Target> &id)
{
    const auto *target = project.targets.find(id);
    if (!target)
        return {};
    QStringList parts;
    const QString crew = target->crew ? nameIn(project.crews, *target->crew) : QString();
    for (const auto &part : {plainName(project.services, target->service), plainName(project.components, target->component), crew}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (!target->priority.isEmpty())
        parts += Sight::tr("priority %1").arg(target->priority);
    return parts.join(u" · "_s);
}

QString indicatorTitle(const model::Project &project, const model::Id<model::Kpi> &id)
{
    const auto *kpi = project.kpis.find(id);
    return kpi ? kpi->name : QString();
}

QString indicatorNote(const model::Project &project, const model::Id<model::Kpi> &id)
{
    const auto *kpi = project.kpis.find(id);
    if (!kpi || !kpi->target)
        return {};
    const auto &type = model::entityTypeOf<model::Kpi>();
    return Sight::tr("target %1").arg(shared::fieldText({project, type, kpi, type.fields.at(type.fieldIndex(u"target"))}));
}

QString roleTitle(const model::Project &project, const model::Id<model::Role> &id)
{
    const auto *role = project.roles.find(id);
    return role ? role->name : QString();
}

QString roleNote(const analysis::TracedRole &role)
{
    const int people = static_cast<int>(role.people.size());
    if (people == 0)
        return role.level == model::RoleLevel::Supplier || role.level == model::RoleLevel::CustomerSide ? QString() : Sight::tr("nobody in the role");
    return Sight::tr("%n person(s)", nullptr, people) + u", "_s + Sight::tr("%n told", "how many of the people in a role were told of the edition", role.told);
}

QString personName(const model::Project &project, const model::Id<model::Person> &id) { return nameIn(project.people, id); }

QString missingTitle(const analysis::Finding &gap)
{
    const std::string_view rule(gap.rule);
    if (rule == "target-without-kpi")
        return Sight::tr("No KPI");
    if (rule == "kpi-without-role")
        return Sight::tr("No role");
    return Sight::tr("Nobody here keeps it");
}

} // namespace slatelier::lineofsight
