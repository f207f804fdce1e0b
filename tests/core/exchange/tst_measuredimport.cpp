// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/measuredimport.h"
#include "core/exchange/momentformat.h"
#include "core/model/project.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::exchange;
using namespace slatelier::model;

namespace {

Project withServices()
{
    Project project;
    for (const auto &[id, code] : {std::pair(u"net"_s, u"NET-01"_s), std::pair(u"tv"_s, u"TV-01"_s)}) {
        Service service;
        service.id.text = id;
        service.code = code;
        service.name = u"Service "_s + code;
        project.services.put(service);
    }
    return project;
}

Checked<MeasuredImport> read(const QByteArray &table, const QString &kind, const QByteArray &mappingJson = {}, bool skip = false)
{
    std::optional<CsvMapping> mapping;
    if (!mappingJson.isEmpty()) {
        auto found = readCsvMapping(mappingJson, u"map.json"_s);
        if (!found)
            return tl::unexpected(found.error());
        mapping = *found;
    }
    MeasuredImportOptions options;
    options.file = u"rows.csv"_s;
    options.skipBadRows = skip;
    return importMeasured(withServices(), table, kind, mapping, options);
}

QString text(const Problems &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines += problem.located();
    return lines.join(u'\n');
}

qint64 utc(const QString &iso) { return QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch(); }

} // namespace

class TestMeasuredImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outagesByName();
    void ticketsByName();
    void ratingsByName();
    void wordsAndUnknownTokens();
    void bothFormsOfAMapping();
    void refused_data();
    void refused();
    void skippedRows();
    void sameTableSameIds();
    void formats_data();
    void formats();
    void otherColumnsAreNoted();
    void manyRowsAndStop();
};

void TestMeasuredImport::outagesByName()
{
    const auto found = read("service,start,end,planned,cause,ticket,performer\n"
                            "NET-01,2026-10-01T10:00:00Z,2026-10-01T11:30:00+01:00,no,Cable,T-1,S-101\n"
                            "tv,2026-10-02 10:00,,,,,\n", u"outages"_s);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    QCOMPARE(found->imported, 2);
    const auto &first = found->rows.outages.at(0);
    QCOMPARE(first.service.text, u"net"_s); // found by its code
    QCOMPARE(first.start.utcSeconds, utc(u"2026-10-01T10:00:00Z"_s));
    QCOMPARE(first.end->utcSeconds, utc(u"2026-10-01T10:30:00Z"_s));
    QCOMPARE(first.planned, std::optional(false));
    QCOMPARE(first.cause, u"Cable"_s);
    const auto &open = found->rows.outages.at(1);
    QVERIFY(!open.end);
    QVERIFY(!open.planned); // unknown is not no
}

void TestMeasuredImport::ticketsByName()
{
    const auto found = read("number,opened,responded,resolved,closed,priority,service,group,performer,reopened\n"
                            "T-1,2026-10-01T10:00,2026-10-01T10:05,2026-10-01T12:00,2026-10-03T12:00,1 - Critical,net,field,S-101,2\n"
                            "T-2,2026-10-01T10:00,,,,,,,,yes\nT-3,2026-10-01T10:00,,,,,,,,\n", u"tickets"_s);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    QCOMPARE(found->rows.tickets.size(), 3);
    QCOMPARE(found->rows.tickets.at(0).id.text, u"T-1"_s);
    QCOMPARE(found->rows.tickets.at(0).reopened, std::optional(2));
    QCOMPARE(found->rows.tickets.at(1).reopened, std::optional(1));
    QVERIFY(!found->rows.tickets.at(2).reopened);
    QVERIFY(!found->rows.tickets.at(2).resolved);
    QCOMPARE(found->rows.tickets.at(0).opened.zone.name, u"UTC"_s);
}

void TestMeasuredImport::ratingsByName()
{
    const auto found = read("ticket,score,time,performer\nT-1,4.5,2026-10-01T10:00Z,S-1\nT-1,2,2026-10-02T10:00Z,S-1\n,5,,\n,5,,\n", u"ratings"_s);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    QCOMPARE(found->rows.ratings.at(0).score->toString(), u"4.5"_s);
    QSet<QString> ids;
    for (const auto &rating : found->rows.ratings)
        ids.insert(rating.id.text);
    QCOMPARE(ids.size(), 4); // two equal answers are two answers
}

