// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annexdraft.h"

#include <QHash>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString titleOf(const model::Service &service)
{
    return service.code.isEmpty() ? service.name : service.code + u" \u00b7 "_s + service.name;
}

/// The price is between the provider and his customer: no contractor and no unit reads it.
QString priceOf(const AnnexDraft &draft, const model::Service &service)
{
    const Words &words = draft.words;
    return service.price && isCustomers(draft) ? words.money(*service.price, service.currency) : QString();
}

using Functions = QHash<QString, QList<const model::BusinessFunction *>>;

Functions functionsByService(const model::Project &project)
{
    Functions functions;
    for (const model::BusinessFunction &function : project.functions)
        functions[function.service.text].append(&function);
    return functions;
}

Row functionRow(const Words &words, const model::BusinessFunction &function)
{
    const QString critical = function.critical ? words.translate("Annex", "critical", "business function") : u"—"_s;
    return Row{
        {Cell{function.name}, Cell{critical}, Cell{function.weight ? words.percent(function.weight->value) : u"—"_s}}};
}

Table functionTable(const Words &words)
{
    return {{{words.translate("Annex", "What the customer does with the service"), 4},
             {words.translate("Annex", "Criticality"), 1},
             {words.translate("Annex", "Weight"), 0.8, Alignment::Right}},
            {}};
}

void addPassport(AnnexDraft &draft, const model::Service &service, const Functions &functions)
{
    const Words &words = draft.words;
    draft.heading(titleOf(service), 2);
    addKeyValues(draft, {
                            {words.translate("Annex", "Outcome for the customer"), service.outcome},
                            {words.translate("Annex", "Description"), service.summary},
                            {words.translate("Annex", "Service hours"), hoursOf(draft, service.serviceHours)},
                            {words.translate("Annex", "Support hours"),
                             service.supportHours ? hoursOf(draft, service.supportHours) : QString()},
                            {words.translate("Annex", "Criticality"), service.criticality},
                            {words.translate("Annex", "Access point and demarcation"), service.accessPoint},
                            {words.translate("Annex", "Price"), priceOf(draft, service)},
                        });
    Table table = functionTable(words);
    for (const model::BusinessFunction *function : functions.value(service.id.text))
        table.rows.append(functionRow(words, *function));
    if (!table.rows.isEmpty())
        draft.document.add(table);
}

void addServiceTable(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Code"), 1},
                 {words.translate("Annex", "Service and outcome for the customer"), 4},
                 {words.translate("Annex", "Service hours"), 1.6},
                 {words.translate("Annex", "Support hours"), 1.6}},
                {}};
    for (const model::Service *service : draft.services) {
        const QString outcome = service->outcome.isEmpty() ? service->summary : service->outcome;
        table.rows.append(
            Row{{Cell{service->code}, Cell{service->name, outcome}, Cell{hoursOf(draft, service->serviceHours)},
                 Cell{service->supportHours ? hoursOf(draft, service->supportHours) : u"—"_s}}});
    }
    draft.document.add(table);
}

void addAllFunctions(AnnexDraft &draft, const Functions &functions)
{
    Table table = functionTable(draft.words);
    for (const model::Service *service : draft.services) {
        const auto ofService = functions.value(service->id.text);
        if (!ofService.isEmpty())
            table.rows.append(Row{{Cell{titleOf(*service)}}, true});
        for (const model::BusinessFunction *function : ofService)
            table.rows.append(functionRow(draft.words, *function));
    }
    if (!table.rows.isEmpty())
        draft.document.add(table);
}

} // namespace

void addScope(AnnexDraft &draft)
{
    const Words &words = draft.words;
    if (draft.agreement.scope.isEmpty() && draft.agreement.excluded.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Subject and scope"));
    if (!draft.agreement.scope.isEmpty())
        draft.document.add(Paragraph{draft.agreement.scope});
    if (!draft.agreement.excluded.isEmpty())
        draft.document.add(Paragraph{draft.agreement.excluded, words.translate("Annex", "Not covered:")});
}

void addServices(AnnexDraft &draft)
{
    if (draft.services.isEmpty())
        return;
    const Functions functions = functionsByService(draft.project);
    draft.heading(draft.words.translate("Annex", "Services"));
    if (draft.services.size() > mostPassports) {
        addServiceTable(draft);
        addAllFunctions(draft, functions);
        return;
    }
    for (const model::Service *service : draft.services)
        addPassport(draft, *service, functions);
}

namespace {

/// Notice, the most there may be, and when no work is planned.
QStringList limitsText(const Words &words, const model::Maintenance &maintenance)
{
    QStringList lines;
    const auto length = [&](std::chrono::seconds seconds) { return words.duration(static_cast<double>(seconds.count())); };
    if (maintenance.notice)
        lines << filled(words.translate("Annex", "announced at least %1 before"), {length(*maintenance.notice)});
    if (maintenance.most)
        lines << filled(words.translate("Annex", "at most %1 in each %2"),
                        {length(*maintenance.most), words.window(maintenance.mostWindow.value_or(model::Window()))});
    if (!maintenance.forbidden.isEmpty())
        lines << filled(words.translate("Annex", "never: %1"), {weeklyText(words, maintenance.forbidden)});
    for (const model::MaintenanceDates &dates : maintenance.forbiddenDates)
        lines << filled(words.translate("Annex", "never from %1 to %2"),
                        {QString(dates.from).replace(u'T', u' '), QString(dates.to).replace(u'T', u' ')});
    return lines;
}

} // namespace

void addMaintenance(AnnexDraft &draft)
{
    const Words &words = draft.words;
    Table table{{{words.translate("Annex", "Service"), 2},
                 {words.translate("Annex", "When work is planned"), 3},
                 {words.translate("Annex", "Counts as downtime"), 1}},
                {}};
    for (const model::Service *service : draft.services) {
        for (const model::Maintenance &maintenance : service->maintenance) {
            QStringList when;
            if (!maintenance.weekly.isEmpty())
                when << weeklyText(words, maintenance.weekly);
            for (const model::MaintenanceDates &dates : maintenance.dates)
                when << filled(words.translate("Annex", "from %1 to %2"),
                               {QString(dates.from).replace(u'T', u' '), QString(dates.to).replace(u'T', u' ')});
            when << limitsText(words, maintenance);
            const QString counts =
                maintenance.excluded ? words.translate("Annex", "no") : words.translate("Annex", "yes");
            table.rows.append(Row{{Cell{titleOf(*service)}, Cell{when.join(u'\n')}, Cell{counts}}});
        }
    }
    if (table.rows.isEmpty())
        return;
    draft.heading(words.translate("Annex", "Planned maintenance"));
    draft.document.add(table);
}

} // namespace slatelier::print
