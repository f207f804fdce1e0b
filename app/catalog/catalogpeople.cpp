// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CatalogPage that shows what lives inside people and calendars.
#include "app/catalog/catalogpage.h"
#include "app/shared/card.h"
#include "app/shared/entitybrowser.h"
#include "app/shared/weeklyedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

using Periods = model::Codec<QList<model::WeeklyPeriod>>;

void CatalogPage::makePeople(shared::EntityBrowser *people)
{
    m_assignments = new shared::EntityTable(m_document, model::entityTypeOf<model::Assignment>(),
                                            {u"role"_s, u"share"_s, u"from"_s, u"to"_s}, u"assignments"_s,
                                            shared::EntityTable::Size::Small);
    m_assignments->fitHeight(3, 8);
    auto *card = new shared::Card;
    card->content()->addWidget(m_assignments);
    people->addBelow(card);
    m_assignments->setOwner(people->table()->currentId());
    connect(people, &shared::EntityBrowser::currentChanged, m_assignments, &shared::EntityTable::setOwner);
    connect(m_assignments, &shared::EntityTable::said, this, &Page::said);
}

void CatalogPage::makeCalendars(shared::EntityBrowser *calendars)
{
    auto *card = new shared::Card;
    m_weekCard = card;
    m_week = new shared::WeeklyEdit;
    card->content()->addWidget(m_week);
    calendars->addBelow(card);
    connect(calendars, &shared::EntityBrowser::currentChanged, this, &CatalogPage::loadWeek);
    connect(m_week, &shared::WeeklyEdit::edited, this, &CatalogPage::storeWeek);
    calendars->table()->model()->addComputed(
        {[] { return tr("Hours"); },
         [this](const QString &id) {
             const auto *calendar = m_document.project().calendars.find({id});
             return calendar ? shared::weeklyText(calendar->weekly) : QString();
         }});
}

void CatalogPage::loadWeek()
{
    const auto *table = browser(u"calendars"_s)->table();
    const auto *calendar = m_document.project().calendars.find({table->currentId()});
    m_weekCard->setEnabled(calendar && !m_document.isReadOnly());
    m_week->setPeriods(calendar ? calendar->weekly : QList<model::WeeklyPeriod>());
}

void CatalogPage::storeWeek()
{
    const auto id = browser(u"calendars"_s)->table()->currentId();
    const auto &type = model::entityTypeOf<model::Calendar>();
    if (!id.isEmpty())
        m_document.setField({&type, id, u"weekly"_s}, Periods::write(m_week->periods()));
}

} // namespace slatelier::catalog
