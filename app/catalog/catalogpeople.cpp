// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CatalogPage that shows what lives inside people.
#include "app/catalog/catalogpage.h"
#include "app/shared/card.h"
#include "app/shared/entitybrowser.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

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

} // namespace slatelier::catalog
