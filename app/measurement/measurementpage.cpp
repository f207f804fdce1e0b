// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/measurementpage.h"

#include "app/document/document.h"
#include "app/document/statisticwords.h"
#include "app/measurement/funnelchart.h"
#include "app/measurement/importsmodel.h"
#include "app/measurement/measurementwork.h"
#include "app/measurement/periodchart.h"
#include "app/measurement/verdictmodel.h"
#include "app/shared/card.h"
#include "app/shared/emptystate.h"
#include "app/shared/filterfield.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "core/storage/measuredstore.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

using analysis::GroupBy;
using analysis::Measure;
using analysis::MeasureKind;

namespace {

const QList<Measure> &measures()
{
    static const QList<Measure> list{{MeasureKind::Reopen}, {MeasureKind::CameBack}, {MeasureKind::ClosedFlickering}, {MeasureKind::RatingLow},
                                     {MeasureKind::Within, std::chrono::hours(4)}, {MeasureKind::Within, std::chrono::hours(24)},
                                     {MeasureKind::Within, std::chrono::hours(72)}};
    return list;
}

shared::Token toneOf(engine::OverallVerdict verdict)
{
    switch (verdict) {
    case engine::OverallVerdict::InLine: return shared::Token::Kept;
    case engine::OverallVerdict::Performers: return shared::Token::Broken;
    case engine::OverallVerdict::System: return shared::Token::Warning;
    case engine::OverallVerdict::NotEnoughData: break;
    }
    return shared::Token::Muted;
}

} // namespace

MeasurementPage::MeasurementPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_work(new MeasurementWork(document, this))
    , m_header(new shared::PageHeader(this))
    , m_import(new QAction(shared::icon(u"import"_s), {}, this))
    , m_empty(new shared::EmptyState(u"measurement"_s, m_import, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget)
    , m_measure(new QComboBox)
    , m_by(new QComboBox)
    , m_verdict(new QLabel)
    , m_sentence(new QLabel)
    , m_notes(new QLabel)
    , m_funnelCard(new shared::Card)
    , m_periodCard(new shared::Card)
    , m_funnel(new FunnelChart)
    , m_periods(new PeriodChart)
    , m_alarms(new QLabel)
    , m_verdicts(new VerdictModel(this))
    , m_verdictTable(new shared::TableView(u"verdicts"_s))
    , m_kind(new QComboBox)
    , m_filter(new shared::FilterField)
    , m_rows(new RowsModel(this))
    , m_rowsTable(new shared::TableView(u"measured-rows"_s))
    , m_imports(new ImportsModel(this))
    , m_importsTable(new shared::TableView(u"measured-imports"_s))
    , m_takeBack(new QAction(shared::icon(u"undo"_s), {}, this))
{
    fillChoices();
    arrange();
    connectParts();
    retranslate();
    showRows();
}

QString MeasurementPage::title() const { return tr("Measurements"); }
QString MeasurementPage::iconName() const { return u"measurement"_s; }
QAction *MeasurementPage::primaryAction() const { return m_import; }
QString MeasurementPage::sentence() const { return m_sentence->text(); }

bool MeasurementPage::focusFilter()
{
    if (m_work->rows().isEmpty())
        return false;
    m_tabs->setCurrentIndex(1);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MeasurementPage::fillChoices()
{
    for (int i = 0; i < measures().size(); ++i)
        m_measure->addItem(QString());
    for (int i = 0; i < 4; ++i)
        m_by->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_kind->addItem(QString());
    m_kind->setCurrentIndex(int(m_rows->kind()));
    m_measure->setObjectName(u"measure"_s);
    m_by->setObjectName(u"by"_s);
    m_kind->setObjectName(u"kind"_s);
}

QWidget *MeasurementPage::arrangeVerdict()
{
    for (auto *words : {m_sentence, m_notes, m_alarms})
        words->setWordWrap(true);
    shared::setLook(m_verdict, shared::Look::CardTitle);
    shared::setLook(m_notes, shared::Look::Caption);
    shared::setLook(m_alarms, shared::Look::Caption);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *card = new shared::Card;
    card->content()->addWidget(m_verdict);
    card->content()->addWidget(m_sentence);
    card->content()->addWidget(m_notes);
    m_funnelCard->content()->addWidget(m_funnel, 1);
    m_periodCard->content()->addWidget(m_periods, 1);
    m_periodCard->content()->addWidget(m_alarms);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(shared::space::apart);
    charts->addWidget(m_funnelCard, 3);
    charts->addWidget(m_periodCard, 2);
    m_verdictTable->setModel(m_verdicts);
    m_verdictTable->horizontalHeader()->setSectionResizeMode(VerdictModel::NameColumn, QHeaderView::Stretch);
    m_verdictTable->setColumnWidth(VerdictModel::IntervalColumn, 130);
    m_verdictTable->setColumnWidth(VerdictModel::LimitsColumn, 130);
    m_verdictTable->setColumnWidth(VerdictModel::VerdictColumn, 220);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, shared::space::apart, 0, 0);
    column->setSpacing(shared::space::apart);
    column->addWidget(card);
    column->addLayout(charts, 3);
    column->addWidget(m_verdictTable, 2);
    return page;
}

QWidget *MeasurementPage::arrangeRows()
{
    m_rowsTable->setModel(m_rows);
    m_importsTable->setModel(m_imports);
    m_importsTable->horizontalHeader()->setSectionResizeMode(ImportsModel::SourceColumn, QHeaderView::Stretch);
    m_importsTable->addAction(m_takeBack);
    m_filter->setTarget(m_rowsTable);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_filter, 1);
    auto *upper = new QWidget;
    auto *rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(top);
    rows->addWidget(m_rowsTable, 1);
    auto *button = new QToolButton;
    button->setDefaultAction(m_takeBack);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *lower = new QWidget;
    auto *imports = new QVBoxLayout(lower);
    imports->setContentsMargins(0, 0, 0, 0);
    imports->addWidget(m_importsTable, 1);
    imports->addWidget(button, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setSizes({420, 200});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(shared::space::apart);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, shared::space::apart, 0, 0);
    column->addWidget(splitter);
    return page;
}

