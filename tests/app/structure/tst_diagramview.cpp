// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand and the keys do in a block diagram, one step each.
#include "app/document/document.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagrampane.h"
#include "app/structure/diagrampicture.h"
#include "app/structure/diagramview.h"
#include "app/structure/structureeditor.h"
#include "app/structure/structuresteps.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

using namespace slatelier;
using namespace slatelier::structure;
using namespace Qt::StringLiterals;
using model::Block;
using model::BlockKind;

class TestDiagramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wheelChangesHowManyAreNeeded();
    void wheelWithControlZooms();
    void keysChangeHowManyAreNeeded();
    void walksAndExtends();
    void rubberBandSelects();
    void cutsPastesAndDuplicates();
    void groupsAndDissolves();
    void lightsPartsOfServices();
    void marksSharedParts();
    void namesInPlace();
    void readOnlyStaysAsItIs();
    void savesPictures();
    void printsOnePage();
    void remembersTheView();

private:
    DiagramView *view() const { return m_editor->findChild<DiagramView *>(); }
    DiagramPane *pane() const { return m_editor->findChild<DiagramPane *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }
    void wheel(QPoint at, int turned, Qt::KeyboardModifiers modifiers = {});
    QString written(const Block &block) const;
    QString text() const;
    Marks marksOf(const Path &path) const { return view()->diagram()->marksOf(view()->diagram()->diagram().nodeAt(path)); }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<StructureSteps> m_steps;
    std::unique_ptr<StructureEditor> m_editor;
};

void TestDiagramView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

// all(a, 2(b, c, d), *inner) with inner = all(a, e)
void TestDiagramView::init()
{
    model::Project project;
    for (const auto *id : {"a", "b", "c", "d", "e"}) {
        model::Component component;
        component.id = {QString::fromLatin1(id)};
        component.name = component.id.text;
        project.components.put(component);
    }
    const auto part = [](const char *id) { return Block::ofPart(QString::fromLatin1(id)); };
    model::Service inner, service;
    inner.id = {u"inner"_s};
    inner.name = u"Inner"_s;
    inner.structure = Block::group(BlockKind::All, {part("a"), part("e")});
    service.id = {u"service"_s};
    service.name = u"Service"_s;
    service.structure = Block::group(BlockKind::All, {part("a"), Block::group(BlockKind::AtLeast, {part("b"), part("c"), part("d")}, 2), part("inner")});
    project.services.put(inner);
    project.services.put(service);
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(project);
    m_steps = std::make_unique<StructureSteps>(*m_document);
    m_steps->setService({u"service"_s});
    m_editor = std::make_unique<StructureEditor>(*m_document, *m_steps);
    m_editor->show(StructureEditor::View::AsDiagram);
    m_editor->refresh(true);
    connect(m_document.get(), &document::Document::changed, m_editor.get(), [this] { m_editor->refresh(false); });
    m_editor->resize(1100, 600);
    m_editor->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    view()->setFocus();
}

void TestDiagramView::cleanup()
{
    m_editor.reset();
    m_steps.reset();
    m_document.reset();
}

void TestDiagramView::wheel(QPoint at, int turned, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view()->viewport(), &event);
}

QString TestDiagramView::written(const Block &block) const
{
    if (block.kind == BlockKind::Part)
        return block.part;
    QStringList inner;
    for (const auto &one : block.blocks)
        inner += written(one);
    const QString names[] = {{}, u"all"_s, u"any"_s, QString::number(block.needed)};
    return block.name + names[int(block.kind)] + u'(' + inner.join(u' ') + u')';
}

QString TestDiagramView::text() const
{
    const auto tree = m_steps->tree();
    return tree ? written(*tree) : u"-"_s;
}

