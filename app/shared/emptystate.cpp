// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/emptystate.h"

#include "app/shared/actionbutton.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace slatelier::shared {

EmptyState::EmptyState(const QString &iconName, QAction *first, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_sample(new QPushButton(this))
{
    const auto draw = [this, iconName] {
        m_picture->setPixmap(icon(iconName, Token::Muted).pixmap(QSize(48, 48), devicePixelRatioF()));
    };
    draw();
    connect(&Theme::current(), &Theme::changed, this, draw);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(480);
    auto *words = new QHBoxLayout; // an alignment in the layout below would cut off all lines but the first
    words->addStretch();
    words->addWidget(m_text);
    words->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    buttons->addStretch();
    if (first) {
        auto *button = new ActionButton(this);
        button->setPrimary();
        button->setAction(first);
        buttons->addWidget(button);
    }
    m_sample->setProperty("link", true);
    m_sample->setCursor(Qt::PointingHandCursor);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    buttons->addWidget(m_sample);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::apart);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addLayout(words);
    layout->addLayout(buttons);
    layout->addStretch(3);
    retranslate();
}

void EmptyState::setText(const QString &text) { m_text->setText(text); }

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyState::retranslate() { m_sample->setText(tr("Look at the sample")); }

} // namespace slatelier::shared
