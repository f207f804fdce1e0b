// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/filterfield.h"

#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::shared {

FilterField::FilterField(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    QLineEdit::addAction(icon(u"filter"_s, Token::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMaximumWidth(360);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60ms);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text().trimmed()); });
    retranslate();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (m_target && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)) {
        m_target->setFocus(Qt::TabFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FilterField::retranslate()
{
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
}

} // namespace slatelier::shared
