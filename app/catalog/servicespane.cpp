// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/servicespane.h"

#include "app/catalog/servicetree.h"
#include "app/shared/entitysteps.h"
#include "app/shared/filterfield.h"
#include "app/shared/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace slatelier::catalog {

namespace {

const model::EntityType &serviceType() { return model::entityTypeOf<model::Service>(); }
const model::EntityType &familyType() { return model::entityTypeOf<model::ServiceFamily>(); }

} // namespace

ServicesPane::ServicesPane(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_tree(new ServiceTree(document, this))
    , m_view(new QTreeView(this))
    , m_filter(new shared::FilterField(this))
{
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setIndentation(18);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setModel(m_tree);
    makeActions();
    makeLayout();
    connect(m_filter, &shared::FilterField::filterChanged, m_tree, &ServiceTree::setFilter);
    connect(m_tree, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_rebuilding = true; });
    connect(m_tree, &ServiceTree::rebuilt, this, &ServicesPane::reopen);
    connect(m_tree, &ServiceTree::dropped, this, [this](const QStringList &ids) { select(ids.first()); },
            Qt::QueuedConnection); // after the view has ended its drag
    connect(m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &family) {
        if (family.isValid() && !m_closed.contains(m_tree->familyAt(family)))
            m_view->expand(family);
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_closed.insert(m_tree->familyAt(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_closed.remove(m_tree->familyAt(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ServicesPane::keepCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServicesPane::refreshActions);
    connect(&document, &document::Document::stateChanged, this, &ServicesPane::refreshActions);
    connect(&document, &document::Document::replaced, this, [this] {
        m_closed.clear();
        m_current.clear();
    });
    retranslate();
    reopen();
}

void ServicesPane::makeActions()
{
    const auto make = [this](const QString &drawing, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(shared::icon(drawing), {}, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_addService = make(u"add"_s, {Qt::Key_Insert}, &ServicesPane::addService);
    m_addFamily = make(u"family"_s, {Qt::CTRL | Qt::Key_Insert}, &ServicesPane::addFamily);
    m_rename = make(u"edit"_s, {}, [this] { m_view->edit(m_view->currentIndex()); });
    m_duplicate = make(u"duplicate"_s, {Qt::CTRL | Qt::Key_D}, &ServicesPane::duplicateSelected);
    m_up = make(u"up"_s, {Qt::ALT | Qt::Key_Up}, [this] { moveCurrent(-1); });
    m_down = make(u"down"_s, {Qt::ALT | Qt::Key_Down}, [this] { moveCurrent(1); });
    m_remove = make(u"remove"_s, {QKeySequence::Delete}, &ServicesPane::removeSelected);
}

void ServicesPane::makeLayout()
{
    m_filter->setTarget(m_view);
    m_filter->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *top = new QHBoxLayout;
    top->setSpacing(shared::space::tight);
    top->addWidget(m_filter, 1);
    for (auto *action : {m_addService, m_addFamily, m_duplicate, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        top->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(shared::space::near);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
}

QString ServicesPane::currentId() const { return m_view->currentIndex().data(ServiceTree::IdRole).toString(); }

QStringList ServicesPane::selectedIds(const model::EntityType &type) const
{
    QStringList ids;
    for (const auto &index : m_view->selectionModel()->selectedIndexes()) {
        const auto id = index.data(ServiceTree::IdRole).toString();
        if (!id.isEmpty() && index.data(ServiceTree::FamilyRole).toBool() == (&type == &familyType()))
            ids.append(id);
    }
    return ids;
}

bool ServicesPane::select(const QString &id)
{
    auto index = m_tree->indexOf(id);
    if (!index.isValid() && m_tree->isFiltering()) {
        m_filter->clear();
        m_tree->setFilter({});
        index = m_tree->indexOf(id);
    }
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void ServicesPane::keepCurrent()
{
    if (m_rebuilding)
        return;
    const auto id = currentId();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void ServicesPane::reopen()
{
    const auto wanted = m_current;
    if (m_tree->isFiltering() || m_closed.isEmpty()) {
        const QSignalBlocker quiet(m_view); // what a filter unfolds, the user did not
        m_view->expandAll();
    } else {
        for (int row = 0; row < m_tree->rowCount(); ++row) {
            const auto index = m_tree->index(row, 0);
            m_view->setExpanded(index, !m_closed.contains(m_tree->familyAt(index)));
        }
    }
    m_rebuilding = false;
    auto index = m_tree->indexOf(wanted);
    if (!index.isValid()) {
        index = m_tree->index(0, 0);
        if (m_tree->rowCount(index) > 0)
            index = m_tree->index(0, 0, index);
    }
    m_view->setCurrentIndex(index);
    keepCurrent();
    refreshActions();
}

void ServicesPane::startEditing(const QString &id)
{
    if (id.isEmpty() || !select(id))
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(m_view->currentIndex());
}

void ServicesPane::addService()
{
    const auto current = m_view->currentIndex();
    const auto family = m_tree->familyAt(current);
    const auto after = current.parent().isValid() ? currentId() : QString();
    startEditing(shared::addRow(m_document, serviceType(), {}, [&](void *row) {
        if (!family.isEmpty())
            static_cast<model::Service *>(row)->family = model::Id<model::ServiceFamily>{family};
    }, after));
}

void ServicesPane::addFamily()
{
    startEditing(shared::addRow(m_document, familyType(), {}, {}, m_tree->familyAt(m_view->currentIndex())));
}

void ServicesPane::duplicateSelected()
{
    auto copies = shared::duplicateRows(m_document, serviceType(), selectedIds(serviceType()));
    if (copies.isEmpty())
        copies = shared::duplicateRows(m_document, familyType(), selectedIds(familyType()));
    if (!copies.isEmpty())
        select(copies.first());
}

void ServicesPane::removeSelected()
{
    const auto services = selectedIds(serviceType());
    const auto families = selectedIds(familyType());
    const auto next = m_view->indexBelow(m_view->currentIndex()).data(ServiceTree::IdRole).toString();
    const bool done = services.isEmpty() ? shared::removeRows(m_document, familyType(), families)
                                         : shared::removeRows(m_document, serviceType(), services);
    if (!done)
        return;
    if (!next.isEmpty())
        select(next);
    Q_EMIT said(services.isEmpty() ? tr("The family was removed, its services stayed. Ctrl+Z brings it back.")
                                   : tr("Services removed: %n. Ctrl+Z brings them back.", nullptr,
                                        static_cast<int>(services.size())));
}

void ServicesPane::moveCurrent(int by)
{
    const auto id = currentId();
    if (m_tree->moveBy(m_view->currentIndex(), by))
        select(id);
}

void ServicesPane::refreshActions()
{
    const bool open = m_document.isOpen() && !m_document.isReadOnly();
    const bool some = open && !currentId().isEmpty();
    m_addService->setEnabled(open);
    m_addFamily->setEnabled(open);
    for (auto *action : {m_rename, m_duplicate, m_up, m_down, m_remove})
        action->setEnabled(some);
}

void ServicesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ServicesPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter services"));
    m_view->setAccessibleName(tr("Services by family"));
    m_addService->setText(tr("Add service"));
    m_addFamily->setText(tr("Add family"));
    m_rename->setText(tr("Rename"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_view->viewport()->update();
}

} // namespace slatelier::catalog
