// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QStringEncoder>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray smallProject = R"({"format": "slatelier", "version": 1, "name": "Small", "language": "en",
 "components": [{"id": "a", "name": "A", "mtbf_hours": 999, "mtrs_hours": 1}, {"id": "b", "availability": 0.99}],
 "services": [{"id": "s", "code": "S-1", "name": "S", "structure": {"any": ["a", "b"]}}]})";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("help of a command") << QStringList{u"info"_s, u"--help"_s} << 0;
        QTest::newRow("nothing to read") << QStringList{u"info"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"info"_s, u"x"_s, u"--yaml"_s} << 2;
        QTest::newRow("too many words") << QStringList{u"info"_s, u"x"_s, u"y"_s} << 2;
        QTest::newRow("missing file") << QStringList{u"info"_s, u"/nowhere/p.slatelier"_s} << 3;
        QTest::newRow("a folder") << QStringList{u"info"_s, u"/tmp"_s} << 3;
        QTest::newRow("unknown template") << QStringList{u"new"_s, u"/nowhere/p.slatelier"_s, u"--template"_s, u"x"_s} << 2;
        QTest::newRow("no place to write") << QStringList{u"new"_s, u"/nowhere/p.slatelier"_s} << 3;
        QTest::newRow("annex without agreement") << QStringList{u"annex"_s, u"p.slatelier"_s} << 2;
        QTest::newRow("unknown kind of import") << QStringList{u"import"_s, u"p"_s, u"x"_s, u"--kind"_s, u"x"_s} << 3;
    }
    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const auto outcome = program::run(arguments);
        QVERIFY2(outcome.status == status, qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.isEmpty(), status == 0);
    }

    void badText_data()
    {
        QTest::addColumn<QByteArray>("before"); // replaced in the small project
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("named"); // in the sentence
        QTest::newRow("unknown key") << QByteArray("\"mtbf_hours\"") << QByteArray("\"mtbf_hour\"") << u"mtbf_hour"_s;
        QTest::newRow("wrong type") << QByteArray("999") << QByteArray("\"often\"") << u"often"_s;
        QTest::newRow("negative duration") << QByteArray("999") << QByteArray("-5") << u"-5"_s;
        QTest::newRow("not a number") << QByteArray("999") << QByteArray("NaN") << QString();
        QTest::newRow("four hundred digits") << QByteArray("999") << QByteArray(400, '9') << QString();
        QTest::newRow("per cent above a hundred") << QByteArray("0.99}") << QByteArray("1.01}") << u"1.01"_s;
        QTest::newRow("duplicate id") << QByteArray("\"id\": \"b\"") << QByteArray("\"id\": \"a\"") << u"a"_s;
        QTest::newRow("duplicate key") << QByteArray("\"mtrs_hours\"") << QByteArray("\"mtbf_hours\"") << u"mtbf_hours"_s;
        QTest::newRow("dangling reference") << QByteArray("\"b\"]") << QByteArray("\"c\"]") << u"c"_s;
        QTest::newRow("circle") << QByteArray("\"b\"]") << QByteArray("\"s\"]") << u"s"_s;
        QTest::newRow("another format") << QByteArray("\"slatelier\"") << QByteArray("\"other\"") << u"\"format\": \"slatelier\""_s;
        QTest::newRow("newer version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 99") << u"99"_s;
        QTest::newRow("cut short") << QByteArray("]})") << QByteArray() << QString();
    }
    void badText()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, named);
        QByteArray text = smallProject;
        if (after.isEmpty())
            text.chop(4);
        else
            QVERIFY(text.contains(before));
        text.replace(before, after);
        const QString path = write(u"bad.slatelier.json"_s, text);
        const auto outcome = program::run({u"availability"_s, path, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(path + u':'), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
    }

    void newThenInfo_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u"empty"_s, u"it-services"_s, u"telecom-access"_s, u"home-internet"_s, u"car-rental"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void newThenInfo()
    {
        QFETCH(QString, id);
        const QString path = at(u"p.slatelier"_s);
        QCOMPARE(program::run({u"new"_s, path, u"--template"_s, id}).status, 0);
        const auto info = program::run({u"info"_s, path, u"--json"_s}).json();
        QCOMPARE(info.value(u"integrity"_s).toString(), u"ok"_s);
        QCOMPARE(info.value(u"format_version"_s).toInt(), 1);
        QVERIFY(!info.value(u"name"_s).toString().isEmpty());
        QCOMPARE(info.value(u"entities"_s).toObject().value(u"services"_s).toInt() > 0, id != u"empty"_s);
        // A second one does not replace the first.
        const auto bytes = contentOf(path);
        QCOMPARE(program::run({u"new"_s, path}).status, 3);
        QCOMPARE(contentOf(path), bytes);
    }

    void roundTripIsIdentity()
    {
        const QString project = at(u"p.slatelier"_s);
        const QString first = at(u"first.slatelier.json"_s);
        const QString second = at(u"second.slatelier.json"_s);
        const QString copy = at(u"copy.slatelier"_s);
        QCOMPARE(program::run({u"new"_s, project, u"--template"_s, u"home-internet"_s}).status, 0);
        QCOMPARE(program::run({u"export"_s, project, u"--format"_s, u"json"_s, u"--output"_s, first}).status, 0);
        QCOMPARE(program::run({u"new"_s, copy}).status, 0);
        const auto imported = program::run({u"import"_s, copy, first});
        QVERIFY2(imported.status == 0, qPrintable(imported.errors));
        QCOMPARE(program::run({u"export"_s, copy, u"--format"_s, u"json"_s, u"--output"_s, second}).status, 0);
        QCOMPARE(contentOf(second), contentOf(first));
    }

    void availabilityInJson()
    {
        const auto outcome = program::run({u"availability"_s, write(u"s.slatelier.json"_s, smallProject), u"--json"_s});
        QCOMPARE(outcome.status, 0);
        const auto service = outcome.json().value(u"services"_s).toArray().at(0).toObject();
        QCOMPARE(service.value(u"code"_s).toString(), u"S-1"_s);
        QVERIFY(std::abs(service.value(u"unavailability"_s).toDouble() - 1e-5) < 1e-18);
        QVERIFY(service.value(u"mtbf_hours"_s).isNull()); // b states only a share
        QCOMPARE(service.value(u"minimal_cut_set_count"_s).toInt(), 1);
        QCOMPARE(service.value(u"minimal_cut_sets"_s).toArray().at(0).toArray(), QJsonArray({u"a"_s, u"b"_s}));
    }

    void annexIsAPdf()
    {
        const QString project = at(u"p.slatelier"_s);
        QCOMPARE(program::run({u"new"_s, project, u"--template"_s, u"home-internet"_s, u"--language"_s, u"ru"_s}).status, 0);
        const QString pdf = at(u"annex.pdf"_s);
        const QStringList arguments{u"annex"_s, project, u"--agreement"_s, u"17"_s, u"--language"_s, u"en"_s, u"--output"_s, pdf};
        const auto outcome = program::run(arguments);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.out.trimmed(), pdf.toUtf8());
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        // Its own file is replaced without asking; anybody else's is not.
        QCOMPARE(program::run(arguments).status, 0);
        write(u"annex.pdf"_s, "a letter");
        QCOMPARE(program::run(arguments).status, 3);
        QCOMPARE(contentOf(pdf), QByteArray("a letter"));
        QCOMPARE(program::run(arguments + QStringList{u"--force"_s}).status, 0);
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    }

    void checkTellsErrorsByItsStatus()
    {
        const QString bad = write(u"s.slatelier.json"_s, smallProject);
        const auto outcome = program::run({u"check"_s, bad, u"--json"_s});
        const auto findings = outcome.json().value(u"findings"_s).toArray();
        bool anyError = false;
        for (const auto &finding : findings)
            anyError |= finding.toObject().value(u"severity"_s).toString() == u"error"_s;
        QVERIFY(!findings.isEmpty());
        QCOMPARE(outcome.status, anyError ? 1 : 0);
        // The first one tells how a promise gets lost on its way; its errors are the story.
        for (const auto &[sample, status] : {std::pair{u"home-internet"_s, 1}, {u"home-internet-mended"_s, 0}, {u"car-rental"_s, 0}}) {
            const QString project = at(sample + u".slatelier"_s);
            QCOMPARE(program::run({u"new"_s, project, u"--template"_s, sample}).status, 0);
            const auto checked = program::run({u"check"_s, project});
            QVERIFY2(checked.status == status, checked.out.constData());
        }
    }

    void theCustomersCopyHasNothingInternal()
    {
        const QString project = at(u"house.slatelier"_s), copy = at(u"customer.slatelier"_s), text = at(u"customer.slatelier.json"_s);
        QCOMPARE(program::run({u"new"_s, project, u"--template"_s, u"home-internet"_s}).status, 0);
        const auto exported = program::run({u"export"_s, project, u"--customer-copy"_s, u"--format"_s, u"slatelier"_s, u"--output"_s, copy});
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.out.trimmed(), copy.toUtf8());
        QVERIFY2(exported.errors.contains(u"left out: People: "_s), qPrintable(exported.errors));
        const auto entities = program::run({u"info"_s, copy, u"--json"_s}).json().value(u"entities"_s).toObject();
        QCOMPARE(entities.value(u"people"_s).toInt(), 0);
        QCOMPARE(entities.value(u"kpis"_s).toInt(), 0);
        QVERIFY(entities.value(u"targets"_s).toInt() > 0);
        QCOMPARE(program::run({u"export"_s, project, u"--customer-copy"_s, u"--format"_s, u"json"_s, u"--output"_s, text}).status, 0);
        QCOMPARE(program::run({u"export"_s, project, u"--customer-copy"_s, u"--customer"_s, u"nobody"_s, u"--format"_s, u"json"_s, u"--output"_s, text}).status, 1);
        QCOMPARE(program::run({u"export"_s, project, u"--customer"_s, u"x"_s, u"--format"_s, u"json"_s, u"--output"_s, text}).status, 2);
        const QString other = write(u"letter.slatelier"_s, "my letter");
        QCOMPARE(program::run({u"export"_s, project, u"--customer-copy"_s, u"--format"_s, u"slatelier"_s, u"--output"_s, other}).status, 3);
    }

    void aFailedImportLeavesTheFileAlone_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("place");
        QTest::newRow("stray quote") << QByteArray("code,name\nA,\"x\"y\n") << u":2:"_s;
        QTest::newRow("ragged row") << QByteArray("code,name\nA,x\nB\n") << u":3:"_s;
        QTest::newRow("empty file") << QByteArray() << QString();
        QTest::newRow("name is missing") << QByteArray("code,name\nA,x\nB,\n") << u":3:"_s;
        QTest::newRow("unknown word") << QByteArray("code,name,kind\nA,x,strange\n") << u":2:"_s;
    }
    void aFailedImportLeavesTheFileAlone()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, place);
        const QString project = at(u"p.slatelier"_s);
        QCOMPARE(program::run({u"new"_s, project, u"--template"_s, u"it-services"_s}).status, 0);
        const auto bytes = contentOf(project);
        const QString table = write(u"table.csv"_s, csv);
        const auto outcome = program::run({u"import"_s, project, table, u"--kind"_s, u"services"_s});
        QVERIFY2(outcome.status == 1 || outcome.status == 3, qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(table + place), qPrintable(outcome.errors));
        QCOMPARE(contentOf(project), bytes);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QString text = u"code;name\r\nА-1;Почта «ё»\r\n"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom).encode(text));
        QTest::newRow("Windows-1251") << QByteArray(QStringEncoder("windows-1251").encode(text));
    }
    void encodings()
    {
        QFETCH(QByteArray, csv);
        const QString project = at(u"p.slatelier"_s);
        QCOMPARE(program::run({u"new"_s, project}).status, 0);
        const auto outcome = program::run({u"import"_s, project, write(u"t.csv"_s, csv), u"--kind"_s, u"services"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QCOMPARE(outcome.json().value(u"imported"_s).toInt(), 1);
        const QString text = at(u"out.slatelier.json"_s);
        QCOMPARE(program::run({u"export"_s, project, u"--format"_s, u"json"_s, u"--output"_s, text}).status, 0);
        QVERIFY(contentOf(text).contains("Почта «ё»"));
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
