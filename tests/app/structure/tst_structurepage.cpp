// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/structure/blockmodel.h"
#include "app/structure/blocktreeview.h"
#include "app/structure/structureeditor.h"
#include "app/structure/structurepage.h"
#include "core/model/project.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QtTest>

using namespace slatelier;
using namespace slatelier::structure;
using namespace Qt::StringLiterals;
using model::Block;
using model::BlockKind;

namespace {

model::Service serviceNamed(const QString &id, const QString &name)
{
    model::Service service;
    service.id = {id};
    service.name = name;
    return service;
}

model::Project emptyServices()
{
    model::Project project;
    project.services.put(serviceNamed(u"internet"_s, u"Home internet"_s));
    project.services.put(serviceNamed(u"backbone"_s, u"Backbone"_s));
    return project;
}

} // namespace

class TestStructurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void buildsHomeInternetByKeyboard();
    void tellsOfACircle();
    void cutsAndPastesBranches();
    void movesByKeyboard();
    void dropsABranch();
    void calculatesWhileTyping();
    void saysWhyThereIsNoResult();
    void keepsTheSelectionWhenAnotherPageChangesIt();
    void revealsAComponent();

private:
    void typeParts(const QStringList &names);
    void typeNumber(const QString &component, int column, const QString &text);
    QString idOf(const QString &component) const;
    QString written(const Block &block) const;
    QString structureText() const;
    template<class T>
    T *find(const char *name = "") const { return m_page->findChild<T *>(QLatin1StringView(name)); }
    BlockTreeView *tree() const { return m_page->findChild<BlockTreeView *>(); }
    QTableView *componentTable() const;
    QLineEdit *partField() const { return find<QLineEdit>("part"); }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<StructurePage> m_page;
};

void TestStructurePage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestStructurePage::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(emptyServices());
    m_page = std::make_unique<StructurePage>(*m_document, nullptr);
    new QAbstractItemModelTester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(componentTable()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->editor()->show(StructureEditor::View::AsTree);
    m_page->showService(u"internet"_s);
}

void TestStructurePage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QTableView *TestStructurePage::componentTable() const
{
    for (auto *table : m_page->findChildren<QTableView *>()) {
        if (table->model() && table->model()->inherits("slatelier::structure::ComponentModel"))
            return table;
    }
    return nullptr;
}

void TestStructurePage::typeParts(const QStringList &names)
{
    partField()->setFocus();
    for (const auto &name : names) {
        QTest::keyClicks(partField(), name);
        QTest::keyClick(partField(), Qt::Key_Return);
    }
    // The offscreen platform makes the list that opened below the field the active window, and none when it closes.
    QCoreApplication::processEvents();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    partField()->setFocus();
    QTest::keyClick(partField(), Qt::Key_Escape); // back to the tree
}

QString TestStructurePage::idOf(const QString &component) const
{
    for (const auto &row : m_document->project().components) {
        if (row.name == component)
            return row.id.text;
    }
    return {};
}

void TestStructurePage::typeNumber(const QString &component, int column, const QString &text)
{
    auto *table = componentTable();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() != component)
            continue;
        table->setCurrentIndex(table->model()->index(row, column));
        table->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QTest::keyClick(table, Qt::Key_F2);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = table->viewport()->findChild<QLineEdit *>()));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        return;
    }
    QFAIL(qPrintable(u"no component "_s + component));
}

QString TestStructurePage::written(const Block &block) const
{
    const auto &project = m_document->project();
    if (const auto *component = project.components.find({block.part}))
        return component->name;
    if (const auto *service = project.services.find({block.part}))
        return u'*' + service->name;
    QStringList inner;
    for (const auto &one : block.blocks)
        inner += written(one);
    const QString names[] = {{}, u"all"_s, u"any"_s, QString::number(block.needed)};
    return block.name + names[int(block.kind)] + u'(' + inner.join(u", "_s) + u')';
}