void TestMeasuredImport::wordsAndUnknownTokens()
{
    const auto found = read("Nummer;auf;zu;wer;Zustand\nA-1;29/2/2016 01:16;?;?;ok\nA-2;1/3/2016 9:52;2/3/2016 09:52;Resolver 17;wieder auf\n", u"tickets"_s,
                            R"({"format": "slatelier-mapping", "kind": "tickets", "delimiter": ";", "unknown": ["?"],
                                "date_format": "d/M/yyyy H:mm", "zone": "America/Sao_Paulo",
                                "fields": {"number": {"column": "Nummer"}, "opened": {"column": "auf"}, "resolved": {"column": "zu"},
                                           "performer": {"column": "wer"}, "group": {"constant": "second"},
                                           "reopened": {"column": "Zustand", "values": {"ok": "0", "wieder auf": "1"}}}})");
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    const auto &first = found->rows.tickets.at(0);
    QCOMPARE(first.opened.utcSeconds, utc(u"2016-02-29T04:16:00Z"_s)); // three hours west
    QCOMPARE(first.opened.zone.name, u"America/Sao_Paulo"_s);
    QVERIFY(!first.resolved);
    QVERIFY(first.performer.isEmpty());
    QCOMPARE(first.group, u"second"_s);
    QCOMPARE(found->rows.tickets.at(1).reopened, std::optional(1));
}

void TestMeasuredImport::bothFormsOfAMapping()
{
    const auto found = read("no,when\nA-1,2026-10-01T10:00Z\n", u"tickets"_s,
                            R"({"format": "slatelier-mapping", "kind": "tickets",
                                "rows": [{"table": "tickets", "fields": {"number": {"column": "no"}, "opened": {"column": "when"}}}]})");
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    QCOMPARE(found->rows.tickets.size(), 1);
    const auto wrong = read("no\nA-1\n", u"tickets"_s, R"({"format": "slatelier-mapping", "kind": "tickets", "fields": {"nummer": {"column": "no"}}})");
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().first().file, u"map.json"_s);
}

void TestMeasuredImport::refused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // beginning of what is said, with the place
    const auto row = [](const char *name, const QByteArray &table, const QString &kind, const QString &expected, const QString &zone = u"UTC"_s) {
        QTest::newRow(name) << table << kind << zone << expected;
    };
    row("repeated hour", "service,start\nnet,2026-10-25T02:30\n", u"outages"_s,
        u"rows.csv:2:5: 2026-10-25T02:30:00 is shown twice by the clocks of Europe/Berlin; write 2026-10-25T02:30:00+02:00 for the first or "
        "2026-10-25T02:30:00+01:00 for the second time"_s, u"Europe/Berlin"_s);
    row("skipped hour", "service,start\nnet,2026-03-29T02:30\n", u"outages"_s, u"rows.csv:2:5: 2026-03-29T02:30:00 is not shown by the clocks of Europe/Berlin"_s,
        u"Europe/Berlin"_s);
    row("end before start", "service,start,end\nnet,2026-10-02T10:00Z,2026-10-02T09:00Z\n", u"outages"_s,
        u"rows.csv:2: “end” lies before “start”: 2026-10-02T09:00:00Z and 2026-10-02T10:00:00Z."_s);
    row("resolved before opened", "number,opened,resolved\nT-1,2026-10-02T10:00Z,2026-10-01T10:00Z\n", u"tickets"_s, u"rows.csv:2: “resolved” lies before “opened”"_s);
    row("unknown service", "service,start\nphone,2026-10-02T10:00Z\n", u"outages"_s, u"rows.csv:2:1: There is no “phone” in “services”"_s);
    row("the same number twice", "number,opened\nT-1,2026-10-02T10:00Z\nT-2,2026-10-02T10:00Z\nT-1,2026-10-03T10:00Z\n", u"tickets"_s,
        u"rows.csv:4: “T-1” occurs twice in the table, for the first time in line 2."_s);
    row("no number", "number,opened\n,2026-10-02T10:00Z\n", u"tickets"_s, u"rows.csv:2:1: There is no value for “number”."_s);
    row("no moment", "number,opened\nT-1,yesterday\n", u"tickets"_s, u"rows.csv:2:5: “yesterday” is not a moment"_s);
    row("no such day", "number,opened\nT-1,2026-02-30T10:00Z\n", u"tickets"_s, u"rows.csv:2:5: “2026-02-30T10:00Z” is not a moment"_s);
    row("neither yes nor no", "service,start,planned\nnet,2026-10-02T10:00Z,perhaps\n", u"outages"_s, u"rows.csv:2:23: “perhaps” is neither true nor false."_s);
    row("a column that must be there", "number,closed\nT-1,2026-10-02T10:00Z\n", u"tickets"_s, u"rows.csv:1: The table needs a column “opened”"_s);
    row("empty", "", u"tickets"_s, u"rows.csv:1: The table is empty"_s);
    row("a row too short", "number,opened\nT-1\n", u"tickets"_s, u"rows.csv:2"_s);
}

void TestMeasuredImport::refused()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, kind);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    Checked<MeasuredImport> found = read(table, kind);
    if (zone != u"UTC"_s)
        found = read(table, kind, R"({"format": "slatelier-mapping", "kind": "outages", "zone": "Europe/Berlin",
                                      "fields": {"service": {"column": "service"}, "start": {"column": "start"}}})");
    QVERIFY(!found.has_value());
    QVERIFY2(text(found.error()).startsWith(expected), qPrintable(text(found.error())));
}

