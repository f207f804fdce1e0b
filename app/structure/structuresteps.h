// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"
#include "core/model/project.h"
#include "core/model/result.h"
#include "core/model/steplabel.h"

#include <QtCore/QObject>

#include <functional>

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

/// The steps of the structure page on one service: each is one undoable step with a name, or is refused with a
/// sentence in refusal(). Functions that add or move tell where the first block stands then.
class StructureSteps : public QObject
{
    Q_OBJECT
public:
    explicit StructureSteps(document::Document &document, QObject *parent = nullptr);

    void setService(const model::Id<model::Service> &service) { m_service = service; }
    model::Id<model::Service> service() const { return m_service; }
    const model::Service *row() const; // null without a service
    Tree tree() const;
    /// What people call a block: its part's name, or the group's.
    QString nameOf(const model::Block &block) const;

    std::optional<Path> add(const Place &place, const QList<model::Block> &blocks);
    /// Makes a component with this name and adds it, in one step.
    std::optional<Path> addNew(const Place &place, const QString &name);
    bool remove(const QList<Path> &paths, bool cut = false);
    std::optional<Path> move(const QList<Path> &paths, const Place &place);
    std::optional<Path> wrap(const QList<Path> &paths, model::BlockKind kind, int needed);
    bool dissolve(const Path &path);
    bool setRule(const Path &path, model::BlockKind kind, int needed);
    bool renameGroup(const Path &path, const QString &name);
    /// Names the component everywhere it stands.
    bool renameComponent(const QString &id, const QString &name);

    /// Why the last step was refused; empty when it was not.
    QString refusal() const { return m_refusal; }

Q_SIGNALS:
    /// After every step, refused or not.
    void refusalChanged(const QString &sentence);

private:
    bool apply(const model::StepLabel &label, const std::function<void(model::Project &, Tree &)> &change);
    void refuse(const QString &sentence);
    QString serviceName() const;

    document::Document &m_document;
    model::Id<model::Service> m_service;
    QString m_refusal;
};

} // namespace slatelier::structure
