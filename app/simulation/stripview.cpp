// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/stripview.h"

#include "app/shared/format.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

using shared::Shade;
using shared::Token;

namespace {

constexpr double narrowest = 2; // pixels of a bar that nobody should miss
constexpr double reach = 4;
constexpr double lineWidth = 3; // of what is up

QString moment(const QDateTime &at) { return QLocale().toString(at, QLocale().dateTimeFormat(QLocale::ShortFormat)); }

} // namespace

StripView::StripView(QWidget *parent)
    : QWidget(parent)
    , m_export(new shared::ChartExport(this, [this](QPainter &painter) { paint(painter, Shade::Light); }, [this] { return table(); }))
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_export, &shared::ChartExport::said, this, &StripView::said);
    connect(&shared::Theme::current(), &shared::Theme::changed, this, qOverload<>(&QWidget::update));
}

void StripView::show(const Strip &strip)
{
    m_strip = strip;
    m_chosen = -1;
    measureNames();
    updateGeometry();
    update();
}

// Once for a strip: the frame is asked for with every bar.
void StripView::measureNames()
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    m_widestName = 0;
    for (const auto &line : m_strip.lines)
        m_widestName = std::max(m_widestName, double(metrics.horizontalAdvance(line.name)));
}

StripView::Frame StripView::frame() const
{
    Frame frame;
    const double text = fontMetrics().height();
    frame.head = text + shared::space::near;
    frame.line = text + shared::space::near;
    frame.serviceLine = 1.4 * frame.line;
    const double names = std::min(m_widestName + shared::space::apart, width() * 0.3);
    const double high = frame.head + frame.serviceLine + frame.line * double(std::max(m_strip.lines.size() - 1, qsizetype(0)));
    frame.time = QRectF(names, 0, std::max(width() - names - 1, 1.0), high);
    return frame;
}

QSize StripView::sizeHint() const
{
    const auto legend = 2 * fontMetrics().height() + shared::space::near;
    return {640, int(frame().time.height()) + legend + shared::space::near};
}

double StripView::xOf(engine::Tick tick) const
{
    const auto time = frame().time;
    return time.left() + time.width() * double(tick) / double(std::max(m_strip.length, engine::Tick(1)));
}

QRectF StripView::lineAt(qsizetype line) const
{
    const auto all = frame();
    if (line == 0)
        return {all.time.left(), all.head, all.time.width(), all.serviceLine};
    return {all.time.left(), all.head + all.serviceLine + all.line * double(line - 1), all.time.width(), all.line};
}

void StripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, shared::Theme::current().shade());
    if (hasFocus()) {
        painter.setPen(QPen(shared::colour(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), shared::fieldRadius, shared::fieldRadius);
    }
}

void StripView::paint(QPainter &painter, Shade shade) const
{
    if (m_strip.lines.isEmpty())
        return;
    painter.setFont(font());
    paintGround(painter, shade);
    for (qsizetype line = 0; line < m_strip.lines.size(); ++line)
        paintLine(painter, shade, line);
    paintLegend(painter, shade);
}

