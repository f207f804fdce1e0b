// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/shared/entitysteps.h"
#include "core/exchange/editiontext.h"
#include "core/model/references.h"
#include "tests/app/agreement/clausesample.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;

class EntityStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyOfAnAgreementPointsIntoItself();
    void copyOfASignedAgreementIsADraft();
    void copyOfAClauseStaysInItsAgreement();
    void clausesAreCalledByWhatTheySay_data();
    void clausesAreCalledByWhatTheySay();
};

namespace {

const model::EntityType &agreements() { return model::entityTypeOf<model::Agreement>(); }

template<class E>
QList<E> copiedRows(const model::Project &project, const model::Table<E> &table, const QString &agreement)
{
    Q_UNUSED(project)
    return rowsOf(table, &E::agreement, model::Id<model::Agreement>{agreement});
}

} // namespace

void EntityStepsTest::copyOfAnAgreementPointsIntoItself()
{
    document::Document document;
    document.setUnsaved(gui::clauseProject());
    const auto copies = shared::duplicateRows(document, agreements(), {u"sla"_s});
    QCOMPARE(copies.size(), 1);
    const auto &project = document.project();
    const auto targets = copiedRows(project, project.targets, copies.first());
    const auto schemes = copiedRows(project, project.credits, copies.first());
    const auto rules = copiedRows(project, project.terminationRules, copies.first());
    QCOMPARE(targets.size(), 2);
    QCOMPARE(schemes.size(), 1);
    QCOMPARE(schemes.first().targets, QList{targets.first().id});
    QCOMPARE(rules.first().target, std::optional(targets.first().id));
    QCOMPARE(rowsOf(project.creditRows, &model::CreditRow::scheme, schemes.first().id).size(), 2);
    // What lies outside the copy stays what it was.
    QCOMPARE(targets.first().service, project.targets.find({u"t1"_s})->service);
    QCOMPARE(project.agreements.find({copies.first()})->title, u"Internet for a home (copy)"_s);
    QVERIFY(document.undo());
    QCOMPARE(document.project(), gui::clauseProject());
}

void EntityStepsTest::copyOfASignedAgreementIsADraft()
{
    auto project = gui::clauseProject();
    exchange::signEdition(project, {u"sla"_s}, {1'700'000'000, {u"Europe/Moscow"_s}});
    exchange::startEdition(project, {u"sla"_s});
    exchange::signEdition(project, {u"sla"_s}, {1'710'000'000, {u"Europe/Moscow"_s}});
    document::Document document;
    document.setUnsaved(project);
    const auto copies = shared::duplicateRows(document, agreements(), {u"sla"_s});
    QCOMPARE(copies.size(), 1);
    const auto *copy = document.project().agreements.find({copies.first()});
    QVERIFY(copy);
    QCOMPARE(copy->state, model::AgreementState::Draft);
    QCOMPARE(copy->edition, 1);
    QVERIFY(!copy->signedAt);
    QVERIFY(copiedRows(document.project(), document.project().editions, copies.first()).isEmpty());
    QVERIFY(document.setField({&agreements(), copies.first(), u"title"_s}, model::Datum(u"Another home"_s)));
}

void EntityStepsTest::copyOfAClauseStaysInItsAgreement()
{
    document::Document document;
    document.setUnsaved(gui::clauseProject());
    const auto copies = shared::duplicateRows(document, model::entityTypeOf<model::CreditScheme>(), {u"scheme"_s});
    const auto *copy = document.project().credits.find({copies.value(0)});
    QVERIFY(copy);
    QCOMPARE(copy->agreement.text, u"sla"_s);
    QCOMPARE(copy->targets.first().text, u"t1"_s);
    QCOMPARE(rowsOf(document.project().creditRows, &model::CreditRow::scheme, copy->id).size(), 2);
}

void EntityStepsTest::clausesAreCalledByWhatTheySay_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const QString space(QChar(u'\u00a0'));
    QTest::newRow("target") << u"targets"_s << u"t1"_s
                            << u"Availability at least 99.9%1%, A1 Internet access"_s.arg(space);
    QTest::newRow("line of a scheme") << u"credit_rows"_s << u"row1"_s
                                      << u"Line of a credit scheme: from 99%1% to 99.9%1%, 10%1%"_s.arg(space);
    QTest::newRow("exclusion") << u"exclusions"_s << u"exclusion"_s << u"Planned work: Work announced in time"_s;
    QTest::newRow("criterion") << u"unavailability_criteria"_s << u"criterion"_s
                               << u"Unavailability criterion: 10%1min"_s.arg(space);
    QTest::newRow("escalation") << u"escalation_steps"_s << u"step"_s
                                << u"Escalation step: 1, Call the head of the shift"_s;
    QTest::newRow("right") << u"rights"_s << u"right"_s << u"See the records"_s;
}

void EntityStepsTest::clausesAreCalledByWhatTheySay()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(shared::nameOf(gui::clauseProject(), *model::entityType(table), id), name);
}

QTEST_GUILESS_MAIN(EntityStepsTest)
#include "tst_entitysteps.moc"
