// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

// Sizes, fonts and colours of the printed page. The unit is a tenth of a point everywhere, whatever device is painted
// on: screen, PDF and printer then have the same lines and the same pages.
namespace slatelier::print {

inline constexpr double unitsPerPoint = 10;

constexpr double points(double value) { return value * unitsPerPoint; }
constexpr double millimetres(double value) { return value * 72 / 25.4 * unitsPerPoint; }

struct Sheet
{
    double width = millimetres(210);
    double height = millimetres(297);
    double left = millimetres(25);
    double right = millimetres(20);
    double top = millimetres(25);
    double bottom = millimetres(24);
    double runningHead = millimetres(14); ///< baseline of the head, from the top
    double runningFoot = millimetres(14); ///< baseline of the foot, from the bottom

    constexpr double bodyWidth() const { return width - left - right; }
    constexpr double bodyHeight() const { return height - top - bottom; }
};

inline constexpr Sheet a4{};

enum class Voice
{
    Title,
    Kicker,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Note,
    TableHead,
    TableText,
    TableNote,
    Running
};

struct VoiceStyle
{
    double size;    ///< in units
    double leading; ///< distance of baselines, in units
    bool bold;
    QColor colour;
};

const VoiceStyle &styleOf(Voice voice);

/// A font of fixed family and size in units, unhinted, so that widths scale. Needs a QGuiApplication.
QFont fontOf(Voice voice, bool bold = false);

namespace ink {
inline constexpr QColor text{0x1d, 0x24, 0x30};
inline constexpr QColor muted{0x5d, 0x66, 0x78};
inline constexpr QColor accent{0x1f, 0x6f, 0x78};
inline constexpr QColor line{0xc9, 0xcf, 0xd8};
inline constexpr QColor tint{0xee, 0xf3, 0xf4};
} // namespace ink

/// Line feeds become line separators; characters that no page can show become spaces;
/// per cent signs, number signs and dashes hold on to what they belong to.
QString printable(const QString &text);

} // namespace slatelier::print
