// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCollator>
#include <QtCore/QSortFilterProxyModel>

#include <vector>

namespace slatelier::shared {

/// Shows the rows in which every word of the filter occurs, in the order of a column or, without one, in their own.
class EntityFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EntityFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }
    /// Are the rows in their own order, all of them?
    bool isPlain() const { return m_words.isEmpty() && sortColumn() < 0; }
    void sort(int column, Qt::SortOrder order) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void collectKeys(int column);

    QStringList m_words;
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_keys; // of the column that is being sorted, by row of the source
};

/// Do all of \a words (small letters) occur in \a text (small letters)?
bool containsAll(const QString &text, const QStringList &words);
/// The words of a filter in small letters.
QStringList filterWords(const QString &words);

} // namespace slatelier::shared
