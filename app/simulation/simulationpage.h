// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/analysis/simulationreport.h"
#include "core/model/difference.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class EmptyState;
class PageHeader;
class ServiceChooser;
}

namespace slatelier::simulation {

class LiveSimulation;
class Panel;
class YearSimulation;

/// What can be promised for a service, how it breaks, what that costs and what would change it: simulated windows of the
/// agreement, one tab for each question.
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
    const QList<Panel *> &panels() const { return m_panels; }
    void showPanel(qsizetype panel);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void addPanel(Panel *panel);
    void connectParts();
    void listServices();
    void showSomeService();
    void proposeWindow();
    void follow(const model::Difference &difference);
    void simulate();
    void refresh();
    void retranslate();

    document::Document &m_document;
    LiveSimulation *m_simulation;
    YearSimulation *m_years;
    shared::PageHeader *m_header;
    shared::ServiceChooser *m_service;
    QComboBox *m_window;
    QStackedWidget *m_stack;
    shared::EmptyState *m_empty;
    QLabel *m_refusal;
    QTabBar *m_tabs;
    QStackedWidget *m_contents;
    QList<Panel *> m_panels;
    bool m_listed = true; // the chooser has the services as they are
    bool m_wanted = false; // the numbers changed while the page was hidden
};

} // namespace slatelier::simulation
