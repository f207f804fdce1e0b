// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &named, const QString &text,
                            const QString &encoding) { QTest::newRow(name) << bytes << named << text << encoding; };
        row("empty file", "", {}, u""_s, u"UTF-8"_s);
        row("UTF-8 without a mark", "\xD0\xAF;1", {}, u"Я;1"_s, u"UTF-8"_s);
        row("UTF-8 with a mark",
            "\xEF\xBB\xBF"
            "a",
            {}, u"a"_s, u"UTF-8"_s);
        row("only a mark", "\xEF\xBB\xBF", {}, u""_s, u"UTF-8"_s);
        row("UTF-16LE with a mark",
            QByteArray("\xFF\xFE"
                       "a\0\x2F\x04",
                       6),
            {}, u"aЯ"_s, u"UTF-16LE"_s);
        row("UTF-16BE with a mark",
            QByteArray("\xFE\xFF"
                       "\0a\x04\x2F",
                       6),
            {}, u"aЯ"_s, u"UTF-16BE"_s);
        row("UTF-16LE without a mark", QByteArray("i\0d\0;\0\x2F\x04", 8), {}, u"id;Я"_s, u"UTF-16LE"_s);
        row("UTF-16BE without a mark", QByteArray("\0i\0d\0;\x04\x2F", 8), {}, u"id;Я"_s, u"UTF-16BE"_s);
        row("Windows-1251 because it is no UTF-8", "\xDF\xA8\xB8\xFF\xB9", {}, u"ЯЁёя№"_s, u"windows-1251"_s);
        row("Windows-1251 that looks like UTF-8 in places", "\xC2\xBB \xDF\xC2\xDF\xC7\xDC", {}, u"В» ЯВЯЗЬ"_s,
            u"windows-1251"_s);
        row("Windows-1251 by name", "\xD0\xAF", u"windows-1251"_s, u"РЇ"_s, u"windows-1251"_s);
        row("UTF-8 by name drops its mark",
            "\xEF\xBB\xBF"
            "a",
            u"utf-8"_s, u"a"_s, u"UTF-8"_s);
        row("UTF-16 by name without a mark", QByteArray("a\0", 2), u"UTF-16LE"_s, u"a"_s, u"UTF-16LE"_s);
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(bytes, named);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().sentence()));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::newRow("not the named UTF-8") << QByteArray("a\n\xD0\xAF\xFFz") << u"UTF-8"_s << 2ll << 2ll;
        QTest::newRow("damaged UTF-8 is not taken for another encoding")
            << QByteArray("Связь\n\xFF") << QString() << 2ll << 1ll;
        QTest::newRow("UTF-8 cut in a character") << QByteArray("ab\xD0") << u"UTF-8"_s << 1ll << 3ll;
        QTest::newRow("unknown encoding") << QByteArray("a") << u"klingon"_s << 0ll << 0ll;
        QTest::newRow("zero bytes") << QByteArray("SQLite\0format", 13) << QString() << 1ll << 7ll;
        QTest::newRow("UTF-16 of odd length") << QByteArray("\xFF\xFE"
                                                            "a\0b",
                                                            5)
                                              << QString() << 1ll << 2ll;
        QTest::newRow("0x98 is nothing in Windows-1251") << QByteArray("\xFFz\x98") << QString() << 1ll << 3ll;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        const auto decoded = decodeText(bytes, named);
        QVERIFY(!decoded);
        QVERIFY(!decoded.error().sentence().isEmpty());
        QCOMPARE(decoded.error().line, line);
        QCOMPARE(decoded.error().column, column);
    }

    void filesThatCannotBeRead()
    {
        QTemporaryDir dir;
        const auto missing = readFile(dir.filePath(u"none.csv"_s), 100);
        QVERIFY(!missing && missing.error().kind == slatelier::model::ProblemKind::File);
        QVERIFY(!readFile(dir.path(), 100));
        QFile file(dir.filePath(u"full.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(101, 'a')) == 101);
        file.close();
        const auto large = readFile(file.fileName(), 100);
        QVERIFY(!large && large.error().located().startsWith(file.fileName()));
        QCOMPARE(readFile(file.fileName(), 101)->size(), 101);
    }
};

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
