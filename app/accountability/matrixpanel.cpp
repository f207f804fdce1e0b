// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/matrixpanel.h"

#include "app/accountability/kpimatrix.h"
#include "app/shared/entityform.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

namespace {

/// Shows the weight as warmth under the number.
class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto weight = index.data(KpiMatrix::HeatRole);
        if (weight.isValid() && !(option.state & QStyle::State_Selected)) {
            auto heat = shared::colour(shared::Token::Accent);
            heat.setAlphaF(0.06F + 0.3F * weight.toFloat());
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), heat);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

MatrixPanel::MatrixPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_matrix(new KpiMatrix(document, this))
    , m_view(new shared::TableView(u"kpi-matrix"_s))
    , m_problem(new QLabel)
    , m_hint(new QLabel)
    , m_card(new shared::Card)
    , m_details(new shared::Card)
    , m_none(new QLabel)
    , m_form(new shared::EntityForm(document, model::entityTypeOf<model::KpiBinding>(),
                                    {u"kpi"_s, u"role"_s, u"weight"_s, u"parent"_s, u"inherits"_s, u"influence"_s, u"influence_note"_s}))
    , m_clear(new QAction(shared::icon(u"remove"_s), {}, this))
{
    arrange();
    connectParts();
    retranslate();
    showCurrent();
}

void MatrixPanel::arrange()
{
    m_view->setModel(m_matrix);
    m_view->setItemDelegate(new HeatDelegate(m_view));
    m_view->setAlternatingRowColors(false);
    m_view->setKeepsColumns(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setPasteable(true);
    m_view->showRowTitles();
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(112);
    m_view->addAction(m_clear);
    m_clear->setShortcut(QKeySequence(Qt::Key_Delete));
    m_clear->setShortcutContext(Qt::WidgetShortcut);
    shared::setLook(m_problem, shared::Look::Error);
    shared::setLook(m_hint, shared::Look::Caption);
    shared::setLook(m_none, shared::Look::Caption);
    for (auto *label : {m_problem, m_hint, m_none})
        label->setWordWrap(true);
    m_problem->hide();
    m_card->content()->addWidget(m_problem);
    m_card->content()->addWidget(m_view, 1);
    m_card->content()->addWidget(m_hint);
    m_details->content()->addWidget(m_none);
    m_details->content()->addWidget(m_form);
    m_details->content()->addStretch(1);
    m_details->setMinimumWidth(280);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_card);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({760, 320});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(shared::space::apart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void MatrixPanel::connectParts()
{
    connect(m_matrix, &KpiMatrix::refused, this, &MatrixPanel::complain);
    connect(m_matrix, &QAbstractItemModel::dataChanged, this, [this] {
        complain({});
        showCurrent();
    });
    connect(m_matrix, &QAbstractItemModel::modelReset, this, &MatrixPanel::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::showCurrent);
    connect(m_view, &shared::TableView::pasted, this, [this](const shared::TextRows &rows, const QModelIndex &at) {
        complain(at.isValid() ? m_matrix->paste(rows, at) : QString());
    });
    connect(m_clear, &QAction::triggered, this, [this] { m_matrix->clear(m_view->selectionModel()->selectedIndexes()); });
    connect(m_form, &shared::EntityForm::openReference, this, &MatrixPanel::jumpRequested);
    connect(&m_document, &document::Document::stateChanged, this, [this] { m_clear->setEnabled(!m_document.isReadOnly()); });
}

bool MatrixPanel::reveal(const model::EntityRef &place)
{
    const auto &project = m_document.project();
    const auto *binding = place.type == &model::entityTypeOf<model::KpiBinding>() ? project.kpiBindings.find({place.id}) : nullptr;
    if (!binding)
        return false;
    m_view->setCurrentIndex(m_matrix->index(m_matrix->rowOf(binding->kpi.text), m_matrix->columnOf(binding->role.text)));
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void MatrixPanel::focusMatrix() { m_view->setFocus(Qt::ShortcutFocusReason); }

void MatrixPanel::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void MatrixPanel::showCurrent()
{
    const QString id = m_matrix->bindingAt(m_view->currentIndex());
    m_form->show(id);
    m_form->setVisible(!id.isEmpty());
    m_none->setVisible(id.isEmpty());
}

void MatrixPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MatrixPanel::retranslate()
{
    m_view->setAccessibleName(tr("Weights of KPIs by role"));
    m_view->setEmptyText(tr("Rows are KPIs and columns are roles. Add a KPI, then write the weight of a role into a cell."));
    m_hint->setText(tr("Write a weight into a cell, or remove it with Delete. ↑ takes its figure from the KPIs that keep it from below. "
                       "The weights of each role make 100%1%.").arg(QChar(0x00a0)));
    m_details->setTitle(tr("KPI of a role"));
    m_none->setText(tr("The role does not answer for this KPI. A weight written into the cell makes it answer."));
    m_clear->setText(tr("Remove from the role"));
}

} // namespace slatelier::accountability
