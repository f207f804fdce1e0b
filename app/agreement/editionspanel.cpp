// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/editionspanel.h"

#include "app/agreement/agreementsteps.h"
#include "app/agreement/editionsmodel.h"
#include "app/agreement/redlinemodel.h"
#include "app/shared/actionbutton.h"
#include "app/shared/card.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using analysis::Amendment;
using model::AgreementState;

namespace {

// As high as the wrapped text needs beside the margins of the cell, which the style forgets.
class WrappedDelegate : public QStyledItemDelegate
{
public:
    explicit WrappedDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_view->columnWidth(index.column());
        if (index.column() == RedlineModel::Mark)
            return QStyledItemDelegate::sizeHint(option, index);
        const QRect room(0, 0, width - 2 * shared::space::apart, 100'000);
        const auto text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        return {width, std::max(shared::rowHeight, text.height() + 2 * shared::space::tight)};
    }

private:
    QTableView *m_view;
};

} // namespace

EditionsPanel::EditionsPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editions(new EditionsModel(document, this))
    , m_redline(new RedlineModel(this))
    , m_editionsCard(new shared::Card(this))
    , m_redlineCard(new shared::Card(this))
    , m_list(new shared::TableView(u"editions"_s, this))
    , m_changes(new shared::TableView(u"redline"_s, this))
    , m_older(new QComboBox(this))
    , m_newer(new QComboBox(this))
    , m_with(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"editions"_s);
    makeActions();
    arrange();
    connect(m_editions, &QAbstractItemModel::modelReset, this, &EditionsPanel::listEditions);
    connect(&document, &document::Document::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            compare();
    });
    connect(&document, &document::Document::stateChanged, this, &EditionsPanel::refreshActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EditionsPanel::compareWithFormer);
    for (auto *choice : {m_older, m_newer}) {
        connect(choice, &QComboBox::activated, this, [this] {
            m_stale = true;
            compare();
        });
    }
    connect(m_changes, &shared::TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openReference(m_redline->placeAt(index.row())); });
    connect(&shared::Theme::current(), &shared::Theme::changed, m_redline, &RedlineModel::refresh);
    retranslate();
}

void EditionsPanel::makeActions()
{
    for (auto **action : {&m_agree, &m_sign, &m_start, &m_retire}) {
        *action = new QAction(this);
        m_buttons.append(new shared::ActionButton(*action, this));
        m_editionsCard->corner()->addWidget(m_buttons.last());
    }
    m_editionsCard->corner()->addStretch(1);
    connect(m_agree, &QAction::triggered, this, [this] { setState(m_document, m_agreement, AgreementState::Agreed); });
    connect(m_sign, &QAction::triggered, this, [this] {
        if (signEdition(m_document, m_agreement))
            Q_EMIT said(tr("The edition is signed and never changes. Ctrl+Z takes the signature back."));
    });
    connect(m_start, &QAction::triggered, this, [this] {
        if (startEdition(m_document, m_agreement))
            Q_EMIT said(tr("A new edition is begun; the signed one stays as it is."));
    });
    connect(m_retire, &QAction::triggered, this,
            [this] { setState(m_document, m_agreement, AgreementState::Retired); });
}