void TestDiagramView::wheelChangesHowManyAreNeeded()
{
    const auto node = view()->placeOf({1}).center();
    wheel(node, 120);
    QCOMPARE(text(), u"all(a 3(b c d) inner)"_s);
    wheel(view()->placeOf({1}).center(), 120); // all of them already
    QCOMPARE(m_document->history().size(), 1);
    wheel(view()->placeOf({1}).center(), -120);
    wheel(view()->placeOf({1}).center(), -120);
    QCOMPARE(text(), u"all(a any(b c d) inner)"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(text(), u"all(a 2(b c d) inner)"_s);
}

void TestDiagramView::wheelWithControlZooms()
{
    const auto before = view()->scaleNow();
    wheel(view()->placeOf({1}).center(), 120, Qt::ControlModifier);
    QVERIFY(view()->scaleNow() > before);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view()->scaleNow(), before);
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_0, Qt::ControlModifier); // the whole
    QVERIFY(view()->viewport()->rect().contains(view()->placeOf({2})));
    QCOMPARE(m_document->history().size(), 0);
}

void TestDiagramView::keysChangeHowManyAreNeeded()
{
    view()->select({{1, 0}}); // of its group
    key(Qt::Key_Minus);
    QCOMPARE(text(), u"all(a any(b c d) inner)"_s);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    QCOMPARE(text(), u"all(a 3(b c d) inner)"_s);
}

void TestDiagramView::walksAndExtends()
{
    key(Qt::Key_Right); // from nowhere: to the first part
    QCOMPARE(view()->current(), Path{0});
    key(Qt::Key_Right);
    QCOMPARE(view()->current(), (Path{1, 1})); // straight ahead on the line
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->selectedPaths(), (QList<Path>{{1, 1}, {1, 2}}));
    QVERIFY(marksOf({1, 2}) & Mark::Current);
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view()->selectedPaths(), QList<Path>{Path{1}});
    key(Qt::Key_End);
    QCOMPARE(view()->current(), Path{2});
    QVERIFY(view()->accessibleDescription().contains(u"Inner"_s));
    key(Qt::Key_Escape);
    QVERIFY(view()->selectedPaths().isEmpty());
}

void TestDiagramView::rubberBandSelects()
{
    const auto first = view()->placeOf({1, 0}), last = view()->placeOf({1, 1});
    auto *port = view()->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, first.topLeft() - QPoint(14, 12));
    QTest::mouseMove(port, first.center());
    QTest::mouseMove(port, last.center());
    QTest::mouseRelease(port, Qt::LeftButton, {}, last.center());
    QCOMPARE(view()->selectedPaths(), (QList<Path>{{1, 0}, {1, 1}}));
    QTest::mouseClick(port, Qt::LeftButton, Qt::ControlModifier, view()->placeOf({0}).center());
    QCOMPARE(view()->selectedPaths(), (QList<Path>{{0}, {1, 0}, {1, 1}}));
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(4, 4)); // beside everything
    QVERIFY(view()->selectedPaths().isEmpty());
}

void TestDiagramView::cutsPastesAndDuplicates()
{
    view()->select({Path{1}});
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(text(), u"all(a inner)"_s);
    view()->select({Path{1}});
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), u"all(a inner 2(b c d))"_s);
    view()->select({Path{0}});
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(text(), u"all(a a inner 2(b c d))"_s);
    key(Qt::Key_Delete);
    QCOMPARE(text(), u"all(a inner 2(b c d))"_s);
    QCOMPARE(m_document->history().size(), 4);
    while (m_document->canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(text(), u"all(a 2(b c d) inner)"_s);
}

void TestDiagramView::groupsAndDissolves()
{
    view()->select({{1, 0}, {1, 1}});
    key(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(text(), u"all(a 2(all(b c) d) inner)"_s);
    key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), u"all(a 2(b c d) inner)"_s);
    view()->select({Path{0}});
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(text(), u"all(2(b c d) a inner)"_s);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // into the group before it
    QCOMPARE(text(), u"all(2(b c d a) inner)"_s);
}

