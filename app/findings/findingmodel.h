// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QtCore/QAbstractItemModel>

#include <array>

namespace slatelier::findings {

enum class Grouping { BySeverity, ByRule, ByPlace };

/// Findings in groups: groups at the top, findings below. Only groups that have something are shown. Sentences are made
/// once for each look, so that thousands of findings can be filtered while one types.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Place, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const model::Project &project, const QList<analysis::Finding> &findings);
    /// Only findings that hold all of these words.
    void filter(const QString &words);
    void group(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /// Findings of this severity that are not accepted.
    void setShown(analysis::Severity severity, bool shown);
    void setAcceptedShown(bool shown);
    /// The language is another one.
    void retranslate();

    /// The finding at \a index, or nullptr for a group.
    const analysis::Finding *findingAt(const QModelIndex &index) const;
    /// All of the group at \a index; the one finding, else nothing.
    QList<analysis::Finding> findingsAt(const QModelIndex &index) const;
    QModelIndex find(const analysis::Finding &finding) const;
    /// How many there are that are not accepted, filtered or not.
    int count(analysis::Severity severity) const { return m_counts.at(std::size_t(severity)); }
    int acceptedCount() const { return m_accepted; }
    qsizetype total() const { return m_rows.size(); }
    /// The value they belong to.
    const model::Project &project() const { return m_project; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        analysis::Finding finding;
        QString sentence;
        QString place;
    };
    struct Group
    {
        QString key;
        QString title;
        analysis::Severity severity; // the worst in it
        bool accepted = false;
        QList<qsizetype> rows;
    };

    void readRows(const QList<analysis::Finding> &findings);
    void regroup();
    bool isShown(const Row &row) const;
    Group groupOf(const Row &row) const;
    Group placeGroupOf(const analysis::Finding &finding) const;
    const Row *rowAt(const QModelIndex &index) const;
    QString titleOf(const Group &group) const;
    QVariant groupData(const Group &group, int column, int role) const;

    model::Project m_project;
    QList<Row> m_rows;
    QStringList m_words;
    Grouping m_grouping = Grouping::BySeverity;
    std::array<bool, 3> m_shown{true, true, true};
    bool m_acceptedShown = true;
    std::array<int, 3> m_counts{};
    int m_accepted = 0;
    QList<Group> m_groups;
};

} // namespace slatelier::findings