// Months, windows that break a promise, hours outside of the service, and what is excluded.
void StripView::paintGround(QPainter &painter, Shade shade) const
{
    const auto all = frame();
    const auto field = all.time.adjusted(0, all.head, 0, 0);
    const auto shadeOf = [&](const engine::Intervals &intervals, const QBrush &brush, const QRectF &area) {
        double painted = area.left(); // many short ones in one pixel are painted once
        for (const auto &interval : intervals) {
            const double from = std::max(xOf(interval.start), painted), to = xOf(interval.end);
            if (to - painted < 0.5)
                continue;
            painter.fillRect(QRectF(from, area.top(), std::max(to - from, 0.5), area.height()), brush);
            painted = std::max(from, to);
        }
    };
    auto outside = shared::colour(Token::Line, shade);
    outside.setAlphaF(0.55F);
    shadeOf(m_strip.outside, outside, field);
    shadeOf(m_strip.excluded, QBrush(shared::colour(Token::Muted, shade), Qt::BDiagPattern), lineAt(0));
    auto pale = shared::colour(Token::Broken, shade);
    pale.setAlphaF(0.14F);
    for (size_t window = 0; window < m_strip.broken.size(); ++window) {
        if (m_strip.broken[window])
            painter.fillRect(QRectF(QPointF(xOf(m_strip.edges[window]), 0), QPointF(xOf(m_strip.edges[window + 1]), all.head)), pale);
    }
    double free = 0;
    for (auto month = m_strip.start.date(); m_strip.start.msecsTo(month.startOfDay(m_strip.start.timeZone())) < m_strip.length;
         month = month.addMonths(1)) {
        const double x = xOf(m_strip.start.msecsTo(month.startOfDay(m_strip.start.timeZone())));
        painter.setPen(QPen(shared::colour(Token::Line, shade), 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, field.bottom()));
        const auto name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (x < free)
            continue;
        painter.setPen(shared::colour(Token::Muted, shade));
        painter.drawText(QPointF(x + shared::space::tight, fontMetrics().ascent() + 2.0), name);
        free = x + fontMetrics().horizontalAdvance(name) + 2.0 * shared::space::tight;
    }
}

