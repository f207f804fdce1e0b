// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one page to another, in the whole window.
#include "app/document/document.h"
#include "app/shared/actionbutton.h"
#include "app/shared/emptystate.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/shell/actions.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"
#include "tests/gui/sampleproject.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace slatelier;

class WaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void printsTheChosenAgreement();
    void structureWithoutServicesLeadsToTheFirst();
    void closingKeepsWhatIsBeingTyped_data();
    void closingKeepsWhatIsBeingTyped();

private:
    QTemporaryDir m_settings;
};

void WaysTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    shell::nameProgram();
    shared::Theme::current().start();
}

void WaysTest::printsTheChosenAgreement()
{
    auto project = gui::sampleProject();
    auto second = project.agreements.at(0);
    second.id = {u"second"_s};
    second.number = u"18"_s;
    project.agreements.put(second);
    document::Document document;
    shell::MainWindow window(document);
    document.setUnsaved(project);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    window.reveal({&model::entityTypeOf<model::Agreement>(), u"second"_s, {}});
    window.actions()["print-annex"]->trigger();
    auto *print = window.page(u"print"_s);
    QVERIFY(print->isVisible());
    QCOMPARE(print->findChild<QComboBox *>()->currentData().toString(), u"second"_s);
    // What was chosen on the page itself stays.
    print->findChild<QComboBox *>()->setCurrentIndex(0);
    window.actions()["print-annex"]->trigger();
    QCOMPARE(print->findChild<QComboBox *>()->currentData().toString(), u"sla"_s);
}

void WaysTest::structureWithoutServicesLeadsToTheFirst()
{
    document::Document document;
    shell::MainWindow window(document);
    document.setUnsaved({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(u"structure"_s);
    auto *empty = window.page(u"structure"_s)->findChild<shared::EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QTest::mouseClick(empty->findChild<shared::ActionButton *>(), Qt::LeftButton);
    QVERIFY(window.page(u"catalogue"_s)->isVisible());
    QCOMPARE(document.project().services.size(), 1);
}

void WaysTest::closingKeepsWhatIsBeingTyped_data()
{
    QTest::addColumn<bool>("window");
    QTest::newRow("the window") << true;
    QTest::newRow("the project") << false;
}

void WaysTest::closingKeepsWhatIsBeingTyped()
{
    QFETCH(bool, window);
    QTemporaryDir folder;
    document::Document document;
    QVERIFY(document.create(folder.filePath(u"p.slatelier"_s), gui::sampleProject()));
    shell::MainWindow shown(document);
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    const auto metric = document.project().metrics.at(0).id;
    shown.reveal({&model::entityTypeOf<model::Metric>(), metric.text, {}});
    QAbstractItemView *table = nullptr;
    for (auto *view : shown.findChildren<shared::TableView *>()) {
        if (view->isVisible())
            table = view;
    }
    QVERIFY(table);
    const auto *model = table->model();
    int column = 0;
    while (column < model->columnCount() && model->headerData(column, Qt::Horizontal).toString() != u"Name"_s)
        ++column;
    table->setFocus();
    table->setCurrentIndex(model->index(table->currentIndex().row(), column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor && editor->hasFocus());
    editor->selectAll();
    QTest::keyClicks(editor, u"Typed to the end"_s);
    const auto path = document.path();
    if (window)
        QVERIFY(shown.close());
    else
        shown.actions()["close"]->trigger();
    document.close();
    QVERIFY(document.open(path));
    QCOMPARE(document.project().metrics.find(metric)->name, u"Typed to the end"_s);
}

QTEST_MAIN(WaysTest)
#include "tst_ways.moc"
