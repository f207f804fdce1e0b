// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/accountabilitypage.h"

#include "app/accountability/matrixpanel.h"
#include "app/accountability/payslippanel.h"
#include "app/accountability/racipanel.h"
#include "app/shared/card.h"
#include "app/shared/entitybrowser.h"
#include "app/shared/filterfield.h"
#include "app/shared/pageheader.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

AccountabilityPage::AccountabilityPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_matrix(new MatrixPanel(document))
    , m_payslips(new PayslipPanel(document))
    , m_raci(new RaciPanel(document))
{
    makeKpis();
    makeSchemes();
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : {static_cast<QWidget *>(m_matrix), static_cast<QWidget *>(m_kpis), static_cast<QWidget *>(m_schemes),
                         static_cast<QWidget *>(m_payslips), static_cast<QWidget *>(m_raci)})
        m_tabs->addTab(tab, {});
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_matrix, &MatrixPanel::jumpRequested, this, &Page::jumpRequested);
    connect(&document, &document::Document::changed, this, &AccountabilityPage::refresh);
    retranslate();
}

// A cell that is being edited writes its text when the view goes down with the page.
AccountabilityPage::~AccountabilityPage() { m_document.disconnect(this); }

void AccountabilityPage::makeKpis()
{
    m_kpis = new shared::EntityBrowser(
        m_document, model::entityTypeOf<model::Kpi>(), {u"name"_s, u"metric"_s, u"service"_s, u"period"_s, u"threshold"_s, u"target"_s, u"stretch"_s},
        {u"name"_s, u"code|period"_s, u"metric"_s, u"service"_s, u"agreement"_s, u"crew|priority"_s, u"threshold|target"_s,
         u"stretch|stretch_score"_s, u"note"_s},
        u"metric"_s,
        {[] {
             return tr("A KPI says where a metric is measured and which values pay. Roles then answer for it, and the people in "
                       "them are rewarded by it.");
         },
         [] { return tr("Add KPI"); }});
    m_figures = new shared::EntityTable(m_document, model::entityTypeOf<model::KpiFigure>(),
                                        {u"from"_s, u"person"_s, u"value"_s, u"sample"_s, u"verdict"_s}, u"kpi-figures"_s,
                                        shared::EntityTable::Size::Small);
    m_figures->setFill([](void *row) {
        const QDate before = QDate::currentDate().addMonths(-1);
        static_cast<model::KpiFigure *>(row)->from = QDate(before.year(), before.month(), 1);
    });
    addBelow(m_kpis, m_figures);
    connectBrowser(m_kpis);
}

void AccountabilityPage::makeSchemes()
{
    m_schemes = new shared::EntityBrowser(
        m_document, model::entityTypeOf<model::IncentiveScheme>(), {u"name"_s, u"role"_s, u"base_pay_minor"_s, u"fund_share"_s, u"cap"_s},
        {u"name"_s, u"role"_s, u"base_pay_minor|currency"_s, u"fund_share|period"_s, u"floor|cap"_s, u"minimum_sample|verdict_required"_s, u"note"_s},
        u"accountability"_s,
        {[] {
             return tr("An incentive scheme turns the score of a role into money: a variable part, gates, bonuses and maluses. "
                       "The payslips show every step for every person.");
         },
         [] { return tr("Add incentive scheme"); }});
    m_gates = new shared::EntityTable(m_document, model::entityTypeOf<model::IncentiveGate>(), {u"kpi"_s, u"achievement"_s}, u"incentive-gates"_s,
                                      shared::EntityTable::Size::Small);
    m_rows = new shared::EntityTable(m_document, model::entityTypeOf<model::IncentiveRow>(), {u"kind"_s, u"kpi"_s, u"limit"_s, u"effect"_s},
                                     u"incentive-rows"_s, shared::EntityTable::Size::Small);
    addBelow(m_schemes, m_rows);
    addBelow(m_schemes, m_gates);
    connectBrowser(m_schemes);
}

void AccountabilityPage::addBelow(shared::EntityBrowser *browser, shared::EntityTable *table)
{
    table->fitHeight(2, 8);
    auto *card = new shared::Card;
    card->content()->addWidget(table);
    browser->addBelow(card);
    table->setOwner(browser->table()->currentId());
    connect(browser, &shared::EntityBrowser::currentChanged, table, &shared::EntityTable::setOwner);
    connect(table, &shared::EntityTable::said, this, &Page::said);
}

void AccountabilityPage::connectBrowser(shared::EntityBrowser *browser)
{
    connect(browser, &shared::EntityBrowser::said, this, &Page::said);
    connect(browser, &shared::EntityBrowser::jumpRequested, this, &Page::jumpRequested);
    connect(browser, &shared::EntityBrowser::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
}

QString AccountabilityPage::title() const { return tr("Accountability"); }
QString AccountabilityPage::iconName() const { return u"accountability"_s; }

QAction *AccountabilityPage::primaryAction() const { return m_kpis->addAction(); }

bool AccountabilityPage::focusFilter()
{
    auto *browser = m_tabs->currentWidget() == m_schemes ? m_schemes : m_kpis;
    if (m_tabs->currentWidget() != browser)
        m_tabs->setCurrentWidget(browser);
    browser->table()->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// Shows a row of the browser, or the row in which \a place lives.
bool AccountabilityPage::revealInside(shared::EntityBrowser *browser, QWidget *tab, const model::EntityRef &place)
{
    model::EntityRef inside = place;
    const auto &type = browser->table()->model()->type();
    if (place.type && place.type->owner == &type) {
        const auto row = place.type->find(m_document.project(), place.id);
        if (!row)
            return false;
        inside = {&type, place.type->ownerId(row.get()), {}};
    }
    if (!browser->reveal(inside))
        return false;
    m_tabs->setCurrentWidget(tab);
    return true;
}

bool AccountabilityPage::reveal(const model::EntityRef &place)
{
    if (m_matrix->reveal(place)) {
        m_tabs->setCurrentWidget(m_matrix);
        return true;
    }
    if (m_raci->reveal(place)) {
        m_tabs->setCurrentWidget(m_raci);
        return true;
    }
    return revealInside(m_kpis, m_kpis, place) || revealInside(m_schemes, m_schemes, place);
}

void AccountabilityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AccountabilityPage::refresh()
{
    const auto &project = m_document.project();
    const int kpis = static_cast<int>(project.kpis.size()), roles = static_cast<int>(project.roles.size()),
              people = static_cast<int>(project.people.size());
    m_header->setContext(kpis == 0 ? QString()
                                   : QStringList{tr("%n KPI(s)", nullptr, kpis), tr("%n role(s)", nullptr, roles),
                                                 tr("%n person(s)", nullptr, people)}.join(u" · "_s));
}

void AccountabilityPage::retranslate()
{
    m_header->setTitle(title());
    m_tabs->setTabText(0, tr("KPIs and roles"));
    m_tabs->setTabText(1, tr("KPIs"));
    m_tabs->setTabText(2, tr("Incentives"));
    m_tabs->setTabText(3, tr("Payslips"));
    m_tabs->setTabText(4, tr("RACI", "responsibility matrix"));
    m_figures->setTitle(tr("Figures"));
    m_gates->setTitle(tr("Gates"));
    m_rows->setTitle(tr("Bonuses and maluses"));
    refresh();
}

} // namespace slatelier::accountability
