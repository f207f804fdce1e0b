// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typography.h"

#include <QFontDatabase>
#include <QList>
#include <QString>

#include <array>
#include <cmath>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

QString familyOnThisMachine()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &wish : {u"Liberation Sans"_s, u"Arimo"_s, u"Arial"_s, u"DejaVu Sans"_s}) {
        if (installed.contains(wish))
            return wish;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

constexpr std::size_t voices = 11;

std::array<std::array<QFont, 2>, voices> everyFont()
{
    QFont font(familyOnThisMachine());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    std::array<std::array<QFont, 2>, voices> fonts;
    for (std::size_t i = 0; i < voices; ++i) {
        font.setPixelSize(static_cast<int>(std::lround(styleOf(static_cast<Voice>(i)).size)));
        font.setBold(false);
        fonts[i][0] = font;
        font.setBold(true);
        fonts[i][1] = font;
    }
    return fonts;
}

} // namespace

const VoiceStyle &styleOf(Voice voice)
{
    static const std::array<VoiceStyle, voices> styles{{
        {points(19), points(24), true, ink::text},     // Title
        {points(9), points(14), false, ink::accent},   // Kicker
        {points(12), points(16), true, ink::text},     // Heading1
        {points(10), points(14), true, ink::text},     // Heading2
        {points(9.5), points(13.5), true, ink::muted}, // Heading3
        {points(9.5), points(13.5), false, ink::text}, // Body
        {points(8), points(11), false, ink::muted},    // Note
        {points(8), points(10.5), true, ink::muted},   // TableHead
        {points(8.5), points(11.5), false, ink::text}, // TableText
        {points(7.5), points(10), false, ink::muted},  // TableNote
        {points(7.5), points(10), false, ink::muted},  // Running
    }};
    return styles.at(static_cast<std::size_t>(voice));
}

QFont fontOf(Voice voice, bool bold)
{
    static const std::array<std::array<QFont, 2>, voices> fonts = everyFont();
    return fonts.at(static_cast<std::size_t>(voice))[bold || styleOf(voice).bold ? 1 : 0];
}

QString printable(const QString &text)
{
    QString result = text.trimmed();
    result.replace(u"\r\n"_s, u"\n"_s);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            result[i] = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            result[i] = u' ';
        else if (c.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    // What belongs together is not parted by a line's end: "5 %", "№ 17", and a dash does not begin a line.
    static const QList<std::pair<QString, QString>> ties{
        {u" %"_s, u"\u00a0%"_s}, {u"№ "_s, u"№\u00a0"_s}, {u"No. "_s, u"No.\u00a0"_s}, {u" — "_s, u"\u00a0— "_s}};
    for (const auto &[loose, tied] : ties)
        result.replace(loose, tied);
    return result;
}

} // namespace slatelier::print
