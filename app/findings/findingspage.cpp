// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingspage.h"

#include "app/document/document.h"
#include "app/findings/findingdetail.h"
#include "app/findings/findingmodel.h"
#include "app/findings/findingsbar.h"
#include "app/findings/findingswork.h"
#include "app/shared/filterfield.h"
#include "app/shared/pageheader.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace slatelier::findings {

using analysis::Severity;

FindingsPage::FindingsPage(document::Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_work(new FindingsWork(document, this)), m_model(new FindingModel(this))
{
    arrange();
    connect(m_work, &FindingsWork::changed, this, &FindingsPage::refresh);
    connect(&document, &document::Document::replaced, this, [this] { count(-1); });
    connect(&document, &document::Document::stateChanged, this, &FindingsPage::explain);
    connect(m_bar, &FindingsBar::changed, this, &FindingsPage::expand);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPage::explain);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPage::explain);
    connect(m_list, &QAbstractItemView::activated, this, &FindingsPage::jump);
    connect(m_detail, &FindingDetail::goRequested, this, &FindingsPage::jump);
    connect(m_detail, &FindingDetail::mendRequested, this, &FindingsPage::mend);
    connect(m_detail, &FindingDetail::accepted, this, &FindingsPage::accept);
    connect(m_detail, &FindingDetail::takenBack, this, &FindingsPage::takeBack);
    retranslate();
    refresh();
}

QString FindingsPage::title() const { return tr("Findings"); }
QString FindingsPage::iconName() const { return u"findings"_s; }
int FindingsPage::badge() const { return m_badge; }

bool FindingsPage::focusFilter()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FindingsPage::arrange()
{
    m_header = new shared::PageHeader(this);
    m_bar = new FindingsBar(m_model, this);
    m_list = new QTreeView(this);
    m_detail = new FindingDetail(this);
    m_nothing = new QLabel(this);

    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setExpandsOnDoubleClick(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FindingModel::Sentence, QHeaderView::Stretch);
    // By the content, but not by that of thousands of rows.
    m_list->header()->setResizeContentsPrecision(100);
    m_list->header()->setSectionResizeMode(FindingModel::Place, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_detail->actions());
    m_bar->filter()->setTarget(m_list);
    m_nothing->setWordWrap(true);
    shared::setTone(m_nothing, shared::Token::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(200);

    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::apart);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(work);
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void FindingsPage::refresh()
{
    refreshContext();
    if (m_work->isStale())
        return;
    const auto *present = m_model->findingAt(m_list->currentIndex());
    const auto kept = present ? std::optional(*present) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(m_work->project(), m_work->findings());
    expand();
    if (const auto index = kept ? m_model->find(*kept) : QModelIndex(); index.isValid())
        m_list->setCurrentIndex(index);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentIndex(m_model->total() > 0 ? 1 : 0);
    count(m_model->count(Severity::Error) + m_model->count(Severity::Warning));
    refreshContext();
}

/// A few groups are shown open; with very many the headlines are the overview.
void FindingsPage::expand()
{
    constexpr int few = 12;
    if (m_model->rowCount() <= few || m_model->total() < 200)
        m_list->expandAll();
}

void FindingsPage::count(int badge)
{
    if (std::exchange(m_badge, badge) != badge)
        Q_EMIT badgeChanged();
}

QList<analysis::Finding> FindingsPage::chosenFindings() const
{
    QList<analysis::Finding> chosen;
    const auto rows = m_list->selectionModel()->selectedRows();
    for (const auto &index : rows) {
        const bool withGroup = index.parent().isValid() && rows.contains(index.parent());
        if (!withGroup)
            chosen += m_model->findingsAt(index);
    }
    return chosen;
}

void FindingsPage::explain() { m_detail->show(m_document.project(), chosenFindings(), !m_document.isOpen() || m_document.isReadOnly()); }

void FindingsPage::jump()
{
    if (const auto *finding = m_model->findingAt(m_list->currentIndex()))
        Q_EMIT jumpRequested(model::EntityRef(finding->place));
}

void FindingsPage::mend()
{
    const auto mend = m_detail->mend();
    if (!mend)
        return;
    const auto words = mend->words();
    if (m_document.apply({mend->label, mend->arguments}, mend->step(m_document.project())))
        Q_EMIT said(tr("Done: %1.").arg(words));
}

void FindingsPage::accept(const QString &reason)
{
    auto after = m_document.project();
    int count = 0;
    for (const auto &finding : chosenFindings()) {
        if (finding.isAccepted())
            continue;
        after.acceptedFindings.put(analysis::acceptanceOf(finding, reason, m_document.project().info().author, QDate::currentDate()));
        ++count;
    }
    if (count > 0 && m_document.apply({QT_TRANSLATE_NOOP("Step", "Accept findings: %1"), {reason}}, after))
        Q_EMIT said(tr("%n finding(s) accepted, with the reason and the date.", nullptr, count));
    m_list->setFocus();
}

void FindingsPage::takeBack()
{
    auto after = m_document.project();
    for (const auto &finding : chosenFindings()) {
        if (finding.isAccepted())
            after.acceptedFindings.remove(finding.accepted.text);
    }
    m_document.apply({QT_TRANSLATE_NOOP("Step", "Take back accepted findings")}, after);
    m_list->setFocus();
}

void FindingsPage::refreshContext()
{
    if (m_work->isStale())
        return m_header->setContext(tr("Looking through the project…"));
    const auto open = tr("What is missing, contradictory or promised in vain");
    m_header->setContext(m_model->acceptedCount() == 0 ? open : open + u" · "_s + tr("%n accepted", nullptr, m_model->acceptedCount()));
}

void FindingsPage::retranslate()
{
    m_header->setTitle(title());
    m_list->setAccessibleName(tr("Findings"));
    m_nothing->setText(tr("Nothing was found: every promise has its metric, its owner and its people, and the structures carry it."));
    refreshContext();
    explain();
}

void FindingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    expand();
    m_work->lookAgain(); // names and numbers inside the sentences
    retranslate();
}

} // namespace slatelier::findings
