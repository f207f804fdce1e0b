// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString baseText(const AnnexDraft &draft, const model::CreditScheme &scheme)
{
    const Words &words = draft.words;
    if (scheme.base == model::CreditBase::Fixed && scheme.fixedBase)
        return words.money(*scheme.fixedBase, draft.agreement.currency);
    const QString name = words.name(scheme.base);
    return scheme.base == model::CreditBase::Fee && draft.agreement.fee
        ? name + u": "_s + words.money(*draft.agreement.fee, draft.agreement.currency) : name;
}

QString capText(const AnnexDraft &draft, const model::CreditScheme &scheme)
{
    const Words &words = draft.words;
    QStringList parts;
    if (scheme.cap)
        parts << filled(words.translate("Annex", "%1 of the base in one window"), {words.percent(scheme.cap->value)});
    if (scheme.capAmount)
        parts << words.money(*scheme.capAmount, draft.agreement.currency);
    if (scheme.yearCap)
        parts << filled(words.translate("Annex", "%1 of twelve bases in a year"), {words.percent(scheme.yearCap->value)});
    return parts.join(u"; "_s);
}

const model::Metric *metricOf(const AnnexDraft &draft, const model::CreditScheme &scheme)
{
    const auto *target = scheme.targets.isEmpty() ? nullptr : draft.project.targets.find(scheme.targets.first());
    return target && target->metric ? draft.project.metrics.find(*target->metric) : nullptr;
}

QString targetsText(const AnnexDraft &draft, const model::CreditScheme &scheme)
{
    QStringList names;
    for (const auto &id : scheme.targets) {
        const auto *target = draft.project.targets.find(id);
        const auto *metric = target && target->metric ? draft.project.metrics.find(*target->metric) : nullptr;
        if (metric)
            names << metric->name + u' ' + promisedText(draft.words, *target, metric);
    }
    return Words::list(names);
}

QString boundText(const AnnexDraft &draft, const model::CreditScheme &scheme, const model::Decimal &bound)
{
    if (scheme.kind == model::CreditKind::Exceedance)
        return draft.words.percent(bound);
    return metricValueText(draft.words, bound, metricOf(draft, scheme));
}

/// "from 99 % to below 99.9 %".
QString rangeText(const AnnexDraft &draft, const model::CreditScheme &scheme, const model::CreditRow &row)
{
    const Words &words = draft.words;
    const bool lowIncluded = scheme.bounds == model::TierBounds::LowIncluded;
    const QString low = row.low ? boundText(draft, scheme, *row.low) : QString();
    const QString high = row.high ? boundText(draft, scheme, *row.high) : QString();
    QStringList parts;
    if (!low.isEmpty())
        parts << filled(lowIncluded ? words.translate("Annex", "from %1") : words.translate("Annex", "above %1"), {low});
    if (!high.isEmpty())
        parts << filled(lowIncluded ? words.translate("Annex", "below %1") : words.translate("Annex", "up to %1"), {high});
    if (!parts.isEmpty())
        return parts.join(u' ');
    if (scheme.unit)
        return filled(words.translate("Annex", "each started %1"), {durationText(words, scheme.unit)});
    return scheme.kind == model::CreditKind::PerEvent ? words.translate("Annex", "each event beyond the promise") : u"—"_s;
}

QString creditText(const AnnexDraft &draft, const model::CreditRow &row)
{
    const Words &words = draft.words;
    QStringList parts;
    if (row.share)
        parts << words.percent(row.share->value);
    if (row.amount)
        parts << words.money(*row.amount, draft.agreement.currency);
    if (row.days)
        parts << filled(words.translate("Annex", "days of service: %1"), {words.number(*row.days)});
    if (row.proportional)
        parts << words.translate("Annex", "times the excess");
    return (row.reward ? words.translate("Annex", "reward of the provider: ") : QString()) + parts.join(u", "_s);
}

void addScheme(AnnexDraft &draft, const model::CreditScheme &scheme)
{
    const Words &words = draft.words;
    draft.heading(scheme.name.isEmpty() ? words.name(scheme.kind) : scheme.name, 2);
    addKeyValues(draft, {
                            {words.translate("Annex", "Kind"), words.name(scheme.kind)},
                            {words.translate("Annex", "Decided by"), targetsText(draft, scheme)},
                            {words.translate("Annex", "Counted from"), baseText(draft, scheme)},
                            {words.translate("Annex", "Share at risk"), scheme.poolShare ? words.percent(scheme.poolShare->value) : QString()},
                            {words.translate("Annex", "At most"), capText(draft, scheme)},
                            {words.translate("Annex", "Paid only when more than"),
                             scheme.paidAbove ? words.money(*scheme.paidAbove, draft.agreement.currency) : QString()},
                        });
    const bool exceedance = scheme.kind == model::CreditKind::Exceedance;
    Table table{{{exceedance ? words.translate("Annex", "Promise exceeded by") : words.translate("Annex", "Measured"), 3},
                 {words.translate("Annex", "Credit"), 2, Alignment::Right}},
                {}};
    for (const auto &row : rowsOf(draft.project.creditRows, &model::CreditRow::scheme, scheme.id))
        table.rows.append(Row{{Cell{rangeText(draft, scheme, row)}, Cell{orDash(creditText(draft, row))}}});
    if (!table.rows.isEmpty())
        draft.document.add(table);
}

