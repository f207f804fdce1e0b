// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pagelayout.h"
#include "core/print/pdf.h"
#include "core/print/typography.h"

#include <QPainter>
#include <QTest>

#include <map>

using namespace slatelier::print;
using namespace Qt::StringLiterals;

namespace {

PagedDocument documentOf(QList<Block> blocks)
{
    PagedDocument document;
    document.title = u"Annex 1"_s;
    document.confidentiality = u"Confidential"_s;
    document.footer = u"Edition 2"_s;
    document.pageLabel = u"Page %1 of %2"_s;
    document.blocks = std::move(blocks);
    return document;
}

Table tableOf(int rows, int words = 3)
{
    Table table{{{u"No."_s, 1, Alignment::Right}, {u"What is promised"_s, 4}, {u"Value"_s, 1}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            Row{{Cell{QString::number(i)}, Cell{u"word "_s.repeated(words + i % 7 * 9)}, Cell{u"99.9 %"_s}}});
    return table;
}

Paragraph paragraphOf(int words) { return {u"несколько "_s.repeated(words)}; }

/// How the blocks' texts come back from the pages, repeated heads left out.
QString writtenText(const PageLayout &layout)
{
    QString text;
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const PlacedPart &part : layout.partsOn(page)) {
            if (!part.repeated)
                text += part.text + u'\n';
        }
    }
    return text.simplified();
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentIsOnePage()
    {
        const PageLayout layout(documentOf({}));
        QCOMPARE(layout.pageCount(), 1);
        QVERIFY(layout.textOn(0).contains(u"Page 1 of 1"_s));
    }

    void blocksWithoutTextMakeNoPages()
    {
        const PageLayout layout(documentOf({{Heading{1, {}}},
                                            {Paragraph{{}}},
                                            {BulletList{{}}},
                                            {KeyValueList{{}}},
                                            {Table{}},
                                            {SignatureBlock{}},
                                            {Space{5000}},
                                            {Paragraph{u" \n "_s}}}));
        QCOMPARE(layout.pageCount(), 1);
        QVERIFY(layout.partsOn(0).empty());
    }

