// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/mendmodel.h"

#include "app/shared/format.h"
#include "app/structure/blockwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

void MendModel::show(const model::Project &project, const QList<analysis::PartImportance> &parts)
{
    beginResetModel();
    m_project = project;
    m_parts = parts;
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const auto &a, const auto &b) {
        return std::pair(a.downtimeShare.value_or(0), a.interruptionShare.value_or(0))
            > std::pair(b.downtimeShare.value_or(0), b.interruptionShare.value_or(0));
    });
    endResetModel();
}

int MendModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_parts.size()); }

int MendModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Part)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &part = m_parts.at(index.row());
    const auto words = [](const std::optional<double> &share) { return share ? shared::shareText(*share, 0) : u"—"_s; };
    switch (Column(index.column())) {
    case Part: return partName(m_project, part.id);
    case Downtime: return words(part.downtimeShare);
    case Interruptions: return words(part.interruptionShare);
    case ColumnCount: break;
    }
    return {};
}

QVariant MendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Part)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Downtime)
        return tr("Share of the service's downtime put down to the part");
    if (role == Qt::ToolTipRole && section == Interruptions)
        return tr("Share of the service's interruptions that begin with a failure of the part");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Part: return tr("Part");
    case Downtime: return tr("Downtime");
    case Interruptions: return tr("Interruptions");
    case ColumnCount: break;
    }
    return {};
}

} // namespace slatelier::structure
