// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/simulation/livesimulation.h"
#include "app/simulation/panel.h"
#include "app/simulation/simulationpage.h"
#include "tests/gui/sampleproject.h"

#include <QtTest/QTest>

/// A shown simulation page on the small sample project.
namespace slatelier::simulation {

struct ShownPage
{
    explicit ShownPage(const model::Project &project = gui::sampleProject())
    {
        document.setUnsaved(project);
        page = std::make_unique<SimulationPage>(document);
        page->resize(1080, 760);
        page->show();
    }

    bool isSettled() const { return page->simulation()->answer() && !page->simulation()->isRunning() && !page->simulation()->isStale(); }
    const analysis::SimulationReport &report() const { return *page->simulation()->report(); }
    template<class P>
    P *panel() const
    {
        for (qsizetype i = 0; i < page->panels().size(); ++i) {
            if (auto *found = qobject_cast<P *>(page->panels().at(i))) {
                page->showPanel(i);
                return found;
            }
        }
        return nullptr;
    }
    template<class W>
    W *find(const QString &name) const
    {
        return page->findChild<W *>(name);
    }

    document::Document document;
    std::unique_ptr<SimulationPage> page;
};

} // namespace slatelier::simulation
