// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blocktree.h"

#include <QtTest>

using namespace slatelier;
using namespace slatelier::structure;
using model::Block;
using model::BlockKind;

namespace {

/// all(a, any(b, c), d)
Tree sample()
{
    const auto part = [](const char *name) { return Block::ofPart(QString::fromLatin1(name)); };
    return Block::group(BlockKind::All, {part("a"), Block::group(BlockKind::Any, {part("b"), part("c")}), part("d")});
}

QString written(const Block &block)
{
    if (block.kind == BlockKind::Part)
        return block.part;
    QStringList inner;
    for (const auto &one : block.blocks)
        inner += written(one);
    const QString names[] = {{}, QStringLiteral("all"), QStringLiteral("any"), QString::number(block.needed)};
    return names[int(block.kind)] + u'(' + inner.join(u' ') + u')';
}

QString written(const Tree &tree) { return tree ? written(*tree) : QStringLiteral("-"); }

} // namespace

class TestBlockTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inserts_data();
    void inserts();
    void removes_data();
    void removes();
    void moves_data();
    void moves();
    void wraps_data();
    void wraps();
    void dissolves();
    void copiesStayAsTheyWere();
    void aGroupAsksForNoMoreThanItHas();
    void putsBeside_data();
    void putsBeside();
    void movesBeside_data();
    void movesBeside();
    void findsTheNearest();
};

void TestBlockTree::inserts_data()
{
    QTest::addColumn<int>("parts");
    QTest::addColumn<Path>("group");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Path>("place");
    QTest::newRow("first part makes a group") << 0 << Path{} << 0 << QStringLiteral("all(x)") << Path{0};
    QTest::newRow("beside a lone part") << 1 << Path{} << 1 << QStringLiteral("all(a x)") << Path{1};
    QTest::newRow("between") << 4 << Path{} << 1 << QStringLiteral("all(a x any(b c) d)") << Path{1};
    QTest::newRow("into the inner group") << 4 << Path{1} << 9 << QStringLiteral("all(a any(b c x) d)") << Path{1, 2};
}

void TestBlockTree::inserts()
{
    QFETCH(int, parts);
    Tree tree = parts == 0 ? Tree() : parts == 1 ? Tree(Block::ofPart(QStringLiteral("a"))) : sample();
    QFETCH(Path, group);
    QFETCH(int, row);
    QTEST(insert(tree, {group, row, {}}, {Block::ofPart(QStringLiteral("x"))}), "place");
    QTEST(written(tree), "after");
}

void TestBlockTree::removes_data()
{
    QTest::addColumn<QList<Path>>("paths");
    QTest::addColumn<QString>("after");
    QTest::newRow("a part") << QList<Path>{{0}} << QStringLiteral("all(any(b c) d)");
    QTest::newRow("a branch") << QList<Path>{{1}} << QStringLiteral("all(a d)");
    QTest::newRow("the last parts of a group take it along") << QList<Path>{{1, 0}, {1, 1}} << QStringLiteral("all(a d)");
    QTest::newRow("a branch and what is in it") << QList<Path>{{1, 1}, {1}} << QStringLiteral("all(a d)");
    QTest::newRow("first and last") << QList<Path>{{2}, {0}} << QStringLiteral("all(any(b c))");
    QTest::newRow("the root") << QList<Path>{{}} << QStringLiteral("-");
    QTest::newRow("everything") << QList<Path>{{0}, {1}, {2}} << QStringLiteral("-");
}

void TestBlockTree::removes()
{
    QFETCH(QList<Path>, paths);
    Tree tree = sample();
    remove(tree, paths);
    QTEST(written(tree), "after");
}

void TestBlockTree::moves_data()
{
    QTest::addColumn<QList<Path>>("paths");
    QTest::addColumn<Path>("group");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("after");
    QTest::addColumn<std::optional<Path>>("place");
    using Place = std::optional<Path>;
    QTest::newRow("down") << QList<Path>{{0}} << Path{} << 2 << QStringLiteral("all(any(b c) a d)") << Place(Path{1});
    QTest::newRow("to the end") << QList<Path>{{0}} << Path{} << 3 << QStringLiteral("all(any(b c) d a)") << Place(Path{2});
    QTest::newRow("up") << QList<Path>{{2}} << Path{} << 0 << QStringLiteral("all(d a any(b c))") << Place(Path{0});
    QTest::newRow("into a group behind it") << QList<Path>{{0}} << Path{1} << 1 << QStringLiteral("all(any(b a c) d)") << Place(Path{0, 1});
    QTest::newRow("several") << QList<Path>{{2}, {0}} << Path{1} << 0 << QStringLiteral("all(any(a d b c))") << Place(Path{0, 0});
    QTest::newRow("the group empties") << QList<Path>{{1, 0}, {1, 1}} << Path{} << 3 << QStringLiteral("all(a d b c)") << Place(Path{2});
    QTest::newRow("a group into itself") << QList<Path>{{1}} << Path{1} << 0 << QStringLiteral("all(a any(b c) d)") << Place();
    QTest::newRow("the root") << QList<Path>{{}} << Path{1} << 0 << QStringLiteral("all(a any(b c) d)") << Place();
    QTest::newRow("into a part") << QList<Path>{{0}} << Path{2} << 0 << QStringLiteral("all(a any(b c) d)") << Place();
}

void TestBlockTree::moves()
{
    QFETCH(QList<Path>, paths);
    QFETCH(Path, group);
    QFETCH(int, row);
    Tree tree = sample();
    QTEST(move(tree, paths, {group, row, {}}), "place");
    QTEST(written(tree), "after");
}

