// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include "app/shared/icon.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

namespace {

struct Entry
{
    const char *name;
    const char *text;
    const char *icon;
    // Written out: some platforms bind nothing to Save As, Preferences and Quit.
    const char *keys;
};

constexpr Entry entries[] = {
    {"open", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Open…"), "open", "Ctrl+O"},
    {"save-as", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Save &as…"), "", "Ctrl+Shift+S"},
    {"save-copy", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Save a &copy…"), "save-copy", "Ctrl+Alt+S"},
    {"save-customer", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Save the c&ustomer's copy…"), "party", ""},
    {"import", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Import…"), "import", "Ctrl+I"},
    {"export", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Export…"), "export", "Ctrl+E"},
    {"print-annex", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Print the annex"), "print", "Ctrl+P"},
    {"close", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "C&lose the project"), "", "Ctrl+W"},
    {"quit", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Quit"), "", "Ctrl+Q"},
    {"undo", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Undo"), "undo", "Ctrl+Z"},
    {"redo", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
    {"cut", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Cu&t"), "", ""},
    {"copy", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Copy"), "copy", ""},
    {"paste", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Paste"), "paste", ""},
    {"filter", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Filter this page"), "filter", "Ctrl+F"},
    {"search", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Search the project"), "search", "Ctrl+K"},
    {"zoom-in", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Larger"), "", "Ctrl++; Ctrl+="},
    {"zoom-out", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Smaller"), "", "Ctrl+-"},
    {"zoom-reset", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Usual size"), "", "Ctrl+0"},
    {"sidebar", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Fold the side&bar"), "sidebar", "Ctrl+B"},
    {"history", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&History of steps"), "history", "Ctrl+H"},
    {"language-system", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "As the &desktop"), "", ""},
    {"language-ru", "Русский", "", ""},
    {"language-en", "English", "", ""},
    {"theme-system", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "As the &desktop"), "", ""},
    {"theme-light", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Light"), "sun", ""},
    {"theme-dark", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Dark"), "moon", ""},
    {"keys", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Keys"), "help", "F1"},
    {"about", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&About Slatelier"), "", ""},
};

struct MenuEntry
{
    const char *name;
    const char *title;
};

constexpr MenuEntry menuEntries[] = {
    {"file", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&File")},
    {"new", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&New")},
    {"recent", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Open &recent")},
    {"sample", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "Open a &sample")},
    {"edit", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&View")},
    {"pages", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Go to")},
    {"language", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Language")},
    {"theme", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Theme")},
    {"help", QT_TRANSLATE_NOOP("slatelier::shell::Actions", "&Help")},
};

QList<QKeySequence> keysOf(const char *keys)
{
    return QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QMainWindow *window, QMenuBar *bar)
    : QObject(window)
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    makeActions(window);
    fillMenus(bar);
    retranslate();
}

void Actions::makeActions(QMainWindow *window)
{
    for (const auto &entry : entries) {
        auto *action = new QAction(this);
        const auto name = QString::fromLatin1(entry.name);
        action->setObjectName(name);
        action->setShortcuts(keysOf(entry.keys));
        if (*entry.icon)
            action->setIcon(shared::icon(QString::fromLatin1(entry.icon)));
        if (name.startsWith(u"language-"))
            m_languages->addAction(action)->setCheckable(true);
        if (name.startsWith(u"theme-"))
            m_themes->addAction(action)->setCheckable(true);
        m_actions.insert(name, action);
        window->addAction(action);
    }
    for (const auto *name : {"sidebar", "history"})
        (*this)[name]->setCheckable(true);
    (*this)["quit"]->setMenuRole(QAction::QuitRole);
    (*this)["about"]->setMenuRole(QAction::AboutRole);
}

QAction *Actions::at(const QString &name) const { return m_actions.value(name); }

QAction *Actions::operator[](const char *name) const
{
    auto *action = m_actions.value(QString::fromLatin1(name));
    Q_ASSERT(action);
    return action;
}

QMenu *Actions::menu(QMenuBar *bar, const char *name)
{
    auto *menu = bar->addMenu(QString());
    m_menus.insert(QString::fromLatin1(name), menu);
    return menu;
}

QMenu *Actions::submenu(QMenu *parent, const char *name, const QString &iconName)
{
    auto *menu = parent->addMenu(QString());
    if (!iconName.isEmpty())
        menu->setIcon(shared::icon(iconName));
    m_menus.insert(QString::fromLatin1(name), menu);
    return menu;
}

void Actions::fillMenus(QMenuBar *bar)
{
    const auto &self = *this;
    auto *file = menu(bar, "file");
    submenu(file, "new", u"new"_s);
    file->addAction(self["open"]);
    submenu(file, "recent", {})->setToolTipsVisible(true);
    submenu(file, "sample", {});
    file->addSeparator();
    file->addActions({self["save-as"], self["save-copy"], self["save-customer"]});
    file->addSeparator();
    file->addActions({self["import"], self["export"]});
    file->addSeparator();
    file->addAction(self["print-annex"]);
    file->addSeparator();
    file->addActions({self["close"], self["quit"]});

    auto *edit = menu(bar, "edit");
    edit->addActions({self["undo"], self["redo"]});
    edit->addSeparator();
    edit->addActions({self["cut"], self["copy"], self["paste"]});
    edit->addSeparator();
    edit->addActions({self["filter"], self["search"]});

    auto *view = menu(bar, "view");
    submenu(view, "pages", {});
    view->addSeparator();
    view->addActions({self["sidebar"], self["history"]});
    view->addSeparator();
    view->addActions({self["zoom-in"], self["zoom-out"], self["zoom-reset"]});
    view->addSeparator();
    submenu(view, "language", {})->addActions(m_languages->actions());
    submenu(view, "theme", {})->addActions(m_themes->actions());

    menu(bar, "help")->addActions({self["keys"], self["about"]});
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const auto &entry : entries)
        actions.append((*this)[entry.name]);
    return actions;
}

void Actions::retranslate()
{
    for (const auto &entry : entries) {
        const bool own = QLatin1StringView(entry.name).startsWith("language-r"_L1) ||
                         QLatin1StringView(entry.name).startsWith("language-e"_L1);
        (*this)[entry.name]->setText(own ? QString::fromUtf8(entry.text) : tr(entry.text));
    }
    // Shown, not bound: these keys belong to the widget that has the focus.
    const std::pair<const char *, QKeySequence::StandardKey> shown[] = {
        {"cut", QKeySequence::Cut}, {"copy", QKeySequence::Copy}, {"paste", QKeySequence::Paste}};
    for (const auto &[name, key] : shown) {
        auto *action = (*this)[name];
        action->setText(action->text() + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
    }
    for (const auto &entry : menuEntries)
        m_menus.value(QString::fromLatin1(entry.name))->setTitle(tr(entry.title));
}

} // namespace slatelier::shell
