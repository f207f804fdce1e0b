// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entityfilter.h"

#include "app/shared/entitytablemodel.h"

#include <algorithm>

namespace slatelier::shared {

bool containsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

QStringList filterWords(const QString &words) { return words.toLower().split(u' ', Qt::SkipEmptyParts); }

EntityFilter::EntityFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EntityTableModel::SortRole);
    m_collator.setNumericMode(true); // "A2" before "A10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void EntityFilter::setWords(const QString &words)
{
    auto split = filterWords(words);
    if (split == m_words)
        return;
    m_words = std::move(split);
    invalidateRowsFilter();
}

void EntityFilter::sort(int column, Qt::SortOrder order)
{
    // A third click on the same head brings the rows' own order back.
    const bool third = column >= 0 && column == sortColumn() && order == Qt::AscendingOrder
        && sortOrder() == Qt::DescendingOrder;
    collectKeys(third ? -1 : column);
    QSortFilterProxyModel::sort(third ? -1 : column, order);
    m_keys.clear();
}

// Sorting compares a row a dozen times; its text is worked out once.
void EntityFilter::collectKeys(int column)
{
    if (column < 0 || !sourceModel() || sourceModel()->rowCount() == 0)
        return;
    if (sourceModel()->index(0, column).data(sortRole()).typeId() != QMetaType::QString)
        return;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        m_keys.push_back(m_collator.sortKey(sourceModel()->index(row, column).data(sortRole()).toString()));
}

bool EntityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const auto index = sourceModel()->index(row, 0);
    return containsAll(index.data(EntityTableModel::SearchRole).toString(), m_words);
}

bool EntityFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!m_keys.empty())
        return m_keys[static_cast<std::size_t>(left.row())] < m_keys[static_cast<std::size_t>(right.row())];
    const auto a = left.data(sortRole()), b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) < 0;
}

} // namespace slatelier::shared
