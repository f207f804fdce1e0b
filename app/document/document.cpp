// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "core/model/soundness.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slatelier::document {

/// Where the steps are kept: in the file, or in memory as long as there is none.
struct Document::Backing
{
    struct Step
    {
        HistoryStep entry;
        model::Difference difference;
    };
    QList<Step> steps;
    qsizetype done = 0;
};

Document::Document(QObject *parent) : QObject(parent) {}
Document::~Document() = default;

void Document::setUnsaved(const model::Project &project)
{
    m_backing = std::make_unique<Backing>();
    show(project);
}

void Document::close()
{
    m_backing.reset();
    show({});
}

void Document::show(const model::Project &project)
{
    const auto difference = model::differenceOf(m_project, project);
    m_project = project;
    Q_EMIT replaced();
    Q_EMIT changed(difference);
    Q_EMIT stateChanged();
}

bool Document::isOpen() const
{
    return m_backing != nullptr;
}

QString Document::name() const
{
    const QString name = m_project.info().name;
    return name.isEmpty() ? QFileInfo(path()).completeBaseName() : name;
}

bool Document::refuse(const model::Problem &problem)
{
    Q_EMIT failed(problem);
    return false;
}

bool Document::apply(const model::StepLabel &label, const Change &change)
{
    model::Project after = m_project;
    change(after);
    return apply(label, after);
}

bool Document::apply(const model::StepLabel &label, const model::Project &after)
{
    const auto difference = model::differenceOf(m_project, after);
    if (difference.isEmpty())
        return true;
    if (!isOpen() || isReadOnly())
        return refuse({QT_TRANSLATE_NOOP("Problem", "This project is open for reading only"), {}});
    if (const auto reason = model::unsoundness(after, difference))
        return refuse(*reason);
    auto &steps = m_backing->steps;
    steps.resize(m_backing->done);
    steps.append({{QDateTime::currentDateTimeUtc(), {}, label, false}, difference});
    ++m_backing->done;
    m_project = after;
    Q_EMIT changed(difference);
    Q_EMIT stateChanged();
    return true;
}

bool Document::setField(const model::EntityRef &place, const model::Datum &value)
{
    const int index = place.type->fieldIndex(place.field);
    const auto row = place.type->find(m_project, place.id);
    Q_ASSERT(index >= 0);
    if (!row)
        return false;
    const auto &field = place.type->fields.at(index);
    const auto changedRow = place.type->copy(row.get());
    if (const auto misfit = field.write(changedRow.get(), value))
        return refuse({misfit->pattern, misfit->arguments});
    return apply({QT_TRANSLATE_NOOP("Step", "Change “%1” of %2"),
                  {model::fieldTerm(field.title), place.type->displayName(changedRow.get())}},
                 [&](model::Project &project) {
                     const auto at = place.type->indexOf(project, place.id);
                     place.type->place(project, changedRow, place.type->rowAt(project, at).position);
                 });
}

bool Document::canUndo() const
{
    return isOpen() && !isReadOnly() && m_backing->done > 0;
}

bool Document::canRedo() const
{
    return isOpen() && !isReadOnly() && m_backing->done < m_backing->steps.size();
}

QString Document::undoText() const
{
    return canUndo() ? m_backing->steps.at(m_backing->done - 1).entry.label.text() : QString();
}

QString Document::redoText() const
{
    return canRedo() ? m_backing->steps.at(m_backing->done).entry.label.text() : QString();
}

bool Document::undo()
{
    return canUndo() && step(false);
}

bool Document::redo()
{
    return canRedo() && step(true);
}

bool Document::step(bool forward)
{
    const auto &step = m_backing->steps.at(forward ? m_backing->done : m_backing->done - 1);
    const auto difference = forward ? step.difference : step.difference.reversed();
    m_backing->done += forward ? 1 : -1;
    model::apply(m_project, difference);
    Q_EMIT changed(difference);
    Q_EMIT stateChanged();
    return true;
}

QList<HistoryStep> Document::history() const
{
    QList<HistoryStep> history;
    if (isOpen()) {
        for (const auto &step : m_backing->steps)
            history += step.entry;
        for (auto i = m_backing->done; i < history.size(); ++i)
            history[i].undone = true;
    }
    return history;
}

void Document::goTo(int steps)
{
    while (isOpen() && m_backing->done > steps && undo()) {}
    while (isOpen() && m_backing->done < steps && redo()) {}
}

bool Document::isReadOnly() const
{
    return false;
}

QString Document::path() const
{
    return {};
}

} // namespace slatelier::document
