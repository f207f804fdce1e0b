// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <QTimeZone>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

const model::Party *partyOf(const AnnexDraft &draft, const std::optional<model::Id<model::Party>> &id)
{
    return id ? draft.project.parties.find(*id) : nullptr;
}

QString termText(const Words &words, const model::Agreement &agreement)
{
    if (agreement.start.isValid() && agreement.end.isValid())
        return filled(words.translate("Annex", "from %1 to %2"),
                      {words.date(agreement.start), words.date(agreement.end)});
    if (agreement.start.isValid())
        return filled(words.translate("Annex", "from %1, without end"), {words.date(agreement.start)});
    return agreement.end.isValid() ? filled(words.translate("Annex", "until %1"), {words.date(agreement.end)})
                                   : QString();
}

QString stateText(const Words &words, const model::Agreement &agreement)
{
    if (agreement.state == model::AgreementState::Signed && agreement.signedAt) {
        const auto moment = QDateTime::fromSecsSinceEpoch(agreement.signedAt->utcSeconds, Qt::UTC);
        const QTimeZone zone(agreement.signedAt->zone.name.toUtf8());
        return filled(words.translate("Annex", "signed on %1"),
                      {words.date((zone.isValid() ? moment.toTimeZone(zone) : moment).date())});
    }
    return words.name(agreement.state).toLower();
}

QString named(const model::Party *party)
{
    return !party ? QString() : party->legalName.isEmpty() ? party->name : party->legalName;
}

} // namespace

void addTitle(AnnexDraft &draft)
{
    const model::Agreement &agreement = draft.agreement;
    const Words &words = draft.words;
    const QString number = agreement.number.isEmpty()
                               ? words.translate("Annex", "Annex")
                               : filled(words.translate("Annex", "Annex No. %1"), {agreement.number});
    const QString kind = words.name(agreement.type);
    Title title{number, agreement.title.isEmpty() ? kind : agreement.title, {}};
    if (!agreement.title.isEmpty())
        title.lines << kind;
    draft.document.add(title);
    addKeyValues(draft, {
                            {words.translate("Annex", "Base contract"), agreement.baseContract},
                            {words.translate("Annex", "Edition"), QString::number(agreement.edition)},
                            {words.translate("Annex", "State"), stateText(words, agreement)},
                            {words.translate("Annex", "In force"), termText(words, agreement)},
                            {words.translate("Annex", "Reporting period"), words.window(agreement.reportingPeriod)},
                            {words.translate("Annex", "Time zone"), agreement.zone.name},
                            {words.translate("Annex", "Fee for the period"),
                             agreement.fee ? words.money(*agreement.fee, agreement.currency) : QString()},
                            {words.translate("Annex", "Confidentiality"), agreement.confidentiality},
                        });
}

void addParties(AnnexDraft &draft)
{
    const Words &words = draft.words;
    const model::Party *provider = partyOf(draft, draft.agreement.provider);
    const model::Party *customer = partyOf(draft, draft.agreement.customer);
    if (!provider && !customer)
        return;
    Table table{
        {{QString(), 1.1}, {words.translate("Annex", "Provider"), 2}, {words.translate("Annex", "Customer"), 2}}, {}};
    const auto row = [&](const QString &title, auto text) {
        const QString left = provider ? text(*provider) : QString(), right = customer ? text(*customer) : QString();
        if (!left.isEmpty() || !right.isEmpty())
            table.rows.append(
                Row{{Cell{{}, title}, Cell{left.isEmpty() ? u"—"_s : left}, Cell{right.isEmpty() ? u"—"_s : right}}});
    };
    row(words.translate("Annex", "Name"), [](const model::Party &party) { return named(&party); });
    row(words.translate("Annex", "Requisites"), [](const model::Party &party) { return party.requisites; });
    row(words.translate("Annex", "Authorised representative"),
        [](const model::Party &party) { return party.representative; });
    row(words.translate("Annex", "Contact"), [](const model::Party &party) { return party.contact; });
    row(words.translate("Annex", "Contact in a critical situation"),
        [](const model::Party &party) { return party.criticalContact; });
    draft.heading(words.translate("Annex", "Parties and signatories"));
    draft.document.add(table);
}

void addSignatures(AnnexDraft &draft)
{
    const Words &words = draft.words;
    const auto signatory = [&](const QString &role, const std::optional<model::Id<model::Party>> &id) {
        const model::Party *party = partyOf(draft, id);
        return Signatory{role, named(party), party ? party->representative : QString(), {}};
    };
    // Signatures do not stand on a page by themselves: whoever signs sees what.
    if (!draft.document.blocks.isEmpty())
        draft.document.blocks.last().keepWithNext = true;
    draft.heading(words.translate("Annex", "Signatures"));
    draft.document.add(SignatureBlock{{signatory(words.translate("Annex", "Provider"), draft.agreement.provider),
                                       signatory(words.translate("Annex", "Customer"), draft.agreement.customer)},
                                      words.translate("Annex", "signature, name in full"),
                                      words.translate("Annex", "Date: ____________________")});
}

} // namespace slatelier::print
