// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/statistics.h"

/// Verdicts in plain words, for the window and the command line.
namespace slatelier::document {

/// "14.3 %".
QString percentText(double share);
/// "Tickets that were reopened".
QString measureName(const analysis::Measure &measure);
/// What people call a row of the statistics: a person or crew by name where the project knows them, a service by code and
/// name, a period by its month; "not named" for an empty key.
QString rowName(const model::Project &project, const analysis::StatisticsQuestion &question, const QString &key);
/// "Warning bell".
QString verdictName(engine::GroupVerdict verdict);
QString verdictName(engine::OverallVerdict verdict);
/// What one row's verdict means.
QString verdictMeaning(engine::GroupVerdict verdict);
/// The verdict on the whole with its figures and its consequence, in one or two sentences.
QString verdictSentence(const model::Project &project, const analysis::Statistics &statistics);
/// What else must be known to read the figures: overdispersion, strata, comparisons. One sentence each.
QStringList verdictNotes(const analysis::Statistics &statistics);
/// "Western Electric 1: a point beyond 3 deviations".
QString ruleName(engine::RunRule rule);

} // namespace slatelier::document
