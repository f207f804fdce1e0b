// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/pageheader.h"

#include "app/shared/actionbutton.h"
#include "app/shared/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace slatelier::shared {

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::far, space::apart, space::far, space::apart);
    layout->setSpacing(space::apart);
    return layout;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_context(new QLabel(this))
    , m_right(new QHBoxLayout)
{
    setLook(m_title, Look::PageTitle);
    setLook(m_context, Look::Caption);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_context->hide();
    m_right->setSpacing(space::near);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_context);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addLayout(m_right);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setContext(const QString &context)
{
    m_context->setText(context);
    m_context->setToolTip(context);
    m_context->setVisible(!context.isEmpty());
}

void PageHeader::addAction(QAction *action) { m_right->addWidget(new ActionButton(action, this)); }

void PageHeader::addWidget(QWidget *widget) { m_right->addWidget(widget); }

} // namespace slatelier::shared
