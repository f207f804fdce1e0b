// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagramlayout.h"
#include "app/structure/diagrampaint.h"
#include "app/structure/diagramplaces.h"

#include <QtTest>

using namespace slatelier::structure;
using namespace slatelier::model;
using namespace Qt::StringLiterals;
namespace shared = slatelier::shared;

namespace {

// "a", "all(a, any(b, c))", "2(a, b, c)": as in the other tests of structures.
Block parsed(const QString &text, qsizetype &at)
{
    QString word;
    while (at < text.size() && text.at(at).isLetterOrNumber())
        word += text.at(at++);
    if (at >= text.size() || text.at(at) != u'(')
        return Block::ofPart(word);
    QList<Block> inner;
    while (text.at(at) != u')') {
        ++at;
        while (text.at(at) == u' ')
            ++at;
        inner += parsed(text, at);
    }
    ++at;
    return word == u"all" ? Block::group(BlockKind::All, inner)
        : word == u"any"  ? Block::group(BlockKind::Any, inner)
                          : Block::group(BlockKind::AtLeast, inner, word.toInt());
}

Block parsed(const QString &text)
{
    qsizetype at = 0;
    return parsed(text, at);
}

/// Round lengths, so that places can be worked out on paper.
DiagramMeasures measures()
{
    DiagramMeasures measures;
    measures.textWidth = [](const Block &block) { return block.kind == BlockKind::Part ? 76.0 : block.name.isEmpty() ? 0.0 : 50.0; };
    measures.narrowestPart = 100;
    measures.partHeight = 40;
    measures.gap = 20;
    measures.rowGap = 10;
    measures.terminal = 30;
    return measures;
}

Diagram laid(const QString &text) { return laidOut(parsed(text), measures()); }

QStringList partsOf(const Diagram &diagram)
{
    QStringList places;
    for (const auto &node : diagram.nodes) {
        if (!node.isGroup())
            places += u"%1 %2,%3"_s.arg(node.part).arg(node.box.left()).arg(node.axis);
    }
    return places;
}

QString written(const std::optional<DropPlace> &drop)
{
    if (!drop)
        return u"nowhere"_s;
    QStringList path;
    for (const int row : drop->place.path)
        path += QString::number(row);
    const auto kind = !drop->place.beside ? u"in"_s : *drop->place.beside == BlockKind::Any ? u"parallel to"_s : u"in line with"_s;
    return u"%1 /%2 at %3"_s.arg(kind, path.join(u'/')).arg(drop->place.row);
}

} // namespace

class TestDiagramLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void linesJoinEverything_data();
    void linesJoinEverything();
    void partsNeverOverlap();
    void timeGrowsWithTheBlocks();
    void drops_data();
    void drops();
    void arrows_data();
    void arrows();
    void takesHold();
    void groundsStayReadable();
};

void TestDiagramLayout::places_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a part stands between the ends") << u"a"_s << QStringList{u"a 30,0"_s};
    QTest::newRow("series in line") << u"all(a, b)"_s << QStringList{u"a 30,0"_s, u"b 150,0"_s};
    // The fork at 30 + 4, a rail of 20, then the paths: 40 high and 10 apart.
    QTest::newRow("paths around the line") << u"any(a, b)"_s << QStringList{u"a 54,-25"_s, u"b 54,25"_s};
    QTest::newRow("three paths, the middle one on the line") << u"any(a, b, c)"_s << QStringList{u"a 54,-50"_s, u"b 54,0"_s, u"c 54,50"_s};
    QTest::newRow("a short path stands in the middle of a long one")
        << u"any(all(a, b), c)"_s << QStringList{u"a 54,-25"_s, u"b 174,-25"_s, u"c 114,25"_s};
}

void TestDiagramLayout::places()
{
    QFETCH(QString, tree);
    QTEST(partsOf(laid(tree)), "parts");
}

void TestDiagramLayout::linesJoinEverything_data()
{
    QTest::addColumn<QString>("tree");
    for (const auto *tree : {"a", "all(a, b, c)", "any(a, b)", "2(a, b, c)", "all(a, any(b, all(c, d)), 2(e, f, any(g, h)))",
                             "any(all(a), any(b, c))"})
        QTest::newRow(tree) << QString::fromLatin1(tree);
}

// From the input along lines and through parts one comes to both ends of every part and to the output.
void TestDiagramLayout::linesJoinEverything()
{
    QFETCH(QString, tree);
    const auto diagram = laid(tree);
    auto lines = diagram.lines;
    for (const auto &node : diagram.nodes) {
        if (!node.isGroup())
            lines += QLineF(node.box.left(), node.axis, node.box.right(), node.axis);
    }
    const auto touches = [](const QLineF &line, const QPointF &point) {
        const auto box = QRectF(line.p1(), line.p2()).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
        return box.contains(point); // lines stand or lie
    };
    QList<QLineF> met;
    for (qsizetype i = 0; i < lines.size();) {
        const auto line = lines.at(i);
        const bool joined = line.p1() == diagram.input || std::any_of(met.begin(), met.end(), [&](const QLineF &other) {
            return touches(other, line.p1()) || touches(other, line.p2()) || touches(line, other.p1()) || touches(line, other.p2());
        });
        if (!joined) {
            ++i;
            continue;
        }
        met += lines.takeAt(i);
        i = 0;
    }
    QCOMPARE(lines, QList<QLineF>());
    QVERIFY(std::any_of(met.begin(), met.end(), [&](const QLineF &line) { return line.p2() == diagram.output; }));
}

