// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/agreementpage.h"

#include "app/agreement/agreementsteps.h"
#include "app/agreement/carriedwork.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/contentsmodel.h"
#include "app/agreement/signedbar.h"
#include "app/shared/card.h"
#include "app/shared/emptystate.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtCore/QTimeZone>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using shared::EntityTable;

AgreementPage::AgreementPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_list(new EntityTable(document, model::entityTypeOf<model::Agreement>(),
                             {u"number"_s, u"title"_s, u"customer"_s, u"type"_s, u"start"_s, u"end"_s}, u"agreements"_s,
                             EntityTable::Size::Full))
    , m_contentsModel(new ContentsModel(document, this))
    , m_contents(new ContentsList(m_contentsModel))
    , m_carriedWork(new CarriedWork(this))
    , m_stack(new QStackedWidget)
    , m_contentOrEmpty(new QStackedWidget)
    , m_print(new QAction(shared::icon(u"print"_s), {}, this))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
    , m_start(new QAction(this))
    , m_signed(new SignedBar(m_start))
    , m_addClause(new QToolButton)
    , m_addMenu(new QMenu(m_addClause))
{
    m_empty = new shared::EmptyState(u"agreement"_s, m_add);
    m_list->model()->addComputed({[] { return tr("Edition"); },
                                  [this](const QString &id) {
                                      const auto *agreement = m_document.project().agreements.find({id});
                                      return agreement ? editionText(*agreement) : QString();
                                  }});
    if (!QSettings().contains(u"tables/agreements"_s)) // until somebody wants to see it
        m_list->view()->setColumnHidden(m_list->model()->columnCount() - 1, true);
    arrange();
    connectParts();
    retranslate();
    openPart(u"targets"_s);
    refresh();
}

// A cell that is still being edited speaks once more when its table goes; nobody listens any longer.
AgreementPage::~AgreementPage()
{
    m_document.disconnect(this);
    for (auto *part : findChildren<QObject *>())
        part->disconnect(this);
}

void AgreementPage::arrange()
{
    m_list->setHiddenAtFirst({u"customer"_s, u"type"_s, u"start"_s, u"end"_s});
    auto *agreements = new shared::Card, *contents = new shared::Card;
    agreements->content()->addWidget(m_list, 1);
    contents->content()->addWidget(m_contents, 1);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(agreements);
    left->addWidget(contents);
    left->setStretchFactor(0, 1);
    left->setSizes({200, 460});
    left->setChildrenCollapsible(false);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::near);
    column->addWidget(m_signed);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({250, 810});
    splitter->setChildrenCollapsible(false);
    m_addClause->setPopupMode(QToolButton::InstantPopup);
    m_addClause->setMenu(m_addMenu);
    m_addClause->setIcon(shared::icon(u"add"_s));
    m_addClause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addClause->setProperty("framed", true);
    m_header->addWidget(m_addClause);
    m_contentOrEmpty->addWidget(m_empty);
    m_contentOrEmpty->addWidget(splitter);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_contentOrEmpty, 1);
}

