// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

/// In the language's quotation marks, unless it has some.
QString quoted(const Words &words, const QString &text)
{
    const bool bare = !text.isEmpty() && !u"«„“\""_s.contains(text.front());
    return bare ? filled(words.translate("Annex", "“%1”"), {text}) : text;
}

Table dutyTable(const Words &words)
{
    return {{{words.translate("Annex", "When"), 2},
             {words.translate("Annex", "What is to be done"), 3},
             {words.translate("Annex", "Within"), 1, Alignment::Right},
             {words.translate("Annex", "Proof"), 1.6},
             {words.translate("Annex", "If not done"), 2}},
            {}};
}

Row dutyRow(const AnnexDraft &draft, const model::Duty &duty)
{
    const QString role = nameOf(draft.project.roles, duty.role);
    return Row{{Cell{orDash(duty.trigger)}, Cell{duty.action, role}, Cell{orDash(durationText(draft.words, duty.deadline))},
                Cell{orDash(duty.evidence)}, Cell{orDash(duty.consequence)}}};
}

/// Duties of one bearer as a section.
void addDutiesOf(AnnexDraft &draft, const QString &title, const std::optional<model::Id<model::Party>> &bearer)
{
    Table table = dutyTable(draft.words);
    for (const model::Duty &duty : draft.project.duties) {
        if (duty.agreement == draft.agreement.id && bearer && duty.bearer == bearer)
            table.rows.append(dutyRow(draft, duty));
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(title);
    draft.document.add(table);
}

void addOtherDuties(AnnexDraft &draft)
{
    const auto isOther = [&](const model::Duty &duty) {
        return duty.agreement == draft.agreement.id &&
               (!duty.bearer || (duty.bearer != draft.agreement.provider && duty.bearer != draft.agreement.customer));
    };
    QList<QString> bearers;
    for (const model::Duty &duty : draft.project.duties) {
        const QString name = nameOf(draft.project.parties, duty.bearer);
        if (isOther(duty) && !bearers.contains(name))
            bearers.append(name);
    }
    Table table = dutyTable(draft.words);
    for (const QString &bearer : bearers) {
        const QString title = bearer.isEmpty() ? draft.words.translate("Annex", "Bearer not agreed yet") : bearer;
        table.rows.append(Row{{Cell{title}}, true});
        for (const model::Duty &duty : draft.project.duties) {
            if (isOther(duty) && nameOf(draft.project.parties, duty.bearer) == bearer)
                table.rows.append(dutyRow(draft, duty));
        }
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(draft.words.translate("Annex", "Duties of others"));
    draft.document.add(table);
}

QString whoOf(const AnnexDraft &draft, const model::ScriptStep &step)
{
    if (step.actor && step.actor == draft.agreement.provider)
        return draft.words.translate("Annex", "Provider");
    if (step.actor && step.actor == draft.agreement.customer)
        return draft.words.translate("Annex", "Customer");
    return nameOf(draft.project.parties, step.actor);
}

QString payerOf(const AnnexDraft &draft, const model::ScriptStep &step)
{
    model::ScriptStep asActor;
    asActor.actor = step.payer;
    return whoOf(draft, asActor);
}

void addSituation(AnnexDraft &draft, const model::Situation &situation)
{
    const Words &words = draft.words;
    draft.heading(situation.name, 2);
    addKeyValues(draft, {
                            {words.translate("Annex", "Trigger"), situation.trigger},
                            {words.translate("Annex", "Where normal ends"), situation.boundary},
                            {words.translate("Annex", "How often"), situation.frequency},
                            {words.translate("Annex", "Caused by"), nameOf(draft.project.parties, situation.causedBy)},
                        });
    Table table{{{words.translate("Annex", "No."), 0.5, Alignment::Right},
                 {words.translate("Annex", "Who"), 1.4},
                 {words.translate("Annex", "What is to be done"), 4},
                 {words.translate("Annex", "Within"), 1, Alignment::Right},
                 {words.translate("Annex", "Who pays"), 1.2}},
                {}};
    for (const model::ScriptStep &step : draft.project.scriptSteps) {
        if (step.situation != situation.id)
            continue;
        const QString saying = quoted(words, step.words);
        table.rows.append(
            Row{{Cell{QString::number(table.rows.size() + 1)},
                 Cell{orDash(whoOf(draft, step)), nameOf(draft.project.roles, step.role)}, Cell{step.action, saying},
                 Cell{orDash(durationText(words, step.deadline))}, Cell{orDash(payerOf(draft, step))}}});
    }
    if (!table.rows.isEmpty())
        draft.document.add(table);
}

bool covers(const AnnexDraft &draft, const model::Id<model::Service> &id)
{
    return std::any_of(draft.services.begin(), draft.services.end(),
                       [&](const model::Service *service) { return service->id == id; });
}

} // namespace

void addDuties(AnnexDraft &draft)
{
    addDutiesOf(draft, draft.words.translate("Annex", "Duties of the provider"), draft.agreement.provider);
    addDutiesOf(draft, draft.words.translate("Annex", "Duties of the customer"), draft.agreement.customer);
    addOtherDuties(draft);
}

void addSituations(AnnexDraft &draft)
{
    if (draft.agreement.type == model::AgreementType::Uc)
        return;
    bool begun = false;
    for (const model::Situation &situation : draft.project.situations) {
        if (!covers(draft, situation.service))
            continue;
        if (!begun)
            draft.heading(draft.words.translate("Annex", "Scripts of abnormal situations"));
        begun = true;
        addSituation(draft, situation);
    }
}

void addBriefing(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "No."), 0.5, Alignment::Right},
                 {words.translate("Annex", "What is explained at hand-over"), 4},
                 {words.translate("Annex", "Explained by"), 1.5},
                 {words.translate("Annex", "Customer's signature"), 1.5}},
                {}};
    for (const model::BriefingItem &item : draft.project.briefingItems) {
        if (isCustomers(draft) && covers(draft, item.service))
            table.rows.append(Row{{Cell{QString::number(table.rows.size() + 1)}, Cell{item.item},
                                   Cell{orDash(nameOf(draft.project.roles, item.instructedBy))}, Cell{}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Hand-over and instruction sheet"));
    draft.document.add(table);
}

} // namespace slatelier::print
