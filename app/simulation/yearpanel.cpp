// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/yearpanel.h"

#include "app/shared/awaitresult.h"
#include "app/shared/card.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/theme.h"
#include "app/simulation/background.h"
#include "app/simulation/stripview.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

YearPanel::YearPanel(document::Document &document, LiveSimulation &simulation, YearSimulation &years, QWidget *parent)
    : Panel(document, simulation, parent)
    , m_years(years)
    , m_card(new shared::Card(this))
    , m_which(new QComboBox(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_pointed(new QLabel(this))
    , m_strip(new StripView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_which->setObjectName(u"which"_s);
    m_strip->setObjectName(u"strip"_s);
    m_words->setObjectName(u"yearwords"_s);
    for (auto *label : {m_words, m_pointed})
        label->setWordWrap(true);
    shared::setLook(m_pointed, shared::Look::Caption);
    m_pointed->setMinimumHeight(fontMetrics().lineSpacing());
    m_card->corner()->addWidget(m_which);
    for (auto *button : {m_back, m_forward}) {
        button->setIcon(shared::icon(button == m_back ? u"chevron-left"_s : u"chevron-right"_s));
        m_card->corner()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] { step(button == m_back ? -1 : 1); });
    }
    m_card->content()->addWidget(m_words);
    m_card->content()->addWidget(m_strip);
    m_card->content()->addWidget(m_pointed);
    connect(m_which, &QComboBox::activated, this, &YearPanel::showYears);
    connect(m_strip, &StripView::pointed, m_pointed, &QLabel::setText);
    connect(m_strip, &StripView::said, this, &Panel::said);
    connect(&m_years, &YearSimulation::changed, this, [this] {
        if (isVisible())
            showYears();
    });
    retranslate();
}

void YearPanel::retranslate()
{
    m_card->setTitle(tr("A simulated year"));
    m_strip->setAccessibleName(tr("A simulated year"));
    m_which->setAccessibleName(tr("Which year"));
    m_back->setToolTip(tr("The year before"));
    m_back->setAccessibleName(tr("The year before"));
    m_forward->setToolTip(tr("The next year"));
    m_forward->setAccessibleName(tr("The next year"));
    const int chosen = std::max(m_which->currentIndex(), 0);
    m_which->clear();
    m_which->addItems({tr("The median year"), tr("The worst year in twenty"), tr("A year that breaks a promise"), tr("Year by year")});
    m_which->setCurrentIndex(chosen);
    showYears();
}

void YearPanel::refresh(const analysis::SimulationReport &)
{
    m_years.request(simulation().project(), simulation().answeredRequest().service);
    showYears();
}

void YearPanel::step(int by)
{
    const auto &answer = m_years.answer();
    if (!answer || answer->years.empty())
        return;
    const auto last = answer->years.size() - 1;
    const auto shown = m_wanted.replication;
    m_which->setCurrentIndex(ByNumber);
    showYear(by < 0 ? (shown == 0 ? last : shown - 1) : (shown >= last ? 0 : shown + 1));
}

void YearPanel::showYears()
{
    const auto &answer = m_years.answer();
    const bool isThere = answer && answer->plan && !answer->years.empty();
    m_strip->setVisible(isThere);
    m_back->setEnabled(isThere);
    m_forward->setEnabled(isThere);
    if (!isThere) {
        m_words->setText(m_years.isRunning() || !answer ? tr("Simulating the first years…") : tr("This cannot be simulated."));
        return;
    }
    const auto &years = answer->years;
    switch (m_which->currentIndex()) {
    case Median:
        return showYear(years[analysis::medianYear(years)].replication);
    case WorstInTwenty:
        return showYear(years[analysis::worstInTwenty(years)].replication);
    case Breaking:
        if (const auto broken = analysis::firstBrokenYear(years))
            return showYear(years[*broken].replication);
        m_wanted.plan.reset(); // what is on its way is not asked for any more
        m_strip->hide();
        return m_words->setText(tr("None of %n simulated year(s) breaks a promise.", nullptr, int(years.size())));
    default:
        return showYear(m_wanted.replication);
    }
}

void YearPanel::showYear(quint64 replication)
{
    const auto &answer = m_years.answer();
    const Year year{answer->plan, replication};
    if (year == m_drawn) {
        m_wanted = year;
        describe();
    } else if (year != m_wanted) {
        m_wanted = year;
        draw(answer, replication);
    }
}

// The history of many parts takes too long for a window that is to stay quick.
QCoro::Task<> YearPanel::draw(std::shared_ptr<const YearSimulation::Answer> answer, quint64 replication)
{
    const QPointer<YearPanel> self(this);
    const auto future = inBackground([answer, replication] {
        return stripOf(answer->project, *answer->plan, answer->service, YearSimulation::seed, replication);
    });
    const auto strip = co_await shared::awaitResult(future);
    const Year year{answer->plan, replication};
    if (!self || !strip || m_wanted != year)
        co_return;
    m_drawn = year;
    m_strip->show(*strip);
    describe();
}

void YearPanel::describe()
{
    const auto &answer = *m_years.answer();
    m_strip->setVisible(true);
    const auto &strip = m_strip->strip();
    const auto &figures = strip.figures;
    QStringList sentences{tr("Year %1 of %2: availability %3, %n interruption(s), the longest %4.", nullptr, int(figures.interruptions))
                              .arg(QLocale().toString(m_drawn.replication + 1), QLocale().toString(quint64(answer.years.size())),
                                   shared::shareText(strip.availability),
                                   shared::durationText(double(figures.longest) / double(engine::ticksPerSecond)))};
    const auto windows = QLocale().toString(quint64(answer.plan->windows()));
    sentences += figures.brokenWindows == 0 ? tr("All promises are kept in each of its %1 windows.").arg(windows)
                                            : tr("A promise is broken in %n of its %1 window(s).", nullptr, figures.brokenWindows).arg(windows);
    if (strip.quietParts > 0)
        sentences += tr("%n part(s) had no outage and are not shown.", nullptr, strip.quietParts);
    if (strip.moreParts > 0)
        sentences += tr("%n more part(s) with less downtime are not shown.", nullptr, strip.moreParts);
    m_words->setText(sentences.join(u' '));
    m_strip->setAccessibleDescription(m_words->text());
}

} // namespace slatelier::simulation
