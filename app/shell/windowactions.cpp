// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that binds actions, words and appearance.
#include "app/document/document.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shell/actions.h"
#include "app/shell/historydock.h"
#include "app/shell/keysdialog.h"
#include "app/shell/mainwindow.h"
#include "app/shell/quicksearch.h"
#include "app/shell/settings.h"
#include "app/shell/sidebar.h"
#include "app/shell/statusline.h"
#include "app/shell/topbar.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using document::Document;
using shared::Theme;

void MainWindow::connectActions()
{
    const auto &at = *m_actions;
    const auto on = [this, &at](const char *name, auto &&work) {
        connect(at[name], &QAction::triggered, this, std::forward<decltype(work)>(work));
    };
    on("quit", [this] { close(); });
    on("undo", [this] { m_document.undo(); });
    on("redo", [this] { m_document.redo(); });
    on("cut", [this] { forwardToFocus("cut"); });
    on("copy", [this] { forwardToFocus("copy"); });
    on("paste", [this] { forwardToFocus("paste"); });
    on("search", [this] { m_top->search()->begin(); });
    on("filter", [this] {
        if (m_sidebar->current() < 0 || !m_pages.at(m_sidebar->current())->focusFilter())
            m_top->search()->begin();
    });
    on("print-annex", [this] {
        auto *print = page(u"print"_s);
        if (print && m_sidebar->current() >= 0)
            print->reveal(m_pages.at(m_sidebar->current())->chosen());
        showPage(u"print"_s);
    });
    on("keys", [this] { KeysDialog(*m_actions, this).exec(); });
    on("about", [this] {
        QMessageBox box(this);
        box.setWindowTitle(tr("About Slatelier"));
        box.setIconPixmap(shared::applicationIcon().pixmap(64));
        box.setText(u"<b>Slatelier "_s + QCoreApplication::applicationVersion() + u"</b>"_s);
        box.setInformativeText(tr("A workshop for service level promises: what can be promised, what follows from it, "
                                  "and who keeps it. Free software under the GNU General Public Licence, "
                                  "version 3 or later."));
        box.exec();
    });
    connect(at["sidebar"], &QAction::toggled, m_sidebar, &Sidebar::setFolded);
    connect(m_sidebar, &Sidebar::foldedChanged, at["sidebar"], &QAction::setChecked);
    at["sidebar"]->setChecked(m_sidebar->isFolded());
    connect(at["history"], &QAction::triggered, m_history, &QWidget::setVisible);
    // With the action as context: the dock still says that it hides when the window is already taken down.
    connect(m_history, &QDockWidget::visibilityChanged, at["history"], [dock = m_history, shown = at["history"]](bool visible) {
        shown->setChecked(visible || dock->isVisible());
    });
}

void MainWindow::connectAppearance()
{
    const auto &at = *m_actions;
    const auto zoom = [this](QAction *action, auto &&next) {
        connect(action, &QAction::triggered, this, [next] {
            Theme::current().zoomTo(next(Theme::current().zoom()));
            keepZoom(Theme::current().zoom());
        });
    };
    zoom(at["zoom-in"], [](int percent) { return percent + 10; });
    zoom(at["zoom-out"], [](int percent) { return percent - 10; });
    zoom(at["zoom-reset"], [](int) { return 100; });

    const QHash<QString, Theme::Choice> themes{{u"theme-system"_s, Theme::Choice::System},
                                               {u"theme-light"_s, Theme::Choice::Light},
                                               {u"theme-dark"_s, Theme::Choice::Dark}};
    connect(m_actions->themes(), &QActionGroup::triggered, this, [themes](const QAction *action) {
        const auto choice = themes.value(action->objectName());
        keepTheme(choice);
        Theme::current().choose(choice);
    });
    for (auto *action : m_actions->themes()->actions())
        action->setChecked(themes.value(action->objectName()) == Theme::current().choice());

    connect(m_actions->languages(), &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto word = action->objectName().mid(9);
        const auto language = word == u"system" ? QString() : word;
        keepLanguage(language);
        speak(language);
    });
    const auto kept = languageSetting();
    const auto chosen = u"language-"_s + (kept.isEmpty() ? u"system"_s : kept);
    for (auto *action : m_actions->languages()->actions())
        action->setChecked(action->objectName() == chosen);
}

void MainWindow::speak(const QString &language) { m_language.choose(language); }

// Cut, copy and paste belong to the widget that has the focus; it knows them by their keys.
void MainWindow::forwardToFocus(const char *slot)
{
    auto *focus = QApplication::focusWidget();
    if (!focus)
        return;
    const auto standard = qstrcmp(slot, "cut") == 0    ? QKeySequence::Cut
                          : qstrcmp(slot, "copy") == 0 ? QKeySequence::Copy
                                                       : QKeySequence::Paste;
    for (auto *action : focus->actions()) {
        if (action->shortcut() == QKeySequence(standard))
            return action->trigger();
    }
    if (QMetaObject::invokeMethod(focus, slot))
        return;
    const auto keys = QKeySequence(standard)[0];
    QKeyEvent press(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    QCoreApplication::sendEvent(focus, &press);
}

void MainWindow::fillPageMenu()
{
    auto *menu = m_actions->pageMenu();
    menu->clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        auto *action = menu->addAction(shared::icon(m_pages.at(i)->iconName()), m_pages.at(i)->title());
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { showPage(i); });
    }
}

void MainWindow::refreshSteps()
{
    const auto name = [](QAction *action, const QString &plain, const QString &named, const QString &step,
                         bool possible) {
        action->setText(possible && !step.isEmpty() ? named.arg(QString(step).replace(u'&', u"&&"_s)) : plain);
        action->setEnabled(possible);
        action->setIconText(QString(plain).remove(u'&'));
        action->setToolTip(QString(action->text()).remove(u'&'));
    };
    const bool undoable = m_document.canUndo();
    name((*m_actions)["undo"], tr("&Undo"), tr("&Undo: %1"), m_document.undoText(), undoable);
    name((*m_actions)["redo"], tr("&Redo"), tr("&Redo: %1"), m_document.redoText(), m_document.canRedo());
}

void MainWindow::offerUndo()
{
    const bool opened = std::exchange(m_replacing, false);
    // After an undo there is something to redo; then nobody needs to be told how to take it back.
    if (!opened && m_document.canUndo() && !m_document.canRedo())
        m_status->say(m_document.undoText(), true);
    else
        m_status->say({});
}

void MainWindow::refreshTitle()
{
    if (!m_document.isOpen()) {
        setWindowTitle(u"Slatelier"_s);
        setWindowFilePath({});
        return;
    }
    const auto when = m_document.modified();
    const auto name = m_document.name();
    setWindowTitle(when.isValid() ? tr("%1 (changed %2) – Slatelier").arg(name, shared::momentText(when))
                                  : tr("%1 – Slatelier").arg(name));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (int i = 0; i < m_pages.size(); ++i)
        m_sidebar->setTitle(i, m_pages.at(i)->title());
    fillPageMenu();
    refreshSteps();
    refreshTitle();
}

} // namespace slatelier::shell
