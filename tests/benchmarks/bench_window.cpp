// SPDX-License-Identifier: GPL-3.0-or-later
// The window with 10,000 services: none of these may take longer than 100 ms, or people feel it. Run it on the
// offscreen platform (the default here) or on a real one: QT_QPA_PLATFORM=xcb.
#include "app/catalog/catalogpage.h"
#include "app/catalog/servicedetails.h"
#include "app/catalog/servicespane.h"
#include "app/catalog/servicetree.h"
#include "app/document/document.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace slatelier;

namespace {

constexpr int serviceCount = 10'000;
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

struct Window
{
    Window()
    {
        document.setUnsaved(largeProject());
        page = std::make_unique<catalog::CatalogPage>(document);
        page->resize(1080, 760);
        page->show();
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    document::Document document;
    std::unique_ptr<catalog::CatalogPage> page;
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
        window.page->repaint();
        Window::settle();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        state.SetIterationTime(took.count());
        longest = std::max(longest, took.count());
    }
    state.counters["longest_ms"] = longest * 1000;
    state.counters["of_limit"] = longest / limitSeconds;
}

void openPage(benchmark::State &state)
{
    Window window;
    measure(state, window, [&](int) {
        window.page = std::make_unique<catalog::CatalogPage>(window.document);
        window.page->resize(1080, 760);
        window.page->show();
    });
}

void scrollTree(benchmark::State &state)
{
    Window window;
    auto *bar = window.page->services()->view()->verticalScrollBar();
    measure(state, window, [&](int round) { bar->setValue((round * 911) % bar->maximum()); });
}

void chooseService(benchmark::State &state)
{
    Window window;
    measure(state, window, [&](int round) { window.page->services()->select(u"s%1"_s.arg(round * 37 % serviceCount)); });
}

void filterTree(benchmark::State &state)
{
    Window window;
    const QStringList typed{u"d"_s, u"de"_s, u"dep"_s, u"department 77"_s, u"nothing like it"_s, QString()};
    auto *tree = window.page->services()->tree();
    measure(state, window, [&](int round) { tree->setFilter(typed.at(round % typed.size())); });
}

void renameInTree(benchmark::State &state)
{
    Window window;
    auto *tree = window.page->services()->tree();
    measure(state, window, [&](int round) {
        tree->setData(tree->indexOf(u"s%1"_s.arg(round * 53 % serviceCount)), u"Renamed %1"_s.arg(round));
    });
}

void addService(benchmark::State &state)
{
    Window window;
    measure(state, window, [&](int) {
        shared::addRow(window.document, model::entityTypeOf<model::Service>(), {}, {}, u"s5000"_s);
    });
}

void undoStep(benchmark::State &state)
{
    Window window;
    const auto &type = model::entityTypeOf<model::Service>();
    window.document.setField({&type, u"s4321"_s, u"name"_s}, model::Datum(u"Another name"_s));
    measure(state, window, [&](int round) { round % 2 == 0 ? window.document.undo() : window.document.redo(); });
}

void scrollTable(benchmark::State &state)
{
    Window window;
    window.page->tabs()->setCurrentIndex(1);
    Window::settle();
    auto *bar = window.page->table()->view()->verticalScrollBar();
    measure(state, window, [&](int round) { bar->setValue((round * 911) % bar->maximum()); });
}

void filterTable(benchmark::State &state)
{
    Window window;
    window.page->tabs()->setCurrentIndex(1);
    Window::settle();
    const QStringList typed{u"d"_s, u"de"_s, u"dep"_s, u"department 77"_s, u"nothing like it"_s, QString()};
    measure(state, window, [&](int round) {
        Q_EMIT window.page->table()->filter()->filterChanged(typed.at(round % typed.size()));
    });
}

void sortTable(benchmark::State &state)
{
    Window window;
    window.page->tabs()->setCurrentIndex(1);
    Window::settle();
    auto *model = window.page->table()->view()->model();
    measure(state, window, [&](int round) {
        model->sort(round % 2, round % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

void editCell(benchmark::State &state)
{
    Window window;
    window.page->tabs()->setCurrentIndex(1);
    Window::settle();
    auto *model = window.page->table()->view()->model();
    measure(state, window, [&](int round) {
        model->setData(model->index(round * 53 % serviceCount, 1), u"Renamed %1"_s.arg(round));
    });
}

} // namespace

#define WINDOW_BENCHMARK(name) BENCHMARK(name)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12)
WINDOW_BENCHMARK(openPage);
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
    QCoreApplication::setOrganizationName(u"slatelier-benchmark"_s);
    shared::Theme::current().start();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
