// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"
#include "core/exchange/measuredimport.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::analysis;
using namespace slatelier::model;

namespace {

using Table = QList<QStringList>;

/// Rows of a file of known answers, by their cells; empty where it is absent.
Table table(const QString &path)
{
    QFile file(QStringLiteral(SLATELIER_SHARED_DATA "/") + path);
    Table rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows += line.trimmed().split(u',');
    return rows;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Measured imported(const QString &path, const QByteArray &mappingJson)
{
    const auto mapping = exchange::readCsvMapping(mappingJson, u"map.json"_s);
    if (!mapping) {
        qWarning("%s", qPrintable(mapping.error().first().located()));
        return {};
    }
    const auto read = exchange::importMeasured(Project(), bytes(QStringLiteral(SLATELIER_SHARED_DATA "/") + path), mapping->kind, *mapping);
    if (!read)
        qWarning("%s", qPrintable(read.error().first().located()));
    return read ? read->rows : Measured();
}

/// The shipped mapping with another column for the performer.
Measured incidents(const QByteArray &performer = "assigned_to")
{
    auto mapping = bytes(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/mappings/servicenow-incidents.json"));
    return imported(u"itsm/uci_incidents.csv"_s, mapping.replace("\"assigned_to\"", '"' + performer + '"'));
}

bool hasShared() { return QFile::exists(QStringLiteral(SLATELIER_SHARED_DATA "/itsm/uci_incidents.csv")); }

Statistics found(const Measured &measured, const QString &measure, GroupBy by = GroupBy::Performer, const Project &project = {}, int minimum = 30)
{
    StatisticsQuestion question;
    question.measure = *measureFromText(measure);
    question.by = by;
    question.minimumSample = minimum;
    question.zone = zoneOfRows(measured);
    return *statisticsOf(project, measured, question);
}

const StatisticsRow *rowOf(const Statistics &statistics, const QString &key)
{
    for (const auto &row : statistics.rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

constexpr qint64 hour = 3600, day = 24 * hour, start = 1'790'000'000;

Ticket ticket(int number, const QString &performer, qint64 opened, qint64 end)
{
    Ticket row;
    row.number = u"T-%1"_s.arg(number);
    row.id.text = row.number;
    row.opened = {opened, {u"UTC"_s}};
    row.resolved = Instant{end, {u"UTC"_s}};
    row.performer = performer;
    row.service.text = u"net"_s;
    row.reopened = 0;
    return row;
}

/// \a each tickets for each of five performers, of which the first has \a bad reopened and the others two.
Measured crew(int each, int bad)
{
    Measured rows;
    for (int i = 0; i < each * 5; ++i) {
        auto row = ticket(i, u"S-%1"_s.arg(i % 5), start + i * hour, start + (i + 2) * hour);
        row.group = i % 5 < 3 ? u"field"_s : u"desk"_s;
        row.reopened = i / 5 * (i % 5 == 0 ? bad : 2) % each < (i % 5 == 0 ? bad : 2) ? 1 : 0; // spread over time
        rows.tickets += row;
    }
    return rows;
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void reopenedAsPublished_data();
    void reopenedAsPublished();
    void withinHoursAsPublished();
    void openedByWeekAsPublished();
    void limitsOfPublishedPerformers();
    void satisfactionAsPublished_data();
    void satisfactionAsPublished();
    void cameBackByServiceAndCustomer();
    void cameBackByNamedRepeats();
    void stillOpenIsLate();
    void closedWhileFlickering();
    void promisesOfTheProject();
    void situationsAreToldApart();
    void standing();
    void figuresOfKpis();
    void periodsInTheirZone();
    void stopped();
};

void TestStatistics::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1 = refused
    QTest::newRow("hours") << u"within:4h"_s << qint64(14'400);
    QTest::newRow("minutes") << u"within:90m"_s << qint64(5'400);
    QTest::newRow("reopen") << u"reopen"_s << qint64(0);
    QTest::newRow("no length") << u"within"_s << qint64(-1);
    QTest::newRow("no length of time") << u"within:soon"_s << qint64(-1);
    QTest::newRow("nothing at all") << u"within:0h"_s << qint64(-1);
    QTest::newRow("unknown") << u"beauty"_s << qint64(-1);
}

void TestStatistics::measures()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto measure = measureFromText(text);
    QCOMPARE(measure.has_value(), seconds >= 0);
    if (measure)
        QCOMPARE(qint64(measure->within.count()), seconds);
    else
        QCOMPARE(measure.error().kind, ProblemKind::Usage);
}

void TestStatistics::reopenedAsPublished_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("by");
    QTest::newRow("by assignee") << u"assigned_to"_s << QByteArray("assigned_to") << int(GroupBy::Performer);
    QTest::newRow("by who resolved") << u"resolved_by"_s << QByteArray("resolved_by") << int(GroupBy::Performer);
    QTest::newRow("by group") << u"assignment_group"_s << QByteArray("assigned_to") << int(GroupBy::Crew);
}

void TestStatistics::reopenedAsPublished()
{
    QFETCH(QString, expected);
    QFETCH(QByteArray, column);
    QFETCH(int, by);
    const auto rows = table(u"itsm/expected/reopen_by_%1_min30.csv"_s.arg(expected));
    if (rows.isEmpty())
        QSKIP("shared/data is not beside the checkout");
    const auto statistics = found(incidents(column), u"reopen"_s, GroupBy(by));
    QCOMPARE(statistics.overall, (engine::Cases{10'222, 139}));
    for (const auto &cells : rows.mid(1)) {
        const auto *row = rowOf(statistics, cells.at(0) == u"?"_s ? QString() : cells.at(0));
        QVERIFY2(row, qPrintable(cells.at(0)));
        QCOMPARE(row->figures.cases.total, cells.at(1).toULongLong());
        QCOMPARE(row->figures.cases.events, cells.at(2).toULongLong());
        QVERIFY(std::abs(100 * row->figures.cases.rate() - cells.at(5).toDouble()) < 0.00005001);
    }
    const auto large = std::count_if(statistics.rows.begin(), statistics.rows.end(), [](const auto &row) { return row.figures.cases.total >= 30; });
    QCOMPARE(large, rows.size() - 1);
}

void TestStatistics::withinHoursAsPublished()
{
    const auto rows = table(u"itsm/expected/resolved_within_by_priority.csv"_s);
    if (rows.isEmpty())
        QSKIP("shared/data is not beside the checkout");
    const auto measured = incidents();
    for (const auto &cells : rows.mid(1)) {
        for (qsizetype column = 3; column < 11; ++column) {
            StatisticsQuestion question;
            question.measure = *measureFromText(u"within:"_s + rows.first().at(column).section(u'_', 1));
            question.priority = cells.at(0) == u"(all)"_s ? QString() : cells.at(0); // the last row is of all
            const auto statistics = statisticsOf({}, measured, question);
            QCOMPARE(quint64(statistics->overall.total), cells.at(2).toULongLong());
            QCOMPARE(quint64(statistics->overall.events), cells.at(column).toULongLong());
        }
    }
    QCOMPARE(found(measured, u"within:4h"_s).overall, (engine::Cases{9'376, 2'383}));
}

void TestStatistics::openedByWeekAsPublished()
{
    const auto rows = table(u"itsm/expected/weekly_opened.csv"_s);
    if (rows.isEmpty())
        QSKIP("shared/data is not beside the checkout");
    StatisticsQuestion question;
    question.measure = *measureFromText(u"reopen"_s);
    question.by = GroupBy::Period;
    question.period.kind = Window::Week;
    const auto statistics = statisticsOf({}, incidents(), question);
    QCOMPARE(statistics->rows.size(), rows.size() - 1);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(statistics->rows.at(i - 1).key, rows.at(i).at(0));
        QCOMPARE(statistics->rows.at(i - 1).figures.cases.total, rows.at(i).at(1).toULongLong());
    }
}

void TestStatistics::limitsOfPublishedPerformers()
{
    if (!hasShared())
        QSKIP("shared/data is not beside the checkout");
    // Binomial quantiles at 139 / 10,222, worked out with exact fractions: 38 cases 0 – 2 and 0 – 4; 254 cases 0 – 7 and
    // 0 – 10; 1,035 cases 7 – 22 and 4 – 27.
    const auto statistics = found(incidents(), u"reopen"_s);
    const auto check = [&](const QString &whom, double inner, double outer, engine::GroupVerdict verdict) {
        const auto *row = rowOf(statistics, whom);
        QVERIFY(row);
        const double n = double(row->figures.cases.total);
        QCOMPARE(row->figures.limits95.high, inner / n);
        QCOMPARE(row->figures.limits998.high, outer / n);
        QCOMPARE(row->figures.verdict, verdict);
    };
    check(u"Resolver 167"_s, 2, 4, engine::GroupVerdict::WarningBell); // the highest share of all, and no proof
    check(u"Resolver 149"_s, 7, 10, engine::GroupVerdict::WarningBell);
    check(u"Resolver 17"_s, 22, 27, engine::GroupVerdict::WarningBell);
    for (const auto &row : statistics.rows)
        QVERIFY(row.figures.verdict != engine::GroupVerdict::Performer);
}

void TestStatistics::satisfactionAsPublished_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("area");
    QTest::newRow("2013") << u"2013"_s << QByteArray("Q7O_WHOLE") << QByteArray();
    QTest::newRow("2015") << u"2015"_s << QByteArray("Q7ALL") << QByteArray("BAREA");
    QTest::newRow("2017") << u"2017"_s << QByteArray("Q7ALL") << QByteArray("BAREA");
}

void TestStatistics::satisfactionAsPublished()
{
    QFETCH(QString, year);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, area);
    const auto expected = table(u"csat/expected/sfo_questions.csv"_s);
    if (expected.isEmpty())
        QSKIP("shared/data is not beside the checkout");
    const QByteArray performer = area.isEmpty() ? QByteArray() : R"(, "performer": {"column": ")" + area + "\"}";
    const auto measured = imported(u"csat/sfo_%1.csv"_s.arg(year), R"({"format": "slatelier-mapping", "kind": "ratings", "unknown": ["", "0", "6", "Blank"],
        "fields": {"ticket": {"column": "RESPNUM"}, "score": {"column": ")" + column + "\"}" + performer + "}}");
    const auto statistics = found(measured, u"rating_low"_s);
    for (const auto &cells : expected) {
        if (cells.at(0) != year || cells.at(1).toLatin1() != column)
            continue;
        QCOMPARE(measured.ratings.size(), cells.at(2).toLongLong());
        const auto valid = cells.at(3).toULongLong(), good = cells.at(6).toULongLong();
        QCOMPARE(statistics.overall, (engine::Cases{valid, valid - good}));
        QVERIFY(std::abs(100 * (1 - statistics.overall.rate()) - cells.at(7).toDouble()) < 5.1e-7);
    }
    for (const auto &cells : table(u"csat/expected/sfo_overall_by_area.csv"_s)) {
        if (cells.at(0) != year)
            continue;
        const auto *row = rowOf(statistics, cells.at(1));
        QVERIFY2(row, qPrintable(cells.at(1)));
        QCOMPARE(row->figures.cases.total, cells.at(2).toULongLong());
        QVERIFY(std::abs(100 * (1 - row->figures.cases.rate()) - cells.at(4).toDouble()) < 5.1e-7);
    }
}

void TestStatistics::cameBackByServiceAndCustomer()
{
    Measured rows;
    rows.tickets += ticket(1, u"a"_s, start, start + hour);
    rows.tickets += ticket(2, u"b"_s, start + 3 * day, start + 3 * day + hour); // the first came back
    rows.tickets += ticket(3, u"c"_s, start + 11 * day, start + 12 * day);      // too late to be the second again
    auto other = ticket(4, u"d"_s, start + 13 * day, start + 14 * day);
    other.customer = u"C-2"_s; // somebody else
    rows.tickets += other;
    rows.tickets += ticket(5, u"e"_s, start + 30 * day, start + 30 * day); // its days are not over
    const auto statistics = found(rows, u"came_back"_s);
    QCOMPARE(statistics.overall, (engine::Cases{4, 1}));
    QCOMPARE(rowOf(statistics, u"a"_s)->figures.cases, (engine::Cases{1, 1}));
    QCOMPARE(rowOf(statistics, u"b"_s)->figures.cases, (engine::Cases{1, 0}));
    QVERIFY(!rowOf(statistics, u"e"_s));
    StatisticsQuestion longer;
    longer.measure = {MeasureKind::CameBack, {}, 10, Decimal(4)};
    QCOMPARE(statisticsOf({}, rows, longer)->overall.events, quint64(2));
}

void TestStatistics::cameBackByNamedRepeats()
{
    Measured rows;
    rows.tickets += ticket(1, u"a"_s, start, start + hour);
    auto again = ticket(2, u"b"_s, start + 3 * day, start + 3 * day + hour);
    rows.tickets += ticket(3, u"c"_s, start + 4 * day, start + 4 * day + hour); // the same service, but nobody says it is the same
    again.repeatOf = u"T-1"_s;
    rows.tickets += again;
    rows.tickets += ticket(4, u"d"_s, start + 30 * day, start + 30 * day);
    const auto statistics = found(rows, u"came_back"_s);
    QCOMPARE(statistics.overall, (engine::Cases{3, 1}));
    QCOMPARE(rowOf(statistics, u"a"_s)->figures.cases.events, quint64(1));
}

void TestStatistics::stillOpenIsLate()
{
    Measured rows;
    rows.tickets += ticket(1, u"a"_s, start, start + hour);
    rows.tickets += ticket(2, u"a"_s, start, start + 5 * hour);
    auto open = ticket(3, u"a"_s, start, start);
    open.resolved.reset();
    rows.tickets += open; // open for five hours when the rows end
    open.number = u"T-4"_s;
    open.opened.utcSeconds = start + 4 * hour;
    rows.tickets += open; // its four hours are not over
    open.number = u"T-5"_s;
    open.opened.utcSeconds = start;
    open.closed = Instant{start + 2 * hour, {u"UTC"_s}};
    rows.tickets += open; // closed, but nobody wrote down when it was resolved
    QCOMPARE(found(rows, u"within:4h"_s).overall, (engine::Cases{3, 1}));
}

void TestStatistics::closedWhileFlickering()
{
    Measured rows;
    const auto outage = [&](qint64 from, qint64 to, bool planned = false) {
        Outage row;
        row.service.text = u"net"_s;
        row.start = {from, {u"UTC"_s}};
        row.end = Instant{to, {u"UTC"_s}};
        row.planned = planned;
        rows.outages += row;
    };
    for (int i = 0; i < 4; ++i)
        outage(start + i * 10 * hour, start + i * 10 * hour + 600);
    outage(start + 20 * day, start + 20 * day + 600);
    outage(start + 20 * day + hour, start + 20 * day + 2 * hour, true); // planned work is no flicker
    outage(start + 20 * day + 3 * hour, start + 20 * day + 4 * hour);
    rows.tickets += ticket(1, u"phones"_s, start, start + 12 * hour);          // "it works right now"
    rows.tickets += ticket(2, u"comes"_s, start + 12 * hour, start + 31 * hour); // after the last one
    rows.tickets += ticket(3, u"comes"_s, start + 20 * day, start + 20 * day + 2 * hour);
    auto elsewhere = ticket(4, u"phones"_s, start, start + 12 * hour);
    elsewhere.service.text = u"tv"_s; // no outages are known of it
    rows.tickets += elsewhere;
    const auto statistics = found(rows, u"closed_flickering"_s);
    QCOMPARE(statistics.overall, (engine::Cases{3, 1}));
    QCOMPARE(rowOf(statistics, u"phones"_s)->figures.cases, (engine::Cases{1, 1}));
}

void TestStatistics::promisesOfTheProject()
{
    Project project;
    Metric metric;
    metric.id.text = u"m"_s;
    metric.name = u"Reopened"_s;
    metric.kind = MetricKind::ReopenShare;
    project.metrics.put(metric);
    const auto rows = crew(100, 2);
    QCOMPARE(found(rows, u"reopen"_s, GroupBy::Performer, project).verdict, engine::OverallVerdict::InLine);
    Kpi kpi;
    kpi.id.text = u"k"_s;
    kpi.name = u"Reopened"_s;
    kpi.metric = metric.id;
    kpi.target = Decimal(5, -3);
    project.kpis.put(kpi);
    const auto bad = found(rows, u"reopen"_s, GroupBy::Performer, project); // ten of 500 where 0.5 % is expected
    QCOMPARE(bad.expected, std::optional(0.005));
    QCOMPARE(bad.verdict, engine::OverallVerdict::System);
    Target target;
    target.id.text = u"t"_s;
    target.metric = metric.id;
    target.value = Decimal(3, -2);
    project.targets.put(target);
    QCOMPARE(found(rows, u"reopen"_s, GroupBy::Performer, project).expected, std::optional(0.03)); // a promise comes before a wish
}

void TestStatistics::situationsAreToldApart()
{
    Measured rows;
    for (int i = 0; i < 800; ++i) {
        auto row = ticket(i, u"S-%1"_s.arg(i % 4), start + i * hour, start + (i + 1) * hour);
        row.abnormal = i % 4 == 0 ? i % 5 != 0 : i % 10 == 0; // the first one is sent where it burns
        row.reopened = *row.abnormal ? i / 4 % 2 : i / 4 % 20 == 0;
        rows.tickets += row;
    }
    const auto apart = found(rows, u"reopen"_s);
    QVERIFY(apart.stratified);
    QVERIFY(rowOf(apart, u"S-0"_s)->figures.verdict != engine::GroupVerdict::Performer);
    for (auto &row : rows.tickets)
        row.abnormal.reset();
    const auto together = found(rows, u"reopen"_s);
    QVERIFY(!together.stratified);
    QCOMPARE(rowOf(together, u"S-0"_s)->figures.verdict, engine::GroupVerdict::Performer);
}

void TestStatistics::standing()
{
    const auto planted = found(crew(100, 25), u"reopen"_s);
    QCOMPARE(planted.verdict, engine::OverallVerdict::Performers);
    QCOMPARE(standingOf(planted, {u"p-1"_s, u"S-0"_s}).verdict, Verdict::Performer);
    QCOMPARE(standingOf(planted, {u"S-0"_s}).cases, (engine::Cases{100, 25}));
    QCOMPARE(standingOf(planted, {u"S-3"_s}).verdict, Verdict::InLine);
    QCOMPARE(standingOf(planted, {u"nobody"_s}).verdict, Verdict::NotEnoughData);
    QCOMPARE(standingOf(planted, {QString()}).cases.total, quint64(0));
    const auto crews = found(crew(100, 2), u"reopen"_s, GroupBy::Crew);
    QCOMPARE(standingOf(crews, {u"field"_s}).verdict, Verdict::InLine);
}

void TestStatistics::figuresOfKpis()
{
    Project project;
    Metric metric;
    metric.id.text = u"m"_s;
    metric.kind = MetricKind::ReopenShare;
    project.metrics.put(metric);
    Kpi kpi;
    kpi.id.text = u"k"_s;
    kpi.metric = metric.id;
    project.kpis.put(kpi);
    Person person;
    person.id.text = u"p-1"_s;
    person.code = u"S-0"_s;
    project.people.put(person);
    Metric other = metric;
    other.id.text = u"m-2"_s;
    other.kind = MetricKind::Formula;
    project.metrics.put(other);
    Kpi written = kpi;
    written.id.text = u"k-2"_s;
    written.metric = other.id;
    const auto figures = measuredFigures(project, crew(100, 25), [](const Kpi &, const Id<Person> &, QDate, QDate) {
        KpiMeasured figure;
        figure.sample = 7;
        return figure;
    });
    const QDate first(2026, 1, 1), end(2027, 1, 1);
    const auto own = figures(kpi, {u"p-1"_s}, first, end);
    QCOMPARE(own.value->toString(), u"0.25"_s);
    QCOMPARE(own.sample, std::optional(100));
    QCOMPARE(own.verdict, Verdict::Performer);
    QVERIFY(own.personal);
    const auto all = figures(kpi, {}, first, end);
    QCOMPARE(all.value->toString(), u"0.066"_s);
    QVERIFY(!all.personal);
    QCOMPARE(figures(written, {u"p-1"_s}, first, end).sample, std::optional(7));
    QCOMPARE(figures(kpi, {u"p-1"_s}, end, end.addYears(1)).sample, std::optional(7)); // no rows then
}

void TestStatistics::periodsInTheirZone()
{
    Measured rows;
    rows.tickets += ticket(1, u"a"_s, QDateTime::fromString(u"2026-09-30T22:30:00Z"_s, Qt::ISODate).toSecsSinceEpoch(), start + 300 * day);
    StatisticsQuestion question;
    question.by = GroupBy::Period;
    QCOMPARE(statisticsOf({}, rows, question)->rows.first().key, u"2026-09-01"_s);
    question.zone = QTimeZone("Europe/Moscow");
    QCOMPARE(statisticsOf({}, rows, question)->rows.first().key, u"2026-10-01"_s);
}

void TestStatistics::stopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!statisticsOf({}, crew(10, 1), {}, stop.get_token()));
    QVERIFY(statisticsOf({}, {}, {}));
    QCOMPARE(statisticsOf({}, {}, {})->verdict, engine::OverallVerdict::NotEnoughData);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
