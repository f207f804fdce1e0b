// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/flickerknobs.h"
#include "app/simulation/panel.h"

class QAction;
class QComboBox;
class QLabel;

namespace slatelier::shared {
class BarChart;
class Card;
class CurveChart;
class Figure;
}

namespace slatelier::simulation {

class KnobSlider;

/// What repairs that do not hold do to the figures that matter: sliders over one part and its crew, and the figures that
/// move with them. Availability hardly does; interruptions, and people's patience, do.
class FlickerPanel : public Panel
{
    Q_OBJECT
public:
    FlickerPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent = nullptr);

    QString title() const override { return tr("Flicker"); }
    void retranslate() override;

    /// What the sliders say, simulated.
    LiveSimulation *tried() const { return m_tried; }
    FlickerKnobs knobs() const;
    QAction *applyAction() const { return m_apply; }

protected:
    void refresh(const analysis::SimulationReport &report) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *arrangeSliders();
    QWidget *arrangeFigures();
    void takeKnobs();
    void tryOut();
    void reset();
    void applyToProject();
    void keepAsScenario();
    void enableActions();
    void compare();
    model::Project changed() const;
    QString part() const;
    model::Id<model::Service> service() const;

    LiveSimulation *m_tried;
    FlickerKnobs m_before;
    QComboBox *m_part;
    shared::Card *m_sliderCard;
    shared::Card *m_storyCard;
    QList<shared::Figure *> m_figures;
    KnobSlider *m_notHolding;
    KnobSlider *m_recurrence;
    KnobSlider *m_observation;
    KnobSlider *m_crewHours;
    KnobSlider *m_crews;
    QLabel *m_story;
    shared::CurveChart *m_chart;
    shared::BarChart *m_counts;
    QAction *m_apply;
    QAction *m_keep;
    QAction *m_reset;
};

} // namespace slatelier::simulation
