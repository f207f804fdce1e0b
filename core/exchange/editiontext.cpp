// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/editiontext.h"

#include "core/analysis/editions.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;

QString editionText(const model::Project &project, const model::Id<model::Agreement> &agreement)
{
    return QString::fromUtf8(writeTextProject(analysis::contentOf(project, agreement)));
}

Checked<model::Project> editionContent(const model::Edition &edition)
{
    return readTextProject(edition.content.toUtf8());
}

void signEdition(model::Project &project, const model::Id<model::Agreement> &agreement, const model::Instant &moment)
{
    const auto *present = project.agreements.find(agreement);
    if (!present || present->state == model::AgreementState::Signed)
        return;
    auto agreed = *present;
    agreed.state = model::AgreementState::Signed;
    agreed.signedAt = moment;
    project.agreements.put(agreed);
    project.editions.put({model::Id<model::Edition>::fresh(), agreement, agreed.edition, agreed.state, moment, agreed.start,
                          agreed.end, editionText(project, agreement)});
}

void startEdition(model::Project &project, const model::Id<model::Agreement> &agreement)
{
    const auto *present = project.agreements.find(agreement);
    if (!present || present->state == model::AgreementState::Draft)
        return;
    auto next = *present;
    next.state = model::AgreementState::Draft;
    next.signedAt.reset();
    ++next.edition;
    project.agreements.put(next);
}

} // namespace slatelier::exchange
