// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountability/payslipmodel.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace slatelier::shared {
class Card;
class TableView;
}

namespace slatelier::accountability {

/// The payslips of a month: who comes to what, and every step of the sum of the person in the current row.
class PayslipPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PayslipPanel(document::Document &document, QWidget *parent = nullptr);

    PayslipModel *model() const { return m_model; }
    shared::TableView *view() const { return m_view; }
    QDate month() const { return m_month; }
    void showMonth(QDate first);
    bool reveal(const model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void follow();
    void showSteps();
    void copySteps();
    void retranslate();

    document::Document &m_document;
    PayslipModel *m_model;
    shared::TableView *m_view;
    shared::Card *m_people;
    shared::Card *m_slip;
    QLabel *m_monthName;
    QLabel *m_sum;
    QLabel *m_steps;
    QAction *m_before;
    QAction *m_after;
    QAction *m_copy;
    QDate m_month;
    bool m_chosen = false; // by the user; else the last month with figures
    bool m_stale = true;
};

} // namespace slatelier::accountability
