// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/servicetree.h"

#include "app/shared/entityfilter.h"
#include "app/shared/entitysteps.h"
#include "app/shared/fieldtext.h"
#include "app/shared/icon.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

using shared::RowStep;

namespace {

const model::EntityType &serviceType() { return model::entityTypeOf<model::Service>(); }
const model::EntityType &familyType() { return model::entityTypeOf<model::ServiceFamily>(); }

QString searchText(const model::Service &service)
{
    return (service.code + u'\n' + service.name + u'\n' + service.outcome + u'\n' + service.summary).toLower();
}

} // namespace

ServiceTree::ServiceTree(document::Document &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_groups(arranged())
{
    number();
    connect(&document, &document::Document::replaced, this, [this] { m_replaced = true; });
    connect(&document, &document::Document::changed, this, &ServiceTree::follow);
}

ServiceTree::Groups ServiceTree::arranged() const
{
    const auto &project = m_document.project();
    Groups groups;
    QHash<QString, Group *> byFamily;
    QHash<QString, QString> familyTexts;
    for (const auto &family : project.families) {
        groups.push_back(std::make_unique<Group>(Group{family.id.text, {}, 0}));
        byFamily.insert(family.id.text, groups.back().get());
        if (isFiltering())
            familyTexts.insert(family.id.text, u'\n' + (family.code + u'\n' + family.name).toLower());
    }
    auto rest = std::make_unique<Group>();
    for (const auto &service : project.services) {
        const auto family = service.family ? service.family->text : QString();
        if (isFiltering() && !shared::containsAll(searchText(service) + familyTexts.value(family), m_words))
            continue;
        byFamily.value(family, rest.get())->services.append(service.id.text);
    }
    if (!rest->services.isEmpty())
        groups.push_back(std::move(rest));
    if (isFiltering()) {
        std::erase_if(groups, [&](const auto &group) {
            return group->services.isEmpty() && !shared::containsAll(familyTexts.value(group->family), m_words);
        });
    }
    return groups;
}

void ServiceTree::setFilter(const QString &words)
{
    auto split = shared::filterWords(words);
    if (split == m_words)
        return;
    m_words = std::move(split);
    rebuild(arranged());
}

void ServiceTree::rebuild(Groups groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    number();
    endResetModel();
    Q_EMIT rebuilt();
}

int ServiceTree::shownServices() const
{
    qsizetype count = 0;
    for (const auto &group : m_groups)
        count += group->services.size();
    return static_cast<int>(count);
}

QStringList ServiceTree::families(const Groups &groups) const
{
    QStringList ids;
    for (const auto &group : groups)
        ids.append(group->family);
    return ids;
}

void ServiceTree::follow(const model::Difference &difference)
{
    if (std::exchange(m_replaced, false))
        return rebuild(arranged());
    if (!difference.touches(serviceType()) && !difference.touches(familyType()))
        return;
    auto after = arranged();
    if (difference.changes.size() > 200)
        return rebuild(std::move(after));
    for (const auto &step : shared::rowSteps(families(m_groups), families(after))) {
        if (step.kind == RowStep::Rearrange)
            return rebuild(std::move(after));
        performFamilies(step, after);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        for (const auto &step : shared::rowSteps(m_groups[i]->services, after[i]->services)) {
            if (step.kind == RowStep::Rearrange)
                return rebuild(std::move(after));
            performServices(*m_groups[i], step);
        }
    }
    repaint(difference);
}

void ServiceTree::performFamilies(const RowStep &step, const Groups &after)
{
    const int last = step.first + step.count - 1;
    const auto at = m_groups.begin() + step.first;
    if (step.kind == RowStep::Insert) {
        beginInsertRows({}, step.first, last);
        for (int i = 0; i < step.count; ++i)
            m_groups.insert(m_groups.begin() + step.first + i,
                            std::make_unique<Group>(*after[static_cast<std::size_t>(step.first + i)]));
        number();
        endInsertRows();
    } else if (step.kind == RowStep::Remove) {
        beginRemoveRows({}, step.first, last);
        m_groups.erase(at, at + step.count);
        number();
        endRemoveRows();
    } else {
        beginMoveRows({}, step.first, step.first, {}, step.to > step.first ? step.to + 1 : step.to);
        auto moved = std::move(*at);
        m_groups.erase(at);
        m_groups.insert(m_groups.begin() + step.to, std::move(moved));
        number();
        endMoveRows();
    }
}

void ServiceTree::performServices(Group &group, const RowStep &step)
{
    const auto parent = indexOf(group);
    const int last = step.first + step.count - 1;
    if (step.kind == RowStep::Insert) {
        beginInsertRows(parent, step.first, last);
        for (int i = 0; i < step.count; ++i)
            group.services.insert(step.first + i, step.ids.at(i));
        endInsertRows();
    } else if (step.kind == RowStep::Remove) {
        beginRemoveRows(parent, step.first, last);
        group.services.remove(step.first, step.count);
        endRemoveRows();
    } else {
        beginMoveRows(parent, step.first, step.first, parent, step.to > step.first ? step.to + 1 : step.to);
        group.services.move(step.first, step.to);
        endMoveRows();
    }
}

void ServiceTree::repaint(const model::Difference &difference)
{
    for (const auto &change : difference.changes) {
        const bool shown = change.type == &serviceType() || change.type == &familyType();
        const auto index = shown && change.after.row ? indexOf(change.id) : QModelIndex();
        if (index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

void ServiceTree::number()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->row = static_cast<int>(i);
}

QModelIndex ServiceTree::indexOf(const Group &group) const { return createIndex(group.row, 0); }

QModelIndex ServiceTree::indexOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    for (const auto &group : m_groups) {
        if (group->family == id)
            return indexOf(*group);
        if (const auto row = group->services.indexOf(id); row >= 0)
            return index(static_cast<int>(row), 0, indexOf(*group));
    }
    return {};
}

QString ServiceTree::familyAt(const QModelIndex &index) const
{
    const auto family = index.parent().isValid() ? index.parent() : index;
    return family.data(IdRole).toString();
}

QModelIndex ServiceTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get());
}

