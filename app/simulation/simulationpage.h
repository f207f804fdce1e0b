// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/analysis/simulationreport.h"
#include "core/model/difference.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class BarChart;
class Card;
class CurveChart;
class EmptyState;
class Figure;
class PageHeader;
class ServiceChooser;
}

namespace slatelier::simulation {

class LiveSimulation;

/// What can be promised for a service, how it breaks, and what to mend first: simulated windows of the agreement.
class SimulationPage : public shared::Page
{
    Q_OBJECT
public:
    explicit SimulationPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool focusFilter() override;

    LiveSimulation *simulation() const { return m_simulation; }
    void showService(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void listServices();
    void showSomeService();
    void proposeWindow();
    void follow(const model::Difference &difference);
    void simulate();
    void refresh();
    void refreshFigures(const analysis::SimulationReport &report);
    void refreshTargets(const analysis::SimulationReport &report);
    void refreshCurves(const analysis::SimulationReport &report);
    void refreshBars(const analysis::SimulationReport &report);
    void retranslate();

    document::Document &m_document;
    LiveSimulation *m_simulation;
    shared::PageHeader *m_header;
    shared::ServiceChooser *m_service;
    QComboBox *m_window;
    QStackedWidget *m_stack;
    shared::EmptyState *m_empty;
    QLabel *m_refusal;
    shared::Figure *m_keepable;
    shared::Figure *m_interruptions;
    shared::Figure *m_longest;
    shared::Figure *m_downtime;
    shared::Card *m_targetCard;
    QGridLayout *m_targets;
    QLabel *m_others;
    shared::Card *m_promiseCard;
    shared::Card *m_countCard;
    shared::Card *m_longestCard;
    shared::Card *m_mendCard;
    shared::CurveChart *m_promise;
    shared::BarChart *m_count;
    shared::CurveChart *m_lengths;
    shared::BarChart *m_mend;
    bool m_listed = true; // the chooser has the services as they are
    bool m_wanted = false; // the numbers changed while the page was hidden
};

} // namespace slatelier::simulation
