// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/signedbar.h"

#include "app/shared/actionbutton.h"
#include "app/shared/icon.h"
#include "app/shared/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using namespace shared;

SignedBar::SignedBar(QAction *start, QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::apart, space::tight, space::near, space::tight);
    layout->setSpacing(space::near);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(new ActionButton(start, this));
    hide();
}

void SignedBar::say(const QString &sentence, bool refused)
{
    m_refused = refused;
    m_text->setText(sentence);
    m_picture->setPixmap(icon(refused ? u"error"_s : u"notice"_s, refused ? Token::Broken : Token::Muted)
                             .pixmap(QSize(20, 20), devicePixelRatioF()));
    setAccessibleName(sentence);
    show();
    update();
}

QString SignedBar::sentence() const { return isHidden() ? QString() : m_text->text(); }

void SignedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(m_refused ? Token::Broken : Token::Line));
    painter.setBrush(colour(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace slatelier::agreement
