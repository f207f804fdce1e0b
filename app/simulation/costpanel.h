// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/panel.h"

class QLabel;

namespace slatelier::shared {
class BarChart;
class Card;
class Figure;
}

namespace slatelier::simulation {

class YearSimulation;

/// What broken promises cost in a window and in a year, and how often a limit or a termination right is reached.
class CostPanel : public Panel
{
    Q_OBJECT
public:
    CostPanel(document::Document &document, LiveSimulation &simulation, YearSimulation &years, QWidget *parent = nullptr);

    QString title() const override { return tr("What it costs"); }
    void retranslate() override;

protected:
    void refresh(const analysis::SimulationReport &report) override;

private:
    void showYears();
    void showMoney();
    void showTerminations();
    void showAbsence(const QString &sentence);

    YearSimulation &m_years;
    QList<shared::Figure *> m_figures;
    QLabel *m_absence;
    QWidget *m_money;
    shared::Card *m_windowCard;
    shared::Card *m_yearCard;
    shared::Card *m_rightsCard;
    shared::BarChart *m_windows;
    shared::BarChart *m_yearChart;
    QLabel *m_rights;
    QLabel *m_note;
};

} // namespace slatelier::simulation
