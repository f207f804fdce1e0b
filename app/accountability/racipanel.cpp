// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/racipanel.h"

#include "app/accountability/racimatrix.h"
#include "app/shared/card.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

RaciPanel::RaciPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_matrix(new RaciMatrix(document, this))
    , m_view(new shared::TableView(u"raci-matrix"_s))
    , m_problem(new QLabel)
    , m_hint(new QLabel)
    , m_clear(new QAction(shared::icon(u"remove"_s), {}, this))
{
    m_view->setModel(m_matrix);
    m_view->setKeepsColumns(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->showRowTitles();
    m_view->verticalHeader()->setMaximumWidth(420);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(112);
    m_view->addAction(m_clear);
    m_clear->setShortcut(QKeySequence(Qt::Key_Delete));
    m_clear->setShortcutContext(Qt::WidgetShortcut);
    shared::setLook(m_problem, shared::Look::Error);
    shared::setLook(m_hint, shared::Look::Caption);
    for (auto *label : {m_problem, m_hint})
        label->setWordWrap(true);
    m_problem->hide();
    auto *card = new shared::Card;
    card->content()->addWidget(m_problem);
    card->content()->addWidget(m_view, 1);
    card->content()->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_matrix, &RaciMatrix::refused, this, &RaciPanel::complain);
    connect(m_matrix, &QAbstractItemModel::dataChanged, this, [this] { complain({}); });
    connect(m_clear, &QAction::triggered, this, [this] { m_matrix->write(m_view->selectionModel()->selectedIndexes(), std::nullopt); });
    connect(&m_document, &document::Document::stateChanged, this, [this] { m_clear->setEnabled(!m_document.isReadOnly()); });
    retranslate();
}

bool RaciPanel::reveal(const model::EntityRef &place)
{
    const auto &project = m_document.project();
    const auto *row = place.type == &model::entityTypeOf<model::Responsibility>() ? project.responsibilities.find({place.id}) : nullptr;
    if (!row)
        return false;
    const QString what = row->duty ? row->duty->text : row->step ? row->step->text : QString();
    m_view->setCurrentIndex(m_matrix->index(m_matrix->rowOf(what), m_matrix->columnOf(row->role.text)));
    return true;
}

void RaciPanel::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RaciPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RaciPanel::retranslate()
{
    m_view->setAccessibleName(tr("Responsibility matrix"));
    m_view->setEmptyText(tr("Duties of agreements and steps of scripts stand here, and each role's part in them."));
    m_hint->setText(tr("Type R (does it), A (is accountable), C (is asked) or I (is told) on a cell; Delete empties it."));
    m_clear->setText(tr("Remove from the role"));
}

} // namespace slatelier::accountability
