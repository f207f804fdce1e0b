// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/measurement/rowsmodel.h"
#include "app/shared/page.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class Card;
class EmptyState;
class FilterField;
class PageHeader;
class TableView;
}

namespace slatelier::measurement {

class FunnelChart;
class ImportsModel;
class MeasurementWork;
class PeriodChart;
class VerdictModel;

/// What really happened, as rows; and whether a bad share is somebody's doing or the system's.
class MeasurementPage : public shared::Page
{
    Q_OBJECT
public:
    MeasurementPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    /// The verdict's sentence as it is shown.
    QString sentence() const;
    FunnelChart *funnel() const { return m_funnel; }
    PeriodChart *periods() const { return m_periods; }
    MeasurementWork *work() const { return m_work; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *arrangeVerdict();
    QWidget *arrangeRows();
    void arrange();
    void connectParts();
    void fillChoices();
    void chooseFitting();
    void ask();
    void showRows();
    void showStatistics();
    void showImports();
    void takeBack();
    void retranslate();
    void refreshContext();

    document::Document &m_document;
    MeasurementWork *m_work;
    shared::PageHeader *m_header;
    QAction *m_import;
    shared::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QComboBox *m_measure;
    QComboBox *m_by;
    QLabel *m_verdict;
    QLabel *m_sentence;
    QLabel *m_notes;
    shared::Card *m_funnelCard;
    shared::Card *m_periodCard;
    FunnelChart *m_funnel;
    PeriodChart *m_periods;
    QLabel *m_alarms;
    VerdictModel *m_verdicts;
    shared::TableView *m_verdictTable;
    QComboBox *m_kind;
    shared::FilterField *m_filter;
    RowsModel *m_rows;
    shared::TableView *m_rowsTable;
    ImportsModel *m_imports;
    shared::TableView *m_importsTable;
    QAction *m_takeBack;
    bool m_fitting = true; ///< nobody has chosen a measure yet
};

} // namespace slatelier::measurement
