// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/agreementpage.h"

#include "app/agreement/targetspanel.h"
#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/emptystate.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using shared::EntityTable;

AgreementPage::AgreementPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_list(new EntityTable(document, model::entityTypeOf<model::Agreement>(),
                             {u"number"_s, u"title"_s, u"state"_s, u"customer"_s, u"type"_s, u"start"_s, u"end"_s},
                             u"agreements"_s, EntityTable::Size::Full))
    , m_targets(new TargetsPanel(document))
    , m_duties(new EntityTable(document, model::entityTypeOf<model::Duty>(),
                               {u"bearer"_s, u"trigger"_s, u"action"_s, u"deadline_seconds"_s, u"evidence"_s,
                                u"consequence"_s, u"role"_s},
                               u"agreement-duties"_s, EntityTable::Size::Full))
    , m_terms(new shared::EntityForm(
          document, model::entityTypeOf<model::Agreement>(),
          {u"number|edition"_s, u"title"_s, u"type|state"_s, u"provider|customer"_s, u"start|end"_s, u"services"_s,
           u"scope"_s, u"excluded"_s, u"reporting_period|language"_s, u"fee_minor|currency"_s, u"zone|signed_at"_s,
           u"base_contract|parent"_s, u"confidentiality"_s, u"internal_note"_s}))
    , m_tabs(new QTabBar)
    , m_details(new QStackedWidget)
    , m_contentOrEmpty(new QStackedWidget)
    , m_print(new QAction(shared::icon(u"print"_s), {}, this))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
{
    m_empty = new shared::EmptyState(u"agreement"_s, m_add);
    arrange();
    m_list->setHiddenAtFirst({u"customer"_s, u"type"_s, u"start"_s, u"end"_s});
    m_list->setFill([this](void *row) { fillNew(row); });
    connect(m_tabs, &QTabBar::currentChanged, m_details, &QStackedWidget::setCurrentIndex);
    connect(m_list, &EntityTable::currentChanged, this, &AgreementPage::showCurrent);
    connect(m_list, &EntityTable::said, this, &Page::said);
    connect(m_duties, &EntityTable::said, this, &Page::said);
    connect(m_targets, &TargetsPanel::said, this, &Page::said);
    connect(m_targets, &TargetsPanel::openReference, this, &Page::jumpRequested);
    connect(m_terms, &shared::EntityForm::openReference, this, &Page::jumpRequested);
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT actionRequested(u"print-annex"_s); });
    connect(m_add, &QAction::triggered, this, [this] {
        m_contentOrEmpty->setCurrentIndex(1);
        m_list->addRow();
        refresh();
    });
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(&document, &document::Document::changed, this, &AgreementPage::refresh);
    connect(&document, &document::Document::stateChanged, this, &AgreementPage::refresh);
    retranslate();
    refresh();
}

void AgreementPage::arrange()
{
    auto *left = new shared::Card;
    left->content()->addWidget(m_list, 1);
    auto *duties = new shared::Card;
    duties->content()->addWidget(m_duties, 1);
    auto *terms = new shared::Card;
    terms->content()->addWidget(m_terms);
    auto *scroll = new shared::DetailScroll;
    scroll->content()->addWidget(terms);
    scroll->content()->addStretch(1);
    for (auto *widget : {static_cast<QWidget *>(m_targets), static_cast<QWidget *>(duties), static_cast<QWidget *>(scroll)}) {
        m_details->addWidget(widget);
        m_tabs->addTab({});
    }
    m_tabs->setExpanding(false);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::near);
    column->addWidget(m_tabs);
    column->addWidget(m_details, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({280, 780});
    splitter->setChildrenCollapsible(false);
    m_contentOrEmpty->addWidget(m_empty);
    m_contentOrEmpty->addWidget(splitter);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_contentOrEmpty, 1);
}

