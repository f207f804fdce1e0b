// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with 10,000 services, and with a real catalogue of 670 services and 1,005 targets where it is at
// hand: none of these reactions may take longer than 100 ms, or people feel it. Run it on the offscreen platform (the
// default here) or on a real one: QT_QPA_PLATFORM=xcb.
#include "app/catalog/catalogpage.h"
#include "app/catalog/servicedetails.h"
#include "app/catalog/servicespane.h"
#include "app/catalog/servicetree.h"
#include "app/document/document.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/theme.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"
#include "core/exchange/importer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace slatelier;

namespace {

constexpr int serviceCount = 10'000;
enum Size { Large, Catalogue };
constexpr double limitSeconds = 0.1;

const model::Project &largeProject()
{
    static const model::Project large = [] {
        model::Project project;
        for (int i = 0; i < 100; ++i)
            project.families.put({{u"f%1"_s.arg(i)}, u"F%1"_s.arg(i), u"Family number %1"_s.arg(i), {}});
        for (int i = 0; i < serviceCount; ++i) {
            model::Service service;
            service.id = {u"s%1"_s.arg(i)};
            service.code = u"S-%1"_s.arg(i);
            service.name = u"Service of the kind %1 for department %2"_s.arg(i % 97).arg(i);
            service.family = model::Id<model::ServiceFamily>{u"f%1"_s.arg(i % 100)};
            service.outcome = u"The department can do its work number %1 without waiting for anybody"_s.arg(i);
            project.services.put(service);
        }
        return project;
    }();
    return large;
}

const model::Project *catalogue()
{
    static const auto read = []() -> std::optional<model::Project> {
        const auto data = QStringLiteral(SLATELIER_SHARED_DATA "/catalogues/");
        const auto mappings = QStringLiteral(SLATELIER_SOURCE_DIR "/resources/mappings/");
        if (!QFileInfo::exists(data))
            return std::nullopt;
        const auto services = exchange::importInto({}, {{data + u"gc_si_2024.csv"_s}, {}, mappings + u"gc-services.json"_s, false});
        if (!services)
            return std::nullopt;
        const auto targets = exchange::importInto(
            services->project, {{data + u"gc_ss_2024.csv"_s}, {}, mappings + u"gc-service-standards.json"_s, false});
        return targets ? std::optional(targets->project) : std::nullopt;
    }();
    return read ? &*read : nullptr;
}

const model::Project *projectOf(const benchmark::State &state)
{
    return state.range(0) == Large ? &largeProject() : catalogue();
}

struct Window
{
    explicit Window(const model::Project &project)
    {
        document.setUnsaved(project);
        make();
        settle();
    }
    void make()
    {
        window.reset();
        window = std::make_unique<shell::MainWindow>(document);
        window->resize(1280, 800);
        window->showPage(u"catalogue"_s);
        window->show();
        page = dynamic_cast<catalog::CatalogPage *>(window->page(u"catalogue"_s));
    }
    QString service(int number) const
    {
        const auto &services = document.project().services;
        return services.at(number % services.size()).id.text;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    document::Document document;
    std::unique_ptr<shell::MainWindow> window;
    catalog::CatalogPage *page = nullptr;
};

// Times one reaction from the user's hand to the painted window and keeps the longest.
template<class Action>
void measure(benchmark::State &state, Window &window, Action &&action)
{
    double longest = 0;
    int round = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        action(round++);
        window.window->repaint();
        Window::settle();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(took.count());
        longest = std::max(longest, took.count());
    }
    state.counters["longest_ms"] = longest * 1000;
    state.counters["of_limit"] = longest / limitSeconds;
    state.SetLabel(state.range(0) == Large ? "10,000 services" : "670 services, 1,005 targets");
}

template<class Prepare, class Action>
void measure(benchmark::State &state, Prepare &&prepare, Action &&action)
{
    const auto *project = projectOf(state);
    if (!project)
        return state.SkipWithError("the catalogue is not beside the project");
    Window window(*project);
    prepare(window);
    Window::settle();
    measure(state, window, [&](int round) { action(window, round); });
}

constexpr auto asItIs = [](Window &) {};
constexpr auto showTable = [](Window &window) { window.page->tabs()->setCurrentIndex(1); };

void openWindow(benchmark::State &state)
{
    measure(state, asItIs, [](Window &window, int) { window.make(); });
}

void scrollTree(benchmark::State &state)
{
    measure(state, asItIs, [](Window &window, int round) {
        auto *bar = window.page->services()->view()->verticalScrollBar();
        bar->setValue((round * 911) % bar->maximum());
    });
}

void chooseService(benchmark::State &state)
{
    measure(state, asItIs, [](Window &window, int round) { window.page->services()->select(window.service(round * 37)); });
}

const QStringList typed{u"d"_s, u"de"_s, u"dep"_s, u"department 77"_s, u"nothing like it"_s, QString()};

void filterTree(benchmark::State &state)
{
    measure(state, asItIs,
            [](Window &window, int round) { window.page->services()->tree()->setFilter(typed.at(round % typed.size())); });
}

void renameInTree(benchmark::State &state)
{
    measure(state, asItIs, [](Window &window, int round) {
        auto *tree = window.page->services()->tree();
        tree->setData(tree->indexOf(window.service(round * 53)), u"Renamed %1"_s.arg(round));
    });
}

void addService(benchmark::State &state)
{
    measure(state, asItIs, [](Window &window, int) {
        shared::addRow(window.document, model::entityTypeOf<model::Service>(), {}, {}, window.service(5000));
    });
}

void undoStep(benchmark::State &state)
{
    const auto rename = [](Window &window) {
        const auto &type = model::entityTypeOf<model::Service>();
        window.document.setField({&type, window.service(4321), u"name"_s}, model::Datum(u"Another name"_s));
    };
    measure(state, rename,
            [](Window &window, int round) { round % 2 == 0 ? window.document.undo() : window.document.redo(); });
}

void scrollTable(benchmark::State &state)
{
    measure(state, showTable, [](Window &window, int round) {
        auto *bar = window.page->table()->view()->verticalScrollBar();
        bar->setValue((round * 911) % bar->maximum());
    });
}

void filterTable(benchmark::State &state)
{
    measure(state, showTable, [](Window &window, int round) {
        Q_EMIT window.page->table()->filter()->filterChanged(typed.at(round % typed.size()));
    });
}

void sortTable(benchmark::State &state)
{
    measure(state, showTable, [](Window &window, int round) {
        window.page->table()->view()->model()->sort(round % 2, round % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

void editCell(benchmark::State &state)
{
    measure(state, showTable, [](Window &window, int round) {
        auto *model = window.page->table()->view()->model();
        model->setData(model->index(round * 53 % model->rowCount(), 1), u"Renamed %1"_s.arg(round));
    });
}

} // namespace

#define WINDOW_BENCHMARK(name) BENCHMARK(name)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12)->Arg(Large)->Arg(Catalogue)
WINDOW_BENCHMARK(openWindow);
WINDOW_BENCHMARK(scrollTree);
WINDOW_BENCHMARK(chooseService);
WINDOW_BENCHMARK(filterTree);
WINDOW_BENCHMARK(renameInTree);
WINDOW_BENCHMARK(addService);
WINDOW_BENCHMARK(undoStep);
WINDOW_BENCHMARK(scrollTable);
WINDOW_BENCHMARK(filterTable);
WINDOW_BENCHMARK(sortTable);
WINDOW_BENCHMARK(editCell);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings; // nobody's own window is changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    shell::nameProgram();
    shared::Theme::current().start();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
