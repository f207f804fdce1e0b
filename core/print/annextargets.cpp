// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/promise.h"
#include "core/print/annexdraft.h"

#include <QHash>

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString sign(model::Operator comparison)
{
    switch (comparison) {
    case model::Operator::AtLeast:
        return u"\u2265"_s;
    case model::Operator::AtMost:
        return u"\u2264"_s;
    case model::Operator::Above:
        return u">"_s;
    case model::Operator::Below:
        return u"<"_s;
    }
    return {};
}

/// What a target is promised for: a service, else a component, else a crew, else the agreement as a whole (empty).
QString subjectOf(const AnnexDraft &draft, const model::Target &target)
{
    const QString service = nameOf(draft.project.services, target.service);
    const QString component = service.isEmpty() ? nameOf(draft.project.components, target.component) : service;
    return component.isEmpty() ? nameOf(draft.project.crews, target.crew) : component;
}

QString subjectIdOf(const model::Target &target)
{
    return target.service ? target.service->text : target.component ? target.component->text : target.crew ? target.crew->text : QString();
}

QString conditionsOf(const AnnexDraft &draft, const model::Target &target)
{
    const Words &words = draft.words;
    QStringList conditions;
    if (target.critical)
        conditions << words.translate("Annex", "critical target");
    if (!target.priority.isEmpty())
        conditions << filled(words.translate("Annex", "priority %1"), {target.priority});
    if (const auto *offering = target.offering ? draft.project.offerings.find(*target.offering) : nullptr)
        conditions << filled(words.translate("Annex", "level “%1”"), {offering->level});
    if (!target.serviceClass.isEmpty())
        conditions << filled(words.translate("Annex", "class “%1”"), {target.serviceClass});
    if (!target.region.isEmpty())
        conditions << filled(words.translate("Annex", "region “%1”"), {target.region});
    if (!target.topology.isEmpty())
        conditions << filled(words.translate("Annex", "topology “%1”"), {target.topology});
    if (target.calendar)
        conditions << hoursOf(draft, target.calendar);
    if (target.weight)
        conditions << filled(words.translate("Annex", "weight %1"), {words.percent(target.weight->value)});
    const QString inOneLine = conditions.join(u"; "_s);
    return inOneLine.isEmpty() || target.note.isEmpty() ? inOneLine + target.note : inOneLine + u'\n' + target.note;
}

/// What each target is promised by: the downtime column only where some target means a downtime.
Table targetTable(const Words &words, bool withDowntime)
{
    Table table{{{words.translate("Annex", "Metric"), 3},
                 {words.translate("Annex", "Promised"), 1.2, Alignment::Right},
                 {words.translate("Annex", "Window"), 1.9},
                 {words.translate("Annex", "Allowed downtime*"), 1.3, Alignment::Right},
                 {words.translate("Annex", "Source of data"), 2}},
                {}};
    if (!withDowntime)
        table.columns.removeAt(3);
    return table;
}

std::optional<double> allowedDowntime(const AnnexDraft &draft, const model::Target &target)
{
    return analysis::promiseOf(draft.project, target, nullptr).allowedDownSeconds;
}

Row targetRow(const AnnexDraft &draft, const model::Target &target, bool withDowntime)
{
    const Words &words = draft.words;
    const model::Metric *metric = metricOf(draft, target);
    Row row{{Cell{metric ? metric->name : u"—"_s, conditionsOf(draft, target)},
             Cell{orDash(promisedText(words, target, metric))}, Cell{metric && model::isTimeLimit(metric->kind) ? words.translate("Annex", "each case") : words.window(target.window)},
             Cell{metric ? orDash(metric->source) : u"—"_s}}};
    if (withDowntime) {
        const std::optional<double> seconds = allowedDowntime(draft, target);
        row.cells.insert(3, Cell{seconds ? words.duration(*seconds) : u"—"_s});
    }
    return row;
}

} // namespace

QString metricValueText(const Words &words, const model::Decimal &value, const model::Metric *metric)
{
    if (!metric)
        return words.number(value);
    const int decimals = metric->decimals.value_or(0);
    if (model::isShare(metric->kind))
        return words.percent(value, decimals);
    if (metric->kind == model::MetricKind::Mtbf)
        return words.hours(value.toDouble());
    if (model::isDuration(metric->kind))
        return words.duration(value.toDouble() * 3600);
    const QString number = words.number(value, decimals);
    return metric->unit.isEmpty() ? number : number + noBreakSpace + metric->unit;
}

QList<const model::Target *> targetsOf(const AnnexDraft &draft)
{
    QList<const model::Target *> targets;
    for (const model::Target &target : draft.project.targets) {
        if (target.agreement == draft.agreement.id)
            targets.append(&target);
    }
    return targets;
}

const model::Metric *metricOf(const AnnexDraft &draft, const model::Target &target)
{
    return target.metric ? draft.project.metrics.find(*target.metric) : nullptr;
}

QString promisedText(const Words &words, const model::Target &target, const model::Metric *metric)
{
    if (target.notOffered)
        return words.translate("Annex", "not offered");
    return target.value ? sign(target.comparison) + noBreakSpace + metricValueText(words, *target.value, metric) : QString();
}

void addTargets(AnnexDraft &draft)
{
    const Words &words = draft.words;
    const QList<const model::Target *> targets = targetsOf(draft);
    if (targets.isEmpty())
        return;
    QStringList subjects;
    QHash<QString, QList<const model::Target *>> bySubject;
    for (const model::Target *target : targets) {
        const QString subject = subjectIdOf(*target);
        if (!bySubject.contains(subject))
            subjects << subject;
        bySubject[subject].append(target);
    }
    const bool withDowntime = std::any_of(targets.begin(), targets.end(), [&](const model::Target *target) {
        return allowedDowntime(draft, *target).has_value();
    });
    Table table = targetTable(words, withDowntime);
    for (const QString &subject : subjects) {
        const auto &ofSubject = bySubject[subject];
        const bool general = subject.isEmpty();
        if (!general || subjects.size() > 1)
            table.rows.append(
                Row{{Cell{general ? words.translate("Annex", "All services") : subjectOf(draft, *ofSubject.front())}},
                    true});
        for (const model::Target *target : ofSubject)
            table.rows.append(targetRow(draft, *target, withDowntime));
    }
    draft.heading(words.translate("Annex", "Service level targets"));
    draft.document.add(table);
    if (withDowntime)
        draft.note(words.translate("Annex", "* In a window of average length; in each window it is counted from that "
                                            "window's own agreed service time."));
}

} // namespace slatelier::print
