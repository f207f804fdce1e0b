// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/racimatrix.h"

#include "app/accountability/roleorder.h"
#include "app/shared/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

namespace {

using model::Involvement;

constexpr auto step = QT_TRANSLATE_NOOP("Step", "Change the responsibility matrix");

QString letterOf(Involvement part)
{
    switch (part) {
    case Involvement::Responsible: return u"R"_s;
    case Involvement::Accountable: return u"A"_s;
    case Involvement::Consulted: return u"C"_s;
    case Involvement::Informed: return u"I"_s;
    }
    return {};
}

std::optional<Involvement> partOf(const QString &letter)
{
    for (const auto part : {Involvement::Responsible, Involvement::Accountable, Involvement::Consulted, Involvement::Informed}) {
        if (letterOf(part).compare(letter.trimmed(), Qt::CaseInsensitive) == 0)
            return part;
    }
    return std::nullopt;
}

} // namespace

RaciMatrix::RaciMatrix(document::Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &document::Document::changed, this, &RaciMatrix::read);
    read();
}

void RaciMatrix::read()
{
    const auto &project = m_document.project();
    QList<Row> rows;
    for (const auto &duty : project.duties)
        rows += Row{duty.id.text, true};
    for (const auto &script : project.scriptSteps)
        rows += Row{script.id.text, false};
    const auto roles = rolesByLevel(project);
    const bool same = rows == m_rows && roles == m_roles;
    if (!same)
        beginResetModel();
    m_rows = rows;
    m_roles = roles;
    m_cells.clear();
    QHash<QString, int> rowOfId;
    for (int i = 0; i < rows.size(); ++i)
        rowOfId.insert(rows.at(i).id, i);
    for (const auto &row : project.responsibilities) {
        const QString what = row.duty ? row.duty->text : row.step ? row.step->text : QString();
        m_cells.insert({rowOfId.value(what, -1), columnOf(row.role.text)}, row.id.text);
    }
    if (!same)
        endResetModel();
    else if (!rows.isEmpty() && !roles.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RaciMatrix::rowOf(const QString &dutyOrStep) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == dutyOrStep; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RaciMatrix::write(const QModelIndexList &cells, std::optional<Involvement> part)
{
    auto project = m_document.project();
    for (const auto &cell : cells) {
        const QString id = idAt(cell);
        if (!part) {
            project.responsibilities.remove(id);
            continue;
        }
        const auto *present = project.responsibilities.find({id});
        model::Responsibility row = present ? *present : model::Responsibility();
        if (!present) {
            row.id = model::Id<model::Responsibility>::fresh();
            row.role = {m_roles.at(cell.column())};
            const auto &what = m_rows.at(cell.row());
            if (what.duty)
                row.duty = model::Id<model::Duty>{what.id};
            else
                row.step = model::Id<model::ScriptStep>{what.id};
        }
        row.part = *part;
        project.responsibilities.put(row);
    }
    m_document.apply({step}, project);
}

int RaciMatrix::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RaciMatrix::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_roles.size()); }

QVariant RaciMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const auto *row = m_document.project().responsibilities.find({idAt(index)});
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return letterOf(row->part);
    if (role == Qt::ToolTipRole)
        return QCoreApplication::translate("Enum", enumNames(row->part).at(size_t(row->part)).title);
    if (role == Qt::ForegroundRole && row->part == Involvement::Accountable)
        return shared::colour(shared::Token::Accent);
    return {};
}

bool RaciMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString letter = value.toString().trimmed();
    const auto part = partOf(letter);
    if (!letter.isEmpty() && !part) {
        Q_EMIT refused(tr("“%1”: R (does it), A (is accountable), C (is asked) or I (is told) was expected.").arg(letter));
        return false;
    }
    write({index}, part);
    return true;
}

QVariant RaciMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &project = m_document.project();
    if (orientation == Qt::Horizontal)
        return roleHeading(project, m_roles.value(section), role == Qt::ToolTipRole);
    const auto row = m_rows.value(section);
    if (row.duty) {
        const auto *duty = project.duties.find({row.id});
        return duty ? duty->action : QString();
    }
    const auto *script = project.scriptSteps.find({row.id});
    return script ? script->action : QString();
}

Qt::ItemFlags RaciMatrix::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace slatelier::accountability