void MeasurementPage::arrange()
{
    m_header->addWidget(m_measure);
    m_header->addWidget(m_by);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(arrangeVerdict(), QString());
    m_tabs->addTab(arrangeRows(), QString());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void MeasurementPage::connectParts()
{
    connect(m_work, &MeasurementWork::rowsChanged, this, &MeasurementPage::showRows);
    connect(m_work, &MeasurementWork::statisticsChanged, this, &MeasurementPage::showStatistics);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT actionRequested(u"import"_s); });
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(m_measure, &QComboBox::activated, this, [this] {
        m_fitting = false;
        ask();
    });
    connect(m_by, &QComboBox::activated, this, &MeasurementPage::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) { m_rows->showKind(RowKind(index)); });
    connect(m_filter, &shared::FilterField::filterChanged, m_rows, &RowsModel::filter);
    connect(m_takeBack, &QAction::triggered, this, &MeasurementPage::takeBack);
    connect(m_importsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_takeBack->setEnabled(!m_importsTable->selectedRows().isEmpty() && !m_document.isReadOnly()); });
    for (auto *chart : QList<shared::Chart *>{m_funnel, m_periods})
        connect(chart, &shared::Chart::said, this, &Page::said);
}

/// What the rows can tell: ratings where there are only those.
void MeasurementPage::chooseFitting()
{
    const auto &rows = m_work->rows();
    if (!m_fitting || rows.isEmpty())
        return;
    m_measure->setCurrentIndex(rows.tickets.isEmpty() && !rows.ratings.isEmpty() ? 3 : 0);
    m_kind->setCurrentIndex(int(!rows.tickets.isEmpty() ? RowKind::Tickets : !rows.ratings.isEmpty() ? RowKind::Ratings : RowKind::Outages));
}

void MeasurementPage::ask()
{
    analysis::StatisticsQuestion question;
    question.measure = measures().value(m_measure->currentIndex());
    question.by = GroupBy(std::max(m_by->currentIndex(), 0));
    m_work->ask(question);
}

void MeasurementPage::showRows()
{
    m_rows->show(m_document.project(), m_work->rows());
    m_stack->setCurrentIndex(m_work->rows().isEmpty() && !m_work->isReading() ? 0 : 1);
    const bool any = !m_work->rows().isEmpty();
    m_measure->setVisible(any);
    m_by->setVisible(any);
    chooseFitting();
    showImports();
    refreshContext();
    showStatistics();
    if (any)
        ask();
}

