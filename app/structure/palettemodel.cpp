// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/palettemodel.h"

#include "app/document/document.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/structure/blockmime.h"
#include "app/structure/blockwords.h"

#include <QtCore/QMimeData>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

PaletteModel::PaletteModel(document::Document &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    refresh();
}

void PaletteModel::setService(const model::Id<model::Service> &service)
{
    m_service = service;
    refresh();
}

void PaletteModel::search(const QString &words)
{
    m_words = words.trimmed();
    refresh();
}

void PaletteModel::refresh()
{
    const auto &project = m_document.project();
    QList<std::pair<int, QString>> found; // distance, id
    bool same = false;
    const auto look = [&](const auto &row) {
        const int far = m_words.isEmpty() ? 0 : distance(m_words, row.name, row.code);
        same |= row.name.compare(m_words, Qt::CaseInsensitive) == 0;
        if (far < 3 && row.id.text != m_service.text)
            found.append({far, row.id.text});
    };
    for (const auto &component : project.components)
        look(component);
    for (const auto &service : project.services)
        look(service);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList ids;
    for (const auto &[far, id] : std::as_const(found))
        ids += id;
    m_meant = !found.isEmpty() && (found.first().first < 2 || same);
    if (!m_words.isEmpty() && !same && !m_document.isReadOnly())
        ids += QString();
    if (ids == m_ids && !ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

int PaletteModel::meantRow() const
{
    return m_words.isEmpty() || m_ids.isEmpty() ? -1 : m_meant ? 0 : int(m_ids.size()) - 1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &id = m_ids.at(index.row());
    const auto &project = m_document.project();
    const bool service = project.services.contains(id);
    switch (role) {
    case Qt::DisplayRole: return id.isEmpty() ? tr("Create component “%1”").arg(m_words) : partName(project, id);
    case Qt::DecorationRole: return shared::icon(id.isEmpty() ? u"add"_s : service ? u"service"_s : u"component"_s);
    case Qt::ToolTipRole: {
        const auto share = partAvailability(project, id);
        const auto name = id.isEmpty() ? QString() : partName(project, id);
        return share ? tr("%1, available %2 of the time").arg(name, shared::shareText(*share)) : name;
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto usual = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return !idAt(index.row()).isEmpty() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    return carriedPart(m_document.project(), idAt(indexes.value(0).row()));
}

QStringList PaletteModel::mimeTypes() const { return {QLatin1StringView(blocksFormat)}; }

} // namespace slatelier::structure
