// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allatonce.h"
#include "core/analysis/carried.h"
#include "core/analysis/creditrules.h"
#include "core/analysis/findingrules.h"
#include "core/analysis/promise.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slatelier::analysis {

namespace {

using model::Agreement;

bool isLive(const model::Project &project, const model::Id<Agreement> &id)
{
    const auto *agreement = project.agreements.find(id);
    return agreement && agreement->state != model::AgreementState::Retired;
}

QString minutesText(double seconds)
{
    return QLocale().toString(seconds / 60, 'g', 6) + QChar(u'\u00a0') + QCoreApplication::translate("Finding", "min");
}

QString agreementName(const FindingList &list, const model::Id<Agreement> &id)
{
    return list.name(*list.project().agreements.find(id));
}

/// Is a number of interruptions promised, in which the short ones count?
bool promisesCount(const FindingList &list, const model::UnavailabilityCriterion &criterion)
{
    const auto &targets = list.index().targets.of(criterion.agreement.text);
    return std::any_of(targets.begin(), targets.end(), [&](const model::Target *target) {
        const auto *metric = target->metric && !target->notOffered ? list.project().metrics.find(*target->metric) : nullptr;
        return metric && metric->kind == model::MetricKind::InterruptionCount && (!criterion.service || criterion.service == target->service);
    });
}

void findInCriterion(FindingList &list, const model::UnavailabilityCriterion &criterion)
{
    if (!criterion.minimum || criterion.minimum->count() == 0)
        return;
    const QStringList words{agreementName(list, criterion.agreement), minutesText(double(criterion.minimum->count()))};
    if (criterion.minimumPer && criterion.minimumPer->count() > 0 && !criterion.reading) {
        constexpr double month = 30 * 86400;
        const double atMost = month / double(criterion.minimumPer->count()) * double(criterion.minimum->count());
        list.add("criterion-reading-undecided", Severity::Error, criterion, "reading",
                 QT_TRANSLATE_NOOP("Finding", "In the agreement %1 interruptions up to %2 do not count, but nobody says whether each is meant or their sum. Read as a sum, at most %3 a month vanish; read one by one, any number of them does."),
                 words + QStringList{minutesText(atMost)});
    } else if (criterion.reading != model::Reading::Sum && !promisesCount(list, criterion)) {
        list.add("interruptions-may-vanish", Severity::Warning, criterion, "minimum_seconds",
                 QT_TRANSLATE_NOOP("Finding", "In the agreement %1 interruptions up to %2 do not count one by one: any number of them may vanish from the availability."), words);
    }
}

/// The tightest availability target of the agreement in seconds of an average window.
std::optional<double> leastAllowed(const FindingList &list, const model::Exclusion &exclusion)
{
    std::optional<double> least;
    for (const auto *target : list.index().targets.of(exclusion.agreement.text)) {
        const bool same = !target->notOffered && (!exclusion.service || target->service == exclusion.service);
        const auto allowed = same ? promiseOf(list.project(), *target, nullptr).allowedDownSeconds : std::nullopt;
        if (allowed)
            least = std::min(least.value_or(*allowed), *allowed);
    }
    return least;
}

void findInExclusion(FindingList &list, const model::Exclusion &exclusion)
{
    const QString what = exclusion.name.isEmpty()
        ? QCoreApplication::translate("Enum", enumNames(exclusion.cause).at(size_t(exclusion.cause)).title) : exclusion.name;
    const QStringList words{what, agreementName(list, exclusion.agreement)};
    if (!exclusion.convention)
        list.add("exclusion-without-convention", Severity::Warning, exclusion, "convention",
                 QT_TRANSLATE_NOOP("Finding", "The exclusion “%1” of the agreement %2 does not say whether its time drops out of the measured time or counts as available."), words);
    if (exclusion.proof.trimmed().isEmpty())
        list.add("exclusion-without-proof", Severity::Warning, exclusion, "proof",
                 QT_TRANSLATE_NOOP("Finding", "The exclusion “%1” of the agreement %2 does not say how it is proven."), words);
    const auto allowed = exclusion.limit ? leastAllowed(list, exclusion) : std::nullopt;
    if (allowed && double(exclusion.limit->count()) > *allowed)
        list.add("exclusion-swallows-target", Severity::Notice, exclusion, "limit_seconds",
                 QT_TRANSLATE_NOOP("Finding", "The exclusion “%1” of the agreement %2 may take %3, more than the whole downtime that its strictest target allows: %4."),
                 words + QStringList{minutesText(double(exclusion.limit->count())), minutesText(*allowed)});
}

/// Is the line certain to be compared with its neighbours? Rows of tiers and of exceedance are, the others stand alone.
bool hasTiers(const model::CreditScheme &scheme)
{
    return scheme.kind == model::CreditKind::Tiers || scheme.kind == model::CreditKind::Exceedance;
}

class TierCheck
{
public:
    TierCheck(FindingList &list, const model::CreditScheme &scheme, bool lowIsWorse, QStringList words)
        : m_list(list)
        , m_words(std::move(words))
        , m_lowIsWorse(lowIsWorse)
    {
        for (const auto *row : list.index().creditRows.of(scheme.id.text)) {
            if (!row->reward)
                m_rows += *row;
        }
        std::sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return lowOf(a) < lowOf(b); });
    }

    void run()
    {
        for (qsizetype i = 0; i + 1 < m_rows.size(); ++i)
            compare(m_rows.at(i), m_rows.at(i + 1));
    }

