// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/credittrial.h"

#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/rowname.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using shared::Token;

namespace {

constexpr qsizetype mostFields = 8;

shared::FieldPlace valueOf(const model::Project &project, const model::Target &target)
{
    const auto &type = model::entityTypeOf<model::Target>();
    return {project, type, &target, type.fields.at(type.fieldIndex(u"value"))};
}

} // namespace

CreditTrial::CreditTrial(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_lines(new WordLines(this))
{
    shared::setLook(m_title, shared::Look::CardTitle);
    m_title->setWordWrap(true);
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::near);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_lines);
    column->addStretch(1);
    retranslate();
}

void CreditTrial::ensureFields(qsizetype count)
{
    while (m_fields.size() < count) {
        const int row = 2 * static_cast<int>(m_fields.size());
        FieldOf field{new QLabel(this), new QLineEdit(this), {}};
        field.label->setWordWrap(true);
        field.label->setBuddy(field.edit);
        shared::setLook(field.label, shared::Look::Caption);
        field.edit->setClearButtonEnabled(true);
        m_grid->addWidget(field.label, row, 0);
        m_grid->addWidget(field.edit, row + 1, 0);
        connect(field.edit, &QLineEdit::textChanged, this, [this] {
            calculate();
            Q_EMIT typed();
        });
        m_fields.append(field);
    }
}

void CreditTrial::show(const model::Project &project, const model::CreditScheme &scheme)
{
    m_project = project;
    m_scheme = scheme;
    const auto count = std::min(scheme.targets.size(), mostFields);
    ensureFields(count);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        auto &field = m_fields[i];
        const auto *target = i < count ? project.targets.find(scheme.targets.at(i)) : nullptr;
        field.label->setVisible(target != nullptr);
        field.edit->setVisible(target != nullptr);
        const auto id = target ? target->id.text : QString();
        if (std::exchange(field.target, id) != id) {
            const QSignalBlocker quiet(field.edit);
            field.edit->clear(); // a value of another target means something else
        }
        if (!target)
            continue;
        const auto unit = shared::unitOf(valueOf(project, *target));
        const auto name = shared::rowName(project, model::entityTypeOf<model::Target>(), target);
        field.label->setText(unit.isEmpty() ? name : tr("%1; in %2").arg(name, unit));
        field.edit->setAccessibleName(tr("Measured: %1").arg(name));
    }
    calculate();
}

analysis::MeasuredValues CreditTrial::measured() const
{
    analysis::MeasuredValues values;
    for (const auto &field : m_fields) {
        const auto *target = m_project.targets.find({field.target});
        if (!target)
            continue;
        for (const auto &part : field.edit->text().split(u';', Qt::SkipEmptyParts)) {
            const auto datum = shared::datumFrom(valueOf(m_project, *target), part);
            if (datum && datum->number())
                values[field.target].append(*datum->number());
        }
    }
    return values;
}

void CreditTrial::calculate()
{
    const auto values = measured();
    m_credit.reset();
    if (m_scheme.targets.isEmpty())
        return m_lines->show({{tr("Choose the targets that decide this credit."), Token::Warning}});
    if (values.isEmpty())
        return m_lines->show(
            {{tr("Type a value to see every step of the sum. Several outages are parted by a semicolon."),
              Token::Muted}});
    m_credit = analysis::creditOf(m_project, m_scheme, values);
    const auto *agreement = m_project.agreements.find(m_scheme.agreement);
    QList<Line> lines;
    for (const auto &step : std::as_const(m_credit->steps))
        lines.append({step.sentence(), Token::Text});
    const auto days = m_credit->days.toDouble();
    if (!m_credit->amountMinor && days <= 0)
        lines.append({tr("So it cannot be worked out."), Token::Warning});
    else if (days > 0)
        lines.append({tr("Owed: %1 days of service.").arg(shared::decimalText(days)), Token::Measured});
    if (m_credit->amountMinor) {
        const auto money =
            shared::moneyText(std::abs(*m_credit->amountMinor), agreement ? agreement->currency.code : QString());
        lines.append({*m_credit->amountMinor < 0 ? tr("Reward of the provider: %1").arg(money)
                                                 : tr("Owed to the customer: %1").arg(money),
                      Token::Measured});
    }
    m_lines->show(lines);
}

void CreditTrial::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_project, m_scheme);
    }
    QWidget::changeEvent(event);
}

void CreditTrial::retranslate() { m_title->setText(tr("If this had been measured")); }

} // namespace slatelier::agreement
