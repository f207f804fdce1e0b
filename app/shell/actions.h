// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QMainWindow;

namespace slatelier::shell {

/// Everything the window can do, by name, each with its icon, key and words; and the menus they stand in. What an
/// action does is connected elsewhere.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(QMainWindow *window, QMenuBar *bar);

    QAction *at(const QString &name) const; // null for an unknown name
    QAction *operator[](const char *name) const;
    QMenu *newMenu() const { return m_menus.value(QStringLiteral("new")); }
    QMenu *recentMenu() const { return m_menus.value(QStringLiteral("recent")); }
    QMenu *sampleMenu() const { return m_menus.value(QStringLiteral("sample")); }
    QMenu *pageMenu() const { return m_menus.value(QStringLiteral("pages")); }
    QActionGroup *languages() const { return m_languages; }
    QActionGroup *themes() const { return m_themes; }
    /// In the order of the menus, for the list of keys.
    QList<QAction *> all() const;

    void retranslate();

private:
    void makeActions(QMainWindow *window);
    void fillMenus(QMenuBar *bar);
    QMenu *menu(QMenuBar *bar, const char *name);
    QMenu *submenu(QMenu *parent, const char *name, const QString &iconName);

    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace slatelier::shell
