// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"
#include "core/print/annexdraft.h"

#include <QHash>

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

/// The promised availability of each service, by its id.
QHash<QString, const model::Target *> availabilityTargets(const AnnexDraft &draft)
{
    QHash<QString, const model::Target *> targets;
    for (const model::Target *target : targetsOf(draft)) {
        const model::Metric *metric = metricOf(draft, *target);
        if (target->service && metric && metric->kind == model::MetricKind::Availability &&
            !targets.contains(target->service->text))
            targets.insert(target->service->text, target);
    }
    return targets;
}

Row calculatedRow(const AnnexDraft &draft, const model::Service &service, const model::Target *target,
                  const model::Result<analysis::ServiceAvailability> &exact)
{
    const Words &words = draft.words;
    Cell promised{u"—"_s};
    if (target)
        promised = {promisedText(words, *target, metricOf(draft, *target)), words.window(target->window)};
    if (!exact)
        return Row{{Cell{service.name}, promised, Cell{u"—"_s}, Cell{u"—"_s}, Cell{u"—"_s}}};
    constexpr double hoursInYear = 365.2425 * 24;
    const QString frequency = exact->interruptionsPerHour
                                  ? words.number(*exact->interruptionsPerHour * hoursInYear,
                                                 *exact->interruptionsPerHour * hoursInYear < 10 ? 2 : 1)
                                  : u"—"_s;
    return Row{{Cell{service.name}, promised, Cell{words.percent(exact->availability), {}, true}, Cell{frequency},
                Cell{exact->mtrsHours ? words.roundedDuration(*exact->mtrsHours * 3600) : u"—"_s}}};
}

} // namespace

void addCalculated(AnnexDraft &draft)
{
    const Words &words = draft.words;
    const auto structured = [](const model::Service *service) { return service->structure.has_value(); };
    if (!std::any_of(draft.services.begin(), draft.services.end(), structured))
        return;
    const auto targets = availabilityTargets(draft);
    const analysis::AvailabilityModel model(draft.project);
    Table table{{{words.translate("Annex", "Service"), 3},
                 {words.translate("Annex", "Promised"), 1.2, Alignment::Right},
                 {words.translate("Annex", "Calculated availability"), 1.2, Alignment::Right},
                 {words.translate("Annex", "Interruptions a year"), 1, Alignment::Right},
                 {words.translate("Annex", "Mean time to restore service"), 1.4, Alignment::Right}},
                {}};
    bool known = false, unknown = false;
    for (const model::Service *service : draft.services) {
        const model::Target *target = targets.value(service->id.text);
        // What the customer's service achieves is no business of a contractor who promises something else.
        if (!target && !isCustomers(draft))
            continue;
        // Among many services those without a structure would only be a long row of dashes.
        if (!service->structure && (!target || draft.services.size() > mostPassports))
            continue;
        const auto exact = model.of(service->id, {.cutSets = 0, .parts = false});
        known = known || exact;
        unknown = unknown || !exact || !exact->interruptionsPerHour;
        table.rows.append(calculatedRow(draft, *service, target, exact));
    }
    if (!known)
        return;
    draft.heading(words.translate("Annex", "Calculated availability"));
    draft.document.add(table, true);
    draft.note(words.translate("Annex",
                               "Calculated exactly from the structure of the service and the long-run means of its "
                               "parts. The calculation explains the promise; it is not a promise itself."));
    if (unknown)
        draft.note(words.translate(
            "Annex", "A dash means that the structure of the service or the numbers of its parts are not known."));
}

} // namespace slatelier::print
