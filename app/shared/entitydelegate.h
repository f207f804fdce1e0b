// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/entitytablemodel.h"

#include <QtWidgets/QStyledItemDelegate>

namespace slatelier::shared {

/// Editors of cells of an EntityTableModel, also through a proxy: a choice for words and references, some lines for
/// paragraphs, a line for the rest.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EntityDelegate(EntityTableModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EntityTableModel &m_model;
};

} // namespace slatelier::shared
