// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/verdictmodel.h"

#include "app/document/statisticwords.h"
#include "app/shared/theme.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

using engine::GroupVerdict;

namespace {

QString rangeText(const engine::RateBounds &bounds) { return document::percentText(bounds.low) + u" – "_s + document::percentText(bounds.high); }

} // namespace

VerdictModel::VerdictModel(QObject *parent) : QAbstractTableModel(parent) {}

void VerdictModel::show(const model::Project &project, const std::optional<analysis::Statistics> &statistics)
{
    beginResetModel();
    m_project = project;
    m_statistics = statistics;
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_statistics ? 0 : int(m_statistics->rows.size()); }
int VerdictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString VerdictModel::text(const analysis::StatisticsRow &row, int column) const
{
    const auto &figures = row.figures;
    switch (column) {
    case NameColumn: return document::rowName(m_project, m_statistics->question, row.key);
    case CasesColumn: return QLocale().toString(qulonglong(figures.cases.total));
    case EventsColumn: return QLocale().toString(qulonglong(figures.cases.events));
    case ShareColumn: return figures.cases.total > 0 ? document::percentText(figures.cases.rate()) : QString();
    case IntervalColumn: return rangeText(figures.interval);
    case LimitsColumn: return rangeText(figures.limits998);
    case VerdictColumn:
        return figures.better ? tr("%1, better than chance").arg(document::verdictName(figures.verdict)) : document::verdictName(figures.verdict);
    default: return {};
    }
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_statistics->rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > NameColumn && index.column() < VerdictColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == VerdictColumn)
        return document::verdictMeaning(row.figures.verdict);
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn && row.figures.verdict == GroupVerdict::Performer)
        return shared::colour(shared::Token::Broken);
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn && row.figures.verdict == GroupVerdict::WarningBell)
        return shared::colour(shared::Token::Warning);
    return role == Qt::DisplayRole ? QVariant(text(row, index.column())) : QVariant();
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == IntervalColumn)
        return tr("Where the true share lies with a certainty of 95 % (Wilson)");
    if (role == Qt::ToolTipRole && section == LimitsColumn)
        return tr("How far chance alone carries the share of so many cases, in 998 of 1,000");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case CasesColumn: return tr("Cases");
    case EventsColumn: return tr("Events");
    case ShareColumn: return tr("Share");
    case IntervalColumn: return tr("Interval 95 %");
    case LimitsColumn: return tr("Limits 99.8 %");
    case VerdictColumn: return tr("Verdict");
    default: return {};
    }
}

} // namespace slatelier::measurement
