// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/panel.h"

class QComboBox;

namespace slatelier::shared {
class BarChart;
class Card;
class CurveChart;
}

namespace slatelier::simulation {

/// How a service breaks and where to begin mending.
class BreaksPanel : public Panel
{
    Q_OBJECT
public:
    BreaksPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent = nullptr);

    QString title() const override { return tr("How it breaks"); }
    void retranslate() override;

protected:
    void refresh(const analysis::SimulationReport &report) override;

private:
    shared::Card *m_countCard;
    shared::Card *m_longestCard;
    shared::Card *m_mendCard;
    shared::BarChart *m_count;
    shared::CurveChart *m_longest;
    shared::BarChart *m_mend;
    QComboBox *m_mendBy;
};

} // namespace slatelier::simulation