void EditionsPanel::arrange()
{
    m_list->setModel(m_editions);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_editionsCard->content()->addWidget(m_list, 1);
    m_changes->setModel(m_redline);
    m_changes->setItemDelegate(new WrappedDelegate(m_changes));
    m_changes->setWordWrap(true);
    m_changes->setTextElideMode(Qt::ElideNone);
    auto *head = m_changes->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(RedlineModel::Mark, QHeaderView::ResizeToContents);
    m_changes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(shared::space::near);
    choice->addWidget(m_older, 1);
    choice->addWidget(m_with);
    choice->addWidget(m_newer, 1);
    m_summary->setWordWrap(true);
    shared::setLook(m_summary, shared::Look::Caption);
    m_redlineCard->content()->addLayout(choice);
    m_redlineCard->content()->addWidget(m_summary);
    m_redlineCard->content()->addWidget(m_changes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(shared::space::apart);
    layout->addWidget(m_editionsCard, 1);
    layout->addWidget(m_redlineCard, 3);
}

void EditionsPanel::setAgreement(const QString &id)
{
    m_agreement = {id};
    m_editions->setAgreement(id);
    proposeComparison();
}

QString EditionsPanel::chosenEdition() const { return m_editions->idAt(m_list->currentIndex().row()); }

bool EditionsPanel::reveal(const QString &edition)
{
    const int row = m_editions->rowOf(edition);
    if (row >= 0)
        m_list->selectRowAt(row);
    return row >= 0;
}

void EditionsPanel::refreshActions()
{
    const auto *agreement = m_document.project().agreements.find(m_agreement);
    const bool open = agreement && m_document.isOpen() && !m_document.isReadOnly();
    const bool sealed = agreement && isSigned(m_document.project(), *agreement);
    m_agree->setEnabled(open && !sealed && agreement->state == AgreementState::Draft);
    m_sign->setEnabled(open && !sealed);
    m_start->setEnabled(open && sealed);
    m_retire->setEnabled(open && agreement->state == AgreementState::Signed);
    // What cannot be done now would only take room.
    for (auto *button : std::as_const(m_buttons))
        button->setVisible(button->action()->isEnabled());
}

// The choices keep what was compared while the number of editions is the same.
void EditionsPanel::listEditions()
{
    const auto older = m_older->currentData().toString(), newer = m_newer->currentData().toString();
    const bool same = m_older->count() == m_editions->rowCount();
    for (auto *choice : {m_older, m_newer}) {
        choice->clear();
        for (int row = 0; row < m_editions->rowCount(); ++row)
            choice->addItem(m_editions->titleAt(row), m_editions->idAt(row));
    }
    refreshActions();
    if (!same)
        return proposeComparison();
    m_older->setCurrentIndex(std::max(0, m_older->findData(older)));
    m_newer->setCurrentIndex(std::max(0, m_newer->findData(newer)));
    m_stale = true;
    compare();
}

// What changed last.
void EditionsPanel::proposeComparison()
{
    m_newer->setCurrentIndex(std::min(0, m_newer->count() - 1));
    m_older->setCurrentIndex(std::min(1, m_older->count() - 1));
    m_stale = true;
    compare();
}

void EditionsPanel::compareWithFormer()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_newer->count())
        return;
    m_newer->setCurrentIndex(row);
    m_older->setCurrentIndex(std::min(row + 1, m_older->count() - 1));
    m_stale = true;
    compare();
}

void EditionsPanel::compare()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const auto older = m_editions->contentAt(m_older->currentIndex()),
               newer = m_editions->contentAt(m_newer->currentIndex());
    if (older && newer)
        m_redline->compare(*older, *newer);
    else
        m_redline->clear();
    const int added = m_redline->count(Amendment::Added), removed = m_redline->count(Amendment::Removed);
    const int changed = m_redline->count(Amendment::Changed);
    if (m_editions->rowCount() < 2)
        m_summary->setText(
            tr("There is one edition so far. When the next one is begun, what changed stands here, clause by clause."));
    else if (!older || !newer)
        m_summary->setText(tr("One of the editions cannot be read."));
    else if (added + removed + changed == 0)
        m_summary->setText(tr("Both say the same."));
    else
        m_summary->setText(
            tr("Changed: %1, added: %2, removed: %3. Enter goes to the clause.").arg(changed).arg(added).arg(removed));
}

void EditionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare();
}

void EditionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EditionsPanel::retranslate()
{
    m_redlineCard->setTitle(tr("What changed"));
    m_agree->setText(tr("Mark as agreed"));
    m_sign->setText(tr("Sign edition"));
    m_start->setText(tr("New edition"));
    m_retire->setText(tr("Retire"));
    m_with->setText(tr("against"));
    m_older->setAccessibleName(tr("Older edition"));
    m_newer->setAccessibleName(tr("Newer edition"));
    m_list->setAccessibleName(tr("Editions"));
    m_changes->setAccessibleName(tr("Changes between two editions"));
    m_changes->setEmptyText(tr("No differences."));
    m_stale = true;
    m_redline->refresh();
    m_editions->refresh(); // the names of the editions are written anew
}

} // namespace slatelier::agreement
