// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/maintenanceedit.h"

#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/formcolumn.h"
#include "app/shared/icon.h"
#include "app/shared/referencebox.h"
#include "app/shared/weeklyedit.h"
#include "core/model/catalog.h"
#include "core/model/entitytype.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Maintenance;
using model::MaintenanceDates;

namespace {

/// The description of the window in which there may be at most so much work.
const model::FieldType &windowField()
{
    const auto &service = model::entityTypeOf<model::Service>();
    const auto &members = service.fields.at(service.fieldIndex(u"maintenance")).members;
    return *std::find_if(members.begin(), members.end(), [](const auto &field) { return field.name == "maximum_window"_L1; });
}

QString momentText(const QString &written)
{
    const auto moment = QDateTime::fromString(written, Qt::ISODate);
    return dateText(moment.date()) + moment.time().toString(u" HH:mm"_s);
}

} // namespace

void DatesEdit::setDates(const QList<MaintenanceDates> &dates)
{
    m_dates = dates;
    if (!isModified())
        refresh();
}

QString DatesEdit::take(const QString &text)
{
    QList<MaintenanceDates> dates;
    for (const auto &part : text.split(u';', Qt::SkipEmptyParts)) {
        auto written = part;
        const auto ends = written.replace(u" - "_s, u"–"_s).split(u'–');
        const auto from = parsedMoment(ends.value(0).trimmed());
        const auto to = parsedMoment(ends.value(1).trimmed());
        if (ends.size() != 2 || !from.isValid() || !to.isValid() || from >= to)
            return tr("“%1” is no stretch of time. Write it like this: %2 02:00 – %2 04:00.").arg(part.trimmed(), dateText(QDate(2027, 1, 31)));
        dates += {from.toString(u"yyyy-MM-ddTHH:mm"_s), to.toString(u"yyyy-MM-ddTHH:mm"_s)};
    }
    m_dates = dates;
    return {};
}

QString DatesEdit::written() const
{
    QStringList texts;
    for (const auto &dates : m_dates)
        texts += momentText(dates.from) + u" – "_s + momentText(dates.to);
    return texts.join(u"; "_s);
}

MaintenanceRow::MaintenanceRow(QWidget *parent)
    : QWidget(parent)
    , m_weekly(new WeeklyEdit)
    , m_dates(new DatesEdit)
    , m_excluded(new QCheckBox)
    , m_notice(new DurationEdit)
    , m_most(new DurationEdit)
    , m_mostWindow(new ChoiceBox(windowField()))
    , m_forbidden(new WeeklyEdit)
    , m_forbiddenDates(new DatesEdit)
    , m_remove(new QPushButton)
{
    arrange();
    for (auto *week : {m_weekly, m_forbidden})
        connect(week, &WeeklyEdit::edited, this, &MaintenanceRow::read);
    for (ValueEdit *field : std::initializer_list<ValueEdit *>{m_dates, m_notice, m_most, m_forbiddenDates})
        connect(field, &ValueEdit::committed, this, &MaintenanceRow::read);
    connect(m_mostWindow, &QComboBox::activated, this, &MaintenanceRow::read);
    connect(m_excluded, &QCheckBox::clicked, this, &MaintenanceRow::read);
    connect(m_remove, &QPushButton::clicked, this, &MaintenanceRow::removeRequested);
    retranslate();
}

void MaintenanceRow::arrange()
{
    for (auto *length : {m_notice, m_most})
        length->setOptional(true);
    auto *form = new FormColumn(this);
    m_fields = {form->add(m_weekly), form->add(m_dates)};
    form->addWidget(m_excluded);
    m_fields += form->add(m_notice);
    m_fields += form->addRow({m_most, m_mostWindow});
    m_fields += form->add(m_forbidden);
    m_fields += form->add(m_forbiddenDates);
    for (const auto &[edit, field] : {std::pair<ValueEdit *, int>(m_dates, 1), std::pair<ValueEdit *, int>(m_notice, 2),
                                      std::pair<ValueEdit *, int>(m_most, 3), std::pair<ValueEdit *, int>(m_forbiddenDates, 6)})
        connect(edit, &ValueEdit::problemChanged, m_fields.at(field), &FormField::setError);
    form->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::near);
    layout->addWidget(form);
}

