// SPDX-License-Identifier: GPL-3.0-or-later
// How fast structures are solved exactly, order search included: every coherent Aralia tree kept beside the project,
// each in a process of its own so that its memory is its own, and the catalogue of 300 services, cold and after a
// change. Times are of the processor, and beside each stands its ratio to reading the file of the model as JSON.
#include "core/engine/availability.h"
#include "core/engine/cutsets.h"
#include "core/engine/importance.h"
#include "tests/core/engine/knownanswers.h"

#include <QDir>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

namespace {

template<class Work>
double secondsOf(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

double figuresOf(const Diagram &diagram, const Structure &structure)
{
    const auto importance = importanceOf(diagram, structure.components);
    return availabilityOf(diagram, structure.components).unavailability +
           double(cutSetsOf(diagram)->count().saturated) + double(importance.size());
}

void tree(const QFileInfo &file)
{
    std::fflush(stdout);
    if (const pid_t child = fork(); child != 0) {
        rusage used{};
        int status = 0;
        wait4(child, &status, 0, &used);
        std::printf("  %5ld MB\n", used.ru_maxrss / 1024);
        return;
    }
    KnownAnswer known;
    const double reading = secondsOf([&] { known = loaded(file.filePath()); });
    double sum = 0;
    const double solving = secondsOf([&] {
        for (const auto &diagram : solveAll(known.structure))
            sum += availabilityOf(*diagram, known.structure.components).unavailability;
    });
    const double all = solving + secondsOf([&] {
                           for (const auto &diagram : solveAll(known.structure))
                               sum += figuresOf(*diagram, known.structure);
                       }) -
                       solving;
    std::printf("%-28s solved %7.3f s  all figures %7.3f s  ratio to reading %6.1f  %s",
                qPrintable(file.completeBaseName()), solving, all, all / reading, sum > 0 ? "" : "?");
    std::fflush(stdout);
    _exit(0);
}

void catalogue(const QString &path)
{
    KnownAnswer known;
    const double reading = secondsOf([&] { known = loaded(path); });
    if (known.tops.isEmpty())
        return;
    double sum = 0;
    std::vector<Outcome<Diagram>> diagrams;
    const double cold = secondsOf([&] {
        diagrams = solveAll(known.structure);
        for (const auto &diagram : diagrams)
            sum += figuresOf(*diagram, known.structure);
    });
    // One number: every service whose components hold it is evaluated again; here simply all of them.
    const double number = secondsOf([&] {
        known.structure.components.front() = Component::fromMeans(1234, 5);
        for (const auto &diagram : diagrams)
            sum += availabilityOf(*diagram, known.structure.components).unavailability;
    });
    // One structure: the service is solved again from nothing, with all its figures. The slowest of all, and all of
    // them one after the other, for what would be touched at worst.
    double slowest = 0;
    double together = 0;
    for (const Source top : known.structure.tops) {
        const double one = secondsOf([&] {
            const auto diagram = solve(known.structure, top);
            sum += figuresOf(*diagram, known.structure);
        });
        slowest = std::max(slowest, one);
        together += one;
    }
    std::printf("300 services, cold, all figures: %.3f s, ratio to reading %.1f\n", cold, cold / reading);
    std::printf("  one number changed, all services: %.1f ms\n", 1000 * number);
    std::printf("  one structure changed, slowest service with all figures: %.1f ms; all services: %.1f ms%s\n",
                1000 * slowest, 1000 * together, sum > 0 ? "" : "?");
}

} // namespace

int main()
{
    const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/static"));
    for (const auto &file : folder.entryInfoList({QStringLiteral("*aralia*.json")}, QDir::Files, QDir::Name))
        tree(file);
    catalogue(folder.filePath(QStringLiteral("s41-catalog-300.json")));
    return 0;
}
