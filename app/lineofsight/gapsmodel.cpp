// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/gapsmodel.h"

#include "app/shared/icon.h"

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

void GapsModel::setGaps(const QList<analysis::Finding> &gaps)
{
    if (gaps == m_gaps)
        return;
    beginResetModel();
    m_gaps = gaps;
    endResetModel();
}

const analysis::Finding *GapsModel::gapAt(int row) const { return row >= 0 && row < m_gaps.size() ? &m_gaps.at(row) : nullptr; }

int GapsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_gaps.size()); }

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &gap = m_gaps.at(index.row());
    if (role == Qt::DisplayRole)
        return gap.sentence();
    if (role == Qt::ToolTipRole)
        return analysis::findingReason(gap.rule);
    if (role == Qt::DecorationRole)
        return gap.severity == analysis::Severity::Error ? shared::icon(u"error"_s, shared::Token::Broken)
                                                         : shared::icon(u"warning"_s, shared::Token::Warning);
    return {};
}

} // namespace slatelier::lineofsight
