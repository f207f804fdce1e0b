// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blocktree.h"

#include <algorithm>

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

namespace {

/// The same block to be changed; lists on the way are parted from those of other copies of the tree.
Block *reach(Tree &tree, const Path &path)
{
    if (!blockAt(tree, path))
        return nullptr;
    Block *block = &*tree;
    for (const int index : path)
        block = &block->blocks[index];
    return block;
}

/// Where \a path points after the block at \a gone was taken out.
void follow(Path &path, const Path &gone)
{
    const auto level = gone.size() - 1;
    if (path.size() > level && path.first(level) == gone.first(level) && path.at(level) > gone.at(level))
        --path[level];
}

/// Takes one block out and keeps \a watched pointing at the same blocks.
void take(Tree &tree, const Path &path, QList<Path> &watched)
{
    if (path.isEmpty()) {
        tree.reset();
        return;
    }
    auto *group = reach(tree, path.first(path.size() - 1));
    group->blocks.removeAt(path.last());
    group->needed = std::min(group->needed, int(group->blocks.size()));
    for (auto &other : watched)
        follow(other, path);
}

std::optional<Path> emptyGroup(const Block &block, const Path &path)
{
    if (block.kind != BlockKind::Part && block.blocks.isEmpty())
        return path;
    for (int i = 0; i < block.blocks.size(); ++i) {
        if (auto found = emptyGroup(block.blocks.at(i), path + Path{i}))
            return found;
    }
    return std::nullopt;
}

void takeEmptyGroups(Tree &tree, QList<Path> &watched)
{
    while (tree) {
        const auto path = emptyGroup(*tree, {});
        if (!path)
            return;
        take(tree, *path, watched);
    }
}

Path parentOf(const Path &path)
{
    return path.first(path.size() - 1);
}

/// Puts the block at the place's path into a group of its own kind; what was inside it stands one step deeper then.
void makeRoomBeside(Tree &tree, const Place &place, QList<Path> &watched)
{
    auto *block = reach(tree, place.path);
    *block = Block::group(*place.beside, {Block(*block)});
    for (auto &path : watched) {
        if (isWithin(path, place.path))
            path.insert(place.path.size(), 0);
    }
}

} // namespace

const Block *blockAt(const Tree &tree, const Path &path)
{
    const Block *block = tree ? &*tree : nullptr;
    for (const int index : path) {
        if (!block || index < 0 || index >= block->blocks.size())
            return nullptr;
        block = &block->blocks.at(index);
    }
    return block;
}

QList<Block> blocksAt(const Tree &tree, const QList<Path> &paths)
{
    QList<Block> blocks;
    for (const auto &path : paths) {
        if (const auto *block = blockAt(tree, path))
            blocks += *block;
    }
    return blocks;
}

Path nearest(const Tree &tree, Path path)
{
    while (!path.isEmpty() && !blockAt(tree, path)) {
        if (path.last() > 0)
            --path.last();
        else
            path.removeLast();
    }
    return path;
}

bool isWithin(const Path &inner, const Path &outer)
{
    return inner.size() >= outer.size() && inner.first(outer.size()) == outer;
}

QList<Path> outermost(QList<Path> paths)
{
    std::sort(paths.begin(), paths.end(), [](const Path &a, const Path &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    });
    QList<Path> outer;
    for (const auto &path : paths) {
        if (outer.isEmpty() || !isWithin(path, outer.last()))
            outer += path;
    }
    return outer;
}

