// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/servicedetails.h"

#include "app/shared/card.h"
#include "app/shared/entityform.h"
#include "app/shared/entitysteps.h"
#include "app/shared/entitytable.h"
#include "app/shared/fieldtext.h"
#include "app/shared/maintenanceedit.h"
#include "core/model/references.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::catalog {

using shared::EntityTable;

ServiceDetails::ServiceDetails(document::Document &document, QWidget *parent)
    : DetailScroll(parent)
    , m_document(document)
    , m_passportCard(new shared::Card)
    , m_passport(new shared::EntityForm(
          document, model::entityTypeOf<model::Service>(),
          {u"name"_s, u"code|status"_s, u"family|kind"_s, u"outcome"_s, u"description"_s, u"service_hours|support_hours"_s,
           u"owner"_s, u"price_minor|currency"_s, u"access_point"_s, u"criticality"_s, u"internal_note"_s}))
    , m_maintenanceCard(new shared::Card)
    , m_maintenance(new shared::MaintenanceEdit)
    , m_usesCard(new shared::Card)
    , m_uses(new QLabel)
    , m_usesTimer(new QTimer(this))
{
    m_passportCard->content()->addWidget(m_passport);
    content()->addWidget(m_passportCard);
    m_functions = addTable(model::entityTypeOf<model::BusinessFunction>(), {u"name"_s, u"critical"_s, u"weight"_s});
    m_offerings = addTable(model::entityTypeOf<model::Offering>(), {u"level"_s, u"terms"_s, u"price_minor"_s, u"currency"_s});
    auto *situations = new shared::Card;
    m_situations = addTable(model::entityTypeOf<model::Situation>(),
                            {u"name"_s, u"trigger"_s, u"boundary"_s, u"frequency"_s, u"caused_by"_s}, situations);
    m_steps = addTable(model::entityTypeOf<model::ScriptStep>(),
                       {u"action"_s, u"actor"_s, u"role"_s, u"words"_s, u"deadline_seconds"_s, u"payer"_s}, situations);
    content()->addWidget(situations);
    m_briefing = addTable(model::entityTypeOf<model::BriefingItem>(), {u"item"_s, u"instructed_by"_s});
    m_maintenanceCard->content()->addWidget(m_maintenance);
    content()->addWidget(m_maintenanceCard);
    m_usesCard->content()->addWidget(m_uses);
    m_uses->setWordWrap(true);
    m_uses->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    content()->addWidget(m_usesCard);
    content()->addStretch(1);
    m_usesTimer->setSingleShot(true);
    m_usesTimer->setInterval(80ms); // looking through the whole project waits until the hand rests
    connect(m_usesTimer, &QTimer::timeout, this, &ServiceDetails::refreshUses);
    connect(m_situations, &EntityTable::currentChanged, this, &ServiceDetails::showSituation);
    connect(m_uses, &QLabel::linkActivated, this, [this](const QString &id) {
        if (const auto place = model::locate(m_document.project(), id); place.type)
            Q_EMIT jumpRequested(place);
    });
    connect(m_passport, &shared::EntityForm::openReference, this, &ServiceDetails::jumpRequested);
    connect(&document, &document::Document::changed, m_usesTimer, qOverload<>(&QTimer::start));
    connect(&document, &document::Document::changed, this, &ServiceDetails::loadMaintenance);
    connect(&document, &document::Document::stateChanged, this, &ServiceDetails::loadMaintenance);
    connect(m_maintenance, &shared::MaintenanceEdit::edited, this, [this] {
        m_document.setField({&model::entityTypeOf<model::Service>(), m_id, u"maintenance"_s},
                            model::Codec<QList<model::Maintenance>>::write(m_maintenance->maintenance()));
    });
    retranslate();
}

EntityTable *ServiceDetails::addTable(const model::EntityType &type, const QStringList &fields, shared::Card *card)
{
    auto *table = new EntityTable(m_document, type, fields, u"service-"_s + type.table, EntityTable::Size::Small);
    table->fitHeight(2, 8);
    connect(table, &EntityTable::said, this, &ServiceDetails::said);
    auto *around = card ? card : new shared::Card;
    around->content()->addWidget(table);
    if (!card)
        content()->addWidget(around);
    return table;
}

void ServiceDetails::show(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_passport->show(id);
    for (auto *table : {m_functions, m_offerings, m_situations, m_briefing})
        table->setOwner(id);
    if (const auto first = m_situations->model()->idAt(0); !first.isEmpty())
        m_situations->select(first);
    showSituation(m_situations->currentId());
    loadMaintenance();
    m_usesTimer->start();
}

void ServiceDetails::loadMaintenance()
{
    const auto *service = m_document.project().services.find({m_id});
    m_maintenanceCard->setEnabled(service && !m_document.isReadOnly());
    m_maintenance->setMaintenance(service ? service->maintenance : QList<model::Maintenance>());
}

void ServiceDetails::showSituation(const QString &id)
{
    m_steps->setOwner(id);
    const auto name = shared::nameOf(m_document.project(), model::entityTypeOf<model::Situation>(), id);
    m_steps->setTitle(name.isEmpty() ? tr("Script of the situation") : tr("Script: %1").arg(name));
}

bool ServiceDetails::reveal(const model::EntityRef &place)
{
    for (auto *table : {m_functions, m_offerings, m_situations, m_steps, m_briefing}) {
        if (place.type == &table->model()->type() && table->select(place.id)) {
            table->view()->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(table);
            return true;
        }
    }
    return place.id == m_id && !place.field.isEmpty() && m_passport->focusField(place.field);
}

void ServiceDetails::refreshUses()
{
    QStringList links;
    QSet<QString> seen;
    for (const auto &place : model::usesOf(m_document.project(), m_id)) {
        // A target is found inside its agreement.
        auto type = place.type;
        auto id = place.id;
        if (type->owner) {
            id = type->ownerId(type->find(m_document.project(), id).get());
            type = type->owner;
        }
        if (seen.contains(id) || id == m_id)
            continue;
        seen.insert(id);
        if (links.size() < 40)
            links.append(u"<a href=\"%1\">%2: %3</a>"_s.arg(
                id.toHtmlEscaped(), shared::entitySingular(*type).toHtmlEscaped(),
                shared::nameOf(m_document.project(), *type, id).toHtmlEscaped()));
    }
    if (seen.size() > links.size())
        links.append(tr("and %n more", nullptr, static_cast<int>(seen.size() - links.size())));
    m_uses->setText(links.isEmpty() ? tr("No agreement and no other service names it yet.") : links.join(u"<br>"_s));
}

void ServiceDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DetailScroll::changeEvent(event);
}

void ServiceDetails::retranslate()
{
    m_passportCard->setTitle(tr("Passport"));
    m_functions->setTitle(tr("Business functions"));
    m_functions->setEmptyText(tr("What the business does with the service. A critical function decides whether it counts as available."));
    m_offerings->setTitle(tr("Levels and prices"));
    m_offerings->setEmptyText(tr("Levels at which the service is offered, each with its price."));
    m_situations->setTitle(tr("Abnormal situations"));
    m_situations->setEmptyText(tr("What can be foreseen to go wrong, and where normal ends."));
    m_steps->setEmptyText(tr("Who does what, in order, once the situation occurs."));
    m_briefing->setTitle(tr("Briefing of the customer"));
    m_briefing->setEmptyText(tr("What the customer is told before the service starts."));
    m_maintenanceCard->setTitle(tr("Planned maintenance"));
    m_usesCard->setTitle(tr("Used in"));
    showSituation(m_situations->currentId());
    m_usesTimer->start();
}

} // namespace slatelier::catalog