private:
    static double lowOf(const model::CreditRow &row) { return row.low ? row.low->toDouble() : -HUGE_VAL; }
    static double amountOf(const model::CreditRow &row)
    {
        return row.amount ? double(row.amount->units) : row.share ? row.share->value.toDouble() : row.days ? row.days->toDouble() : 0;
    }

    void compare(const model::CreditRow &below, const model::CreditRow &above)
    {
        if (!below.high || !above.low || *below.high > *above.low)
            m_list.add("credit-tiers-overlap", Severity::Error, above, "low",
                       QT_TRANSLATE_NOOP("Finding", "Two lines of the credit scheme “%1” of the agreement %2 hold the same values."), m_words);
        else if (*below.high < *above.low)
            m_list.add("credit-tiers-gap", Severity::Error, above, "low",
                       QT_TRANSLATE_NOOP("Finding", "Between two lines of the credit scheme “%1” of the agreement %2 are values for which no line says anything."), m_words);
        const bool falls = m_lowIsWorse ? amountOf(below) < amountOf(above) : amountOf(below) > amountOf(above);
        const bool comparable = bool(below.amount) == bool(above.amount) && bool(below.share) == bool(above.share);
        if (comparable && falls && !below.proportional && !above.proportional)
            m_list.add("credit-falls", Severity::Error, m_lowIsWorse ? below : above, "share",
                       QT_TRANSLATE_NOOP("Finding", "In the credit scheme “%1” of the agreement %2 a worse result costs less."), m_words);
    }

    FindingList &m_list;
    QStringList m_words;
    bool m_lowIsWorse;
    QList<model::CreditRow> m_rows;
};

void findInScheme(FindingList &list, const model::CreditScheme &scheme)
{
    const auto &project = list.project();
    const QStringList words{scheme.name.isEmpty() ? list.name(scheme) : scheme.name, agreementName(list, scheme.agreement)};
    const auto &rows = list.index().creditRows.of(scheme.id.text);
    if (scheme.targets.isEmpty())
        list.add("credit-without-target", Severity::Error, scheme, "targets",
                 QT_TRANSLATE_NOOP("Finding", "The credit scheme “%1” of the agreement %2 does not say which target decides."), words);
    for (const auto &id : scheme.targets) {
        const auto *target = project.targets.find(id);
        if (target && target->agreement != scheme.agreement)
            list.add("credit-of-another-target", Severity::Error, scheme, "targets",
                     QT_TRANSLATE_NOOP("Finding", "The credit scheme “%1” of the agreement %2 is decided by a target of another agreement."), words);
    }
    if (rows.isEmpty() && scheme.kind != model::CreditKind::Pool)
        list.add("credit-without-lines", Severity::Error, scheme, "kind",
                 QT_TRANSLATE_NOOP("Finding", "The credit scheme “%1” of the agreement %2 does not say how much is owed."), words);
    const bool needsBase = scheme.kind != model::CreditKind::TimeExtension
        && (scheme.kind == model::CreditKind::Pool || std::any_of(rows.begin(), rows.end(), [](const auto *row) { return row->share || row->days; }));
    if (needsBase && !creditBase(project, scheme))
        list.add("credit-without-base", Severity::Error, scheme, "base",
                 QT_TRANSLATE_NOOP("Finding", "The credit scheme “%1” of the agreement %2 is a share of something that the agreement does not state."), words);
    const auto base = creditBase(project, scheme);
    if (scheme.capAmount && base && scheme.capAmount->units > *base)
        list.add("credit-cap-above-base", Severity::Warning, scheme, "cap_minor",
                 QT_TRANSLATE_NOOP("Finding", "The credit scheme “%1” of the agreement %2 may cost more than what is paid for the service."), words);
    if (hasTiers(scheme) && !scheme.targets.isEmpty()) {
        const auto *target = project.targets.find(scheme.targets.first());
        const bool lowIsWorse = scheme.kind == model::CreditKind::Tiers && target && isUpwards(target->comparison);
        TierCheck(list, scheme, lowIsWorse, words).run();
    }
}

void findInTermination(FindingList &list, const model::TerminationRule &rule)
{
    const bool speaks = (rule.outageCount && *rule.outageCount > 0) || rule.totalLongerThan || (rule.brokenWindows && *rule.brokenWindows > 0);
    if (!speaks)
        list.add("termination-without-condition", Severity::Error, rule, "outage_count",
                 QT_TRANSLATE_NOOP("Finding", "A termination right of the agreement %1 does not say when it arises."), {agreementName(list, rule.agreement)});
}

template<class E, class Find>
void eachLive(FindingList &list, const model::Table<E> &table, Find find)
{
    for (const auto &row : table) {
        if (isLive(list.project(), row.agreement))
            find(list, row);
    }
}

