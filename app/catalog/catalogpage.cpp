// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogpage.h"

#include "app/catalog/servicedetails.h"
#include "app/catalog/servicespane.h"
#include "app/catalog/servicetree.h"
#include "app/shared/card.h"
#include "app/shared/emptystate.h"
#include "app/shared/entitybrowser.h"
#include "app/shared/filterfield.h"
#include "app/shared/pageheader.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

using shared::EntityBrowser;

CatalogPage::CatalogPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    makeServices();
    makeTable();
    makeBrowsers();
    connect(&document, &document::Document::changed, this, &CatalogPage::refresh);
    retranslate();
}

void CatalogPage::addTab(QWidget *widget)
{
    m_stack->addWidget(widget);
    m_tabs->addTab({});
}

void CatalogPage::makeServices()
{
    m_services = new ServicesPane(m_document);
    m_details = new ServiceDetails(m_document);
    m_familyForm = new shared::EntityForm(m_document, model::entityTypeOf<model::ServiceFamily>(),
                                          {u"name"_s, u"code"_s, u"description"_s});
    auto *tree = new shared::Card;
    tree->content()->addWidget(m_services, 1);
    auto *family = new shared::Card;
    family->content()->addWidget(m_familyForm);
    auto *familyScroll = new shared::DetailScroll;
    familyScroll->content()->addWidget(family);
    familyScroll->content()->addStretch(1);
    m_right = new QStackedWidget;
    m_right->addWidget(m_details);
    m_right->addWidget(familyScroll);
    auto *splitter = new QSplitter;
    splitter->addWidget(tree);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    m_empty = new shared::EmptyState(u"catalogue"_s, m_services->addServiceAction());
    m_servicesOrEmpty = new QStackedWidget;
    m_servicesOrEmpty->addWidget(m_empty);
    m_servicesOrEmpty->addWidget(splitter);
    addTab(m_servicesOrEmpty);
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(m_services, &ServicesPane::currentChanged, this, &CatalogPage::showCurrent);
    connect(m_services, &ServicesPane::said, this, &Page::said);
    connect(m_details, &ServiceDetails::said, this, &Page::said);
    connect(m_details, &ServiceDetails::jumpRequested, this, &Page::jumpRequested);
    showCurrent(m_services->currentId());
}

void CatalogPage::makeTable()
{
    m_table = new shared::EntityTable(m_document, model::entityTypeOf<model::Service>(),
                                      {u"code"_s, u"name"_s, u"family"_s, u"outcome"_s, u"kind"_s, u"status"_s,
                                       u"service_hours"_s, u"price_minor"_s, u"currency"_s, u"owner"_s, u"support_hours"_s,
                                       u"description"_s},
                                      u"services"_s, shared::EntityTable::Size::Full);
    m_table->setHiddenAtFirst({u"owner"_s, u"support_hours"_s, u"description"_s, u"currency"_s});
    auto *card = new shared::Card;
    card->content()->addWidget(m_table, 1);
    addTab(card);
    connect(m_table, &shared::EntityTable::said, this, &Page::said);
    connect(m_table->view(), &shared::TableView::opened, this, [this] {
        m_services->select(m_table->currentId());
        m_tabs->setCurrentIndex(0);
    });
}

