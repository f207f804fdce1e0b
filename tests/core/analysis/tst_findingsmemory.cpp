// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed in a project, a memory that has seen other values finds the same, in the same order, as one that
// has seen none.
#include "core/analysis/findings.h"
#include "core/exchange/textproject.h"
#include "tests/core/largeproject.h"
#include "tests/core/randomproject.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;

namespace {

/// Edits that matter to rules more often than random values do.
class Editor
{
public:
    explicit Editor(quint32 seed) : m_random(seed) {}

    /// The least edit of a random row of this type: a field of it, its place, or that it is there at all.
    void edit(Project &project, const EntityType &type)
    {
        const int count = int(type.count(project));
        if (count == 0)
            return;
        const auto present = type.rowAt(project, m_random.below(count));
        const auto id = type.idOf(present.row.get());
        if (m_random.chance(12) && type.table != u"project"_s)
            return removeRow(project, type, id);
        if (m_random.chance(12))
            return type.putAt(project, m_random.below(count), present.row);
        const auto changed = type.copy(present.row.get());
        const auto &field = type.fields.at(m_random.below(int(type.fields.size())));
        const auto datum = field.shape == Shape::Text ? Datum(textFor(project)) : m_random.value(field, project, 0);
        if (!datum.isNull() && !field.write(changed.get(), datum))
            type.place(project, changed, present.position);
    }

private:
    QString textFor(const Project &project)
    {
        const auto person = project.people.isEmpty() ? QString() : project.people.at(m_random.below(int(project.people.size()))).name;
        const QStringList texts{u"As soon as possible"_s, u"своевременно"_s, u"Ask "_s + person, u"within 4 hours"_s, u"S-1"_s, u"s-1"_s, QString()};
        return texts.at(m_random.below(int(texts.size())));
    }

    testing::RandomProject m_random;
};

} // namespace

class TestFindingsMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSame_data();
    void findsTheSame();
    void everyTableAlone();
    void everyRowAlone_data();
    void everyRowAlone();
    void agreementsWithoutPromises();

private:
    template<class E, class Change>
    static void eachAlone(const Project &project, Table<E> Project::*table, Change change);
    static void compare(analysis::FindingsMemory &memory, const Project &project, const QString &after);
};

void TestFindingsMemory::compare(analysis::FindingsMemory &memory, const Project &project, const QString &after)
{
    const analysis::FindingsContext context{QDate(2026, 11, 1), {}};
    const auto remembered = memory.findings(project, {}, context);
    QVERIFY(remembered);
    const auto fresh = analysis::findings(project, context);
    for (qsizetype i = 0; i < std::min(fresh.size(), remembered->size()); ++i)
        QVERIFY2(remembered->at(i) == fresh.at(i),
                 qPrintable(after + u": "_s + remembered->at(i).sentence() + u" / "_s + fresh.at(i).sentence()));
    QVERIFY2(remembered->size() == fresh.size(), qPrintable(after));
}

void TestFindingsMemory::findsTheSame_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<int>("steps");
    for (const auto *name : {"car-rental.en", "home-internet.ru", "home-internet-mended.en"})
        QTest::newRow(name) << *exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/%1.slatelier.json").arg(QString::fromLatin1(name))) << 80;
    QTest::newRow("large") << testing::LargeProject(100).project << 20;
}

/// Edits one upon the other, some of them undone, now and then many at once or a look that was stopped.
void TestFindingsMemory::findsTheSame()
{
    QFETCH(Project, project);
    QFETCH(int, steps);
    testing::RandomProject random(5);
    Editor editor(7);
    analysis::FindingsMemory memory;
    Project before = project;
    for (int step = 0; step < steps; ++step) {
        const auto &type = entityTypes().at(random.below(int(entityTypes().size())));
        if (random.chance(8))
            project = before;
        before = project;
        if (random.chance(4))
            project = random.step(project);
        else
            editor.edit(project, type);
        if (random.chance(10)) {
            std::stop_source stop;
            stop.request_stop();
            QVERIFY(!memory.findings(project, stop.get_token()));
        }
        compare(memory, project, u"step %1 in %2"_s.arg(step).arg(type.table));
        if (QTest::currentTestFailed())
            return;
    }
}

/// Several edits of each table, each of a project that was only just looked at.
void TestFindingsMemory::everyTableAlone()
{
    const auto project = *exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/home-internet.en.slatelier.json"));
    Editor editor(11);
    analysis::FindingsMemory memory;
    for (const auto &type : entityTypes()) {
        for (int round = 0; round < 4; ++round) {
            auto changed = project;
            editor.edit(changed, type);
            compare(memory, changed, type.table);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

template<class E, class Change>
void TestFindingsMemory::eachAlone(const Project &project, Table<E> Project::*table, Change change)
{
    analysis::FindingsMemory memory;
    compare(memory, project, u"nothing"_s);
    for (const auto &row : project.*table) {
        auto changed = project;
        auto other = row;
        change(other);
        (changed.*table).put(other);
        compare(memory, changed, entityTypeOf<E>().displayName(&row));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFindingsMemory::everyRowAlone_data()
{
    QTest::addColumn<Project>("project");
    for (const auto *name : {"car-rental.en", "home-internet.ru", "home-internet-mended.en"})
        QTest::newRow(name) << *exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/%1.slatelier.json").arg(QString::fromLatin1(name)));
    QTest::newRow("large") << testing::LargeProject(100).project;
}

/// What a proof is made of is read by many ways: hours through crews, targets and services; terms and money of the
/// agreements below through their promises.
void TestFindingsMemory::everyRowAlone()
{
    QFETCH(Project, project);
    eachAlone(project, &Project::calendars, [](Calendar &row) { row.weekly = {{{Weekday::Monday, Weekday::Friday}, {480}, {1000}}}; });
    eachAlone(project, &Project::agreements, [](Agreement &row) { row.end = QDate(2026, 3, 1); });
    eachAlone(project, &Project::agreements, [](Agreement &row) { row.state = AgreementState::Draft; });
    eachAlone(project, &Project::agreements, [&](Agreement &row) { row.parent = project.agreements.at(0).id; });
    eachAlone(project, &Project::crews, [](Crew &row) { row.handOver = std::chrono::hours(30); });
    eachAlone(project, &Project::metrics, [](Metric &row) { row.kind = MetricKind::RestorationTime; });
    eachAlone(project, &Project::offerings, [](Offering &row) { row.price = MinorUnits{7}; });
    eachAlone(project, &Project::credits, [](CreditScheme &row) { row.cap = Share{Decimal(1, -3)}; });
    eachAlone(project, &Project::creditRows, [](CreditRow &row) { row.amount = MinorUnits{900'000'000}; });
}

/// An agreement below may only say under which one it stands.
void TestFindingsMemory::agreementsWithoutPromises()
{
    auto project = testing::LargeProject(20).project;
    for (const auto &row : QList(project.agreements.begin(), project.agreements.end())) {
        auto other = row;
        if (row.type != AgreementType::Sla)
            other.parent = project.agreements.at(0).id;
        project.agreements.put(other);
    }
    eachAlone(project, &Project::agreements, [](Agreement &row) { row.end = QDate(2026, 3, 1); });
}

QTEST_GUILESS_MAIN(TestFindingsMemory)
#include "tst_findingsmemory.moc"
