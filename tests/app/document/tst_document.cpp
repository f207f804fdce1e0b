// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/starters.h"
#include "core/model/references.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace Qt::StringLiterals;
using document::Document;
using model::Service;

namespace {

const model::EntityRef netName{model::entityType(u"services"), u"net"_s, u"name"_s};

model::Project sample()
{
    return *document::starterProject(u"home-internet"_s, model::Language::Ru);
}

QString nameOfNet(const Document &document)
{
    return document.project().services.find({u"net"_s})->name;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyStepIsInTheFile()
    {
        Document first;
        QVERIFY(first.create(path(), sample()));
        QVERIFY(first.setField(netName, model::Datum(u"Связь"_s)));
        first.close();

        Document second;
        QVERIFY(second.open(path()));
        QCOMPARE(nameOfNet(second), u"Связь"_s);
        QVERIFY(second.canUndo());
        QVERIFY(second.undoText().contains(u"Связь"_s));
        QVERIFY(second.undo());
        QCOMPARE(second.project(), sample());
        QVERIFY(second.redo());
        QCOMPARE(nameOfNet(second), u"Связь"_s);
    }

    void aStepWithoutEffectIsNone()
    {
        Document document;
        document.setUnsaved(sample());
        QSignalSpy changed(&document, &Document::changed);
        QVERIFY(document.setField(netName, model::Datum(nameOfNet(document))));
        QCOMPARE(changed.size(), 0);
        QVERIFY(!document.canUndo());
    }

    void removalLeavesNothingDangling_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &type : model::entityTypes())
            QTest::newRow(qPrintable(type.table)) << type.table;
    }
    void removalLeavesNothingDangling()
    {
        QFETCH(QString, table);
        const auto &type = *model::entityType(table);
        Document document;
        document.setUnsaved(sample());
        const auto before = document.project();
        while (type.count(document.project()) > 0) {
            const QString id = type.idOf(type.rowAt(document.project(), 0).row.get());
            QVERIFY(document.apply({"Remove", {}}, [&](model::Project &project) { model::removeRow(project, type, id); }));
            QVERIFY(model::danglingReferences(document.project()).isEmpty());
        }
        document.goTo(0);
        QCOMPARE(document.project(), before);
    }

    void unsoundStepsAreRefused()
    {
        Document document;
        document.setUnsaved(sample());
        QSignalSpy failed(&document, &Document::failed);
        const auto before = document.project();
        QVERIFY(!document.setField({netName.type, u"district"_s, u"structure"_s}, model::Datum(u"net"_s))); // a circle
        QVERIFY(!document.setField({netName.type, u"net"_s, u"owner"_s}, model::Datum(u"nobody"_s)));
        QVERIFY(!document.apply({"Remove badly", {}}, [](model::Project &project) { project.components.remove(u"line"_s); }));
        QCOMPARE(failed.size(), 3);
        QCOMPARE(document.project(), before);
        QVERIFY(!document.canUndo());
    }

    void aSecondInstanceReadsOnly()
    {
        Document first;
        QVERIFY(first.create(path(), sample()));
        Document second;
        QVERIFY(second.open(path()));
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.notice().isEmpty());
        QVERIFY(!second.setField(netName, model::Datum(u"Связь"_s)));
        first.close();
        QVERIFY(second.open(path()));
        QVERIFY(!second.isReadOnly());
    }

    void historyMovesIntoTheFirstFile()
    {
        Document document;
        document.setUnsaved(sample());
        for (const auto &name : {u"один"_s, u"два"_s, u"три"_s})
            QVERIFY(document.setField(netName, model::Datum(name)));
        QVERIFY(document.undo());
        QVERIFY(document.saveAs(path(), false));
        QCOMPARE(document.path(), path());
        document.close();
        QVERIFY(document.open(path()));
        QCOMPARE(nameOfNet(document), u"два"_s);
        QCOMPARE(document.history().size(), 3);
        QVERIFY(document.redo());
        QCOMPARE(nameOfNet(document), u"три"_s);
        document.goTo(0);
        QCOMPARE(document.project(), sample());
    }

    void aTextProjectOpensWithoutAFile()
    {
        QFile text(u":/samples/home-internet.ru.slatelier.json"_s);
        const QString copy = m_folder->filePath(u"sample.slatelier.json"_s);
        QVERIFY(text.copy(copy));
        Document document;
        QVERIFY(document.open(copy));
        QCOMPARE(document.project(), sample());
        QVERIFY(document.path().isEmpty());
    }

    void aFailureKeepsWhatWasOpen()
    {
        Document document;
        document.setUnsaved(sample());
        const auto missing = document.open(m_folder->filePath(u"none.slatelier"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, model::ProblemKind::File);
        QCOMPARE(document.project(), sample());
    }

private:
    QString path() const { return m_folder->filePath(u"p.slatelier"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
