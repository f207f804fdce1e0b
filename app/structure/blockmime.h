// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/structuresteps.h"

class QMimeData;

/// Blocks on their way: by the clipboard, and while they are dragged.
namespace slatelier::structure {

/// The blocks at \a paths of the service that the steps work on, for this program and as an outline for others.
/// Dropped on the same service they can be moved.
QMimeData *carried(const model::Project &project, const StructureSteps &steps, const QList<Path> &paths);
/// A component or a service that is not in the structure yet.
QMimeData *carriedPart(const model::Project &project, const QString &id);

bool holdsBlocks(const QMimeData *data);
/// The places the blocks were taken from; none when they come from another service, the clipboard or the palette.
QList<Path> takenFrom(const QMimeData *data, const StructureSteps &steps);
/// Moves or adds what is carried, as one step; where the first stands then.
std::optional<Path> drop(const model::Project &project, StructureSteps &steps, const QMimeData *data, bool move, const Place &place);

} // namespace slatelier::structure