QString partyText(const AnnexDraft &draft, const std::optional<model::Id<model::Party>> &party)
{
    if (party && party == draft.agreement.provider)
        return draft.words.translate("Annex", "Provider");
    if (party && party == draft.agreement.customer)
        return draft.words.translate("Annex", "Customer");
    return nameOf(draft.project.parties, party);
}

QString chronicText(const AnnexDraft &draft, const model::TerminationRule &rule)
{
    const Words &words = draft.words;
    QStringList parts;
    if (rule.outageCount && rule.longerThan && rule.withinDays)
        parts << filled(words.translate("Annex", "%1 outages or more, each longer than %2, within %3 days in a row"),
                        {QString::number(*rule.outageCount), durationText(words, rule.longerThan), QString::number(*rule.withinDays)});
    if (rule.totalLongerThan)
        parts << filled(words.translate("Annex", "outages of more than %1 in all (%2)"), {durationText(words, rule.totalLongerThan), words.window(rule.window)});
    if (rule.brokenWindows)
        parts << filled(words.translate("Annex", "the target broken in %1 of %2 windows in a row"),
                        {QString::number(*rule.brokenWindows), QString::number(rule.ofWindows.value_or(*rule.brokenWindows))});
    return parts.join(words.translate("Annex", ", or "));
}

} // namespace

void addCredits(AnnexDraft &draft)
{
    const Words &words = draft.words;
    bool begun = false;
    for (const auto &scheme : draft.project.credits) {
        if (scheme.agreement != draft.agreement.id)
            continue;
        if (!begun)
            draft.heading(words.translate("Annex", "Credits, rewards, penalties"));
        begun = true;
        addScheme(draft, scheme);
    }
    if (begun && draft.agreement.creditCap)
        draft.note(filled(words.translate("Annex", "All credits of one period together do not exceed %1 of the fee."), {words.percent(draft.agreement.creditCap->value)}));
}

void addClaims(AnnexDraft &draft)
{
    const Words &words = draft.words;
    for (const auto &rule : draft.project.claimRules) {
        if (rule.agreement != draft.agreement.id)
            continue;
        QString claim = durationText(words, rule.claimWithin);
        if (!claim.isEmpty())
            claim += u", "_s + filled(words.translate("Annex", "counted from: %1"), {words.name(rule.claimFrom).toLower()});
        if (rule.claimWithinPeriods)
            claim = filled(words.translate("Annex", "by the end of reporting period No. %1 after the one of the fault"), {QString::number(*rule.claimWithinPeriods)});
        draft.heading(words.translate("Annex", "Claims"));
        addKeyValues(draft, {
                                {words.translate("Annex", "Ticket within, after the fault"), durationText(words, rule.ticketWithin)},
                                {words.translate("Annex", "Claim within"), claim},
                                {words.translate("Annex", "The claim contains"), rule.contents},
                                {words.translate("Annex", "Answer within"), durationText(words, rule.answerWithin)},
                                {words.translate("Annex", "Disputes"), rule.dispute},
                            });
    }
}

void addTermination(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Who may leave"), 1.2},
                 {words.translate("Annex", "When"), 4},
                 {words.translate("Annex", "Exercised within"), 1.2, Alignment::Right},
                 {words.translate("Annex", "Help with the transition"), 2}},
                {}};
    for (const auto &rule : draft.project.terminationRules) {
        if (rule.agreement != draft.agreement.id)
            continue;
        const QString service = rule.service ? nameOf(draft.project.services, rule.service) : QString();
        const QString about = rule.topology.isEmpty() ? service : service.isEmpty() ? rule.topology : service + u" · "_s + rule.topology;
        table.rows.append(Row{{Cell{orDash(partyText(draft, rule.bearer))}, Cell{orDash(chronicText(draft, rule)), about},
                               Cell{orDash(durationText(words, rule.notice))}, Cell{orDash(rule.assistance)}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Termination after chronic failure"));
    draft.document.add(table);
}

} // namespace slatelier::print
