// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/componentmodel.h"

#include "app/document/document.h"
#include "app/shared/theme.h"
#include "app/structure/blockwords.h"
#include "app/structure/componentcells.h"
#include "core/analysis/componentnumbers.h"

#include <QtCore/QSet>

namespace slatelier::structure {

namespace {

/// Components below the service, each once, in the order of the structures.
void collect(const model::Project &project, const QString &service, QSet<QString> &seen, QStringList &components)
{
    const auto *row = project.services.find({service});
    if (!row || !row->structure || seen.contains(service))
        return;
    seen.insert(service);
    model::forEachPart(*row->structure, [&](const QString &part) {
        if (project.services.contains(part)) {
            collect(project, part, seen, components);
        } else if (!seen.contains(part)) {
            seen.insert(part);
            components += part;
        }
    });
}

} // namespace

ComponentModel::ComponentModel(document::Document &document, QObject *parent) : QAbstractTableModel(parent), m_document(document) {}

QStringList ComponentModel::shownIds() const
{
    const auto &project = m_document.project();
    QStringList ids;
    QSet<QString> seen;
    if (!m_service.isEmpty()) {
        collect(project, m_service.text, seen, ids);
        return ids;
    }
    for (const auto &component : project.components)
        ids += component.id.text;
    return ids;
}

void ComponentModel::show(const model::Id<model::Service> &service)
{
    beginResetModel();
    m_service = service;
    m_ids = shownIds();
    endResetModel();
}

void ComponentModel::refresh()
{
    const auto ids = shownIds();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ComponentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int ComponentModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const auto *component = m_document.project().components.find(idAt(index.row()));
    const bool number = column == Mtbf || column == Mtrs || column == Works;
    if (!component)
        return {};
    if (role == Qt::TextAlignmentRole && number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && isCalculated(*component, column))
        return shared::colour(shared::Token::Muted);
    if (role == Qt::ToolTipRole && number) {
        const auto numbers = analysis::numbersOf(*component);
        return numbers ? QString() : numbers.error().sentence();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto text = cellText(*component, column, role == Qt::EditRole);
    return text.isEmpty() && column == Name && role == Qt::DisplayRole
        ? partName(m_document.project(), component->id.text) : text;
}

QString ComponentModel::tryOut(model::Project &project, int row, int column, const QString &text) const
{
    const auto *present = project.components.find(idAt(row));
    if (!present)
        return {};
    auto component = *present;
    const auto problem = setCell(component, Column(column), text);
    if (problem.isEmpty())
        project.components.put(component);
    return problem;
}

bool ComponentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto text = value.toString();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString())
        return false;
    auto after = m_document.project();
    const auto problem = tryOut(after, index.row(), index.column(), text);
    Q_EMIT refused(problem);
    if (!problem.isEmpty())
        return false;
    const auto *component = after.components.find(idAt(index.row()));
    return m_document.apply({QT_TRANSLATE_NOOP("Step", "Change the numbers of “%1”"), {component->name}}, after);
}

QString ComponentModel::paste(const QList<QStringList> &rows, int firstRow, const QList<int> &columns)
{
    auto after = m_document.project();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        model::Component component;
        if (const auto *present = after.components.find(idAt(firstRow + int(i))))
            component = *present;
        else
            component.id = model::Id<model::Component>::fresh();
        for (qsizetype cell = 0; cell < std::min(rows.at(i).size(), columns.size()); ++cell) {
            const auto problem = setCell(component, Column(columns.at(cell)), rows.at(i).at(cell));
            if (!problem.isEmpty())
                return problem;
        }
        after.components.put(component);
    }
    m_document.apply({QT_TRANSLATE_NOOP("Step", "Paste components"), {}}, after);
    return {};
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Mtbf || section == Mtrs || section == Works))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Mtbf)
        return tr("Mean time between failures: how long the component works on average, in hours");
    if (role == Qt::ToolTipRole && section == Mtrs)
        return tr("Mean time to restore service, in hours");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Component");
    case Code: return tr("Code");
    case Kind: return tr("Kind");
    case Mtbf: return tr("MTBF, h");
    case Mtrs: return tr("MTRS, h");
    case Works: return tr("Availability");
    case Note: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ComponentModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_document.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace slatelier::structure
