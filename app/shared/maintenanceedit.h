// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/valueedit.h"
#include "core/model/values.h"

class QCheckBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace slatelier::shared {

class ChoiceBox;
class FormColumn;
class FormField;
class WeeklyEdit;

/// Stretches of time on certain dates: "21.11.2026 02:00 – 21.11.2026 04:00; …".
class DatesEdit : public ValueEdit
{
    Q_OBJECT
public:
    using ValueEdit::ValueEdit;

    void setDates(const QList<model::MaintenanceDates> &dates);
    const QList<model::MaintenanceDates> &dates() const { return m_dates; }

protected:
    QString take(const QString &text) override;
    QString written() const override;

private:
    QList<model::MaintenanceDates> m_dates;
};

/// One kind of planned work: when it may be done, how long before it is announced, how much of it there may be, and when
/// it must not be done.
class MaintenanceRow : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceRow(QWidget *parent = nullptr);

    void setMaintenance(const model::Maintenance &maintenance);
    const model::Maintenance &maintenance() const { return m_value; }

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void read();

    model::Maintenance m_value;
    WeeklyEdit *m_weekly;
    DatesEdit *m_dates;
    QCheckBox *m_excluded;
    DurationEdit *m_notice;
    DurationEdit *m_most;
    ChoiceBox *m_mostWindow;
    WeeklyEdit *m_forbidden;
    DatesEdit *m_forbiddenDates;
    QPushButton *m_remove;
    QList<FormField *> m_fields; // in the order of the form
};

/// The planned work of a service or a component.
class MaintenanceEdit : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceEdit(QWidget *parent = nullptr);

    void setMaintenance(const QList<model::Maintenance> &maintenance);
    QList<model::Maintenance> maintenance() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    MaintenanceRow *addRow(const model::Maintenance &maintenance);

    QVBoxLayout *m_rows;
    QList<MaintenanceRow *> m_present;
    QPushButton *m_add;
};

} // namespace slatelier::shared
