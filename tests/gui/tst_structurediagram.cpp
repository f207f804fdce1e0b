// SPDX-License-Identifier: GPL-3.0-or-later
// The block diagram as a person draws it: the structure of the sample "Home internet" from an empty service, by mouse
// and by keyboard alone.
#include "app/document/document.h"
#include "app/document/starters.h"
#include "app/structure/blockactions.h"
#include "app/structure/blockmime.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagrampane.h"
#include "app/structure/diagramview.h"
#include "app/structure/palettemodel.h"
#include "app/structure/partpalette.h"
#include "app/structure/structureeditor.h"
#include "app/structure/structurepage.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>
#include <QTreeView>
#include <QWheelEvent>
#include <QtTest>

using namespace slatelier;
using namespace slatelier::structure;
using namespace Qt::StringLiterals;
using model::Block;
using model::BlockKind;

class TestStructureDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void buildsHomeInternetByMouse();
    void buildsHomeInternetByKeyboard();

private:
    DiagramPane *pane() const { return m_page->findChild<DiagramPane *>(); }
    DiagramView *view() const { return pane()->view(); }
    QTreeView *palette() const { return pane()->palette()->list(); }
    QLineEdit *search() const { return pane()->palette()->field(); }
    std::optional<Block> structure() const { return m_document->project().services.find({u"net"_s})->structure; }
    QPoint centreOf(const QString &part) const;
    QPoint edgeOf(const QString &part, Qt::Edge edge) const;
    void lift(QWidget *from, QPoint start);
    void carry(QMimeData *data, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void dragBlock(const QString &part, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void dragFromPalette(const QString &part, QPoint to);
    void rename(const QString &name);
    void type(const QStringList &words, Qt::KeyboardModifiers last = {});
    void undoAllAndRedo();

    model::Project m_sample;
    model::Project m_empty; // the sample, but nothing is said of what its first service is built of
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<StructurePage> m_page;
};

void TestStructureDiagram::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto sample = document::starterProject(u"home-internet"_s, model::Language::En);
    QVERIFY(sample.has_value());
    m_sample = m_empty = *sample;
    auto service = *m_empty.services.find({u"net"_s});
    service.structure.reset();
    m_empty.services.put(service);
}

void TestStructureDiagram::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(m_empty);
    m_page = std::make_unique<StructurePage>(*m_document, nullptr);
    m_page->editor()->show(StructureEditor::View::AsDiagram);
    new QAbstractItemModelTester(pane()->palette()->parts(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showService(u"net"_s);
}

void TestStructureDiagram::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QPoint TestStructureDiagram::centreOf(const QString &part) const
{
    const auto &diagram = view()->diagram()->diagram();
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes.at(i).part == part)
            return view()->placeOf(diagram.pathOf(i)).center();
    }
    return {};
}

QPoint TestStructureDiagram::edgeOf(const QString &part, Qt::Edge edge) const
{
    const auto &diagram = view()->diagram()->diagram();
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes.at(i).part != part)
            continue;
        const auto place = view()->placeOf(diagram.pathOf(i));
        switch (edge) {
        case Qt::TopEdge: return {place.center().x(), place.top() + 3};
        case Qt::BottomEdge: return {place.center().x(), place.bottom() - 3};
        case Qt::LeftEdge: return {place.left() + 3, place.center().y()};
        case Qt::RightEdge: return {place.right() - 3, place.center().y()};
        }
    }
    return {};
}

