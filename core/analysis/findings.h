// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

/// What is missing, contradictory or promised in vain in a project.
namespace slatelier::analysis {

/// An error makes an agreement wrong or impossible to keep; a warning leaves a gap; a notice is worth a look.
enum class Severity { Error, Warning, Notice };

/// One observation, as facts. Its sentence is made where it is shown.
struct Finding
{
    const char *rule = ""; // kebab-case, stable; see findingReason()
    Severity severity = Severity::Warning;
    model::EntityRef place;
    const char *pattern = ""; // QT_TRANSLATE_NOOP("Finding", …)
    QStringList arguments = {};
    model::Id<model::AcceptedFinding> accepted = {}; // somebody looked at it and left it, with a reason; else empty

    bool isAccepted() const { return !accepted.isEmpty(); }

    /// In the language of the program.
    QString sentence() const;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How often a cause was seen in the outages of a service, in the words in which it was written down.
struct SeenCause
{
    model::Id<model::Service> service;
    QString cause;
    int count = 0;
    friend bool operator==(const SeenCause &, const SeenCause &) = default;
};

/// What the rules know beside the project.
struct FindingsContext
{
    QDate today = QDate::currentDate(); // who is in a role, and who was told, depends on the day
    QList<SeenCause> causes = {};
    friend bool operator==(const FindingsContext &, const FindingsContext &) = default;
};

/// Everything the rules find, errors first, then in the order of tables and rows; what was accepted comes last. Retired
/// agreements are left out. Works out the exact availability of every promised service; absent when \a stop asked to end
/// before.
std::optional<QList<Finding>> findings(const model::Project &project, const std::stop_token &stop, const FindingsContext &context = {});
QList<Finding> findings(const model::Project &project, const FindingsContext &context = {});

struct FindingsKept;

/// Looks at one value of a project after another: what was worked out for rows that are still the same is not worked out
/// again. Gives exactly what findings() gives. May be asked by any thread, one at a time; others wait.
class FindingsMemory
{
public:
    FindingsMemory();
    ~FindingsMemory();
    std::optional<QList<Finding>> findings(const model::Project &project, const std::stop_token &stop, const FindingsContext &context = {});

private:
    std::mutex m_mutex;
    std::unique_ptr<FindingsKept> m_kept;
};

/// How many of them are not accepted.
qsizetype countOpen(const QList<Finding> &findings, Severity severity);
/// The row that says why the finding stays; for a step that puts it into the project.
model::AcceptedFinding acceptanceOf(const Finding &finding, const QString &reason, const QString &by, QDate today);

/// Why the rule exists and what to do, in the language of the program; empty for an unknown rule.
QString findingReason(const char *rule);
/// What the findings of the rule have in common, in a few words for a headline.
QString findingTitle(const char *rule);
/// Every rule, in the order in which they are explained.
QList<const char *> findingRules();

} // namespace slatelier::analysis
