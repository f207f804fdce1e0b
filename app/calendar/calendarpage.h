// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QAction;
class QSplitter;
class QStackedWidget;

namespace slatelier::shared {
class Card;
class EmptyState;
class EntityForm;
class EntityTable;
class PageHeader;
class WeeklyEdit;
}

namespace slatelier::calendar {

class DaysPanel;
class YearPanel;

/// The calendars: in which hours of the week people work or a service is promised, on which days this differs, and what a
/// year of it holds.
class CalendarPage : public shared::Page
{
    Q_OBJECT
public:
    explicit CalendarPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override { return m_add; }
    bool focusFilter() override;

    shared::EntityTable *table() const { return m_table; }
    shared::EntityForm *form() const { return m_form; }
    shared::WeeklyEdit *week() const { return m_week; }
    YearPanel *yearPanel() const { return m_year; }
    DaysPanel *daysPanel() const { return m_days; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void refresh();
    void showCurrent(const QString &id);
    void loadWeek();
    void setWeek(const QList<model::WeeklyPeriod> &periods);

    document::Document &m_document;
    shared::PageHeader *m_header;
    QAction *m_add;
    shared::EmptyState *m_empty;
    QStackedWidget *m_stack;
    shared::EntityTable *m_table;
    shared::EntityForm *m_form;
    shared::Card *m_weekCard;
    shared::WeeklyEdit *m_week;
    QWidget *m_starts;
    QAction *m_around;
    QAction *m_office;
    YearPanel *m_year;
    DaysPanel *m_days;
};

} // namespace slatelier::calendar
