// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/weeklyedit.h"

#include "app/shared/icon.h"
#include "core/model/codec.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::LocalTime;
using model::WeeklyPeriod;

namespace {

// "9", "9:30", "0930" and "09.30" are all times of day.
std::optional<LocalTime> timeFrom(const QString &text)
{
    auto written = text.trimmed();
    written.replace(u'.', u':');
    if (!written.contains(u':'))
        written = written.size() <= 2 ? written + u":00"_s : written.chopped(2) + u':' + written.last(2);
    if (written.size() == 4)
        written.prepend(u'0');
    LocalTime time;
    return model::reading::time(model::Datum(written), time) ? std::nullopt : std::optional(time);
}

QString dayName(int day) { return QLocale().dayName(day + 1, QLocale::ShortFormat); }

QString daysText(QList<model::Weekday> days)
{
    std::sort(days.begin(), days.end());
    QStringList runs;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype end = i;
        while (end + 1 < days.size() && int(days.at(end + 1)) == int(days.at(end)) + 1)
            ++end;
        const auto first = dayName(int(days.at(i)));
        runs.append(end == i ? first : first + (end == i + 1 ? u", "_s : u"–"_s) + dayName(int(days.at(end))));
        i = end + 1;
    }
    return runs.join(u", "_s);
}

} // namespace

QString weeklyText(const QList<WeeklyPeriod> &periods)
{
    QStringList texts;
    for (const auto &period : periods)
        texts.append(daysText(period.days) + u' ' + model::writing::time(period.from) + u'–' + model::writing::time(period.to));
    return texts.join(u"; "_s);
}

WeeklyRow::WeeklyRow(const WeeklyPeriod &period, QWidget *parent)
    : QWidget(parent)
    , m_period(period)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_remove(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (int day = 0; day < 7; ++day) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("day", true);
        connect(button, &QToolButton::clicked, this, &WeeklyRow::readDays);
        m_days.append(button);
        row->addWidget(button);
    }
    for (auto *field : {m_from, m_to})
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(u"00:00"_s) + 30);
    m_remove->setIcon(icon(u"remove"_s));
    row->addSpacing(space::near);
    row->addWidget(m_from);
    row->addWidget(new QLabel(u"–"_s, this));
    row->addWidget(m_to);
    row->addWidget(m_remove);
    row->addStretch(1);
    setLook(m_problem, Look::Error);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_from, &QLineEdit::editingFinished, this, [this] { readTime(m_from, &WeeklyPeriod::from); });
    connect(m_to, &QLineEdit::editingFinished, this, [this] { readTime(m_to, &WeeklyPeriod::to); });
    connect(m_remove, &QToolButton::clicked, this, &WeeklyRow::removeRequested);
    retranslate();
    refresh();
}

void WeeklyRow::setPeriod(const WeeklyPeriod &period)
{
    m_period = period;
    refresh();
}

void WeeklyRow::readDays()
{
    m_period.days.clear();
    for (int day = 0; day < 7; ++day) {
        if (m_days.at(day)->isChecked())
            m_period.days.append(model::Weekday(day));
    }
    Q_EMIT edited();
}

void WeeklyRow::readTime(QLineEdit *field, LocalTime WeeklyPeriod::*member)
{
    if (!field->isModified())
        return;
    const auto time = timeFrom(field->text());
    m_problem->setVisible(!time);
    m_problem->setText(tr("This is not a time of day. Write it like this: 09:00."));
    if (!time)
        return;
    field->setModified(false);
    m_period.*member = *time;
    refresh();
    Q_EMIT edited();
}

void WeeklyRow::refresh()
{
    for (int day = 0; day < 7; ++day)
        m_days.at(day)->setChecked(m_period.days.contains(model::Weekday(day)));
    for (const auto &[field, time] : {std::pair(m_from, m_period.from), std::pair(m_to, m_period.to)}) {
        if (!field->isModified())
            field->setText(model::writing::time(time));
    }
}

void WeeklyRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeeklyRow::retranslate()
{
    for (int day = 0; day < 7; ++day) {
        m_days.at(day)->setText(dayName(day));
        m_days.at(day)->setAccessibleName(QLocale().dayName(day + 1));
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_remove->setToolTip(tr("Remove this period"));
    m_remove->setAccessibleName(tr("Remove this period"));
}

WeeklyEdit::WeeklyEdit(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_empty(new QLabel(this)), m_add(new QPushButton(this))
{
    setLook(m_empty, Look::Caption);
    m_empty->setWordWrap(true);
    m_rows->setSpacing(space::tight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::near);
    layout->addLayout(m_rows);
    layout->addWidget(m_empty);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        using enum model::Weekday;
        addRow({{Monday, Tuesday, Wednesday, Thursday, Friday}, {9 * 60}, {18 * 60}});
        m_empty->hide();
        Q_EMIT edited();
    });
    retranslate();
}

WeeklyRow *WeeklyEdit::addRow(const WeeklyPeriod &period)
{
    auto *row = new WeeklyRow(period, this);
    m_present.append(row);
    m_rows->addWidget(row);
    connect(row, &WeeklyRow::edited, this, &WeeklyEdit::edited);
    connect(row, &WeeklyRow::removeRequested, this, [this, row] {
        m_present.removeOne(row);
        row->hide();
        row->deleteLater();
        m_empty->setVisible(m_present.isEmpty());
        Q_EMIT edited();
    });
    return row;
}

void WeeklyEdit::setPeriods(const QList<WeeklyPeriod> &periods)
{
    while (m_present.size() > periods.size())
        delete m_present.takeLast();
    for (qsizetype i = 0; i < periods.size(); ++i) {
        if (i >= m_present.size())
            addRow(periods.at(i));
        else if (m_present.at(i)->period() != periods.at(i))
            m_present.at(i)->setPeriod(periods.at(i));
    }
    m_empty->setVisible(periods.isEmpty());
}

QList<WeeklyPeriod> WeeklyEdit::periods() const
{
    QList<WeeklyPeriod> periods;
    for (const auto *row : m_present)
        periods.append(row->period());
    return periods;
}

void WeeklyEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeeklyEdit::retranslate()
{
    m_empty->setText(tr("No periods yet. An end that is not after the beginning lies on the next day."));
    m_add->setText(tr("Add period"));
}

} // namespace slatelier::shared
