// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/numberdelegate.h"

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QLineEdit>

namespace slatelier::structure {

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    auto *self = const_cast<NumberDelegate *>(this);
    connect(field, &QLineEdit::textEdited, self, [self, at = QPersistentModelIndex(index)](const QString &text) {
        Q_EMIT self->typed(at, text);
    });
    return field;
}

} // namespace slatelier::structure
