// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blockmodel.h"

#include "app/document/document.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/structure/blockmime.h"
#include "app/structure/blockwords.h"
#include "app/structure/structuresteps.h"

#include <QtCore/QMimeData>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

struct BlockModel::Node
{
    Node *parent = nullptr;
    Block block; // with all that is below it; shares the value's rows
    std::vector<std::unique_ptr<Node>> inner;

    int row() const
    {
        const auto &rows = parent->inner;
        return int(std::find_if(rows.begin(), rows.end(), [this](const auto &node) { return node.get() == this; }) - rows.begin());
    }
};

BlockModel::BlockModel(document::Document &document, StructureSteps &steps, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_steps(steps), m_top(std::make_unique<Node>())
{
    refresh(true);
}

BlockModel::~BlockModel() = default;

std::unique_ptr<BlockModel::Node> BlockModel::nodeFor(const Block &block, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->block = block;
    for (const auto &inner : block.blocks)
        node->inner.push_back(nodeFor(inner, node.get()));
    return node;
}

void BlockModel::refresh(bool anew)
{
    const auto tree = m_steps.tree();
    const Block top = Block::group(BlockKind::All, tree ? QList{*tree} : QList<Block>());
    if (!anew) {
        follow(m_top.get(), top);
        repaintBelow(m_top.get());
        return;
    }
    beginResetModel();
    m_top = nodeFor(top, nullptr);
    endResetModel();
}

void BlockModel::follow(Node *node, const Block &now)
{
    const auto was = node->block;
    const int oldCount = int(was.blocks.size()), newCount = int(now.blocks.size());
    const int shorter = std::min(oldCount, newCount);
    int head = 0, tail = 0;
    while (head < shorter && was.blocks.at(head) == now.blocks.at(head))
        ++head;
    while (tail < shorter - head && was.blocks.at(oldCount - 1 - tail) == now.blocks.at(newCount - 1 - tail))
        ++tail;
    const int removed = oldCount - head - tail, added = newCount - head - tail;
    const auto isGroup = [](const Block &block) { return block.kind != BlockKind::Part; };
    bool pairs = removed == added;
    for (int i = head; pairs && i < head + removed; ++i)
        pairs = isGroup(was.blocks.at(i)) == isGroup(now.blocks.at(i));
    if (pairs) {
        for (int i = head; i < head + removed; ++i)
            follow(node->inner.at(size_t(i)).get(), now.blocks.at(i));
    } else {
        replaceRows(node, now, head, removed, added);
    }
    node->block = now;
}

void BlockModel::replaceRows(Node *node, const Block &now, int first, int removed, int added)
{
    const auto parent = indexOf(node);
    if (removed > 0) {
        beginRemoveRows(parent, first, first + removed - 1);
        node->inner.erase(node->inner.begin() + first, node->inner.begin() + first + removed);
        node->block.blocks.remove(first, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows(parent, first, first + added - 1);
        for (int i = first; i < first + added; ++i) {
            node->inner.insert(node->inner.begin() + i, nodeFor(now.blocks.at(i), node));
            node->block.blocks.insert(i, now.blocks.at(i));
        }
        endInsertRows();
    }
}

void BlockModel::repaintBelow(const Node *node)
{
    if (node->inner.empty())
        return;
    Q_EMIT dataChanged(indexOf(node->inner.front().get()), indexOf(node->inner.back().get(), ColumnCount - 1));
    for (const auto &inner : node->inner)
        repaintBelow(inner.get());
}

BlockModel::Node *BlockModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_top.get();
}

QModelIndex BlockModel::indexOf(const Node *node, int column) const
{
    return node == m_top.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

Path BlockModel::pathOf(const QModelIndex &index) const
{
    Path path;
    for (const Node *node = nodeAt(index); node != m_top.get() && node->parent != m_top.get(); node = node->parent)
        path.prepend(node->row());
    return path;
}

QModelIndex BlockModel::indexOf(const Path &path, int column) const
{
    if (m_top->inner.empty())
        return {};
    const Node *node = m_top->inner.front().get();
    for (const int row : path) {
        if (row < 0 || row >= int(node->inner.size()))
            return {};
        node = node->inner.at(size_t(row)).get();
    }
    return indexOf(node, column);
}

QList<Path> BlockModel::pathsOf(const QString &part) const
{
    QList<Path> found;
    const auto visit = [&](const auto &self, const Node *node) -> void {
        if (node->block.kind == BlockKind::Part && node->block.part == part)
            found += pathOf(indexOf(node));
        for (const auto &inner : node->inner)
            self(self, inner.get());
    };
    for (const auto &root : m_top->inner)
        visit(visit, root.get());
    return found;
}

QModelIndex BlockModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->inner.at(size_t(row)).get());
}

