// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/ruledelegate.h"

#include "app/structure/blockmodel.h"
#include "app/structure/blockwords.h"

#include <QtWidgets/QComboBox>

namespace slatelier::structure {

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *choice = new QComboBox(parent);
    const int count = index.data(BlockModel::CountRole).toInt();
    const auto named = [count](model::BlockKind kind, int needed) {
        return ruleText(model::Block::group(kind, QList<model::Block>(count), needed));
    };
    choice->addItem(named(model::BlockKind::All, 0), 0);
    choice->addItem(named(model::BlockKind::Any, 0), -1);
    for (int needed = 1; needed <= count; ++needed)
        choice->addItem(named(model::BlockKind::AtLeast, needed), needed);
    auto *self = const_cast<RuleDelegate *>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = static_cast<QComboBox *>(editor);
    choice->setCurrentIndex(choice->findData(index.data(BlockModel::RuleRole)));
    // The tree asks again whenever the data changes; the list opens once.
    if (!choice->property("opened").toBool()) {
        choice->setProperty("opened", true);
        QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    }
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto rule = static_cast<QComboBox *>(editor)->currentData();
    if (rule != index.data(BlockModel::RuleRole))
        model->setData(index, rule);
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(24, 0); // room for the arrow of the choice
}

} // namespace slatelier::structure