void TestMeasuredImport::skippedRows()
{
    const QByteArray table = "number,opened\nT-1,2026-10-02T10:00Z\nT-2,never\nT-3,2026-10-02T10:00Z\n";
    const auto found = read(table, u"tickets"_s, {}, true);
    QCOMPARE(found->imported, 2);
    QCOMPARE(found->skipped.size(), 1);
    QCOMPARE(found->skipped.first().line, 3);
}

void TestMeasuredImport::sameTableSameIds()
{
    const QByteArray table = "service,start,end\nnet,2026-10-02T10:00Z,2026-10-02T11:00Z\nnet,2026-10-02T10:00Z,2026-10-02T12:00Z\n";
    const auto once = read(table, u"outages"_s), again = read(table, u"outages"_s);
    QCOMPARE(once->rows, again->rows);
    QVERIFY(once->rows.outages.at(0).id != once->rows.outages.at(1).id);
}

void TestMeasuredImport::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // of UTC; empty = refused
    QTest::newRow("day first") << u"d/M/yyyy HH:mm"_s << u"5/3/2016 12:00"_s << u"2016-03-05T12:00:00Z"_s;
    QTest::newRow("two digits where one is enough") << u"d/M/yyyy H:mm"_s << u"05/03/2016 09:07"_s << u"2016-03-05T09:07:00Z"_s;
    QTest::newRow("month first, half days") << u"M/d/yyyy h:mm:ss AP"_s << u"3/5/2016 12:07:09 pm"_s << u"2016-03-05T12:07:09Z"_s;
    QTest::newRow("midnight of half days") << u"M/d/yyyy h:mm AP"_s << u"3/5/2016 12:07 AM"_s << u"2016-03-05T00:07:00Z"_s;
    QTest::newRow("short year") << u"dd.MM.yy HH:mm"_s << u"05.03.16 09:07"_s << u"2016-03-05T09:07:00Z"_s;
    QTest::newRow("quoted letters") << u"yyyy-MM-dd'T'HH:mm"_s << u"2016-03-05T09:07"_s << u"2016-03-05T09:07:00Z"_s;
    QTest::newRow("a day alone") << u"dd.MM.yyyy"_s << u"05.03.2016"_s << u"2016-03-05T00:00:00Z"_s;
    QTest::newRow("month by name") << u"d MMM yyyy HH:mm"_s << u"5 Mar 2016 09:07"_s << u"2016-03-05T09:07:00Z"_s;
    QTest::newRow("too few digits") << u"dd.MM.yyyy"_s << u"5.03.2016"_s << QString();
    QTest::newRow("no such month") << u"d/M/yyyy"_s << u"5/13/2016"_s << QString();
    QTest::newRow("something behind") << u"d/M/yyyy"_s << u"5/3/2016 noon"_s << QString();
    QTest::newRow("hour 13 of half days") << u"h:mm AP d/M/yyyy"_s << u"13:00 PM 5/3/2016"_s << QString();
}

void TestMeasuredImport::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    CsvMapping mapping;
    mapping.dateFormat = format;
    const auto moment = MomentReader(mapping).read({cell, false, 1, 1});
    QCOMPARE(moment.has_value(), !expected.isEmpty());
    if (moment)
        QCOMPARE(moment->utcSeconds, utc(expected));
}

void TestMeasuredImport::otherColumnsAreNoted()
{
    const auto found = read("service,start,end,http_code\nnet,2026-10-02T10:00Z,2026-10-02T11:00Z,503\n", u"outages"_s);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(text(found.error())));
    QCOMPARE(found->notes.size(), 1);
    QVERIFY(found->notes.first().sentence().contains(u"http_code"_s));
}

void TestMeasuredImport::manyRowsAndStop()
{
    QByteArray table = "number,opened,resolved,closed,service,performer,reopened\n";
    for (int i = 0; i < 100'000; ++i)
        table += "T-" + QByteArray::number(i) + ",2026-10-01T10:00:00Z,2026-10-01T11:00:00Z,2026-10-02T11:00:00Z,net,S-" + QByteArray::number(i % 40) + ",0\n";
    QElapsedTimer timer;
    timer.start();
    double last = 0;
    MeasuredImportOptions options;
    options.progress = [&](double share) { last = share; };
    const auto found = importMeasured(withServices(), table, u"tickets"_s, {}, options);
    qInfo("100,000 tickets read in %lld ms", timer.elapsed());
    QCOMPARE(found->rows.tickets.size(), 100'000);
    QVERIFY(last > 0.9 && last <= 1.0);
    QVERIFY(timer.elapsed() < 60'000); // a gross mistake; the machine may be slow
    std::stop_source stop;
    stop.request_stop();
    options.stop = stop.get_token();
    QVERIFY(!importMeasured(withServices(), table, u"tickets"_s, {}, options).has_value());
}

QTEST_GUILESS_MAIN(TestMeasuredImport)
#include "tst_measuredimport.moc"
