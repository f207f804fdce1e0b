// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/card.h"

class QAction;
class QLabel;
class QSpinBox;
class QToolButton;

namespace slatelier::calendar {

class YearView;

/// A year of a calendar with its hours, and what can be done with the chosen days.
class YearPanel : public shared::Card
{
    Q_OBJECT
public:
    explicit YearPanel(document::Document &document, QWidget *parent = nullptr);

    void show(const QString &calendar);
    void chooseYear(int year);
    int year() const;
    YearView *view() const { return m_view; }

Q_SIGNALS:
    void said(const QString &sentence);
    void chosen(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void refresh();
    void refreshChosen();
    void mark(std::optional<model::CalendarExceptionKind> kind);
    void toggle();
    QWidget *makeLegend();

    document::Document &m_document;
    QString m_calendar;
    QToolButton *m_before;
    QSpinBox *m_year;
    QToolButton *m_after;
    QLabel *m_hours;
    QLabel *m_day;
    QList<QAction *> m_marks; // by the week, then by kind
    YearView *m_view;
    QList<QLabel *> m_legend;
};

} // namespace slatelier::calendar
