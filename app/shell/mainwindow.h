// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/language.h"
#include "app/shell/pages.h"
#include "core/model/result.h"

#include <QtWidgets/QMainWindow>

class QMenuBar;
class QStackedWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shell {

class Actions;
class FileCommands;
class HistoryDock;
class NoticeBar;
class Sidebar;
class StartPage;
class StatusLine;
class TopBar;

/// The window: arranges pages, actions and docks, and knows nothing of what the pages show.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(document::Document &document, const std::vector<PageEntry> &entries = pages(),
                        QWidget *parent = nullptr);

    void open(const QString &path);
    void showPage(int page);
    void showPage(const QString &key);
    /// Raises the page that shows the place, and selects it there.
    void reveal(const model::EntityRef &place);
    /// "ru", "en", or "" for that of the desktop.
    void speak(const QString &language);
    shared::Page *page(const QString &key) const; // null for an unknown key
    const Actions &actions() const { return *m_actions; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void addPages(const std::vector<PageEntry> &entries);
    void connectDocument();
    void connectActions();
    void connectAppearance();
    void retranslate();
    void refresh();
    void refreshTitle();
    void refreshSteps();
    void offerUndo();
    void fillPageMenu();
    void showBadge(int page);
    void fail(const model::Problem &problem);
    void requestAction(const QString &name);
    void forwardToFocus(const char *slot);
    void restore();

    document::Document &m_document;
    Language m_language;
    std::vector<PageEntry> m_entries;
    QList<shared::Page *> m_pages;
    QMenuBar *m_menus;
    Actions *m_actions;
    FileCommands *m_files;
    TopBar *m_top;
    NoticeBar *m_notice;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    StartPage *m_start;
    StatusLine *m_status;
    HistoryDock *m_history;
    bool m_replacing = false;
};

} // namespace slatelier::shell
