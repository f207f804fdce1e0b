// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/breakspanel.h"

#include "app/shared/card.h"
#include "app/simulation/charts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

BreaksPanel::BreaksPanel(document::Document &document, LiveSimulation &simulation, QWidget *parent)
    : Panel(document, simulation, parent)
    , m_count(new shared::BarChart(Qt::Vertical, this))
    , m_longest(new shared::CurveChart(shared::CurveChart::Scale::Linear, this))
    , m_mend(new shared::BarChart(Qt::Horizontal, this))
    , m_mendBy(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(shared::space::apart);
    const std::tuple<shared::Card **, shared::Chart *, QString> places[] = {
        {&m_countCard, m_count, u"count"_s}, {&m_longestCard, m_longest, u"longest"_s}, {&m_mendCard, m_mend, u"mend"_s}};
    for (const auto &[card, chart, name] : places) {
        *card = new shared::Card(this);
        (*card)->content()->addWidget(chart, 1);
        chart->setObjectName(name);
        chart->setMinimumHeight(210);
        connect(chart, &shared::Chart::said, this, &Panel::said);
    }
    m_mendCard->corner()->addWidget(m_mendBy);
    grid->addWidget(m_countCard, 0, 0);
    grid->addWidget(m_longestCard, 1, 0);
    grid->addWidget(m_mendCard, 0, 1, 2, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    connect(m_mendBy, &QComboBox::activated, this, [this] {
        follow();
    });
    retranslate();
}

void BreaksPanel::retranslate()
{
    m_countCard->setTitle(tr("How often it is interrupted"));
    m_longestCard->setTitle(tr("How long the longest lasts"));
    m_mendCard->setTitle(tr("What to mend first"));
    m_count->setAccessibleName(tr("How often it is interrupted"));
    m_longest->setAccessibleName(tr("How long the longest lasts"));
    m_mend->setAccessibleName(tr("What to mend first"));
    m_mendBy->setAccessibleName(tr("Compare"));
    const int chosen = std::max(m_mendBy->currentIndex(), 0);
    m_mendBy->clear();
    m_mendBy->addItems({tr("By part"), tr("By crew")});
    m_mendBy->setCurrentIndex(chosen);
    follow();
}

void BreaksPanel::refresh(const analysis::SimulationReport &report)
{
    const auto &project = simulation().project();
    m_count->show(interruptionBars(project, report));
    m_longest->show(longestCurve(project, report));
    m_mendBy->setVisible(!report.crews.isEmpty());
    m_mend->show(mendBars(project, report, m_mendBy->currentIndex() == 1));
}

} // namespace slatelier::simulation
