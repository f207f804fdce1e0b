// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/agreementsteps.h"

#include "core/exchange/editiontext.h"
#include "core/model/entitytype.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace slatelier::agreement {

using model::AgreementState;

bool isSigned(const model::Project &project, const model::Agreement &agreement)
{
    return std::any_of(project.editions.begin(), project.editions.end(), [&](const model::Edition &edition) {
        const bool sealed = edition.state == AgreementState::Signed || edition.state == AgreementState::Retired;
        return edition.agreement == agreement.id && edition.number == agreement.edition && sealed;
    });
}

QString stateText(AgreementState state)
{
    const auto names = enumNames(state);
    return QCoreApplication::translate("Enum", names.at(static_cast<std::size_t>(state)).title);
}

QString editionText(const model::Agreement &agreement)
{
    return QString::number(agreement.edition) + QStringLiteral(", ") + stateText(agreement.state).toLower();
}

bool signEdition(document::Document &document, const model::Id<model::Agreement> &id)
{
    const auto *agreement = document.project().agreements.find(id);
    if (!agreement || isSigned(document.project(), *agreement))
        return false;
    auto zone = agreement->zone;
    if (zone.name.isEmpty())
        zone.name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const model::Instant now{QDateTime::currentSecsSinceEpoch(), zone};
    return document.apply({QT_TRANSLATE_NOOP("Step", "Sign edition %1 of agreement %2"),
                           {QString::number(agreement->edition), agreement->number}},
                          [&](model::Project &project) { exchange::signEdition(project, id, now); });
}

bool startEdition(document::Document &document, const model::Id<model::Agreement> &id)
{
    const auto *agreement = document.project().agreements.find(id);
    if (!agreement)
        return false;
    return document.apply({QT_TRANSLATE_NOOP("Step", "Start edition %1 of agreement %2"),
                           {QString::number(agreement->edition + 1), agreement->number}},
                          [&](model::Project &project) { exchange::startEdition(project, id); });
}

bool setState(document::Document &document, const model::Id<model::Agreement> &id, AgreementState state)
{
    const auto *agreement = document.project().agreements.find(id);
    if (!agreement)
        return false;
    return document.apply({QT_TRANSLATE_NOOP("Step", "Change the state of agreement %1"), {agreement->number}},
                          [&](model::Project &project) {
                              auto changed = *project.agreements.find(id);
                              changed.state = state;
                              project.agreements.put(changed);
                          });
}

} // namespace slatelier::agreement
