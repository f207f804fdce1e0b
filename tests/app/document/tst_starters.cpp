// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/starters.h"

#include "core/analysis/availability.h"
#include "core/exchange/textproject.h"
#include "core/model/entitytype.h"

#include <QTest>

using namespace slatelier;
using namespace Qt::StringLiterals;

class TestStarters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensInBothLanguages_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &starter : document::templates() + document::samples())
            QTest::newRow(qPrintable(starter.id)) << starter.id;
    }
    void opensInBothLanguages()
    {
        QFETCH(QString, id);
        const auto russian = document::starterProject(id, model::Language::Ru);
        const auto english = document::starterProject(id, model::Language::En);
        QVERIFY2(russian, russian ? "" : qPrintable(russian.error().located()));
        QVERIFY2(english, english ? "" : qPrintable(english.error().located()));
        for (const auto &type : model::entityTypes())
            QCOMPARE(type.count(*russian), type.count(*english));
        QCOMPARE(russian->info().language, model::Language::Ru);
        QCOMPARE(english->info().language, model::Language::En);
    }

    void everyStructureHasExactFigures_data() { opensInBothLanguages_data(); }
    void everyStructureHasExactFigures()
    {
        QFETCH(QString, id);
        const auto project = document::starterProject(id, model::Language::En);
        const analysis::AvailabilityModel exact(*project);
        for (const auto &service : project->services) {
            const auto result = exact.of(service.id);
            QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
            QVERIFY(result->availability > 0.9 && result->availability < 1);
        }
    }

    void samplesShowEveryEntity_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &starter : document::samples())
            QTest::newRow(qPrintable(starter.id)) << starter.id;
    }
    void samplesShowEveryEntity()
    {
        QFETCH(QString, id);
        const auto project = document::starterProject(id, model::Language::Ru);
        for (const auto &type : model::entityTypes()) {
            // A common cause would leave the services without exact figures; text clauses are the last resort; an
            // edition is made by signing, and what was accepted is nobody's but the user's.
            static const QStringList left{u"common_causes"_s, u"text_clauses"_s, u"editions"_s, u"accepted_findings"_s};
            if (!left.contains(type.table))
                QVERIFY2(type.count(*project) > 0, qPrintable(type.table));
        }
    }

    void anUnknownTemplateIsNamed()
    {
        const auto none = document::starterProject(u"nothing"_s, model::Language::En);
        QVERIFY(!none);
        QVERIFY(none.error().sentence().contains(u"nothing"_s));
        QCOMPARE(none.error().kind, model::ProblemKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestStarters)
#include "tst_starters.moc"
