// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/redlinemodel.h"

#include "app/shared/fieldtext.h"
#include "app/shared/rowname.h"
#include "app/shared/theme.h"

#include <QtGui/QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using analysis::Amendment;
using shared::Token;

namespace {

QString clauseName(const model::Project &project, const model::EntityRef &place)
{
    const auto name = shared::nameOf(project, *place.type, place.id), kind = shared::entitySingular(*place.type);
    return name.isEmpty() || name.startsWith(kind) ? kind : kind + u": "_s + name;
}

// The agreement and what stands in it come before the catalogue it speaks of.
bool isClause(const model::EntityType *type)
{
    while (type && type != &model::entityTypeOf<model::Agreement>())
        type = type->owner;
    return type != nullptr;
}

QString fieldWords(const model::Project &project, const model::EntityType &type, const QString &id,
                   const model::FieldType &field)
{
    const auto row = type.find(project, id);
    return row ? shared::fieldText({project, type, row.get(), field}) : QString();
}

// Everything the row says, one field a line.
QString wholeText(const model::Project &project, const model::EntityRef &place)
{
    QStringList lines;
    for (const auto &field : place.type->fields) {
        if (field.use == model::FieldUse::Owner || field.use == model::FieldUse::Archive)
            continue;
        const auto text = fieldWords(project, *place.type, place.id, field);
        const bool no =
            field.shape == model::Shape::Flag && !*field.read(place.type->find(project, place.id).get()).flag();
        if (!text.isEmpty() && !no)
            lines.append(shared::fieldTitle(field) + u": "_s + text);
    }
    return lines.join(u'\n');
}

} // namespace

RedlineModel::RedlineModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RedlineModel::compare(const model::Project &older, const model::Project &newer)
{
    beginResetModel();
    m_older = older;
    m_newer = newer;
    m_rows.clear();
    auto amendments = analysis::redline(older, newer);
    std::stable_partition(amendments.begin(), amendments.end(),
                          [](const Amendment &amendment) { return isClause(amendment.place.type); });
    for (const auto &amendment : std::as_const(amendments))
        m_rows.append(rowOf(amendment));
    endResetModel();
}

void RedlineModel::refresh() { compare(m_older, m_newer); }

RedlineModel::Row RedlineModel::rowOf(const Amendment &amendment) const
{
    const auto &place = amendment.place;
    Row row{amendment.kind, place, clauseName(amendment.kind == Amendment::Removed ? m_older : m_newer, place), {}, {}};
    if (amendment.kind == Amendment::Added) {
        row.after = wholeText(m_newer, place);
    } else if (amendment.kind == Amendment::Removed) {
        row.before = wholeText(m_older, place);
    } else {
        const auto &field = place.type->fields.at(place.type->fieldIndex(place.field));
        row.clause += u'\n' + shared::fieldTitle(field);
        row.before = fieldWords(m_older, *place.type, place.id, field);
        row.after = fieldWords(m_newer, *place.type, place.id, field);
        if (row.before == row.after) // a structure, hours: told apart, not told
            row.after = tr("described otherwise");
    }
    return row;
}

int RedlineModel::count(Amendment::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [kind](const Row &row) { return row.kind == kind; }));
}

int RedlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int RedlineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RedlineModel::markText(Amendment::Kind kind)
{
    switch (kind) {
    case Amendment::Added:
        return tr("+ Added");
    case Amendment::Removed:
        return tr("− Removed");
    case Amendment::Changed:
        break;
    }
    return tr("± Changed");
}

QVariant RedlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {markText(row.kind), row.clause, row.before, row.after};
        return texts[column];
    }
    case Qt::ForegroundRole:
        if (column == Before)
            return shared::colour(Token::Broken);
        if (column == After)
            return shared::colour(Token::Kept);
        return shared::colour(column == Mark ? Token::Muted : Token::Text);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(column == Before);
        return column == Before ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case Qt::AccessibleTextRole:
        return column == Before && !row.before.isEmpty() ? tr("before: %1").arg(row.before)
               : column == After && !row.after.isEmpty() ? tr("after: %1").arg(row.after)
                                                         : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant RedlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Change"), tr("Clause"), tr("Before"), tr("After")};
    return titles[section];
}

} // namespace slatelier::agreement
