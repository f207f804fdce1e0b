// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/rowsteps.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slatelier::shared;

class RowStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEditIsOneStep_data();
    void oneEditIsOneStep();
    void stepsLeadThere();
};

namespace {

QStringList letters(const QString &text)
{
    QStringList list;
    for (const auto letter : text)
        list.append(letter);
    return list;
}

QStringList performed(QStringList list, const QList<RowStep> &steps)
{
    for (const auto &step : steps) {
        switch (step.kind) {
        case RowStep::Insert:
            for (int i = 0; i < step.count; ++i)
                list.insert(step.first + i, step.ids.at(i));
            break;
        case RowStep::Remove: list.remove(step.first, step.count); break;
        case RowStep::Move: list.move(step.first, step.to); break;
        case RowStep::Rearrange: list = step.ids; break;
        }
    }
    return list;
}

} // namespace

void RowStepsTest::oneEditIsOneStep_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("kind");
    QTest::newRow("insert in the middle") << u"abc"_s << u"abxc"_s << int(RowStep::Insert);
    QTest::newRow("insert two neighbours") << u"abc"_s << u"xyabc"_s << int(RowStep::Insert);
    QTest::newRow("remove") << u"abc"_s << u"ac"_s << int(RowStep::Remove);
    QTest::newRow("remove all") << u"abc"_s << QString() << int(RowStep::Remove);
    QTest::newRow("move down") << u"abcde"_s << u"acdbe"_s << int(RowStep::Move);
    QTest::newRow("move up") << u"abcde"_s << u"adbce"_s << int(RowStep::Move);
    QTest::newRow("neighbours change places") << u"ab"_s << u"ba"_s << int(RowStep::Move);
    QTest::newRow("another order") << u"abcd"_s << u"dcba"_s << int(RowStep::Rearrange);
}

void RowStepsTest::oneEditIsOneStep()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto steps = rowSteps(letters(before), letters(after));
    QCOMPARE(steps.size(), 1);
    QTEST(int(steps.first().kind), "kind");
    QCOMPARE(performed(letters(before), steps), letters(after));
}

void RowStepsTest::stepsLeadThere()
{
    QRandomGenerator random(7);
    const auto alphabet = letters(u"abcdefghij"_s);
    for (int round = 0; round < 2000; ++round) {
        QStringList lists[2];
        for (auto &list : lists) {
            for (const auto &letter : alphabet) {
                if (random.bounded(3) > 0)
                    list.append(letter);
            }
            if (random.bounded(2) == 0)
                std::shuffle(list.begin(), list.end(), random);
        }
        QCOMPARE(performed(lists[0], rowSteps(lists[0], lists[1])), lists[1]);
    }
}

QTEST_APPLESS_MAIN(RowStepsTest)
#include "tst_rowsteps.moc"
