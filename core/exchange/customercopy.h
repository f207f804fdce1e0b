// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"
#include "core/model/entitytype.h"

/// The copy of a project that a customer may have.
namespace slatelier::exchange {

/// Rows of an entity, or filled fields of one, that are not in the copy.
struct LeftOut
{
    const model::EntityType *type = nullptr;
    const model::FieldType *field = nullptr; // absent: whole rows
    qsizetype count = 0;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct CustomerCopy
{
    model::Project project;
    QList<LeftOut> leftOut; // in the order of tables and fields; only what there was

    /// One line for each of leftOut, in the language of the program.
    QStringList sentences() const;
};

/// \a project without internal entities and internal fields, as their descriptions have them, without author and note of
/// the project, and with signed editions cleaned in the same way; an edition whose text cannot be read has none in the
/// copy. References into what is left out are cleared; a row that cannot be without one is left out too. With a
/// \a customer only the agreements with this party and all they refer to. Measured rows and history are not part of a
/// project's value, so no copy of it has any.
CustomerCopy customerCopy(const model::Project &project, const std::optional<model::Id<model::Party>> &customer = {});

/// The customers of the agreements that are not retired, in the order of the parties.
QList<model::Id<model::Party>> customersOf(const model::Project &project);

} // namespace slatelier::exchange