Path insert(Tree &tree, const Place &place, const QList<Block> &blocks)
{
    if (!tree) {
        tree = blocks.size() == 1 && blocks.first().kind != BlockKind::Part ? blocks.first()
                                                                            : Block::group(BlockKind::All, blocks);
        return tree->blocks.isEmpty() ? Path() : Path{0};
    }
    const auto &[group, row, beside] = place;
    auto *target = reach(tree, group);
    if (!target)
        return {};
    if (beside) {
        QList<Path> none;
        makeRoomBeside(tree, place, none);
        return insert(tree, {group, row, {}}, blocks);
    }
    if (target->kind == BlockKind::Part)
        *target = Block::group(BlockKind::All, {Block(*target)});
    const qsizetype at = std::clamp<qsizetype>(row, 0, target->blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        target->blocks.insert(at + i, blocks.at(i));
    return group + Path{int(at)};
}

void remove(Tree &tree, const QList<Path> &paths)
{
    QList<Path> none;
    const auto outer = outermost(paths);
    for (auto path = outer.crbegin(); path != outer.crend(); ++path)
        take(tree, *path, none);
    takeEmptyGroups(tree, none);
}

std::optional<Path> move(Tree &tree, const QList<Path> &paths, const Place &place)
{
    const auto &[group, row, beside] = place;
    auto outer = outermost(paths);
    const auto *target = blockAt(tree, group);
    if (outer.isEmpty() || !target || (target->kind == BlockKind::Part && !beside))
        return std::nullopt;
    if (beside) {
        if (std::any_of(outer.begin(), outer.end(), [&](const Path &path) { return isWithin(group, path); }))
            return std::nullopt;
        makeRoomBeside(tree, place, outer);
        return move(tree, outer, {group, row, {}});
    }
    QList<Block> blocks;
    for (const auto &path : outer) {
        if (path.isEmpty() || isWithin(group, path))
            return std::nullopt;
        blocks += *blockAt(tree, path);
    }
    // The row itself is watched as the path of the block that stands there now.
    QList<Path> watched{group + Path{int(std::clamp<qsizetype>(row, 0, target->blocks.size()))}};
    for (auto path = outer.crbegin(); path != outer.crend(); ++path)
        take(tree, *path, watched);
    watched[0] = insert(tree, {parentOf(watched.first()), watched.first().last(), {}}, blocks);
    takeEmptyGroups(tree, watched);
    return watched.first();
}

std::optional<Path> wrap(Tree &tree, const QList<Path> &paths, BlockKind kind, int needed)
{
    const auto outer = outermost(paths);
    if (outer.isEmpty() || !blockAt(tree, outer.first()))
        return std::nullopt;
    Path place = outer.first();
    auto *first = reach(tree, place);
    *first = Block::group(kind, {Block(*first)}, needed);
    if (outer.size() > 1) {
        auto moved = move(tree, outer.sliced(1), {place, 1, {}});
        if (!moved)
            return std::nullopt;
        place = parentOf(*moved);
    }
    auto *group = reach(tree, place);
    group->needed = kind == BlockKind::AtLeast ? std::clamp(needed, 1, int(group->blocks.size())) : 0;
    return place;
}

void dissolve(Tree &tree, const Path &path)
{
    const auto *group = blockAt(tree, path);
    if (!group || group->kind == BlockKind::Part)
        return;
    const auto inner = group->blocks;
    if (path.isEmpty()) {
        if (inner.size() == 1)
            *tree = Block(inner.first());
        return;
    }
    auto *outer = reach(tree, parentOf(path));
    outer->blocks.removeAt(path.last());
    for (qsizetype i = 0; i < inner.size(); ++i)
        outer->blocks.insert(path.last() + i, inner.at(i));
}

void setRule(Tree &tree, const Path &path, BlockKind kind, int needed)
{
    auto *group = reach(tree, path);
    if (!group || group->kind == BlockKind::Part || kind == BlockKind::Part)
        return;
    group->kind = kind;
    group->needed = kind == BlockKind::AtLeast ? std::clamp(needed, 1, int(group->blocks.size())) : 0;
}

void rename(Tree &tree, const Path &path, const QString &name)
{
    auto *group = reach(tree, path);
    if (group && group->kind != BlockKind::Part)
        group->name = name;
}

} // namespace slatelier::structure
