// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/figurerow.h"

#include "app/shared/card.h"
#include "app/shared/format.h"
#include "app/shared/theme.h"
#include "app/structure/liveresult.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

namespace {

constexpr double hoursAYear = 365.2425 * 24; // mean Gregorian year
constexpr double secondsAnHour = 3600;

} // namespace

FigureRow::FigureRow(LiveResult &result, QWidget *parent)
    : QWidget(parent)
    , m_result(result)
    , m_availability(new shared::Figure(this))
    , m_downtime(new shared::Figure(this))
    , m_interruptions(new shared::Figure(this))
    , m_mtbf(new shared::Figure(this))
    , m_mtrs(new shared::Figure(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(shared::space::apart);
    for (auto *figure : {m_availability, m_downtime, m_interruptions, m_mtbf, m_mtrs}) {
        figure->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // all as high as the highest
        figure->content()->addStretch();
        row->addWidget(figure, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_availability->setObjectName(u"availability"_s);
    connect(&m_result, &LiveResult::changed, this, &FigureRow::refresh);
    refresh();
}

void FigureRow::show(shared::Figure *figure, const QString &value, const QString &note)
{
    figure->setValue(value.isEmpty() ? u"—"_s : value);
    figure->setNote(note.isEmpty() ? QString(shared::noBreakSpace) : note);
    shared::setTone(figure->value(), m_result.isStale() || value.isEmpty() ? shared::Token::Muted : shared::Token::Text);
}

void FigureRow::refresh()
{
    m_availability->setCaption(tr("Availability"));
    m_downtime->setCaption(tr("Downtime a month"));
    m_interruptions->setCaption(tr("Interruptions a year"));
    m_mtbf->setCaption(tr("Between failures (MTBF)"));
    m_mtrs->setCaption(tr("To restore service (MTRS)"));
    const auto &answer = m_result.figures();
    if (!answer || !*answer) {
        for (auto *figure : {m_availability, m_downtime, m_interruptions, m_mtbf, m_mtrs})
            show(figure, {});
        return;
    }
    const auto &figures = **answer;
    const auto time = [](const std::optional<double> &hours) {
        return hours ? shared::durationText(*hours * secondsAnHour) : QString();
    };
    const auto inHours = [](const std::optional<double> &hours) {
        return hours ? shared::hoursText(*hours * secondsAnHour) : QString();
    };
    show(m_availability, shared::shareText(figures.availability), tr("of the time, calculated exactly"));
    show(m_downtime, time(figures.unavailability * hoursAYear / 12), tr("in an average month, around the clock"));
    const auto perYear = figures.interruptionsPerHour ? std::optional(*figures.interruptionsPerHour * hoursAYear) : std::nullopt;
    const bool rare = perYear && *perYear < 1; // "once in 3 years" says more than 0.33
    show(m_interruptions, perYear ? shared::numberText(*perYear) : QString(),
         rare ? shared::frequencyText(*perYear) : perYear ? QString() : tr("needs the mean times of every part"));
    show(m_mtbf, time(figures.mtbfHours), inHours(figures.mtbfHours));
    show(m_mtrs, time(figures.mtrsHours), inHours(figures.mtrsHours));
}

void FigureRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace slatelier::structure
