// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/values.h"

#include <QtCore/QList>

#include <optional>

/// Changes of a structure as functions on its value. A tree is absent when the service has no structure yet; no
/// function leaves a group without parts, and a group that counts asks for no more than it has.
namespace slatelier::structure {

using Tree = std::optional<model::Block>;

/// Where a block stands: index in the root, then in that group, and so on; empty = the root itself.
using Path = QList<int>;

/// Where blocks are put: into the group at the path before its row (beyond the end: last), or, with \a beside, next to
/// the block at the path in a new group of that kind; row 0 = before it, 1 = after it.
struct Place
{
    Path path;
    qsizetype row = 0;
    std::optional<model::BlockKind> beside = {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// The block at \a path, or nullptr.
const model::Block *blockAt(const Tree &tree, const Path &path);
/// \a path, or when nothing stands there any more, the one before it, else its group.
Path nearest(const Tree &tree, Path path);
/// The blocks that stand at \a paths.
QList<model::Block> blocksAt(const Tree &tree, const QList<Path> &paths);
/// Is \a inner the block at \a outer or inside it?
bool isWithin(const Path &inner, const Path &outer);
/// \a paths from top to bottom, without repetitions and without blocks inside others of them.
QList<Path> outermost(QList<Path> paths);

/// An empty tree becomes a group of which all must work; a part where a group is expected is put into such a group
/// first. Returns where the first of the blocks stands.
Path insert(Tree &tree, const Place &place, const QList<model::Block> &blocks);
/// Removes the blocks; groups that lose their last part go too.
void remove(Tree &tree, const QList<Path> &paths);
/// Moves the blocks. Absent when the place lies inside one of them; else where the first stands.
std::optional<Path> move(Tree &tree, const QList<Path> &paths, const Place &place);
/// Gathers the blocks in a new group that stands where the first of them stood.
std::optional<Path> wrap(Tree &tree, const QList<Path> &paths, model::BlockKind kind, int needed);
/// Puts what is in the group where the group stood. Nothing happens to a part, nor to a root of several blocks.
void dissolve(Tree &tree, const Path &path);
/// Says when the group works; \a needed counts for groups that count.
void setRule(Tree &tree, const Path &path, model::BlockKind kind, int needed);
void rename(Tree &tree, const Path &path, const QString &name);

} // namespace slatelier::structure
