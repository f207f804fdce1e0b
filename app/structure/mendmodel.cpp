// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/mendmodel.h"

#include "app/shared/format.h"
#include "app/structure/blockwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

namespace {

constexpr double secondsAMonth = 365.2425 * 24 * 3600 / 12; // mean Gregorian month

} // namespace

double monthlyGain(const analysis::PartImportance &part, double unavailability)
{
    if (part.birnbaum <= 0)
        return 0;
    const double q = part.criticality * unavailability / part.birnbaum;
    return part.birnbaum * (q - q / (2 - q)) * secondsAMonth;
}

QString MendModel::gainInWords(int row) const
{
    if (row < 0 || row >= m_parts.size())
        return {};
    const auto name = partName(m_project, m_parts.at(row).id);
    const auto gain = shared::durationText(monthlyGain(m_parts.at(row), m_unavailability));
    return tr("“%1”: failing half as often, or restored in half the time, takes %2 of downtime off an average month. "
              "Only failing half as often makes interruptions fewer.").arg(name, gain);
}

void MendModel::show(const model::Project &project, const analysis::ServiceAvailability &figures)
{
    beginResetModel();
    m_project = project;
    m_parts = figures.parts;
    m_unavailability = figures.unavailability;
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
    case Importance: return shared::numberText(part.criticality, 2);
    case Gain: return shared::durationText(monthlyGain(part, m_unavailability));
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
    if (role == Qt::ToolTipRole && section == Importance)
        return tr("Criticality importance: share of the unavailability that would go if the part never failed");
    if (role == Qt::ToolTipRole && section == Gain)
        return tr("Downtime less in an average month when the part fails half as often or is restored in half the time");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Part: return tr("Part");
    case Downtime: return tr("Downtime");
    case Interruptions: return tr("Interruptions");
    case Importance: return tr("Importance");
    case Gain: return tr("Saves a month");
    case ColumnCount: break;
    }
    return {};
}

} // namespace slatelier::structure