void MeasurementPage::showImports()
{
    const auto *store = m_document.measured();
    m_imports->show(store ? store->batches().value_or(QList<storage::MeasuredBatch>()) : QList<storage::MeasuredBatch>());
    m_takeBack->setEnabled(false);
}

void MeasurementPage::showStatistics()
{
    const auto &found = m_work->statistics();
    m_verdicts->show(m_document.project(), found);
    if (!found) {
        m_verdict->setText(tr("Reading…"));
        m_sentence->clear();
        m_notes->clear();
        m_alarms->clear();
        m_funnel->showNothing();
        m_periods->showNothing();
        return;
    }
    m_verdict->setText(document::measureName(found->question.measure) + u": "_s + document::verdictName(found->verdict));
    shared::setTone(m_verdict, toneOf(found->verdict));
    m_sentence->setText(document::verdictSentence(m_document.project(), *found));
    m_notes->setText(document::verdictNotes(*found).join(u' '));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_funnel->show(m_document.project(), *found);
    m_periods->show(m_document.project(), *found);
    const auto alarms = m_periods->alarms();
    m_alarms->setText(alarms.isEmpty() ? tr("No run rule is fulfilled: it goes up and down as it always does.") : alarms.mid(0, 3).join(u'\n'));
}

void MeasurementPage::takeBack()
{
    auto *store = m_document.measured();
    const auto rows = m_importsTable->selectedRows();
    const auto batch = rows.isEmpty() ? 0 : m_imports->batchAt(rows.first());
    if (!store || batch == 0)
        return;
    const QString name = m_imports->index(rows.first(), ImportsModel::SourceColumn).data().toString();
    if (const auto done = store->takeBack(batch); !done) {
        Q_EMIT said(done.error().sentence());
        return;
    }
    Q_EMIT said(tr("The import of %1 was taken back.").arg(name));
    m_document.noteMeasured();
}

void MeasurementPage::refreshContext()
{
    const auto &rows = m_work->rows();
    if (m_work->isReading())
        m_header->setContext(tr("Reading the rows…"));
    else if (rows.isEmpty())
        m_header->setContext(tr("What really happened, and whose doing it was"));
    else
        m_header->setContext(tr("%1 outages, %2 tickets, %3 ratings")
                                 .arg(QLocale().toString(rows.outages.size()), QLocale().toString(rows.tickets.size()), QLocale().toString(rows.ratings.size())));
}

void MeasurementPage::retranslate()
{
    m_header->setTitle(title());
    m_import->setText(tr("Import rows…"));
    m_empty->setText(tr("Here stand the outages, tickets and ratings that were measured. With them Slatelier tells whether a bad share is "
                        "one performer's doing, a warning bell, or the system's."));
    for (int i = 0; i < measures().size(); ++i)
        m_measure->setItemText(i, document::measureName(measures().at(i)));
    const QStringList by{tr("By performer"), tr("By crew"), tr("By month"), tr("By service")};
    for (int i = 0; i < by.size(); ++i)
        m_by->setItemText(i, by.at(i));
    const QStringList kinds{tr("Outages"), tr("Tickets"), tr("Ratings")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, kinds.at(i));
    m_measure->setAccessibleName(tr("What is counted"));
    m_by->setAccessibleName(tr("Who is compared"));
    m_kind->setAccessibleName(tr("Kind of rows"));
    m_tabs->setTabText(0, tr("Verdict"));
    m_tabs->setTabText(1, tr("Rows and imports"));
    m_funnelCard->setTitle(tr("Everybody between the limits of chance, 95 % and 99.8 %"));
    m_periodCard->setTitle(tr("Over the months"));
    m_funnel->setAccessibleName(tr("Funnel chart"));
    m_periods->setAccessibleName(tr("Control chart"));
    m_verdictTable->setAccessibleName(tr("Verdicts"));
    m_rowsTable->setAccessibleName(tr("Measured rows"));
    m_rowsTable->setEmptyText(tr("No rows of this kind."));
    m_importsTable->setAccessibleName(tr("Imports"));
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_takeBack->setText(tr("Take this import back"));
    refreshContext();
    showStatistics();
}

void MeasurementPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace slatelier::measurement
