// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entitydelegate.h"

#include "app/shared/referencebox.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QPlainTextEdit>

namespace slatelier::shared {

EntityDelegate::EntityDelegate(EntityTableModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QWidget *EntityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto *field = m_model.fieldAt(index.column());
    auto *self = const_cast<EntityDelegate *>(this);
    const auto finish = [self](QWidget *editor) {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    };
    if (field && (field->shape == model::Shape::Enumeration || field->shape == model::Shape::Window)) {
        auto *box = new ChoiceBox(*field, parent);
        connect(box, &QComboBox::activated, box, [box, finish] { finish(box); });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    if (field && field->shape == model::Shape::Reference) {
        const auto *other = model::entityType(QString::fromLatin1(field->references));
        auto *box = new ReferenceBox(m_model.document(), *other, field->optional, parent);
        if (other->owner && other->owner == m_model.type().owner)
            box->setOwner(m_model.owner());
        connect(box, &ReferenceBox::picked, box, [box, finish] { finish(box); });
        QTimer::singleShot(0, box, [box] { box->lineEdit()->selectAll(); });
        return box;
    }
    if (field && field->use == model::FieldUse::Paragraph) {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        return edit;
    }
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && field && isNumeric(*field))
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return editor;
}

void EntityDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto datum = index.data(EntityTableModel::DatumRole).value<model::Datum>();
    if (auto *choice = qobject_cast<ChoiceBox *>(editor))
        choice->setDatum(datum);
    else if (auto *box = qobject_cast<ReferenceBox *>(editor))
        box->setId(datum.text() ? *datum.text() : QString());
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
        edit->setPlainText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void EntityDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        model->setData(index, QVariant::fromValue(choice->datum()));
    } else if (const auto *box = qobject_cast<ReferenceBox *>(editor)) {
        const auto id = box->id();
        model->setData(index, QVariant::fromValue(id.isEmpty() ? model::Datum() : model::Datum(id)));
    } else if (const auto *edit = qobject_cast<QPlainTextEdit *>(editor)) {
        model->setData(index, edit->toPlainText());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->isModified()) {
        model->setData(index, line->text());
    }
}

void EntityDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (!qobject_cast<QPlainTextEdit *>(editor))
        return;
    const auto bounds = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setHeight(std::min(bounds.height(), 4 * option.rect.height()));
    place.setWidth(std::max(place.width(), std::min(320, bounds.width())));
    place.moveBottom(std::min(place.bottom(), bounds.bottom()));
    place.moveRight(std::min(place.right(), bounds.right()));
    editor->setGeometry(place);
}

bool EntityDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(watched);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace slatelier::shared
