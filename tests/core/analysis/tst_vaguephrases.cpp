// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon of vague promises against phrases that were written down by themselves (tests/data/findings): each is found
// from end to end, so that no line, form or gap can be lost unseen; what looks alike is not found, so that no guard can.
#include "core/analysis/vaguetext.h"
#include "core/analysis/vaguewords.h"

#include <QFile>
#include <QTest>

using namespace slatelier;
using namespace slatelier::analysis;
using namespace Qt::StringLiterals;

namespace {

struct Phrases
{
    QStringList vague;
    QStringList alike;
};

Phrases phrasesIn(const char *language)
{
    Phrases phrases;
    QFile file(u"%1/findings/vaguephrases.%2.txt"_s.arg(QStringLiteral(SLATELIER_TEST_DATA), QLatin1StringView(language)));
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"- "_s))
            phrases.alike += line.sliced(2);
        else if (!line.startsWith(u'#'))
            phrases.vague += line;
    }
    return phrases;
}

bool isIn(const WordPattern &pattern, const QString &phrase)
{
    const TokenRow row(phrase);
    for (size_t at = 0; at < row.size(); ++at) {
        if (pattern.matches(row, at) > 0)
            return true;
    }
    return false;
}

/// \a pattern with one form, gap or guard less, or with nothing left.
QStringList shorter(const QString &pattern)
{
    const auto elements = pattern.split(u' ');
    QStringList all;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const bool guard = elements.at(i).startsWith(u'!') || elements.at(i).startsWith(u'-');
        const auto forms = elements.at(i).sliced(guard ? 1 : 0).split(u'/');
        for (qsizetype j = 0; j < forms.size(); ++j) {
            auto less = elements;
            auto rest = forms;
            rest.removeAt(j);
            if (!rest.isEmpty())
                less[i] = (guard ? elements.at(i).first(1) : QString()) + rest.join(u'/');
            else if (guard || elements.at(i) == u"..."_s)
                less.removeAt(i);
            else
                less = {u"nothing-of-the-kind"_s};
            all += less.join(u' ');
        }
    }
    return all;
}

} // namespace

class TestVaguePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void everyFormIsNeeded_data();
    void everyFormIsNeeded();
};

void TestVaguePhrases::isFound_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("vague");
    for (const auto *language : {"ru", "en"}) {
        const auto phrases = phrasesIn(language);
        QVERIFY(phrases.vague.size() > 150);
        for (const auto &phrase : phrases.vague)
            QTest::newRow(qPrintable(phrase)) << phrase << true;
        for (const auto &phrase : phrases.alike)
            QTest::newRow(qPrintable(phrase)) << phrase << false;
    }
}

void TestVaguePhrases::isFound()
{
    QFETCH(QString, phrase);
    QFETCH(bool, vague);
    const auto found = vagueWords(phrase);
    QCOMPARE(found.size(), vague ? 1 : 0);
    if (vague)
        QCOMPARE(phrase.mid(found.first().start, found.first().length), phrase);
}

void TestVaguePhrases::everyFormIsNeeded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("language");
    for (const auto half : {russianVaguePhrases(), englishVaguePhrases()}) {
        for (const auto &phrase : half) {
            const auto pattern = QString::fromUtf16(phrase.pattern);
            QTest::newRow(qPrintable(pattern)) << pattern << (phrase.language == model::Language::Ru ? u"ru"_s : u"en"_s);
        }
    }
}

/// Whatever is taken away from the line, some phrase is found no more, or something that looks alike is.
void TestVaguePhrases::everyFormIsNeeded()
{
    QFETCH(QString, pattern);
    QFETCH(QString, language);
    const auto phrases = phrasesIn(language.toLatin1().constData());
    const auto whole = pattern.toStdU16String();
    const WordPattern line(whole);
    for (const auto &text : shorter(pattern)) {
        const auto stored = text.toStdU16String();
        const WordPattern less(stored);
        const bool lost = std::any_of(phrases.vague.begin(), phrases.vague.end(), [&](const QString &phrase) { return isIn(line, phrase) && !isIn(less, phrase); });
        const bool let = std::any_of(phrases.alike.begin(), phrases.alike.end(), [&](const QString &phrase) { return !isIn(line, phrase) && isIn(less, phrase); });
        QVERIFY2(lost || let, qPrintable(u"nothing needs more than: "_s + text));
    }
}

QTEST_GUILESS_MAIN(TestVaguePhrases)
#include "tst_vaguephrases.moc"
