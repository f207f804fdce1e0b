// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// The published cases through the whole program: text project in, JSON out.
namespace {

QJsonObject objectFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject componentOf(const QJsonObject &given)
{
    QJsonObject component{{u"id"_s, given.value(u"id"_s)}};
    if (given.contains(u"q"_s))
        component.insert(u"unavailability"_s, given.value(u"q"_s));
    else {
        component.insert(u"mtbf_hours"_s, given.value(u"mtbf_h"_s));
        component.insert(u"mtrs_hours"_s, given.value(u"mttr_h"_s));
    }
    return component;
}

/// Failure logic turned round: k failed of n is n − k + 1 working of n.
QJsonObject structureOf(const QJsonObject &gate)
{
    const QString type = gate.value(u"type"_s).toString();
    const auto inputs = gate.value(u"inputs"_s).toArray();
    if (type == "series"_L1 || type == "or"_L1)
        return {{u"all"_s, inputs}};
    if (type == "parallel"_L1 || type == "and"_L1)
        return {{u"any"_s, inputs}};
    const auto k = gate.value(u"k"_s).toInteger();
    return {{u"k"_s, type == "atleast"_L1 ? inputs.size() - k + 1 : k}, {u"of"_s, inputs}};
}

QByteArray projectOf(const QJsonObject &known)
{
    QJsonArray components;
    for (const auto &component : known.value(u"components"_s).toArray())
        components.append(componentOf(component.toObject()));
    QJsonArray services;
    for (const auto &gate : known.value(u"gates"_s).toArray()) {
        const auto id = gate.toObject().value(u"id"_s);
        services.append(QJsonObject{{u"id"_s, id}, {u"code"_s, id}, {u"name"_s, id}, {u"structure"_s, structureOf(gate.toObject())}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"slatelier"_s}, {u"version"_s, 1}, {u"name"_s, known.value(u"id"_s)},
                                     {u"language"_s, u"en"_s}, {u"components"_s, components}, {u"services"_s, services}})
        .toJson();
}

bool near(double value, double expected, double relative, double absolute = 0)
{
    return std::abs(value - expected) <= std::max(relative * std::abs(expected), absolute);
}

/// What is wrong with the answer for one service; empty when it is right.
QString mistakes(const QJsonObject &answer, const QJsonObject &expected)
{
    QStringList wrong;
    const auto compare = [&](const QString &key, const QString &expectedKey) {
        if (expected.contains(expectedKey) && !near(answer.value(key).toDouble(-1), expected.value(expectedKey).toDouble(), 1e-9))
            wrong += u"%1 is %2"_s.arg(key).arg(answer.value(key).toDouble(), 0, 'g', 17);
    };
    compare(u"availability"_s, u"availability"_s);
    compare(u"unavailability"_s, u"unavailability"_s);
    // The share of the time that is left: told apart from 1 even where it is tiny.
    const double whole = answer.value(u"availability"_s).toDouble(-1) + answer.value(u"unavailability"_s).toDouble(-1);
    if (!near(whole, 1, 1e-15))
        wrong += u"availability and unavailability add up to %1"_s.arg(whole, 0, 'g', 17);
    compare(u"interruptions_per_hour"_s, u"failure_frequency_per_h"_s);
    compare(u"mtbf_hours"_s, u"mean_up_time_h"_s);
    compare(u"mtrs_hours"_s, u"mean_down_time_h"_s);
    const auto importance = expected.value(u"importance"_s).toObject();
    const auto components = answer.value(u"components"_s).toArray();
    QHash<QString, QJsonObject> parts;
    for (const auto &part : components)
        parts.insert(part.toObject().value(u"id"_s).toString(), part.toObject());
    for (auto named = importance.begin(); named != importance.end(); ++named) {
        const auto figures = named.value().toObject();
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            const auto value = parts.value(named.key()).value(figure.key());
            const bool right = figure.value().isNull() ? value.isNull()
                                                       : value.isDouble() && near(value.toDouble(), figure.value().toDouble(), 1e-8, 1e-12);
            if (!right)
                wrong += u"%1 of %2 is %3"_s.arg(figure.key(), named.key()).arg(value.toDouble(), 0, 'g', 17);
        }
    }
    return wrong.join(u"; "_s);
}

/// The digits of a count as the program printed them, because a double holds only 53 bits.
QString printedCount(const QByteArray &out, const QString &service)
{
    const QString text = QString::fromUtf8(out);
    const auto at = text.indexOf(u"\"id\": \"%1\""_s.arg(service));
    const QString key = u"\"minimal_cut_set_count\": "_s;
    const auto start = text.indexOf(key, at) + key.size();
    return text.sliced(start, text.indexOf(u',', start) - start);
}

} // namespace

class TestPublishedCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void availability_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/static"));
        for (const auto &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }
    void availability()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the known answers are not beside the project");
        const auto known = objectFrom(path);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"case.slatelier.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(projectOf(known));
        file.close();
        const auto tops = known.value(u"tops"_s).toArray();
        // One by one where only some gates are asked about; all at once where the case is a whole catalogue.
        const bool catalogue = tops.size() > 20;
        const auto whole = catalogue ? program::run({u"availability"_s, file.fileName(), u"--cut-sets"_s, u"0"_s, u"--json"_s}) : program::Outcome();
        for (const auto &top : tops) {
            const QString id = top.toString();
            const auto outcome = catalogue ? whole : program::run({u"availability"_s, file.fileName(), u"--service"_s, id, u"--cut-sets"_s, u"3"_s, u"--json"_s});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
            const auto expected = known.value(u"expected"_s).toObject().value(id).toObject();
            QJsonObject answer;
            for (const auto &service : outcome.json().value(u"services"_s).toArray()) {
                if (service.toObject().value(u"id"_s).toString() == id)
                    answer = service.toObject();
            }
            const QString wrong = mistakes(answer, expected);
            QVERIFY2(wrong.isEmpty(), qPrintable(id + u": "_s + wrong));
            const auto count = expected.value(u"mcs_count"_s);
            QCOMPARE(printedCount(outcome.out, id), count.isString() ? count.toString() : QString::number(count.toInteger()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishedCases)
#include "tst_publishedcases.moc"
