// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/rolecard.h"

#include "core/analysis/trace.h"
#include "core/print/annexdraft.h"

#include <algorithm>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

using model::Involvement;

/// One card while it is written.
class RoleCard
{
public:
    RoleCard(const model::Project &project, const model::Role &role, const QDate &day, model::Language language)
        : m_project(project), m_role(role), m_day(day), m_words(language)
    {
    }

    PagedDocument written()
    {
        m_card.title = m_role.name;
        m_card.subject = text(QT_TRANSLATE_NOOP("RoleCard", "Role card"));
        m_card.language = m_words.locale().bcp47Name().section(u'-', 0, 0);
        m_card.confidentiality = text(QT_TRANSLATE_NOOP("RoleCard", "For the house only"));
        m_card.footer = m_project.info().name;
        m_card.pageLabel = m_words.translate("Annex", "Page %1 of %2");
        QStringList lines{m_words.name(m_role.level)};
        if (const QString party = nameOf(m_project.parties, m_role.party); !party.isEmpty())
            lines += party;
        m_card.add(Title{m_card.subject + (m_role.code.isEmpty() ? QString() : u' ' + m_role.code), m_role.name, lines});
        addPeople();
        addIndicators();
        addPromises();
        addParts();
        addPay();
        return std::move(m_card);
    }

private:
    QString text(const char *source) const { return m_words.translate("RoleCard", source); }
    void heading(const char *source) { m_card.add(Heading{2, text(source), false}); }

    void addPeople()
    {
        if (!m_role.answerableFor.isEmpty())
            m_card.add(Paragraph{m_role.answerableFor, text(QT_TRANSLATE_NOOP("RoleCard", "Answerable for."))});
        QStringList names;
        for (const auto &assignment : m_project.assignments) {
            const bool now = (!assignment.from.isValid() || assignment.from <= m_day) && (!assignment.to.isValid() || m_day <= assignment.to);
            const auto *person = assignment.role == m_role.id && now ? m_project.people.find(assignment.person) : nullptr;
            if (person)
                names += person->name.isEmpty() ? person->code : person->name;
        }
        m_card.add(Paragraph{names.isEmpty() ? text(QT_TRANSLATE_NOOP("RoleCard", "nobody yet")) : Words::list(names),
                             text(QT_TRANSLATE_NOOP("RoleCard", "In the role."))});
    }

    QString valueText(const model::Kpi &kpi, const std::optional<model::Decimal> &value) const
    {
        const auto *metric = kpi.metric ? m_project.metrics.find(*kpi.metric) : nullptr;
        return value ? metricValueText(m_words, *value, metric) : u"—"_s;
    }

