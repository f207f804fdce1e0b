// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/yearpanel.h"

#include "app/calendar/daysteps.h"
#include "app/calendar/yearview.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using model::CalendarExceptionKind;

namespace {

constexpr DayKind legendKinds[] = {DayKind::Working, DayKind::Free, DayKind::Off, DayKind::Extra, DayKind::Short};

std::optional<CalendarExceptionKind> kindOfMark(int mark)
{
    return mark == 0 ? std::nullopt : std::optional(static_cast<CalendarExceptionKind>(mark - 1));
}

} // namespace

YearPanel::YearPanel(document::Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_before(new QToolButton(this))
    , m_year(new QSpinBox(this))
    , m_after(new QToolButton(this))
    , m_hours(new QLabel(this))
    , m_day(new QLabel(this))
    , m_view(new YearView(this))
{
    m_year->setRange(1900, 2199);
    m_year->setButtonSymbols(QSpinBox::NoButtons);
    m_year->setAlignment(Qt::AlignCenter);
    m_year->setValue(QDate::currentDate().year());
    arrange();
    connect(m_before, &QToolButton::clicked, this, [this] { chooseYear(year() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { chooseYear(year() + 1); });
    connect(m_year, &QSpinBox::valueChanged, this, &YearPanel::refresh);
    connect(m_view, &YearView::yearWanted, this, &YearPanel::chooseYear);
    connect(m_view, &YearView::toggled, this, &YearPanel::toggle);
    connect(m_view, &YearView::chosen, this, [this] {
        refreshChosen();
        Q_EMIT chosen(m_view->first());
    });
    connect(m_view, &YearView::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_marks);
        menu->popup(at);
    });
    connect(&document, &document::Document::changed, this, &YearPanel::refresh);
    connect(&document, &document::Document::stateChanged, this, &YearPanel::refreshChosen);
    retranslate();
}

void YearPanel::arrange()
{
    for (auto *button : {m_before, m_after}) {
        button->setAutoRaise(true);
        button->setIcon(shared::icon(button == m_before ? u"chevron-left"_s : u"chevron-right"_s));
    }
    auto *top = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_year, m_after})
        top->addWidget(widget);
    top->addSpacing(shared::space::apart);
    shared::setLook(m_hours, shared::Look::CardTitle);
    top->addWidget(m_hours, 1);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(shared::space::tight);
    m_day->setWordWrap(true);
    shared::setLook(m_day, shared::Look::Caption);
    for (int mark = 0; mark < 4; ++mark) {
        auto *action = new QAction(this);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, mark] { this->mark(kindOfMark(mark)); });
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        marks->addWidget(button);
        m_marks.append(action);
    }
    marks->addStretch(1);
    content()->addLayout(top);
    content()->addLayout(marks);
    content()->addWidget(m_day);
    content()->addWidget(m_view);
    content()->addWidget(makeLegend());
}

QWidget *YearPanel::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(shared::space::tight);
    for (const auto kind : legendKinds) {
        auto *words = new QLabel(legend);
        shared::setLook(words, shared::Look::Caption);
        row->addWidget(new DaySample(kind, legend));
        row->addWidget(words);
        row->addSpacing(shared::space::near);
        m_legend.append(words);
    }
    row->addStretch(1);
    return legend;
}

int YearPanel::year() const { return m_year->value(); }
void YearPanel::chooseYear(int year) { m_year->setValue(year); }

void YearPanel::show(const QString &calendar)
{
    m_calendar = calendar;
    refresh();
}

void YearPanel::refresh()
{
    const auto *calendar = m_document.project().calendars.find({m_calendar});
    const auto picture = yearPicture(calendar ? *calendar : model::Calendar(), year());
    m_view->show(picture);
    m_hours->setText(tr("%1 in the year").arg(shared::exactDurationText(picture.seconds)));
    refreshChosen();
}

void YearPanel::refreshChosen()
{
    const auto *calendar = m_document.project().calendars.find({m_calendar});
    m_view->setEnabled(calendar != nullptr);
    const QDate first = m_view->first(), last = m_view->last();
    int checked = 0;
    if (calendar) {
        for (const auto &day : calendar->exceptions) {
            if (day.date == first)
                checked = static_cast<int>(day.kind) + 1;
        }
    }
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        m_marks.at(mark)->setEnabled(calendar && !m_document.isReadOnly());
        m_marks.at(mark)->setChecked(mark == checked);
    }
    const auto count = static_cast<int>(first.daysTo(last)) + 1;
    m_day->setText(count > 1 ? tr("%n days: %1", nullptr, count).arg(spanText(first, last)) : m_view->wordsFor(first));
}

void YearPanel::mark(std::optional<CalendarExceptionKind> kind)
{
    const QString span = spanText(m_view->first(), m_view->last());
    if (markDays(m_document, m_calendar, m_view->first(), m_view->last(), kind))
        Q_EMIT said(tr("%1: %2 in the year now.").arg(span, shared::exactDurationText(m_view->picture().seconds)));
    refreshChosen();
}

void YearPanel::toggle()
{
    const auto *day = m_view->picture().day(m_view->first());
    if (!day || m_document.isReadOnly())
        return;
    switch (day->kind) {
    case DayKind::Working: return mark(CalendarExceptionKind::DayOff);
    case DayKind::Free: return mark(CalendarExceptionKind::WorkingDay);
    case DayKind::Off:
    case DayKind::Extra:
    case DayKind::Short: return mark(std::nullopt);
    }
}

void YearPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void YearPanel::retranslate()
{
    m_before->setToolTip(tr("Year before"));
    m_after->setToolTip(tr("Year after"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setAccessibleName(m_after->toolTip());
    m_year->setAccessibleName(tr("Year"));
    m_view->setAccessibleName(tr("Days of the year"));
    const QStringList marks{tr("As the week says"), tr("Day off"), tr("Working day"), tr("Short working day")};
    for (int mark = 0; mark < m_marks.size(); ++mark)
        m_marks.at(mark)->setText(marks.at(mark));
    const QStringList legend{tr("working"), tr("free"), tr("day off"), tr("special"), tr("short")};
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i)->setText(legend.at(i));
    refresh();
}

} // namespace slatelier::calendar
