// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.h"
#include "core/storage/measuredcells.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::storage;

namespace {

const Zone moscow{u"Europe/Moscow"_s};

Ticket ticket(const QString &number, const QString &performer, int reopened = 0)
{
    Ticket row;
    row.id.text = number;
    row.number = number;
    row.opened = {1'456'700'000, moscow};
    row.resolved = Instant{1'456'703'600, moscow};
    row.performer = performer;
    row.reopened = reopened;
    return row;
}

Measured everyField()
{
    Measured rows;
    Outage outage;
    outage.id.text = u"o-1"_s;
    outage.service.text = u"net"_s;
    outage.start = {1'000'000'000, moscow};
    outage.end = Instant{1'000'000'060, moscow};
    outage.planned = true;
    outage.cause = u"Кабель"_s;
    outage.ticket = u"T-1"_s;
    outage.performer = u"S-101"_s;
    outage.detectedBy = u"monitoring"_s;
    outage.restoredBy = RestoredBy::Self;
    rows.outages += outage;
    Outage open;
    open.id.text = u"o-2"_s;
    open.service.text = u"net"_s;
    open.start = {-5, moscow};
    rows.outages += open;
    Ticket full = ticket(u"T-1"_s, u"S-101"_s, 2);
    full.responded = Instant{1'456'700'060, moscow};
    full.closed = Instant{1'456'790'000, moscow};
    full.priority = u"1 - Critical"_s;
    full.service.text = u"net"_s;
    full.customer = u"C-1"_s;
    full.group = u"field"_s;
    full.repeatOf = u"T-0"_s;
    full.abnormal = false;
    rows.tickets += full;
    Rating rating;
    rating.id.text = u"r-1"_s;
    rating.ticket = u"T-1"_s;
    rating.score = Decimal(4);
    rating.time = Instant{1'456'800'000, moscow};
    rating.performer = u"S-101"_s;
    rating.group = u"field"_s;
    rating.reasons = u"late; friendly"_s;
    rows.ratings += rating;
    return rows;
}

Measured tickets(const QList<Ticket> &rows) { return {{}, rows, {}}; }

} // namespace

class TestMeasuredStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileWithoutTables();
    void everyFieldComesBack();
    void otherHandReads();
    void sameRowsAgainChangeNothing();
    void changedRowAndTakingBack();
    void takingBackInTheMiddle();
    void brokenOffImportCountsForNothing();
    void stepsGoOnBeside();
    void copyKeepsThem();
    void readOnlyFileRefuses();
    void inMemory();
    void momentsAsText();
    void manyRows();

private:
    ProjectFile fresh();

    QTemporaryDir m_folder;
    QString m_path;
};

void TestMeasuredStore::init()
{
    static int number = 0;
    m_path = m_folder.filePath(u"project-%1.slatelier"_s.arg(++number));
}

ProjectFile TestMeasuredStore::fresh() { return std::move(*ProjectFile::create(m_path, Project())); }

void TestMeasuredStore::fileWithoutTables()
{
    const auto file = fresh();
    QVERIFY(file.measured().rows()->isEmpty());
    QCOMPARE(file.measured().counts().value(u"tickets"_s), 0);
    QVERIFY(file.measured().batches()->isEmpty());
    QVERIFY(MeasuredStore::readFile(m_path)->isEmpty());
}

void TestMeasuredStore::everyFieldComesBack()
{
    const auto rows = everyField();
    {
        auto file = fresh();
        const auto change = file.measured().add(rows, u"rows.csv"_s);
        QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error().sentence()));
        QCOMPARE(change->added, 4);
    }
    const auto file = ProjectFile::open(m_path);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().sentence()));
    QCOMPARE(*file->measured().rows(), rows);
    QCOMPARE(file->measured().counts(), (QHash<QString, qint64>{{u"outages"_s, 2}, {u"tickets"_s, 1}, {u"ratings"_s, 1}}));
    QCOMPARE(file->measured().batches()->size(), 3); // one for each kind
    QVERIFY(file->integrity().isEmpty());
}

void TestMeasuredStore::otherHandReads()
{
    auto file = fresh();
    QVERIFY(file.measured().add(everyField(), u"rows.csv"_s));
    QCOMPARE(*MeasuredStore::readFile(m_path), everyField());
    QVERIFY(file.measured().add(tickets({ticket(u"T-9"_s, u"S-9"_s)}), u"more.csv"_s)); // the reader changed nothing
}

void TestMeasuredStore::sameRowsAgainChangeNothing()
{
    auto file = fresh();
    QVERIFY(file.measured().add(everyField(), u"rows.csv"_s));
    const auto again = file.measured().add(everyField(), u"rows.csv"_s);
    QCOMPARE(again->batch, 0);
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->added + again->changed, 0);
    QCOMPARE(file.measured().batches()->size(), 3);
}

void TestMeasuredStore::changedRowAndTakingBack()
{
    auto file = fresh();
    QVERIFY(file.measured().add(tickets({ticket(u"T-1"_s, u"a"_s), ticket(u"T-2"_s, u"a"_s)}), u"monday.csv"_s));
    const auto change = file.measured().add(tickets({ticket(u"T-1"_s, u"a"_s), ticket(u"T-2"_s, u"a"_s, 1), ticket(u"T-3"_s, u"b"_s)}), u"tuesday.csv"_s);
    QCOMPARE(change->unchanged, 1);
    QCOMPARE(change->changed, 1);
    QCOMPARE(change->added, 1);
    QCOMPARE(file.measured().rows()->tickets.size(), 3);
    QCOMPARE(file.measured().rows()->tickets.at(1).reopened, 1);
    const auto batches = *file.measured().batches();
    QCOMPARE(batches.last().source, u"tuesday.csv"_s);
    QCOMPARE(batches.last().rows, 2);
    QVERIFY(batches.last().whenUtc.isValid());
    QVERIFY(file.measured().takeBack(change->batch));
    QCOMPARE(*file.measured().rows(), tickets({ticket(u"T-1"_s, u"a"_s), ticket(u"T-2"_s, u"a"_s)}));
}

void TestMeasuredStore::takingBackInTheMiddle()
{
    auto file = fresh();
    const auto first = file.measured().add(tickets({ticket(u"T-1"_s, u"a"_s)}), u"1"_s);
    const auto second = file.measured().add(tickets({ticket(u"T-1"_s, u"a"_s, 1)}), u"2"_s);
    QVERIFY(file.measured().add(tickets({ticket(u"T-1"_s, u"a"_s, 2)}), u"3"_s));
    QVERIFY(file.measured().takeBack(second->batch));
    QCOMPARE(file.measured().rows()->tickets.first().reopened, 2);
    QVERIFY(file.measured().takeBack(first->batch));
    QCOMPARE(file.measured().rows()->tickets.size(), 1);
}

void TestMeasuredStore::brokenOffImportCountsForNothing()
{
    auto file = fresh();
    const auto batch = file.measured().begin(u"tickets"_s, u"half.csv"_s);
    MeasuredChange change;
    QVERIFY(file.measured().append(*batch, tickets({ticket(u"T-1"_s, u"a"_s)}), change));
    QVERIFY(file.measured().rows()->isEmpty());
    QCOMPARE(file.measured().counts().value(u"tickets"_s), 0);
    QVERIFY(file.measured().append(*batch, tickets({ticket(u"T-2"_s, u"a"_s)}), change));
    QVERIFY(file.measured().finish(*batch, change));
    QCOMPARE(change.added, 2);
    QCOMPARE(change.batch, *batch);
    QCOMPARE(file.measured().rows()->tickets.size(), 2);
}

void TestMeasuredStore::stepsGoOnBeside()
{
    auto file = fresh();
    Project before;
    Project after;
    Service service;
    service.id.text = u"net"_s;
    service.name = u"Internet"_s;
    after.services.put(service);
    QVERIFY(file.measured().add(everyField(), u"rows.csv"_s));
    QVERIFY(file.apply(differenceOf(before, after), {"Add", {}}));
    QVERIFY(file.measured().takeBack(1));
    QVERIFY(file.undo());
    QCOMPARE(file.measured().rows()->tickets.size(), 1); // undo is of the project
    QVERIFY(file.measured().rows()->outages.isEmpty());
}

void TestMeasuredStore::copyKeepsThem()
{
    auto file = fresh();
    QVERIFY(file.measured().add(everyField(), u"rows.csv"_s));
    const QString copy = m_path + u".copy.slatelier"_s;
    QVERIFY(file.saveCopy(copy));
    QCOMPARE(*ProjectFile::open(copy)->measured().rows(), everyField());
}

void TestMeasuredStore::readOnlyFileRefuses()
{
    (void)fresh();
    const auto file = ProjectFile::open(m_path, Access::ReadOnly);
    QVERIFY(file->measured().rows()->isEmpty());
    QVERIFY(!file->measured().add(everyField(), u"rows.csv"_s));
}

void TestMeasuredStore::inMemory()
{
    const auto store = MeasuredStore::inMemory();
    QVERIFY(store.has_value());
    QVERIFY((*store)->add(tickets({ticket(u"T-1"_s, u"a"_s)}), u"1"_s));
    QVERIFY((*store)->add(tickets({ticket(u"T-1"_s, u"a"_s, 1)}), u"2"_s));
    auto file = fresh();
    QVERIFY((*store)->copyInto(file.measured()));
    QCOMPARE(*file.measured().rows(), *(*store)->rows());
    QVERIFY(file.measured().takeBack(2));
    QCOMPARE(file.measured().rows()->tickets.first().reopened, 0);
}

void TestMeasuredStore::momentsAsText()
{
    for (const qint64 seconds : {qint64(0), qint64(-1), qint64(951'782'399), qint64(1'456'700'000), qint64(4'102'444'799)}) {
        const auto text = utcText(seconds);
        QCOMPARE(QString::fromLatin1(text), QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
        QCOMPARE(utcFromText(text), std::optional(seconds));
    }
    for (const char *wrong : {"", "2016-02-30T04:16:00Z", "2016-02-29T24:16:00Z", "2016-02-29 04:16:00Z", "2016-02-29T04:16:0xZ"})
        QVERIFY2(!utcFromText(wrong), wrong);
}

void TestMeasuredStore::manyRows()
{
    Measured rows;
    for (int i = 0; i < 100'000; ++i)
        rows.tickets += ticket(u"T-%1"_s.arg(i, 6, 10, QChar(u'0')), u"S-%1"_s.arg(i % 50));
    auto file = fresh();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(file.measured().add(rows, u"many.csv"_s));
    const auto written = timer.restart();
    QCOMPARE(*MeasuredStore::readFile(m_path), rows);
    const auto read = timer.restart();
    QVERIFY(file.measured().add(rows, u"many.csv"_s)->batch == 0);
    qInfo("100,000 tickets: written in %lld ms, read in %lld ms, compared in %lld ms", written, read, timer.elapsed());
    QVERIFY(written < 60'000); // a gross mistake; the machine may be slow
}

QTEST_GUILESS_MAIN(TestMeasuredStore)
#include "tst_measuredstore.moc"
