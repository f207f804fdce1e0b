// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"
#include "core/analysis/statistics.h"
#include "core/model/project.h"

namespace slatelier::measurement {

/// Everybody's share over the number of cases, between the limits that chance allows: narrow where there are many cases.
class FunnelChart : public shared::Chart
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);
    void show(const model::Project &project, const analysis::Statistics &statistics);
    void showNothing();

protected:
    void redraw() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawLimits(double most, double top);
    void drawPoints();
    void fillTable();

    model::Project m_project;
    std::optional<analysis::Statistics> m_statistics;
};

} // namespace slatelier::measurement
