// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/historydock.h"

#include "app/shared/format.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

namespace {

// Name of the step above, time below; what is undone is muted.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, 2 * option.fontMetrics.height() + space::apart};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool undone = index.data(HistoryModel::Undone).toBool();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colour(Token::Selected));
        const auto place = option.rect.adjusted(space::apart, space::tight, -space::near, -space::tight);
        const auto when = index.data(HistoryModel::When).toString();
        painter->setPen(colour(undone ? Token::Muted : Token::Text));
        painter->drawText(place, when.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->setPen(colour(Token::Muted));
        painter->drawText(place, Qt::AlignBottom, when);
    }
};

} // namespace

void HistoryModel::show(QList<document::HistoryEntry> steps, bool open)
{
    beginResetModel();
    m_open = open;
    m_steps = std::move(steps);
    m_done = static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cend(), [](const auto &s) { return !s.undone; }));
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_open ? 0 : static_cast<int>(m_steps.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == 0)
        return role == Qt::DisplayRole ? QVariant(tr("The beginning")) : QVariant();
    const auto &step = m_steps.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return step.label.text();
    case When: {
        const auto when = momentText(step.whenUtc);
        const auto whole = step.who.isEmpty() ? when : tr("%1, %2").arg(when, step.who);
        return step.undone ? tr("%1 · undone").arg(whole) : whole;
    }
    case Undone: return step.undone;
    default: return {};
    }
}

HistoryDock::HistoryDock(document::Document &document, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_model(new HistoryModel(this))
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
{
    setObjectName(u"history"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(240);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setTitleBarWidget(titleBar());
    setWidget(m_list);
    const auto go = [this](const QModelIndex &index) { m_document.goTo(index.row()); };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    const auto stale = [this] {
        if (std::exchange(m_stale, true))
            return;
        QTimer::singleShot(0, this, [this] {
            if (isVisible())
                refresh();
        });
    };
    connect(&document, &document::Document::stateChanged, this, stale);
    connect(&document, &document::Document::changed, this, stale);
    retranslate();
}

QWidget *HistoryDock::titleBar()
{
    // The style's own title ignores the zoom and has targets too small to hit.
    auto *bar = new QWidget(this);
    setLook(m_title, Look::CardTitle);
    m_close->setIcon(icon(u"close"_s, Token::Muted));
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::near, space::near, space::near, space::near);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_close);
    return bar;
}

void HistoryDock::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_model->show(m_document.isOpen() ? m_document.history() : QList<document::HistoryEntry>(), m_document.isOpen());
    const auto present = m_model->index(m_model->present(), 0);
    m_list->setCurrentIndex(present);
    m_list->scrollTo(present);
}

void HistoryDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    refresh();
}

void HistoryDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->viewport()->update();
    }
    QDockWidget::changeEvent(event);
}

void HistoryDock::retranslate()
{
    setWindowTitle(tr("History"));
    m_title->setText(windowTitle());
    m_close->setToolTip(tr("Close the history"));
    m_close->setAccessibleName(m_close->toolTip());
    m_list->setAccessibleName(tr("Steps of the history"));
}

} // namespace slatelier::shell