void TestDiagramLayout::partsNeverOverlap()
{
    auto block = parsed(u"all(a, any(b, all(c, any(d, e, f), g), 2(h, i, j)), any(k, l))"_s);
    block.blocks[1].name = u"A name"_s;
    const auto diagram = laidOut(block, measures());
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const auto &one = diagram.nodes.at(i);
        QVERIFY(one.parent < 0 || diagram.nodes.at(one.parent).box.contains(one.box));
        QCOMPARE(diagram.nodeAt(diagram.pathOf(i)), i);
        for (int k = i + 1; k < diagram.nodes.size(); ++k) {
            const auto &other = diagram.nodes.at(k);
            if (k >= one.end)
                QVERIFY(!one.box.intersects(other.box));
        }
    }
}

void TestDiagramLayout::timeGrowsWithTheBlocks()
{
    const auto asked = [](int parts) {
        int count = 0;
        auto counted = measures();
        counted.textWidth = [&count](const Block &) { return double(++count); };
        Block whole = Block::group(BlockKind::All, {});
        for (int i = 0; i < parts / 2; ++i)
            whole.blocks += Block::group(BlockKind::Any, {Block::ofPart(u"a"_s), Block::ofPart(u"b"_s)});
        laidOut(whole, counted);
        return count;
    };
    QCOMPARE(asked(300), 451); // each block is asked for its width once
}

void TestDiagramLayout::drops_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *tree, QPointF point, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(tree) << point << QString::fromLatin1(place);
    };
    row("into nothing", "", {}, "in / at 0"); // the tree is made of it
    row("between two in line", "all(a, b)", {140, 0}, "in / at 1");
    row("before everything", "all(a, b)", {2, 0}, "in / at 0");
    row("after everything", "all(a, b)", {300, 40}, "in / at 2");
    row("the left end of a part in line", "all(a, b)", {155, 0}, "in / at 1");
    row("the lower edge of a part in line", "all(a, b)", {80, 17}, "parallel to /0 at 1");
    row("the upper edge of a part in line", "all(a, b)", {200, -17}, "parallel to /1 at 0");
    row("the middle of a part", "all(a, b)", {80, 0}, "nowhere");
    row("between two paths", "any(a, b)", {100, 0}, "in / at 1");
    row("the lower edge of a path", "any(a, b)", {100, 42}, "in / at 2");
    row("the right end of a path", "any(a, b)", {150, 25}, "in line with /1 at 1");
    row("after a group that is everything", "any(a, b)", {300, 0}, "in line with / at 1");
    row("before a lone part", "a", {5, 0}, "in line with / at 0");
    row("under a lone part", "a", {80, 60}, "parallel to / at 1");
}

void TestDiagramLayout::drops()
{
    QFETCH(QString, tree);
    QFETCH(QPointF, point);
    QTEST(written(dropPlaceAt(tree.isEmpty() ? Diagram() : laid(tree), point)), "place");
}

void TestDiagramLayout::arrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Qt::Key>("arrow");
    QTest::addColumn<QString>("to");
    QTest::newRow("along the line") << u"a"_s << Qt::Key_Right << u"b"_s;
    QTest::newRow("back") << u"b"_s << Qt::Key_Left << u"a"_s;
    QTest::newRow("down to the other path") << u"c"_s << Qt::Key_Down << u"d"_s;
    QTest::newRow("up again") << u"d"_s << Qt::Key_Up << u"c"_s;
    QTest::newRow("to the joining node") << u"c"_s << Qt::Key_Right << u""_s;
    QTest::newRow("nothing beyond the end") << u"a"_s << Qt::Key_Left << u"none"_s;
}

void TestDiagramLayout::arrows()
{
    QFETCH(QString, from);
    QFETCH(Qt::Key, arrow);
    const auto diagram = laid(u"all(a, b, any(c, d), e)"_s);
    int start = 0;
    while (diagram.nodes.at(start).part != from)
        ++start;
    const int end = neighbour(diagram, start, arrow);
    QTEST(end < 0 ? u"none"_s : diagram.nodes.at(end).part, "to");
}

void TestDiagramLayout::takesHold()
{
    const auto diagram = laid(u"all(a, any(b, c))"_s);
    QCOMPARE(handleAt(diagram, {80, 0}), 1);
    QCOMPARE(handleAt(diagram, diagram.nodes.at(2).shape.center() + QPointF(6, 0)), 2); // near a small node is enough
    QCOMPARE(handleAt(diagram, {80, 60}), -1);
    QCOMPARE(groupAround(diagram, diagram.nodes.at(2).box.center()), 2);
    QCOMPARE(partsIn(diagram, diagram.nodes.at(2).box), (QList<int>{3, 4}));
}

void TestDiagramLayout::groundsStayReadable()
{
    for (const auto shade : {shared::Shade::Light, shared::Shade::Dark}) {
        QColor before;
        for (const double share : {0.0, 0.01, 0.1, 0.3}) {
            const auto ground = tint(share, shade);
            QVERIFY(shared::contrast(shared::colour(shared::Token::Text, shade), ground) >= 4.5);
            QVERIFY(!before.isValid() || shared::contrast(before, ground) > 1.1); // steps differ in lightness, not only in hue
            before = ground;
        }
    }
}

QTEST_GUILESS_MAIN(TestDiagramLayout)
#include "tst_diagramlayout.moc"
