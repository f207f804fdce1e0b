// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printpage.h"

#include "app/document/document.h"
#include "app/print/preview.h"
#include "app/shared/awaitresult.h"
#include "app/shared/emptystate.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"
#include "app/shared/theme.h"
#include "core/exchange/editiontext.h"
#include "core/model/entitytype.h"
#include "core/print/annex.h"
#include "core/print/pdf.h"
#include "core/print/rolecard.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::print {

PrintPage::PrintPage(document::Document &document, QWidget *parent) : Page(parent), m_document(document)
{
    arrange();
    connectParts();
    retranslate();
    listAgreements();
}

QString PrintPage::title() const { return tr("Print"); }
QString PrintPage::iconName() const { return u"print"_s; }
QAction *PrintPage::primaryAction() const { return m_save; }

void PrintPage::arrange()
{
    m_header = new shared::PageHeader(this);
    m_agreement = new QComboBox(this);
    m_language = new QComboBox(this);
    m_position = new QLabel(this);
    m_preview = new Preview(this);
    m_save = new QAction(this);
    m_print = new QAction(this);
    m_smaller = new QAction(this);
    m_larger = new QAction(this);
    m_fit = new QAction(this);
    m_empty = new shared::EmptyState(iconName(), nullptr, this);
    m_agreement->setMinimumContentsLength(32);
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    shared::setTone(m_position, shared::Token::Muted);
    m_header->addWidget(m_agreement);
    m_header->addWidget(m_language);
    m_header->addAction(m_print);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_position);
    bar->addStretch();
    for (auto *action : {m_smaller, m_larger, m_fit}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        bar->addWidget(button);
    }
    auto *sheets = new QWidget(this);
    auto *column = new QVBoxLayout(sheets);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(sheets);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void PrintPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &PrintPage::request);
    connect(&m_document, &document::Document::changed, this, [this] {
        listAgreements();
        m_stale = true;
        m_pause.start();
    });
    for (auto *choice : {m_agreement, m_language}) {
        connect(choice, &QComboBox::activated, this, [this] {
            m_stale = true;
            request();
        });
    }
    connect(m_save, &QAction::triggered, this, &PrintPage::askAndSave);
    connect(m_print, &QAction::triggered, this, &PrintPage::printOnPaper);
    connect(m_smaller, &QAction::triggered, this, [this] { m_preview->setZoom(m_preview->zoom() / 1.15); });
    connect(m_larger, &QAction::triggered, this, [this] { m_preview->setZoom(m_preview->zoom() * 1.15); });
    connect(m_fit, &QAction::triggered, m_preview, &Preview::fitWidth);
    connect(m_preview, &Preview::currentPageChanged, this, &PrintPage::refreshContext);
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
}

bool PrintPage::reveal(const model::EntityRef &place)
{
    const bool edition = place.type == &model::entityTypeOf<model::Edition>();
    const bool printed = edition || place.type == &model::entityTypeOf<model::Agreement>() || place.type == &model::entityTypeOf<model::Role>();
    const int at = printed ? m_agreement->findData(place.id) : -1;
    if (at < 0)
        return false;
    if (at != m_agreement->currentIndex()) {
        m_agreement->setCurrentIndex(at);
        m_stale = true;
        request();
    }
    return true;
}

/// Agreements with their editions, then the roles. Keeps the choice when it is still there.
void PrintPage::listAgreements()
{
    const QString chosen = m_agreement->currentData().toString();
    const auto &type = model::entityTypeOf<model::Agreement>();
    m_agreement->clear();
    const auto &project = m_document.project();
    for (const auto &agreement : project.agreements) {
        m_agreement->addItem(type.displayName(&agreement), agreement.id.text);
        for (const auto &edition : rowsOf(project.editions, &model::Edition::agreement, agreement.id))
            m_agreement->addItem(tr("%1, signed edition %2").arg(type.displayName(&agreement)).arg(edition.number), edition.id.text);
    }
    if (!project.roles.isEmpty())
        m_agreement->insertSeparator(m_agreement->count());
    for (const auto &role : project.roles)
        m_agreement->addItem(tr("Role card: %1").arg(role.name), role.id.text);
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(chosen)));
    const bool any = m_agreement->count() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    for (auto *widget : std::initializer_list<QWidget *>{m_agreement, m_language})
        widget->setEnabled(any);
    for (auto *action : {m_save, m_print})
        action->setEnabled(any && m_layout);
    if (!any)
        m_preview->show(nullptr);
}

const model::Agreement *PrintPage::chosenAgreement() const
{
    const auto &project = m_document.project();
    const auto *edition = chosenEdition();
    return project.agreements.find(edition ? edition->agreement : model::Id<model::Agreement>{m_agreement->currentData().toString()});
}

