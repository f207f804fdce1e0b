// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/noticebar.h"

#include "app/shared/actionbutton.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_wayOn(new ActionButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"close"_s, Token::Muted));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::far, space::tight, space::apart, space::tight);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_wayOn);
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void NoticeBar::say(const QString &sentence, Token token, QAction *wayOn)
{
    m_token = token;
    m_text->setText(sentence);
    m_picture->setPixmap(icon(token == Token::Broken ? u"error"_s : u"notice"_s, token)
                             .pixmap(QSize(20, 20), devicePixelRatioF()));
    m_wayOn->setAction(wayOn);
    setAccessibleName(sentence);
    show();
    update();
}

QString NoticeBar::sentence() const { return isVisible() ? m_text->text() : QString(); }

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface));
    painter.fillRect(0, 0, 4, height(), colour(m_token));
    painter.setPen(colour(Token::Line));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace slatelier::shell
