// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/carried.h"
#include "core/analysis/clockcache.h"
#include "core/analysis/exactfigures.h"
#include "core/analysis/findings.h"
#include "core/analysis/remembered.h"
#include "core/analysis/vaguewords.h"

#include <QLocale>

/// What one look for findings leaves for the next; only the rules call it.
namespace slatelier::analysis {

/// A field with words that promise nothing.
struct VagueField
{
    const model::FieldType *field = nullptr;
    QString words;
    Vagueness kind = Vagueness::Effort;
};

/// The words of a row, to tell quickly which rows cannot name anybody.
using WordHashes = QList<quint32>;
class Names;

/// The tables that a rule saw, and what it found in them; absent when it was stopped.
struct RuleKept
{
    model::Project seen;
    std::optional<QList<Finding>> found;
};

struct FindingsKept
{
    /// Nobody else may get the address of a row that is known here.
    QList<model::Project> alive;
    QLocale locale; // of the texts that are kept
    FindingsContext context;

    std::vector<RuleKept> rules; // in the order of rules()
    ExactFigures::Memory exact; // by service
    ClockCache clocks;
    Remembered<QString, QList<Finding>> carried; // what no agreement below carries, by agreement
    std::shared_ptr<const Names> names;
    Remembered<const model::Edition *, QString> archives; // what is internal in the text of each edition
    QHash<const model::EntityType *, Remembered<const void *, WordHashes>> words; // of every row
    QHash<const model::EntityType *, Remembered<const void *, QList<VagueField>>> vague; // of every row
};

} // namespace slatelier::analysis
