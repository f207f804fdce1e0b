// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/partfacts.h"

#include "app/shared/format.h"
#include "app/structure/blockwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

DiagramFacts::DiagramFacts(const model::Project &project, const model::Id<model::Service> &service)
{
    const auto *row = project.services.find(service);
    if (!row || !row->structure)
        return;
    QStringList parts; // as they stand, with repetitions
    model::forEachPart(*row->structure, [&](const QString &part) { parts += part; });
    QHash<QString, int> places; // of components, in services inside too
    for (const auto &part : std::as_const(parts)) {
        for (const auto &component : componentsOf(project, part))
            ++places[component];
    }
    for (const auto &part : std::as_const(parts)) {
        if (m_facts.contains(part))
            continue;
        auto &facts = m_facts[part];
        facts.name = partName(project, part);
        facts.isService = project.services.contains(part);
        const auto share = partAvailability(project, part);
        facts.figure = share ? shared::shareText(*share) : QString();
        facts.places = facts.isService ? int(parts.count(part)) : places.value(part);
        if (!facts.isService)
            continue;
        for (const auto &component : componentsOf(project, part)) {
            if (places.value(component) > facts.places)
                facts.sharedInside += partName(project, component);
        }
        facts.sharedInside.sort();
    }
    for (const auto &other : project.services) {
        if (other.id == service || !other.structure)
            continue;
        QSet<QString> met;
        model::forEachPart(*other.structure, [&](const QString &part) {
            const auto facts = m_facts.find(part);
            if (facts != m_facts.end() && !met.contains(part))
                facts->alsoIn += partName(project, other.id.text);
            met += part;
        });
    }
}

const QSet<QString> &DiagramFacts::componentsOf(const model::Project &project, const QString &part)
{
    if (const auto known = m_components.constFind(part); known != m_components.cend())
        return *known;
    m_components.insert(part, {}); // also ends a circle
    QSet<QString> components;
    const auto *service = project.services.find({part});
    if (service && service->structure)
        model::forEachPart(*service->structure, [&](const QString &inner) { components += componentsOf(project, inner); });
    else
        components += part;
    return m_components[part] = components;
}

void DiagramFacts::setShares(const QList<analysis::PartImportance> &parts)
{
    QHash<QString, double> shares;
    for (const auto &part : parts) {
        if (part.downtimeShare)
            shares.insert(part.id, *part.downtimeShare);
    }
    for (auto facts = m_facts.begin(); facts != m_facts.end(); ++facts) {
        facts->downtimeShare.reset();
        for (const auto &component : m_components.value(facts.key())) {
            if (const auto share = shares.constFind(component); share != shares.cend())
                facts->downtimeShare = facts->downtimeShare.value_or(0) + *share;
        }
    }
}

const PartFacts &DiagramFacts::of(const QString &part) const
{
    static const PartFacts nothing;
    const auto found = m_facts.constFind(part);
    return found == m_facts.cend() ? nothing : *found;
}

bool DiagramFacts::holds(const QString &part, const QSet<QString> &components) const
{
    return m_components.value(part).intersects(components);
}

QString DiagramFacts::figures(const PartFacts &facts)
{
    const auto share = facts.downtimeShare ? shared::shareText(*facts.downtimeShare, 0) : QString();
    if (facts.figure.isEmpty() || share.isEmpty())
        return facts.figure.isEmpty() && !share.isEmpty() ? u"▼ "_s + share : facts.figure;
    return facts.figure + u"  ▼ "_s + share;
}

QString DiagramFacts::tip(const QString &part) const
{
    const auto &facts = of(part);
    QStringList lines{facts.name};
    if (!facts.figure.isEmpty())
        lines += tr("Available %1 of the time.").arg(facts.figure);
    if (facts.downtimeShare)
        lines += tr("Share of the downtime of the service: %1.").arg(shared::shareText(*facts.downtimeShare, 1));
    if (facts.places > 1)
        lines += tr("Stands in %n place(s): one thing, counted once.", nullptr, facts.places);
    if (!facts.sharedInside.isEmpty())
        lines += tr("Built of parts that stand elsewhere here too: %1.").arg(facts.sharedInside.join(u", "_s));
    if (!facts.alsoIn.isEmpty())
        lines += tr("Other services are built of it too: %1.").arg(facts.alsoIn.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace slatelier::structure
