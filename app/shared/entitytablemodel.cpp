// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entitytablemodel.h"

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Datum;

EntityTableModel::EntityTableModel(document::Document &document, const model::EntityType &type,
                                   const QStringList &fields, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_type(type)
{
    for (const auto &name : fields) {
        m_fields.append(type.fieldIndex(name));
        Q_ASSERT(m_fields.last() >= 0);
    }
    m_ids = presentIds();
    connect(&document, &document::Document::changed, this, &EntityTableModel::follow);
    connect(&document, &document::Document::stateChanged, this, [this] {
        if (!m_ids.isEmpty() && m_document.isReadOnly()) // the marks of what can be edited go
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    });
}

void EntityTableModel::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    beginResetModel();
    m_owner = owner;
    m_searchTexts.clear();
    m_ids = presentIds();
    endResetModel();
}

void EntityTableModel::addComputed(const Computed &column)
{
    beginResetModel();
    m_computed.append(column);
    endResetModel();
}

void EntityTableModel::refreshComputed()
{
    if (!m_ids.isEmpty() && !m_computed.isEmpty())
        Q_EMIT dataChanged(index(0, static_cast<int>(m_fields.size())), index(rowCount() - 1, columnCount() - 1));
}

int EntityTableModel::columnOf(QStringView field) const
{
    return static_cast<int>(m_fields.indexOf(m_type.fieldIndex(field)));
}

const model::FieldType *EntityTableModel::fieldAt(int column) const
{
    return column >= 0 && column < m_fields.size() ? &m_type.fields.at(m_fields.at(column)) : nullptr;
}

QStringList EntityTableModel::presentIds() const
{
    const auto &project = m_document.project();
    QStringList ids;
    const auto count = m_type.count(project);
    for (qsizetype i = 0; i < count; ++i) {
        const auto row = m_type.rowAt(project, i).row;
        if (m_type.ownerField < 0 || m_type.ownerId(row.get()) == m_owner)
            ids.append(m_type.idOf(row.get()));
    }
    return ids;
}

void EntityTableModel::follow(const model::Difference &difference)
{
    if (difference.touches(m_type)) {
        for (const auto &change : difference.changes)
            m_searchTexts.remove(change.id);
        const auto after = presentIds();
        const auto steps = rowSteps(m_ids, after);
        if (steps.size() > 50) {
            beginResetModel();
            m_ids = after;
            endResetModel();
            return;
        }
        for (const auto &step : steps)
            perform(step);
        Q_ASSERT(m_ids == after);
    }
    repaint(difference);
}

void EntityTableModel::perform(const RowStep &step)
{
    const int last = step.first + step.count - 1;
    switch (step.kind) {
    case RowStep::Insert:
        beginInsertRows({}, step.first, last);
        for (int i = 0; i < step.count; ++i)
            m_ids.insert(step.first + i, step.ids.at(i));
        endInsertRows();
        break;
    case RowStep::Remove:
        beginRemoveRows({}, step.first, last);
        m_ids.remove(step.first, step.count);
        endRemoveRows();
        break;
    case RowStep::Move:
        beginMoveRows({}, step.first, step.first, {}, step.to > step.first ? step.to + 1 : step.to);
        m_ids.move(step.first, step.to);
        endMoveRows();
        break;
    case RowStep::Rearrange: rearrange(step.ids); break;
    }
}