// A new agreement stands between the provider and the first customer, in the language of the project.
void AgreementPage::fillNew(void *row) const
{
    auto &agreement = *static_cast<model::Agreement *>(row);
    const auto &project = m_document.project();
    for (const auto &party : project.parties) {
        if (party.kind == model::PartyKind::Provider && !agreement.provider)
            agreement.provider = party.id;
        if (party.kind == model::PartyKind::Customer && !agreement.customer)
            agreement.customer = party.id;
    }
    agreement.language = project.info().language;
    agreement.zone.name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    agreement.number = QString::number(project.agreements.size() + 1);
}

void AgreementPage::showCurrent()
{
    const auto id = m_list->currentId();
    if (m_terms->id() == id && m_targets->table()->model()->owner() == id)
        return;
    m_terms->show(id);
    m_targets->setAgreement(id);
    m_duties->setOwner(id);
    refresh();
}

QString AgreementPage::title() const { return tr("Agreements"); }
QString AgreementPage::iconName() const { return u"agreement"_s; }

QAction *AgreementPage::primaryAction() const { return m_print; }

bool AgreementPage::focusFilter()
{
    m_list->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool AgreementPage::reveal(const model::EntityRef &place)
{
    const auto &agreements = model::entityTypeOf<model::Agreement>();
    if (place.type == &agreements) {
        if (!m_list->select(place.id))
            return false;
        if (!place.field.isEmpty() && m_terms->editor(place.field)) {
            m_tabs->setCurrentIndex(Terms);
            m_terms->focusField(place.field);
        }
        return true;
    }
    const bool target = place.type == &model::entityTypeOf<model::Target>();
    if (!target && place.type != &model::entityTypeOf<model::Duty>())
        return false;
    const auto row = place.type->find(m_document.project(), place.id);
    if (!row || !m_list->select(place.type->ownerId(row.get())))
        return false;
    m_tabs->setCurrentIndex(target ? Targets : Duties);
    const bool found = target ? m_targets->table()->select(place.id) : m_duties->select(place.id);
    if (found && target && !place.field.isEmpty())
        m_targets->form()->focusField(place.field);
    return found;
}

model::EntityRef AgreementPage::chosen() const
{
    return {&model::entityTypeOf<model::Agreement>(), m_list->currentId(), {}};
}

void AgreementPage::refresh()
{
    const auto &project = m_document.project();
    m_contentOrEmpty->setCurrentIndex(project.agreements.isEmpty() ? 0 : 1);
    if (!project.agreements.isEmpty() && m_list->currentId().isEmpty())
        m_list->select(project.agreements.at(0).id.text);
    m_add->setEnabled(m_list->addAction()->isEnabled());
    m_print->setEnabled(!project.agreements.isEmpty());
    const auto *current = project.agreements.find({m_list->currentId()});
    if (!current)
        return m_header->setContext({});
    QStringList context{current->number + (current->title.isEmpty() ? QString() : u' ' + current->title)};
    const auto *customer = current->customer ? project.parties.find(*current->customer) : nullptr;
    if (customer)
        context.append(tr("for %1").arg(customer->name));
    if (current->start.isValid() && current->end.isValid())
        context.append(shared::dateText(current->start) + u" – "_s + shared::dateText(current->end));
    context.append(tr("%n services covered", nullptr, static_cast<int>(current->services.size())));
    m_header->setContext(context.join(u" · "_s));
}

void AgreementPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AgreementPage::retranslate()
{
    m_header->setTitle(title());
    m_empty->setText(tr("An agreement says what you promise to whom, and what both sides must do for it. Its annex is "
                        "printed from here."));
    m_add->setText(tr("Add agreement"));
    m_print->setText(tr("Print annex"));
    const QStringList words{tr("Targets"), tr("Duties of both sides"), tr("Terms")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, words.at(i));
    m_duties->setEmptyText(tr("What each side must do, by when, how it is proven and what follows if it is not done."));
    refresh();
}

} // namespace slatelier::agreement
