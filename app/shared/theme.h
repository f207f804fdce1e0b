// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QPalette>

class QWidget;

namespace slatelier::shared {

/// Every colour of the program; palette, style sheet, icons, charts and canvas take them from one table.
enum class Token {
    Window,   ///< behind everything
    Surface,  ///< cards, tables, fields
    Raised,   ///< alternate rows, hover
    Line,     ///< borders, grid lines
    Text,     ///< text
    Muted,    ///< captions, units, hints
    Accent,   ///< page of the sidebar, primary action, what is predicted
    OnAccent, ///< text on accent
    Selected, ///< ground of selected rows; every tone and icon stays readable on it
    Kept,     ///< met, keepable
    Warning,  ///< flicker, warning bell
    Broken,   ///< broken promise, gap, target line
    Measured, ///< what really happened
};
enum class Shade { Light, Dark };

QColor colour(Token token, Shade shade);
/// In the shade that is shown now.
QColor colour(Token token);

/// Contrast of two opaque colours after WCAG 2.1 (relative luminance), from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Distances in steps of four.
namespace space {
inline constexpr int tight = 4, near = 8, apart = 12, far = 20;
}
inline constexpr int cardRadius = 8, fieldRadius = 6, rowHeight = 30, formWidth = 640;

/// How a text looks, relative to the desktop's font.
enum class Look {
    PageTitle, ///< 1.3, semibold
    CardTitle, ///< 1, semibold
    Figure,    ///< 1.8, semibold
    Caption,   ///< 1, muted
    Error,     ///< 1, broken
    Plain,
};
void setLook(QWidget *widget, Look look);
/// Colours a text by what it means: Token::Kept, Warning, Broken, Measured, Muted or Text. A word goes with it.
void setTone(QWidget *widget, Token token);

/// The look of the running program: shade and zoom. There is one; it changes the application's palette, font and
/// style sheet.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    static Theme &current();

    /// Style, palette, font and sheet for the first time; call once after the application object is there.
    void start();
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    Shade shade() const { return m_shade; }
    /// Size of everything written in percent of the desktop's size, from 80 to 200.
    void zoomTo(int percent);
    int zoom() const { return m_zoom; }

    static QPalette palette(Shade shade);
    static QString styleSheet(Shade shade, double pointSize);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    Shade m_shade = Shade::Light;
    Shade m_systemShade = Shade::Light;
    int m_zoom = 100;
    double m_basePointSize = 0;
};

} // namespace slatelier::shared