EntityBrowser *CatalogPage::addBrowser(const QString &table, const QStringList &columns, const QStringList &form,
                                       const QString &iconName, const char *empty, const char *add)
{
    const auto &type = *model::entityType(table);
    auto *browser = new EntityBrowser(m_document, type, columns, form, iconName,
                                      {[empty] { return tr(empty); }, [add] { return tr(add); }});
    browser->setObjectName(table);
    connect(browser, &EntityBrowser::said, this, &Page::said);
    connect(browser, &EntityBrowser::jumpRequested, this, &Page::jumpRequested);
    connect(browser, &EntityBrowser::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    m_browsers.append(browser);
    addTab(browser);
    return browser;
}

void CatalogPage::makeBrowsers()
{
    addBrowser(u"parties"_s, {u"name"_s, u"kind"_s, u"representative"_s, u"contact"_s},
               {u"name"_s, u"code|kind"_s, u"legal_name"_s, u"requisites"_s, u"representative"_s, u"contact"_s,
                u"critical_contact"_s},
               u"party"_s,
               QT_TR_NOOP("Parties are the two sides of an agreement, suppliers, and units of your own. An agreement "
                          "names its provider and its customer from here."),
               QT_TR_NOOP("Add party"));
    addBrowser(u"roles"_s, {u"name"_s, u"level"_s, u"party"_s},
               {u"name"_s, u"code|level"_s, u"party"_s, u"answerable_for"_s}, u"role"_s,
               QT_TR_NOOP("A role says what somebody is answerable for, whoever that is at the moment. Duties, scripts and "
                          "metrics name roles, so a promise reaches the person who keeps it."),
               QT_TR_NOOP("Add role"));
    makePeople(addBrowser(u"people"_s, {u"code"_s, u"name"_s, u"contact"_s}, {u"code"_s, u"name"_s, u"contact"_s},
                          u"person"_s,
                          QT_TR_NOOP("People take roles; a code is enough. They never leave your house: no annex and no "
                                     "customer's copy shows them."),
                          QT_TR_NOOP("Add person")));
    addBrowser(u"crews"_s, {u"name"_s, u"size"_s, u"calendar"_s, u"travel_hours"_s},
               {u"name"_s, u"size|travel_hours"_s, u"calendar"_s, u"role"_s}, u"group-all"_s,
               QT_TR_NOOP("A crew restores components and works by a calendar. Its number and its travel time decide how "
                          "long a failure lasts."),
               QT_TR_NOOP("Add crew"));
}

EntityBrowser *CatalogPage::browser(const QString &table) const
{
    for (auto *browser : m_browsers) {
        if (browser->objectName() == table)
            return browser;
    }
    return nullptr;
}

void CatalogPage::showCurrent(const QString &id)
{
    const bool family = model::entityTypeOf<model::ServiceFamily>().find(m_document.project(), id) != nullptr;
    m_right->setCurrentIndex(family ? 1 : 0);
    if (family)
        m_familyForm->show(id);
    else
        m_details->show(id);
    m_details->setEnabled(!id.isEmpty());
}

QString CatalogPage::title() const { return tr("Catalogue"); }
QString CatalogPage::iconName() const { return u"catalogue"_s; }
QAction *CatalogPage::primaryAction() const { return m_services->addServiceAction(); }

bool CatalogPage::focusFilter()
{
    if (m_stack->currentWidget() == m_servicesOrEmpty)
        m_services->filter()->setFocus(Qt::ShortcutFocusReason);
    else if (auto *browser = qobject_cast<EntityBrowser *>(m_stack->currentWidget()))
        browser->table()->filter()->setFocus(Qt::ShortcutFocusReason);
    else
        m_table->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool CatalogPage::reveal(const model::EntityRef &place)
{
    if (!place.type)
        return false;
    for (auto *browser : m_browsers) {
        if (browser->reveal(place)) {
            m_tabs->setCurrentIndex(m_stack->indexOf(browser));
            return true;
        }
    }
    // What lives inside a service is shown with it.
    auto top = place;
    while (top.type->owner) {
        const auto row = top.type->find(m_document.project(), top.id);
        if (!row)
            return false;
        top = {top.type->owner, top.type->ownerId(row.get()), {}};
        if (place.type->owner != top.type) // a step: its situation comes first
            m_details->reveal(top);
    }
    if (place.type == &model::entityTypeOf<model::Assignment>())
        return reveal(top);
    if (top.type != &model::entityTypeOf<model::Service>() && top.type != &model::entityTypeOf<model::ServiceFamily>())
        return false;
    if (!m_services->select(top.id))
        return false;
    m_tabs->setCurrentIndex(0);
    if (place.type == &model::entityTypeOf<model::ScriptStep>()) {
        const auto row = place.type->find(m_document.project(), place.id);
        m_details->reveal({place.type->owner, place.type->ownerId(row.get()), {}});
    }
    if (place.type != top.type || !place.field.isEmpty())
        m_details->reveal(place);
    return true;
}

void CatalogPage::refresh()
{
    const auto &project = m_document.project();
    const bool some = !project.services.isEmpty() || !project.families.isEmpty();
    m_servicesOrEmpty->setCurrentIndex(some ? 1 : 0);
    const auto services = tr("%n services", nullptr, static_cast<int>(project.services.size()));
    const auto families = tr("%n families", nullptr, static_cast<int>(project.families.size()));
    m_header->setContext(some ? services + u" · "_s + families : QString());
}

void CatalogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CatalogPage::retranslate()
{
    m_header->setTitle(title());
    m_empty->setText(tr("The catalogue lists what you provide, in the words of those who use it. Every promise, structure and "
                        "annex starts from a service here."));
    const QStringList words{tr("Services"), tr("Services as a table"), tr("Parties"), tr("Roles"), tr("People"),
                            tr("Crews")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, words.at(i));
    m_assignments->setTitle(tr("Roles of this person"));
    m_assignments->setEmptyText(tr("In which roles, for what share of the time, from when to when."));
    refresh();
}

} // namespace slatelier::catalog
