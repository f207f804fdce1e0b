// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <memory>

namespace slatelier::model {

/// The rows of one kind of entity, in the order that people gave them. Implicitly shared: a copy costs nothing, a
/// changed copy shares every row that was not changed. Each row has a position; positions leave gaps, so that
/// putting a row between two others touches no other row.
template<class E>
class Table
{
public:
    using Row = std::shared_ptr<const E>;
    struct Entry
    {
        Row row;
        qint64 position = 0;
    };
    static constexpr qint64 gap = qint64(1) << 20;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = E;
        using difference_type = qsizetype;
        using pointer = const E *;
        using reference = const E &;
        const_iterator() = default;
        explicit const_iterator(typename QList<Entry>::const_iterator at) : m_at(at) {}
        const E &operator*() const { return *m_at->row; }
        const E *operator->() const { return m_at->row.get(); }
        const_iterator &operator++() { return ++m_at, *this; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        typename QList<Entry>::const_iterator m_at;
    };

    qsizetype size() const { return m_entries.size(); }
    bool isEmpty() const { return m_entries.isEmpty(); }
    const_iterator begin() const { return const_iterator(m_entries.cbegin()); }
    const_iterator end() const { return const_iterator(m_entries.cend()); }
    const E &at(qsizetype index) const { return *m_entries.at(index).row; }
    const Entry &entryAt(qsizetype index) const { return m_entries.at(index); }

    bool contains(const QString &id) const { return m_positions.contains(id); }
    /// The row with this id, or nullptr. Valid as long as some copy of the table holds the row.
    const E *find(const Id<E> &id) const
    {
        const auto index = indexOf(id.text);
        return index < 0 ? nullptr : m_entries.at(index).row.get();
    }
    /// Index in order of position, or -1.
    qsizetype indexOf(const QString &id) const
    {
        const auto found = m_positions.constFind(id);
        if (found == m_positions.cend())
            return -1;
        return lowerBound(*found, id);
    }

    /// Adds \a row at the end, or replaces the row with its id where it stands.
    void put(E row)
    {
        const QString id = row.id.text;
        const auto index = indexOf(id);
        if (index >= 0)
            m_entries[index].row = std::make_shared<const E>(std::move(row));
        else
            place(std::make_shared<const E>(std::move(row)), endPosition());
    }
    /// Puts \a row before the row \a index of the present order (size() = at the end); moves it if it is there already.
    void putAt(qsizetype index, E row)
    {
        const auto present = indexOf(row.id.text);
        if (present >= 0) {
            if (present < index)
                --index;
            remove(row.id.text);
        }
        place(std::make_shared<const E>(std::move(row)), positionBefore(index));
    }
    bool remove(const QString &id)
    {
        const auto index = indexOf(id);
        if (index < 0)
            return false;
        m_entries.removeAt(index);
        m_positions.remove(id);
        return true;
    }
    /// Adds or replaces a row at exactly this position; for applying differences and reading files.
    void place(Row row, qint64 position)
    {
        const QString id = row->id.text;
        const auto index = indexOf(id);
        if (index >= 0 && m_entries.at(index).position == position) {
            m_entries[index].row = std::move(row);
            return;
        }
        if (index >= 0)
            m_entries.removeAt(index);
        m_entries.insert(lowerBound(position, id), Entry{std::move(row), position});
        m_positions.insert(id, position);
    }

    bool sharesRowsWith(const Table &other) const { return m_entries.constData() == other.m_entries.constData() && size() == other.size(); }

    /// Equal content in equal order; positions themselves do not count.
    friend bool operator==(const Table &a, const Table &b)
    {
        return a.sharesRowsWith(b)
            || std::equal(a.m_entries.cbegin(), a.m_entries.cend(), b.m_entries.cbegin(), b.m_entries.cend(),
                          [](const Entry &x, const Entry &y) { return x.row == y.row || *x.row == *y.row; });
    }

private:
    /// First entry not before (position, id). Equal positions are legal (two writers) and are ordered by id.
    qsizetype lowerBound(qint64 position, const QString &id) const
    {
        const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), position, [&](const Entry &entry, qint64 at) {
            return entry.position < at || (entry.position == at && entry.row->id.text < id);
        });
        return found - m_entries.cbegin();
    }
    qint64 endPosition() const { return m_entries.isEmpty() ? gap : m_entries.last().position + gap; }
    qint64 positionBefore(qsizetype index)
    {
        if (index >= m_entries.size())
            return endPosition();
        const auto between = [&] {
            const qint64 before = index == 0 ? m_entries.first().position - 2 * gap : m_entries.at(index - 1).position;
            return std::pair(before, m_entries.at(index).position);
        };
        if (between().second - between().first < 2)
            spread();
        return between().first + (between().second - between().first) / 2;
    }
    /// Gives every row a new position when a gap is used up (after some twenty insertions at one place).
    void spread()
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            m_entries[i].position = (i + 1) * gap;
            m_positions[m_entries.at(i).row->id.text] = m_entries.at(i).position;
        }
    }

    QList<Entry> m_entries; // by position, then id
    QHash<QString, qint64> m_positions;
};

} // namespace slatelier::model
