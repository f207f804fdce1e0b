// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingmodel.h"

#include "app/shared/icon.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::findings {

using analysis::Finding;
using analysis::Severity;

namespace {

constexpr quintptr ofGroup = 0; // internal id of a group; of a finding it is the group's row + 1

QIcon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return shared::icon(u"error"_s, shared::Token::Broken);
    case Severity::Warning: return shared::icon(u"warning"_s, shared::Token::Warning);
    case Severity::Notice: break;
    }
    return shared::icon(u"notice"_s, shared::Token::Measured);
}

} // namespace

void FindingModel::show(const model::Project &project, const QList<Finding> &findings)
{
    beginResetModel();
    m_project = project;
    m_all = findings;
    regroup();
    endResetModel();
}

void FindingModel::filter(const QString &words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    regroup();
    endResetModel();
}

void FindingModel::regroup()
{
    m_groups.clear();
    for (const auto severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
        Group group{severity, {}};
        for (const auto &finding : m_all) {
            if (finding.severity != severity)
                continue;
            const QString text = finding.sentence() + u' ' + placeText(finding);
            if (std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
                group.findings += finding;
        }
        if (!group.findings.isEmpty())
            m_groups += group;
    }
}

QString FindingModel::placeText(const Finding &finding) const
{
    return QCoreApplication::translate("Entity", finding.place.type->singular);
}

const Finding *FindingModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId() - 1)).findings.at(index.row());
}

QModelIndex FindingModel::find(const Finding &finding) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const auto at = m_groups.at(row).findings.indexOf(finding);
        if (at >= 0)
            return createIndex(int(at), 0, quintptr(row + 1));
    }
    return {};
}

int FindingModel::count(Severity severity) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [&](const Finding &finding) { return finding.severity == severity; }));
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : ofGroup);
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == ofGroup)
        return {};
    return createIndex(int(child.internalId() - 1), 0, ofGroup);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.column() == 0 && parent.internalId() == ofGroup ? int(m_groups.at(parent.row()).findings.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant FindingModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (column != Sentence)
        return {};
    if (role == Qt::DecorationRole)
        return iconOf(group.severity);
    if (role != Qt::DisplayRole)
        return {};
    const int count = int(group.findings.size());
    switch (group.severity) {
    case Severity::Error: return tr("%n error(s): wrong, or impossible to keep", nullptr, count);
    case Severity::Warning: return tr("%n warning(s): a gap", nullptr, count);
    case Severity::Notice: break;
    }
    return tr("%n notice(s): worth a look", nullptr, count);
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *finding = findingAt(index);
    if (!finding)
        return groupData(m_groups.at(index.row()), index.column(), role);
    if (role == Qt::ForegroundRole && index.column() == Place)
        return shared::colour(shared::Token::Muted);
    if (role == Qt::ToolTipRole && index.column() == Sentence)
        return finding->sentence();
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Sentence ? finding->sentence() : placeText(*finding);
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Sentence ? tr("Finding") : tr("Where");
}

} // namespace slatelier::findings
