// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/daymodel.h"

#include "app/calendar/daysteps.h"
#include "app/calendar/daywords.h"
#include "app/shared/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using model::CalendarException;

DayModel::DayModel(document::Document &document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &document::Document::changed, this, &DayModel::follow);
    connect(&document, &document::Document::stateChanged, this, [this] {
        if (!m_days.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void DayModel::show(const QString &calendar)
{
    m_calendar = calendar;
    follow();
}

// One edit inside a row keeps selection and scroll position; anything else is a new list.
void DayModel::follow()
{
    const auto *calendar = m_document.project().calendars.find({m_calendar});
    auto days = calendar ? calendar->exceptions : QList<CalendarException>();
    std::stable_sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    if (days == m_days)
        return;
    const bool sameDates = std::equal(days.begin(), days.end(), m_days.begin(), m_days.end(),
                                      [](const auto &a, const auto &b) { return a.date == b.date; });
    if (sameDates) {
        m_days = days;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_days = days;
    endResetModel();
}

QDate DayModel::dateAt(int row) const { return row >= 0 && row < m_days.size() ? m_days.at(row).date : QDate(); }

int DayModel::rowOf(QDate date) const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [date](const auto &day) { return day.date == date; });
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int DayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_days.size()); }
int DayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto &day = m_days.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Date: return shared::dateText(day.date);
    case Kind: return kindText(day.kind);
    case Title: return day.title;
    case MovedFrom: return day.movedFrom.isValid() ? shared::dateText(day.movedFrom) : QString();
    case Hours: return hoursText(day.periods);
    case ColumnCount: break;
    }
    return {};
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Hours)
        return tr("Hours of this day alone, such as 10:00–14:00; without them the hours of the week");
    if (role == Qt::ToolTipRole && section == MovedFrom)
        return tr("For a moved day: the day whose hours or whose rest it took over");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Date: return tr("Day");
    case Kind: return tr("What it is");
    case Title: return tr("Name");
    case MovedFrom: return tr("Moved from");
    case Hours: return tr("Hours");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags DayModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_document.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool DayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    auto day = m_days.at(index.row());
    const QDate before = day.date;
    if (const auto sentence = readCell(day, index.column(), value.toString()); !sentence.isEmpty()) {
        Q_EMIT refused(sentence);
        return false;
    }
    if (day == m_days.at(index.row()))
        return true;
    if (day.date != before && rowOf(day.date) >= 0) {
        Q_EMIT refused(tr("%1 is in the list already.").arg(shared::dateText(day.date)));
        return false;
    }
    return putDays(m_document, {QT_TRANSLATE_NOOP("Step", "Change the day %1"), {shared::dateText(before)}}, m_calendar, {day}, {before});
}

QString DayModel::paste(const shared::TextRows &rows, int row, const QList<int> &columns)
{
    QList<CalendarException> days;
    QList<QDate> former;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &cells = rows.at(i);
        if (i == 0 && !cells.isEmpty() && cells.first() == headerData(columns.value(0), Qt::Horizontal, Qt::DisplayRole).toString())
            continue; // the head was copied along
        if (cells.size() > columns.size())
            return tr("Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.").arg(i + 1).arg(cells.size()).arg(columns.size());
        const int over = row < 0 || columns.value(0) == Date ? -1 : row + static_cast<int>(i);
        CalendarException day = over >= 0 && over < m_days.size() ? m_days.at(over) : CalendarException();
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            if (cells.at(cell).isEmpty() && columns.at(cell) == Kind)
                continue; // a day off
            if (const auto sentence = readCell(day, columns.at(cell), cells.at(cell)); !sentence.isEmpty())
                return tr("Line %1: %2 Nothing was pasted.").arg(i + 1).arg(sentence);
        }
        if (!day.date.isValid())
            return tr("Line %1: the date is missing. Nothing was pasted.").arg(i + 1);
        if (former.contains(day.date))
            return tr("Line %1: %2 occurs twice. Nothing was pasted.").arg(i + 1).arg(shared::dateText(day.date));
        former += day.date;
        days += day;
    }
    putDays(m_document, {QT_TRANSLATE_NOOP("Step", "Paste %1 days"), {QString::number(days.size())}}, m_calendar, days);
    return {};
}

bool DayModel::removeDays(const QList<QDate> &dates)
{
    if (dates.isEmpty())
        return false;
    const QString named = dates.size() == 1 ? shared::dateText(dates.first()) : QString::number(dates.size());
    const QByteArray pattern = dates.size() == 1 ? QT_TRANSLATE_NOOP("Step", "Remove the day %1") : QT_TRANSLATE_NOOP("Step", "Remove %1 days");
    return putDays(m_document, {pattern, {named}}, m_calendar, {}, dates);
}

} // namespace slatelier::calendar
