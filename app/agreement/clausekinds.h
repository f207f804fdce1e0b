// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QtCore/QStringList>

namespace slatelier::agreement {

/// One kind of clause, as the agreement page shows it.
struct ClauseKind
{
    QString key; ///< "targets": for settings and tests
    const model::EntityType *type;
    const char *purpose; ///< one line of what it is for, context "slatelier::agreement::ClauseKind"
    const char *empty;   ///< what belongs here, the same context
    QStringList columns;
    QStringList hiddenAtFirst;
    QStringList form; ///< as EntityForm takes them

    QString title() const; ///< in the plural
    QString singular() const;
    QString purposeText() const;
    QString emptyText() const;
};

/// Every kind in the order of an annex; free text, the last resort, comes last.
const QList<ClauseKind> &clauseKinds();
/// The kind of the rows of \a type; nullptr when they are no clauses.
const ClauseKind *clauseKind(const model::EntityType *type);

} // namespace slatelier::agreement