QModelIndex ServiceTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    return indexOf(*static_cast<const Group *>(child.internalPointer()));
}

int ServiceTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->services.size());
}

int ServiceTree::columnCount(const QModelIndex &) const { return 1; }

QVariant ServiceTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const Group *>(index.internalPointer());
    const bool family = !group;
    if (family)
        group = m_groups[static_cast<std::size_t>(index.row())].get();
    const auto id = family ? group->family : group->services.at(index.row());
    const auto &type = family ? familyType() : serviceType();
    switch (role) {
    case IdRole: return id;
    case FamilyRole: return family;
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        return id.isEmpty() ? tr("Without a family") : shared::nameOf(m_document.project(), type, id);
    case Qt::EditRole: {
        const auto name = shared::fieldOf(m_document.project(), type, id, u"name");
        return name.text() ? *name.text() : QString();
    }
    case Qt::DecorationRole: {
        static const QIcon families = shared::icon(u"family"_s, shared::Token::Muted);
        static const QIcon services = shared::icon(u"service"_s, shared::Token::Muted);
        return family ? families : services;
    }
    default: return {};
    }
}

bool ServiceTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto id = index.data(IdRole).toString();
    const auto name = value.toString().trimmed();
    if (role != Qt::EditRole || id.isEmpty() || name.isEmpty())
        return false;
    const auto &type = index.data(FamilyRole).toBool() ? familyType() : serviceType();
    return m_document.setField({&type, id, u"name"_s}, model::Datum(name));
}

Qt::ItemFlags ServiceTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_document.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool family = index.data(FamilyRole).toBool();
    if (!family)
        flags |= Qt::ItemNeverHasChildren;
    if (m_document.isReadOnly())
        return flags;
    if (family)
        flags |= Qt::ItemIsDropEnabled;
    return index.data(IdRole).toString().isEmpty() ? flags : flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

} // namespace slatelier::catalog
