// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/journal.h"
#include "core/exchange/textproject.h"
#include "core/model/soundness.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slatelier::document {

Document::Document(QObject *parent) : QObject(parent) {}
Document::~Document() = default;

model::Result<void> Document::open(const QString &path)
{
    if (path.endsWith(".json"_L1)) {
        const auto project = exchange::openTextProject(path);
        if (!project)
            return tl::unexpected(project.error().first());
        show(*project, memoryJournal());
        return {};
    }
    auto file = storage::ProjectFile::open(path);
    std::optional<model::Problem> notice;
    if (!file && storage::ProjectFile::opensReadOnly(file.error())) {
        notice = file.error();
        file = storage::ProjectFile::open(path, storage::Access::ReadOnly);
    }
    const auto project = file ? file->project() : tl::unexpected(file.error());
    if (!project)
        return tl::unexpected(project.error());
    show(*project, fileJournal(std::move(*file), notice));
    return {};
}

model::Result<void> Document::create(const QString &path, const model::Project &project, bool replace)
{
    auto file = storage::ProjectFile::create(path, project, replace);
    if (!file)
        return tl::unexpected(file.error());
    show(project, fileJournal(std::move(*file)));
    return {};
}

void Document::setUnsaved(const model::Project &project)
{
    show(project, memoryJournal());
}

model::Result<void> Document::saveCopy(const QString &path, bool replace) const
{
    return m_journal->saveCopy(path, replace, m_project);
}

model::Result<void> Document::saveAs(const QString &path, bool replace)
{
    if (const auto saved = saveCopy(path, replace); !saved)
        return saved;
    auto file = storage::ProjectFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    m_journal = fileJournal(std::move(*file));
    Q_EMIT stateChanged();
    return {};
}

void Document::close()
{
    show({}, nullptr);
}

void Document::show(const model::Project &project, std::unique_ptr<Journal> journal)
{
    const auto difference = model::differenceOf(m_project, project);
    m_project = project;
    m_journal = std::move(journal);
    const auto steps = history();
    m_modified = !steps.isEmpty() ? steps.last().whenUtc : path().isEmpty() ? QDateTime() : QFileInfo(path()).lastModified().toUTC();
    Q_EMIT replaced();
    Q_EMIT changed(difference);
    Q_EMIT stateChanged();
}

bool Document::isOpen() const
{
    return m_journal != nullptr;
}

bool Document::isReadOnly() const
{
    return m_journal && m_journal->isReadOnly();
}

QString Document::path() const
{
    return m_journal ? m_journal->path() : QString();
}

QString Document::name() const
{
    const QString name = m_project.info().name;
    return name.isEmpty() ? QFileInfo(path()).completeBaseName() : name;
}

QString Document::notice() const
{
    return m_journal ? m_journal->notice() : QString();
}

QDateTime Document::modified() const
{
    return m_modified;
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
        return refuse({QT_TRANSLATE_NOOP("Problem", "This project is open for reading only")});
    if (const auto reason = model::unsoundness(after, difference))
        return refuse(*reason);
    if (const auto written = m_journal->apply(difference, label); !written)
        return refuse(written.error());
    m_project = after;
    m_modified = QDateTime::currentDateTimeUtc();
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
    return isOpen() && !isReadOnly() && m_journal->undoLabel();
}

bool Document::canRedo() const
{
    return isOpen() && !isReadOnly() && m_journal->redoLabel();
}

QString Document::undoText() const
{
    return canUndo() ? m_journal->undoLabel()->text() : QString();
}

QString Document::redoText() const
{
    return canRedo() ? m_journal->redoLabel()->text() : QString();
}

bool Document::undo()
{
    return canUndo() && follow(m_journal->undo());
}

bool Document::redo()
{
    return canRedo() && follow(m_journal->redo());
}

bool Document::follow(const model::Result<model::Difference> &difference)
{
    if (!difference)
        return refuse(difference.error());
    model::apply(m_project, *difference);
    m_modified = QDateTime::currentDateTimeUtc();
    Q_EMIT changed(*difference);
    Q_EMIT stateChanged();
    return true;
}

QList<HistoryEntry> Document::history() const
{
    const auto entries = m_journal ? m_journal->history() : model::Result<QList<HistoryEntry>>();
    return entries.value_or(QList<HistoryEntry>());
}

void Document::goTo(int steps)
{
    const auto entries = history();
    auto done = std::count_if(entries.cbegin(), entries.cend(), [](const HistoryEntry &entry) { return !entry.undone; });
    for (; done > steps && undo(); --done) {}
    for (; done < steps && redo(); ++done) {}
}

storage::MeasuredStore *Document::measured() const
{
    return m_journal ? m_journal->measured() : nullptr;
}

void Document::noteMeasured()
{
    Q_EMIT measuredChanged();
}

} // namespace slatelier::document