QString TestStructurePage::structureText() const
{
    const auto &structure = m_document->project().services.find({u"internet"_s})->structure;
    return structure ? written(*structure) : u"-"_s;
}

void TestStructurePage::buildsHomeInternetByKeyboard()
{
    typeParts({u"Router"_s, u"Line"_s, u"Node A"_s, u"Node B"_s});
    QCOMPARE(structureText(), u"all(Router, Line, Node A, Node B)"_s);

    QCOMPARE(QApplication::focusWidget(), tree());
    QTest::keyClick(tree(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(tree(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(structureText(), u"all(Router, Line, any(Node A, Node B))"_s);

    QTest::keyClick(tree(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Nodes"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(structureText(), u"all(Router, Line, Nodesany(Node A, Node B))"_s);
    QTRY_COMPARE(QApplication::focusWidget(), tree()); // the editor is closed

    QTest::keyClick(tree(), Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), partField());
    typeParts({u"Node C"_s});
    tree()->select(Path{2});
    QTest::keyClick(tree(), Qt::Key_K, Qt::AltModifier);
    QCOMPARE(structureText(), u"all(Router, Line, Nodes2(Node A, Node B, Node C))"_s);

    tree()->select(Path{});
    typeParts({u"backb"_s});
    QCOMPARE(structureText(), u"all(Router, Line, Nodes2(Node A, Node B, Node C), *Backbone)"_s);

    QVERIFY(m_document->undoText().contains(u"Backbone"_s));
    while (m_document->canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(m_document->project(), emptyServices());
    while (m_document->canRedo())
        QVERIFY(m_document->redo());
    QCOMPARE(structureText(), u"all(Router, Line, Nodes2(Node A, Node B, Node C), *Backbone)"_s);
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 4);
}

void TestStructurePage::tellsOfACircle()
{
    typeParts({u"Backbone"_s});
    m_page->showService(u"backbone"_s);
    typeParts({u"Home internet"_s});
    auto *refusal = find<QLabel>("refusal");
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"Home internet → Backbone → Home internet"_s)
                 || refusal->text().contains(u"Backbone → Home internet → Backbone"_s), qPrintable(refusal->text()));
    QVERIFY(!m_document->project().services.find({u"backbone"_s})->structure);
    typeParts({u"Fibre"_s}); // the next step goes through and the words go away
    QVERIFY(!refusal->isVisible());
}

void TestStructurePage::cutsAndPastesBranches()
{
    typeParts({u"Alpha"_s, u"Delta"_s, u"Gamma"_s});
    tree()->select(QList<Path>{{1}, {2}});
    QTest::keyClick(tree(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(structureText(), u"all(Alpha, any(Delta, Gamma))"_s);
    QTest::keyClick(tree(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(structureText(), u"all(Alpha)"_s);
    QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(structureText(), u"all(Alpha, any(Delta, Gamma))"_s);
    QTest::keyClick(tree(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(structureText(), u"all(Alpha, Delta, Gamma)"_s);
    tree()->select(Path{1});
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(structureText(), u"all(Alpha, Gamma)"_s);
    m_page->showService(u"backbone"_s);
    QTest::keyClick(tree(), Qt::Key_V, Qt::ControlModifier); // another service, empty so far
    QCOMPARE(written(*m_document->project().services.find({u"backbone"_s})->structure), u"any(Delta, Gamma)"_s);
}

void TestStructurePage::movesByKeyboard()
{
    typeParts({u"Alpha"_s, u"Delta"_s, u"Gamma"_s});
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(structureText(), u"all(Alpha, Gamma, Delta)"_s);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier); // already the first
    QCOMPARE(structureText(), u"all(Gamma, Alpha, Delta)"_s);
    QTest::keyClick(tree(), Qt::Key_O, Qt::AltModifier);
    QCOMPARE(structureText(), u"all(any(Gamma), Alpha, Delta)"_s);
    tree()->select(Path{1});
    QTest::keyClick(tree(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(structureText(), u"all(any(Gamma, Alpha), Delta)"_s);
    QTest::keyClick(tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(structureText(), u"all(any(Gamma), Alpha, Delta)"_s);
    QCOMPARE(tree()->selectedPaths(), QList<Path>{Path{1}});
}

void TestStructurePage::dropsABranch()
{
    typeParts({u"Alpha"_s, u"Delta"_s, u"Gamma"_s});
    auto *blocks = tree()->blocks();
    const auto root = blocks->index(0, 0);
    const std::unique_ptr<QMimeData> dragged(blocks->mimeData({blocks->index(2, 0, root)}));
    QVERIFY(blocks->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, root));
    QVERIFY(blocks->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, root));
    QCOMPARE(structureText(), u"all(Gamma, Alpha, Delta)"_s);
    QVERIFY(blocks->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, root));
    QCOMPARE(structureText(), u"all(Gamma, Alpha, Delta, Gamma)"_s);
    QCOMPARE(m_document->history().size(), 5);
}

void TestStructurePage::calculatesWhileTyping()
{
    typeParts({u"Router"_s, u"Line"_s});
    typeNumber(u"Router"_s, 3, u"99"_s);
    typeNumber(u"Router"_s, 4, u"1"_s);
    typeNumber(u"Line"_s, 5, u"99.5"_s);
    auto *value = m_page->findChild<QWidget *>(u"availability"_s)->findChildren<QLabel *>().at(2);
    QTRY_COMPARE(value->text(), u"98.5\u00a0%"_s);
    const auto done = m_document->history().size();

    auto *table = componentTable();
    table->setCurrentIndex(table->model()->index(0, 4));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"12"_s);
    QTRY_COMPARE(value->text(), u"88.7\u00a0%"_s); // 99 / 111 × 0.995, before Enter
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(value->text(), u"98.5\u00a0%"_s);
    QCOMPARE(m_document->history().size(), done);
    QVERIFY(!m_document->project().components.find({idOf(u"Line"_s)})->mtbf);
}

void TestStructurePage::saysWhyThereIsNoResult()
{
    typeParts({u"Router"_s});
    auto *why = find<QLabel>("why");
    QTRY_VERIFY(why->isVisible() && why->text().contains(u"Router"_s));
    typeNumber(u"Router"_s, 5, u"99.9"_s);
    QTRY_VERIFY(!why->isVisible());
    typeNumber(u"Router"_s, 5, u"a lot"_s);
    QVERIFY(find<QLabel>("refusal")->text().contains(u"a lot"_s));
    QCOMPARE(m_document->project().components.at(0).availability->value, model::Decimal(999, -3));
}

void TestStructurePage::keepsTheSelectionWhenAnotherPageChangesIt()
{
    typeParts({u"Alpha"_s, u"Delta"_s, u"Gamma"_s});
    tree()->select(Path{2});
    QSignalSpy reset(tree()->model(), &QAbstractItemModel::modelReset);
    m_document->apply({"Test"}, [](model::Project &project) {
        auto service = *project.services.find({u"internet"_s});
        service.structure->blocks.removeAt(0);
        project.services.put(service);
    });
    QCOMPARE(tree()->selectedPaths(), QList<Path>{Path{1}});
    QCOMPARE(reset.count(), 0);
}

void TestStructurePage::revealsAComponent()
{
    typeParts({u"Router"_s});
    m_page->showService(u"backbone"_s);
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Component>(), idOf(u"Router"_s), {}}));
    QCOMPARE(componentTable()->currentIndex().siblingAtColumn(0).data().toString(), u"Router"_s);
    QVERIFY(!m_page->reveal({&model::entityTypeOf<model::Party>(), u"nobody"_s, {}}));
}

QTEST_MAIN(TestStructurePage)
#include "tst_structurepage.moc"
