// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of findings is explained and has a pair of projects that differ in one thing: in the one it finds something,
// in the other it does not.
#include "tests/house/sourcefiles.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier::house;

namespace {

QString textOf(const QStringList &files)
{
    QString text;
    for (const auto &file : files) {
        for (const auto &line : linesOf(file)) {
            if (!line.trimmed().startsWith(u"//"_s))
                text += line + u'\n';
        }
    }
    return text;
}

QSet<QString> idsIn(const QString &text, const QString &before)
{
    const QRegularExpression call(before + u"\"([a-z]+(?:-[a-z]+)+)[\":]"_s);
    QSet<QString> ids;
    for (auto match = call.globalMatch(text); match.hasNext();)
        ids.insert(match.next().captured(1));
    return ids;
}

QString sorted(const QSet<QString> &ids)
{
    auto list = ids.values();
    list.sort();
    return list.join(u", "_s);
}

const QString reasonsFile = u"core/analysis/findingreasons.cpp"_s;

/// The rules as people read of them.
QSet<QString> explained() { return idsIn(textOf({reasonsFile}), u"\\{"_s); }

/// Every word of the rules' sources that looks like the id of a rule.
QSet<QString> used()
{
    auto files = filesBelow({u"core/analysis"_s}, {u"*.cpp"_s});
    files.removeAll(reasonsFile);
    files.removeAll(u"core/analysis/findingmends.cpp"_s);
    return idsIn(textOf(files), u"(?:\\badd\\(|\\bgap\\(|Finding\\{|add\\(\\{|return \\{|\\? |: )"_s);
}

} // namespace

class TestFindingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsExplained();
    void everyRuleHasItsPair();
};

void TestFindingRules::everyRuleIsExplained()
{
    QVERIFY(explained().size() > 80);
    QCOMPARE(sorted(used() - explained()), QString());
    QCOMPARE(sorted(explained() - used()), QString());
}

void TestFindingRules::everyRuleHasItsPair()
{
    const auto pairs = idsIn(textOf(filesBelow({u"tests/core/analysis"_s}, {u"tst_*findings.cpp"_s})), u"\\bpair\\("_s);
    QCOMPARE(sorted(explained() - pairs), QString());
    QCOMPARE(sorted(pairs - explained()), QString());
}

QTEST_GUILESS_MAIN(TestFindingRules)
#include "tst_findingrules.moc"
