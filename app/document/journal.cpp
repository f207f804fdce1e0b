// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/journal.h"

namespace slatelier::document {

namespace {

class FileJournal : public Journal
{
public:
    FileJournal(storage::ProjectFile file, const std::optional<model::Problem> &notice)
        : m_file(std::move(file)), m_notice(notice ? notice : m_file.notice())
    {
    }
    Result<void> apply(const model::Difference &difference, const StepLabel &label) override { return m_file.apply(difference, label); }
    Result<model::Difference> undo() override { return m_file.undo(); }
    Result<model::Difference> redo() override { return m_file.redo(); }
    std::optional<StepLabel> undoLabel() const override { return m_file.undoLabel(); }
    std::optional<StepLabel> redoLabel() const override { return m_file.redoLabel(); }
    Result<QList<HistoryEntry>> history() const override { return m_file.history(); }
    bool isReadOnly() const override { return m_file.access() == storage::Access::ReadOnly; }
    QString notice() const override { return m_notice ? m_notice->sentence() : QString(); }
    QString path() const override { return m_file.path(); }
    storage::MeasuredStore *measured() const override { return &m_file.measured(); }
    Result<void> saveCopy(const QString &path, bool replace, const model::Project &) const override
    {
        return m_file.saveCopy(path, replace);
    }

private:
    storage::ProjectFile m_file;
    std::optional<model::Problem> m_notice;
};

class MemoryJournal : public Journal
{
public:
    MemoryJournal()
    {
        if (auto store = storage::MeasuredStore::inMemory())
            m_measured = std::move(*store);
    }
    storage::MeasuredStore *measured() const override { return m_measured.get(); }
    Result<void> apply(const model::Difference &difference, const StepLabel &label) override
    {
        m_steps.resize(m_done);
        m_steps.append({{m_done + 1, QDateTime::currentDateTimeUtc(), {}, label, false}, difference});
        ++m_done;
        return {};
    }
    Result<model::Difference> undo() override { return m_steps.at(--m_done).difference.reversed(); }
    Result<model::Difference> redo() override { return m_steps.at(m_done++).difference; }
    std::optional<StepLabel> undoLabel() const override
    {
        return m_done > 0 ? std::optional(m_steps.at(m_done - 1).entry.label) : std::nullopt;
    }
    std::optional<StepLabel> redoLabel() const override
    {
        return m_done < m_steps.size() ? std::optional(m_steps.at(m_done).entry.label) : std::nullopt;
    }
    Result<QList<HistoryEntry>> history() const override
    {
        QList<HistoryEntry> entries;
        for (const auto &step : m_steps) {
            entries += step.entry;
            entries.back().undone = entries.size() > m_done;
        }
        return entries;
    }
    /// A file has no first step without the value before it: go back to the beginning and do the steps again there.
    Result<void> saveCopy(const QString &path, bool replace, const model::Project &present) const override
    {
        model::Project first = present;
        for (auto i = m_done; i > 0; --i)
            model::apply(first, m_steps.at(i - 1).difference.reversed());
        auto file = storage::ProjectFile::create(path, first, replace);
        if (!file)
            return tl::unexpected(file.error());
        for (const auto &step : m_steps) {
            if (const auto applied = file->apply(step.difference, step.entry.label); !applied)
                return applied;
        }
        for (auto i = m_steps.size(); i > m_done; --i) {
            if (const auto undone = file->undo(); !undone)
                return tl::unexpected(undone.error());
        }
        return m_measured ? m_measured->copyInto(file->measured()) : Result<void>();
    }

private:
    struct Step
    {
        HistoryEntry entry;
        model::Difference difference;
    };
    QList<Step> m_steps;
    qsizetype m_done = 0;
    std::unique_ptr<storage::MeasuredStore> m_measured;
};

} // namespace

std::unique_ptr<Journal> memoryJournal()
{
    return std::make_unique<MemoryJournal>();
}

std::unique_ptr<Journal> fileJournal(storage::ProjectFile file, const std::optional<model::Problem> &notice)
{
    return std::make_unique<FileJournal>(std::move(file), notice);
}

} // namespace slatelier::document
