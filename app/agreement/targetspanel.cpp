// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/targetspanel.h"

#include "app/agreement/targetmatrix.h"
#include "app/shared/card.h"
#include "app/shared/entitytable.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

TargetsPanel::TargetsPanel(document::Document &document, QWidget *parent)
    : ClausePanel(document, *clauseKind(&model::entityTypeOf<model::Target>()), parent)
    , m_words(new PromiseWords(document, this))
    , m_matrix(new TargetMatrix(document, this))
    , m_matrixView(new shared::TableView(u"target-matrix"_s))
    , m_matrixCard(new shared::Card)
    , m_asMatrix(new QAction(this))
{
    table()->model()->addComputed({[] { return tr("What it means"); },
                                   [this](const QString &id) {
                                       const auto *target = this->document().project().targets.find({id});
                                       return target ? m_words->brief(*target) : QString();
                                   }});
    table()->setFill([this](void *row) { fillNew(row); });
    connect(m_words, &PromiseWords::changed, table()->model(), &shared::EntityTableModel::refreshComputed);
    connect(m_words, &PromiseWords::changed, this, [this] { showMeaning(); });
    makeMatrix();
    TargetsPanel::retranslate();
}

void TargetsPanel::makeMatrix()
{
    m_matrixView->setModel(m_matrix);
    m_matrixView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrixView->setPasteable(true);
    m_matrixView->showRowTitles();
    m_matrixView->horizontalHeader()->setStretchLastSection(false);
    m_matrixView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrixCard->content()->addWidget(m_matrixView, 1);
    m_matrixCard->hide();
    qobject_cast<QBoxLayout *>(layout())->addWidget(m_matrixCard, 1);
    m_asMatrix->setCheckable(true);
    for (auto *corner : {table()->corner(), m_matrixCard->corner()}) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_asMatrix);
        button->setProperty("framed", true);
        corner->insertWidget(0, button);
    }
    connect(m_asMatrix, &QAction::toggled, this, &TargetsPanel::showMatrix);
    connect(m_matrix, &TargetMatrix::refused, this, &ClausePanel::said);
    connect(m_matrixView, &shared::TableView::pasted, this,
            [this](const shared::TextRows &rows, const QModelIndex &at) {
                const auto refusal = at.isValid() ? m_matrix->paste(rows, at) : QString();
                if (!refusal.isEmpty())
                    Q_EMIT said(refusal);
            });
}

void TargetsPanel::showMatrix(bool matrix)
{
    m_asMatrix->setChecked(matrix);
    m_matrixCard->setVisible(matrix);
    splitter()->setVisible(!matrix);
    (matrix ? m_matrixView : table()->view())->setFocus(Qt::OtherFocusReason);
}

void TargetsPanel::agreementChanged(const QString &id) { m_matrix->setAgreement(id); }

bool TargetsPanel::reveal(const model::EntityRef &place)
{
    if (place.type == kind().type)
        showMatrix(false);
    return ClausePanel::reveal(place);
}

void TargetsPanel::retranslate()
{
    ClausePanel::retranslate();
    m_asMatrix->setText(tr("As matrix"));
    m_asMatrix->setToolTip(tr("Limits of time by priority and level, or all targets as a list"));
    m_matrixCard->setTitle(tr("Limits of time"));
    m_matrixView->setAccessibleName(tr("Limits of time by priority and level"));
    m_matrixView->setEmptyText(
        tr("Times to respond and to restore stand here by priority and level. Add a target with such a metric first."));
}

QList<Line> TargetsPanel::linesOf(const void *row)
{
    return m_words->sentences(*static_cast<const model::Target *>(row));
}

// A new target goes on where the one before stopped: the same service, else the only one that is covered.
void TargetsPanel::fillNew(void *row) const
{
    auto &target = *static_cast<model::Target *>(row);
    const auto &project = document().project();
    if (const auto *current = project.targets.find({table()->currentId()})) {
        target.service = current->service;
        target.window = current->window;
        return;
    }
    const auto *agreement = project.agreements.find({table()->model()->owner()});
    if (agreement && !agreement->services.isEmpty())
        target.service = agreement->services.first();
}

} // namespace slatelier::agreement
