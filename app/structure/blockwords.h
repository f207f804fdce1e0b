// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"
#include "core/model/project.h"

#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>

/// How blocks are called and carried outside the tree.
namespace slatelier::structure {

/// Name of the part, or of the group, or the rule of a group without a name. Never empty.
QString blockName(const model::Project &project, const model::Block &block);
/// "all must work", "any one is enough", "2 of 3"; empty for a part.
QString ruleText(const model::Block &block);
/// "group-all", "component", …
QString blockIcon(const model::Project &project, const model::Block &block);
/// Name of a component or a service; never empty, never an id.
QString partName(const model::Project &project, const QString &id);
/// Share of time the component works by its own numbers; absent for a service and where the numbers say nothing.
std::optional<double> partAvailability(const model::Project &project, const QString &id);

/// How far a name or a code is from the words one searches by: 0 = the same, 1 = begins so, 2 = holds them, 3 = another thing.
int distance(const QString &words, const QString &name, const QString &code);

inline constexpr auto blocksFormat = "application/x-slatelier-blocks";
/// Blocks as JSON for the clipboard and for dragging.
QByteArray packedBlocks(const QList<model::Block> &blocks);
/// Blocks from packedBlocks() whose parts the project has; the others are left out.
QList<model::Block> unpackedBlocks(const model::Project &project, const QByteArray &packed);
/// An indented list, one block a line, for other programs.
QString outlineOf(const model::Project &project, const QList<model::Block> &blocks, int depth = 0);

} // namespace slatelier::structure
