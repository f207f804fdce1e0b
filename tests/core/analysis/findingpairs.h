// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"
#include "core/exchange/textproject.h"
#include "core/model/difference.h"

#include <QtTest>

/// Pairs of projects that differ in one thing: in the one a rule finds something, in the other it does not. Every rule
/// has such a pair; tests/house looks after that.
namespace slatelier::testing {

using namespace model;
using namespace Qt::StringLiterals;
using analysis::Finding;
using analysis::Severity;

/// A project, and what was seen beside it.
struct Case : Project
{
    analysis::FindingsContext seen;
};

using Change = void (*)(Case &);

/// What breaks the rule in the sound project, and the least that mends it.
struct Pair
{
    Severity severity = Severity::Error;
    const char *place = ""; // id of the row that the finding points to
    Change wrong = nullptr;
    Change mend = nullptr;
};

} // namespace slatelier::testing

Q_DECLARE_METATYPE(slatelier::testing::Pair) // before it is used for the first time

namespace slatelier::testing {

template<class E>
std::optional<Id<E>> to(const char *id)
{
    return Id<E>{QString::fromLatin1(id)};
}

/// A row that goes back into its table at the end of the statement: edit(it.targets, "target")->value = …
template<class E>
class Edit
{
public:
    Edit(Table<E> &table, E row) : m_table(table), m_row(std::move(row)) {}
    ~Edit() { m_table.put(std::move(m_row)); }
    Q_DISABLE_COPY_MOVE(Edit)
    E *operator->() { return &m_row; }

private:
    Table<E> &m_table;
    E m_row;
};

template<class E>
Edit<E> edit(Table<E> &table, const char *id)
{
    const auto *row = table.find({QString::fromLatin1(id)});
    if (!row)
        qFatal("no row %s", id);
    return {table, *row};
}

/// A new row, like \a model when one is named.
template<class E>
Edit<E> add(Table<E> &table, const char *id, const char *like = nullptr)
{
    const auto *present = like ? table.find({QString::fromLatin1(like)}) : nullptr;
    E row = present ? *present : E();
    row.id = {QString::fromLatin1(id)};
    return {table, std::move(row)};
}

/// The project of tests/data/findings in which no rule finds anything, with what was seen beside it: two or more of
/// everything that rules look at.
inline Case soundCase()
{
    static const Case sound = [] {
        const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_TEST_DATA "/findings/sound.slatelier.json"));
        if (!project)
            qFatal("%s", qPrintable(project.error().first().sentence()));
        return Case{*project, {QDate(2026, 6, 1), {{{u"internet"_s}, u"ice on lines"_s, 5}, {{u"internet"_s}, u"a mole"_s, 2}}}};
    }();
    return sound;
}

inline QList<Finding> findingsIn(const Case &it) { return analysis::findings(it, it.seen); }

inline const Finding *findingOf(const QList<Finding> &found, const QString &rule)
{
    const auto match = std::find_if(found.begin(), found.end(), [&](const Finding &finding) { return QLatin1StringView(finding.rule) == rule; });
    return match == found.end() ? nullptr : &*match;
}

inline void pairColumns() { QTest::addColumn<Pair>("pair"); }

/// A row of pairs_data(): \a rule is its id, and after a colon what the pair settles.
inline void pair(const char *rule, Severity severity, const char *place, Change wrong, Change mend)
{
    QTest::newRow(rule) << Pair{severity, place, wrong, mend};
}

/// How many fields of rows differ; a row that is only in one of the two is one.
inline qsizetype fieldsChanged(const Case &a, const Case &b)
{
    qsizetype count = a.seen.causes != b.seen.causes || a.seen.today != b.seen.today ? 1 : 0;
    for (const auto &change : differenceOf(a, b).changes) {
        if (!change.before.row || !change.after.row) {
            ++count;
            continue;
        }
        for (const auto &field : change.type->fields)
            count += field.read(change.before.row.get()) == field.read(change.after.row.get()) ? 0 : 1;
    }
    return count;
}

/// The body of a test function pairs().
inline void checkPair()
{
    QFETCH(Pair, pair);
    const auto rule = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    auto wrong = soundCase();
    pair.wrong(wrong);
    const auto found = findingsIn(wrong);
    const auto *finding = findingOf(found, rule);
    QVERIFY2(finding, "the rule does not fire");
    QCOMPARE(finding->place.id, QString::fromLatin1(pair.place));
    QCOMPARE(int(finding->severity), int(pair.severity));
    QVERIFY(finding->place.field.isEmpty() || finding->place.type->fieldIndex(finding->place.field) >= 0);
    const auto sentence = finding->sentence();
    QVERIFY2(!sentence.contains(u'%') || sentence.contains(u"\u00a0%"_s) || sentence.contains(u"100 %"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"“”"_s), qPrintable(sentence));
    for (const auto &other : found)
        QVERIFY2(!analysis::findingReason(other.rule).isEmpty(), other.rule);

    auto mended = wrong;
    pair.mend(mended);
    QCOMPARE(fieldsChanged(wrong, mended), 1);
    const auto left = findingsIn(mended);
    const auto *still = findingOf(left, rule);
    QVERIFY2(!still, still ? qPrintable(still->sentence()) : "");
}

} // namespace slatelier::testing
