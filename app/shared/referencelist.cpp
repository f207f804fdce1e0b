// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/referencelist.h"

#include "app/shared/entitysteps.h"
#include "app/shared/fieldtext.h"
#include "app/shared/icon.h"
#include "app/shared/referencebox.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

ReferenceList::ReferenceList(document::Document &document, const model::EntityType &type, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
    , m_box(new ReferenceBox(document, type, true, this))
    , m_list(new QListWidget(this))
    , m_remove(new QToolButton(this))
{
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_list->setMinimumHeight(84);
    m_list->setMaximumHeight(180);
    m_remove->setIcon(icon(u"remove"_s));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::near);
    top->addWidget(m_box, 1);
    top->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::near);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_box);
    connect(m_box, &ReferenceBox::picked, this, &ReferenceList::add);
    connect(m_remove, &QToolButton::clicked, this, &ReferenceList::removeSelected);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ReferenceList::edited);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&document, &document::Document::changed, this, [this](const model::Difference &difference) {
        if (difference.touches(m_type) || m_type.owner) // a clause is called by what it says
            refreshNames();
    });
    retranslate();
}

void ReferenceList::setOwner(const QString &owner) { m_box->setOwner(owner); }

void ReferenceList::setDatum(const model::Datum &datum)
{
    if (datum == this->datum())
        return;
    const int current = m_list->currentRow();
    m_list->clear();
    if (datum.list()) {
        for (const auto &element : *datum.list()) {
            auto *item = new QListWidgetItem(nameOf(m_document.project(), m_type, *element.text()), m_list);
            item->setData(Qt::UserRole, *element.text());
        }
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

model::Datum ReferenceList::datum() const
{
    model::Datum::List list;
    for (int i = 0; i < m_list->count(); ++i)
        list.append(model::Datum(m_list->item(i)->data(Qt::UserRole).toString()));
    return list.isEmpty() ? model::Datum() : model::Datum(list);
}

void ReferenceList::refreshNames()
{
    for (int i = 0; i < m_list->count(); ++i) {
        auto *item = m_list->item(i);
        item->setText(nameOf(m_document.project(), m_type, item->data(Qt::UserRole).toString()));
    }
}

void ReferenceList::add(const QString &id)
{
    m_box->setId({});
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(i);
            return;
        }
    }
    if (id.isEmpty())
        return;
    auto *item = new QListWidgetItem(nameOf(m_document.project(), m_type, id), m_list);
    item->setData(Qt::UserRole, id);
    m_list->setCurrentItem(item);
    Q_EMIT edited();
}

void ReferenceList::removeSelected()
{
    const auto selected = m_list->selectedItems();
    qDeleteAll(selected);
    if (!selected.isEmpty())
        Q_EMIT edited();
}

void ReferenceList::moveCurrent(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT edited();
}

bool ReferenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (key->key() == Qt::Key_Delete)
            return removeSelected(), true;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return moveCurrent(key->key() == Qt::Key_Up ? -1 : 1), true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReferenceList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReferenceList::retranslate()
{
    m_box->lineEdit()->setPlaceholderText(tr("Type a name to add"));
    m_box->setAccessibleName(tr("Add: %1").arg(entitySingular(m_type)));
    m_list->setAccessibleName(entityPlural(m_type));
    m_remove->setText(tr("Remove from the list"));
    m_remove->setToolTip(tr("Remove from the list"));
}

} // namespace slatelier::shared
