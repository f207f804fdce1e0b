// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <QLocale>

namespace slatelier::analysis {

namespace {

constexpr int often = 3; // as many cases are no accident any more

/// Does the situation speak of the cause? Its words are compared without their endings.
bool speaksOf(const model::Situation &situation, const QString &cause)
{
    const QString text = situation.name + u' ' + situation.trigger + u' ' + situation.boundary;
    const auto words = cause.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return word.size() < 3 || text.contains(QStringView(word).first(std::max<qsizetype>(3, word.size() - 2)), Qt::CaseInsensitive);
    });
}

} // namespace

void findUnscripted(FindingList &list)
{
    const auto &project = list.project();
    const auto &index = list.index();
    for (const auto &situation : project.situations) {
        if (index.steps.of(situation.id.text).isEmpty() && list.isLive(model::entityTypeOf<model::Situation>(), &situation))
            list.add("situation-without-script", Severity::Warning, situation, "name",
                     QT_TRANSLATE_NOOP("Finding", "Nothing says who does what in the situation “%1” of “%2”."),
                     {list.name(situation), list.name(project.services, std::optional(situation.service))});
    }
    for (const auto &seen : list.context().causes) {
        const auto *service = project.services.find(seen.service);
        if (!service || seen.count < often || seen.cause.trimmed().isEmpty() || service->status == model::ServiceStatus::Retired)
            continue;
        const auto &situations = index.situations.of(service->id.text);
        if (std::none_of(situations.begin(), situations.end(), [&](const auto *situation) { return speaksOf(*situation, seen.cause); }))
            list.add("foreseeable-unscripted", Severity::Warning, *service, "name",
                     QT_TRANSLATE_NOOP("Finding", "“%1” was interrupted by “%2” %3 times, but no situation of the service speaks of it."),
                     {list.name(*service), seen.cause, QLocale().toString(seen.count)});
    }
}

} // namespace slatelier::analysis