    void aLongTableHasItsHeadOnEveryPageAndEachRowOnce()
    {
        const PageLayout layout(documentOf({{Heading{1, u"Targets"_s}}, {tableOf(400)}}));
        QVERIFY(layout.pageCount() > 10);
        std::map<int, int> rows;
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto parts = layout.partsOn(page);
            const std::size_t head = page == 0 ? 1 : 0;
            QVERIFY(parts[head].text.startsWith(u"No.\nWhat is promised"_s));
            QCOMPARE(parts[head].repeated, page > 0);
            QVERIFY2(parts.size() >= 3, "at least two rows on a page");
            for (const PlacedPart &part : parts) {
                QVERIFY(part.top + part.height <= (a4.height - a4.bottom) / unitsPerPoint + 1e-6);
                if (part.row >= 0)
                    ++rows[part.row];
            }
        }
        QCOMPARE(rows.size(), std::size_t{400});
        for (const auto &[row, times] : rows)
            QCOMPARE(times, 1);
    }

    void everyTextIsWrittenOnceAndInOrder()
    {
        QList<Block> blocks;
        QString expected;
        for (int i = 0; i < 60; ++i) {
            blocks.append({Heading{i % 3 + 1, u"H%1"_s.arg(i), false}});
            blocks.append({Paragraph{u"p%1 "_s.arg(i) + u"слово "_s.repeated(i * 7 % 90) + u"end%1"_s.arg(i)}});
            blocks.append({BulletList{{u"b%1"_s.arg(i)}}});
            expected += u"H%1 p%1 "_s.arg(i) + u"слово "_s.repeated(i * 7 % 90) + u"end%1 b%1 \u2013 "_s.arg(i);
        }
        QCOMPARE(writtenText(PageLayout(documentOf(blocks))), expected.simplified());
    }

    void headingsNeverStandAtTheFoot()
    {
        for (int lines = 0; lines < 60; ++lines) {
            QList<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.append({Paragraph{u"line"_s}});
            blocks.append({Heading{1, u"First"_s}});
            blocks.append({Heading{2, u"Second"_s}});
            blocks.append({tableOf(5)});
            const PageLayout layout(documentOf(blocks));
            for (int page = 0; page + 1 < layout.pageCount(); ++page) {
                const QString last = layout.partsOn(page).back().text;
                QVERIFY2(!last.contains(u"First"_s) && !last.contains(u"Second"_s) && !last.contains(u"promised"_s),
                         qPrintable(last));
            }
        }
    }

    void aParagraphLeavesNoSingleLine()
    {
        for (int above = 0; above < 50; ++above) {
            QList<Block> blocks(above, {Paragraph{u"line"_s}});
            blocks.append({paragraphOf(100)});
            const PageLayout layout(documentOf(blocks));
            std::map<int, int> linesOnPage;
            for (int page = 0; page < layout.pageCount(); ++page) {
                for (const PlacedPart &part : layout.partsOn(page))
                    linesOnPage[page] += part.block == above ? 1 : 0;
            }
            for (const auto &[page, lines] : linesOnPage)
                QVERIFY2(lines != 1, qPrintable(u"%1 lines above, page %2"_s.arg(above).arg(page)));
        }
    }

    void aRowTallerThanAPageGoesOnLineByLine()
    {
        Table table = tableOf(2);
        table.rows[0].cells[1].text = u"слово "_s.repeated(4000);
        const PageLayout layout(documentOf({{table}}));
        QVERIFY(layout.pageCount() > 3);
        QCOMPARE(writtenText(layout).count(u"слово"_s), 4000);
        for (int page = 1; page + 1 < layout.pageCount(); ++page)
            QVERIFY(layout.partsOn(page).front().repeated);
    }

    void aHugeHeadIsNotRepeated()
    {
        Table table = tableOf(40);
        table.columns[1].head = u"head "_s.repeated(3000);
        const PageLayout layout(documentOf({{table}}));
        QCOMPARE(writtenText(layout).count(u"head"_s), 3000);
    }

    void wordsWiderThanTheirLineAreBroken()
    {
        Table table = tableOf(3);
        table.rows[1].cells[2].text = QString(500, u'ж');
        const PageLayout layout(
            documentOf({{Title{{}, QString(300, u'W'), {}}}, {Paragraph{QString(2000, u'я')}}, {table}}));
        const QString text = writtenText(layout).remove(u' ');
        QCOMPARE(text.count(u'я'), 2000);
        QCOMPARE(text.count(u'ж'), 500);
        QCOMPARE(text.count(u'W'), 301); // and "What is promised"
    }

    void oddCharactersDoNoHarm()
    {
        const QString odd = u"a\tb\u0007c\r\nd\u2029e"_s + QChar(0xd800) + u"f\U0001F600 \u4E2D\u0627\u0644"_s;
        PageLayout layout(
            documentOf({{Heading{1, odd}}, {Paragraph{odd, odd}}, {Table{{{odd}}, {Row{{Cell{odd, odd}}}}}}}));
        QVERIFY(!renderPage(layout, 0, 72).isNull());
        QVERIFY(!pdfOf(layout).isEmpty());
    }

    void headingsAreNumberedByLevel()
    {
        QList<Block> blocks;
        for (int level : {1, 2, 3, 3, 2, 1, 2})
            blocks.append({Heading{level, u"x"_s}});
        blocks.append({Heading{1, u"Signatures"_s, false}});
        QStringList numbers;
        for (const Bookmark &bookmark : PageLayout(documentOf(blocks)).bookmarks())
            numbers << bookmark.text;
        QCOMPARE(numbers.join(u','), u"1 x,1.1 x,1.1.1 x,1.1.2 x,1.2 x,2 x,2.1 x,Signatures"_s);
    }

    void columnsGiveRoomToLongWordsAndNumbers()
    {
        Table table{{{u"Показатель"_s, 4}, {u"Допустимый простой"_s, 0.1, Alignment::Right}}, {}};
        table.rows.append(Row{{Cell{u"слово "_s.repeated(60)}, Cell{u"43\u00A0мин\u00A050\u00A0с"_s}}});
        const auto widths = columnWidths(table, a4.bodyWidth(), points(10));
        QVERIFY(qFuzzyCompare(widths[0] + widths[1], a4.bodyWidth()));
        QVERIFY(widths[1] >= widestWord(table.rows[0].cells[1].text, Voice::TableText, false) + points(10) - 1e-6);
    }

    void aWordIsNotBrokenWhileThereIsRoom()
    {
        for (double weight = 0.1; weight < 3; weight += 0.1) {
            Table table{
                {{u"Когда"_s, 2}, {u"Срок"_s, weight, Alignment::Right}, {u"Поставщик"_s, weight}, {u"Что"_s, 5}}, {}};
            table.rows.append(Row{{Cell{u"Передача заявки бригаде"_s}, Cell{u"24\u00a0ч"_s}, Cell{u"Заказчик"_s},
                                   Cell{u"слово "_s.repeated(40)}}});
            const auto parts = PageLayout(documentOf({{table}})).partsOn(0);
            QVERIFY2(parts[0].text.contains(u"Срок\nПоставщик\n"_s), qPrintable(parts[0].text));
            QVERIFY2(parts[1].text.contains(u"24\u00a0ч\nЗаказчик\n"_s), qPrintable(parts[1].text));
        }
    }

    void everySignatoryStaysWhole()
    {
        for (int above = 30; above < 50; ++above) {
            QList<Block> blocks(above, {Paragraph{u"line"_s}});
            blocks.append({Heading{1, u"Signatures"_s}});
            blocks.append(
                {SignatureBlock{{{u"Provider"_s, u"A"_s, u"Director"_s, u"Ivanov"_s}, {u"Customer"_s, u"B"_s, {}, {}}},
                                u"signature"_s,
                                u"date"_s}});
            const PageLayout layout(documentOf(blocks));
            const QString last = layout.textOn(layout.pageCount() - 1);
            QVERIFY(last.contains(u"1\nSignatures"_s) || last.contains(u"Signatures\n1"_s));
            QVERIFY(last.contains(u"Provider"_s) && last.contains(u"Customer"_s) && last.contains(u"date"_s));
        }
    }

    void aPageIsThePictureOfItsParts()
    {
        const PageLayout layout(documentOf({{Paragraph{u"Only line"_s}}}));
        const QImage image = renderPage(layout, 0, 96);
        QCOMPARE(image.size(), QSize(794, 1123));
        const PlacedPart part = layout.partsOn(0).front();
        bool inked = false;
        for (int y = int(part.top * 96 / 72); y < int((part.top + part.height) * 96 / 72); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked = inked || qGray(image.pixel(x, y)) < 128;
        }
        QVERIFY(inked);
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, image.height() / 2), qRgb(255, 255, 255));
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
