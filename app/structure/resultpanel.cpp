// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/resultpanel.h"

#include "app/shared/card.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/structure/blockwords.h"
#include "app/structure/liveresult.h"
#include "app/structure/mendmodel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

ResultPanel::ResultPanel(LiveResult &result, QWidget *parent)
    : QWidget(parent)
    , m_result(result)
    , m_why(new QLabel(this))
    , m_mend(new MendModel(this))
    , m_mendTable(new shared::TableView(u"mendfirst"_s, this))
    , m_gain(new QLabel(this))
    , m_cutSetCount(new QLabel(this))
    , m_cutSets(new QListWidget(this))
    , m_mendCard(new shared::Card(this))
    , m_cutCard(new shared::Card(this))
{
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    shared::setTone(m_why, shared::Token::Warning);
    m_mendTable->setHiddenAtFirst({MendModel::Interruptions, MendModel::Importance});
    m_mendTable->setModel(m_mend);
    m_mendTable->horizontalHeader()->setStretchLastSection(false);
    m_mendTable->horizontalHeader()->setSectionResizeMode(MendModel::Part, QHeaderView::Stretch);
    m_mendTable->horizontalHeader()->setSectionResizeMode(MendModel::Downtime, QHeaderView::ResizeToContents);
    m_mendTable->horizontalHeader()->setSectionResizeMode(MendModel::Interruptions, QHeaderView::ResizeToContents);
    m_mendTable->horizontalHeader()->setSectionResizeMode(MendModel::Importance, QHeaderView::ResizeToContents);
    m_mendTable->horizontalHeader()->setSectionResizeMode(MendModel::Gain, QHeaderView::ResizeToContents);
    m_mendCard->content()->addWidget(m_why);
    m_mendCard->content()->addWidget(m_mendTable, 1);
    shared::setLook(m_cutSetCount, shared::Look::Caption);
    m_cutSetCount->setWordWrap(true);
    m_cutSetCount->setObjectName(u"cutsets"_s);
    m_cutSets->setWordWrap(true);
    shared::setLook(m_gain, shared::Look::Caption);
    m_gain->setObjectName(u"gain"_s);
    m_gain->setWordWrap(true);
    m_mendCard->content()->addWidget(m_gain);
    m_cutSets->setObjectName(u"ways"_s);
    m_cutSets->setMouseTracking(true);
    m_cutSets->viewport()->installEventFilter(this);
    m_cutCard->content()->addWidget(m_cutSetCount);
    m_cutCard->content()->addWidget(m_cutSets, 1);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::apart);
    column->addWidget(m_mendCard, 5);
    column->addWidget(m_cutCard, 3);
    connect(&m_result, &LiveResult::changed, this, &ResultPanel::refresh);
    connect(m_mendTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT partActivated(m_mend->idAt(index.row()));
    });
    connect(m_mendTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultPanel::refreshGain);
    connect(m_mend, &QAbstractItemModel::modelReset, this, &ResultPanel::refreshGain);
    connect(m_cutSets, &QListWidget::itemEntered, this, &ResultPanel::pointAt);
    connect(m_cutSets, &QListWidget::currentItemChanged, this, &ResultPanel::pointAt);
    refresh();
}

void ResultPanel::pointAt(const QListWidgetItem *way)
{
    Q_EMIT partsPointedAt(way ? way->data(Qt::UserRole).toStringList() : QStringList());
}

bool ResultPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) // what is chosen stays lit
        pointAt(m_cutSets->currentItem());
    return QWidget::eventFilter(watched, event);
}

void ResultPanel::refreshGain()
{
    const auto gain = m_mend->gainInWords(m_mendTable->currentIndex().row());
    m_gain->setText(gain.isEmpty() ? tr("Choose a part to see what mending it gives.") : gain);
    m_gain->setVisible(m_mend->rowCount() > 0);
}

void ResultPanel::refresh()
{
    m_mendCard->setTitle(tr("Mend first"));
    m_cutCard->setTitle(tr("What takes the service down"));
    m_mendTable->setAccessibleName(tr("Parts by their share of the downtime"));
    m_cutSets->setAccessibleName(tr("Smallest sets of parts that take the service down"));
    const auto &answer = m_result.figures();
    for (auto *widget : {static_cast<QWidget *>(m_mendTable), static_cast<QWidget *>(m_cutSets)})
        widget->setEnabled(!m_result.isStale());
    if (m_result.isStale() && answer)
        return;
    const bool wrong = answer && !*answer;
    m_why->setText(wrong ? tr("No result yet: %1.").arg(answer->error().sentence()) : QString());
    m_why->setVisible(wrong);
    m_mend->show(m_result.project(), answer && *answer ? **answer : analysis::ServiceAvailability());
    refreshCutSets();
}

void ResultPanel::refreshCutSets()
{
    m_cutSets->clear();
    m_cutSetCount->clear();
    const auto &answer = m_result.figures();
    if (!answer || !*answer)
        return;
    const auto &figures = **answer;
    const auto count = figures.cutSetCount.toLongLong();
    if (figures.cutSetCount.isEmpty())
        m_cutSetCount->setText(tr("There are too many ways to count."));
    else if (figures.cutSetCount.size() > 9)
        m_cutSetCount->setText(tr("%1 ways; the first %2:").arg(figures.cutSetCount).arg(figures.cutSets.size()));
    else if (count > figures.cutSets.size())
        m_cutSetCount->setText(tr("%n way(s); those with the fewest parts first:", nullptr, int(count)));
    else
        m_cutSetCount->setText(tr("%n way(s):", nullptr, int(count)));
    for (const auto &set : figures.cutSets) {
        QStringList names;
        for (const auto &id : set)
            names += partName(m_result.project(), id);
        auto *way = new QListWidgetItem(names.isEmpty() ? tr("Nothing needs to fail: it never works") : names.join(u" + "_s), m_cutSets);
        way->setData(Qt::UserRole, set);
    }
}

void ResultPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace slatelier::structure