void MaintenanceRow::setMaintenance(const Maintenance &maintenance)
{
    m_value = maintenance;
    const auto seconds = [](const std::optional<std::chrono::seconds> &length) {
        return length ? std::optional<qint64>(length->count()) : std::nullopt;
    };
    m_weekly->setPeriods(maintenance.weekly);
    m_dates->setDates(maintenance.dates);
    m_excluded->setChecked(maintenance.excluded);
    m_notice->setSeconds(seconds(maintenance.notice));
    m_most->setSeconds(seconds(maintenance.most));
    m_mostWindow->setDatum(model::Datum(model::writing::window(maintenance.mostWindow.value_or(model::Window()))));
    m_mostWindow->setEnabled(maintenance.most.has_value());
    m_forbidden->setPeriods(maintenance.forbidden);
    m_forbiddenDates->setDates(maintenance.forbiddenDates);
}

void MaintenanceRow::read()
{
    const auto length = [](const DurationEdit &field) {
        return field.seconds() ? std::optional(std::chrono::seconds(*field.seconds())) : std::nullopt;
    };
    m_value = {m_weekly->periods(), m_dates->dates(), m_excluded->isChecked(), length(*m_notice), length(*m_most), {},
               m_forbidden->periods(), m_forbiddenDates->dates()};
    model::Window window;
    if (m_value.most && !model::Codec<model::Window>::read(m_mostWindow->datum(), window))
        m_value.mostWindow = window;
    Q_EMIT edited();
}

void MaintenanceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MaintenanceRow::retranslate()
{
    const QStringList labels{tr("Every week"), tr("On dates"), tr("Announced at least so long before"), tr("At most"), tr("In each"),
                             tr("Never every week"), tr("Never on dates")};
    const QStringList helps{{}, tr("Beginning – end; several are parted by a semicolon"), {}, {}, {},
                            tr("Times in which no work may be planned, whatever is said above"), {}};
    for (int i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i)->setTexts(labels.at(i), helps.at(i));
        m_fields.at(i)->editor()->setAccessibleName(labels.at(i));
    }
    m_excluded->setText(tr("Does not count as downtime"));
    m_remove->setText(tr("Remove this work"));
}

MaintenanceEdit::MaintenanceEdit(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout), m_add(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({{{{model::Weekday::Sunday}, {2 * 60}, {4 * 60}}}, {}, true});
        Q_EMIT edited();
    });
    retranslate();
}

MaintenanceRow *MaintenanceEdit::addRow(const Maintenance &maintenance)
{
    auto *row = new MaintenanceRow(this);
    row->setMaintenance(maintenance);
    m_present.append(row);
    m_rows->addWidget(row);
    connect(row, &MaintenanceRow::edited, this, &MaintenanceEdit::edited);
    connect(row, &MaintenanceRow::removeRequested, this, [this, row] {
        m_present.removeOne(row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
    return row;
}

void MaintenanceEdit::setMaintenance(const QList<Maintenance> &maintenance)
{
    while (m_present.size() > maintenance.size())
        delete m_present.takeLast();
    for (qsizetype i = 0; i < maintenance.size(); ++i) {
        if (i >= m_present.size())
            addRow(maintenance.at(i));
        else if (m_present.at(i)->maintenance() != maintenance.at(i))
            m_present.at(i)->setMaintenance(maintenance.at(i));
    }
}

QList<Maintenance> MaintenanceEdit::maintenance() const
{
    QList<Maintenance> maintenance;
    for (const auto *row : m_present)
        maintenance.append(row->maintenance());
    return maintenance;
}

void MaintenanceEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MaintenanceEdit::retranslate() { m_add->setText(tr("Add planned work")); }

} // namespace slatelier::shared
