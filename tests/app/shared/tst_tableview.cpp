// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tableview.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;
using namespace slatelier::shared;

class TableViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void textComesBack();
    void copiesSelectedRows();
    void pasteTellsRowsAndPlace();
    void hiddenColumnsStayHidden();
    void rowsMoveByKeyboard();
    void rowsMoveByDropping_data();
    void rowsMoveByDropping();

private:
    void fill(QStandardItemModel &model) const;
    QTemporaryDir m_settings;
};

void TableViewTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"slatelier-test"_s);
}

void TableViewTest::fill(QStandardItemModel &model) const
{
    model.setHorizontalHeaderLabels({u"Code"_s, u"Name"_s, u"Price"_s});
    for (const auto &row :
         TextRows{{u"A"_s, u"first"_s, u"1"_s}, {u"B"_s, u"second"_s, u"2"_s}, {u"C"_s, u"third"_s, u"3"_s}}) {
        QList<QStandardItem *> items;
        for (const auto &text : row)
            items.append(new QStandardItem(text));
        model.appendRow(items);
    }
}

void TableViewTest::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRows>("rows");
    QTest::newRow("two rows") << u"a\tb\nc\td\n"_s << TextRows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("windows line ends") << u"a\r\nb\r\n"_s << TextRows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("quoted line end") << u"\"a\nb\"\tc"_s << TextRows{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("doubled quote") << u"\"say \"\"hi\"\"\""_s << TextRows{{u"say \"hi\""_s}};
    QTest::newRow("quote inside stays") << u"5\" pipe\tx"_s << TextRows{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("empty cells stay") << u"a\t\tb"_s << TextRows{{u"a"_s, QString(), u"b"_s}};
    QTest::newRow("empty lines at the end go") << u"a\n\n\n"_s << TextRows{{u"a"_s}};
    QTest::newRow("nothing") << QString() << TextRows{};
}

void TableViewTest::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QTEST(rowsOf(text), "rows");
}

void TableViewTest::textComesBack()
{
    const TextRows rows{{u"tab\there"_s, u"line\nend"_s}, {u"\"quoted\""_s, u"plain"_s}};
    QCOMPARE(rowsOf(tabSeparated(rows)), rows);
}

void TableViewTest::copiesSelectedRows()
{
    QStandardItemModel model;
    fill(model);
    TableView view(u"copy"_s);
    view.setModel(&model);
    view.setColumnHidden(1, true);
    view.selectRowAt(1);
    view.copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"B\t2\n"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<th>Code</th>"_s));
}

void TableViewTest::pasteTellsRowsAndPlace()
{
    QStandardItemModel model;
    fill(model);
    TableView view(u"paste"_s);
    view.setModel(&model);
    view.setCurrentIndex(model.index(1, 1));
    QSignalSpy pasted(&view, &TableView::pasted);
    QGuiApplication::clipboard()->setText(u"x\ty\n"_s);
    view.pasteClipboard();
    QVERIFY(pasted.isEmpty()); // not asked for
    view.setPasteable(true);
    view.pasteClipboard();
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.first().at(1).toModelIndex(), model.index(1, 1));
    QCOMPARE(view.pasteColumns(model.index(1, 1)), (QList<int>{1, 2}));
}

void TableViewTest::hiddenColumnsStayHidden()
{
    QStandardItemModel model;
    fill(model);
    {
        TableView view(u"kept"_s);
        view.setHiddenAtFirst({2});
        view.setModel(&model);
        QVERIFY(view.isColumnHidden(2));
        view.setColumnHidden(2, false);
        view.setColumnHidden(0, true);
    }
    TableView again(u"kept"_s);
    again.setHiddenAtFirst({2});
    again.setModel(&model);
    QVERIFY(again.isColumnHidden(0));
    QVERIFY(!again.isColumnHidden(2));
}

void TableViewTest::rowsMoveByKeyboard()
{
    QStandardItemModel model;
    fill(model);
    TableView view(u"keys"_s);
    view.setModel(&model);
    view.setReorderable(true);
    view.selectRowAt(0);
    QSignalSpy moved(&view, &TableView::rowMoved);
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(moved.isEmpty()); // already at the top
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.takeFirst(), (QVariantList{0, 1}));
}

void TableViewTest::rowsMoveByDropping_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("onRow");
    QTest::addColumn<bool>("lowerHalf");
    QTest::addColumn<QVariantList>("moved");
    QTest::newRow("first to the end") << 0 << 2 << true << QVariantList{0, 2};
    QTest::newRow("first before the third") << 0 << 2 << false << QVariantList{0, 1};
    QTest::newRow("last to the top") << 2 << 0 << false << QVariantList{2, 0};
    QTest::newRow("onto itself") << 1 << 1 << false << QVariantList{};
    QTest::newRow("just below itself") << 1 << 1 << true << QVariantList{};
}

void TableViewTest::rowsMoveByDropping()
{
    QFETCH(int, from);
    QFETCH(int, onRow);
    QFETCH(bool, lowerHalf);
    QStandardItemModel model;
    fill(model);
    TableView view(u"drop"_s);
    view.setModel(&model);
    view.setReorderable(true);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy moved(&view, &TableView::rowMoved);
    const auto cell = view.visualRect(model.index(onRow, 0));
    const QPointF at(cell.center().x(), lowerHalf ? cell.bottom() - 2 : cell.top() + 2);
    QMimeData content;
    content.setData(u"application/x-slatelier-row"_s, "drop\n" + QByteArray::number(from));
    QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDropEvent drop(at, Qt::MoveAction, &content, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
    QTEST(moved.isEmpty() ? QVariantList{} : moved.takeFirst(), "moved");
    QCOMPARE(model.rowCount(), 3); // the view itself moves nothing
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
