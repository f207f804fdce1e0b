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

/// The block at \a path, or nullptr.
const model::Block *blockAt(const Tree &tree, const Path &path);
/// Is \a inner the block at \a outer or inside it?
bool isWithin(const Path &inner, const Path &outer);
/// \a paths from top to bottom, without repetitions and without blocks inside others of them.
QList<Path> outermost(QList<Path> paths);

/// Puts \a blocks into the group at \a group before its row \a row (beyond the end: last). An empty tree becomes a
/// group of which all must work; a part at \a group is put into such a group first. Returns where the first stands.
Path insert(Tree &tree, const Path &group, qsizetype row, const QList<model::Block> &blocks);
/// Removes the blocks; groups that lose their last part go too.
void remove(Tree &tree, const QList<Path> &paths);
/// Moves the blocks into the group at \a group. Absent when that lies inside one of them; else where the first stands.
std::optional<Path> move(Tree &tree, const QList<Path> &paths, const Path &group, qsizetype row);
/// Gathers the blocks in a new group that stands where the first of them stood.
std::optional<Path> wrap(Tree &tree, const QList<Path> &paths, model::BlockKind kind, int needed);
/// Puts what is in the group where the group stood. Nothing happens to a part, nor to a root of several blocks.
void dissolve(Tree &tree, const Path &path);
/// Says when the group works; \a needed counts for groups that count.
void setRule(Tree &tree, const Path &path, model::BlockKind kind, int needed);
void rename(Tree &tree, const Path &path, const QString &name);

} // namespace slatelier::structure
