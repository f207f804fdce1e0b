// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/panel.h"
#include "app/simulation/yearsimulation.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace slatelier::shared {
class Card;
}

namespace slatelier::simulation {

class StripView;

/// One simulated year on a strip, and the way to others: the median one, the worst in twenty, one that breaks a promise,
/// or one after the other.
class YearPanel : public Panel
{
    Q_OBJECT
public:
    YearPanel(document::Document &document, LiveSimulation &simulation, YearSimulation &years, QWidget *parent = nullptr);

    QString title() const override { return tr("A year on a strip"); }
    void retranslate() override;

    StripView *strip() const { return m_strip; }
    /// The number of the year that is shown.
    quint64 replication() const { return m_wanted.replication; }
    /// The strip shows that year; until then it shows the one before.
    bool isDrawn() const { return m_drawn.plan && m_drawn == m_wanted; }

protected:
    void refresh(const analysis::SimulationReport &report) override;

private:
    enum Which { Median, WorstInTwenty, Breaking, ByNumber };

    /// Which history it is.
    struct Year
    {
        std::shared_ptr<const analysis::YearPlan> plan;
        quint64 replication = 0;
        bool operator==(const Year &) const = default;
    };

    void showYears();
    void step(int by);
    void showYear(quint64 replication);
    QCoro::Task<> draw(std::shared_ptr<const YearSimulation::Answer> answer, quint64 replication);
    void describe();

    YearSimulation &m_years;
    shared::Card *m_card;
    QComboBox *m_which;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_words;
    QLabel *m_pointed;
    StripView *m_strip;
    Year m_wanted, m_drawn;
};

} // namespace slatelier::simulation
