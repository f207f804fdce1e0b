// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/payslippanel.h"

#include "app/shared/actionbutton.h"
#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "core/model/entitytype.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

namespace {

QDate firstOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }

/// The last month for which something was written down, else the month before this one.
QDate lastWritten(const model::Project &project)
{
    QDate last;
    for (const auto &figure : project.kpiFigures) {
        if (figure.from.isValid() && (!last.isValid() || last < figure.from))
            last = figure.from;
    }
    return firstOfMonth(last.isValid() ? last : QDate::currentDate().addMonths(-1));
}

} // namespace

PayslipPanel::PayslipPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PayslipModel(document, this))
    , m_view(new shared::TableView(u"payslips"_s))
    , m_people(new shared::Card)
    , m_slip(new shared::Card)
    , m_monthName(new QLabel)
    , m_sum(new QLabel)
    , m_steps(new QLabel)
    , m_before(new QAction(this))
    , m_after(new QAction(this))
    , m_copy(new QAction(shared::icon(u"copy"_s), {}, this))
{
    arrange();
    connectParts();
    retranslate();
}

void PayslipPanel::arrange()
{
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(PayslipModel::PersonColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(PayslipModel::RoleColumn, QHeaderView::Stretch);
    m_people->corner()->addWidget(new shared::ActionButton(m_before));
    m_people->corner()->addWidget(m_monthName);
    m_people->corner()->addWidget(new shared::ActionButton(m_after));
    m_people->content()->addWidget(m_view, 1);
    m_steps->setWordWrap(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shared::setLook(m_sum, shared::Look::Figure);
    m_slip->corner()->addWidget(new shared::ActionButton(m_copy));
    m_slip->content()->addWidget(m_sum);
    auto *scroll = new shared::DetailScroll;
    scroll->content()->addWidget(m_steps);
    scroll->content()->addStretch(1);
    m_slip->content()->addWidget(scroll, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_people);
    splitter->addWidget(m_slip);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({560, 520});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(shared::space::apart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void PayslipPanel::connectParts()
{
    const auto move = [this](int months) {
        m_chosen = true;
        showMonth(m_month.addMonths(months));
    };
    connect(m_before, &QAction::triggered, this, [move] { move(-1); });
    connect(m_after, &QAction::triggered, this, [move] { move(1); });
    connect(m_copy, &QAction::triggered, this, &PayslipPanel::copySteps);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayslipPanel::showSteps);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PayslipPanel::showSteps);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_view->selectRowAt(0);
        showSteps();
    });
    connect(&m_document, &document::Document::replaced, this, [this] { m_chosen = false; });
    connect(&m_document, &document::Document::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            follow();
    });
}

void PayslipPanel::follow()
{
    m_stale = false;
    showMonth(m_chosen ? m_month : lastWritten(m_document.project()));
}

void PayslipPanel::showMonth(QDate first)
{
    m_month = firstOfMonth(first);
    m_monthName->setText(QLocale().standaloneMonthName(m_month.month()) + u' ' + QString::number(m_month.year()));
    m_model->setPeriod(m_month, m_month.addMonths(1));
    showSteps();
}

bool PayslipPanel::reveal(const model::EntityRef &place)
{
    if (m_stale)
        follow();
    const int row = place.type == &model::entityTypeOf<model::Person>() ? m_model->rowOf({place.id}) : -1;
    if (row >= 0)
        m_view->selectRowAt(row);
    return row >= 0;
}

void PayslipPanel::showSteps()
{
    const int row = m_view->currentIndex().row();
    const auto *score = m_model->scoreAt(row);
    m_slip->setTitle(score ? m_model->index(row, PayslipModel::PersonColumn).data().toString() : tr("Payslip"));
    m_sum->setText(score ? m_model->index(row, PayslipModel::PayColumn).data().toString() : QString());
    m_steps->setText(score ? m_model->stepsAt(row).join(u"\n\n"_s) : tr("Choose a person to see every step of the sum."));
    m_copy->setEnabled(score != nullptr);
}

void PayslipPanel::copySteps()
{
    QGuiApplication::clipboard()->setText(m_model->stepsAt(m_view->currentIndex().row()).join(u'\n'));
}

void PayslipPanel::showEvent(QShowEvent *event)
{
    if (m_stale)
        follow();
    QWidget::showEvent(event);
}

void PayslipPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayslipPanel::retranslate()
{
    m_people->setTitle(tr("Payslips"));
    m_before->setText(u"‹"_s);
    m_before->setToolTip(tr("The month before"));
    m_after->setText(u"›"_s);
    m_after->setToolTip(tr("The month after"));
    m_copy->setText(tr("Copy"));
    m_view->setEmptyText(tr("Nobody is in a role with KPIs in this month. Bind KPIs to roles, and put people into them in the catalogue."));
    if (m_month.isValid())
        showMonth(m_month);
}

} // namespace slatelier::accountability