void AgreementPage::connectParts()
{
    m_list->setFill([this](void *row) { fillNew(row); });
    connect(m_contents, &ContentsList::chosen, this, &AgreementPage::openPart);
    connect(m_list, &EntityTable::currentChanged, this, &AgreementPage::showCurrent);
    connect(m_list, &EntityTable::said, this, &Page::said);
    connect(m_carriedWork, &CarriedWork::changed, this, [this] {
        const auto results = m_carriedWork->results().value_or(QList<analysis::Carried>());
        const auto fails = [](const analysis::Carried &result) { return result.holds == false; };
        m_contentsModel->setAttention(u"carried"_s,
                                      static_cast<int>(std::count_if(results.begin(), results.end(), fails)));
    });
    connect(m_print, &QAction::triggered, this, [this] { Q_EMIT actionRequested(u"print-annex"_s); });
    connect(m_start, &QAction::triggered, this, [this] {
        if (startEdition(m_document, {agreementId()}))
            Q_EMIT said(tr("A new edition is begun; the signed one stays as it is."));
    });
    connect(m_add, &QAction::triggered, this, [this] {
        m_contentOrEmpty->setCurrentIndex(1);
        m_list->addRow();
        refresh();
    });
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(&m_document, &document::Document::changed, this, &AgreementPage::refresh);
    connect(&m_document, &document::Document::stateChanged, this, &AgreementPage::refresh);
    connect(&m_document, &document::Document::failed, this,
            [this](const model::Problem &problem) { refuse(problem.sentence()); });
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

QString AgreementPage::agreementId() const { return m_list->currentId(); }

void AgreementPage::showCurrent()
{
    const auto id = agreementId();
    if (id != m_shown) {
        m_shown = id;
        m_contentsModel->setAgreement(id);
        for (auto *part : std::as_const(m_parts))
            setAgreement(part, id);
        m_carriedWork->forget();
    }
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

void AgreementPage::openPart(const QString &key)
{
    m_stack->setCurrentWidget(part(key));
    m_contents->choose(key);
}

void AgreementPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    prove();
}

// While somebody looks at the page.
void AgreementPage::prove()
{
    if (isVisible() && m_document.project().agreements.contains({agreementId()}))
        m_carriedWork->request(m_document.project(), {agreementId()});
}

void AgreementPage::refresh()
{
    const auto &project = m_document.project();
    m_contentOrEmpty->setCurrentIndex(project.agreements.isEmpty() ? 0 : 1);
    if (!project.agreements.isEmpty() && agreementId().isEmpty())
        m_list->select(project.agreements.at(0).id.text);
    m_add->setEnabled(m_list->addAction()->isEnabled());
    m_print->setEnabled(!project.agreements.isEmpty());
    const auto *current = project.agreements.find({agreementId()});
    const bool editable = current && m_document.isOpen() && !m_document.isReadOnly();
    m_addClause->setVisible(current != nullptr);
    m_addClause->setEnabled(editable && !isSigned(project, *current));
    m_start->setEnabled(editable);
    refreshHeader();
    refreshSigned();
    prove();
}

void AgreementPage::refreshHeader()
{
    const auto &project = m_document.project();
    const auto *current = project.agreements.find({agreementId()});
    if (!current)
        return m_header->setContext({});
    QStringList context{current->number + (current->title.isEmpty() ? QString() : u' ' + current->title)};
    const auto *customer = current->customer ? project.parties.find(*current->customer) : nullptr;
    if (customer)
        context.append(tr("for %1").arg(customer->name));
    context.append(tr("edition %1").arg(editionText(*current)));
    if (current->start.isValid() && current->end.isValid())
        context.append(shared::dateText(current->start) + u" – "_s + shared::dateText(current->end));
    context.append(tr("%n services covered", nullptr, static_cast<int>(current->services.size())));
    m_header->setContext(context.join(u" · "_s));
}

void AgreementPage::refreshSigned()
{
    const auto *current = m_document.project().agreements.find({agreementId()});
    if (current && isSigned(m_document.project(), *current))
        m_signed->say(tr("Edition %1 is signed: its clauses stay as they are. Changes begin with a new edition.")
                          .arg(current->edition),
                      false);
    else
        m_signed->hide();
}

void AgreementPage::refuse(const QString &sentence)
{
    const auto *current = m_document.project().agreements.find({agreementId()});
    if (isVisible() && current && isSigned(m_document.project(), *current))
        m_signed->say(sentence, true);
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
    m_start->setText(tr("New edition"));
    m_addClause->setText(tr("Add clause"));
    m_contents->setAccessibleName(tr("Parts of the agreement"));
    m_contentsModel->refresh();
    fillMenu();
    refresh();
}

} // namespace slatelier::agreement
