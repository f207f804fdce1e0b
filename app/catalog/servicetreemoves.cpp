// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ServiceTree that moves services and families.
#include "app/catalog/servicetree.h"
#include "app/shared/entitysteps.h"

#include <QtCore/QMimeData>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

namespace {

constexpr auto servicesFormat = "application/x-slatelier-services"_L1; // ids, one a line
constexpr auto familyFormat = "application/x-slatelier-family"_L1; // an id

} // namespace

bool ServiceTree::moveServices(const QStringList &ids, const QString &family, const QString &before)
{
    const auto &type = model::entityTypeOf<model::Service>();
    const auto &project = m_document.project();
    model::StepLabel label{QT_TRANSLATE_NOOP("Step", "Move: %1 (%2)"),
                           {model::entityTerm(type.plural), QString::number(ids.size())}};
    if (ids.size() == 1)
        label = {QT_TRANSLATE_NOOP("Step", "Move “%1”"), {shared::nameOf(project, type, ids.first())}};
    return m_document.apply(label, [&](model::Project &after) {
        for (const auto &id : ids) {
            const auto *present = after.services.find({id});
            if (!present || id == before)
                continue;
            auto service = *present;
            service.family.reset();
            if (!family.isEmpty())
                service.family = model::Id<model::ServiceFamily>{family};
            const auto at = before.isEmpty() ? after.services.size() : after.services.indexOf(before);
            after.services.putAt(at, service);
        }
    });
}

bool ServiceTree::moveBy(const QModelIndex &index, int by)
{
    const auto other = index.sibling(index.row() + by, 0);
    const auto at = other.data(IdRole).toString();
    if (!other.isValid() || at.isEmpty())
        return false;
    const bool family = index.data(FamilyRole).toBool();
    const auto &type = family ? model::entityTypeOf<model::ServiceFamily>() : model::entityTypeOf<model::Service>();
    return shared::moveRow(m_document, type, index.data(IdRole).toString(), at);
}

QStringList ServiceTree::mimeTypes() const { return {servicesFormat, familyFormat}; }

QMimeData *ServiceTree::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    QStringList services;
    for (const auto &index : indexes) {
        const auto id = index.data(IdRole).toString();
        if (!index.data(FamilyRole).toBool())
            services.append(id);
        else if (indexes.size() == 1)
            data->setData(familyFormat, id.toUtf8());
    }
    if (!services.isEmpty())
        data->setData(servicesFormat, services.join(u'\n').toUtf8());
    return data;
}

bool ServiceTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                               const QModelIndex &parent)
{
    if (action != Qt::MoveAction)
        return false;
    if (data->hasFormat(familyFormat))
        return !parent.isValid() && dropFamily(QString::fromUtf8(data->data(familyFormat)), row);
    const auto ids = QString::fromUtf8(data->data(servicesFormat)).split(u'\n', Qt::SkipEmptyParts);
    if (ids.isEmpty() || !parent.isValid())
        return false;
    // The service before which they go; one of them is no landmark.
    QString before;
    for (int at = row; row >= 0 && at < rowCount(parent) && before.isEmpty(); ++at) {
        const auto id = index(at, 0, parent).data(IdRole).toString();
        if (!ids.contains(id))
            before = id;
    }
    const bool moved = moveServices(ids, familyAt(parent), before);
    if (moved)
        Q_EMIT dropped(ids);
    return moved;
}

bool ServiceTree::dropFamily(const QString &family, int row)
{
    const auto from = indexOf(family).row();
    if (from < 0 || row < 0)
        return false;
    return moveBy(index(from, 0), (row > from ? row - 1 : row) - from);
}

} // namespace slatelier::catalog
