// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

/// The texts in which something is promised, as the descriptions have them.
namespace slatelier::analysis {

/// The texts of an entity that the customer reads and that are more than names, and the field that bounds them.
struct PromisingType
{
    const model::EntityType *type;
    const model::EntityType *root;
    QList<const model::FieldType *> texts;
    const model::FieldType *deadline = nullptr;
};

/// Agreements, services, and everything that lives inside them.
const QList<PromisingType> &promisingTypes();

/// Every text that a copy for the customer can hold. Parties alone name people: who signs for them, whom to call.
const QList<PromisingType> &openTypes();

} // namespace slatelier::analysis
