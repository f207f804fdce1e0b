// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pagination.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace slatelier::print;
using Slices = std::vector<Extent>;

namespace {

/// Pages as "0 1 2 | 3 4": slices in placing order, repeated heads in brackets.
QString drawn(const std::vector<PlacedPage> &pages)
{
    QStringList texts;
    for (const PlacedPage &page : pages) {
        QStringList slices;
        for (std::size_t i = 0; i < page.size(); ++i) {
            const bool repeated = i + 1 < page.size() && page[i + 1].slice != page[i].slice + 1;
            slices << (repeated ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(page[i].slice);
        }
        texts << slices.join(u' ');
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<Slices>("slices");
        QTest::addColumn<QString>("pages");
        const auto row = [](const char *name, Slices slices, const char *pages) {
            QTest::newRow(name) << std::move(slices) << QString::fromLatin1(pages);
        };
        row("nothing makes no page", {}, "");
        row("what just fits stays", {{0, 50}, {0, 50}}, "0 1");
        row("a hair more goes over", {{0, 50}, {0, 50.1}}, "0 | 1");
        row("space is dropped at the top of a page", {{0, 90}, {20, 100}}, "0 | 1");
        row("space counts inside a page", {{0, 50}, {20, 31}}, "0 | 1");
        row("a heading goes with its text", {{0, 60}, {0, 20, true}, {0, 30}}, "0 | 1 2");
        row("two headings go with their text", {{0, 50}, {0, 20, true}, {0, 20, true}, {0, 30}}, "0 | 1 2 3");
        row("a heading alone at the end stays", {{0, 60}, {0, 20, true}}, "0 1");
        row("a chain longer than a page fills pages",
            {{0, 40, true}, {0, 40, true}, {0, 40, true}, {0, 40, true}, {0, 40}}, "0 1 | 2 3 | 4");
        row("a table's head is repeated", {{0, 20, true}, {0, 40, false, 0}, {0, 40, false, 0}, {0, 40, false, 0}},
            "0 1 2 | [0] 3");
        row("the repeated head takes its room",
            {{0, 20, true}, {0, 60, false, 0}, {0, 60, false, 0}, {0, 30, false, 0}}, "0 1 | [0] 2 | [0] 3");
        row("the last two rows stay together", {{0, 20, true}, {0, 40, false, 0}, {0, 30, true, 0}, {0, 30, false, 0}},
            "0 1 | [0] 2 3");
        row("what follows a table has no head", {{0, 20, true}, {0, 80, false, 0}, {0, 40}}, "0 1 | 2");
    }

    void cases()
    {
        QFETCH(Slices, slices);
        QFETCH(QString, pages);
        QCOMPARE(drawn(paginate(slices, 100)), pages);
    }

    void lawsHoldForAnyHeights()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 500; ++round) {
            Slices slices;
            int head = -1;
            for (int i = 0, count = random.bounded(120); i < count; ++i) {
                if (random.bounded(12) == 0)
                    head = random.bounded(2) == 0 ? -1 : i;
                Extent slice{random.bounded(10.0), 1 + random.bounded(60.0), random.bounded(4) == 0,
                             head == i ? -1 : head};
                if (head == i) {
                    slice.height = 1 + random.bounded(20.0);
                    slice.keepWithNext = true;
                }
                slices.push_back(slice);
            }
            checkLaws(slices, paginate(slices, 100));
        }
    }

private:
    static void checkLaws(const Slices &slices, const std::vector<PlacedPage> &pages)
    {
        std::vector<int> order;
        for (const PlacedPage &page : pages) {
            QVERIFY(!page.empty());
            double bottom = 0;
            for (std::size_t i = 0; i < page.size(); ++i) {
                const Extent &slice = slices[static_cast<std::size_t>(page[i].slice)];
                QVERIFY(page[i].top >= bottom - 1e-9);
                bottom = page[i].top + slice.height;
                if (i == 0 && page.size() > 1 &&
                    slices[static_cast<std::size_t>(page[1].slice)].head == page[0].slice && !order.empty() &&
                    order.back() >= page[0].slice)
                    continue; // a repeated head
                order.push_back(page[i].slice);
            }
            QVERIFY(bottom <= 100 + 1e-9);
            QCOMPARE(page.front().top, 0.0);
        }
        QCOMPARE(order.size(), slices.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], static_cast<int>(i));
        checkChains(slices, pages);
    }

    /// No page ends in a slice that keeps with its next unless the chain is taller than a page.
    static void checkChains(const Slices &slices, const std::vector<PlacedPage> &pages)
    {
        for (std::size_t page = 0; page + 1 < pages.size(); ++page) {
            const auto last = static_cast<std::size_t>(pages[page].back().slice);
            if (!slices[last].keepWithNext)
                continue;
            std::size_t first = last, end = last;
            while (first > 0 && slices[first - 1].keepWithNext)
                --first;
            while (end < slices.size() && slices[end].keepWithNext)
                ++end;
            double height = slices[first].head < 0 ? 0 : slices[static_cast<std::size_t>(slices[first].head)].height;
            for (std::size_t i = first; i <= end && i < slices.size(); ++i)
                height += (i == first ? 0 : slices[i].spaceBefore) + slices[i].height;
            QVERIFY2(height > 100, "a chain that fits a page was cut");
        }
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
