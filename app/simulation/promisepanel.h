// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/panel.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace slatelier::shared {
class Card;
class CurveChart;
class Figure;
}

namespace slatelier::simulation {

class TargetSlider;

/// What can be promised: the curve of what windows reach, the agreed target on it to be moved, and how often each promise
/// will be broken.
class PromisePanel : public Panel
{
    Q_OBJECT
public:
    PromisePanel(document::Document &document, LiveSimulation &simulation, QWidget *parent = nullptr);

    QString title() const override { return tr("What can be promised"); }
    void retranslate() override;

    shared::CurveChart *chart() const { return m_chart; }
    TargetSlider *slider() const { return m_slider; }
    QLabel *words() const { return m_words; }

protected:
    void refresh(const analysis::SimulationReport &report) override;

private:
    QLayout *arrangeFigures();
    QWidget *arrangePromise();
    QWidget *arrangeChances();
    void connectParts();
    void refreshFigures(const analysis::SimulationReport &report);
    void refreshKeepable(const analysis::SimulationReport &report);
    void refreshChances(const analysis::SimulationReport &report);
    void refreshTarget(const analysis::SimulationReport &report);
    void refreshCurve(const analysis::SimulationReport &report);
    void sayTried();
    void agree(const model::Decimal &value);
    void alignSlider();
    bool mayWrite(const model::Target &target) const;
    const model::Target *target() const; // of the document, the one that is moved

    QList<shared::Figure *> m_figures;
    shared::Card *m_promise;
    shared::CurveChart *m_chart;
    TargetSlider *m_slider;
    QWidget *m_sliderPlace;
    QComboBox *m_which;
    QLabel *m_words;
    QLabel *m_note;
    shared::Card *m_keepable;
    QGridLayout *m_keepableRows;
    shared::Card *m_chances;
    QGridLayout *m_chanceRows;
    QLabel *m_others;
};

} // namespace slatelier::simulation
