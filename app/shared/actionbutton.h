// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

class QAction;

namespace slatelier::shared {

/// A button for an action: its words, icon, hint and state, always those of the action.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QWidget *parent = nullptr);
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    /// Follows another action; without one the button hides.
    void setAction(QAction *action);
    QAction *action() const { return m_action; }
    /// The coloured one; a primary button shows no icon.
    void setPrimary();

private:
    void follow();

    QAction *m_action = nullptr;
    bool m_primary = false;
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_ending;
};

} // namespace slatelier::shared
