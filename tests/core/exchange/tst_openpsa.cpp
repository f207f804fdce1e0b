// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textdecoding.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;
using namespace slatelier::model;
using slatelier::analysis::availabilityOf;

namespace {

const QString folder = QStringLiteral(SLATELIER_SHARED_DATA "/openpsa/");

QByteArray tree(const QByteArray &content)
{
    return "<?xml version=\"1.0\"?>\n<opsa-mef><define-fault-tree name=\"T\">\n" + content +
           "</define-fault-tree></opsa-mef>";
}

QByteArray gate(const QByteArray &formula) { return "<define-gate name=\"top\">" + formula + "</define-gate>\n"; }

const QByteArray events = R"(<define-basic-event name="a"><float value="0.1"/></define-basic-event>
<define-basic-event name="b"><label>Line  B</label><float value="0.2"/></define-basic-event>
<define-basic-event name="c"><float value="0.3"/></define-basic-event>)";

Checked<ImportOutcome> imported(const QByteArray &xml, const Project &into = {})
{
    return importOpenPsa(into, {{u"t.xml"_s, xml}});
}

QString sentences(const Problems &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines << problem.located();
    return lines.join(u'\n');
}

/// Structure drawn as in the text project.
QString drawn(const Project &project)
{
    return QString::fromUtf8(Codec<Block>::write(*project.services.find({u"top"_s})->structure).toJson());
}

/// Numbers for components that came without, so that cut sets can be counted.
Project withNumbers(Project project)
{
    for (const auto &component : Table(project.components)) {
        auto numbered = component;
        if (!numbered.unavailability)
            numbered.unavailability = Share{Decimal(1, -1)};
        project.components.put(numbered);
    }
    return project;
}

} // namespace

class OpenPsaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureLogicIsTurnedRound_data()
    {
        QTest::addColumn<QByteArray>("formula");
        QTest::addColumn<QString>("structure");
        const QByteArray abc = R"(<event name="a"/><event name="b"/><event name="c"/>)";
        const auto row = [](const char *name, const QByteArray &formula, const QString &structure) {
            QTest::newRow(name) << formula << structure;
        };
        row("or", "<or>" + abc + "</or>", uR"({"all":["a","b","c"]})"_s);
        row("and", "<and>" + abc + "</and>", uR"({"any":["a","b","c"]})"_s);
        row("one of three fails it", "<atleast min=\"1\">" + abc + "</atleast>", uR"({"k":3,"of":["a","b","c"]})"_s);
        row("three of three fail it", "<atleast min=\"3\">" + abc + "</atleast>", uR"({"k":1,"of":["a","b","c"]})"_s);
        row("one event alone", R"(<basic-event name=" a "/>)", u"\"a\""_s);
        row("nested",
            R"(<or><and><event name="a"/><event name="b" type="basic-event"/></and><basic-event name="c"/></or>)",
            uR"({"all":[{"any":["a","b"]},"c"]})"_s);
        row("constant", R"(<or><constant value="false"/><event name="a"/></or>)", uR"({"all":[{"all":[]},"a"]})"_s);
        row("house event", R"(<or><house-event name="h"/><event name="a"/></or>)",
            uR"({"all":[{"any":[],"name":"h"},"a"]})"_s);
    }

    void failureLogicIsTurnedRound()
    {
        QFETCH(QByteArray, formula);
        QFETCH(QString, structure);
        const auto outcome = imported(tree(
            gate(formula) + events + R"(<define-house-event name="h"><constant value="true"/></define-house-event>)"));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : sentences(outcome.error())));
        QCOMPARE(drawn(outcome->project), structure);
        QCOMPARE(outcome->imported, 4);
        QCOMPARE(outcome->created.value(u"components"_s), 3);
        QCOMPARE(outcome->project.components.find({u"b"_s})->name, u"Line B"_s);
    }

    void expressions_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<double>("value");
        const auto row = [](const char *name, const QByteArray &expression, double value) {
            QTest::newRow(name) << expression << value;
        };
        const QByteArray time = "<system-mission-time/>";
        row("number", R"(<float value="7e-007"/>)", 7e-7);
        row("number without a leading zero", R"(<float value=".5"/>)", 0.5);
        row("exponential", R"(<exponential><float value="1e-4"/>)" + time + "</exponential>", 1 - std::exp(-0.876));
        row("parameter", R"(<exponential><parameter name="l"/><int value="100"/></exponential>)", 1 - std::exp(-0.2));
        row("GLM without repair or demand is exponential",
            R"(<GLM><float value="0"/><float value="1e-4"/><float value="0"/>)" + time + "</GLM>",
            1 - std::exp(-0.876));
        row("Weibull of shape 1 is exponential",
            R"(<Weibull><float value="1000"/><float value="1"/><float value="0"/><float value="100"/></Weibull>)",
            1 - std::exp(-0.1));
        row("120 h after the last test", // 8760 = 12 * 720 + 120
            R"(<periodic-test><float value="7e-7"/><float value="720"/><float value="0"/>)" + time + "</periodic-test>",
            1 - std::exp(-7e-7 * 120));
        row("mean of a lognormal",
            R"(<lognormal-deviate><float value="0.02"/><float value="3"/><float value="0.95"/></lognormal-deviate>)",
            0.02);
    }

    void expressions()
    {
        QFETCH(QByteArray, expression);
        QFETCH(double, value);
        const auto outcome = imported(
            tree("<define-basic-event name=\"e\">" + expression +
                 R"(</define-basic-event><define-parameter name="l"><float value="0.002"/></define-parameter>)"));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : sentences(outcome.error())));
        const double found = outcome->project.components.at(0).unavailability->value.toDouble();
        QVERIFY2(std::abs(found / value - 1) < 1e-12, qPrintable(QString::number(found, 'g', 17)));
        QCOMPARE(outcome->notes.size(), expression.contains("deviate") ? 1 : 0);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char *name, const QByteArray &xml, const QString &problems) {
            QTest::newRow(name) << xml << problems;
        };
        row("not", tree(gate("<not><event name=\"a\"/></not>") + events),
            u"t.xml:3: The element “not” is not supported."_s);
        row("two unsupported elements",
            tree("<define-CCF-group name=\"x\"/>\n<define-substitution name=\"y\"/>" + events),
            u"t.xml:3: The element “define-CCF-group” is not supported.\n"
            "t.xml:4: The element “define-substitution” is not supported."_s);
        row("undefined event", tree(gate("<event name=\"x\"/>")), u"t.xml:3: “x” is not defined."_s);
        row("event of another kind", tree(gate("<gate name=\"a\"/>") + events),
            u"t.xml:3: “a” is defined as another kind of event."_s);
        row("defined twice", tree(events + "\n" + events),
            u"t.xml:6: The name “a” is defined twice, for the first time in line 3.\n"
            "t.xml:7: The name “b” is defined twice, for the first time in line 4.\n"
            "t.xml:8: The name “c” is defined twice, for the first time in line 5."_s);
        row("k above n", tree(gate("<atleast min=\"4\"><event name=\"a\"/></atleast>") + events),
            u"t.xml:3: “min” of “atleast” must be a whole number from 1 to the number of arguments, 1; it is “4”."_s);
        row("cycle", tree(gate("<or><event name=\"top\"/></or>")),
            u"t.xml:3: The structure of the service contains itself: top → top."_s);
        row("probability above 1", tree("<define-basic-event name=\"a\"><float value=\"1.5\"/></define-basic-event>"),
            u"t.xml:3: 1.5 is not a probability: a number from 0 to 1 was expected."_s);
        row("NaN", tree("<define-basic-event name=\"a\"><float value=\"nan\"/></define-basic-event>"),
            u"t.xml:3: “nan” is not a number."_s);
        row("parameters in a circle",
            tree(
                R"(<define-parameter name="p"><parameter name="p"/></define-parameter><define-basic-event name="a"><parameter name="p"/></define-basic-event>)"),
            u"t.xml:3: The value refers to itself or to too long a chain of parameters."_s);
        row("private name", tree("<define-basic-event name=\"a\" role=\"private\"/>"),
            u"t.xml:3: Private names (role=\"private\" in “define-basic-event”) are not supported."_s);
        row("another document", "<html/>",
            u"t.xml:1: This is not an Open-PSA model: its root is “html”, “opsa-mef” was expected."_s);
        row("entities", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><opsa-mef/>",
            u"t.xml:1: A document type declaration (DOCTYPE) is not supported."_s);
        row("nothing in it", "<opsa-mef/>", u"The model defines neither gates nor basic events."_s);
        row("deep formula", tree(gate(QByteArray("<or>").repeated(100'000))),
            u"t.xml:3: The formula is nested deeper than 100 levels."_s);
    }

    void refused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, problems);
        const auto outcome = imported(xml);
        QVERIFY(!outcome);
        QVERIFY2(sentences(outcome.error()).startsWith(problems), qPrintable(sentences(outcome.error())));
    }

    void brokenXml()
    {
        for (const QByteArray xml : {"", "<opsa-mef>", "<opsa-mef><define-gate", "\xff\xfe", "<opsa-mef></opsa>"}) {
            const auto outcome = imported(xml);
            QVERIFY(!outcome);
            QVERIFY(outcome.error().first().line >= 1);
        }
    }

    void eventsOfAnEarlierImportAreKnown()
    {
        const auto first = imported(tree(events));
        const auto second =
            imported(tree(gate("<and><event name=\"a\"/><basic-event name=\"b\"/></and>")), first->project);
        QVERIFY(second);
        QCOMPARE(availabilityOf(second->project, {u"top"_s})->unavailability, 0.02);
        QVERIFY2(imported(tree(events), second->project), "the same once more changes nothing");
        const auto other = imported(tree("<define-basic-event name=\"a\"><float value=\"0.5\"/></define-basic-event>"),
                                    second->project);
        QVERIFY(!other);
    }

    void exportReadsBackWithTheSameAvailability()
    {
        Project project;
        const QByteArray structure =
            R"({"all": ["r 1", {"any": ["x", {"all": []}]}, {"k": 2, "of": ["x", "y", "6ba7"]}]})";
        for (const auto &id : {u"r 1"_s, u"r_1"_s, u"x"_s, u"y"_s, u"6ba7"_s}) {
            Component component;
            component.id.text = component.name = id;
            component.mtbf = Hours{Decimal(1000)};
            component.mtrs = Hours{Decimal(7)};
            project.components.put(component);
        }
        Component share;
        share.id.text = u"y"_s;
        share.availability = Share{Decimal(999'999'999'999, -12)};
        project.components.put(share);
        Service service;
        service.id.text = u"служба"_s;
        service.name = u"Служба"_s;
        Block x = Block::ofPart(u"x"_s);
        service.structure =
            Block::group(BlockKind::All,
                         {Block::ofPart(u"r 1"_s), Block::ofPart(u"r_1"_s),
                          Block::group(BlockKind::Any, {x, Block::group(BlockKind::All, {})}),
                          Block::group(BlockKind::AtLeast, {x, Block::ofPart(u"y"_s), Block::ofPart(u"6ba7"_s)}, 2)});
        project.services.put(service);
        const auto written = exportOpenPsa(project);
        const auto read = imported(written.xml);
        QVERIFY2(read, qPrintable(read ? QString() : sentences(read.error()) + QString::fromUtf8(written.xml)));
        QCOMPARE(read->project.services.at(0).name, u"Служба"_s);
        const auto before = availabilityOf(project, project.services.at(0).id);
        const auto after = availabilityOf(read->project, read->project.services.at(0).id);
        QVERIFY(before && after);
        QCOMPARE(after->unavailability, before->unavailability);
        QCOMPARE(after->cutSetCount, before->cutSetCount);
        QVERIFY(written.xml.contains("value=\"0.000000000001\""));
    }

    void publishedModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("top");
        QTest::addColumn<double>("probability");
        QTest::addColumn<QString>("cutSets");
        QTest::addColumn<bool>("coherent");
        if (!QDir(folder).exists())
            QSKIP("The shared data is not beside the project.");
        CsvReader table(decodeText(*readFile(folder + "expected/top_event.csv"_L1, 1 << 20))->text);
        (void)table.next();
        for (auto row = table.next(); row && *row; row = table.next()) {
            const auto &cells = (*row)->cells;
            QTest::newRow(qPrintable(cells[0].text))
                << cells[0].text << cells[1].text << (cells[5].text.isEmpty() ? -1 : cells[5].text.toDouble())
                << cells[6].text << (cells[4].text == "yes"_L1);
        }
    }

    void publishedModels()
    {
        QFETCH(QString, model);
        QFETCH(QString, top);
        QFETCH(double, probability);
        QFETCH(QString, cutSets);
        QFETCH(bool, coherent);
        QList<FaultTreeSource> sources;
        for (const auto &part : model.split(u'+'))
            sources += {part, *readFile(folder + part, 1 << 24)};
        const auto outcome = importOpenPsa({}, sources);
        // Outside the subset: negation has no place in a structure, substitutions change the tree, and an event that is
        // nowhere defined is more likely a mistake than a part without numbers.
        const QStringList undefined{u"core/debug/forced_module.xml"_s, u"core/debug/module_detection.xml"_s,
                                    u"core/module_cut_off.xml"_s};
        const bool unsupported = !coherent || model.contains("substitutions"_L1);
        if (unsupported || undefined.contains(model)) {
            QVERIFY(!outcome);
            QVERIFY(sentences(outcome.error()).contains(unsupported ? "is not supported"_L1 : "is not defined"_L1));
            return;
        }
        QVERIFY2(outcome, qPrintable(outcome ? QString() : sentences(outcome.error())));
        const auto found = availabilityOf(withNumbers(outcome->project), {top}, {0});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
        if (probability >= 0)
            QVERIFY2(std::abs(found->unavailability - probability) <= 1e-9 * probability,
                     qPrintable(QString::number(found->unavailability, 'g', 15)));
        QCOMPARE(found->cutSetCount, cutSets);
    }

    void probabilityPublishedWithTheModelHipps() // 0.0016209 by the unit tests of SCRAM
    {
        if (!QDir(folder).exists())
            QSKIP("The shared data is not beside the project.");
        const auto outcome = importOpenPsa({}, {{u"HIPPS.xml"_s, *readFile(folder + "HIPPS/HIPPS.xml"_L1, 1 << 20)}});
        const auto found = availabilityOf(outcome->project, {u"top"_s});
        QVERIFY2(std::abs(found->unavailability - 0.0016209) < 5e-8,
                 qPrintable(QString::number(found->unavailability, 'g', 10)));
    }

    void everyFileHasAnOutcome()
    {
        if (!QDir(folder).exists())
            QSKIP("The shared data is not beside the project.");
        QDirIterator files(folder, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        int accepted = 0;
        int refused = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const auto outcome = importOpenPsa({}, {{path, *readFile(path, 1 << 24)}});
            (outcome ? accepted : refused)++;
            for (const auto &problem : outcome ? Problems() : outcome.error())
                QVERIFY2(!problem.sentence().isEmpty(), qPrintable(path));
        }
        qInfo("%d models taken, %d refused with a sentence", accepted, refused);
        QVERIFY(accepted > 40 && refused > 40);
    }
};

QTEST_GUILESS_MAIN(OpenPsaTest)
#include "tst_openpsa.moc"
