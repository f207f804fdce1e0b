// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/document/document.h"
#include "app/shell/actions.h"
#include "app/shell/filecommands.h"
#include "app/shell/historydock.h"
#include "app/shell/noticebar.h"
#include "app/shell/quicksearch.h"
#include "app/shell/settings.h"
#include "app/shell/sidebar.h"
#include "app/shell/startpage.h"
#include "app/shell/statusline.h"
#include "app/shell/topbar.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using document::Document;
using shared::Page;

MainWindow::MainWindow(Document &document, const std::vector<PageEntry> &entries, QWidget *parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_entries(entries)
    , m_menus(new QMenuBar(this))
    , m_actions(new Actions(this, m_menus))
    , m_files(new FileCommands(document, *m_actions, this))
    , m_top(new TopBar(document, *m_actions, this))
    , m_notice(new NoticeBar(this))
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(*m_actions, this))
    , m_status(new StatusLine(this))
    , m_history(new HistoryDock(document, this))
{
    setAcceptDrops(true);
    arrange();
    addPages(entries);
    connectDocument();
    connectActions();
    connectAppearance();
    restore();
    retranslate();
    refresh();
}

void MainWindow::arrange()
{
    m_stack->addWidget(m_start);
    // Above the docks, as a menu bar would be.
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (auto *line : QList<QWidget *>{m_menus, m_top, m_notice})
        lines->addWidget(line);
    setMenuWidget(head);
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
    setMinimumSize(860, 560);
    resize(1280, 800);
}

void MainWindow::addPages(const std::vector<PageEntry> &entries)
{
    for (const auto &entry : entries) {
        auto *page = entry.make(m_document, this);
        const int number = static_cast<int>(m_pages.size());
        m_pages.append(page);
        m_stack->addWidget(page);
        m_sidebar->addPage(page->iconName());
        connect(page, &Page::badgeChanged, this, [this, number] { showBadge(number); });
        connect(page, &Page::jumpRequested, this, &MainWindow::reveal);
        connect(page, &Page::said, m_status, [this](const QString &sentence) { m_status->say(sentence); });
        connect(page, &Page::workStarted, m_status, &StatusLine::follow);
        connect(page, &Page::actionRequested, this, &MainWindow::requestAction);
    }
    fillPageMenu();
    connect(m_sidebar, &Sidebar::pageChosen, this, qOverload<int>(&MainWindow::showPage));
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::stateChanged, this, &MainWindow::refresh);
    connect(&m_document, &Document::changed, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::changed, this, &MainWindow::offerUndo);
    connect(&m_document, &Document::replaced, this, [this] {
        m_replacing = true;
        m_notice->hide();
        refresh();
        m_status->say({});
        if (!m_document.notice().isEmpty())
            m_notice->say(m_document.notice(), shared::Token::Warning, (*m_actions)["save-as"]);
    });
    connect(&m_document, &Document::failed, this, &MainWindow::fail);
    connect(m_files, &FileCommands::failed, this, &MainWindow::fail);
    connect(m_files, &FileCommands::said, m_status, [this](const QString &sentence) { m_status->say(sentence); });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_top->search(), &QuickSearch::chosen, this, &MainWindow::reveal);
    connect(m_status, &StatusLine::undoClicked, &m_document, &Document::undo);
    connect(m_status, &StatusLine::findingsClicked, this, [this] { showPage(u"findings"_s); });
    connect(m_status, &StatusLine::openRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void MainWindow::open(const QString &path) { m_files->open(path); }

void MainWindow::showPage(int number)
{
    if (!m_document.isOpen() || number < 0 || number >= m_pages.size())
        return;
    m_sidebar->setCurrent(number);
    m_stack->setCurrentWidget(m_pages.at(number));
    m_top->setPrimary(m_pages.at(number)->primaryAction());
}

void MainWindow::showPage(const QString &key)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == key)
            showPage(static_cast<int>(i));
    }
}

Page *MainWindow::page(const QString &key) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == key)
            return m_pages.at(static_cast<qsizetype>(i));
    }
    return nullptr;
}

void MainWindow::reveal(const model::EntityRef &place)
{
    // What no page shows by itself is shown inside its owner.
    for (auto at = place; at.type;) {
        for (int i = 0; i < m_pages.size(); ++i) {
            if (m_pages.at(i)->reveal(at))
                return showPage(i);
        }
        const auto row = at.type->find(m_document.project(), at.id);
        const auto *owner = row ? at.type->owner : nullptr;
        at = owner ? model::EntityRef{owner, at.type->ownerId(row.get()), {}} : model::EntityRef();
    }
    m_status->say(tr("No page shows this."));
}

void MainWindow::fail(const model::Problem &problem) { m_notice->say(problem.sentence(), shared::Token::Broken); }

void MainWindow::requestAction(const QString &name)
{
    if (name == u"open-sample") {
        m_files->openSample();
    } else if (name == u"new-service") {
        showPage(u"catalogue"_s);
        page(u"catalogue"_s)->primaryAction()->trigger();
    } else if (auto *action = m_actions->at(name)) {
        action->trigger();
    }
}

void MainWindow::showBadge(int number)
{
    const int count = m_pages.at(number)->badge();
    m_sidebar->setBadge(number, count);
    if (m_entries.at(static_cast<std::size_t>(number)).key == u"findings")
        m_status->setFindings(m_document.isOpen() ? count : -1);
}

void MainWindow::refresh()
{
    const bool open = m_document.isOpen();
    m_sidebar->setVisible(open && !m_pages.isEmpty());
    if (!open || m_pages.isEmpty()) {
        m_stack->setCurrentWidget(m_start);
        m_top->setPrimary(nullptr);
    } else if (m_stack->currentWidget() == m_start) {
        showPage(std::max(0, m_sidebar->current()));
        m_sidebar->setFocus();
    }
    for (const auto *name : {"save-as", "save-copy", "save-customer", "export", "import", "print-annex", "close", "search", "filter",
                             "history", "sidebar"})
        (*m_actions)[name]->setEnabled(open);
    for (int i = 0; i < m_pages.size(); ++i)
        showBadge(i);
    m_status->setFile(m_document.path());
    m_top->refresh();
    refreshSteps();
    refreshTitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    const auto key =
        m_sidebar->current() >= 0 ? m_entries.at(static_cast<std::size_t>(m_sidebar->current())).key : QString();
    keep(WindowSettings{saveGeometry(), saveState(), key, m_sidebar->isFolded()});
    QMainWindow::closeEvent(event);
}

void MainWindow::restore()
{
    const auto kept = windowSettings();
    if (!restoreGeometry(kept.geometry)) {
        // The whole window with its frame fits the screen.
        const auto room = screen()->availableSize() - QSize(0, 36);
        resize(size().boundedTo(room));
    }
    restoreState(kept.state);
    m_sidebar->setFolded(kept.sidebarFolded);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == kept.page || (i == 0 && kept.page.isEmpty()))
            m_sidebar->setCurrent(static_cast<int>(i));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->take(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace slatelier::shell
