// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Problem;
using model::ProblemKind;
using model::Result;

namespace {

// Windows-1251 from 0x80 on; from 0xC0 on it is the alphabet. Qt knows this encoding only where it is built with ICU.
constexpr char16_t upperHalf[] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x0000, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
};

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", QLatin1StringView("UTF-8")},
    {"\xFF\xFE", QLatin1StringView("UTF-16LE")},
    {"\xFE\xFF", QLatin1StringView("UTF-16BE")},
};

/// A problem at the place where \a good text ends.
tl::unexpected<Problem> problemAfter(QStringView good, const char *pattern, const QStringList &arguments = {})
{
    auto problem = model::failure(pattern, arguments);
    problem.value().line = 1 + good.count(u'\n');
    problem.value().column = 1 + good.size() - (good.lastIndexOf(u'\n') + 1);
    return problem;
}

Result<QString> fromWindows1251(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t character = byte < 0x80 ? byte : byte < 0xC0 ? upperHalf[byte - 0x80] : char16_t(byte + 0x350);
        if (character == 0 && byte != 0) {
            return problemAfter(QStringView(text).left(i),
                                QT_TRANSLATE_NOOP("Problem", "This place is neither UTF-8 nor Windows-1251 text. Save "
                                                             "the file as UTF-8 or name its encoding."));
        }
        text[i] = QChar(character);
    }
    return text;
}

/// Zero bytes on one side of most pairs: text of a Western or Cyrillic alphabet in UTF-16 without a mark.
QLatin1StringView utf16WithoutMark(QByteArrayView bytes)
{
    const auto sample = bytes.first(qMin<qsizetype>(bytes.size() & ~qsizetype(1), 4096));
    if (sample.isEmpty() || bytes.size() % 2 != 0)
        return {};
    qsizetype plainLow = 0;
    qsizetype plainHigh = 0;
    for (qsizetype i = 0; i < sample.size(); i += 2) {
        const auto alphabet = [](char high) { return high == 0 || high == 0x04; };
        plainLow += alphabet(sample[i + 1]) && sample[i] != 0;
        plainHigh += alphabet(sample[i]) && sample[i + 1] != 0;
    }
    const qsizetype most = sample.size() / 2 * 9 / 10 + 1;
    if (plainLow >= most && plainHigh < most)
        return QLatin1StringView("UTF-16LE");
    return plainHigh >= most && plainLow < most ? QLatin1StringView("UTF-16BE") : QLatin1StringView();
}

tl::unexpected<Problem> notInEncoding(QStringView good, const QString &encoding)
{
    return problemAfter(good, QT_TRANSLATE_NOOP("Problem", "This place is not text in the encoding %1."), {encoding});
}

/// What \a bytes say in UTF-8 up to the first place that is no UTF-8.
QString goodUtf8(QByteArrayView bytes)
{
    qsizetype low = 0;
    qsizetype high = bytes.size();
    const auto fits = [&](qsizetype length) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes.first(length));
        return !decoder.hasError() && !text.isNull();
    };
    while (low + 1 < high) { // an unfinished character at the end is no error of the decoder: this finds the byte
        const auto middle = low + (high - low) / 2;
        (fits(middle) ? low : high) = middle;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    return decoder(bytes.first(low));
}

/// Text that was read as UTF-8 with \c errors replaced: mostly good characters beyond ASCII mean that it is UTF-8 with
/// damage in it, and reading it as something else would spoil all of them in silence.
bool isDamagedUtf8(const QString &text)
{
    const auto bad = text.count(QChar::ReplacementCharacter);
    const auto beyond = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
    return beyond - bad > 2 * bad;
}

Result<QString> decoded(QByteArrayView bytes, const QString &encoding)
{
    if (encoding.compare("windows-1251"_L1, Qt::CaseInsensitive) == 0 ||
        encoding.compare("cp1251"_L1, Qt::CaseInsensitive) == 0)
        return fromWindows1251(bytes);
    QStringDecoder decoder(encoding.toLatin1().constData(),
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    if (!decoder.isValid())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "The encoding “%1” is not known here. Known are for example "
                                                           "UTF-8, UTF-16 and windows-1251."),
                              {encoding});
    QString text = decoder(bytes);
    if (encoding.startsWith("UTF-16"_L1, Qt::CaseInsensitive) && bytes.size() % 2 != 0)
        return notInEncoding(QStringView(text).chopped(1), encoding);
    if (decoder.hasError()) {
        if (encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0)
            return notInEncoding(goodUtf8(bytes), encoding);
        const auto bad = text.indexOf(QChar::ReplacementCharacter);
        return notInEncoding(QStringView(text).left(bad < 0 ? text.size() : bad), encoding);
    }
    return text;
}

Result<DecodedText> refuseZeros(DecodedText found)
{
    const auto zero = found.text.indexOf(QChar(u'\0'));
    if (zero < 0)
        return found;
    return problemAfter(QStringView(found.text).left(zero),
                        QT_TRANSLATE_NOOP("Problem", "This is not a text file: it contains zero bytes."));
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    DecodedText found;
    QByteArrayView rest = bytes;
    found.encoding = encoding;
    for (const auto &mark : marks) {
        const bool wanted = encoding.isEmpty() || mark.encoding.startsWith(encoding, Qt::CaseInsensitive);
        if (!rest.startsWith(mark.bytes) || !wanted)
            continue;
        found.byteOrderMark = true;
        found.encoding = mark.encoding;
        rest = rest.sliced(mark.bytes.size());
        break;
    }
    if (found.encoding.isEmpty())
        found.encoding = utf16WithoutMark(rest);
    if (found.encoding.isEmpty()) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        found.text = decoder(rest);
        found.encoding = u"UTF-8"_s;
        if (!decoder.hasError())
            return refuseZeros(found);
        if (isDamagedUtf8(found.text))
            return notInEncoding(goodUtf8(rest), found.encoding);
        found.encoding = u"windows-1251"_s;
    }
    auto text = decoded(rest, found.encoding);
    if (!text)
        return tl::unexpected(text.error());
    found.text = std::move(*text);
    return refuseZeros(found);
}

Result<QByteArray> readFile(const QString &path, qint64 maximumBytes)
{
    const auto fail = [&](const char *pattern, const QStringList &arguments = {}) {
        return tl::unexpected(Problem{pattern, arguments, ProblemKind::File, path, 0, 0});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return fail(QT_TRANSLATE_NOOP("Problem", "There is no such file."));
    if (info.isDir())
        return fail(QT_TRANSLATE_NOOP("Problem", "This is a folder, a file was expected."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QT_TRANSLATE_NOOP("Problem", "The file cannot be read: %1."), {file.errorString()});
    const bool tooLarge = file.size() > maximumBytes; // a pipe has no size, so what was read is looked at as well
    const QByteArray bytes = tooLarge ? QByteArray() : file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(QT_TRANSLATE_NOOP("Problem", "The file cannot be read: %1."), {file.errorString()});
    if (tooLarge || bytes.size() > maximumBytes)
        return fail(QT_TRANSLATE_NOOP("Problem", "The file is larger than %1, the most that is read at once."),
                    {QLocale::c().formattedDataSize(maximumBytes, 0)});
    return bytes;
}

} // namespace slatelier::exchange
