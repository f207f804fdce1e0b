// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signededitions.h"

#include "core/model/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

bool isSealed(const Edition &edition)
{
    return edition.state == AgreementState::Signed || edition.state == AgreementState::Retired;
}

const Edition *editionIn(const PlacedRow &placed) { return static_cast<const Edition *>(placed.row.get()); }

/// A signed edition may only be retired.
bool changesSignedEdition(const RowChange &change)
{
    if (change.type != &entityTypeOf<Edition>() || !change.before.row || !isSealed(*editionIn(change.before)))
        return false;
    if (!change.after.row)
        return true;
    const auto stays = [&](const FieldType &field) {
        return field.name == "state"_L1 || field.read(change.before.row.get()) == field.read(change.after.row.get());
    };
    const auto &fields = change.type->fields;
    return !std::all_of(fields.begin(), fields.end(), stays) || !isSealed(*editionIn(change.after));
}

/// The agreement that the row belongs to through its owners; empty when to none.
Id<Agreement> agreementOf(const Project &project, const EntityType &type, const void *row)
{
    if (&type == &entityTypeOf<Agreement>())
        return {type.idOf(row)};
    if (!type.owner || &type == &entityTypeOf<Edition>())
        return {};
    const auto owner = type.owner->find(project, type.ownerId(row));
    return owner ? agreementOf(project, *type.owner, owner.get()) : Id<Agreement>();
}

bool hasSignedPresentEdition(const Project &project, const Agreement &agreement, const Difference &difference)
{
    for (const auto &edition : project.editions) {
        if (edition.agreement != agreement.id || edition.number != agreement.edition || !isSealed(edition))
            continue;
        const auto signing = [&](const RowChange &change) { return change.id == edition.id.text && !change.before.row; };
        return std::none_of(difference.changes.begin(), difference.changes.end(), signing);
    }
    return false;
}

/// Does the change touch anything that was signed? Notes of the house, the state and the parent were not.
bool touchesSigned(const RowChange &change)
{
    if (!change.before.row || !change.after.row)
        return true;
    static const QStringList free{u"internal_note"_s, u"state"_s, u"parent"_s};
    for (const auto &field : change.type->fields) {
        const bool ofAgreement = change.type == &entityTypeOf<Agreement>();
        if (field.use == FieldUse::Internal || (ofAgreement && free.contains(field.name)))
            continue;
        if (!(field.read(change.before.row.get()) == field.read(change.after.row.get())))
            return true;
    }
    return false;
}

} // namespace

std::optional<Problem> signatureBroken(const Project &after, const Difference &difference)
{
    if (after.editions.isEmpty() && !difference.touches<Edition>())
        return std::nullopt;
    for (const auto &change : difference.changes) {
        if (changesSignedEdition(change))
            return Problem{QT_TRANSLATE_NOOP("Problem", "Edition %1 is signed and never changes; retire the agreement instead."),
                           {QString::number(editionIn(change.before)->number)}};
        if (change.type->internal)
            continue; // who was told of it, and how the house keeps it, goes on after the signature
        const auto &row = change.after.row ? change.after.row : change.before.row;
        const auto *agreement = after.agreements.find(agreementOf(after, *change.type, row.get()));
        if (agreement && hasSignedPresentEdition(after, *agreement, difference) && touchesSigned(change))
            return Problem{QT_TRANSLATE_NOOP("Problem", "Edition %1 of the agreement %2 is signed. Start a new edition to change it."),
                           {QString::number(agreement->edition), agreement->number}};
    }
    return std::nullopt;
}

} // namespace slatelier::model
