// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that a compiler cannot keep: forms of waiting that crash or hang, paths of one machine, licence lines.
#include "tests/house/sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slatelier::house;

namespace {

// The one file that may wait on a future in the raw form, because it makes it safe for everybody else.
const QString safeWaiting = u"app/shared/awaitresult.h"_s;

struct Rule {
    QRegularExpression forbidden;
    QString why;
    QString exemptFile;
};

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        // QCoro 0.8 crashes when a cancelled future is awaited and never returns when an awaited task throws.
        {QRegularExpression(u"\\bQCoro::waitFor\\b"_s), u"waitFor hangs when the task throws"_s, safeWaiting},
        {QRegularExpression(u"\\bco_await\\s+(QtConcurrent::|qCoro\\s*\\(\\s*\\w*[fF]uture|[\\w.>-]*[fF]uture)"_s),
         u"awaiting a future crashes when it was cancelled"_s, safeWaiting},
        {QRegularExpression(u"\\bco_await\\b.*\\[[\\w&=*, ]*\\]\\s*[({]"_s),
         u"GCC 12 destroys the captures of a lambda inside a co_await expression twice"_s, {}},
        {QRegularExpression(u"[\"' =(:](/home/|/root/|/work/|/Users/|/tmp/\\w)"_s),
         u"a path of one machine"_s, {}},
    };
    return all;
}

std::optional<QString> objection(const QString &file, const QString &line)
{
    for (const Rule &rule : rules()) {
        if (file != rule.exemptFile && rule.forbidden.match(line).hasMatch())
            return rule.why;
    }
    return std::nullopt;
}

const QStringList sources{u"core"_s, u"app"_s, u"tests"_s};
const QStringList sourceNames{u"*.h"_s, u"*.cpp"_s};

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catchesWhatItShould_data();
    void catchesWhatItShould();
    void noForbiddenForm();
    void everySourceNamesItsLicence();
    void everyHeaderIsReadOnce();
    void fileNamesAreLowerCase();
};

void TestRules::catchesWhatItShould_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("refused");

    QTest::newRow("wait for a task") << u"    QCoro::waitFor(task);"_s << true;
    QTest::newRow("await a future") << u"    co_await future;"_s << true;
    QTest::newRow("await a member future") << u"    co_return co_await m_result.future();"_s << true;
    QTest::newRow("await a run at once") << u"    const auto r = co_await QtConcurrent::run(work);"_s << true;
    QTest::newRow("await through qCoro") << u"    co_await qCoro(future).takeResult();"_s << true;
    QTest::newRow("await a lambda") << u"    co_await awaitResult(QtConcurrent::run([value] { return value; }));"_s << true;
    QTest::newRow("await a lambda of several lines") << u"    co_await awaitResult(QtConcurrent::run([value, &other](int x) {"_s << true;
    QTest::newRow("await the safe wrapper") << u"    co_await awaitResult(QtConcurrent::run(work));"_s << false;
    QTest::newRow("a home folder") << u"QFile(\"%1me/someone/a.csv\")"_s.arg(u"/ho"_s) << true;
    QTest::newRow("a temporary file") << u"\"%1mp/a.csv\""_s.arg(u"/t"_s) << true;
    QTest::newRow("an address") << u"\"https://example.org/home/\""_s << false;
    QTest::newRow("a resource") << u"\":/icons/home/undo.svg\""_s << false;
}

void TestRules::catchesWhatItShould()
{
    QFETCH(QString, line);
    QFETCH(bool, refused);
    QCOMPARE(objection(u"app/shell/mainwindow.cpp"_s, line).has_value(), refused);
}

void TestRules::noForbiddenForm()
{
    QStringList objections;
    for (const QString &file : filesBelow(sources, sourceNames)) {
        if (file == u"tests/house/tst_rules.cpp"_s)
            continue; // quotes what it forbids
        const QStringList lines = linesOf(file);
        for (qsizetype number = 0; number < lines.size(); ++number) {
            if (const auto why = objection(file, lines[number]))
                objections.append(u"%1:%2: %3: %4"_s.arg(file).arg(number + 1).arg(*why, lines[number].trimmed()));
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
}

void TestRules::everySourceNamesItsLicence()
{
    QStringList without;
    for (const QString &file : filesBelow(sources, sourceNames)) {
        if (linesOf(file).value(0) != u"// SPDX-License-Identifier: GPL-3.0-or-later"_s)
            without.append(file);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestRules::everyHeaderIsReadOnce()
{
    QStringList without;
    for (const QString &file : filesBelow(sources, {u"*.h"_s})) {
        if (!linesOf(file).contains(u"#pragma once"_s))
            without.append(file);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestRules::fileNamesAreLowerCase()
{
    static const QRegularExpression lower(u"^[a-z0-9_/]+\\.(h|cpp)$"_s);
    QStringList others;
    for (const QString &file : filesBelow(sources, sourceNames)) {
        if (!lower.match(file).hasMatch())
            others.append(file);
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
