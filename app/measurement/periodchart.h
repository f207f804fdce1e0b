// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"
#include "core/analysis/statistics.h"
#include "core/model/project.h"

namespace slatelier::measurement {

/// The share of each period between its control limits; where a run rule tells that something happened is marked.
class PeriodChart : public shared::Chart
{
    Q_OBJECT
public:
    explicit PeriodChart(QWidget *parent = nullptr);
    void show(const model::Project &project, const analysis::Statistics &statistics);
    void showNothing();
    /// The run rules that are fulfilled, by name and period; empty when none is.
    QStringList alarms() const;

protected:
    void redraw() override;

private:
    void drawSeries();
    void fillTable();
    QString nameOf(qsizetype period) const;
    QString shortNameOf(qsizetype period) const;

    model::Project m_project;
    std::optional<analysis::Statistics> m_statistics;
};

} // namespace slatelier::measurement
