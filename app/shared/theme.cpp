// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

struct Pair
{
    QRgb light, dark;
};

constexpr std::array<Pair, 13> tokens{{
    {0xfff4f5f7, 0xff16191f}, // Window
    {0xffffffff, 0xff1e232b}, // Surface
    {0xfffafbfc, 0xff252b35}, // Raised
    {0xffd9dde3, 0xff363e4a}, // Line
    {0xff1d2430, 0xffe6e9ee}, // Text
    {0xff5d6678, 0xff98a2b3}, // Muted
    {0xff1f6f78, 0xff4fb3bf}, // Accent
    {0xffffffff, 0xff0d1b1e}, // OnAccent
    {0xffdbe8e9, 0xff263a43}, // Selected
    {0xff2e7d4f, 0xff63b78a}, // Kept
    {0xff94600f, 0xffe0ad55}, // Warning
    {0xffb3372e, 0xffe5776d}, // Broken
    {0xff3b6ea8, 0xff7fb0e6}, // Measured
}};

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QLatin1StringView nameOf(Look look)
{
    switch (look) {
    case Look::PageTitle: return "title"_L1;
    case Look::CardTitle: return "card-title"_L1;
    case Look::Figure: return "figure"_L1;
    case Look::Caption: return "caption"_L1;
    case Look::Error: return "error"_L1;
    case Look::Plain: return ""_L1;
    }
    return {};
}

QLatin1StringView nameOf(Token token)
{
    switch (token) {
    case Token::Kept: return "kept"_L1;
    case Token::Warning: return "warning"_L1;
    case Token::Broken: return "broken"_L1;
    case Token::Measured: return "measured"_L1;
    case Token::Muted: return "muted"_L1;
    case Token::Accent: return "accent"_L1;
    default: return ""_L1;
    }
}

// A sheet looks at dynamic properties only when a widget is polished.
void setSheetProperty(QWidget *widget, const char *name, QLatin1StringView value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, QString(value));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace

QColor colour(Token token, Shade shade)
{
    const auto &pair = tokens.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(shade == Shade::Light ? pair.light : pair.dark);
}

QColor colour(Token token) { return colour(token, Theme::current().shade()); }

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

void setLook(QWidget *widget, Look look) { setSheetProperty(widget, "look", nameOf(look)); }

void setTone(QWidget *widget, Token token) { setSheetProperty(widget, "tone", nameOf(token)); }

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::start()
{
    m_systemShade = QApplication::palette().color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
    const auto font = QApplication::font();
    m_basePointSize = std::max(font.pointSizeF(), 9.0);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::zoomTo(int percent)
{
    m_zoom = std::clamp(percent, 80, 200);
    apply();
}

void Theme::apply()
{
    m_shade = m_choice == Choice::System ? m_systemShade : m_choice == Choice::Dark ? Shade::Dark : Shade::Light;
    if (m_basePointSize <= 0)
        return; // not started: a test of the table alone
    const double pointSize = m_basePointSize * m_zoom / 100;
    auto font = QApplication::font();
    font.setPointSizeF(pointSize);
    QApplication::setPalette(palette(m_shade));
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet(m_shade, pointSize));
    Q_EMIT changed();
}

QPalette Theme::palette(Shade shade)
{
    const auto of = [shade](Token token) { return colour(token, shade); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Window));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Raised));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::Muted));
    palette.setColor(QPalette::Button, of(Token::Surface));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::Broken));
    palette.setColor(QPalette::ToolTipBase, of(Token::Raised));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    palette.setColor(QPalette::Highlight, of(Token::Selected));
    palette.setColor(QPalette::HighlightedText, of(Token::Text));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::Light, of(Token::Raised));
    palette.setColor(QPalette::Midlight, of(Token::Raised));
    palette.setColor(QPalette::Mid, of(Token::Line));
    palette.setColor(QPalette::Dark, of(Token::Line));
    palette.setColor(QPalette::Shadow, of(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(Token::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Line));
    return palette;
}

} // namespace slatelier::shared
