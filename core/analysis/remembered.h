// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace slatelier::analysis {

/// A mark of some rows: the same rows give the same mark. Rows never change, so the same objects have the same content,
/// as long as somebody keeps the project that the mark was made of.
class RowMark
{
public:
    void add(const void *row) { add(quint64(quintptr(row))); }
    /// Of a row of which only this is read.
    void add(quint64 value) { m_value = (m_value ^ value) * 0x9e3779b97f4a7c15ULL + (m_value >> 29); }
    void add(const RowMark &other) { m_value = (m_value ^ other.m_value) * 0xbf58476d1ce4e5b9ULL + (m_value >> 31); }
    friend bool operator==(const RowMark &, const RowMark &) = default;

private:
    quint64 m_value = 0x2545f4914f6cdd1dULL;
};

/// What was worked out of rows, one value for each key: it stays from one look to the next as long as the rows are the
/// same, which a mark of them tells, or the key when it is the only row.
template<class Key, class Value>
class Remembered
{
public:
    /// The value of \a key, made by \a make unless it is there already with this mark. Valid until the next call.
    template<class Make>
    const Value &of(const Key &key, const RowMark &mark, Make &&make)
    {
        auto &entry = m_entries[key];
        if (entry.round == 0 || !(entry.mark == mark))
            entry = {make(), mark, m_round};
        entry.round = m_round;
        return entry.value;
    }
    template<class Make>
    const Value &of(const Key &key, Make &&make) { return of(key, {}, std::forward<Make>(make)); }

    /// Does of() know the value with this mark?
    bool has(const Key &key, const RowMark &mark) const
    {
        const auto entry = m_entries.constFind(key);
        return entry != m_entries.cend() && entry->mark == mark;
    }
    void forget(const Key &key) { m_entries.remove(key); }
    /// A look begins; without it nothing is remembered.
    void begin() { ++m_round; }
    /// The look ends, while its project is still there: leaves only what was asked for since it began.
    void forgetTheRest()
    {
        m_entries.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
    }

private:
    struct Entry
    {
        Value value = {};
        RowMark mark;
        int round = 0;
    };
    QHash<Key, Entry> m_entries;
    int m_round = 0;
};

} // namespace slatelier::analysis
