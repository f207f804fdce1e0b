// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/yearview.h"

#include "app/shared/format.h"
#include "app/shared/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using shared::colour;
using shared::Token;

namespace {

constexpr int weeks = 6;
constexpr int days = 7;

Token toneOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Working: return Token::Text;
    case DayKind::Free: return Token::Muted;
    case DayKind::Off: return Token::Broken;
    case DayKind::Extra: return Token::Kept;
    case DayKind::Short: break;
    }
    return Token::Warning;
}

/// The ground says it, and not by colour alone: extra days have a line below, short ones half a line, days off none.
void paintGround(QPainter &painter, const QRect &rect, DayKind kind)
{
    const QRect ground = rect.adjusted(1, 1, -1, -1);
    QColor tint = colour(toneOf(kind));
    painter.setPen(Qt::NoPen);
    if (kind == DayKind::Working) {
        tint = colour(Token::Accent);
        tint.setAlpha(36);
        painter.setBrush(tint);
        painter.drawRoundedRect(ground, 3, 3);
        return;
    }
    if (kind == DayKind::Free)
        return;
    tint.setAlpha(44);
    painter.setBrush(tint);
    painter.drawRoundedRect(ground, 3, 3);
    const QRect line(ground.left() + 3, ground.bottom() - 2, ground.width() - 6, 2);
    if (kind == DayKind::Off)
        return;
    painter.fillRect(kind == DayKind::Short ? QRect(line.left(), line.top(), line.width() / 2, 2) : line, colour(toneOf(kind)));
}

/// 0 for the day with which weeks begin here.
int columnOf(QDate date) { return (date.dayOfWeek() - int(QLocale().firstDayOfWeek()) + days) % days; }

QString hoursText(qint64 seconds)
{
    return YearView::tr("%1 h").arg(shared::decimalText(static_cast<double>(seconds) / 3600, 1)).replace(u' ', shared::noBreakSpace);
}

QString kindText(const DayPicture &day)
{
    switch (day.kind) {
    case DayKind::Working: return YearView::tr("working day");
    case DayKind::Free: return YearView::tr("free by the week");
    case DayKind::Off: return YearView::tr("day off");
    case DayKind::Extra: return YearView::tr("special working day");
    case DayKind::Short: break;
    }
    return YearView::tr("short working day");
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void YearView::show(const YearPicture &picture)
{
    m_picture = picture;
    if (!m_current.isValid() || m_current.year() != picture.year) {
        const QDate today = QDate::currentDate();
        const QDate day = m_current.isValid() ? QDate(picture.year, m_current.month(), 1).addDays(m_current.day() - 1)
                                              : QDate(picture.year, today.month(), 1).addDays(today.day() - 1);
        m_anchor = m_current = day.year() == picture.year ? day : QDate(picture.year, 12, 31);
    }
    setAccessibleDescription(wordsFor(m_current));
    updateGeometry();
    update();
}

void YearView::choose(QDate anchor, QDate current)
{
    if (!m_picture.day(anchor) || !m_picture.day(current))
        return;
    m_anchor = anchor;
    m_current = current;
    setAccessibleDescription(wordsFor(current));
    update();
    Q_EMIT chosen();
}

QString YearView::wordsFor(QDate date) const
{
    const auto *day = m_picture.day(date);
    if (!day)
        return {};
    QString text = tr("%1: %2").arg(QLocale().toString(date, QLocale::LongFormat), kindText(*day));
    if (day->seconds > 0)
        text += u", "_s + shared::durationText(static_cast<double>(day->seconds));
    if (day->movedFrom.isValid())
        text += u", "_s + tr("moved from %1").arg(shared::dateText(day->movedFrom));
    if (!day->title.isEmpty())
        text += u" — "_s + day->title;
    return text;
}

YearView::Grid YearView::gridFor(int width) const
{
    Grid grid;
    grid.line = fontMetrics().height() + 6;
    grid.head = 2 * grid.line + 4;
    const int least = days * (fontMetrics().horizontalAdvance(u"00"_s) + 6);
    for (const int columns : {4, 3, 2, 1}) {
        grid.columns = columns;
        grid.cell = (width - (columns - 1) * grid.gap) / columns / days;
        if (grid.cell * days >= least)
            break;
    }
    grid.cell = std::clamp(grid.cell, least / days, least / days + 22);
    return grid;
}

int YearView::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    const int rows = 12 / grid.columns;
    return rows * (grid.head + weeks * grid.line) + (rows - 1) * grid.gap / 2;
}

