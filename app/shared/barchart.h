// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chart.h"

#include <QtCore/QList>

namespace slatelier::shared {

/// Shares as bars: upright and stacked for a distribution, lying side by side for a comparison of parts.
class BarChart : public Chart
{
    Q_OBJECT
public:
    struct Set
    {
        QString name;
        Token token = Token::Accent;
        QList<double> shares; ///< 0 .. 1, one for each category
    };
    struct Content
    {
        QStringList categories;
        QList<Set> sets;
        QString categoryTitle, shareTitle;
        bool areBeside = false; ///< upright bars of several sets stand beside each other and not on each other
    };

    explicit BarChart(Qt::Orientation bars, QWidget *parent = nullptr);
    void show(const Content &content);
    const Content &content() const { return m_content; }
    using Chart::show;

protected:
    void redraw() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillTable();

    Qt::Orientation m_bars;
    Content m_content;
};

} // namespace slatelier::shared
