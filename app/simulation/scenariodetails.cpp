// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ScenarioPanel that shows one scenario and changes it.
#include "app/document/document.h"
#include "app/shared/card.h"
#include "app/shared/entityform.h"
#include "app/shared/entitysteps.h"
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/simulation/scenariomodel.h"
#include "app/simulation/scenariopanel.h"
#include "core/analysis/scenarios.h"
#include "core/analysis/simulationparts.h"
#include "core/model/jsondatum.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

namespace {

// A difference with the 95 % interval of its own error: "+0.3 (0.2 to 0.4)".
QString differenceText(const engine::Estimate &estimate, const std::function<QString(double)> &text)
{
    const auto signedText = [&](double value) { return (value < 0 ? u"−"_s : u"+"_s) + text(std::abs(value)); };
    const auto [low, high] = engine::bounds95(estimate);
    if (low == 0 && high == 0)
        return ScenarioPanel::tr("unchanged");
    if (low <= 0 && high >= 0)
        return ScenarioPanel::tr("%1, not to be told from none").arg(signedText(estimate.mean));
    return ScenarioPanel::tr("%1 (%2 to %3)").arg(signedText(estimate.mean), signedText(low), signedText(high));
}

QString pointsText(double share)
{
    return ScenarioPanel::tr("%1 points").arg(shared::numberText(100 * share, 2));
}

QString plainText(const model::FieldType &member, const model::Datum *value)
{
    const auto *number = value ? value->number() : nullptr;
    if (number)
        return member.shape == model::Shape::Share ? shared::shareText(number->toDouble()) : shared::exactNumberText(*number);
    return value && value->text() ? *value->text() : u"—"_s;
}

// Of a value made of several numbers, those that differ.
QString membersText(const model::FieldType &field, const model::Datum &before, const model::Datum &after)
{
    QStringList texts;
    for (const auto &member : field.members) {
        const auto *was = before.member(member.name), *is = after.member(member.name);
        if (is && (!was || !(*was == *is)))
            texts += ScenarioPanel::tr("%1 %2 → %3").arg(shared::fieldTitle(member), plainText(member, was), plainText(member, is));
    }
    return texts.join(u", "_s);
}

QString changeText(const model::Project &project, const model::ScenarioChange &change)
{
    const auto *type = model::entityType(change.table);
    const auto row = type ? type->find(project, change.row) : nullptr;
    const int index = type ? type->fieldIndex(change.field) : -1;
    if (!row || index < 0)
        return ScenarioPanel::tr("Something that is no longer there");
    const auto &field = type->fields.at(index);
    const auto after = type->copy(row.get());
    const auto value = model::datumFromJson(change.value.toUtf8());
    const bool fits = value && !field.write(after.get(), *value);
    if (field.shape == model::Shape::Object && fits)
        return ScenarioPanel::tr("%1: %2").arg(type->displayName(row.get()), membersText(field, field.read(row.get()), *value));
    const auto words = [&](const void *entity) {
        const auto text = shared::fieldText({project, *type, entity, field});
        return text.isEmpty() ? u"—"_s : text;
    };
    return ScenarioPanel::tr("%1, %2: %3 → %4")
        .arg(type->displayName(row.get()), shared::fieldTitle(field), words(row.get()), fits ? words(after.get()) : u"—"_s);
}

} // namespace

void ScenarioPanel::showDetails()
{
    const auto *shown = scenario();
    const bool writable = shown && !document().isReadOnly();
    m_apply->setEnabled(writable && !shown->changes.isEmpty());
    m_remove->setEnabled(writable);
    m_add->setEnabled(!document().isReadOnly());
    m_editor->setVisible(writable);
    m_form->setVisible(shown);
    m_form->show(shown ? m_selected : QString());
    m_detailCard->setTitle(shown ? shown->name : tr("What if…"));
    while (auto *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!shown) {
        m_difference->setText(tr("A scenario is a set of changed numbers with a name: a second crew, a better line, another target. "
                                 "It changes nothing until it is applied. Add one here, or keep the flicker sliders as one."));
        return;
    }
    showDifference(*shown);
    showChanges(*shown);
}

void ScenarioPanel::showDifference(const model::Scenario &shown)
{
    const auto *outcome = m_scenarios->outcomeOf(shown.id.text);
    if (shown.changes.isEmpty())
        return m_difference->setText(tr("Nothing is changed yet: choose below what would be different."));
    if (outcome && !outcome->report)
        return m_difference->setText(tr("This cannot be simulated: %1.").arg(outcome->report.error().sentence()));
    if (!outcome || !outcome->difference)
        return m_difference->setText(m_scenarios->isRunning() ? tr("Comparing…") : QString());
    const auto &difference = *outcome->difference;
    QStringList sentences{tr("Against the project as it is, over the same windows:")};
    sentences += tr("Availability %1").arg(differenceText(difference.availability, pointsText));
    sentences += tr("Interruptions %1").arg(differenceText(difference.interruptions, [](double count) { return shared::numberText(count, 2); }));
    sentences += tr("Longest interruption, mean %1").arg(differenceText(difference.longestHours, [](double hours) {
        return shared::durationText(hours * 3600);
    }));
    for (const auto &target : outcome->report->targets) {
        const auto *promise = document().project().targets.find({target.id});
        const auto *metric = promise && promise->metric ? document().project().metrics.find(*promise->metric) : nullptr;
        if (target.simulated && target.service == 0 && target.index < difference.breaches.size() && metric)
            sentences += tr("Chance of a breach of “%1” %2").arg(metric->name, differenceText(difference.breaches[target.index], pointsText));
    }
    m_difference->setText(sentences.join(u'\n'));
}

