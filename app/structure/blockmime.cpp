// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blockmime.h"

#include "app/structure/blockwords.h"

#include <QtCore/QMimeData>
#include <QtCore/QVariant>

namespace slatelier::structure {

using model::Block;

namespace {

QMimeData *packed(const model::Project &project, const QList<Block> &blocks)
{
    auto *content = new QMimeData;
    content->setData(QLatin1StringView(blocksFormat), packedBlocks(blocks));
    content->setText(outlineOf(project, blocks));
    return content;
}

} // namespace

QMimeData *carried(const model::Project &project, const StructureSteps &steps, const QList<Path> &paths)
{
    const auto tree = steps.tree();
    const auto outer = outermost(paths);
    auto *content = packed(project, blocksAt(tree, outer));
    content->setProperty("paths", QVariant::fromValue(outer)); // only inside this program
    content->setProperty("service", steps.service().text);
    return content;
}

QMimeData *carriedPart(const model::Project &project, const QString &id)
{
    return packed(project, {Block::ofPart(id)});
}

bool holdsBlocks(const QMimeData *data)
{
    return data->hasFormat(QLatin1StringView(blocksFormat));
}

QList<Path> takenFrom(const QMimeData *data, const StructureSteps &steps)
{
    const bool same = data->property("service").toString() == steps.service().text;
    return same ? data->property("paths").value<QList<Path>>() : QList<Path>();
}

std::optional<Path> drop(const model::Project &project, StructureSteps &steps, const QMimeData *data, bool move, const Place &place)
{
    const auto paths = takenFrom(data, steps);
    if (move && !paths.isEmpty())
        return steps.move(paths, place);
    return steps.add(place, unpackedBlocks(project, data->data(QLatin1StringView(blocksFormat))));
}

} // namespace slatelier::structure
