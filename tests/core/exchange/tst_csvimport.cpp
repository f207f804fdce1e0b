// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvimport.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importer.h"
#include "core/model/soundness.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;
using namespace slatelier::model;

namespace {

const QString catalogues = QStringLiteral(SLATELIER_SHARED_DATA "/catalogues/");
const QString mappings = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/mappings/");

QStringList located(const Problems &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines << problem.located();
    return lines;
}

CsvImportOptions options(bool skip = false) { return {u"t.csv"_s, skip}; }

/// A mapping for components with \a fields.
CsvMapping componentMapping(const QByteArray &fields, const QByteArray &head = {})
{
    const auto mapping = readCsvMapping("{\"format\": \"slatelier-mapping\", \"kind\": \"components\"" + head +
                                            ", \"rows\": [{\"table\": \"components\", \"fields\": {" + fields + "}}]}",
                                        u"m.json"_s);
    if (!mapping)
        qWarning("%s", qPrintable(located(mapping.error()).join(u'\n')));
    return mapping.value_or(CsvMapping());
}

} // namespace

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByNames()
    {
        const auto outcome = importCsv({}, "id,name,mtbf_hours,availability\na,Router,2000,\nb,\"Line, B\",,0.9995\n",
                                       u"components"_s, options());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : located(outcome.error()).join(u'\n')));
        QCOMPARE(outcome->imported, 2);
        QCOMPARE(outcome->created, (QMap<QString, qsizetype>{{u"components"_s, 2}}));
        QCOMPARE(outcome->project.components.at(0).mtbf->value, Decimal(2000));
        QVERIFY(!outcome->project.components.at(0).availability);
        QCOMPARE(outcome->project.components.at(1).availability->value, Decimal(9995, -4));
    }

    void writtenTablesReadBack()
    {
        Project project;
        Component component;
        component.id.text = u"a"_s;
        component.name = u"Line; \"A\"\nsecond"_s;
        component.mtbf = Hours{Decimal(20005, -1)};
        project.components.put(component);
        Service service;
        service.id.text = u"s"_s;
        service.name = u"Связь"_s;
        service.structure = Block::ofPart(u"a"_s);
        project.services.put(service);
        service.id.text = u"t"_s;
        service.structure = Block::group(BlockKind::AtLeast, {Block::ofPart(u"s"_s), Block::ofPart(u"a"_s)}, 1);
        project.services.put(service);
        for (const auto &kind : {u"components"_s, u"services"_s}) {
            Project parts;
            parts.components = project.components;
            const auto read = importCsv(parts, writeCsv(project, *entityType(kind)), kind, options());
            QVERIFY2(read, qPrintable(read ? QString() : located(read.error()).join(u'\n')));
            QVERIFY(kind == "services"_L1 ? read->project.services == project.services
                                          : read->project.components == project.components);
        }
        QVERIFY(writeCsv(project, *entityType(u"components")).startsWith("\xEF\xBB\xBFid,code,name,"));
    }

    void aSecondImportUpdates()
    {
        const auto first = importCsv({}, "code,name\nA,Old\nB,Other\n", u"services"_s, options());
        const auto second = importCsv(first->project, "code,name\nA,New\n", u"services"_s, options());
        QCOMPARE(second->project.services.size(), 2);
        QCOMPARE(second->project.services.at(0).name, u"New"_s);
        QVERIFY(second->created.isEmpty());
    }

    void targetsByNumberCodeAndName()
    {
        Project project;
        Agreement agreement;
        agreement.id.text = u"x1"_s;
        agreement.number = u"SLA-1"_s;
        project.agreements.put(agreement);
        Service service;
        service.id.text = u"x2"_s;
        service.code = u"NET"_s;
        project.services.put(service);
        Metric metric;
        metric.id.text = u"x3"_s;
        metric.name = u"Availability"_s;
        project.metrics.put(metric);
        const auto outcome = importCsv(
            project, "agreement;service;metric;operator;value;window\nSLA-1;NET;Availability;>=;0.99;rolling_30d\n",
            u"targets"_s, options());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : located(outcome.error()).join(u'\n')));
        const auto &target = outcome->project.targets.at(0);
        QCOMPARE(target.service->text, u"x2"_s);
        QCOMPARE(target.window.days, 30);
        QVERIFY(!importCsv(project, "agreement;metric;value\nSLA-1;Availability;99.9\n", u"targets"_s, options()));
        QVERIFY(!importCsv(project, "service;value\nNET;1\n", u"targets"_s, options()));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString table = u"код;имя\r\nA;Связь\r\n"_s;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + table.toUtf8();
        QByteArray wide("\xFF\xFE");
        for (const QChar c : table)
            wide += QByteArray().append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QTest::newRow("UTF-16LE") << wide;
        QByteArray narrow;
        for (const QChar c : table)
            narrow += char(c.unicode() < 0x80 ? c.unicode() : c.unicode() - 0x350);
        QTest::newRow("Windows-1251") << narrow;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto outcome = importCsv(
            {}, bytes, componentMapping(R"("code": {"column": "код"}, "name": {"column": "имя"})"), options());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : located(outcome.error()).join(u'\n')));
        QCOMPARE(outcome->project.components.at(0).name, u"Связь"_s);
        QCOMPARE(outcome->project.components.at(0).id.text, u"A"_s);
        QCOMPARE(outcome->notes.isEmpty(), bytes.startsWith("\xEF"));
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QByteArray &rule, const QByteArray &cell, const QString &value) {
            QTest::newRow(name) << rule << cell << value;
        };
        row("decimal comma", R"("mtbf_hours": {"column": "x"})", "1 234,50", u"1234.5"_s);
        row("decimal point where a comma was said", R"("mtbf_hours": {"column": "x"})", "1.5",
            u"t.csv:2:3: “1.5” is not a number with the decimal sign “,”."_s);
        row("percent", R"("availability": {"column": "x", "unit": "percent"})", "99,95 %", u"0.9995"_s);
        row("minutes", R"("mtrs_hours": {"column": "x", "unit": "minutes"})", "90", u"1.5"_s);
        row("days", R"("mtbf_hours": {"column": "x", "unit": "days"})", "2", u"48"_s);
        row("rounded as the mapping says", R"("availability": {"column": "x", "round": 3})", "0,9995", u"1"_s);
        row("rounded down", R"("availability": {"column": "x", "round": 3})", "0,99949", u"0.999"_s);
        row("unknown is absent", R"("mtbf_hours": {"column": "x"})", "ND", u"null"_s);
        row("unknown is an error", R"("mtbf_hours": {"column": "x", "unknown": "error"})", "ND",
            u"t.csv:2:3: There is no value for “mtbf_hours”."_s);
        row("translated", R"("name": {"column": "x", "values": {"R": "Router", "*": "Other"}})", "R", u"\"Router\""_s);
        row("everything else", R"("name": {"column": "x", "values": {"R": "Router", "*": "Other"}})", "L",
            u"\"Other\""_s);
        row("no translation", R"("name": {"column": "x", "values": {"R": "Router"}})", "L",
            u"t.csv:2:3: The mapping has no translation for “L”; it knows: R."_s);
        row("constant", R"("name": {"constant": "Part"})", "L", u"\"Part\""_s);
        row("composed", R"("name": {"text": "{x|slug}/{row}"})", "Main Line!", u"\"main-line/1\""_s);
        row("split", R"("name": {"column": "x", "split": " | ", "part": 2})", "EN | FR", u"\"FR\""_s);
        row("simplified", R"("name": {"column": "x", "simplify": true})", "\"a\r\n  b\"", u"\"a b\""_s);
        row("out of range", R"("availability": {"column": "x"})", "1,5",
            u"t.csv:2:3: 1.5 is not a share: a number from 0 to 1 was expected"_s);
        row("negative", R"("mtbf_hours": {"column": "x"})", "-1",
            u"t.csv:2:3: -1 hours is negative: a length of 0 or more was expected"_s);
        row("400 digits", R"("mtbf_hours": {"column": "x"})", QByteArray(400, '9'),
            u"t.csv:2:3: “"_s + QString(400, u'9') + u"” is not a number with the decimal sign “,”."_s);
        row("dangling reference", R"("crew": {"column": "x"})", "nobody",
            u"t.csv:2:3: There is no “nobody” in “crews”, or more than one."_s);
    }

    void values()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, cell);
        QFETCH(QString, value);
        const auto mapping =
            componentMapping("\"id\": {\"column\": \"id\"}, " + rule, R"(, "decimal": ",", "unknown": ["", "ND"])");
        const auto outcome = importCsv({}, "id;x\n1;" + cell + "\n", mapping, options());
        if (!outcome) {
            QCOMPARE(located(outcome.error()), QStringList{value});
            return;
        }
        const auto &field = entityTypeOf<Component>().fields.at(mapping.rows.first().fields.first().first);
        QCOMPARE(QString::fromUtf8(field.read(&outcome->project.components.at(0)).toJson()), value);
    }

    void refusedTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &table, const QStringList &problems) {
            QTest::newRow(name) << table << problems;
        };
        row("empty file", "", {u"t.csv:1: The table is empty; a row with the names of the columns was expected."_s});
        row("unknown column", "id,nmae\n",
            {u"t.csv:1: The column “nmae” is not known here; is “name” meant? A mapping can give columns other names."_s});
        row("column twice", "id,name,name\n", {u"t.csv:1:9: The column “name” occurs twice."_s});
        row("ragged row", "id,name\n1\n",
            {u"t.csv:2:1: The number of cells in this row (1) differs from that of the first row (2)."_s});
        row("id twice", "id,name\n1,a\n1,b\n",
            {u"t.csv:3:1: “1” occurs twice in the table, for the first time in line 2."_s});
        row("no id", "id,name\n,a\n", {u"t.csv:2:1: The row has no id."_s});
        row("several", "id,mtbf_hours\n1,x\n2,3\n3,y\n",
            {u"t.csv:2:3: “x” is not a number with the decimal sign “.”."_s,
             u"t.csv:4:3: “y” is not a number with the decimal sign “.”."_s});
        row("stray quote", "id,name\n1,x\"y\n",
            {u"t.csv:2:4: A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and write those inside twice."_s});
        row("no JSON in a cell", "id,maintenance\n1,[{\n",
            {u"t.csv:2:3: A key in double quotation marks was expected here."_s});
        row("a database", QByteArray("SQLite format 3\0", 16),
            {u"t.csv:1:16: This is not a text file: it contains zero bytes."_s});
    }

    void refusedTables()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, problems);
        const auto outcome = importCsv({}, table, u"components"_s, options());
        QVERIFY(!outcome);
        QCOMPARE(located(outcome.error()), problems);
    }

    void structuresInCells()
    {
        const auto cycle = importCsv({}, "id,name,structure\na,A,\n", u"services"_s, options());
        QVERIFY(cycle);
        QCOMPARE(located(importCsv(cycle->project, "id;name;structure\nb;B;a\na;A;b\n", u"services"_s, options()).error()),
                 QStringList{u"t.csv:3: The structure of the service contains itself: a → b → a."_s});
        QCOMPARE(located(importCsv({}, "id;name;structure\nb;B;x\n", u"services"_s, options()).error()),
                 QStringList{u"t.csv:2:5: There is nothing with the id “x” in the project."_s});
    }

    void badRowsCanBeSkippedAndAreListed()
    {
        const auto mapping = readCsvMapping(R"({"format": "slatelier-mapping", "kind": "components", "rows": [
            {"table": "crews", "fields": {"id": {"column": "crew"}}},
            {"table": "components", "fields": {"id": {"column": "id"}, "crew": {"column": "crew"}, "mtbf_hours": {"column": "h"}}}]})",
                                            u"m.json"_s);
        const auto outcome = importCsv({}, "id,crew,h\n1,c1,5\n2,c2,x\n3,c1\n4,c1,7\n", *mapping, options(true));
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 2);
        QCOMPARE(outcome->skipped.size(), 2);
        QCOMPARE(outcome->project.crews.size(), 1); // nothing of the bad row
    }

    void badMappings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &json, const QString &problem) {
            QTest::newRow(name) << json << problem;
        };
        row("no JSON", "{", u"m.json:1:2: A key in double quotation marks was expected here."_s);
        row("another file", "{}",
            u"m.json:1:1: This is not a mapping: \"format\": \"slatelier-mapping\" was expected."_s);
        row("unknown key", R"({"format": "slatelier-mapping", "kin": 1})",
            u"m.json:1:33: the key “kin” is not known here; is “kind” meant?"_s);
        row("unknown field",
            R"({"format": "slatelier-mapping", "kind": "components", "rows": [{"table": "components", "fields": {"nmae": {"column": "x"}}}]})",
            u"m.json:1:99: the key “nmae” is not known here; is “name” meant?"_s);
        row("two sources",
            R"({"format": "slatelier-mapping", "kind": "components", "rows": [{"table": "components", "fields": {"name": {"column": "x", "constant": "y"}}}]})",
            u"m.json:1:107: A field takes exactly one of “column”, “text” and “constant”."_s);
    }

    void badMappings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto mapping = readCsvMapping(json, u"m.json"_s);
        QVERIFY(!mapping);
        QCOMPARE(located(mapping.error()).first(), problem);
    }

    void shippedMappingsReadTheCanadianCatalogue()
    {
        if (!QFile::exists(catalogues))
            QSKIP("The shared data is not beside the project.");
        QElapsedTimer timer;
        timer.start();
        const auto services =
            importInto({}, {{catalogues + "gc_si_2024.csv"_L1}, {}, mappings + "gc-services.json"_L1, false});
        QVERIFY2(services, qPrintable(services ? QString() : located(services.error()).join(u'\n')));
        QCOMPARE(services->imported, 670);
        QCOMPARE(services->created.value(u"services"_s), 670);
        QCOMPARE(services->created.value(u"agreements"_s), 32);
        QCOMPARE(services->created.value(u"families"_s), 32);
        QCOMPARE(services->created.value(u"parties"_s), 33);
        const auto targets =
            importInto(services->project,
                       {{catalogues + "gc_ss_2024.csv"_L1}, {}, mappings + "gc-service-standards.json"_L1, false});
        QVERIFY2(targets, qPrintable(targets ? QString() : located(targets.error()).join(u'\n')));
        QCOMPARE(targets->imported, 1005);
        QCOMPARE(targets->skipped.size(), 25); // standards without a target
        QCOMPARE(targets->project.targets.size(), 1005);
        QCOMPARE(targets->project.metrics.size(), 4);
        qInfo("both tables in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(!unsoundness(targets->project));
        const auto text = readTextProject(writeTextProject(targets->project));
        QVERIFY2(text, qPrintable(text ? QString() : located(text.error()).join(u'\n')));
        auto expected = inOrderOfOwners(targets->project);
        expected.about = text->about;
        QVERIFY(*text == expected);
    }

    void requestsThatMakeNoSense()
    {
        QTemporaryDir dir;
        const auto kind = importInto({}, {{u"x.csv"_s}, u"planets"_s, {}, false});
        QVERIFY(!kind && kind.error().first().kind == ProblemKind::Usage);
        const auto none = importInto({}, {{u"x.csv"_s}, {}, {}, false});
        QVERIFY(!none && none.error().first().kind == ProblemKind::Usage);
        for (const auto &name : {u"services"_s, u"openpsa"_s, u"project"_s}) {
            const auto missing = importInto({}, {{dir.filePath(u"none"_s)}, name, {}, false});
            QVERIFY(!missing && missing.error().first().kind == ProblemKind::File);
            const auto folder = importInto({}, {{dir.path()}, name, {}, false});
            QVERIFY(!folder && folder.error().first().kind == ProblemKind::File);
        }
    }
};

QTEST_GUILESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
