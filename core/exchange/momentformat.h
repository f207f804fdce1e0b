// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvvalue.h"
#include "core/time/instanttext.h"

/// Moments in the cells of foreign tables.
namespace slatelier::exchange {

/// A format as of QDateTime: d dd M MM yy yyyy H HH h hh m mm s ss AP, other characters and texts in apostrophes as they
/// are. Read by us because QDateTime puts every moment into the zone of this computer first, where it may not exist.
class MomentFormat
{
public:
    /// Absent where the format holds something else (names of months, milliseconds, zones).
    static std::optional<MomentFormat> of(const QString &format);
    /// Absent where \a text is not of this form or no such day or time exists.
    std::optional<time::WrittenMoment> read(QStringView text) const;

private:
    struct Token
    {
        char16_t letter = 0; ///< 0 = the character
        int least = 1;       ///< digits
        int most = 2;
        QChar character;
    };
    QList<Token> m_tokens;
};

/// Reads the moments of one table: its format, its zone, and the changes of its clocks looked up once.
class MomentReader
{
public:
    explicit MomentReader(const CsvMapping &mapping);

    /// A local time that the clocks show twice, without an offset, is a problem that names both moments; one that they
    /// never show, too. A date alone means its first moment.
    model::Result<model::Instant> read(const CsvValue &value) const;

private:
    std::optional<time::WrittenMoment> written(const QString &text) const;

    QString m_formatText;
    std::optional<MomentFormat> m_format;
    std::optional<MomentFormat> m_iso; // the usual form without a format
    model::Zone m_name;
    QTimeZone m_zone;
    time::ZoneClock m_clock;
};

} // namespace slatelier::exchange
