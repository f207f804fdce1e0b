// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QTabWidget;

namespace slatelier::shared {
class EntityBrowser;
class EntityTable;
class PageHeader;
}

namespace slatelier::accountability {

class MatrixPanel;
class PayslipPanel;
class RaciPanel;

/// Who answers for what, and what it is worth to them: KPIs, their roles, incentives, payslips.
class AccountabilityPage : public shared::Page
{
    Q_OBJECT
public:
    AccountabilityPage(document::Document &document, QWidget *parent);
    ~AccountabilityPage() override;

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeKpis();
    void makeSchemes();
    void addBelow(shared::EntityBrowser *browser, shared::EntityTable *table);
    void connectBrowser(shared::EntityBrowser *browser);
    bool revealInside(shared::EntityBrowser *browser, QWidget *tab, const model::EntityRef &place);
    void refresh();
    void retranslate();

    document::Document &m_document;
    shared::PageHeader *m_header;
    QTabWidget *m_tabs;
    MatrixPanel *m_matrix;
    shared::EntityBrowser *m_kpis;
    shared::EntityTable *m_figures;
    shared::EntityBrowser *m_schemes;
    shared::EntityTable *m_gates;
    shared::EntityTable *m_rows;
    PayslipPanel *m_payslips;
    RaciPanel *m_raci;
};

} // namespace slatelier::accountability
