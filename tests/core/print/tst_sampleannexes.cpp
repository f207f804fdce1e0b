// SPDX-License-Identifier: GPL-3.0-or-later
// The annexes of the projects that ship with the program, held against what any printed contract must be.
#include "core/exchange/textproject.h"
#include "core/print/annex.h"
#include "core/print/pagelayout.h"
#include "core/print/typography.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace slatelier;
using namespace slatelier::print;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression spaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);

struct Words
{
    QSet<QString> all;

    /// What a line may end in: spaces, and after a hyphen, a dash or a slash.
    void add(const QString &text)
    {
        static const QRegularExpression ends(u"\\s+|(?<=[-/\u2013])"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &word : printable(text).split(spaces, Qt::SkipEmptyParts))
            all.insert(word);
        for (const QString &word : printable(text).split(ends, Qt::SkipEmptyParts))
            all.insert(word);
    }
    void operator()(const Title &title)
    {
        add(title.kicker);
        add(title.text);
        add(title.lines.join(u'\n'));
    }
    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.lead + u' ' + paragraph.text); }
    void operator()(const BulletList &list) { add(list.items.join(u'\n')); }
    void operator()(const KeyValueList &list)
    {
        for (const auto &[key, value] : list.rows)
            add(key + u'\n' + value);
    }
    void operator()(const Table &table)
    {
        for (const Column &column : table.columns)
            add(column.head);
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells)
                add(cell.text + u'\n' + cell.note);
        }
    }
    void operator()(const SignatureBlock &block)
    {
        for (const Signatory &signatory : block.signatories)
            add(signatory.role + u'\n' + signatory.party + u'\n' + signatory.post + u'\n' + signatory.name);
        add(block.signatureCaption + u'\n' + block.dateCaption);
    }
    void operator()(const Space &) {}
};

} // namespace

class TestSampleAnnexes : public QObject
{
    Q_OBJECT

    QHash<QString, PageLayout> m_annexes;

private Q_SLOTS:
    void initTestCase()
    {
        const QDir samples(u"" SLATELIER_SOURCE_DIR "/resources/samples"_s);
        for (const QFileInfo &file : samples.entryInfoList({u"*.slatelier.json"_s}, QDir::Files)) {
            const auto project = exchange::openTextProject(file.filePath());
            QVERIFY(project);
            for (const model::Agreement &agreement : project->agreements) {
                const QString name = file.baseName() + u'.' + file.completeSuffix().left(2) + u' ' + agreement.number;
                m_annexes.insert(name, PageLayout(annexOf(*project, agreement)));
            }
        }
        QVERIFY(m_annexes.size() >= 4);
    }

    void everyPageIsWhole_data() { rows(); }
    void everyPageIsWhole()
    {
        const PageLayout &layout = current();
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto parts = layout.partsOn(page);
            QVERIFY2(parts.size() >= 5, "hardly anything on a page");
            const double bottom = (a4.height - a4.bottom) / unitsPerPoint;
            QVERIFY(parts.back().top + parts.back().height <= bottom + 1e-6);
            // Only the last page may end early: nothing that stays together takes half a page.
            if (page + 1 < layout.pageCount())
                QVERIFY2(parts.back().top + parts.back().height > bottom * 0.6, qPrintable(parts.back().text));
        }
    }

    void noWordIsCut_data() { rows(); }
    void noWordIsCut()
    {
        const PageLayout &layout = current();
        Words words;
        for (const Block &block : layout.document().blocks)
            std::visit(words, block.content);
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const PlacedPart &part : layout.partsOn(page)) {
                if (std::holds_alternative<Heading>(layout.document().blocks[part.block].content))
                    continue; // has its number, too
                for (const QString &word : part.text.split(spaces, Qt::SkipEmptyParts)) {
                    const bool dash = word == u"\u2013"_s;
                    QVERIFY2(dash || words.all.contains(word), qPrintable(word + u" in "_s + part.text));
                }
            }
        }
    }

    void oneLanguageThroughout_data() { rows(); }
    void oneLanguageThroughout()
    {
        const PageLayout &layout = current();
        const QString language = layout.document().language;
        static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression latinWords(u"[a-z]{3,} [a-z]{2,} [a-z]{2,}"_s);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto found = (language == u"ru"_s ? latinWords : cyrillic).match(layout.textOn(page));
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u" on page "_s + QString::number(page + 1)));
        }
    }

private:
    void rows()
    {
        QTest::addColumn<QString>("annex");
        for (auto annex = m_annexes.begin(); annex != m_annexes.end(); ++annex)
            QTest::newRow(qPrintable(annex.key())) << annex.key();
    }
    const PageLayout &current()
    {
        QFETCH(QString, annex);
        return *m_annexes.constFind(annex);
    }
};

QTEST_MAIN(TestSampleAnnexes)
#include "tst_sampleannexes.moc"
