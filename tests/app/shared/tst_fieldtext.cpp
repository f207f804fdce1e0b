// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::shared;

class FieldTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void dateMeansWhatItsReaderMeans_data();
    void dateMeansWhatItsReaderMeans();
    void whatIsWrittenIsReadBack();
    void saysWhyACellDoesNotFit();

private:
    model::Project m_project;
    FieldPlace place(const model::EntityType &type, const QString &id, const QString &field) const;
    QHash<QString, model::AnyRow> mutable m_rows;
};

void FieldTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Russian));
    m_project.parties.put({{u"p"_s}, u"ISP"_s, u"Provider Ltd"_s, model::PartyKind::Provider, {}, {}, {}, {}, {}});
    model::Metric metric;
    metric.id = {u"m"_s};
    metric.name = u"Availability"_s;
    m_project.metrics.put(metric);
    model::Agreement agreement;
    agreement.id = {u"a"_s};
    agreement.number = u"1"_s;
    agreement.currency.code = u"RUB"_s;
    m_project.agreements.put(agreement);
    model::Target target;
    target.id = {u"t"_s};
    target.agreement = {u"a"_s};
    target.metric = model::Id<model::Metric>{u"m"_s};
    m_project.targets.put(target);
    m_project.duties.put({{u"d"_s}, {u"a"_s}, {}, {}, {}, u"act"_s, {}, {}, {}});
}

FieldPlace FieldTextTest::place(const model::EntityType &type, const QString &id, const QString &field) const
{
    const auto row = type.find(m_project, id);
    m_rows.insert(id, row);
    return {m_project, type, row.get(), type.fields.at(type.fieldIndex(field))};
}

void FieldTextTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    QTest::newRow("share stays exact") << u"targets"_s << u"t"_s << u"value"_s << u"99,95 %"_s << u"0.9995"_s;
    QTest::newRow("share without sign") << u"targets"_s << u"t"_s << u"value"_s << u"99.9"_s << u"0.999"_s;
    QTest::newRow("window by word") << u"targets"_s << u"t"_s << u"window"_s << u"quarter"_s << u"\"quarter\""_s;
    QTest::newRow("rolling window") << u"targets"_s << u"t"_s << u"window"_s << u"45 days"_s << u"\"rolling_45d\""_s;
    QTest::newRow("flag by word") << u"targets"_s << u"t"_s << u"critical"_s << u"да"_s << u"true"_s;
    QTest::newRow("reference by code") << u"duties"_s << u"d"_s << u"bearer"_s << u"isp"_s << u"\"p\""_s;
    QTest::newRow("reference by full name") << u"duties"_s << u"d"_s << u"bearer"_s << u"ISP Provider Ltd"_s << u"\"p\""_s;
    QTest::newRow("deadline") << u"duties"_s << u"d"_s << u"deadline_seconds"_s << u"2 ч 30 мин"_s << u"9000"_s;
    QTest::newRow("money in kopecks") << u"agreements"_s << u"a"_s << u"fee_minor"_s << u"1 500,50 ₽"_s << u"150050"_s;
    QTest::newRow("date of the language") << u"agreements"_s << u"a"_s << u"start"_s << u"1.2.2027"_s << u"\"2027-02-01\""_s;
    QTest::newRow("year of two digits") << u"agreements"_s << u"a"_s << u"start"_s << u"01.02.27"_s << u"\"2027-02-01\""_s;
    QTest::newRow("date of a spreadsheet") << u"agreements"_s << u"a"_s << u"start"_s << u"2027-02-01"_s << u"\"2027-02-01\""_s;
    QTest::newRow("currency in small letters") << u"agreements"_s << u"a"_s << u"currency"_s << u"eur"_s << u"\"EUR\""_s;
    QTest::newRow("state by its title") << u"agreements"_s << u"a"_s << u"state"_s << u"signed"_s << u"\"signed\""_s;
    QTest::newRow("empty is nothing") << u"agreements"_s << u"a"_s << u"start"_s << u" "_s << u"null"_s;
}

void FieldTextTest::readsWhatPeopleWrite()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto datum = datumFrom(place(*model::entityType(table), id, field), text);
    QVERIFY2(datum, datum ? "" : qPrintable(datum.error()));
    QTEST(QString::fromUtf8(datum->toJson()), "json");
}

void FieldTextTest::dateMeansWhatItsReaderMeans_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("Russian") << u"ru_RU"_s << u"01.02.2027"_s;
    QTest::newRow("month first in America") << u"en_US"_s << u"2/1/2027"_s;
    QTest::newRow("day first in Britain") << u"en_GB"_s << u"1/2/2027"_s;
    QTest::newRow("month in letters") << u"en_US"_s << u"1 Feb 2027"_s;
    QTest::newRow("points in America") << u"en_US"_s << u"1.2.2027"_s;
    QTest::newRow("spreadsheet") << u"en_US"_s << u"2027-02-01"_s;
}

void FieldTextTest::dateMeansWhatItsReaderMeans()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto former = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
    QLocale::setDefault(QLocale(locale));
    const QDate date(2027, 2, 1);
    QCOMPARE(parsedMoment(text).date(), date);
    QCOMPARE(parsedMoment(dateText(date)).date(), date); // what is shown is read back
}

void FieldTextTest::whatIsWrittenIsReadBack()
{
    for (const auto table : {"targets"_L1, "agreements"_L1, "duties"_L1, "parties"_L1, "metrics"_L1}) {
        const auto &type = *model::entityType(QString(table));
        for (const auto &field : type.fields) {
            if (!isPlainlyEditable(field))
                continue;
            const auto id = type.idOf(type.rowAt(m_project, 0).row.get());
            const auto at = place(type, id, field.name);
            const auto datum = datumFrom(at, editText(at));
            QVERIFY2(datum && *datum == field.read(at.row), qPrintable(field.name));
        }
    }
}

void FieldTextTest::saysWhyACellDoesNotFit()
{
    const auto said = [&](const char *table, const QString &id, const QString &field, const QString &text) {
        const auto datum = datumFrom(place(*model::entityType(QString::fromLatin1(table)), id, field), text);
        return datum ? QString() : datum.error();
    };
    QVERIFY(said("duties", u"d"_s, u"bearer"_s, u"Nobody"_s).contains(u"Nobody"_s));
    QVERIFY(said("duties", u"d"_s, u"action"_s, QString()).contains(u"must not be empty"_s));
    QVERIFY(said("agreements", u"a"_s, u"fee_minor"_s, u"1,005"_s).contains(u"two decimal places"_s));
    QVERIFY(said("agreements", u"a"_s, u"start"_s, u"31.02.2027"_s).contains(u"31.02.2027"_s));
    QVERIFY(said("targets", u"t"_s, u"weight"_s, u"120 %"_s).contains(u"share"_s));
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "tst_fieldtext.moc"
