// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QtCore/QAbstractItemModel>

#include <array>

namespace slatelier::findings {

/// Findings grouped by severity: groups at the top, findings below. Only groups that have something are shown.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Place, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const model::Project &project, const QList<analysis::Finding> &findings);
    /// Only findings that hold all of these words.
    void filter(const QString &words);

    /// The finding at \a index, or nullptr for a group.
    const analysis::Finding *findingAt(const QModelIndex &index) const;
    QModelIndex find(const analysis::Finding &finding) const;
    /// How many there are, filtered or not.
    int count(analysis::Severity severity) const;
    qsizetype total() const { return m_all.size(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        analysis::Severity severity;
        QList<analysis::Finding> findings;
    };

    void regroup();
    QVariant groupData(const Group &group, int column, int role) const;
    QString placeText(const analysis::Finding &finding) const;

    model::Project m_project;
    QList<analysis::Finding> m_all;
    QStringList m_words;
    QList<Group> m_groups;
};

} // namespace slatelier::findings
