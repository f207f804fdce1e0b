// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annex.h"

#include "core/print/annexdraft.h"

#include <QSet>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QList<const model::Service *> coveredServices(const model::Project &project, const model::Agreement &agreement)
{
    QList<const model::Service *> services;
    QSet<QString> seen;
    const auto add = [&](const model::Id<model::Service> &id) {
        const model::Service *service = project.services.find(id);
        if (service && !seen.contains(id.text)) {
            seen.insert(id.text);
            services.append(service);
        }
    };
    for (const auto &id : agreement.services)
        add(id);
    for (const model::Target &target : project.targets) {
        if (target.agreement == agreement.id && target.service)
            add(*target.service);
    }
    return services;
}

QString partyName(const model::Project &project, const std::optional<model::Id<model::Party>> &id)
{
    const model::Party *party = id ? project.parties.find(*id) : nullptr;
    return !party ? QString() : party->legalName.isEmpty() ? party->name : party->legalName;
}

PagedDocument emptyAnnex(const model::Project &project, const model::Agreement &agreement, const Words &words)
{
    PagedDocument document;
    const QString kind = words.translate("Annex", "Service level agreement annex");
    document.title = agreement.title.isEmpty() ? kind : agreement.title;
    document.subject = filled(words.translate("Annex", "Annex No. %1, edition %2"),
                              {agreement.number, QString::number(agreement.edition)});
    document.author = partyName(project, agreement.provider);
    document.language = words.locale().bcp47Name().section(u'-', 0, 0);
    document.confidentiality = agreement.confidentiality;
    document.footer = document.subject;
    document.pageLabel = words.translate("Annex", "Page %1 of %2");
    return document;
}

} // namespace

PagedDocument annexOf(const model::Project &project, const model::Agreement &agreement,
                      std::optional<model::Language> language)
{
    const Words words(language.value_or(agreement.language));
    AnnexDraft draft{project, agreement, words, coveredServices(project, agreement),
                     emptyAnnex(project, agreement, words)};
    for (const auto section : {addTitle, addParties, addDefinitions, addScope, addServices, addDaysOff, addCriteria, addTargets,
                               addCalculated, addMaintenance, addExclusions, addFaultClasses, addDuties, addRights, addEscalation,
                               addSituations, addReports, addCredits, addClaims, addTermination, addBriefing, addTextClauses,
                               addEditionHistory, addSignatures})
        section(draft);
    return std::move(draft.document);
}

void addKeyValues(AnnexDraft &draft, QList<std::pair<QString, QString>> rows)
{
    rows.removeIf([](const auto &row) { return row.second.trimmed().isEmpty(); });
    if (!rows.isEmpty())
        draft.document.add(KeyValueList{rows});
}

} // namespace slatelier::print