void StripView::paintLine(QPainter &painter, Shade shade, qsizetype index) const
{
    const auto &line = m_strip.lines.at(index);
    const auto area = lineAt(index);
    painter.setPen(shared::colour(line.isService ? Token::Text : Token::Muted, shade));
    auto bold = font();
    bold.setWeight(line.isService ? QFont::DemiBold : QFont::Normal);
    painter.setFont(bold);
    const auto name = QFontMetrics(bold).elidedText(line.name, Qt::ElideRight, int(area.left()) - shared::space::near);
    painter.drawText(QRectF(0, area.top(), area.left() - shared::space::near, area.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(font());
    const double thick = line.isService ? 1.6 * lineWidth : lineWidth;
    painter.fillRect(QRectF(area.left(), area.center().y() - thick / 2, area.width(), thick),
                     shared::colour(line.isService ? Token::Kept : Token::Line, shade));
    const auto blocks = [&](const engine::Intervals &intervals, const QBrush &brush, double height) {
        double painted = -1;
        for (const auto &interval : intervals) {
            const double from = xOf(interval.start), to = std::max(xOf(interval.end), from + narrowest);
            if (to <= painted + 0.25)
                continue;
            painter.fillRect(QRectF(from, area.center().y() - height / 2, to - from, height), brush);
            painted = to;
        }
    };
    const double high = area.height() - 6;
    blocks(line.planned, QBrush(shared::colour(Token::Measured, shade), Qt::Dense4Pattern), high * 0.6);
    blocks(line.down, shared::colour(line.isService ? Token::Broken : Token::Warning, shade), high);
    if (line.isService && m_chosen >= 0 && m_chosen < qsizetype(line.down.size())) {
        const auto &outage = line.down[size_t(m_chosen)];
        painter.setPen(QPen(shared::colour(Token::Text, shade), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(xOf(outage.start) - 3, area.top() + 1), QPointF(xOf(outage.end) + 3, area.bottom() - 1)));
    }
}

void StripView::paintLegend(QPainter &painter, Shade shade) const
{
    const auto all = frame();
    double x = all.time.left();
    double y = all.time.bottom() + shared::space::near;
    const double side = fontMetrics().height() * 0.7;
    auto outside = shared::colour(Token::Line, shade);
    outside.setAlphaF(0.55F);
    auto pale = shared::colour(Token::Broken, shade);
    pale.setAlphaF(0.14F);
    const bool anyBroken = std::find(m_strip.broken.begin(), m_strip.broken.end(), true) != m_strip.broken.end();
    const bool anyPlanned = std::any_of(m_strip.lines.begin(), m_strip.lines.end(), [](const auto &line) { return !line.planned.empty(); });
    const std::tuple<bool, QBrush, QString> entries[] = {
        {true, shared::colour(Token::Broken, shade), tr("service down")},
        {m_strip.lines.size() > 1, shared::colour(Token::Warning, shade), tr("part down")},
        {anyPlanned, QBrush(shared::colour(Token::Measured, shade), Qt::Dense4Pattern), tr("planned work")},
        {!m_strip.outside.empty(), outside, tr("outside the service hours")},
        {!m_strip.excluded.empty(), QBrush(shared::colour(Token::Muted, shade), Qt::BDiagPattern), tr("excluded")},
        {anyBroken, pale, tr("window that breaks a promise")}};
    for (const auto &[isThere, brush, words] : entries) {
        if (!isThere)
            continue;
        const double wide = side + shared::space::tight + fontMetrics().horizontalAdvance(words) + shared::space::far;
        if (x > all.time.left() && x + wide > width()) {
            x = all.time.left();
            y += fontMetrics().height();
        }
        painter.fillRect(QRectF(x, y + (fontMetrics().height() - side) / 2, side, side), brush);
        painter.setPen(shared::colour(Token::Muted, shade));
        painter.drawText(QPointF(x + side + shared::space::tight, y + fontMetrics().ascent()), words);
        x += wide;
    }
}

QString StripView::outageWords(const Strip::Line &line, const engine::Interval &outage) const
{
    return tr("%1: down for %2 from %3")
        .arg(line.name, shared::durationText(double(outage.end - outage.start) / double(engine::ticksPerSecond)), moment(m_strip.at(outage.start)));
}

QString StripView::wordsAt(const QPoint &place) const
{
    for (qsizetype i = 0; i < m_strip.lines.size(); ++i) {
        const auto &line = m_strip.lines.at(i);
        if (!lineAt(i).adjusted(-reach, 0, reach, 0).contains(place))
            continue;
        const auto isNear = [&](const engine::Interval &interval) {
            return place.x() >= xOf(interval.start) - reach && place.x() <= std::max(xOf(interval.end), xOf(interval.start) + narrowest) + reach;
        };
        if (const auto down = std::find_if(line.down.begin(), line.down.end(), isNear); down != line.down.end())
            return outageWords(line, *down);
        if (const auto planned = std::find_if(line.planned.begin(), line.planned.end(), isNear); planned != line.planned.end())
            return tr("%1: planned work for %2 from %3")
                .arg(line.name, shared::durationText(double(planned->end - planned->start) / double(engine::ticksPerSecond)),
                     moment(m_strip.at(planned->start)));
    }
    return {};
}

bool StripView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto words = wordsAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void StripView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_export->retranslate();
    if (event->type() == QEvent::FontChange) {
        measureNames();
        updateGeometry();
    }
    update();
}

void StripView::keyPressEvent(QKeyEvent *event)
{
    const auto count = m_strip.lines.isEmpty() ? 0 : qsizetype(m_strip.lines.first().down.size());
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || count == 0)
        return QWidget::keyPressEvent(event);
    m_chosen = m_chosen < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(m_chosen + step, qsizetype(0), count - 1);
    update();
    const auto words = tr("Outage %1 of %2. %3").arg(QLocale().toString(m_chosen + 1), QLocale().toString(count),
                                                     outageWords(m_strip.lines.first(), m_strip.lines.first().down[size_t(m_chosen)]));
    setAccessibleDescription(words);
    Q_EMIT pointed(words);
}

void StripView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_chosen = -1;
    update();
    Q_EMIT pointed({});
}

shared::TextRows StripView::table() const
{
    shared::TextRows rows{{tr("Part"), tr("Down from"), tr("Down until"), tr("Length")}};
    for (const auto &line : m_strip.lines) {
        for (const auto &outage : line.down)
            rows.append({line.name, moment(m_strip.at(outage.start)), moment(m_strip.at(outage.end)),
                         shared::durationText(double(outage.end - outage.start) / double(engine::ticksPerSecond))});
    }
    return rows;
}

} // namespace slatelier::simulation
