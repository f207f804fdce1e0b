// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingmodel.h"

#include "app/shared/icon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
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

QIcon acceptedIcon() { return shared::icon(u"check"_s, shared::Token::Muted); }

} // namespace

void FindingModel::show(const model::Project &project, const QList<Finding> &findings)
{
    beginResetModel();
    m_project = project;
    readRows(findings);
    regroup();
    endResetModel();
}

void FindingModel::readRows(const QList<Finding> &findings)
{
    m_rows.clear();
    m_counts = {};
    m_accepted = 0;
    for (const auto &finding : findings) {
        m_rows.append({finding, finding.sentence(), QCoreApplication::translate("Entity", finding.place.type->singular)});
        ++(finding.isAccepted() ? m_accepted : m_counts[std::size_t(finding.severity)]);
    }
}

void FindingModel::filter(const QString &words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    regroup();
    endResetModel();
}

void FindingModel::group(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    regroup();
    endResetModel();
}

void FindingModel::setShown(Severity severity, bool shown)
{
    beginResetModel();
    m_shown[std::size_t(severity)] = shown;
    regroup();
    endResetModel();
}

void FindingModel::setAcceptedShown(bool shown)
{
    beginResetModel();
    m_acceptedShown = shown;
    regroup();
    endResetModel();
}

void FindingModel::retranslate()
{
    beginResetModel();
    for (auto &row : m_rows) {
        row.sentence = row.finding.sentence();
        row.place = QCoreApplication::translate("Entity", row.finding.place.type->singular);
    }
    regroup();
    endResetModel();
}

bool FindingModel::isShown(const Row &row) const
{
    if (row.finding.isAccepted() ? !m_acceptedShown : !m_shown[std::size_t(row.finding.severity)])
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return row.sentence.contains(word, Qt::CaseInsensitive) || row.place.contains(word, Qt::CaseInsensitive)
            || QLatin1StringView(row.finding.rule).contains(word, Qt::CaseInsensitive);
    });
}

/// The agreement or the service that the place belongs to, else the kind of thing that it is.
FindingModel::Group FindingModel::placeGroupOf(const Finding &finding) const
{
    const auto *type = finding.place.type;
    auto row = type->find(m_project, finding.place.id);
    while (row && type->owner) {
        const auto owner = type->owner->find(m_project, type->ownerId(row.get()));
        if (!owner)
            break;
        type = type->owner;
        row = owner;
    }
    const bool named = row && (type == &model::entityTypeOf<model::Agreement>() || type == &model::entityTypeOf<model::Service>());
    if (!named)
        return {type->table, QCoreApplication::translate("Entity", type->plural), finding.severity, false, {}};
    const auto name = type->displayName(row.get());
    return {type->table + u' ' + type->idOf(row.get()), QCoreApplication::translate("Entity", type->singular) + u": "_s + name, finding.severity, false, {}};
}

FindingModel::Group FindingModel::groupOf(const Row &row) const
{
    const auto &finding = row.finding;
    switch (m_grouping) {
    case Grouping::ByRule: return {QString::fromLatin1(finding.rule), analysis::findingTitle(finding.rule), finding.severity, false, {}};
    case Grouping::ByPlace: return placeGroupOf(finding);
    case Grouping::BySeverity: break;
    }
    const bool accepted = finding.isAccepted();
    return {accepted ? u"accepted"_s : QString::number(int(finding.severity)), {}, finding.severity, accepted, {}};
}

void FindingModel::regroup()
{
    m_groups.clear();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!isShown(m_rows.at(i)))
            continue;
        const auto group = groupOf(m_rows.at(i));
        const auto at = places.value(group.key, m_groups.size());
        if (at == m_groups.size()) {
            places.insert(group.key, at);
            m_groups.append(group);
        }
        m_groups[at].rows.append(i);
    }
}

const FindingModel::Row *FindingModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return nullptr;
    return &m_rows.at(m_groups.at(qsizetype(index.internalId() - 1)).rows.at(index.row()));
}

const Finding *FindingModel::findingAt(const QModelIndex &index) const
{
    const auto *row = rowAt(index);
    return row ? &row->finding : nullptr;
}

QList<Finding> FindingModel::findingsAt(const QModelIndex &index) const
{
    if (const auto *finding = findingAt(index))
        return {*finding};
    QList<Finding> all;
    if (index.isValid()) {
        for (const auto row : m_groups.at(index.row()).rows)
            all += m_rows.at(row).finding;
    }
    return all;
}

QModelIndex FindingModel::find(const Finding &finding) const
{
    const auto same = [&](const Finding &other) {
        return qstrcmp(other.rule, finding.rule) == 0 && other.place == finding.place && other.arguments == finding.arguments;
    };
    for (int group = 0; group < m_groups.size(); ++group) {
        const auto &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (same(m_rows.at(rows.at(row)).finding))
                return createIndex(row, 0, quintptr(group + 1));
        }
    }
    return {};
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
    return parent.column() == 0 && parent.internalId() == ofGroup ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString FindingModel::titleOf(const Group &group) const
{
    const int count = int(group.rows.size());
    if (m_grouping != Grouping::BySeverity)
        return tr("%1: %n", nullptr, count).arg(group.title);
    if (group.accepted)
        return tr("%n accepted with a reason", nullptr, count);
    switch (group.severity) {
    case Severity::Error: return tr("%n error(s): wrong, or impossible to keep", nullptr, count);
    case Severity::Warning: return tr("%n warning(s): a gap", nullptr, count);
    case Severity::Notice: break;
    }
    return tr("%n notice(s): worth a look", nullptr, count);
}

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
        return group.accepted ? acceptedIcon() : iconOf(group.severity);
    return role == Qt::DisplayRole ? titleOf(group) : QVariant();
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *row = rowAt(index);
    if (!row)
        return groupData(m_groups.at(index.row()), index.column(), role);
    if (role == Qt::ForegroundRole && (index.column() == Place || row->finding.isAccepted()))
        return shared::colour(shared::Token::Muted);
    // In groups of one severity each the icon would only repeat the headline.
    if (role == Qt::DecorationRole && index.column() == Sentence && m_grouping != Grouping::BySeverity)
        return row->finding.isAccepted() ? acceptedIcon() : iconOf(row->finding.severity);
    if (role == Qt::ToolTipRole && index.column() == Sentence)
        return row->sentence;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Sentence ? row->sentence : row->place;
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Sentence ? tr("Finding") : tr("Where");
}

} // namespace slatelier::findings
