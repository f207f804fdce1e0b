// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chartexport.h"
#include "app/shared/theme.h"

#include <QtCharts/QChartView>

class QAbstractAxis;

namespace slatelier::shared {

inline constexpr int mostTicks = 5;
/// 1, 2 or 5 times a power of ten that leaves at most so many steps.
double roundStep(double range, int most);

/// A chart in the look of the program: no frame, few grid lines, the colours of the theme. What it shows can be copied
/// and saved as a picture and as a table.
class Chart : public QChartView
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    /// What the chart shows, with heads: for the clipboard, for readers without eyes, and for tests.
    const TextRows &table() const { return m_table; }
    ChartExport *exports() const { return m_export; }
    void copyPicture() const { m_export->copyPicture(); }
    void copyTable() const { m_export->copyTable(); }
    bool save(const QString &path) { return m_export->save(path); }

    QSize sizeHint() const override { return {320, 220}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Draws everything anew: other numbers, another language or theme.
    virtual void redraw() = 0;

    void setTable(const TextRows &table) { m_table = table; }
    void clear();
    /// In the shade of the theme, or of paper while a picture is taken.
    QColor colour(Token token) const;
    void style(QAbstractAxis *axis, const QString &title) const;
    QPen pen(Token token, double width = 2, Qt::PenStyle style = Qt::SolidLine) const;

private:
    void paintForPaper(QPainter &painter);

    TextRows m_table;
    ChartExport *m_export;
    bool m_onPaper = false;
};

} // namespace slatelier::shared
