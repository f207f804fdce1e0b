// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectfile.h"
#include "tests/benchmarks/ratio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

/// A project file of 10,000 services: opening it, against reading the same rows with SQLite alone; one edit; undo. Edits
/// are measured in memory (what the program costs) and in the temporary folder (what the disk adds), against one
/// transaction of SQLite alone in the same place.
namespace {

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;
using storage::ProjectFile;

constexpr int manyServices = 10'000;

Service service(int number)
{
    Service service;
    service.id = {u"service-%1"_s.arg(number)};
    service.code = u"SRV-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    service.name = u"Услуга доступа номер %1"_s.arg(number);
    service.family = Id<ServiceFamily>{u"family-%1"_s.arg(number % 100)};
    service.outcome = u"Сотрудники подразделения работают с системой в рабочее время без перерывов дольше четырёх часов"_s;
    service.summary = u"Support of workplaces, mail and the shared folders of the department"_s;
    service.owner = Id<Role>{u"role"_s};
    service.price = MinorUnits{number * 100};
    service.currency = Currency{u"RUB"_s};
    service.structure = Block::group(BlockKind::All, {Block::ofPart(u"component-%1"_s.arg(number % 500)),
                                                      Block::group(BlockKind::Any, {Block::ofPart(u"component-1"_s),
                                                                                    Block::ofPart(u"component-2"_s)})});
    return service;
}

const Project &bigProject()
{
    static const Project project = [] {
        Project made;
        Role role;
        role.id = {u"role"_s};
        role.name = u"Owner"_s;
        made.roles.put(role);
        for (int i = 0; i < 100; ++i) {
            ServiceFamily family;
            family.id = {u"family-%1"_s.arg(i)};
            family.name = u"Family %1"_s.arg(i);
            made.families.put(family);
        }
        for (int i = 0; i < 500; ++i) {
            Component component;
            component.id = {u"component-%1"_s.arg(i)};
            component.name = u"Component %1"_s.arg(i);
            component.mtbf = Hours{2000 + i};
            component.mtrs = Hours{4};
            made.components.put(component);
        }
        for (int i = 0; i < manyServices; ++i)
            made.services.put(service(i));
        return made;
    }();
    return project;
}

QString bigFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"big.slatelier"_s);
    if (!QFile::exists(path) && !ProjectFile::create(path, bigProject()))
        qFatal("the file cannot be written");
    return path;
}

/// The reference: every cell of every row, fetched and looked at no further.
void readEverything(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    for (const auto &type : entityTypes()) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = "SELECT * FROM \"" + type.table.toUtf8() + '"';
        sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
}

/// The reference for a step: one row changed in one transaction that survives a power cut.
double secondsOfTransaction(const QTemporaryDir &folder)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(folder.filePath(u"one.db"_s)).constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous=FULL; CREATE TABLE t (x); INSERT INTO t VALUES (0)", nullptr, nullptr, nullptr);
    const double seconds = benchmarks::secondsOf(
        [database] { sqlite3_exec(database, "UPDATE t SET x = x + 1", nullptr, nullptr, nullptr); });
    sqlite3_close(database);
    return seconds;
}

constexpr auto transaction = "of one transaction of SQLite alone";

void openProject(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = bigFile(folder);
    const double reference = benchmarks::secondsOf([path = QFile::encodeName(path)] { readEverything(path); });
    const benchmarks::Compared compared(state, reference, "of reading every cell with SQLite alone");
    for (auto _ : state) {
        const auto file = ProjectFile::open(path, storage::Access::ReadOnly);
        const auto project = file->project();
        if (!project || project->services.size() != manyServices)
            state.SkipWithError("the project was not read");
    }
}

void openFormOnly(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = bigFile(folder);
    for (auto _ : state)
        benchmark::DoNotOptimize(ProjectFile::open(path, storage::Access::ReadOnly).has_value());
}

void createFile(benchmark::State &state)
{
    const QTemporaryDir folder;
    (void)bigProject();
    for (auto _ : state)
        benchmark::DoNotOptimize(ProjectFile::create(folder.filePath(u"new.slatelier"_s), bigProject(), true).has_value());
}

void oneEdit(benchmark::State &state, const QString &place)
{
    const QTemporaryDir folder(place);
    const QString path = bigFile(folder);
    auto file = ProjectFile::open(path);
    const double reference = secondsOfTransaction(folder);
    Project value = bigProject();
    int number = 0;
    const benchmarks::Compared compared(state, reference, transaction);
    for (auto _ : state) {
        Project next = value;
        Service changed = next.services.at(manyServices / 2);
        changed.name = u"Renamed %1"_s.arg(++number);
        next.services.put(changed);
        if (!file->apply(differenceOf(value, next), {"Rename %1", {changed.name}}))
            state.SkipWithError("the edit was refused");
        value = next;
    }
}

void undoAndRedo(benchmark::State &state, const QString &place)
{
    const QTemporaryDir folder(place);
    const QString path = bigFile(folder);
    auto file = ProjectFile::open(path);
    Project value = bigProject();
    Project next = value;
    Service changed = next.services.at(manyServices / 2);
    changed.name = u"Renamed"_s;
    next.services.put(changed);
    if (!file->apply(differenceOf(value, next), {"Rename", {}}))
        state.SkipWithError("the edit was refused");
    const double reference = secondsOfTransaction(folder);
    const benchmarks::Compared compared(state, reference, transaction);
    for (auto _ : state) {
        const auto back = file->undo();
        const auto forth = file->redo();
        if (!back || !forth)
            state.SkipWithError("undo or redo was refused");
    }
}

const QString memory = u"/dev/shm/slatelier-bench-XXXXXX"_s;
const QString disk = QDir::tempPath() + u"/slatelier-bench-XXXXXX"_s;

BENCHMARK(openProject)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openFormOnly)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(createFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(oneEdit, inMemory, memory)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(oneEdit, onDisk, disk)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(undoAndRedo, inMemory, memory)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(undoAndRedo, onDisk, disk)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
