// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"
#include "core/analysis/availability.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

/// What a diagram says about its parts beside their place.
namespace slatelier::structure {

struct PartFacts
{
    QString name;
    bool isService = false;
    QString figure; ///< availability by the part's own numbers; empty where they say nothing
    std::optional<double> downtimeShare; ///< of the shown service's downtime; of a service all that it is built of
    int places = 0; ///< how often it stands in the shown service, in services inside it too
    QStringList sharedInside; ///< of a service: names of its components that stand elsewhere in the diagram too
    QStringList alsoIn; ///< names of other services that are built of it

    /// One thing that stands in several places.
    bool isShared() const { return places > 1 || !sharedInside.isEmpty() || !alsoIn.isEmpty(); }
};

class DiagramFacts
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::structure::DiagramFacts)
public:
    DiagramFacts() = default;
    DiagramFacts(const model::Project &project, const model::Id<model::Service> &service);

    /// Shares of the downtime from an exact result.
    void setShares(const QList<analysis::PartImportance> &parts);

    const PartFacts &of(const QString &part) const;
    /// The part is one of these components, or built of one.
    bool holds(const QString &part, const QSet<QString> &components) const;
    /// Second line of a part: its availability, and its share of the downtime.
    static QString figures(const PartFacts &facts);
    /// What a part says when one points at it.
    QString tip(const QString &part) const;

private:
    const QSet<QString> &componentsOf(const model::Project &project, const QString &part);

    QHash<QString, PartFacts> m_facts;
    QHash<QString, QSet<QString>> m_components; // what parts are built of in the end
};

} // namespace slatelier::structure
