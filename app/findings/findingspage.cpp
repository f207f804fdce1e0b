// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingspage.h"

#include "app/document/document.h"
#include "app/findings/findingmodel.h"
#include "app/findings/findingswork.h"
#include "app/shared/card.h"
#include "app/shared/filterfield.h"
#include "app/shared/pageheader.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace slatelier::findings {

using analysis::Severity;

FindingsPage::FindingsPage(document::Document &document, QWidget *parent)
    : Page(parent), m_work(new FindingsWork(document, this)), m_model(new FindingModel(this))
{
    arrange();
    connect(m_work, &FindingsWork::changed, this, &FindingsPage::refresh);
    connect(&document, &document::Document::replaced, this, [this] { count(-1); });
    connect(m_filter, &shared::FilterField::filterChanged, this, [this](const QString &words) {
        m_model->filter(words);
        m_list->expandAll();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPage::explain);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPage::explain);
    connect(m_list, &QAbstractItemView::activated, this, &FindingsPage::jump);
    connect(m_go, &QPushButton::clicked, this, &FindingsPage::jump);
    retranslate();
    refresh();
}

QString FindingsPage::title() const { return tr("Findings"); }
QString FindingsPage::iconName() const { return u"findings"_s; }
int FindingsPage::badge() const { return m_badge; }

bool FindingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FindingsPage::arrange()
{
    m_header = new shared::PageHeader(this);
    m_filter = new shared::FilterField(this);
    m_list = new QTreeView(this);
    m_explanation = new shared::Card(this);
    m_sentence = new QLabel(m_explanation);
    m_reason = new QLabel(m_explanation);
    m_go = new QPushButton(m_explanation);
    m_nothing = new QLabel(this);

    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setExpandsOnDoubleClick(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FindingModel::Sentence, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FindingModel::Place, QHeaderView::ResizeToContents);
    m_filter->setTarget(m_list);
    for (auto *words : {m_sentence, m_reason, m_nothing})
        words->setWordWrap(true);
    shared::setLook(m_sentence, shared::Look::CardTitle);
    shared::setTone(m_reason, shared::Token::Muted);
    shared::setTone(m_nothing, shared::Token::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(200);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_go, 0, Qt::AlignBottom);
    m_explanation->content()->addWidget(m_sentence);
    m_explanation->content()->addLayout(foot);

    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::apart);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_explanation);
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
    m_model->show(m_work->project(), m_work->findings());
    m_list->expandAll();
    if (const auto index = kept ? m_model->find(*kept) : QModelIndex(); index.isValid())
        m_list->setCurrentIndex(index);
    m_stack->setCurrentIndex(m_model->total() > 0 ? 1 : 0);
    count(m_model->count(Severity::Error) + m_model->count(Severity::Warning));
}

void FindingsPage::count(int badge)
{
    if (std::exchange(m_badge, badge) != badge)
        Q_EMIT badgeChanged();
}

void FindingsPage::explain()
{
    const auto *finding = m_model->findingAt(m_list->currentIndex());
    m_explanation->setVisible(finding);
    if (!finding)
        return;
    m_sentence->setText(finding->sentence());
    m_reason->setText(analysis::findingReason(finding->rule));
}

void FindingsPage::jump()
{
    if (const auto *finding = m_model->findingAt(m_list->currentIndex()))
        Q_EMIT jumpRequested(model::EntityRef(finding->place));
}

void FindingsPage::refreshContext()
{
    m_header->setContext(m_work->isStale() ? tr("Looking through the project…")
                                           : tr("What is missing, contradictory or promised in vain"));
}

void FindingsPage::retranslate()
{
    m_header->setTitle(title());
    m_list->setAccessibleName(tr("Findings by severity"));
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_go->setText(tr("Go there"));
    m_nothing->setText(tr("Nothing was found: every promise has its metric, its owner and its people, and the structures carry it."));
    refreshContext();
    explain();
}

void FindingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace slatelier::findings
