// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/card.h"

#include "app/shared/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace slatelier::shared {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_corner(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setProperty("card", true);
    setLook(m_title, Look::CardTitle);
    m_title->hide();

    m_corner->setSpacing(space::tight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addLayout(m_corner);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::apart + 2, space::near + 2, space::apart + 2, space::near + 2);
    layout->setSpacing(space::near);
    layout->addLayout(head);
    m_content->setSpacing(space::near);
    layout->addLayout(m_content, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

Figure::Figure(QWidget *parent)
    : Card(parent)
    , m_caption(new QLabel(this))
    , m_value(new QLabel(this))
    , m_note(new QLabel(this))
{
    setLook(m_caption, Look::Caption);
    setLook(m_value, Look::Figure);
    setLook(m_note, Look::Caption);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->setSpacing(0);
    content()->addWidget(m_caption);
    content()->addWidget(m_value);
    content()->addWidget(m_note);
}

void Figure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
}

void Figure::setValue(const QString &value) { m_value->setText(value); }

QString Figure::note() const { return m_note->text(); }

void Figure::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace slatelier::shared
