// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/shared/emptystate.h"
#include "app/shared/pageheader.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/shell/actions.h"
#include "app/shell/historydock.h"
#include "app/shell/importdialog.h"
#include "app/shell/mainwindow.h"
#include "app/shell/noticebar.h"
#include "app/shell/quicksearch.h"
#include "app/shell/settings.h"
#include "app/shell/sidebar.h"
#include "app/shell/startpage.h"
#include "app/shell/statusline.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace slatelier;
using document::Document;
using shell::MainWindow;

namespace {

// A page that shows services by name; enough for the window to have something to arrange.
class ServicesPage : public shared::Page
{
public:
    ServicesPage(Document &, QWidget *parent) : Page(parent), m_add(new QAction(u"Add a service"_s, this))
    {
        auto *layout = shared::pageLayout(this);
        auto *header = new shared::PageHeader(this);
        header->setTitle(u"Services"_s);
        layout->addWidget(header);
        layout->addStretch();
    }
    QString title() const override { return u"Services"_s; }
    QString iconName() const override { return u"catalogue"_s; }
    QAction *primaryAction() const override { return m_add; }
    bool reveal(const model::EntityRef &place) override
    {
        if (place.type->table != u"services")
            return false;
        revealed = place.id;
        return true;
    }
    QString revealed;

private:
    QAction *m_add;
};

class FindingsPage : public shared::Page
{
public:
    FindingsPage(Document &, QWidget *parent) : Page(parent) {}
    QString title() const override { return u"Findings"_s; }
    QString iconName() const override { return u"findings"_s; }
    int badge() const override { return count; }
    int count = 3;
};

std::vector<shell::PageEntry> testPages()
{
    return {{u"services"_s, [](Document &document, QWidget *parent) { return new ServicesPage(document, parent); }},
            {u"findings"_s, [](Document &document, QWidget *parent) { return new FindingsPage(document, parent); }}};
}

model::Project smallProject()
{
    model::Project project;
    model::ProjectInfo info;
    info.name = u"Home internet"_s;
    project.about.put(info);
    for (const auto &[id, code, name] : {std::tuple{u"net"_s, u"NET-01"_s, u"Internet access"_s},
                                         std::tuple{u"tv"_s, u"TV-01"_s, u"Television over internet"_s}}) {
        model::Service service;
        service.id.text = id;
        service.code = code;
        service.name = name;
        project.services.put(service);
    }
    model::BusinessFunction function;
    function.id.text = u"calls"_s;
    function.service.text = u"net"_s;
    function.name = u"Video calls"_s;
    project.functions.put(function);
    return project;
}

void renameService(Document &document, const QString &name)
{
    document.apply({"Rename service %1", {name}}, [&](model::Project &project) {
        auto service = project.services.at(0);
        service.name = name;
        project.services.put(service);
    });
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithoutProject();
    void openProjectShowsPages();
    void searchFindsAndJumps();
    void searchShowsTheOwnerOfWhatHasNoPage();
    void searchIsFast();
    void undoHasTheNameOfItsStep();
    void historyGoesToAStep();
    void languageSwitchesAtRunTime();
    void themeAndZoomAreKept();
    void statusCountsFindings();
    void refusedStepIsTold();
    void doneStepOffersItsUndo();
    void workIsShownAndCancelled();
    void importRefusesABadTable();
    void importTakesATable();
    void windowRemembersItsPage();
    void droppedFileIsOpened();
    void everyControlHasAName();

private:
    void pressKeys(const QKeySequence &keys);

    QTemporaryDir m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    shell::nameProgram();
    shared::Theme::current().start();
}

void WindowTest::init()
{
    QSettings().clear();
    m_document = std::make_unique<Document>();
    m_window = std::make_unique<MainWindow>(*m_document, testPages());
    m_window->speak(u"en"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void WindowTest::pressKeys(const QKeySequence &keys)
{
    QTest::keyClick(m_window.get(), keys[0].key(), keys[0].keyboardModifiers());
}

void WindowTest::startsWithoutProject()
{
    QVERIFY(m_window->findChild<shell::StartPage *>()->isVisible());
    QVERIFY(!m_window->findChild<shell::Sidebar *>()->isVisible());
    QVERIFY(!m_window->actions()["export"]->isEnabled());
    QCOMPARE(m_window->windowTitle(), u"Slatelier"_s);
}

void WindowTest::openProjectShowsPages()
{
    m_document->setUnsaved(smallProject());
    QVERIFY(m_window->page(u"services"_s)->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"Home internet"_s));
    pressKeys(Qt::CTRL | Qt::Key_2);
    QVERIFY(m_window->page(u"findings"_s)->isVisible());
    QTest::keyClick(m_window->findChild<QListView *>(u"sidebar"_s), Qt::Key_Up);
    QVERIFY(m_window->page(u"services"_s)->isVisible());
    m_document->close();
    QVERIFY(m_window->findChild<shell::StartPage *>()->isVisible());
}

void WindowTest::searchFindsAndJumps()
{
    m_document->setUnsaved(smallProject());
    m_window->showPage(u"findings"_s);
    pressKeys(Qt::CTRL | Qt::Key_K);
    auto *search = m_window->findChild<shell::QuickSearch *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"INTER"_s);
    QVERIFY(search->list()->isVisible());
    QCOMPARE(search->list()->model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->list()->isVisible());
    auto *page = static_cast<ServicesPage *>(m_window->page(u"services"_s));
    QVERIFY(page->isVisible());
    QCOMPARE(page->revealed, u"tv"_s);
}

void WindowTest::searchShowsTheOwnerOfWhatHasNoPage()
{
    m_document->setUnsaved(smallProject());
    auto *search = m_window->findChild<shell::QuickSearch *>();
    search->begin();
    QTest::keyClicks(search, u"video"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(static_cast<ServicesPage *>(m_window->page(u"services"_s))->revealed, u"net"_s);
}

void WindowTest::searchIsFast()
{
    model::Project project;
    for (int i = 0; i < 10'000; ++i) {
        model::Service service;
        service.id.text = u"s%1"_s.arg(i);
        service.code = u"SRV-%1"_s.arg(i, 5, 10, QChar(u'0'));
        service.name = u"Service number %1 of department %2"_s.arg(i).arg(i % 97);
        project.services.put(service);
    }
    m_document->setUnsaved(project);
    shell::SearchIndex index;
    QElapsedTimer timer;
    timer.start();
    index.follow(m_document->project());
    qInfo("index of %lld entities: %lld ms", static_cast<long long>(index.size()),
          static_cast<long long>(timer.elapsed()));
    auto *search = m_window->findChild<shell::QuickSearch *>();
    search->begin();
    QTest::keyClicks(search, u"d"_s);
    for (const auto letter : {'e', 'p', 'a', 'r', 't'}) {
        renameService(*m_document, QString(QChar::fromLatin1(letter)));
        timer.restart();
        QTest::keyClick(search, letter);
        qInfo("key: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE_LT(timer.elapsed(), 250); // 50 ms in an optimised build; sanitizers take their time
    }
}

void WindowTest::undoHasTheNameOfItsStep()
{
    m_document->setUnsaved(smallProject());
    auto *undo = m_window->actions()["undo"];
    QVERIFY(!undo->isEnabled());
    renameService(*m_document, u"Fibre"_s);
    QVERIFY2(undo->text().contains(u"Fibre"_s), qPrintable(undo->text()));
    pressKeys(Qt::CTRL | Qt::Key_Z);
    QCOMPARE(m_document->project().services.at(0).name, u"Internet access"_s);
    pressKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QCOMPARE(m_document->project().services.at(0).name, u"Fibre"_s);
}

void WindowTest::historyGoesToAStep()
{
    m_document->setUnsaved(smallProject());
    pressKeys(Qt::CTRL | Qt::Key_H);
    auto *dock = m_window->findChild<shell::HistoryDock *>();
    QTRY_VERIFY(dock->isVisible());
    const QAbstractItemModelTester tester(dock->list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        renameService(*m_document, name);
    QTRY_COMPARE(dock->list()->model()->rowCount(), 4);
    const auto second = dock->list()->model()->index(2, 0);
    QTest::mouseClick(dock->list()->viewport(), Qt::LeftButton, {}, dock->list()->visualRect(second).center());
    QCOMPARE(m_document->project().services.at(0).name, u"two"_s);
    QTRY_COMPARE(dock->list()->currentIndex().row(), 2);
    QCOMPARE(dock->list()->model()->rowCount(), 4); // the undone step can still be gone to
}

void WindowTest::languageSwitchesAtRunTime()
{
    const auto english = m_window->actions()["open"]->text();
    m_window->actions()["language-ru"]->trigger();
    QTRY_VERIFY(m_window->actions()["open"]->text() != english);
    QCOMPARE(QLocale().language(), QLocale::Russian);
    QCOMPARE(shell::languageSetting(), u"ru"_s);
    m_window->actions()["language-en"]->trigger();
    QTRY_COMPARE(m_window->actions()["open"]->text(), english);
}

void WindowTest::themeAndZoomAreKept()
{
    auto &theme = shared::Theme::current();
    const double size = m_window->font().pointSizeF();
    m_window->actions()["theme-dark"]->trigger();
    QCOMPARE(theme.shade(), shared::Shade::Dark);
    QCOMPARE(shell::themeSetting(), shared::Theme::Choice::Dark);
    pressKeys(Qt::CTRL | Qt::Key_Plus);
    QCOMPARE(theme.zoom(), 110);
    QTRY_VERIFY(m_window->font().pointSizeF() > size);
    QCOMPARE(shell::zoomSetting(), 110);
    pressKeys(Qt::CTRL | Qt::Key_0);
    m_window->actions()["theme-light"]->trigger();
    QCOMPARE(theme.zoom(), 100);
}

void WindowTest::statusCountsFindings()
{
    m_document->setUnsaved(smallProject());
    QPushButton *button = nullptr;
    for (auto *candidate : m_window->findChild<shell::StatusLine *>()->findChildren<QPushButton *>()) {
        if (candidate->isVisible())
            button = candidate;
    }
    QVERIFY(button);
    QCOMPARE(button->text(), u"3 findings"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *page = static_cast<FindingsPage *>(m_window->page(u"findings"_s));
    QVERIFY(page->isVisible());
    page->count = 1;
    Q_EMIT page->badgeChanged();
    QCOMPARE(button->text(), u"1 finding"_s);
}

void WindowTest::refusedStepIsTold()
{
    m_document->setUnsaved(smallProject());
    QVERIFY(!m_document->apply({"Bad", {}}, [](model::Project &project) {
        auto service = project.services.at(0);
        service.owner = model::Id<model::Role>{u"nobody"_s};
        project.services.put(service);
    }));
    auto *notice = m_window->findChild<shell::NoticeBar *>();
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->sentence().isEmpty());
}

void WindowTest::doneStepOffersItsUndo()
{
    m_document->setUnsaved(smallProject());
    auto *status = m_window->findChild<shell::StatusLine *>();
    QVERIFY(status->sentence().isEmpty());
    renameService(*m_document, u"Fibre"_s);
    QVERIFY(status->sentence().contains(u"Fibre"_s));
    for (auto *button : status->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_document->project().services.at(0).name, u"Internet access"_s);
    QVERIFY(status->sentence().isEmpty());
}

void WindowTest::workIsShownAndCancelled()
{
    m_document->setUnsaved(smallProject());
    auto *status = m_window->findChild<shell::StatusLine *>();
    auto *bar = status->findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    shared::Work work(u"Counting"_s);
    QSignalSpy cancelled(&work, &shared::Work::cancelRequested);
    Q_EMIT m_window->page(u"services"_s)->workStarted(&work);
    work.report(0.5);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 2, bar->maximum());
    QTest::mouseClick(status->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    work.finish(u"Counted."_s);
    QVERIFY(!bar->isVisible());
    QCOMPARE(status->sentence(), u"Counted."_s);
}

void WindowTest::importRefusesABadTable()
{
    const auto path = m_settings.filePath(u"bad.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,name,status\nA,First,live\nB,Second,sleeping\n");
    file.close();
    m_document->setUnsaved(smallProject());
    const auto before = m_document->project();
    shell::ImportDialog dialog(*m_document, path, m_window.get());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    QSignalSpy read(&dialog, &shell::ImportDialog::finishedReading);
    dialog.show();
    dialog.start();
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(dialog.isVisible());
    auto *problems = dialog.findChild<shared::TableView *>();
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"3"_s);
    QVERIFY(m_document->project() == before);
}

void WindowTest::importTakesATable()
{
    const auto path = m_settings.filePath(u"good.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,name\nA,First\nB,Second\n");
    file.close();
    m_document->setUnsaved(smallProject());
    shell::ImportDialog dialog(*m_document, path, m_window.get());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    dialog.show();
    dialog.start();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), QDialog::Accepted);
    QCOMPARE(dialog.sentence(), u"2 rows of good.csv imported."_s);
    QCOMPARE(m_document->project().services.size(), 4);
    m_document->undo();
    QCOMPARE(m_document->project().services.size(), 2);
}

void WindowTest::windowRemembersItsPage()
{
    m_document->setUnsaved(smallProject());
    m_window->showPage(u"findings"_s);
    m_window->findChild<shell::Sidebar *>()->setFolded(true);
    m_window->close();
    MainWindow again(*m_document, testPages());
    again.show();
    QVERIFY(again.page(u"findings"_s)->isVisible());
    QVERIFY(again.findChild<shell::Sidebar *>()->isFolded());
}

void WindowTest::droppedFileIsOpened()
{
    const auto path = m_settings.filePath(u"dropped.slatelier.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "slatelier", "version": 1, "name": "Dropped", "language": "en"})");
    file.close();
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_document->name(), u"Dropped"_s);
}

void WindowTest::everyControlHasAName()
{
    m_document->setUnsaved(smallProject());
    QStringList nameless;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
