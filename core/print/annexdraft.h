// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/print/pageddocument.h"
#include "core/print/words.h"

namespace slatelier::print {

/// Up to this many services each has its own passport; more stand in one table.
inline constexpr qsizetype mostPassports = 8;

/// What the sections of an annex are written from and into.
struct AnnexDraft
{
    const model::Project &project;
    const model::Agreement &agreement;
    const Words &words;
    QList<const model::Service *> services; ///< covered ones, in the agreement's order, then those only promised for
    PagedDocument document;

    void heading(const QString &text, int level = 1) { document.add(Heading{level, text}); }
    void note(const QString &text) { document.add(Paragraph{text, {}, Tone::Note}); }
};

/// Is this the agreement with the customer himself?
inline bool isCustomers(const AnnexDraft &draft) { return draft.agreement.type == model::AgreementType::Sla; }

/// Rows with an empty value are left out; nothing is added when none is left.
void addKeyValues(AnnexDraft &draft, QList<std::pair<QString, QString>> rows);

// One section each, in the annex's order; a section without content adds nothing.
void addTitle(AnnexDraft &draft);
void addParties(AnnexDraft &draft);
void addDefinitions(AnnexDraft &draft);
void addScope(AnnexDraft &draft);
void addServices(AnnexDraft &draft);
void addDaysOff(AnnexDraft &draft);
void addCriteria(AnnexDraft &draft);
void addTargets(AnnexDraft &draft);
void addCalculated(AnnexDraft &draft);
void addMaintenance(AnnexDraft &draft);
void addExclusions(AnnexDraft &draft);
void addFaultClasses(AnnexDraft &draft);
void addDuties(AnnexDraft &draft);
void addRights(AnnexDraft &draft);
void addEscalation(AnnexDraft &draft);
void addSituations(AnnexDraft &draft);
void addReports(AnnexDraft &draft);
void addCredits(AnnexDraft &draft);
void addClaims(AnnexDraft &draft);
void addTermination(AnnexDraft &draft);
void addBriefing(AnnexDraft &draft);
void addTextClauses(AnnexDraft &draft);
void addEditionHistory(AnnexDraft &draft);
void addSignatures(AnnexDraft &draft);

/// The name of a row by its reference; empty when there is none.
template<class E>
QString nameOf(const model::Table<E> &table, const std::optional<model::Id<E>> &id)
{
    const E *row = id ? table.find(*id) : nullptr;
    return row ? row->name : QString();
}

QList<const model::Target *> targetsOf(const AnnexDraft &draft);
const model::Metric *metricOf(const AnnexDraft &draft, const model::Target &target);
/// "Monday to Friday 09:00–18:00", around the clock when there is no calendar; the zone when it is not the agreement's.
QString hoursOf(const AnnexDraft &draft, const std::optional<model::Id<model::Calendar>> &calendar);
QString weeklyText(const Words &words, const QList<model::WeeklyPeriod> &periods);
/// A dash where there is nothing to say, so that a cell does not look forgotten.
inline QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; }
/// Empty when there is no length.
QString durationText(const Words &words, const std::optional<std::chrono::seconds> &length);
/// A value in the unit of its metric.
QString metricValueText(const Words &words, const model::Decimal &value, const model::Metric *metric);
/// "≥ 99,9 %" of a target, with the unit of its metric.
QString promisedText(const Words &words, const model::Target &target, const model::Metric *metric);

} // namespace slatelier::print
