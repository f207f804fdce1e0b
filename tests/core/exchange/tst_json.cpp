// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"
#include "core/exchange/textdecoding.h"
#include "core/model/jsonreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;
using namespace slatelier::model;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values()
    {
        const auto read = readJson("{\"a\": [1, -0.50e+3, true, false, null, {}],\n  \"\\u0431\": \"\\ud83d\\ude00\\n\"}");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QCOMPARE(read->kind(), JsonKind::Object);
        QCOMPARE(read->size(), 2);
        const auto array = *read->member(u"a");
        QCOMPARE(array.size(), 6);
        QStringList texts;
        for (const auto &value : array.values())
            texts << value.text();
        QCOMPARE(texts.mid(0, 3), (QStringList{u"1"_s, u"-0.50e+3"_s, QString()}));
        const auto smile = *read->member(u"б");
        QCOMPARE(smile.text(), u"😀\n"_s);
        QCOMPARE(smile.line(), 2);
        QCOMPARE(smile.column(), 13);
        QStringList keys;
        for (const auto &member : read->members())
            keys << member.name();
        QCOMPARE(keys, (QStringList{u"a"_s, u"б"_s}));
        QVERIFY(!read->member(u"c"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        const auto row = [](const char *name, const QByteArray &text, qint64 line, qint64 column) {
            QTest::newRow(name) << text << line << column;
        };
        row("empty", "", 1, 1);
        row("duplicate key", "{\"a\": 1,\n \"\\u0061\": 2}", 2, 2);
        row("comma at the end", "[1,\n]", 2, 1);
        row("NaN", "[NaN]", 1, 2);
        row("leading zero", "{\"a\": 01}", 1, 7);
        row("column counts characters", "{\"ключ\": x}", 1, 10);
        row("not UTF-8", "[\"\xFF\"]", 1, 3);
        row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", 1, 3);
        row("half a pair", "[\"\\ud800\"]", 1, 3);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 1, 1);
        row("object not closed", "{\"a\": [1]\n", 2, 1);
        row("string not closed", "[\"abc", 1, 2);
        row("something after the end", "{} x", 1, 4);
        row("line break in a string", "[\"a\nb\"]", 1, 4);
        row("too deep", QByteArray(100'000, '['), 1, 513);
        row("too deep in objects", QByteArray("{\"\":").repeated(100'000), 1, 2049);
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        const auto read = readJson(text);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence().isEmpty());
        QCOMPARE(read.error().line, line);
        QCOMPARE(read.error().column, column);
    }

    void limits()
    {
        QVERIFY(readJson(QByteArray(512, '[') + QByteArray(512, ']')));
        QVERIFY(!readJson("[1, 2, 3]", {100, 3, 512}));
        QVERIFY(readJson("[1, 2]", {100, 3, 512}));
        QVERIFY(!readJson("[1, 2]", {5, 3, 512}));
        const QByteArray digits(400, '9');
        QCOMPARE(readJson(digits)->text(), QString::fromLatin1(digits));
        QVERIFY(readJson("\xEF\xBB\xBF{}"));
    }

    void largeFileIsQuick()
    {
        const QByteArray text = '[' + QByteArray("{\"id\": \"service\", \"value\": 0.9995},\n").repeated(100'000) + "1]";
        QElapsedTimer timer;
        timer.start();
        const auto read = readJson(text);
        QVERIFY(read);
        QCOMPARE(read->size(), 100'001);
        qInfo("%lld MB in %lld ms", static_cast<long long>(text.size() >> 20), static_cast<long long>(timer.elapsed()));
    }

    void suite_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/nasty/json_test_suite"));
        if (!folder.exists())
            QSKIP("The shared data is not beside the project.");
        for (const auto &info : folder.entryInfoList({u"*.json"_s}))
            QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
    }

    void suite()
    {
        QFETCH(QString, path);
        const auto read = readJson(*readFile(path, 1 << 20));
        const QString name = QFileInfo(path).fileName();
        // RFC 8259 leaves it open whether equal keys are allowed; a project file must not have two.
        const bool duplicate = name.startsWith("y_object_duplicated_key"_L1);
        if (name.startsWith(u'y') && !duplicate)
            QVERIFY2(read, qPrintable(read ? QString() : read.error().located()));
        if (name.startsWith(u'n') || duplicate)
            QVERIFY(!read);
        if (!read)
            QVERIFY(read.error().line > 0 && !read.error().sentence().isEmpty());
    }

    void writing()
    {
        using slatelier::model::Datum;
        using slatelier::model::Decimal;
        JsonWriter writer;
        writer.beginObject();
        writer.key(u"name"_s);
        writer.text(u"Связь \"A\"\n"_s);
        writer.key(u"share"_s);
        writer.number(Decimal(9995, -4));
        writer.key(u"measured"_s);
        writer.number(0.1);
        writer.key(u"empty"_s);
        writer.beginArray();
        writer.endArray();
        writer.key(u"days"_s);
        writer.value(Datum::List{Datum(u"mon"_s), Datum(Datum::Object{{u"k"_s, Datum::number(2)}})},
                     JsonWriter::Layout::Row);
        writer.key(u"rows"_s);
        writer.value(Datum::List{Datum(true), Datum()});
        writer.endObject();
        QCOMPARE(writer.bytes(), QByteArray("{\n  \"name\": \"Связь \\\"A\\\"\\n\",\n  \"share\": 0.9995,\n"
                                            "  \"measured\": 0.1,\n  \"empty\": [],\n  \"days\": [\"mon\", {\"k\": 2}],\n"
                                            "  \"rows\": [\n    true,\n    null\n  ]\n}\n"));
        QVERIFY(readJson(writer.bytes()));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
