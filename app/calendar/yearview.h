// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/yearpicture.h"

#include <QtWidgets/QWidget>

namespace slatelier::calendar {

/// Twelve months painted, each with its agreed hours. Days are chosen by mouse (dragged or with Shift for several) and
/// by arrow keys; what is done with them is asked for by the signals.
class YearView : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void show(const YearPicture &picture);
    const YearPicture &picture() const { return m_picture; }

    /// The chosen days, in order; both the same for one day.
    QDate first() const { return std::min(m_anchor, m_current); }
    QDate last() const { return std::max(m_anchor, m_current); }
    void choose(QDate anchor, QDate current);

    /// Where a day is painted; empty for days of other years.
    QRect rectOf(QDate date) const;
    QDate dateAt(const QPoint &at) const;
    /// "Thu, 1 January 2027: day off, New Year".
    QString wordsFor(QDate date) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    /// The arrow keys have left the year.
    void yearWanted(int year);
    /// Space or a double click: turn a working day into a day off and the other way round.
    void toggled();
    void menuRequested(const QPoint &globalAt);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Grid // measures of one month
    {
        int columns = 4;
        int cell = 22; // width of a day
        int line = 20; // height of a week
        int head = 44; // above the first week
        int gap = 20;
    };
    Grid gridFor(int width) const;
    QRect monthRect(int month) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, const DayPicture &day) const;
    void move(int days, bool extend);

    YearPicture m_picture;
    QDate m_anchor;
    QDate m_current;
};

/// A small painted sample of how a kind of day looks, for a legend.
class DaySample : public QWidget
{
public:
    explicit DaySample(DayKind kind, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {24, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DayKind m_kind;
};

} // namespace slatelier::calendar
