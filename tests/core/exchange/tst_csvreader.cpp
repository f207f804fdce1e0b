// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/textdecoding.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;

namespace {

/// Every row as `line: cell|cell`, a problem as `! line:column`.
QStringList drawn(const QString &text, const CsvFormat &format = {})
{
    QStringList lines;
    CsvReader reader(text, format);
    for (;;) {
        const auto row = reader.next();
        if (!row) {
            lines << u"! %1:%2"_s.arg(row.error().line).arg(row.error().column);
            continue;
        }
        if (!*row)
            return lines;
        QStringList cells;
        for (const auto &cell : (*row)->cells)
            cells << cell.text;
        lines << u"%1: "_s.arg((*row)->line) + cells.join(u'|');
    }
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QString &text, const QStringList &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("empty file", u""_s, {});
        row("only line breaks", u"\r\n\n"_s, {});
        row("no line break at the end", u"a,b\n1,2"_s, {u"1: a|b"_s, u"2: 1|2"_s});
        row("CRLF", u"a,b\r\n1,2\r\n"_s, {u"1: a|b"_s, u"2: 1|2"_s});
        row("CR alone", u"a,b\r1,2\r"_s, {u"1: a|b"_s, u"2: 1|2"_s});
        row("semicolons are found", u"a;b\n1,5;2\n"_s, {u"1: a|b"_s, u"2: 1,5|2"_s});
        row("tabs are found", u"a\tb\n1,5\t2\n"_s, {u"1: a|b"_s, u"2: 1,5|2"_s});
        row("delimiters inside quotes do not count", u"a,b\n\"1;2;3;4\",5\n\"1;2;3;4\",6\n"_s,
            {u"1: a|b"_s, u"2: 1;2;3;4|5"_s, u"3: 1;2;3;4|6"_s});
        row("line break in quotes moves the line on", u"a,b\n\"1\n2\",3\n4,5"_s,
            {u"1: a|b"_s, u"2: 1\n2|3"_s, u"4: 4|5"_s});
        row("CRLF in quotes stays", u"a,b\r\n\"1\r\n2\",3\r\n"_s, {u"1: a|b"_s, u"2: 1\r\n2|3"_s});
        row("doubled quotes", u"a,b\n\"x \"\"y\"\"\",\"\"\"\"\n"_s, {u"1: a|b"_s, u"2: x \"y\"|\""_s});
        row("empty cells", u"a,b,c\n,,\n\"\",,\n"_s, {u"1: a|b|c"_s, u"2: ||"_s, u"3: ||"_s});
        row("empty line is no row", u"a,b\n\n1,2\n\n"_s, {u"1: a|b"_s, u"3: 1|2"_s});
        row("empty line of one column is an empty cell", u"a\n\nb\n"_s, {u"1: a"_s, u"2: "_s, u"3: b"_s});
        row("spaces stay", u"a,b\n 1 , 2\n"_s, {u"1: a|b"_s, u"2:  1 | 2"_s});
        row("too few cells", u"a,b\n1\n2,3\n"_s, {u"1: a|b"_s, u"! 2:1"_s, u"3: 2|3"_s});
        row("too many cells", u"a,b\n1,2,3\n"_s, {u"1: a|b"_s, u"! 2:1"_s});
        row("quote inside a bare cell", u"a,b\n1,x\"y\n2,3\n"_s, {u"1: a|b"_s, u"! 2:4"_s, u"3: 2|3"_s});
        row("text after a closing quote", u"a,b\n1,\"x\"y\n2,3\n"_s, {u"1: a|b"_s, u"! 2:6"_s, u"3: 2|3"_s});
        row("quote never closed", u"a,b\n1,\"x\n2,3\n"_s, {u"1: a|b"_s, u"! 2:3"_s});
        row("columns count characters", u"a,b\n😀😀,x\"\n"_s, {u"1: a|b"_s, u"! 2:5"_s});
    }

    void tables()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        QCOMPARE(drawn(text), rows);
    }

    void strayQuotesCanBeKept()
    {
        QCOMPARE(drawn(u"a,b\n5\" pipe,6\n"_s, {{}, StrayQuotes::Keep}),
                 (QStringList{u"1: a|b"_s, u"2: 5\" pipe|6"_s}));
    }

    void givenDelimiterWins()
    {
        QCOMPARE(drawn(u"a;b,c\n"_s, {u',', StrayQuotes::Refuse}), QStringList{u"1: a;b|c"_s});
    }

    void cellsKnowTheirPlace()
    {
        CsvReader reader(u"ab,\"c\nd\",e\n"_s);
        const auto row = reader.next();
        QCOMPARE((*row)->cells[1].column, 4);
        QCOMPARE((*row)->cells[2].line, 2);
        QCOMPARE((*row)->cells[2].column, 4);
        QVERIFY((*row)->cells[1].quoted);
    }

    void longLineIsReadInOnePass()
    {
        CsvReader reader(u"cell,"_s.repeated(200'000));
        QCOMPARE((*reader.next())->cells.size(), 200'001);
    }

    void spectrum_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/nasty/csv_spectrum/csvs"));
        if (!folder.exists())
            QSKIP("The shared data is not beside the project.");
        for (const auto &info : folder.entryInfoList({u"*.csv"_s}))
            QTest::newRow(qPrintable(info.baseName())) << info.filePath();
    }

    void spectrum()
    {
        QFETCH(QString, path);
        QFile answer(QString(path).replace("csvs"_L1, "json"_L1).replace(".csv"_L1, ".json"_L1));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        const auto expected = QJsonDocument::fromJson(answer.readAll()).array();
        const auto text = decodeText(*readFile(path, 1 << 20));
        QVERIFY(text);
        // The coordinates hold seconds as bare quotation marks.
        const bool stray = path.contains("location_coordinates"_L1);
        CsvReader reader(text->text, {{}, stray ? StrayQuotes::Keep : StrayQuotes::Refuse});
        const auto head = reader.next();
        QJsonArray found;
        for (auto row = reader.next(); row && *row; row = reader.next()) {
            QJsonObject object;
            for (qsizetype i = 0; i < (*head)->cells.size(); ++i)
                object.insert((*head)->cells[i].text, (*row)->cells[i].text);
            found.append(object);
        }
        if (stray) { // its known answer is of another row
            QVERIFY(found.at(0)["Location Coordinates"_L1].toString().endsWith("2'17.9\"W"_L1));
            return;
        }
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
