// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

/// The life of an agreement: draft, agreed, signed, retired; each a step that can be undone.
namespace slatelier::agreement {

/// The present edition was signed: its clauses no longer change.
bool isSigned(const model::Project &project, const model::Agreement &agreement);

/// "2, draft": its number and its state.
QString editionText(const model::Agreement &agreement);
/// "Signed", "Draft".
QString stateText(model::AgreementState state);

/// Keeps what the agreement says now as a signed edition.
bool signEdition(document::Document &document, const model::Id<model::Agreement> &id);
/// A draft with the next number, to start from the signed one.
bool startEdition(document::Document &document, const model::Id<model::Agreement> &id);
bool setState(document::Document &document, const model::Id<model::Agreement> &id, model::AgreementState state);

} // namespace slatelier::agreement
