// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/structuresteps.h"

#include "app/document/document.h"
#include "app/structure/blockwords.h"

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

StructureSteps::StructureSteps(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_document, &document::Document::failed, this, [this](const model::Problem &problem) { refuse(problem.sentence()); });
}

const model::Service *StructureSteps::row() const
{
    return m_document.project().services.find(m_service);
}

Tree StructureSteps::tree() const
{
    const auto *service = row();
    return service ? service->structure : Tree();
}

QString StructureSteps::nameOf(const Block &block) const
{
    return blockName(m_document.project(), block);
}

QString StructureSteps::serviceName() const
{
    const auto *service = row();
    return service ? service->name : QString();
}

void StructureSteps::refuse(const QString &sentence)
{
    m_refusal = sentence;
    Q_EMIT refusalChanged(sentence);
}

bool StructureSteps::apply(const model::StepLabel &label, const std::function<void(model::Project &, Tree &)> &change)
{
    if (!row())
        return false;
    refuse({});
    return m_document.apply(label, [&](model::Project &project) {
        model::Service service = *project.services.find(m_service);
        change(project, service.structure);
        project.services.put(service);
    });
}

std::optional<Path> StructureSteps::add(const Place &place, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return std::nullopt;
    const model::StepLabel one{QT_TRANSLATE_NOOP("Step", "Add “%1” to the structure of %2"), {nameOf(blocks.first()), serviceName()}};
    const model::StepLabel many{QT_TRANSLATE_NOOP("Step", "Add parts to the structure of %1"), {serviceName()}};
    Path first;
    const bool done = apply(blocks.size() == 1 ? one : many,
                            [&](model::Project &, Tree &tree) { first = insert(tree, place, blocks); });
    return done ? std::optional(first) : std::nullopt;
}

std::optional<Path> StructureSteps::addNew(const Place &place, const QString &name)
{
    Path first;
    const bool done = apply({QT_TRANSLATE_NOOP("Step", "Create component “%1” in %2"), {name, serviceName()}},
                            [&](model::Project &project, Tree &tree) {
                                model::Component component;
                                component.id = model::Id<model::Component>::fresh();
                                component.name = name;
                                project.components.put(component);
                                first = insert(tree, place, {Block::ofPart(component.id.text)});
                            });
    return done ? std::optional(first) : std::nullopt;
}

bool StructureSteps::remove(const QList<Path> &paths, bool cut)
{
    const auto outer = outermost(paths);
    const auto present = tree();
    const auto *first = outer.isEmpty() ? nullptr : blockAt(present, outer.first());
    if (!first)
        return false;
    const auto name = nameOf(*first);
    const model::StepLabel one{cut ? QT_TRANSLATE_NOOP("Step", "Cut “%1” from the structure of %2")
                                   : QT_TRANSLATE_NOOP("Step", "Remove “%1” from the structure of %2"),
                               {name, serviceName()}};
    const model::StepLabel many{QT_TRANSLATE_NOOP("Step", "Remove parts from the structure of %1"), {serviceName()}};
    return apply(outer.size() == 1 ? one : many, [&](model::Project &, Tree &tree) { structure::remove(tree, outer); });
}

std::optional<Path> StructureSteps::move(const QList<Path> &paths, const Place &place)
{
    Tree after = tree();
    const auto first = structure::move(after, paths, place);
    if (!first) {
        refuse(tr("A group cannot be moved into itself."));
        return std::nullopt;
    }
    const auto outer = outermost(paths);
    const auto name = nameOf(*blockAt(tree(), outer.first()));
    const bool done = apply({QT_TRANSLATE_NOOP("Step", "Move “%1” in the structure of %2"), {name, serviceName()}},
                            [&](model::Project &, Tree &tree) { tree = after; });
    return done ? first : std::nullopt;
}

std::optional<Path> StructureSteps::wrap(const QList<Path> &paths, BlockKind kind, int needed)
{
    Tree after = tree();
    const auto place = structure::wrap(after, paths, kind, needed);
    if (!place)
        return std::nullopt;
    const bool done = apply({QT_TRANSLATE_NOOP("Step", "Group parts of %1"), {serviceName()}},
                            [&](model::Project &, Tree &tree) { tree = after; });
    return done ? place : std::nullopt;
}

bool StructureSteps::dissolve(const Path &path)
{
    return apply({QT_TRANSLATE_NOOP("Step", "Dissolve a group of %1"), {serviceName()}},
                 [&](model::Project &, Tree &tree) { structure::dissolve(tree, path); });
}

bool StructureSteps::setRule(const Path &path, BlockKind kind, int needed)
{
    return apply({QT_TRANSLATE_NOOP("Step", "Change when a group of %1 works"), {serviceName()}},
                 [&](model::Project &, Tree &tree) { structure::setRule(tree, path, kind, needed); });
}

bool StructureSteps::renameGroup(const Path &path, const QString &name)
{
    return apply({QT_TRANSLATE_NOOP("Step", "Name the group “%1”"), {name}},
                 [&](model::Project &, Tree &tree) { structure::rename(tree, path, name); });
}

bool StructureSteps::renameComponent(const QString &id, const QString &name)
{
    return !name.isEmpty()
        && m_document.setField({&model::entityTypeOf<model::Component>(), id, u"name"_s}, model::Datum(name));
}

} // namespace slatelier::structure
