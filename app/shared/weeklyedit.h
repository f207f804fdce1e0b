// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datum.h"
#include "core/model/values.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace slatelier::shared {

/// One period of every week: the days on which it starts, from and to.
class WeeklyRow : public QWidget
{
    Q_OBJECT
public:
    explicit WeeklyRow(const model::WeeklyPeriod &period, QWidget *parent = nullptr);

    void setPeriod(const model::WeeklyPeriod &period);
    const model::WeeklyPeriod &period() const { return m_period; }

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void readDays();
    void readTime(QLineEdit *field, model::LocalTime model::WeeklyPeriod::*member);
    void refresh();

    model::WeeklyPeriod m_period;
    QList<QToolButton *> m_days;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QToolButton *m_remove;
    QLabel *m_problem;
};

/// The periods of a week as rows of day buttons and two times; a plain table for hands and keyboard.
class WeeklyEdit : public QWidget
{
    Q_OBJECT
public:
    explicit WeeklyEdit(QWidget *parent = nullptr);

    void setPeriods(const QList<model::WeeklyPeriod> &periods);
    QList<model::WeeklyPeriod> periods() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    WeeklyRow *addRow(const model::WeeklyPeriod &period);

    QVBoxLayout *m_rows;
    QList<WeeklyRow *> m_present;
    QLabel *m_empty;
    QPushButton *m_add;
};

/// "Mon–Fri 09:00–18:00".
QString weeklyText(const QList<model::WeeklyPeriod> &periods);

} // namespace slatelier::shared