void findUnclaimed(FindingList &list, const Agreement &agreement)
{
    const auto &index = list.index();
    const bool pays = index.credits.contains(agreement.id.text);
    const bool claimed = index.claims.contains(agreement.id.text);
    if (pays && !claimed)
        list.add("credits-without-claim-rule", Severity::Warning, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "The agreement %1 has credits, but does not say how and until when they are claimed."), {list.name(agreement)});
    const auto texts = index.texts.of(agreement.id.text).size();
    if (texts > 0)
        list.add("text-clauses", Severity::Notice, agreement, "state",
                 QT_TRANSLATE_NOOP("Finding", "Clauses of free text in the agreement %1: %2. Nothing can compute or check them."),
                 {list.name(agreement), QLocale().toString(qlonglong(texts))});
}

struct CarriedRule
{
    const char *rule;
    Severity severity;
};

CarriedRule ruleOf(Carried::Subject subject, bool draft)
{
    switch (subject) {
    case Carried::TargetValue: return {"promise-above-its-parts", draft ? Severity::Warning : Severity::Error};
    case Carried::SupportHours: return {"support-hours-too-short", Severity::Warning};
    case Carried::Term: return {"term-not-carried", Severity::Warning};
    case Carried::Credits: break;
    }
    return {"credits-not-taken", Severity::Notice};
}

/// Is anything below the agreement at all? Without agreements below, the structure's own rules speak.
bool hasBelow(const model::Project &project, const Agreement &agreement)
{
    return agreement.firstLine || std::any_of(project.agreements.begin(), project.agreements.end(), [&](const Agreement &other) {
        return other.type != model::AgreementType::Sla && other.state != model::AgreementState::Retired && other.id != agreement.id
            && (!other.parent || other.parent == agreement.id);
    });
}

QList<Finding> findingsFrom(const FindingList &list, const Agreement &agreement, const QList<Carried> &results)
{
    QList<Finding> found;
    for (const auto &carried : results) {
        // Where nothing is covered, the structure's own finding has said it already.
        const bool uncovered = carried.subject == Carried::TargetValue && carried.path.size() < 2 && carried.path.value(0).type == &model::entityTypeOf<model::Service>();
        if (carried.holds.value_or(true) || uncovered)
            continue;
        const auto [rule, severity] = ruleOf(carried.subject, agreement.state == model::AgreementState::Draft);
        const auto *target = carried.target ? list.project().targets.find(*carried.target) : nullptr;
        const auto place = target ? model::EntityRef{&model::entityTypeOf<model::Target>(), target->id.text, QStringLiteral("value")}
                                  : model::EntityRef{&model::entityTypeOf<Agreement>(), agreement.id.text, QStringLiteral("end")};
        found += Finding{rule, severity, place, QT_TRANSLATE_NOOP("Finding", "The agreements below do not carry the agreement %1. %2"),
                         {list.name(agreement), carried.sentence()}};
    }
    return found;
}

} // namespace

void findInCriteria(FindingList &list) { eachLive(list, list.project().criteria, findInCriterion); }
void findInExclusions(FindingList &list) { eachLive(list, list.project().exclusions, findInExclusion); }
void findInCredits(FindingList &list) { eachLive(list, list.project().credits, findInScheme); }
void findInTerminations(FindingList &list) { eachLive(list, list.project().terminationRules, findInTermination); }

void findInTexts(FindingList &list)
{
    for (const auto &agreement : list.project().agreements) {
        if (agreement.state != model::AgreementState::Retired)
            findUnclaimed(list, agreement);
    }
}

void findUncarried(FindingList &list)
{
    const auto &project = list.project();
    ExactFigures figures(project, list.kept().exact, list.stop());
    const CarriedProofs proofs(project, list.index(), list.kept().clocks);
    auto &known = list.kept().carried;
    known.begin();
    QList<const Agreement *> above;
    std::vector<RowMark> marks;
    for (const auto &agreement : project.agreements) {
        if (agreement.type != model::AgreementType::Sla || agreement.state == model::AgreementState::Retired || !hasBelow(project, agreement))
            continue;
        above += &agreement;
        marks.push_back(proofs.markOf(agreement, figures));
    }
    std::vector<std::optional<QList<Finding>>> proved(marks.size()); // anew
    allAtOnce(marks.size(), [&](size_t i) {
        const auto &agreement = *above.at(qsizetype(i));
        if (known.has(agreement.id.text, marks[i]) || list.stop().stop_requested())
            return;
        auto found = findingsFrom(list, agreement, proofs.of(agreement, list.stop()));
        if (!list.stop().stop_requested()) // else it may be half done
            proved[i] = std::move(found);
    });
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto &key = above.at(qsizetype(i))->id.text;
        if (!proved[i] && !known.has(key, marks[i]))
            continue; // stopped
        for (const auto &finding : known.of(key, marks[i], [&] { return *proved[i]; }))
            list.add(finding);
    }
    if (list.stop().stop_requested())
        return;
    known.forgetTheRest();
}

} // namespace slatelier::analysis