void TestBlockTree::wraps_data()
{
    QTest::addColumn<QList<Path>>("paths");
    QTest::addColumn<int>("needed");
    QTest::addColumn<QString>("after");
    QTest::newRow("one") << QList<Path>{{0}} << 1 << QStringLiteral("all(1(a) any(b c) d)");
    QTest::newRow("neighbours") << QList<Path>{{0}, {1}} << 2 << QStringLiteral("all(2(a any(b c)) d)");
    QTest::newRow("apart") << QList<Path>{{0}, {2}} << 1 << QStringLiteral("all(1(a d) any(b c))");
    QTest::newRow("from two groups") << QList<Path>{{1, 1}, {2}} << 1 << QStringLiteral("all(a any(b 1(c d)))");
    QTest::newRow("the root") << QList<Path>{{}} << 1 << QStringLiteral("1(all(a any(b c) d))");
    QTest::newRow("more needed than there are") << QList<Path>{{0}, {2}} << 7 << QStringLiteral("all(2(a d) any(b c))");
}

void TestBlockTree::wraps()
{
    QFETCH(QList<Path>, paths);
    QFETCH(int, needed);
    Tree tree = sample();
    const auto place = wrap(tree, paths, BlockKind::AtLeast, needed);
    QVERIFY(place && blockAt(tree, *place)->kind == BlockKind::AtLeast);
    QTEST(written(tree), "after");
}

void TestBlockTree::dissolves()
{
    Tree tree = sample();
    dissolve(tree, {1});
    QCOMPARE(written(tree), QStringLiteral("all(a b c d)"));
    dissolve(tree, {0}); // a part is not a group
    dissolve(tree, {}); // several blocks need their root
    QCOMPARE(written(tree), QStringLiteral("all(a b c d)"));
}

void TestBlockTree::copiesStayAsTheyWere()
{
    const Tree before = sample();
    Tree tree = before;
    remove(tree, {{1, 0}});
    tree = before;
    rename(tree, {1}, QStringLiteral("pair"));
    move(tree, {{1, 0}}, {{}, 0, {}});
    wrap(tree, {{0}}, BlockKind::Any, 0);
    QCOMPARE(written(before), QStringLiteral("all(a any(b c) d)"));
    QCOMPARE(before, sample());
}

void TestBlockTree::aGroupAsksForNoMoreThanItHas()
{
    Tree tree = sample();
    setRule(tree, {}, BlockKind::AtLeast, 3);
    QCOMPARE(written(tree), QStringLiteral("3(a any(b c) d)"));
    remove(tree, {{0}});
    QCOMPARE(written(tree), QStringLiteral("2(any(b c) d)"));
    setRule(tree, {}, BlockKind::AtLeast, 0);
    QCOMPARE(tree->needed, 1);
    setRule(tree, {}, BlockKind::All, 5);
    QCOMPARE(tree->needed, 0);
}

void TestBlockTree::putsBeside_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<int>("row");
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Path>("place");
    QTest::newRow("a second path") << Path{0} << 1 << BlockKind::Any << QStringLiteral("all(any(a x) any(b c) d)") << Path{0, 1};
    QTest::newRow("before a path") << Path{1, 1} << 0 << BlockKind::All << QStringLiteral("all(a any(b all(x c)) d)") << Path{1, 1, 0};
    QTest::newRow("beside everything") << Path{} << 1 << BlockKind::Any << QStringLiteral("any(all(a any(b c) d) x)") << Path{1};
}

void TestBlockTree::putsBeside()
{
    QFETCH(Path, path);
    QFETCH(int, row);
    QFETCH(BlockKind, kind);
    auto tree = sample();
    QTEST(insert(tree, {path, row, kind}, {Block::ofPart(QStringLiteral("x"))}), "place");
    QTEST(written(tree), "after");
}

void TestBlockTree::movesBeside_data()
{
    QTest::addColumn<QList<Path>>("paths");
    QTest::addColumn<Path>("beside");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("after");
    QTest::newRow("a later one") << QList<Path>{{2}} << Path{0} << 1 << QStringLiteral("all(any(a d) any(b c))");
    QTest::newRow("an earlier one") << QList<Path>{{0}} << Path{2} << 0 << QStringLiteral("all(any(b c) any(a d))");
    QTest::newRow("out of what it goes beside") << QList<Path>{{1, 0}} << Path{1} << 1 << QStringLiteral("all(a any(any(c) b) d)");
    QTest::newRow("several") << QList<Path>{{0}, {2}} << Path{1} << 1 << QStringLiteral("all(any(any(b c) a d))");
    QTest::newRow("not beside what is inside it") << QList<Path>{{1}} << Path{1, 0} << 1 << QStringLiteral("all(a any(b c) d)");
    QTest::newRow("not beside itself") << QList<Path>{{0}} << Path{0} << 1 << QStringLiteral("all(a any(b c) d)");
}

void TestBlockTree::movesBeside()
{
    QFETCH(QList<Path>, paths);
    QFETCH(Path, beside);
    QFETCH(int, row);
    auto tree = sample();
    move(tree, paths, {beside, row, BlockKind::Any});
    QTEST(written(tree), "after");
}

void TestBlockTree::findsTheNearest()
{
    const auto tree = sample();
    QCOMPARE(nearest(tree, {1, 1}), (Path{1, 1}));
    QCOMPARE(nearest(tree, {3}), Path{2});
    QCOMPARE(nearest(tree, {0, 0}), Path{0});
    QCOMPARE(nearest(Tree(), {4, 2}), Path());
}

QTEST_APPLESS_MAIN(TestBlockTree)
#include "tst_blocktree.moc"