    void addIndicators()
    {
        Table table{{{text(QT_TRANSLATE_NOOP("RoleCard", "KPI")), 3},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Threshold")), 1, Alignment::Right},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Target")), 1, Alignment::Right},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Stretch")), 1, Alignment::Right},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Weight")), 1, Alignment::Right}},
                    {}};
        for (const auto &binding : m_project.kpiBindings) {
            const auto *kpi = binding.role == m_role.id ? m_project.kpis.find(binding.kpi) : nullptr;
            if (!kpi)
                continue;
            const QString metric = nameOf(m_project.metrics, kpi->metric);
            table.rows += Row{{Cell{kpi->name, metric == kpi->name ? QString() : metric, true}, Cell{valueText(*kpi, kpi->threshold)},
                               Cell{valueText(*kpi, kpi->target)}, Cell{valueText(*kpi, kpi->stretch)},
                               Cell{binding.weight ? m_words.percent(binding.weight->value) : u"—"_s}}};
        }
        if (table.rows.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("RoleCard", "What is measured"));
        m_card.add(table);
    }

    /// The promises whose line of sight passes through the role.
    void addPromises()
    {
        QStringList promises;
        for (const auto &trace : analysis::traces(m_project, m_day)) {
            const auto *agreement = m_project.agreements.find(trace.agreement);
            for (const auto &traced : trace.targets) {
                const auto mine = [&](const analysis::TracedRole &role) { return role.role == m_role.id; };
                if (std::any_of(traced.roles.begin(), traced.roles.end(), mine))
                    promises += promiseText(*m_project.targets.find(traced.target), *agreement);
            }
        }
        if (promises.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("RoleCard", "The promises you keep"));
        m_card.add(BulletList{promises});
    }

    QString promiseText(const model::Target &target, const model::Agreement &agreement) const
    {
        const auto *metric = target.metric ? m_project.metrics.find(*target.metric) : nullptr;
        QString what = (metric ? metric->name : QString()) + u' ' + promisedText(m_words, target, metric);
        const QString where = nameOf(m_project.services, target.service);
        if (!where.isEmpty())
            what += u", "_s + where;
        return what + filled(text(QT_TRANSLATE_NOOP("RoleCard", " (agreement %1, edition %2)")), {agreement.number, QString::number(agreement.edition)});
    }

    void addPart(Table &table, const QString &action, const std::optional<std::chrono::seconds> &deadline, const QString &words, Involvement part)
    {
        table.rows += Row{{Cell{action, words}, Cell{orDash(durationText(m_words, deadline))}, Cell{m_words.name(part)}}};
    }

    /// Duties and steps of scripts: those that name the role, then those in which it has a part.
    void addParts()
    {
        Table table{{{text(QT_TRANSLATE_NOOP("RoleCard", "What is to be done")), 4},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Within")), 1, Alignment::Right},
                     {text(QT_TRANSLATE_NOOP("RoleCard", "Part")), 1.4}},
                    {}};
        for (const auto &duty : m_project.duties) {
            if (duty.role == m_role.id)
                addPart(table, duty.action, duty.deadline, duty.trigger, Involvement::Responsible);
        }
        for (const auto &step : m_project.scriptSteps) {
            if (step.role == m_role.id)
                addPart(table, step.action, step.deadline, step.words, Involvement::Responsible);
        }
        for (const auto &row : m_project.responsibilities) {
            if (row.role != m_role.id)
                continue;
            if (const auto *duty = row.duty ? m_project.duties.find(*row.duty) : nullptr; duty && duty->role != m_role.id)
                addPart(table, duty->action, duty->deadline, duty->trigger, row.part);
            if (const auto *step = row.step ? m_project.scriptSteps.find(*row.step) : nullptr; step && step->role != m_role.id)
                addPart(table, step->action, step->deadline, step->words, row.part);
        }
        if (table.rows.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("RoleCard", "What you do"));
        m_card.add(table);
    }

    QString percentOf(const std::optional<model::Decimal> &value, const char *otherwise) const
    {
        return m_words.percent(value.value_or(*model::Decimal::parse(QString::fromLatin1(otherwise))));
    }

    void addPay()
    {
        for (const auto &scheme : m_project.incentiveSchemes) {
            if (scheme.role != m_role.id)
                continue;
            QStringList items;
            if (scheme.fundShare)
                items += filled(text(QT_TRANSLATE_NOOP("RoleCard", "Variable part: %1 of the base pay for a score of 100 %.")), {m_words.percent(scheme.fundShare->value)});
            for (const auto &gate : rowsOf(m_project.incentiveGates, &model::IncentiveGate::scheme, scheme.id))
                items += filled(text(QT_TRANSLATE_NOOP("RoleCard", "Nothing is paid while “%1” is below %2 of its target.")),
                                {nameOf(m_project.kpis, std::optional(gate.kpi)), percentOf(gate.achievement, "1")});
            for (const auto &row : rowsOf(m_project.incentiveRows, &model::IncentiveRow::scheme, scheme.id)) {
                const QString by = row.kpi ? nameOf(m_project.kpis, row.kpi) : text(QT_TRANSLATE_NOOP("RoleCard", "the whole score"));
                items += filled(row.kind == model::IncentiveKind::Bonus ? text(QT_TRANSLATE_NOOP("RoleCard", "Bonus of %1 for “%2” from %3 on."))
                                                                       : text(QT_TRANSLATE_NOOP("RoleCard", "Malus of %1 for “%2” below %3.")),
                                {percentOf(row.effect, "0"), by, percentOf(row.limit, "1")});
            }
            if (scheme.minimumSample)
                items += filled(text(QT_TRANSLATE_NOOP("RoleCard", "With fewer than %1 cases a KPI counts neither for nor against you.")), {QString::number(*scheme.minimumSample)});
            if (scheme.verdictRequired)
                items += text(QT_TRANSLATE_NOOP("RoleCard", "Nothing is taken off before statistics have told you from the system."));
            if (items.isEmpty())
                continue;
            heading(QT_TRANSLATE_NOOP("RoleCard", "What it is worth"));
            m_card.add(BulletList{items});
        }
    }

    const model::Project &m_project;
    const model::Role &m_role;
    QDate m_day;
    Words m_words;
    PagedDocument m_card;
};

} // namespace

PagedDocument roleCardOf(const model::Project &project, const model::Role &role, const QDate &day, std::optional<model::Language> language)
{
    return RoleCard(project, role, day, language.value_or(project.info().language)).written();
}

} // namespace slatelier::print