void TestDiagramView::lightsPartsOfServices()
{
    view()->light({u"e"_s, u"b"_s});
    QVERIFY(marksOf({1, 0}) & Mark::Lit);
    QVERIFY(marksOf({2}) & Mark::Lit); // the service built of e
    QVERIFY(!(marksOf({0}) & Mark::Lit));
    view()->light({});
    QVERIFY(!(marksOf({1, 0}) & Mark::Lit));
}

void TestDiagramView::marksSharedParts()
{
    const auto &facts = view()->diagram()->facts();
    QCOMPARE(facts.of(u"a"_s).places, 2); // here, and in the service inside
    QCOMPARE(facts.of(u"a"_s).alsoIn, QStringList{u"Inner"_s});
    QCOMPARE(facts.of(u"inner"_s).sharedInside, QStringList{u"a"_s});
    QVERIFY(!facts.of(u"b"_s).isShared());
    view()->select({Path{0}});
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(marksOf({1}) & Mark::Selected);
    QVERIFY(marksOf({0}) & Mark::Same);
}

void TestDiagramView::namesInPlace()
{
    const auto editor = [this] { return view()->viewport()->findChild<QLineEdit *>(); };
    view()->select({Path{1}});
    key(Qt::Key_F2);
    QVERIFY(editor());
    QTest::keyClicks(editor(), u"Three"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(), u"all(a Three2(b c d) inner)"_s);
    QTRY_VERIFY(!editor());
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->placeOf({1, 0}).center());
    QVERIFY(editor());
    QTest::keyClicks(editor(), u"Bee"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QCOMPARE(m_document->project().components.find({u"b"_s})->name, u"b"_s);
    key(Qt::Key_F2);
    QTest::keyClicks(editor(), u"Bee"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_document->project().components.find({u"b"_s})->name, u"Bee"_s);
    QCOMPARE(m_document->history().size(), 2);
}

void TestDiagramView::readOnlyStaysAsItIs()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"p.slatelier"_s);
    const auto project = m_document->project();
    QVERIFY(document::Document().create(path, project).has_value());
    document::Document other;
    QVERIFY(other.open(path).has_value());
    QVERIFY(m_document->open(path).has_value()); // in use by the other
    QVERIFY(m_document->isReadOnly());
    m_editor->refresh(true);
    view()->select({Path{1}});
    wheel(view()->placeOf({1}).center(), 120);
    key(Qt::Key_Delete);
    key(Qt::Key_F2);
    QVERIFY(!view()->viewport()->findChild<QLineEdit *>());
    QCOMPARE(m_document->project(), project);
}

void TestDiagramView::savesPictures()
{
    const QTemporaryDir folder;
    const auto png = folder.filePath(u"d.png"_s), svg = folder.filePath(u"d.svg"_s);
    QVERIFY(pane()->savePicture(png));
    const QImage image(png);
    QVERIFY(image.width() > 2 * view()->diagram()->diagram().bounds.width());
    QVERIFY(pane()->savePicture(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto drawing = file.readAll();
    for (const auto *word : {"<svg", "Service", "Inner", "2/3"})
        QVERIFY2(drawing.contains(word), word);
    QVERIFY(!pane()->savePicture(folder.filePath(u"no/d.png"_s)));
    pane()->copyPicture();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), image.size());
}

void TestDiagramView::printsOnePage()
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"d.pdf"_s));
    printer.setPageOrientation(QPageLayout::Landscape);
    DiagramPicture(*view()->diagram(), u"Service"_s).print(printer);
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 1"));
}

void TestDiagramView::remembersTheView()
{
    view()->select({Path{2}});
    m_editor->show(StructureEditor::View::AsTree);
    QCOMPARE(StructureEditor(*m_document, *m_steps).shown(), StructureEditor::View::AsTree);
    m_editor->show(StructureEditor::View::AsDiagram);
    QCOMPARE(view()->selectedPaths(), QList<Path>{Path{2}}); // carried there and back
    QCOMPARE(StructureEditor(*m_document, *m_steps).shown(), StructureEditor::View::AsDiagram);
}

QTEST_MAIN(TestDiagramView)
#include "tst_diagramview.moc"
