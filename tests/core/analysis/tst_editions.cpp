// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/editions.h"
#include "core/exchange/editiontext.h"
#include "core/model/references.h"
#include "core/model/soundness.h"
#include "tests/core/randomproject.h"

#include <QtTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;
using analysis::Amendment;

namespace {

const Id<Agreement> sla{u"sla-17"_s};

Project sample()
{
    const auto project = exchange::openTextProject(QStringLiteral(SLATELIER_SOURCE_DIR "/resources/samples/home-internet.en.slatelier.json"));
    if (!project)
        qFatal("%s", qPrintable(project.error().first().located()));
    return *project;
}

Instant moment() { return {1'800'000'000, {u"Europe/Moscow"_s}}; }

Project signedSample()
{
    auto project = sample();
    exchange::signEdition(project, sla, moment());
    return project;
}

/// Would the document take the step from one to the other?
bool isTaken(const Project &before, const Project &after)
{
    return !unsoundness(after, differenceOf(before, after));
}

/// The same rows with the same contents, in whatever order.
bool sameRows(const Project &a, const Project &b)
{
    for (const auto &type : entityTypes()) {
        if (type.count(a) != type.count(b))
            return false;
        for (qsizetype i = 0; i < type.count(a); ++i) {
            const auto row = type.rowAt(a, i).row;
            const auto other = type.find(b, type.idOf(row.get()));
            if (!other || !type.equal(row.get(), other.get()))
                return false;
        }
    }
    return true;
}

} // namespace

class EditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsSoundAndWithoutTheHouse()
    {
        const auto content = analysis::contentOf(sample(), sla);
        QVERIFY(!unsoundness(content));
        QCOMPARE(content.agreements.size(), 1);
        QVERIFY(content.people.isEmpty() && content.assignments.isEmpty() && content.editions.isEmpty());
        QVERIFY(content.agreements.at(0).internalNote.isEmpty());
        QVERIFY(!content.targets.isEmpty() && !content.credits.isEmpty() && !content.creditRows.isEmpty());
        QVERIFY(!content.services.isEmpty() && !content.components.isEmpty() && !content.metrics.isEmpty());
        for (const auto &target : content.targets)
            QCOMPARE(target.agreement, sla);
        const auto text = exchange::editionText(sample(), sla);
        QVERIFY(!text.contains(u"The share of repeat contacts"_s));
    }

    void signedContentReadsBack()
    {
        const auto project = signedSample();
        QCOMPARE(project.editions.size(), 1);
        const auto &edition = project.editions.at(0);
        QCOMPARE(edition.number, project.agreements.find(sla)->edition);
        QCOMPARE(project.agreements.find(sla)->state, AgreementState::Signed);
        const auto content = exchange::editionContent(edition);
        QVERIFY2(content, content ? "" : qPrintable(content.error().first().located()));
        const auto amendments = analysis::redline(*content, analysis::contentOf(project, sla));
        QVERIFY2(amendments.isEmpty(), qPrintable(amendments.isEmpty() ? QString() : amendments.first().place.type->table + u' ' + amendments.first().place.id
            + u' ' + amendments.first().place.field));
        QVERIFY(sameRows(analysis::contentOf(project, sla), *content));
    }

    void catalogueChangesDoNotReachIt()
    {
        auto project = signedSample();
        const auto before = project.editions.at(0);
        auto service = *project.services.find({u"net"_s});
        service.name = u"Another name"_s;
        project.services.put(service);
        removeRow(project, entityTypeOf<Metric>(), u"m-av"_s);
        QCOMPARE(project.editions.at(0), before);
        const auto content = exchange::editionContent(project.editions.at(0));
        QVERIFY(content);
        QVERIFY(content->metrics.find({u"m-av"_s}));
        QCOMPARE(content->services.find({u"net"_s})->name, sample().services.find({u"net"_s})->name);
    }

    void whatWasSignedIsRefused_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a target of the signed agreement") << 0 << false;
        QTest::newRow("a line of its credit scheme") << 1 << false;
        QTest::newRow("a new duty") << 2 << false;
        QTest::newRow("its fee") << 3 << false;
        QTest::newRow("the edition itself") << 4 << false;
        QTest::newRow("removal of the edition") << 5 << false;
        QTest::newRow("removal of the agreement") << 6 << false;
        QTest::newRow("its internal note") << 7 << true;
        QTest::newRow("the catalogue") << 8 << true;
        QTest::newRow("retiring it") << 9 << true;
        QTest::newRow("another agreement") << 10 << true;
        QTest::newRow("the next edition") << 11 << true;
        QTest::newRow("a target of the next edition") << 12 << true;
        QTest::newRow("signing it in the first place") << 13 << true;
    }
    void whatWasSignedIsRefused()
    {
        QFETCH(int, step);
        QFETCH(bool, taken);
        auto before = step == 13 ? sample() : signedSample();
        if (step == 12)
            exchange::startEdition(before, sla);
        auto after = before;
        auto agreement = *after.agreements.find(sla);
        auto target = *after.targets.find({u"t-av"_s});
        auto row = *after.creditRows.find({u"cr-1"_s});
        auto edition = after.editions.isEmpty() ? Edition() : after.editions.at(0);
        Duty duty;
        switch (step) {
        case 0:
        case 12:
            target.value = Decimal::parse(u"0.9");
            after.targets.put(target);
            break;
        case 1:
            row.share = Share{*Decimal::parse(u"0.2")};
            after.creditRows.put(row);
            break;
        case 2:
            duty.id = {u"new"_s};
            duty.agreement = sla;
            duty.action = u"More"_s;
            after.duties.put(duty);
            break;
        case 3:
            agreement.fee = MinorUnits{1};
            after.agreements.put(agreement);
            break;
        case 4:
            edition.content += u' ';
            after.editions.put(edition);
            break;
        case 5: after.editions.remove(edition.id.text); break;
        case 6: removeRow(after, entityTypeOf<Agreement>(), sla.text); break;
        case 7:
            agreement.internalNote = u"New"_s;
            after.agreements.put(agreement);
            break;
        case 8: {
            auto service = *after.services.find({u"net"_s});
            service.name = u"Renamed"_s;
            after.services.put(service);
            break;
        }
        case 9:
            agreement.state = AgreementState::Retired;
            after.agreements.put(agreement);
            edition.state = AgreementState::Retired;
            after.editions.put(edition);
            break;
        case 10: {
            auto other = *after.agreements.find({u"ola-3"_s});
            other.title = u"Other"_s;
            after.agreements.put(other);
            break;
        }
        case 11: exchange::startEdition(after, sla); break;
        case 13: exchange::signEdition(after, sla, moment()); break;
        }
        QVERIFY(!(before == after));
        QCOMPARE(isTaken(before, after), taken);
    }