QModelIndex BlockModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->inner.size());
}

int BlockModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString BlockModel::tip(const Block &block) const
{
    if (block.kind != BlockKind::Part)
        return tr("Works when: %1. Choose the rule to change it.").arg(ruleText(block));
    int times = 0;
    if (const auto tree = m_steps.tree())
        model::forEachPart(*tree, [&](const QString &part) { times += part == block.part; });
    return times < 2 ? QString() : tr("Stands here %n time(s): one thing, counted once.", nullptr, times);
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &block = nodeAt(index)->block;
    const auto &project = m_document.project();
    const bool group = block.kind != BlockKind::Part;
    if (role == RuleRole && group)
        return block.kind == BlockKind::All ? 0 : block.kind == BlockKind::Any ? -1 : block.needed;
    if (role == CountRole && group)
        return int(block.blocks.size());
    if (role == Qt::ToolTipRole)
        return tip(block);
    if (role == Qt::DecorationRole && index.column() == Name)
        return shared::icon(blockIcon(project, block));
    if (role == Qt::ForegroundRole && index.column() == Name && group && block.name.isEmpty())
        return shared::colour(shared::Token::Muted);
    if (role == Qt::TextAlignmentRole && index.column() == Works)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Name)
        return group ? block.name : blockName(project, block);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case Name: return blockName(project, block);
    case Rule: return ruleText(block);
    case Works: {
        const auto share = group ? std::nullopt : partAvailability(project, block.part);
        return share ? shared::shareText(*share) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

bool BlockModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto block = nodeAt(index)->block;
    const auto path = pathOf(index);
    if (index.column() == Rule) {
        const int rule = value.toInt();
        return m_steps.setRule(path, rule == 0 ? BlockKind::All : rule < 0 ? BlockKind::Any : BlockKind::AtLeast, rule);
    }
    const auto name = value.toString().trimmed();
    if (block.kind != BlockKind::Part)
        return m_steps.renameGroup(path, name);
    return m_steps.renameComponent(block.part, name);
}

QVariant BlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Works)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Part");
    case Rule: return tr("Works when");
    case Works: return tr("Availability");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags BlockModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const auto &block = nodeAt(index)->block;
    const bool group = block.kind != BlockKind::Part;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (group)
        flags |= Qt::ItemIsDropEnabled;
    else
        flags |= Qt::ItemNeverHasChildren;
    const bool component = !group && m_document.project().components.contains(block.part);
    if (!m_document.isReadOnly() && ((index.column() == Name && (group || component)) || (index.column() == Rule && group)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList BlockModel::mimeTypes() const { return {QLatin1StringView(blocksFormat)}; }

QMimeData *BlockModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Path> paths;
    for (const auto &index : indexes)
        paths += pathOf(index);
    return carried(m_document.project(), m_steps, paths);
}

Qt::DropActions BlockModel::supportedDropActions() const { return Qt::MoveAction | Qt::CopyAction; }

bool BlockModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return !m_document.isReadOnly() && holdsBlocks(data)
        && (parent.isValid() || m_top->inner.empty());
}

bool BlockModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const auto group = pathOf(parent);
    const qsizetype at = row < 0 ? rowCount(parent) : row;
    const auto place = drop(m_document.project(), m_steps, data, action == Qt::MoveAction, {group, at});
    if (place)
        Q_EMIT dropped(*place);
    return place.has_value();
}

} // namespace slatelier::structure
