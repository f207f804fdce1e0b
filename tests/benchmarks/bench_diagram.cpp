// SPDX-License-Identifier: GPL-3.0-or-later
// A structure of 300 blocks as a diagram: laid out anew within 50 ms, a step of a drag within 16 ms, or the hand feels
// it. Each beside a reference of the same run: for the layout, to measure the same names once with the same font; for
// everything that ends on the screen, to paint the whole picture once.
#include "app/document/document.h"
#include "app/shared/theme.h"
#include "app/structure/blockmime.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagramview.h"
#include "app/structure/structuresteps.h"

#include "ratio.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::structure;
using model::Block;
using model::BlockKind;

namespace {

constexpr int parts = 300;

/// Twenty-five stages in line, each two of three chains of four parts.
model::Project project()
{
    model::Project project;
    model::Service service;
    service.id = {u"service"_s};
    service.name = u"A service of three hundred parts"_s;
    Block whole = Block::group(BlockKind::All, {});
    for (int i = 0; i < parts; ++i) {
        model::Component component;
        component.id = {u"c%1"_s.arg(i)};
        component.name = u"Component number %1"_s.arg(i);
        component.mtbf = model::Hours{1000 + i};
        component.mtrs = model::Hours{4};
        project.components.put(component);
        if (i % 12 == 0)
            whole.blocks += Block::group(BlockKind::AtLeast, {}, 2);
        if (i % 4 == 0)
            whole.blocks.last().blocks += Block::group(BlockKind::All, {});
        whole.blocks.last().blocks.last().blocks += Block::ofPart(component.id.text);
    }
    service.structure = whole;
    project.services.put(service);
    return project;
}

struct Canvas
{
    Canvas()
    {
        document.setUnsaved(project());
        steps.setService({u"service"_s});
        view.resize(1000, 600);
        view.refresh(true);
        view.show();
        settle();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    }
    /// Seconds to paint the whole diagram once into an image as large as the view.
    double onePicture()
    {
        QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        return benchmarks::secondsOf([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            view.render(&painter);
        });
    }
    document::Document document;
    StructureSteps steps{document};
    DiagramView view{document, steps};
};

void layout(benchmark::State &state)
{
    const auto value = project();
    const auto tree = value.services.at(0).structure;
    const auto font = drawn(QApplication::font());
    const DiagramFacts facts(value, {u"service"_s});
    const auto names = benchmarks::secondsOf([&] {
        const QFontMetricsF metrics(font);
        double sum = 0;
        for (const auto &component : value.components)
            sum += metrics.horizontalAdvance(component.name);
        benchmark::DoNotOptimize(sum);
    });
    const benchmarks::Compared compared(state, names, "to measure the 300 names once");
    for (auto _ : state) {
        const auto diagram = laidOut(tree, measuresFor(font, facts));
        benchmark::DoNotOptimize(diagram.nodes.size());
    }
}

void showAnew(benchmark::State &state)
{
    Canvas canvas;
    const benchmarks::Compared compared(state, canvas.onePicture(), "to paint the diagram once");
    for (auto _ : state) {
        canvas.view.refresh(true);
        canvas.settle();
    }
}

void dragStep(benchmark::State &state)
{
    Canvas canvas;
    canvas.view.select({{0, 0, 0}});
    const std::unique_ptr<QMimeData> data(carried(canvas.document.project(), canvas.steps, canvas.view.selectedPaths()));
    const auto reference = canvas.onePicture();
    int step = 0;
    const benchmarks::Compared compared(state, reference, "to paint the diagram once");
    for (auto _ : state) {
        const QPoint at(40 + (step * 37) % 900, 40 + (step * 23) % 500);
        ++step;
        QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.view.viewport(), &move);
        canvas.settle();
    }
}

void selectAndLight(benchmark::State &state)
{
    Canvas canvas;
    const benchmarks::Compared compared(state, canvas.onePicture(), "to paint the diagram once");
    int step = 0;
    for (auto _ : state) {
        canvas.view.select({{step % 25, step % 3, step % 4}});
        canvas.view.light({u"c%1"_s.arg(step % parts), u"c%1"_s.arg((step + 100) % parts)});
        ++step;
        canvas.settle();
    }
}

void moveBlock(benchmark::State &state)
{
    Canvas canvas;
    const benchmarks::Compared compared(state, canvas.onePicture(), "to paint the diagram once");
    int step = 0;
    for (auto _ : state) {
        const int from = step++ % 2;
        canvas.steps.move({{from}}, {{}, from == 0 ? 2 : 0});
        canvas.view.refresh(false);
        canvas.settle();
    }
}

} // namespace

BENCHMARK(layout)->Unit(benchmark::kMillisecond);
BENCHMARK(showAnew)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStep)->Unit(benchmark::kMillisecond);
BENCHMARK(selectAndLight)->Unit(benchmark::kMillisecond);
BENCHMARK(moveBlock)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    shared::Theme::current().start();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
