// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/work.h"
#include "app/simulation/livesimulation.h"

#include <QtWidgets/QWidget>

namespace slatelier::document {
class Document;
}

namespace slatelier::simulation {

/// What one tab of the simulation page shows of an answer. It is drawn when somebody looks at it.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(document::Document &document, LiveSimulation &simulation, QWidget *parent)
        : QWidget(parent), m_document(document), m_simulation(simulation)
    {}

    virtual QString title() const = 0;
    virtual void retranslate() = 0;
    /// There is another answer, or the same made finer.
    void follow()
    {
        m_outdated = true;
        look();
    }

Q_SIGNALS:
    void said(const QString &sentence);
    void workStarted(slatelier::shared::Work *work);

protected:
    /// Shows the answer, which is there.
    virtual void refresh(const analysis::SimulationReport &report) = 0;

    void showEvent(QShowEvent *event) override
    {
        QWidget::showEvent(event);
        look();
    }
    void look()
    {
        if (isVisible() && m_outdated && m_simulation.report()) {
            m_outdated = false;
            refresh(*m_simulation.report());
        }
    }
    document::Document &document() const { return m_document; }
    LiveSimulation &simulation() const { return m_simulation; }

private:
    document::Document &m_document;
    LiveSimulation &m_simulation;
    bool m_outdated = true;
};

} // namespace slatelier::simulation
