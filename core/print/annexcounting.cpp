// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

/// The name of a service, or of all of them.
QString serviceText(const AnnexDraft &draft, const std::optional<model::Id<model::Service>> &service)
{
    return service ? nameOf(draft.project.services, service) : draft.words.translate("Annex", "All services");
}

QString affectedText(const Words &words, const model::UnavailabilityCriterion &criterion)
{
    QStringList parts;
    if (criterion.affectedUsers)
        parts << filled(words.translate("Annex", "%1 users or more"), {QString::number(*criterion.affectedUsers)});
    if (criterion.affectedShare)
        parts << filled(words.translate("Annex", "%1 of the users or more"), {words.percent(criterion.affectedShare->value)});
    return parts.join(words.translate("Annex", ", or "));
}

/// "up to 10 min in each 12 h, each interruption by itself".
QString smallText(const Words &words, const model::UnavailabilityCriterion &criterion)
{
    const QString limit = durationText(words, criterion.minimum);
    if (limit.isEmpty())
        return {};
    if (!criterion.minimumPer)
        return filled(words.translate("Annex", "up to %1, each interruption by itself"), {limit});
    const QString stretch = durationText(words, criterion.minimumPer);
    if (!criterion.reading)
        return filled(words.translate("Annex", "up to %1 in each %2; how this is read is not agreed"), {limit, stretch});
    const bool sum = *criterion.reading == model::Reading::Sum;
    return filled(sum ? words.translate("Annex", "up to %1 in each %2, all interruptions together; if their sum is longer, all of it counts")
                      : words.translate("Annex", "up to %1 in each %2, each interruption by itself"),
                  {limit, stretch});
}

QString functionsText(const AnnexDraft &draft, const model::UnavailabilityCriterion &criterion)
{
    QStringList names;
    for (const auto &id : criterion.functions) {
        if (const auto *function = draft.project.functions.find(id))
            names << function->name;
    }
    return Words::list(names);
}

QString observerText(const Words &words, const std::optional<model::Observer> &observer)
{
    return observer ? words.name(*observer) : QString();
}

QString limitText(const Words &words, const model::Exclusion &exclusion)
{
    QStringList parts;
    if (exclusion.limit)
        parts << filled(words.translate("Annex", "%1 in each window (%2)"), {durationText(words, exclusion.limit), words.window(exclusion.limitWindow)});
    if (exclusion.limitCount)
        parts << words.translate("Annex", "at most %n times", nullptr, *exclusion.limitCount);
    if (exclusion.notice)
        parts << filled(words.translate("Annex", "announced %1 before"), {durationText(words, exclusion.notice)});
    return parts.join(u"; "_s);
}

} // namespace

QString durationText(const Words &words, const std::optional<std::chrono::seconds> &length)
{
    constexpr qint64 day = 86400;
    if (!length)
        return {};
    // Terms of several days are agreed in days.
    if (length->count() >= 3 * day && length->count() % day == 0)
        return words.translate("Annex", "%n days", nullptr, static_cast<int>(length->count() / day));
    return words.duration(static_cast<double>(length->count()));
}

void addCriteria(AnnexDraft &draft)
{
    const Words &words = draft.words;
    bool begun = false;
    for (const auto &criterion : draft.project.criteria) {
        if (criterion.agreement != draft.agreement.id)
            continue;
        if (!begun)
            draft.heading(words.translate("Annex", "Unavailability criterion"));
        begun = true;
        addKeyValues(draft, {
                                {words.translate("Annex", "Service"), serviceText(draft, criterion.service)},
                                {words.translate("Annex", "Unavailable when this cannot be done"), functionsText(draft, criterion)},
                                {words.translate("Annex", "Affected"), affectedText(words, criterion)},
                                {words.translate("Annex", "Interruptions that do not count"), smallText(words, criterion)},
                                {words.translate("Annex", "One interruption when apart by at most"), durationText(words, criterion.mergeGap)},
                                {words.translate("Annex", "The beginning is fixed by"), observerText(words, criterion.beginsBy)},
                                {words.translate("Annex", "The end is fixed by"), observerText(words, criterion.endsBy)},
                                {words.translate("Annex", "Observed before closing for"), durationText(words, criterion.observation)},
                                {words.translate("Annex", "Degraded service"), criterion.degraded},
                            });
    }
}

void addExclusions(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "What is excluded"), 3},
                 {words.translate("Annex", "Limit"), 2},
                 {words.translate("Annex", "Proof"), 2},
                 {words.translate("Annex", "How it is counted"), 1.8}},
                {}};
    for (const auto &exclusion : draft.project.exclusions) {
        if (exclusion.agreement != draft.agreement.id)
            continue;
        const QString cause = words.name(exclusion.cause);
        const QString service = exclusion.service ? nameOf(draft.project.services, exclusion.service) : QString();
        const QString beneath = exclusion.name.isEmpty() ? service : service.isEmpty() ? cause : cause + u" · "_s + service;
        table.rows.append(Row{{Cell{exclusion.name.isEmpty() ? cause : exclusion.name, beneath}, Cell{orDash(limitText(words, exclusion))},
                               Cell{orDash(exclusion.proof)},
                               Cell{exclusion.convention ? words.name(*exclusion.convention) : words.translate("Annex", "not agreed yet")}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Exclusions"));
    draft.document.add(table);
    draft.note(words.translate("Annex", "What is longer or more often than its limit counts as downtime."));
}

void addFaultClasses(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Class of fault"), 1.6},
                 {words.translate("Annex", "How it is recognised"), 4},
                 {words.translate("Annex", "Priority"), 0.9},
                 {words.translate("Annex", "Counts as unavailability"), 1.2}},
                {}};
    for (const auto &fault : draft.project.faultClasses) {
        if (fault.agreement != draft.agreement.id)
            continue;
        QStringList repeats;
        if (fault.repeats && fault.repeatsWithin)
            repeats << filled(words.translate("Annex", "shown %1 times or more within %2"), {QString::number(*fault.repeats), durationText(words, fault.repeatsWithin)});
        if (fault.quietAfter)
            repeats << filled(words.translate("Annex", "one episode until it has been quiet for %1"), {durationText(words, fault.quietAfter)});
        table.rows.append(Row{{Cell{fault.name}, Cell{orDash(fault.meaning), repeats.join(u"; "_s)}, Cell{orDash(fault.priority)},
                               Cell{fault.countsAsUnavailable ? words.translate("Annex", "yes") : words.translate("Annex", "no")}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Recurrent and intermittent faults"));
    draft.document.add(table);
}

} // namespace slatelier::print