// The offscreen platform ends a drag as soon as it begins: from the lifting on, the hand does what a window system
// tells a window of it.
void TestStructureDiagram::carry(QMimeData *data, QPoint to, Qt::KeyboardModifiers modifiers)
{
    const std::unique_ptr<QMimeData> carried(data);
    const auto actions = Qt::MoveAction | Qt::CopyAction;
    auto *target = view()->viewport();
    QDragEnterEvent enter(to, actions, carried.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(to, actions, carried.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(target, &move);
    QVERIFY(move.isAccepted());
    QVERIFY(view()->diagram()->diagram().isEmpty() || view()->diagram()->dropMark()); // one sees where it will go
    QDropEvent drop(to, actions, carried.get(), Qt::LeftButton, modifiers);
    drop.setDropAction(move.dropAction());
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(!view()->diagram()->dropMark());
}

void TestStructureDiagram::lift(QWidget *from, QPoint start)
{
    const QPoint away(0, QApplication::startDragDistance() + 2);
    QTest::mousePress(from, Qt::LeftButton, {}, start);
    QTest::mouseMove(from, start + away / 2);
    QTest::mouseMove(from, start + away);
    QTest::mouseRelease(from, Qt::LeftButton, {}, start + away);
}

void TestStructureDiagram::dragBlock(const QString &part, QPoint to, Qt::KeyboardModifiers modifiers)
{
    lift(view()->viewport(), centreOf(part));
    StructureSteps steps(*m_document);
    steps.setService({u"net"_s});
    carry(carried(m_document->project(), steps, view()->selectedPaths()), to, modifiers);
}

void TestStructureDiagram::dragFromPalette(const QString &part, QPoint to)
{
    const auto *parts = pane()->palette()->parts();
    for (int row = 0; row < parts->rowCount(); ++row) {
        if (parts->idAt(row) != part)
            continue;
        const auto index = parts->index(row);
        palette()->scrollTo(index);
        lift(palette()->viewport(), palette()->visualRect(index).center());
        QCOMPARE(palette()->currentIndex(), index);
        carry(pane()->palette()->parts()->mimeData({palette()->currentIndex()}), to);
        return;
    }
    QFAIL(qPrintable(u"not in the palette: "_s + part));
}

void TestStructureDiagram::rename(const QString &name)
{
    auto *editor = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTRY_COMPARE(QApplication::focusWidget(), editor);
    editor->selectAll();
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), view());
}

void TestStructureDiagram::undoAllAndRedo()
{
    QCOMPARE(m_document->project(), m_sample);
    while (m_document->canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(m_document->project(), m_empty);
    QVERIFY(view()->diagram()->diagram().isEmpty());
    while (m_document->canRedo())
        QVERIFY(m_document->redo());
    QCOMPARE(m_document->project(), m_sample);
    QCOMPARE(view()->diagram()->diagram().nodes.size(), 10); // all, its seven, and the two sides of the ring
}

void TestStructureDiagram::buildsHomeInternetByMouse()
{
    const QPoint beyond(view()->viewport()->width() - 12, view()->viewport()->height() / 2);
    for (const auto *part : {"router", "line", "switch", "district", "ring-east", "core"})
        dragFromPalette(QString::fromLatin1(part), beyond);
    QCOMPARE(structure()->blocks.size(), 6);
    dragFromPalette(u"auth"_s, edgeOf(u"core"_s, Qt::LeftEdge)); // to the wrong side of the core
    QCOMPARE(structure()->blocks.at(5).part, u"auth"_s);
    dragBlock(u"auth"_s, edgeOf(u"core"_s, Qt::RightEdge)); // and now where it belongs
    QCOMPARE(structure()->blocks.at(6).part, u"auth"_s);

    dragFromPalette(u"ring-west"_s, edgeOf(u"ring-east"_s, Qt::BottomEdge)); // a second path
    QCOMPARE(structure()->blocks.at(4), Block::group(BlockKind::Any, {Block::ofPart(u"ring-east"_s), Block::ofPart(u"ring-west"_s)}));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->placeOf({4}).center());
    rename(u"Ring"_s);
    undoAllAndRedo();
}

void TestStructureDiagram::type(const QStringList &words, Qt::KeyboardModifiers last)
{
    for (const auto &word : words) {
        QTRY_COMPARE(QApplication::focusWidget(), search());
        QTest::keyClicks(search(), word);
        QTest::keyClick(search(), Qt::Key_Return, word == words.last() ? last : Qt::NoModifier);
    }
}

void TestStructureDiagram::buildsHomeInternetByKeyboard()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Insert);
    type({u"subscriber"_s, u"line to"_s, u"house sw"_s, u"access node w"_s, u"ring, east"_s});
    type({u"ring, west"_s}, Qt::ShiftModifier);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), view());
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier); // the group of both
    QTest::keyClick(view(), Qt::Key_F2);
    rename(u"Ring"_s);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier); // the whole
    QTest::keyClick(view(), Qt::Key_Insert);
    type({u"network c"_s, u"subscriber au"_s});
    undoAllAndRedo();
}

QTEST_MAIN(TestStructureDiagram)
#include "tst_structurediagram.moc"
