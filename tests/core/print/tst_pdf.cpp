// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slatelier::print;
using namespace Qt::StringLiterals;

namespace {

PagedDocument longDocument(int sections)
{
    PagedDocument document;
    document.title = u"Приложение № 7"_s;
    document.author = u"ООО «Связь»"_s;
    document.subject = u"Соглашение об уровне услуг (SLA)"_s;
    document.language = u"ru"_s;
    document.pageLabel = u"Страница %1 из %2"_s;
    for (int section = 1; section <= sections; ++section) {
        document.add(Heading{1, u"Раздел «%1»"_s.arg(section)});
        Table table{{{u"Показатель"_s, 3}, {u"Цель"_s, 1, Alignment::Right}}, {}};
        for (int row = 0; row < 60; ++row)
            table.rows.append(Row{{Cell{u"Показатель %1.%2"_s.arg(section).arg(row)}, Cell{u"99,9\u00A0%"_s}}});
        document.add(table);
    }
    return document;
}

/// What a tool prints about a file; empty and a note when the tool is not installed.
QString toolOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    return process.waitForFinished(60000) ? QString::fromUtf8(process.readAll()) : QString();
}

bool installed(const QString &tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_pages = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const PageLayout layout(longDocument(60));
        m_pages = layout.pageCount();
        QVERIFY2(m_pages > 70, "longer than the 35 pages where one long document overflows a PDF's numbers");
        m_path = m_folder.filePath(u"Приложение.pdf"_s);
        QVERIFY(writePdf(layout, m_path));
    }

    void everyPageHasItsTextAndNumber()
    {
        if (!installed(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        const QStringList pages =
            toolOutput(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), m_pages);
        for (int page = 0; page < m_pages; ++page) {
            const QString text = pages[page].simplified();
            QVERIFY2(text.contains(u"Страница %1 из %2"_s.arg(page + 1).arg(m_pages)), qPrintable(text));
            QVERIFY(text.count(u"Показатель"_s) > 1);
        }
        QVERIFY(pages.join(QString()).contains(u"Показатель 60.59"_s));
    }

    void fontsAreEmbeddedWithTheirUnicode()
    {
        if (!installed(u"pdffonts"_s))
            QSKIP("pdffonts is not installed");
        const QStringList lines = toolOutput(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        for (const QString &line : lines.mid(2)) {
            const QStringList words = line.simplified().split(u' ');
            QCOMPARE(words[words.size() - 5], u"yes"_s); // emb
            QCOMPARE(words[words.size() - 3], u"yes"_s); // uni
        }
    }

    void theFileIsSound()
    {
        if (!installed(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const QString report = toolOutput(u"qpdf"_s, {u"--check"_s, m_path});
        QVERIFY2(report.contains(u"No syntax or stream encoding errors"_s), qPrintable(report));
        QVERIFY2(!report.contains(u"WARNING"_s), qPrintable(report));
    }

    void theOutlineNamesEverySection()
    {
        if (!installed(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const QString outline = toolOutput(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, m_path});
        QCOMPARE(outline.count(u"\"title\""_s), 60);
        QVERIFY(outline.contains(u"60 Раздел «60»"_s) || outline.contains(u"60 \\u0420"_s));
    }

    void metadataIsThere()
    {
        if (!installed(u"pdfinfo"_s))
            QSKIP("pdfinfo is not installed");
        const QString info = toolOutput(u"pdfinfo"_s, {m_path});
        for (const QString &expected :
             {u"Приложение № 7"_s, u"ООО «Связь»"_s, u"Соглашение об уровне услуг (SLA)"_s, u"Slatelier"_s, u"(A4)"_s})
            QVERIFY2(info.contains(expected), qPrintable(expected + u'\n' + info));
    }

    void numbersInTheFileStaySmall()
    {
        if (!installed(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const QString plain = m_folder.filePath(u"plain.pdf"_s);
        toolOutput(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, plain});
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression coordinate(u"(-?\\d+\\.?\\d*) (-?\\d+\\.?\\d*) (?:Td|m|l|re)\\b"_s);
        auto found = coordinate.globalMatch(QString::fromLatin1(file.readAll()));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const auto match = found.next();
            QVERIFY(qAbs(match.captured(1).toDouble()) < 32767 && qAbs(match.captured(2).toDouble()) < 32767);
        }
    }

    void aFailureLeavesTheOldFile()
    {
        const QString folder = m_folder.filePath(u"nowhere"_s);
        const auto result = writePdf(PageLayout(longDocument(1)), folder + u"/x.pdf"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, slatelier::model::ProblemKind::File);
        QVERIFY(result.error().located().contains(u"nowhere/x.pdf"_s));
        const QString path = m_folder.filePath(u"folder.pdf"_s);
        QVERIFY(QDir().mkpath(path));
        QVERIFY(!writePdf(PageLayout(longDocument(1)), path));
        QVERIFY(QFileInfo(path).isDir());
    }

    void onlyTheChosenPagesArePrinted()
    {
        if (!installed(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        const QString path = m_folder.filePath(u"printed.pdf"_s);
        const PageLayout layout(longDocument(5));
        {
            QPdfWriter printer(path);
            printer.setPageSize(QPageSize(QPageSize::Letter));
            QPainter painter(&printer);
            printPages(layout, printer, painter, 2, 4);
        }
        const QStringList pages =
            toolOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 3);
        for (int page = 0; page < 3; ++page)
            QVERIFY(pages[page].contains(u"Страница %1 из"_s.arg(page + 3)));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
