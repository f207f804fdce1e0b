// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/creditspanel.h"

#include "app/agreement/creditcurve.h"
#include "app/agreement/credittrial.h"
#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::agreement {

CreditsPanel::CreditsPanel(document::Document &document, QWidget *parent)
    : ClausePanel(document, *clauseKind(&model::entityTypeOf<model::CreditScheme>()), parent)
    , m_rows(new shared::EntityTable(
          document, model::entityTypeOf<model::CreditRow>(),
          {u"low"_s, u"high"_s, u"share"_s, u"amount_minor"_s, u"days"_s, u"proportional"_s, u"reward"_s},
          u"credit-lines"_s, shared::EntityTable::Size::Small))
    , m_curveCard(new shared::Card)
    , m_rowsCard(new shared::Card)
    , m_chart(new CreditChart)
    , m_trial(new CreditTrial)
    , m_refusal(new QLabel)
{
    arrange();
    m_rows->setHiddenAtFirst({u"amount_minor"_s, u"days"_s, u"proportional"_s, u"reward"_s});
    m_rows->fitHeight(3, 8);
    m_pause.setSingleShot(true);
    m_pause.setInterval(20ms);
    table()->setFill([this](void *row) { fillNew(row); });
    connect(&m_pause, &QTimer::timeout, this, &CreditsPanel::draw);
    connect(m_rows, &shared::EntityTable::said, this, &ClausePanel::said);
    connect(m_trial, &CreditTrial::typed, this, &CreditsPanel::draw);
    connect(m_chart, &shared::Chart::said, this, &ClausePanel::said);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchEditor(now); });
    CreditsPanel::retranslate();
}

void CreditsPanel::arrange()
{
    m_chart->setMinimumHeight(220);
    m_refusal->setWordWrap(true);
    m_refusal->setMinimumHeight(60);
    m_refusal->setAlignment(Qt::AlignCenter);
    shared::setTone(m_refusal, shared::Token::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::far);
    row->addWidget(m_chart, 3);
    row->addWidget(m_refusal, 3);
    row->addWidget(m_trial, 2);
    m_curveCard->content()->addLayout(row);
    m_rowsCard->content()->addWidget(m_rows);
    splitter()->setSizes({150, 450});
    auto *column = details()->content();
    column->insertWidget(0, m_curveCard);
    column->insertWidget(1, m_rowsCard);
}

// A new scheme is decided by the first availability, with the promise as its upper bound.
void CreditsPanel::fillNew(void *row) const
{
    auto &scheme = *static_cast<model::CreditScheme *>(row);
    const auto &project = document().project();
    for (const auto &target : rowsOf(project.targets, &model::Target::agreement, scheme.agreement)) {
        const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
        if (scheme.targets.isEmpty() && metric && metric->kind == model::MetricKind::Availability && target.value)
            scheme.targets = {target.id};
    }
}

bool CreditsPanel::reveal(const model::EntityRef &place)
{
    if (place.type != &model::entityTypeOf<model::CreditRow>())
        return ClausePanel::reveal(place);
    const auto *line = document().project().creditRows.find({place.id});
    if (!line || !table()->select(line->scheme.text) || !m_rows->select(place.id))
        return false;
    const int column = place.field.isEmpty() ? -1 : m_rows->model()->columnOf(place.field);
    auto *view = m_rows->view();
    if (column >= 0) {
        view->setColumnHidden(column, false);
        view->setCurrentIndex(view->currentIndex().siblingAtColumn(column));
    }
    view->setFocus(Qt::OtherFocusReason);
    return true;
}

QString CreditsPanel::refusal() const { return m_refusal->isHidden() ? QString() : m_refusal->text(); }

// The editor of a cell is known by its getting the focus; what is typed in it is not in the project yet.
void CreditsPanel::watchEditor(QWidget *now)
{
    auto *line = qobject_cast<QLineEdit *>(now);
    if (!line || line == m_editor || !m_rows->view()->isAncestorOf(line))
        return;
    m_editor = line;
    connect(line, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(line, &QObject::destroyed, this, [this] { m_pause.start(); });
}

model::Project CreditsPanel::typedProject() const
{
    auto project = document().project();
    const auto put = [&project](const model::EntityType &type, const model::AnyRow &row) {
        type.place(project, row, type.rowAt(project, type.indexOf(project, type.idOf(row.get()))).position);
    };
    if (const auto scheme = typedRow())
        put(*kind().type, scheme);
    const auto &type = model::entityTypeOf<model::CreditRow>();
    const auto present = type.find(project, m_rows->currentId());
    const auto *field = m_rows->model()->fieldAt(m_rows->view()->currentIndex().column());
    if (!m_editor || !m_editor->isVisible() || !present || !field)
        return project;
    const auto row = type.copy(present.get());
    const auto datum = shared::datumFrom({project, type, row.get(), *field}, m_editor->text());
    if (datum && !field->write(row.get(), *datum))
        put(type, row);
    return project;
}

void CreditsPanel::showMeaning()
{
    ClausePanel::showMeaning();
    const auto id = form()->id();
    if (m_rows->model()->owner() != id)
        m_rows->setOwner(id);
    showFields();
    m_pause.start();
}

// Only the questions that this kind of credit asks.
void CreditsPanel::showFields()
{
    using model::CreditKind;
    const auto *scheme = document().project().credits.find({form()->id()});
    if (!scheme)
        return;
    const bool units = scheme->kind == CreditKind::PerStartedUnit, tiers = scheme->kind == CreditKind::Tiers;
    const std::pair<QString, bool> asked[] = {
        {u"base_minor"_s, scheme->base == model::CreditBase::Fixed || scheme->fixedBase},
        {u"pool_share"_s, scheme->kind == CreditKind::Pool || scheme->poolShare},
        {u"bounds"_s, tiers || scheme->kind == CreditKind::Exceedance},
        {u"unit_seconds"_s, units || scheme->unit},
        {u"cumulative"_s, units},
        {u"days_in_base"_s, !tiers && scheme->kind != CreditKind::Pool},
    };
    for (const auto &[field, visible] : asked)
        form()->setFieldVisible(field, visible || form()->editor(field)->hasFocus());
}

void CreditsPanel::draw()
{
    const auto project = typedProject();
    const auto *scheme = project.credits.find({form()->id()});
    if (!scheme)
        return;
    m_trial->show(project, *scheme);
    const auto curve = creditCurveOf(project, *scheme, m_trial->measured());
    m_chart->setVisible(curve.has_value());
    m_refusal->setVisible(!curve);
    if (curve)
        m_chart->show(*curve);
    else
        m_refusal->setText(curve.error());
}

void CreditsPanel::retranslate()
{
    ClausePanel::retranslate();
    m_curveCard->setTitle(tr("What it costs"));
    m_rowsCard->setTitle(tr("Lines of the scheme"));
    m_rows->view()->setAccessibleName(tr("Lines of the scheme"));
    m_rows->setEmptyText(
        tr("Each line says how much is owed between two measured values: from 99 % to 99.9 %, a tenth of the fee."));
    m_chart->setAccessibleName(tr("Credit by measured value"));
    m_pause.start();
}

} // namespace slatelier::agreement
