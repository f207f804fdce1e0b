// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/costpanel.h"

#include "app/document/document.h"
#include "app/shared/card.h"
#include "app/shared/format.h"
#include "app/shared/rowname.h"
#include "app/shared/theme.h"
#include "app/simulation/breachwords.h"
#include "app/simulation/moneybars.h"
#include "app/simulation/yearsimulation.h"
#include "core/engine/simulation/estimates.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using shared::Token;

CostPanel::CostPanel(document::Document &document, LiveSimulation &simulation, YearSimulation &years, QWidget *parent)
    : Panel(document, simulation, parent)
    , m_years(years)
    , m_absence(new QLabel(this))
    , m_money(new QWidget(this))
    , m_windows(new shared::BarChart(Qt::Vertical, this))
    , m_yearChart(new shared::BarChart(Qt::Vertical, this))
    , m_rights(new QLabel(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(shared::space::apart);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(shared::space::apart);
    for (int i = 0; i < 4; ++i) {
        m_figures += new shared::Figure(this);
        m_figures.last()->setObjectName(u"cost%1"_s.arg(i));
        m_figures.last()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_figures.last()->content()->addStretch();
        figures->addWidget(m_figures.last(), 1);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(shared::space::apart);
    const std::tuple<shared::Card **, QWidget *, QString> places[] = {{&m_windowCard, m_windows, u"windowcredits"_s},
                                                                      {&m_yearCard, m_yearChart, u"yearcredits"_s}};
    int column = 0;
    for (const auto &[card, chart, name] : places) {
        *card = new shared::Card(this);
        (*card)->content()->addWidget(chart, 1);
        chart->setObjectName(name);
        chart->setMinimumHeight(230);
        grid->setColumnStretch(column, 1);
        grid->addWidget(*card, 0, column++);
    }
    for (auto *chart : {m_windows, m_yearChart})
        connect(chart, &shared::Chart::said, this, &Panel::said);
    auto *money = new QVBoxLayout(m_money);
    money->setContentsMargins({});
    money->setSpacing(shared::space::apart);
    money->addLayout(figures);
    money->addLayout(grid, 1);
    m_rightsCard = new shared::Card(this);
    m_rightsCard->content()->addWidget(m_rights);
    for (auto *label : {m_absence, m_rights, m_note})
        label->setWordWrap(true);
    m_absence->setObjectName(u"nocredits"_s);
    m_rights->setObjectName(u"rights"_s);
    m_rights->setTextFormat(Qt::PlainText);
    shared::setTone(m_absence, Token::Muted);
    shared::setLook(m_note, shared::Look::Caption);
    layout->addWidget(m_absence);
    layout->addWidget(m_money, 1);
    layout->addWidget(m_rightsCard);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(&m_years, &YearSimulation::changed, this, [this] {
        if (isVisible())
            showYears();
    });
    retranslate();
}

void CostPanel::retranslate()
{
    m_figures.at(0)->setCaption(tr("Credits in a window"));
    m_figures.at(1)->setCaption(tr("Credits in a year"));
    m_figures.at(2)->setCaption(tr("Years with a credit"));
    m_figures.at(3)->setCaption(tr("Limit reached"));
    m_windowCard->setTitle(tr("What a window costs"));
    m_yearCard->setTitle(tr("What a year costs"));
    m_rightsCard->setTitle(tr("Rights to terminate"));
    m_windows->setAccessibleName(tr("What a window costs"));
    m_yearChart->setAccessibleName(tr("What a year costs"));
    showYears();
}

void CostPanel::refresh(const analysis::SimulationReport &)
{
    m_years.request(simulation().project(), simulation().answeredRequest().service);
    showYears();
}

void CostPanel::showAbsence(const QString &sentence)
{
    m_absence->setText(sentence);
    m_absence->setVisible(!sentence.isEmpty());
    m_money->setVisible(sentence.isEmpty());
}

void CostPanel::showYears()
{
    const auto &answer = m_years.answer();
    m_rightsCard->hide();
    m_note->hide();
    if (!answer || !answer->plan || answer->years.empty())
        return showAbsence(m_years.isRunning() || !answer ? tr("Counting the first years…") : tr("This cannot be simulated."));
    const auto &plan = *answer->plan;
    QStringList names;
    for (const auto &id : plan.otherSchemes)
        names += answer->project.credits.find({id})->name;
    if (plan.schemes.isEmpty())
        showAbsence(names.isEmpty() ? tr("No agreement pays credits for this service, so a broken promise costs nothing that could be counted.")
                                    : tr("Outages alone do not decide the credits of this service: %1.").arg(QLocale().createSeparatedList(names)));
    else
        showMoney();
    showTerminations();
    m_note->setText(plan.schemes.isEmpty() || names.isEmpty() ? QString()
                    : tr("Not counted, because other things than outages decide: %1.").arg(QLocale().createSeparatedList(names)));
    m_note->setVisible(!m_note->text().isEmpty());
}

void CostPanel::showMoney()
{
    showAbsence({});
    const auto &answer = *m_years.answer();
    const auto *agreement = answer.project.agreements.find(*answer.plan->agreement);
    const auto currency = agreement ? agreement->currency.code : QString();
    QList<qint64> windows, years;
    quint64 paying = 0, capped = 0;
    for (const auto &year : answer.years) {
        windows += year.windowCredits;
        years += year.credits;
        paying += year.credits > 0 ? 1 : 0;
        capped += year.capped ? 1 : 0;
    }
    const auto mean = [](const QList<qint64> &amounts) {
        return std::accumulate(amounts.begin(), amounts.end(), 0.0) / double(std::max(amounts.size(), qsizetype(1)));
    };
    const quint64 count = answer.years.size();
    const auto fill = [this](int figure, const QString &value, const QString &note) {
        m_figures.at(figure)->setValue(value);
        m_figures.at(figure)->setNote(note);
    };
    fill(0, shared::moneyText(qint64(std::llround(mean(windows))), currency), tr("mean of a window"));
    std::sort(years.begin(), years.end());
    fill(1, shared::moneyText(qint64(std::llround(mean(years))), currency),
         tr("%1 or less in 19 of 20 years").arg(shared::moneyText(years.at(qsizetype(engine::quantileRanks(0.95, count).at)), currency)));
    const auto share = engine::proportionOf(paying, count);
    fill(2, shared::shareText(share.value, 1), tr("of %n year(s)", nullptr, int(count)));
    const auto limit = engine::proportionOf(capped, count);
    fill(3, capped > 0 ? shared::shareText(limit.value, 1) : tr("below %1").arg(shared::shareText(limit.high, 2)),
         tr("of the years: some credit is cut by a limit"));
    m_windows->show(moneyBars(windows, currency, tr("Share of windows")));
    m_yearChart->show(moneyBars(years, currency, tr("Share of years")));
}

void CostPanel::showTerminations()
{
    const auto &answer = *m_years.answer();
    QStringList lines;
    for (qsizetype i = 0; i < answer.plan->terminations.size(); ++i) {
        quint64 reached = 0;
        for (const auto &year : answer.years)
            reached += year.terminates.at(i) ? 1 : 0;
        const auto share = engine::proportionOf(reached, answer.years.size());
        const auto years = int(answer.years.size());
        lines += reached > 0 ? tr("Somebody may terminate in %1 of the years: too many long outages, too long in all, or a promise broken too often.")
                                   .arg(shared::shareText(share.value, 2))
                             : tr("No right to terminate arose in %n year(s): below %1 with 95 % confidence.", nullptr, years)
                                   .arg(shared::shareText(share.high, 2));
    }
    if (!answer.plan->otherTerminations.isEmpty())
        lines += tr("%n right(s) to terminate cannot be told from outages.", nullptr, int(answer.plan->otherTerminations.size()));
    m_rights->setText(lines.join(u'\n'));
    m_rightsCard->setVisible(!lines.isEmpty());
}

} // namespace slatelier::simulation
