// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textproject.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;
using namespace slatelier::model;

namespace {

/// A text project with \a tables behind the head.
QByteArray project(const QByteArray &tables)
{
    return "{\"format\": \"slatelier\", \"version\": 1, \"name\": \"P\",\n" + tables + "}";
}

const QByteArray rich = project(R"("language": "ru",
"parties": [{"id": "we", "code": "ISP", "name": "Провайдер"}, {"id": "they", "name": "Customer", "kind": "customer"}],
"roles": [{"id": "crew-role", "name": "Field crew", "level": "field"}],
"people": [{"id": "p1", "code": "P-1", "assignments": [{"id": "a1", "role": "crew-role", "share": 0.5, "from": "2026-01-01"}]}],
"calendars": [{"id": "work", "zone": "Europe/Moscow",
  "weekly": [{"days": ["mon", "tue"], "from": "09:00", "to": "13:00"}, {"days": ["sun"], "from": "22:00", "to": "24:00"}],
  "exceptions": [{"date": "2026-01-01", "kind": "day_off"}, {"date": "2026-01-10", "kind": "working_day", "moved_from": "2026-01-09"},
    {"date": "2026-12-31", "kind": "short_working_day", "title": "Before the holidays", "periods": [{"from": "10:00", "to": "14:00"}]}]}],
"crews": [{"id": "c1", "name": "Crew", "size": 2, "calendar": "work", "travel_hours": 0.5}],
"components": [
  {"id": "router", "name": "Router", "mtbf_hours": 2000, "mtrs_hours": 4, "crew": "c1",
   "flicker": {"recurrence_probability": 0.2, "mean_recurrence_hours": 10, "mean_outage_hours": 1},
   "maintenance": [{"weekly": [{"days": ["sun"], "from": "02:00", "to": "04:00"}], "excluded": false,
    "notice_seconds": 432000, "maximum_seconds": 14400, "maximum_window": "month",
    "forbidden": [{"days": ["mon"], "from": "08:00", "to": "20:00"}],
    "forbidden_dates": [{"from": "2026-12-25T00:00", "to": "2027-01-11T00:00"}]}]},
  {"id": "line-a", "name": "Line A", "availability": 0.99}, {"id": "line-b", "name": "Line B", "unavailability": 1.5e-7},
  {"id": "s1", "time_to_failure": {"distribution": "weibull", "mean_hours": 100, "shape": 1.5},
   "time_to_restore": {"distribution": "lognormal", "mean_hours": 2, "sigma": 0.8}}],
"common_causes": [{"id": "cc", "name": "Power", "components": ["line-a", "line-b"], "beta": 0.05}],
"services": [
  {"id": "net", "code": "NET-01", "name": "Internet access", "service_hours": "work", "owner": "crew-role", "kind": "business",
   "structure": {"all": ["router", {"any": ["line-a", "line-b"]}, {"k": 2, "of": ["s1", "line-a", "line-b"], "name": "Two"}]},
   "functions": [{"id": "f1", "name": "Video calls", "critical": true, "weight": 0.4}],
   "situations": [{"id": "x1", "name": "Storm", "script_steps": [{"id": "st1", "actor": "we", "action": "Call"}]}]},
  {"id": "tv", "code": "TV", "name": "TV", "structure": "net", "functions": [{"id": "f2", "name": "Watch"}]}],
"metrics": [{"id": "m", "code": "A", "name": "Availability", "kind": "availability", "unit": "%", "better": "higher"}],
"agreements": [{"id": "sla", "number": "1", "type": "sla", "provider": "we", "customer": "they", "start": "2026-01-01",
  "zone": "Europe/Moscow", "fee_minor": 100000, "currency": "RUB", "reporting_period": "anniversary", "services": ["net", "tv"],
  "signed_at": "2026-01-01T10:00:00+03:00[Europe/Moscow]",
  "targets": [{"id": "t1", "service": "net", "metric": "m", "operator": ">=", "value": 0.9995, "window": "month"}],
  "duties": [{"id": "d1", "bearer": "they", "action": "Let the crew in", "deadline_seconds": 3600}]}])");

QStringList located(const Problems &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines << problem.located();
    return lines;
}

} // namespace

class TextProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handWrittenProject()
    {
        const auto read = readTextProject(rich);
        QVERIFY2(read, qPrintable(read ? QString() : located(read.error()).join(u'\n')));
        QCOMPARE(read->info().name, u"P"_s);
        QCOMPARE(read->components.size(), 4);
        QCOMPARE(read->functions.at(1).service.text, u"tv"_s);
        QCOMPARE(read->scriptSteps.at(0).situation.text, u"x1"_s);
        QCOMPARE(read->targets.at(0).value, Decimal(9995, -4));
        QCOMPARE(read->services.at(0).structure->blocks.at(2).needed, 2);
        QCOMPARE(read->assignments.at(0).person.text, u"p1"_s);
        QCOMPARE(read->calendars.at(0).exceptions.at(2).periods.at(0).to.minutes, 14 * 60);
        QCOMPARE(read->components.at(0).maintenance.at(0).most, std::chrono::seconds(14400));
        QCOMPARE(read->components.at(0).maintenance.at(0).forbiddenDates.size(), 1);
    }

    void roundTripIsIdentity()
    {
        const auto first = readTextProject(rich);
        const QByteArray written = writeTextProject(*first);
        const auto second = readTextProject(written);
        QVERIFY2(second, qPrintable(second ? QString() : located(second.error()).join(u'\n')));
        QVERIFY(*second == *first);
        QCOMPARE(writeTextProject(*second), written);
        QVERIFY(written.contains(R"("structure": {"all": ["router", {"any": ["line-a", "line-b"]}, {"k": 2, "of": )"));
    }

    void rowsOfOneOwnerKeepTheirOrder()
    {
        Project project;
        for (const auto &id : {u"a"_s, u"b"_s}) {
            Agreement agreement;
            agreement.id.text = agreement.number = id;
            project.agreements.put(agreement);
        }
        for (const auto &[id, owner] : {std::pair(u"t1"_s, u"b"_s), {u"t2"_s, u"a"_s}, {u"t3"_s, u"b"_s}}) {
            Target target;
            target.id.text = id;
            target.agreement.text = owner;
            project.targets.put(target);
        }
        const auto read = readTextProject(writeTextProject(project));
        QVERIFY(read);
        QCOMPARE(read->targets.at(0).id.text, u"t2"_s);
        QCOMPARE(read->targets.at(2).id.text, u"t3"_s);
        auto expected = inOrderOfOwners(project);
        expected.about = read->about;
        QVERIFY(*read == expected);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &problems) {
            QTest::newRow(name) << text << problems;
        };
        row("another format", R"({"format": "openslo", "version": 1})",
            {u"p.json:1:12: This is not a Slatelier project: \"format\": \"slatelier\" was expected."_s});
        row("newer version", R"({"format": "slatelier", "version": 2})",
            {u"p.json:1:36: The project was written by a newer Slatelier: its format is 2, this program reads up to 1."_s});
        row("a list", "[]", {u"p.json:1:1: A project is a JSON object with the key “format”."_s});
        row("unknown table", project(R"("servces": [])"),
            {u"p.json:2:1: the key “servces” is not known here; is “services” meant?"_s});
        row("unknown key", project(R"("components": [{"id": "a", "mtbf_hour": 1}])"),
            {u"p.json:2:28: the key “mtbf_hour” is not known here; is “mtbf_hours” meant?"_s});
        row("rows in the wrong place", project(R"("targets": [])"),
            {u"p.json:2:1: The key “targets” belongs inside the rows of “agreements”."_s});
        row("wrong type", project(R"("components": [{"id": "a", "mtbf_hours": "long"}])"),
            {u"p.json:2:42: \"long\" is not a number"_s});
        row("negative duration", project(R"("components": [{"id": "a", "mtrs_hours": -4}])"),
            {u"p.json:2:42: -4 hours is negative: a length of 0 or more was expected"_s});
        row("more than 100 %", project(R"("components": [{"id": "a", "availability": 99.9}])"),
            {u"p.json:2:44: 99.9 is not a share: a number from 0 to 1 was expected"_s});
        row("promise of more than 100 %", project(R"("metrics": [{"id": "m", "name": "A", "kind": "availability"}],
"agreements": [{"id": "s", "number": "1", "targets": [{"id": "t", "metric": "m", "value": 99.9}]}])"),
            {u"p.json:3:91: 99.9 is not a share: a number from 0 to 1 was expected"_s});
        row("NaN", project(R"("components": [{"id": "a", "mtbf_hours": NaN}])"),
            {u"p.json:2:42: A value was expected here: a string, a number, an object, an array, true, false or null."_s});
        row("400 digits", project("\"components\": [{\"id\": \"a\", \"mtbf_hours\": " + QByteArray(400, '9') + "}]"),
            {u"p.json:2:42: The number "_s + QString(40, u'9') +
             u"… cannot be kept exactly: at most 18 significant digits "
             "and sizes from 1e-300 to 1e300 are possible."_s});
        row("no id", project(R"("components": [{"name": "a"}])"),
            {u"p.json:2:16: A row of “components” needs the key “id” with a text that is unique in the project."_s});
        row("id taken in another table", project("\"components\": [{\"id\": \"a\"}],\n\"services\": [{\"id\": \"a\"}]"),
            {u"p.json:3:21: The id “a” is taken already: it is in “components”, line 2."_s});
        row("dangling reference", project(R"("services": [{"id": "a", "owner": "nobody"}])"),
            {u"p.json:2:35: There is nothing with the id “nobody” in the project."_s});
        row("dangling part",
            project(R"("services": [{"id": "a", "structure": {"all": ["x", "y"]}}], "components": [{"id": "x"}])"),
            {u"p.json:2:53: There is nothing with the id “y” in the project."_s});
        row("reference of the wrong kind", project(R"("services": [{"id": "a", "owner": "a"}])"),
            {u"p.json:2:35: The id “a” is of “services”, but one of “roles” is needed here."_s});
        row("cycle",
            project(R"("services": [{"id": "a", "structure": "b"}, {"id": "b", "structure": {"any": ["a"]}}])"),
            {u"p.json:2:39: The structure of the service contains itself: a → b → a."_s});
        row("its own part", project(R"("services": [{"id": "a", "structure": "a"}])"),
            {u"p.json:2:39: The structure of the service contains itself: a → a."_s});
        row("k above n",
            project(R"("services": [{"id": "a", "structure": {"k": 3, "of": ["x"]}}], "components": [{"id": "x"}])"),
            {u"p.json:2:45: “k” must be a whole number from 1 to the number of parts, 1"_s});
        row("several at once",
            project("\"components\": [{\"id\": \"a\", \"kind\": 7},\n {\"id\": \"a\"}], \"roles\": 5"),
            {u"p.json:2:36: 7 is not a text"_s,
             u"p.json:3:9: The id “a” is taken already: it is in “components”, line 2."_s,
             u"p.json:3:25: A list of objects was expected for “roles”."_s});
        row("deep nesting", project("\"name\": " + QByteArray(600, '[')),
            {u"p.json:2:520: Arrays and objects are nested deeper than 512 levels."_s});
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, problems);
        const auto read = readTextProject(text, u"p.json"_s);
        QVERIFY(!read);
        QCOMPARE(located(read.error()), problems);
    }

    void problemsEndSomewhere()
    {
        const auto read = readTextProject(project("\"roles\": [" + QByteArray("{},").repeated(1000) + "{}]"));
        QCOMPARE(read.error().size(), mostProblems);
    }

    void mergingReplacesByIdAndAddsTheRest()
    {
        const auto old =
            readTextProject(project(R"("components": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}])"));
        const auto fresh =
            readTextProject(project(R"("components": [{"id": "c", "name": "C"}, {"id": "a", "name": "Z"}])"));
        const Project both = merged(*old, *fresh);
        QCOMPARE(both.components.size(), 3);
        QCOMPARE(both.components.at(0).name, u"Z"_s);
        QCOMPARE(both.components.at(2).name, u"C"_s);
    }

    void schemaIsTheOneInResources()
    {
        const QString path = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/slatelier.schema.json");
        if (qEnvironmentVariableIsSet("SLATELIER_WRITE_SCHEMA")) { // how a developer brings the file up to date
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(textProjectSchema()) > 0);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == textProjectSchema(),
                 "run this test with SLATELIER_WRITE_SCHEMA=1 in the environment and commit the file");
    }

    void largeProjectIsQuick()
    {
        Project project;
        for (int i = 0; i < 10'000; ++i) {
            Service service;
            service.id.text = u"service-%1"_s.arg(i);
            service.name = u"Service %1"_s.arg(i);
            service.code = u"S-%1"_s.arg(i);
            if (i > 0)
                service.structure = Block::ofPart(u"service-%1"_s.arg(i - 1));
            project.services.put(service);
        }
        const QByteArray text = writeTextProject(project);
        const auto read = readTextProject(text);
        QVERIFY2(read, qPrintable(read ? QString() : located(read.error()).first()));
        QVERIFY(read->services == project.services);
    }
};

QTEST_GUILESS_MAIN(TextProjectTest)
#include "tst_textproject.moc"
