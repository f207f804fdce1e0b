// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/topbar.h"

#include "app/document/document.h"
#include "app/shared/actionbutton.h"
#include "app/shared/theme.h"
#include "app/shell/actions.h"
#include "app/shell/quicksearch.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace slatelier::shell {

using namespace shared;

TopBar::TopBar(document::Document &document, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_search(new QuickSearch(document, this))
    , m_primary(new ActionButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::apart, space::near, space::apart, space::near);
    layout->setSpacing(space::tight);
    for (const auto *name : {"undo", "redo"}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions[name]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(20, 20));
        button->setFixedSize(34, 34);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    setLook(m_name, Look::CardTitle);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(40);
    setLook(m_mark, Look::Caption);
    layout->addSpacing(space::near);
    layout->addWidget(m_name, 0);
    layout->addSpacing(space::tight);
    layout->addWidget(m_mark);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addSpacing(space::tight);
    m_primary->setPrimary();
    m_primary->setAction(nullptr);
    layout->addWidget(m_primary);
    refresh();
}

void TopBar::setPrimary(QAction *action) { m_primary->setAction(action); }

void TopBar::refresh()
{
    const bool open = m_document.isOpen();
    m_name->setText(open ? m_document.name() : QString());
    m_mark->setText(!open                       ? QString()
                    : m_document.isReadOnly()   ? tr("read only")
                    : m_document.path().isEmpty() ? tr("not in a file yet")
                                                : QString());
    m_search->setVisible(open);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace slatelier::shell
