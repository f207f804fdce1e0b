// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a role: everything that somebody in it is asked for, and nothing of other roles.
#include "core/exchange/textproject.h"
#include "core/print/pagelayout.h"
#include "core/print/pdf.h"
#include "core/print/rolecard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;

namespace {

model::Project sample(const QString &name)
{
    const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/") + name + u".slatelier.json"_s);
    return project ? *project : model::Project();
}

/// Every word of the document, one text a line, with ordinary spaces.
QString words(const print::PagedDocument &document)
{
    QStringList lines;
    for (const auto &block : document.blocks) {
        if (const auto *title = std::get_if<print::Title>(&block.content))
            lines << title->kicker << title->text << title->lines;
        if (const auto *heading = std::get_if<print::Heading>(&block.content))
            lines << heading->text;
        if (const auto *paragraph = std::get_if<print::Paragraph>(&block.content))
            lines << paragraph->lead + u' ' + paragraph->text;
        if (const auto *list = std::get_if<print::BulletList>(&block.content))
            lines << list->items;
        if (const auto *table = std::get_if<print::Table>(&block.content)) {
            for (const auto &row : table->rows) {
                QStringList cells;
                for (const auto &cell : row.cells)
                    cells << cell.text;
                lines << cells.join(u" | "_s);
            }
        }
    }
    return lines.join(u'\n').replace(QChar(0xa0), u' ');
}

} // namespace

class RoleCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldTechnician()
    {
        const auto project = sample(u"home-internet-mended.en"_s);
        const auto card = print::roleCardOf(project, *project.roles.find({u"crew-role"_s}), QDate(2026, 11, 1));
        const QString text = words(card);
        for (const auto &expected : {u"Field technician"_s, u"D. Gromov, R. Belov, S. Yudin"_s, u"Repairs that hold for 7 days | 30.0 % | 5.0 % | 2.0 % | 50 %"_s,
                                     u"Number of interruptions"_s, u"(agreement 17, edition 2)"_s, u"Variable part: 30 % of the base pay"_s,
                                     u"Nothing is taken off before statistics"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n---\n"_s + text));
        QVERIFY(!text.contains(u"Subscriber rating"_s)); // the desk's
        QVERIFY(!text.contains(u"Vetrov"_s));
        QVERIFY(!text.contains(u"%1"_s));
        QCOMPARE(card.confidentiality, u"For the house only"_s);
        QCOMPARE(print::PageLayout(card).pageCount(), 1);
    }

    void everyRoleInBothLanguages()
    {
        for (const auto &name : {u"home-internet.ru"_s, u"home-internet-mended.ru"_s, u"car-rental.en"_s}) {
            const auto project = sample(name);
            QVERIFY(!project.roles.isEmpty());
            for (const auto &role : project.roles) {
                for (const auto language : {model::Language::Ru, model::Language::En}) {
                    const auto card = print::roleCardOf(project, role, QDate(2026, 11, 1), language);
                    QVERIFY(words(card).contains(role.name));
                    QVERIFY(!words(card).contains(u"%1"_s));
                    QVERIFY(print::pdfOf(print::PageLayout(card)).startsWith("%PDF-"));
                }
            }
        }
    }

    void whoIsInTheRoleGoesByTheDay()
    {
        const auto project = sample(u"home-internet.en"_s);
        const auto &role = *project.roles.find({u"crew-role"_s});
        QVERIFY(words(print::roleCardOf(project, role, QDate(2026, 2, 1))).contains(u"nobody yet"_s));
        QVERIFY(words(print::roleCardOf(project, role, QDate(2026, 3, 1))).contains(u"R. Belov"_s));
    }
};

QTEST_MAIN(RoleCardTest)
#include "tst_rolecard.moc"
