// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/actionbutton.h"

#include <QtGui/QAction>

namespace slatelier::shared {

ActionButton::ActionButton(QWidget *parent) : QPushButton(parent)
{
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

ActionButton::ActionButton(QAction *action, QWidget *parent) : ActionButton(parent) { setAction(action); }

void ActionButton::setAction(QAction *action)
{
    disconnect(m_following);
    disconnect(m_ending);
    m_action = action;
    setVisible(action);
    if (!action)
        return;
    m_following = connect(action, &QAction::changed, this, &ActionButton::follow);
    m_ending = connect(action, &QObject::destroyed, this, [this] { setAction(nullptr); });
    follow();
}

void ActionButton::setPrimary()
{
    m_primary = true;
    setProperty("primary", true);
}

void ActionButton::follow()
{
    auto words = m_action->text();
    setText(m_primary ? words.remove(u'&') : words);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    if (!m_primary)
        setIcon(m_action->icon());
}

} // namespace slatelier::shared