QSize YearView::sizeHint() const { return {640, heightForWidth(640)}; }
QSize YearView::minimumSizeHint() const { return {300, heightForWidth(std::max(width(), 300))}; }

QRect YearView::monthRect(int month) const
{
    const Grid grid = gridFor(width());
    const QSize size(grid.cell * days, grid.head + weeks * grid.line);
    const int column = (month - 1) % grid.columns;
    const int row = (month - 1) / grid.columns;
    return {QPoint(column * (size.width() + grid.gap), row * (size.height() + grid.gap / 2)), size};
}

QRect YearView::rectOf(QDate date) const
{
    if (!m_picture.day(date))
        return {};
    const Grid grid = gridFor(width());
    const QRect month = monthRect(date.month());
    const int place = columnOf(QDate(date.year(), date.month(), 1)) + date.day() - 1;
    return {month.left() + place % days * grid.cell, month.top() + grid.head + place / days * grid.line, grid.cell, grid.line};
}

QDate YearView::dateAt(const QPoint &at) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(at))
            continue;
        for (QDate date(m_picture.year, month, 1); date.month() == month; date = date.addDays(1)) {
            if (rectOf(date).contains(at))
                return date;
        }
    }
    return {};
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12 && !m_picture.days.isEmpty(); ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const QRect rect = monthRect(month);
    const Grid grid = gridFor(width());
    const QRect head(rect.left(), rect.top(), rect.width(), grid.line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QString name = QLocale().standaloneMonthName(month);
    name.replace(0, 1, name.at(0).toUpper());
    painter.setFont(bold);
    painter.setPen(colour(Token::Text));
    painter.drawText(head.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(font());
    painter.setPen(colour(Token::Muted));
    painter.drawText(head.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, hoursText(m_picture.months.value(month - 1)));
    for (int column = 0; column < days; ++column) {
        const int weekday = (int(QLocale().firstDayOfWeek()) - 1 + column) % days + 1;
        const QRect cell(rect.left() + column * grid.cell, rect.top() + grid.line, grid.cell, grid.line);
        painter.drawText(cell, Qt::AlignCenter, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate date(m_picture.year, month, 1); date.month() == month; date = date.addDays(1))
        paintDay(painter, *m_picture.day(date));
}

void YearView::paintDay(QPainter &painter, const DayPicture &day) const
{
    const QRect rect = rectOf(day.date);
    paintGround(painter, rect, day.kind);
    const bool isChosen = day.date >= first() && day.date <= last();
    if (isChosen || day.date == QDate::currentDate()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(isChosen ? Token::Accent : Token::Muted), isChosen ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter.setPen(colour(toneOf(day.kind)));
    painter.drawText(rect, Qt::AlignCenter, QString::number(day.date.day()));
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (!date.isValid())
        return QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(event->modifiers() & Qt::ShiftModifier ? m_anchor : date, date);
    else if (date < first() || date > last())
        choose(date, date);
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (event->buttons() & Qt::LeftButton && date.isValid() && date != m_current)
        choose(m_anchor, date);
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !date.isValid())
        return;
    choose(date, date);
    Q_EMIT toggled();
}

void YearView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                     : mapToGlobal(rectOf(m_current).bottomLeft()));
}

void YearView::move(int by, bool extend)
{
    const QDate date = m_current.addDays(by);
    if (date.year() != m_picture.year) {
        m_anchor = m_current = date;
        Q_EMIT yearWanted(date.year());
        return;
    }
    choose(extend ? m_anchor : date, date);
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: return move(-1, extend);
    case Qt::Key_Right: return move(1, extend);
    case Qt::Key_Up: return move(-days, extend);
    case Qt::Key_Down: return move(days, extend);
    case Qt::Key_Home: return choose(QDate(m_picture.year, m_current.month(), 1), QDate(m_picture.year, m_current.month(), 1));
    case Qt::Key_PageUp: return move(static_cast<int>(m_current.daysTo(m_current.addMonths(-1))), extend);
    case Qt::Key_PageDown: return move(static_cast<int>(m_current.daysTo(m_current.addMonths(1))), extend);
    case Qt::Key_Space: Q_EMIT toggled(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT menuRequested(mapToGlobal(rectOf(m_current).bottomLeft())); return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        if (date.isValid())
            QToolTip::showText(help->globalPos(), wordsFor(date), this, rectOf(date));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

DaySample::DaySample(DayKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DaySample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, rect(), m_kind);
    painter.setPen(colour(toneOf(m_kind)));
    painter.drawText(rect(), Qt::AlignCenter, u"7"_s);
}

} // namespace slatelier::calendar