void EntityTableModel::rearrange(const QStringList &ids)
{
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QHash<QString, int> places;
    for (int i = 0; i < ids.size(); ++i)
        places.insert(ids.at(i), i);
    QModelIndexList after;
    for (const auto &old : before)
        after.append(index(places.value(idAt(old.row())), old.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void EntityTableModel::repaint(const model::Difference &difference)
{
    if (m_ids.isEmpty())
        return;
    int first = -1, last = -1;
    const bool many = difference.changes.size() > 100;
    for (const auto &change : difference.changes) {
        if (change.type != &m_type || !change.before.row || !change.after.row)
            continue;
        const int row = many ? 0 : rowOf(change.id);
        first = first < 0 ? row : std::min(first, row);
        last = many ? rowCount() - 1 : std::max(last, row);
    }
    if (first >= 0 && last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    // The owner may tell the unit or the currency.
    if (m_type.owner && difference.touches(*m_type.owner))
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    // Names of other rows are shown here.
    for (int column = 0; column < m_fields.size(); ++column) {
        const auto *references = fieldAt(column)->references;
        const auto *other = references ? model::entityType(QString::fromLatin1(references)) : nullptr;
        if (other && difference.touches(*other)) {
            m_searchTexts.clear();
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
        }
    }
    refreshComputed();
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size() + m_computed.size());
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    if (role == SearchRole)
        return searchText(m_ids.at(index.row()));
    if (const auto *field = fieldAt(index.column()))
        return fieldData(index, *field, role);
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
    return shown ? QVariant(m_computed.at(index.column() - m_fields.size()).text(m_ids.at(index.row()))) : QVariant();
}

QVariant EntityTableModel::fieldData(const QModelIndex &index, const model::FieldType &field, int role) const
{
    const auto row = m_type.find(m_document.project(), m_ids.at(index.row()));
    if (!row)
        return {};
    const FieldPlace place{m_document.project(), m_type, row.get(), field};
    switch (role) {
    case Qt::DisplayRole:
        return field.shape == model::Shape::Flag ? QVariant() : QVariant(fieldText(place).replace(u'\n', u' '));
    case Qt::EditRole: return editText(place);
    case Qt::ToolTipRole: {
        const auto text = fieldText(place);
        return text.size() > 24 ? text : QVariant();
    }
    case Qt::AccessibleTextRole: return fieldText(place);
    case Qt::CheckStateRole:
        if (field.shape != model::Shape::Flag)
            return {};
        return *field.read(row.get()).flag() ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumeric(field) ? Qt::AlignRight | Qt::AlignVCenter
                                                                  : Qt::AlignLeft | Qt::AlignVCenter));
    case SortRole: return sortKey(place);
    case DatumRole: return QVariant::fromValue(field.read(row.get()));
    default: return {};
    }
}

QVariant EntityTableModel::sortKey(const FieldPlace &place) const
{
    const auto datum = place.field.read(place.row);
    if (isNumeric(place.field))
        return datum.number() ? datum.number()->toDouble() : -std::numeric_limits<double>::infinity();
    if (place.field.shape == model::Shape::Date || place.field.shape == model::Shape::Instant)
        return datum.text() ? *datum.text() : QString();
    if (datum.flag())
        return *datum.flag();
    return fieldText(place);
}

QString EntityTableModel::searchText(const QString &id) const
{
    const auto known = m_searchTexts.constFind(id);
    if (known != m_searchTexts.constEnd())
        return *known;
    QString text;
    const auto row = m_type.find(m_document.project(), id);
    for (const int field : m_fields)
        text += fieldText({m_document.project(), m_type, row.get(), m_type.fields.at(field)}) + u'\n';
    return *m_searchTexts.insert(id, text.toLower());
}

bool EntityTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto *field = fieldAt(index.column());
    const auto row = m_type.find(m_document.project(), idAt(index.row()));
    if (!field || !row || (role != Qt::EditRole && role != Qt::CheckStateRole && role != DatumRole))
        return false;
    tl::expected<Datum, QString> datum;
    if (role == Qt::CheckStateRole)
        datum = Datum(value.toInt() == Qt::Checked);
    else if (value.metaType() == QMetaType::fromType<Datum>())
        datum = value.value<Datum>();
    else
        datum = datumFrom({m_document.project(), m_type, row.get(), *field}, value.toString());
    if (!datum) {
        Q_EMIT refused(datum.error());
        return false;
    }
    return m_document.setField({&m_type, idAt(index.row()), field->name}, *datum);
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto *field = fieldAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(field && isNumeric(*field) ? Qt::AlignRight | Qt::AlignVCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!field)
        return m_computed.at(section - m_fields.size()).title();
    const auto help = role == Qt::ToolTipRole ? fieldHelp(*field) : QString();
    return help.isEmpty() ? fieldTitle(*field) : help;
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const auto *field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (!field || m_document.isReadOnly())
        return flags;
    if (field->shape == model::Shape::Flag)
        return flags | Qt::ItemIsUserCheckable;
    return isPlainlyEditable(*field) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace slatelier::shared