const model::Edition *PrintPage::chosenEdition() const
{
    return m_document.project().editions.find({m_agreement->currentData().toString()});
}

const model::Role *PrintPage::chosenRole() const
{
    return m_document.project().roles.find({m_agreement->currentData().toString()});
}

std::optional<model::Language> PrintPage::chosenLanguage() const
{
    const auto chosen = m_language->currentData();
    return chosen.isValid() ? std::optional(model::Language(chosen.toInt())) : std::nullopt;
}

void PrintPage::request()
{
    const auto *agreement = chosenAgreement();
    const auto *role = chosenRole();
    if ((!agreement && !role) || !isVisible() || !m_stale)
        return;
    m_stale = false;
    Printed printed{m_document.project(), {}, {}, {}, chosenLanguage()};
    if (agreement)
        printed.agreement = *agreement;
    if (const auto *edition = chosenEdition())
        printed.edition = *edition;
    if (role)
        printed.role = *role;
    set(printed, ++m_run);
}

namespace {

// A signed edition is printed as it was signed, whatever the catalogue says today.
PagedDocument annexIn(const Printed &printed)
{
    const auto content = printed.edition ? exchange::editionContent(*printed.edition) : exchange::Checked<model::Project>(printed.project);
    const auto *signedThen = content ? content->agreements.find(printed.agreement->id) : nullptr;
    return signedThen ? annexOf(*content, *signedThen, printed.language) : annexOf(printed.project, *printed.agreement, printed.language);
}

std::shared_ptr<const PageLayout> layoutOf(const Printed &printed)
{
    return std::make_shared<const PageLayout>(printed.role ? roleCardOf(printed.project, *printed.role, QDate::currentDate(), printed.language)
                                                           : annexIn(printed));
}

} // namespace

QCoro::Task<> PrintPage::set(Printed printed, int run)
{
    const QPointer<PrintPage> self(this);
    const auto future = QtConcurrent::run([printed] { return layoutOf(printed); });
    const auto layout = co_await shared::awaitResult(future);
    if (!self || run != m_run || !layout)
        co_return;
    m_layout = *layout;
    m_preview->show(m_layout);
    for (auto *action : {m_save, m_print})
        action->setEnabled(true);
    refreshContext();
}

QString PrintPage::proposedPath() const
{
    const auto *agreement = chosenAgreement();
    const auto *role = chosenRole();
    QString name = agreement ? tr("Annex %1").arg(agreement->number) : role ? tr("Role card: %1").arg(role->name) : title();
    for (auto &letter : name) {
        if (u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
    return folder + u'/' + name + u".pdf"_s;
}

void PrintPage::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), proposedPath(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : path + u".pdf"_s);
}

void PrintPage::savePdf(const QString &path)
{
    if (!m_layout)
        return;
    const auto written = writePdf(*m_layout, path);
    Q_EMIT said(written ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : written.error().sentence());
}

void PrintPage::printOnPaper()
{
    if (!m_layout)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_layout->document().title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_layout->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool range = printer.printRange() == QPrinter::PageRange;
    QPainter painter(&printer);
    printPages(*m_layout, printer, painter, range ? printer.fromPage() - 1 : 0,
               range ? printer.toPage() - 1 : m_layout->pageCount() - 1);
    Q_EMIT said(tr("Sent to the printer “%1”.").arg(printer.printerName()));
}

void PrintPage::refreshContext()
{
    const int pages = m_preview->pageCount();
    const QString sheets = chosenRole() ? tr("Role card on %n A4 sheet(s), for the house only", nullptr, pages) : tr("Annex on %n A4 sheet(s)", nullptr, pages);
    m_header->setContext(pages > 0 ? sheets : tr("The annex of an agreement, for signing"));
    m_position->setText(pages > 0 ? tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages) : QString());
}

void PrintPage::retranslate()
{
    m_header->setTitle(title());
    m_agreement->setAccessibleName(tr("What is printed"));
    m_language->setAccessibleName(tr("Language of the print"));
    m_preview->setAccessibleName(tr("Preview of the print"));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_print->setIcon(shared::icon(u"print"_s));
    m_smaller->setText(tr("Smaller"));
    m_larger->setText(tr("Larger"));
    m_fit->setText(tr("Fit the width"));
    m_empty->setText(tr("Here an agreement becomes the annex that both sides sign. Write an agreement first, or look at a sample."));
    const auto language = m_language->currentData();
    m_language->clear();
    m_language->addItem(tr("Language of the agreement"));
    m_language->addItem(tr("In Russian"), int(model::Language::Ru));
    m_language->addItem(tr("In English"), int(model::Language::En));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    refreshContext();
}

void PrintPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    request();
}

} // namespace slatelier::print
