// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <QDateTime>
#include <QTimeZone>

namespace slatelier::print {
using namespace Qt::StringLiterals;

void addRights(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Who"), 1.2},
                 {words.translate("Annex", "When"), 2.2},
                 {words.translate("Annex", "What may be done"), 3},
                 {words.translate("Annex", "Within"), 1, Alignment::Right},
                 {words.translate("Annex", "Proof"), 1.6}},
                {}};
    for (const auto &right : draft.project.rights) {
        if (right.agreement != draft.agreement.id)
            continue;
        const QString who = right.bearer && right.bearer == draft.agreement.provider ? words.translate("Annex", "Provider")
            : right.bearer && right.bearer == draft.agreement.customer ? words.translate("Annex", "Customer")
                                                                       : nameOf(draft.project.parties, right.bearer);
        table.rows.append(Row{{Cell{orDash(who)}, Cell{orDash(right.trigger)}, Cell{right.action}, Cell{orDash(durationText(words, right.deadline))},
                               Cell{orDash(right.evidence)}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Rights of both sides"));
    draft.document.add(table);
}

void addEscalation(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Step"), 0.6, Alignment::Right},
                 {words.translate("Annex", "After"), 1, Alignment::Right},
                 {words.translate("Annex", "Priority"), 0.9},
                 {words.translate("Annex", "Who"), 2},
                 {words.translate("Annex", "Contact"), 1.8},
                 {words.translate("Annex", "What is to be done"), 3}},
                {}};
    for (const auto &step : draft.project.escalationSteps) {
        if (step.agreement != draft.agreement.id)
            continue;
        const QString role = nameOf(draft.project.roles, step.role);
        const QString party = nameOf(draft.project.parties, step.party);
        table.rows.append(Row{{Cell{QString::number(step.step)}, Cell{orDash(durationText(words, step.after))}, Cell{orDash(step.priority)},
                               Cell{role.isEmpty() ? orDash(party) : role, role.isEmpty() ? QString() : party}, Cell{orDash(step.contact)},
                               Cell{orDash(step.action)}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Communication and escalation"));
    draft.document.add(table);
}

void addReports(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Report or review"), 3},
                 {words.translate("Annex", "Period"), 1.5},
                 {words.translate("Annex", "Within"), 1, Alignment::Right},
                 {words.translate("Annex", "Recipient"), 1.6},
                 {words.translate("Annex", "Form"), 1.6}},
                {}};
    for (const auto &rule : draft.project.reportRules) {
        if (rule.agreement != draft.agreement.id)
            continue;
        const QString contents = rule.kind == model::ReportKind::Review && rule.contents.isEmpty() ? words.name(rule.kind) : rule.contents;
        table.rows.append(Row{{Cell{rule.name, contents}, Cell{words.window(rule.period)}, Cell{orDash(durationText(words, rule.within))},
                               Cell{orDash(nameOf(draft.project.parties, rule.recipient))}, Cell{orDash(rule.form)}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Reporting and service review"));
    draft.document.add(table);
}

void addTextClauses(AnnexDraft &draft)
{
    bool begun = false;
    for (const auto &clause : draft.project.textClauses) {
        if (clause.agreement != draft.agreement.id || clause.text.trimmed().isEmpty())
            continue;
        if (!begun)
            draft.heading(draft.words.translate("Annex", "Other terms"));
        begun = true;
        if (!clause.title.isEmpty())
            draft.heading(clause.title, 2);
        draft.document.add(Paragraph{clause.text});
    }
}

void addEditionHistory(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Edition"), 1, Alignment::Right},
                 {words.translate("Annex", "Signed"), 2},
                 {words.translate("Annex", "In force from"), 2},
                 {words.translate("Annex", "until"), 2}},
                {}};
    for (const auto &edition : draft.project.editions) {
        if (edition.agreement != draft.agreement.id)
            continue;
        QString moment = u"—"_s;
        if (edition.signedAt) {
            const QTimeZone zone(edition.signedAt->zone.name.toUtf8());
            moment = words.date(QDateTime::fromSecsSinceEpoch(edition.signedAt->utcSeconds, zone.isValid() ? zone : QTimeZone::utc()).date());
        }
        table.rows.append(Row{{Cell{QString::number(edition.number)}, Cell{moment},
                               Cell{edition.start.isValid() ? words.date(edition.start) : u"—"_s},
                               Cell{edition.end.isValid() ? words.date(edition.end) : u"—"_s}}});
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "History of editions"));
    draft.document.add(table);
}

} // namespace slatelier::print
