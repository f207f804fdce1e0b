// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the agreement page: made when somebody looks at them, found when something is to be shown.
#include "app/agreement/agreementpage.h"

#include "app/agreement/carriedpanel.h"
#include "app/agreement/clausekinds.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/creditspanel.h"
#include "app/agreement/editionspanel.h"
#include "app/agreement/targetspanel.h"
#include "app/document/document.h"
#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

QWidget *AgreementPage::part(const QString &key)
{
    auto *&part = m_parts[key];
    if (!part) {
        part = makePart(key);
        m_stack->addWidget(part);
        setAgreement(part, m_shown);
    }
    return part;
}

QWidget *AgreementPage::makePart(const QString &key)
{
    if (key == u"terms")
        return makeTerms();
    if (key == u"carried") {
        auto *panel = new CarriedPanel(*m_carriedWork);
        connect(panel, &CarriedPanel::openReference, this, &Page::jumpRequested);
        return panel;
    }
    if (key == u"editions") {
        auto *panel = new EditionsPanel(m_document);
        connect(panel, &EditionsPanel::said, this, &Page::said);
        connect(panel, &EditionsPanel::openReference, this, &Page::jumpRequested);
        return panel;
    }
    return makeClauses(key);
}

QWidget *AgreementPage::makeTerms()
{
    m_terms = new shared::EntityForm(m_document, model::entityTypeOf<model::Agreement>(),
                                     {u"number|title"_s, u"type|form"_s, u"provider|customer"_s, u"start|end"_s,
                                      u"services"_s, u"scope"_s, u"excluded"_s, u"reporting_period|language"_s,
                                      u"fee_minor|currency"_s, u"credit_cap_share|zone"_s, u"parent|base_contract"_s,
                                      u"first_line"_s, u"offerings"_s, u"confidentiality"_s, u"internal_note"_s});
    connect(m_terms, &shared::EntityForm::openReference, this, &Page::jumpRequested);
    auto *card = new shared::Card;
    card->content()->addWidget(m_terms);
    auto *scroll = new shared::DetailScroll;
    scroll->content()->addWidget(card);
    scroll->content()->addStretch(1);
    scroll->setObjectName(u"terms"_s);
    return scroll;
}

QWidget *AgreementPage::makeClauses(const QString &key)
{
    ClausePanel *panel = nullptr;
    if (key == u"targets")
        panel = new TargetsPanel(m_document);
    else if (key == u"credits")
        panel = new CreditsPanel(m_document);
    for (const auto &kind : clauseKinds()) {
        if (!panel && kind.key == key)
            panel = new ClausePanel(m_document, kind);
    }
    Q_ASSERT(panel);
    connect(panel, &ClausePanel::said, this, &Page::said);
    connect(panel, &ClausePanel::openReference, this, &Page::jumpRequested);
    return panel;
}

void AgreementPage::setAgreement(QWidget *part, const QString &id)
{
    if (auto *clauses = qobject_cast<ClausePanel *>(part))
        clauses->setAgreement(id);
    else if (auto *editions = qobject_cast<EditionsPanel *>(part))
        editions->setAgreement(id);
    else if (part->objectName() == u"terms")
        m_terms->show(id);
}

ClausePanel *AgreementPage::clauses(const QString &key) { return qobject_cast<ClausePanel *>(part(key)); }
TargetsPanel *AgreementPage::targets() { return qobject_cast<TargetsPanel *>(part(u"targets"_s)); }
CreditsPanel *AgreementPage::credits() { return qobject_cast<CreditsPanel *>(part(u"credits"_s)); }
CarriedPanel *AgreementPage::carried() { return qobject_cast<CarriedPanel *>(part(u"carried"_s)); }
EditionsPanel *AgreementPage::editions() { return qobject_cast<EditionsPanel *>(part(u"editions"_s)); }

shared::EntityForm *AgreementPage::terms()
{
    part(u"terms"_s);
    return m_terms;
}

// Each entry says what it is for beside its name.
void AgreementPage::fillMenu()
{
    m_addMenu->clear();
    for (const auto &kind : clauseKinds()) {
        auto *action = m_addMenu->addAction(kind.singular() + u'\t' + kind.purposeText());
        action->setObjectName(kind.key);
        connect(action, &QAction::triggered, this, [this, key = kind.key] { addClause(key); });
    }
}

void AgreementPage::addClause(const QString &key)
{
    openPart(key);
    clauses(key)->table()->addRow();
}

bool AgreementPage::revealAgreement(const model::EntityRef &place)
{
    if (!m_list->select(place.id))
        return false;
    static const QStringList ofEditions{u"state"_s, u"edition"_s, u"signed_at"_s};
    if (ofEditions.contains(place.field)) {
        openPart(u"editions"_s);
    } else if (!place.field.isEmpty() && terms()->editor(place.field)) {
        openPart(u"terms"_s);
        m_terms->focusField(place.field);
    }
    return true;
}

bool AgreementPage::reveal(const model::EntityRef &place)
{
    if (place.type == &model::entityTypeOf<model::Agreement>())
        return revealAgreement(place);
    // A line of a credit scheme stands in its scheme, a clause in its agreement.
    const auto *type = place.type;
    auto id = place.id;
    while (type && type != &model::entityTypeOf<model::Agreement>()) {
        const auto row = type->owner ? type->find(m_document.project(), id) : model::AnyRow();
        if (!row)
            return false;
        id = type->ownerId(row.get());
        type = type->owner;
    }
    const bool line = place.type == &model::entityTypeOf<model::CreditRow>();
    const auto *kind = clauseKind(line ? &model::entityTypeOf<model::CreditScheme>() : place.type);
    const bool edition = place.type == &model::entityTypeOf<model::Edition>();
    if (!type || (!kind && !edition) || !m_list->select(id))
        return false;
    openPart(edition ? u"editions"_s : kind->key);
    return edition ? editions()->reveal(place.id) : clauses(kind->key)->reveal(place);
}

model::EntityRef AgreementPage::chosen() const
{
    const auto *editions = qobject_cast<EditionsPanel *>(m_stack->currentWidget());
    if (editions && !editions->chosenEdition().isEmpty())
        return {&model::entityTypeOf<model::Edition>(), editions->chosenEdition(), {}};
    return {&model::entityTypeOf<model::Agreement>(), agreementId(), {}};
}

} // namespace slatelier::agreement
