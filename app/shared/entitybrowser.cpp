// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entitybrowser.h"

#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/emptystate.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

EntityBrowser::EntityBrowser(document::Document &document, const model::EntityType &type, const QStringList &columns,
                             const QStringList &formFields, const QString &iconName, const Words &words,
                             QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_type(type)
    , m_words(words)
    , m_table(new EntityTable(document, type, columns, type.table, EntityTable::Size::Full))
    , m_form(new EntityForm(document, type, formFields))
    , m_add(new QAction(icon(u"add"_s), {}, this))
    , m_empty(new EmptyState(iconName, m_add))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget(this))
{
    auto *left = new Card;
    left->content()->addWidget(m_table, 1);
    auto *details = new Card;
    details->content()->addWidget(m_form);
    auto *scroll = new DetailScroll;
    m_details = scroll->content();
    m_details->addWidget(details);
    m_details->addStretch(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 480});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::apart);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_add, &QAction::triggered, this, [this] {
        m_stack->setCurrentWidget(m_splitter);
        m_table->addRow();
        refresh();
    });
    connect(m_empty, &EmptyState::sampleRequested, this, &EntityBrowser::sampleRequested);
    connect(m_table, &EntityTable::said, this, &EntityBrowser::said);
    connect(m_table, &EntityTable::currentChanged, m_form, &EntityForm::show);
    connect(m_table, &EntityTable::currentChanged, this, &EntityBrowser::currentChanged);
    connect(m_form, &EntityForm::openReference, this, &EntityBrowser::jumpRequested);
    connect(&document, &document::Document::changed, this, &EntityBrowser::refresh);
    connect(&document, &document::Document::stateChanged, this, &EntityBrowser::refresh);
    retranslate();
    refresh();
}

void EntityBrowser::addBelow(QWidget *widget) { m_details->insertWidget(m_details->count() - 1, widget); }

bool EntityBrowser::reveal(const model::EntityRef &place)
{
    if (place.type != &m_type || !m_table->select(place.id))
        return false;
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void EntityBrowser::refresh()
{
    const bool some = m_table->model()->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_add->setEnabled(m_table->addAction()->isEnabled());
    if (some && m_table->currentId().isEmpty())
        m_table->select(m_table->model()->idAt(0));
}

void EntityBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityBrowser::retranslate()
{
    m_empty->setText(m_words.empty());
    m_add->setText(m_words.add());
}

} // namespace slatelier::shared