    void redlineOfItselfIsEmpty()
    {
        const auto content = analysis::contentOf(sample(), sla);
        QVERIFY(analysis::redline(content, content).isEmpty());
    }

    void redlineNamesWhatChanged()
    {
        const auto older = analysis::contentOf(sample(), sla);
        auto newer = older;
        auto target = *newer.targets.find({u"t-av"_s});
        target.value = Decimal::parse(u"0.997");
        newer.targets.put(target);
        newer.duties.remove(u"d-7"_s);
        auto right = newer.rights.at(0);
        right.id = {u"r-new"_s};
        newer.rights.put(right);
        const auto amendments = analysis::redline(older, newer);
        QCOMPARE(amendments.size(), 3);
        QCOMPARE(amendments.at(0).kind, Amendment::Changed);
        QCOMPARE(amendments.at(0).place, (EntityRef{&entityTypeOf<Target>(), u"t-av"_s, u"value"_s}));
        QCOMPARE(amendments.at(0).before, Datum(*Decimal::parse(u"0.995")));
        QCOMPARE(amendments.at(0).after, Datum(*Decimal::parse(u"0.997")));
        QCOMPARE(amendments.at(1).kind, Amendment::Removed);
        QCOMPARE(amendments.at(2).kind, Amendment::Added);
    }

    void redlineLeadsFromOlderToNewer()
    {
        // Any two contents, even of unrelated projects.
        const auto one = analysis::contentOf(sample(), sla);
        for (quint32 seed = 1; seed <= 50; ++seed) {
            auto other = one;
            testing::RandomProject random(seed);
            for (int i = 0; i < 20; ++i)
                other = random.step(other);
            other.editions = {};
            const auto back = analysis::amended(one, analysis::redline(one, other));
            QVERIFY(analysis::redline(back, other).isEmpty());
            QVERIFY(analysis::redline(analysis::amended(other, analysis::redline(other, one)), one).isEmpty());
        }
    }

    void editionInForceByDate()
    {
        Project project;
        const auto add = [&](int number, QDate start, QDate end) {
            project.editions.put({{u"e%1"_s.arg(number)}, sla, number, AgreementState::Signed, {}, start, end, {}});
        };
        add(1, QDate(2026, 1, 1), QDate(2026, 12, 31));
        add(2, QDate(2026, 7, 1), {});
        QVERIFY(!analysis::editionInForce(project, sla, QDate(2025, 12, 31)));
        QCOMPARE(analysis::editionInForce(project, sla, QDate(2026, 6, 30))->number, 1);
        QCOMPARE(analysis::editionInForce(project, sla, QDate(2026, 7, 1))->number, 2);
        QCOMPARE(analysis::editionInForce(project, sla, QDate(2030, 1, 1))->number, 2);
        QCOMPARE(analysis::latestEdition(project, sla)->number, 2);
        QVERIFY(!analysis::latestEdition(project, {u"other"_s}));
    }
};

QTEST_GUILESS_MAIN(EditionsTest)
#include "tst_editions.moc"
