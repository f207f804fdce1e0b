// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blockwords.h"

#include "core/analysis/componentnumbers.h"
#include "core/model/entitytype.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

namespace {

constexpr int deepest = 200; // far beyond what a person builds; a broken clipboard must not end the program

void write(QDataStream &stream, const Block &block)
{
    stream << qint32(block.kind) << qint32(block.needed) << block.part << block.name << qint32(block.blocks.size());
    for (const auto &inner : block.blocks)
        write(stream, inner);
}

std::optional<Block> read(QDataStream &stream, int depth)
{
    qint32 kind = 0, needed = 0, count = 0;
    Block block;
    stream >> kind >> needed >> block.part >> block.name >> count;
    if (stream.status() != QDataStream::Ok || depth > deepest || kind < 0 || kind > qint32(BlockKind::AtLeast) || count < 0)
        return std::nullopt;
    block.kind = BlockKind(kind);
    block.needed = needed;
    for (qint32 i = 0; i < count; ++i) {
        auto inner = read(stream, depth + 1);
        if (!inner)
            return std::nullopt;
        block.blocks += *inner;
    }
    return block;
}

bool isKnown(const model::Project &project, const QString &part)
{
    return project.components.contains(part) || project.services.contains(part);
}

std::optional<Block> known(const model::Project &project, const Block &block)
{
    if (block.kind == BlockKind::Part)
        return isKnown(project, block.part) ? std::optional(block) : std::nullopt;
    Block kept = block;
    kept.blocks.clear();
    for (const auto &inner : block.blocks) {
        if (auto one = known(project, inner))
            kept.blocks += *one;
    }
    kept.needed = std::min(kept.needed, int(kept.blocks.size()));
    return kept.blocks.isEmpty() ? std::nullopt : std::optional(kept);
}

} // namespace

QString ruleText(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Part: break;
    case BlockKind::All: return QCoreApplication::translate("Structure", "all must work");
    case BlockKind::Any: return QCoreApplication::translate("Structure", "any one is enough");
    case BlockKind::AtLeast:
        return QCoreApplication::translate("Structure", "at least %1 of %2").arg(block.needed).arg(block.blocks.size());
    }
    return {};
}

QString partName(const model::Project &project, const QString &id)
{
    const auto *component = project.components.find({id});
    if (const auto *service = project.services.find({id}))
        return service->name.isEmpty() ? service->code : service->name;
    const QString name = !component ? QString() : component->name.isEmpty() ? component->code : component->name;
    return name.isEmpty() ? QCoreApplication::translate("Structure", "Unnamed component") : name;
}

QString blockName(const model::Project &project, const Block &block)
{
    if (block.kind == BlockKind::Part)
        return partName(project, block.part);
    if (!block.name.isEmpty())
        return block.name;
    return block.kind == BlockKind::Any ? QCoreApplication::translate("Structure", "Redundant group")
                                        : QCoreApplication::translate("Structure", "Group");
}

QString blockIcon(const model::Project &project, const Block &block)
{
    switch (block.kind) {
    case BlockKind::Part: return project.services.contains(block.part) ? u"service"_s : u"component"_s;
    case BlockKind::All: return u"group-all"_s;
    case BlockKind::Any: return u"group-any"_s;
    case BlockKind::AtLeast: break;
    }
    return u"group-k"_s;
}

std::optional<double> partAvailability(const model::Project &project, const QString &id)
{
    const auto *component = project.components.find({id});
    const auto numbers = component ? analysis::numbersOf(*component) : model::failure("");
    return numbers ? std::optional(1 - numbers->unavailability) : std::nullopt;
}

int distance(const QString &words, const QString &name, const QString &code)
{
    if (name.compare(words, Qt::CaseInsensitive) == 0 || code.compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(words, Qt::CaseInsensitive) || code.startsWith(words, Qt::CaseInsensitive))
        return 1;
    return name.contains(words, Qt::CaseInsensitive) || code.contains(words, Qt::CaseInsensitive) ? 2 : 3;
}

QByteArray packedBlocks(const QList<Block> &blocks)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(blocks.size());
    for (const auto &block : blocks)
        write(stream, block);
    return packed;
}

QList<Block> unpackedBlocks(const model::Project &project, const QByteArray &packed)
{
    QDataStream stream(packed);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 count = 0;
    stream >> count;
    QList<Block> blocks;
    for (qint32 i = 0; i < count; ++i) {
        const auto block = read(stream, 0);
        if (!block)
            return {};
        if (auto one = known(project, *block))
            blocks += *one;
    }
    return blocks;
}

QString outlineOf(const model::Project &project, const QList<Block> &blocks, int depth)
{
    QString text;
    for (const auto &block : blocks) {
        text += QString(depth * 2, u' ') + blockName(project, block);
        if (block.kind != BlockKind::Part)
            text += u" ("_s + ruleText(block) + u')';
        text += u'\n' + outlineOf(project, block.blocks, depth + 1);
    }
    return text;
}

} // namespace slatelier::structure