void ScenarioPanel::showChanges(const model::Scenario &shown)
{
    for (qsizetype i = 0; i < shown.changes.size(); ++i) {
        auto *words = new QLabel(changeText(document().project(), shown.changes.at(i)), m_detailCard);
        words->setWordWrap(true);
        auto *remove = new QToolButton(m_detailCard);
        remove->setIcon(shared::icon(u"remove"_s));
        remove->setToolTip(tr("Take this change out"));
        remove->setAccessibleName(tr("Take this change out"));
        remove->setEnabled(!document().isReadOnly());
        // The row of this button is made anew by the step, so the step waits until the click is over.
        connect(remove, &QToolButton::clicked, this, [this, i] { removeChange(i); }, Qt::QueuedConnection);
        m_changes->addWidget(words, int(i), 0);
        m_changes->addWidget(remove, int(i), 1);
    }
}

void ScenarioPanel::listRows()
{
    const auto &project = document().project();
    const auto *service = project.services.find(simulation().answeredRequest().service);
    const auto before = m_row->currentData().toString();
    const QSignalBlocker quiet(m_row);
    m_row->clear();
    const auto add = [this](const model::EntityType &type, const QString &id, const QString &name) {
        m_row->addItem(name, QString(type.table + u'/' + id));
    };
    const auto parts = service ? analysis::partsBelow(project, *service) : model::Result<analysis::SimulatedParts>();
    QStringList crews;
    for (const auto *component : parts ? parts->components : QList<const model::Component *>()) {
        add(model::entityTypeOf<model::Component>(), component->id.text, component->name);
        if (component->crew && !crews.contains(component->crew->text))
            crews += component->crew->text;
    }
    for (const auto &id : std::as_const(crews)) {
        if (const auto *crew = project.crews.find({id}))
            add(model::entityTypeOf<model::Crew>(), id, crew->name);
    }
    for (const auto &target : project.targets) {
        const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
        if (service && target.service == service->id && metric)
            add(model::entityTypeOf<model::Target>(), target.id.text, tr("Target: %1").arg(metric->name));
    }
    m_row->setCurrentIndex(std::max(m_row->findData(before), 0));
    listFields();
}

void ScenarioPanel::listFields()
{
    const auto *type = model::entityType(m_row->currentData().toString().section(u'/', 0, 0));
    const auto before = m_field->currentData();
    m_field->clear();
    for (const auto &field : type ? type->fields : QList<model::FieldType>()) {
        const bool isNumber = shared::isNumeric(field) || field.name == "calendar"_L1;
        if (isNumber && shared::isPlainlyEditable(field) && field.name != "weight"_L1)
            m_field->addItem(shared::fieldTitle(field), field.name);
    }
    m_field->setCurrentIndex(std::max(m_field->findData(before), 0));
}

void ScenarioPanel::addScenario()
{
    const auto id = shared::addRow(document(), model::entityTypeOf<model::Scenario>(), {}, [](void *row) {
        static_cast<model::Scenario *>(row)->name = tr("New scenario");
    });
    if (!id.isEmpty())
        select(id);
}

void ScenarioPanel::removeScenario()
{
    shared::removeRows(document(), model::entityTypeOf<model::Scenario>(), {m_selected});
}

void ScenarioPanel::applyScenario()
{
    const auto *applied = scenario();
    if (!applied)
        return;
    const auto name = applied->name;
    const auto after = analysis::withScenario(document().project(), *applied);
    if (!after) {
        Q_EMIT said(tr("This scenario cannot be applied: %1.").arg(after.error().sentence()));
    } else if (document().apply({QT_TRANSLATE_NOOP("Step", "Apply scenario “%1”"), {name}}, *after)) {
        Q_EMIT said(tr("The project is now as in the scenario “%1”.").arg(name));
    }
}

void ScenarioPanel::addChange()
{
    const auto *changed = scenario();
    const auto place = m_row->currentData().toString();
    const auto *type = model::entityType(place.section(u'/', 0, 0));
    const auto row = type ? type->find(document().project(), place.section(u'/', 1)) : nullptr;
    const int index = type ? type->fieldIndex(m_field->currentData().toString()) : -1;
    if (!changed || !row || index < 0)
        return;
    const auto &field = type->fields.at(index);
    const auto value = shared::datumFrom({document().project(), *type, row.get(), field}, m_value->text());
    m_wrong->setText(value ? QString() : value.error());
    m_wrong->setVisible(!value);
    if (!value)
        return;
    auto scenario = *changed;
    const model::ScenarioChange made{type->table, place.section(u'/', 1), field.name, QString::fromUtf8(value->toJson())};
    scenario.changes.removeIf([&](const auto &other) { return other.table == made.table && other.row == made.row && other.field == made.field; });
    scenario.changes += made;
    if (document().apply({QT_TRANSLATE_NOOP("Step", "Change scenario “%1”"), {scenario.name}},
                         [&](model::Project &project) { project.scenarios.put(scenario); }))
        m_value->clear();
}

void ScenarioPanel::removeChange(qsizetype change)
{
    const auto *changed = scenario();
    if (!changed || change >= changed->changes.size())
        return;
    auto scenario = *changed;
    scenario.changes.removeAt(change);
    document().apply({QT_TRANSLATE_NOOP("Step", "Change scenario “%1”"), {scenario.name}},
                     [&](model::Project &project) { project.scenarios.put(scenario); });
}

} // namespace slatelier::simulation
