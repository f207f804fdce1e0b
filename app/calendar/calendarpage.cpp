// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendarpage.h"

#include "app/calendar/dayspanel.h"
#include "app/calendar/yearpanel.h"
#include "app/calendar/yearview.h"
#include "app/shared/actionbutton.h"
#include "app/shared/detailscroll.h"
#include "app/shared/emptystate.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"
#include "app/shared/weeklyedit.h"
#include "core/exchange/calendarimport.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using Periods = model::Codec<QList<model::WeeklyPeriod>>;

namespace {

QList<model::WeeklyPeriod> aroundTheClock()
{
    using enum model::Weekday;
    return {{{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}, {0}, {24 * 60}}};
}

} // namespace

CalendarPage::CalendarPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
    , m_empty(new shared::EmptyState(u"calendar"_s, m_add))
    , m_stack(new QStackedWidget(this))
    , m_table(new shared::EntityTable(document, model::entityTypeOf<model::Calendar>(), {u"name"_s, u"zone"_s}, u"calendar-list"_s,
                                      shared::EntityTable::Size::Full))
    , m_form(new shared::EntityForm(document, model::entityTypeOf<model::Calendar>(), {u"name"_s, u"zone"_s}))
    , m_weekCard(new shared::Card)
    , m_week(new shared::WeeklyEdit)
    , m_starts(new QWidget)
    , m_around(new QAction(this))
    , m_office(new QAction(this))
    , m_year(new YearPanel(document))
    , m_days(new DaysPanel(document))
{
    m_table->setFill([](void *row) {
        auto *calendar = static_cast<model::Calendar *>(row);
        calendar->name = tr("New calendar");
        calendar->zone.name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    });
    arrange();
    connectParts();
    retranslate();
    showCurrent(m_table->currentId());
}

void CalendarPage::arrange()
{
    auto *starts = new QHBoxLayout(m_starts);
    starts->setContentsMargins(0, 0, 0, 0);
    starts->addWidget(new shared::ActionButton(m_around, m_starts));
    starts->addWidget(new shared::ActionButton(m_office, m_starts));
    starts->addStretch(1);
    m_weekCard->content()->addWidget(m_starts);
    m_weekCard->content()->addWidget(m_week);
    auto *list = new shared::Card;
    list->content()->addWidget(m_table);
    m_table->fitHeight(3, 8);
    auto *form = new shared::Card;
    form->content()->addWidget(m_form);
    auto *left = new shared::DetailScroll;
    for (auto *card : {list, form, m_weekCard})
        left->content()->addWidget(card);
    left->content()->addStretch(1);
    auto *right = new shared::DetailScroll;
    right->content()->addWidget(m_year);
    right->content()->addWidget(m_days, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({430, 640});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(shared::space::apart);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void CalendarPage::connectParts()
{
    connect(m_add, &QAction::triggered, this, [this] {
        m_table->addRow();
        m_form->focusField(u"name"_s);
    });
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(m_table, &shared::EntityTable::currentChanged, this, &CalendarPage::showCurrent);
    connect(m_week, &shared::WeeklyEdit::edited, this, [this] { setWeek(m_week->periods()); });
    connect(m_around, &QAction::triggered, this, [this] { setWeek(aroundTheClock()); });
    connect(m_office, &QAction::triggered, this, [this] { setWeek(exchange::officeWeek()); });
    connect(m_table, &shared::EntityTable::said, this, &Page::said);
    connect(m_year, &YearPanel::said, this, &Page::said);
    connect(m_days, &DaysPanel::said, this, &Page::said);
    connect(m_year, &YearPanel::chosen, m_days, &DaysPanel::select);
    connect(m_days, &DaysPanel::shown, this, [this](QDate day) {
        m_year->chooseYear(day.year());
        const QSignalBlocker quiet(m_year);
        m_year->view()->choose(day, day);
    });
    connect(m_form, &shared::EntityForm::openReference, this, &Page::jumpRequested);
    connect(&m_document, &document::Document::changed, this, &CalendarPage::refresh);
    connect(&m_document, &document::Document::stateChanged, this, &CalendarPage::refresh);
}

QString CalendarPage::title() const { return tr("Calendars"); }
QString CalendarPage::iconName() const { return u"calendar"_s; }

bool CalendarPage::reveal(const model::EntityRef &place)
{
    if (place.type != &model::entityTypeOf<model::Calendar>() || !m_table->select(place.id))
        return false;
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

bool CalendarPage::focusFilter()
{
    m_table->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void CalendarPage::showCurrent(const QString &id)
{
    m_form->show(id);
    m_year->show(id);
    m_days->show(id);
    refresh();
}

void CalendarPage::refresh()
{
    const bool some = m_table->model()->rowCount() > 0;
    m_stack->setCurrentIndex(some ? 1 : 0);
    m_add->setEnabled(m_table->addAction()->isEnabled());
    const auto calendars = static_cast<int>(m_document.project().calendars.size());
    m_header->setContext(some ? tr("%n calendar(s)", nullptr, calendars) : QString());
    if (some && m_table->currentId().isEmpty())
        m_table->select(m_table->model()->idAt(0));
    loadWeek();
}

void CalendarPage::loadWeek()
{
    const auto *calendar = m_document.project().calendars.find({m_table->currentId()});
    m_weekCard->setEnabled(calendar && !m_document.isReadOnly());
    m_starts->setVisible(calendar && calendar->weekly.isEmpty());
    m_week->setPeriods(calendar ? calendar->weekly : QList<model::WeeklyPeriod>());
}

void CalendarPage::setWeek(const QList<model::WeeklyPeriod> &periods)
{
    const auto id = m_table->currentId();
    if (!id.isEmpty())
        m_document.setField({&model::entityTypeOf<model::Calendar>(), id, u"weekly"_s}, Periods::write(periods));
}

void CalendarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CalendarPage::retranslate()
{
    m_header->setTitle(title());
    m_add->setText(tr("Add calendar"));
    m_empty->setText(tr("A calendar says in which hours of the week a service is promised or people work, and which days differ. "
                        "Without one a service is promised around the clock."));
    m_weekCard->setTitle(tr("Every week"));
    m_around->setText(tr("Around the clock (24×7)"));
    m_office->setText(tr("Mon–Fri 9–18 with lunch"));
    refresh();
}

} // namespace slatelier::calendar
