// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/panel.h"

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace slatelier::shared {
class Card;
class CurveChart;
class EntityForm;
class TableView;
}

namespace slatelier::simulation {

class ScenarioModel;
class ScenarioSimulation;

/// Scenarios side by side: figures, curves, what each would change, and the way to make one of them true.
class ScenarioPanel : public Panel
{
    Q_OBJECT
public:
    ScenarioPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent = nullptr);

    QString title() const override { return tr("Scenarios"); }
    void retranslate() override;

    ScenarioSimulation *scenarios() const { return m_scenarios; }
    ScenarioModel *model() const { return m_model; }
    void select(const QString &id);
    QString selected() const { return m_selected; }
    QAction *addAction() const { return m_add; }
    QAction *applyAction() const { return m_apply; }

protected:
    void refresh(const analysis::SimulationReport &report) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *arrangeTable();
    QWidget *arrangeDetails();
    void connectParts();
    void ask();
    void showAll();
    void fitTable();
    void showCurves();
    void showDetails();
    void showChanges(const model::Scenario &scenario);
    void showDifference(const model::Scenario &scenario);
    void listRows();
    void listFields();
    void addScenario();
    void removeScenario();
    void applyScenario();
    void addChange();
    void removeChange(qsizetype change);
    const model::Scenario *scenario() const;

    ScenarioSimulation *m_scenarios;
    ScenarioModel *m_model;
    shared::Card *m_tableCard;
    shared::TableView *m_table;
    shared::Card *m_curveCard;
    shared::CurveChart *m_curves;
    shared::Card *m_detailCard;
    QLabel *m_difference;
    QGridLayout *m_changes;
    QComboBox *m_row;
    QComboBox *m_field;
    QLineEdit *m_value;
    QLabel *m_wrong;
    QWidget *m_editor;
    shared::EntityForm *m_form;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_apply;
    QAction *m_addChange;
    QString m_selected;
};

} // namespace slatelier::simulation
