// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slatelier::model;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &id, const QString &name)
{
    Service row;
    row.id = {id};
    row.name = name;
    return row;
}

QStringList ids(const Project &project)
{
    QStringList list;
    for (const auto &row : project.services)
        list += row.id.text;
    return list;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeIsDescribed()
    {
        QVERIFY(entityTypes().size() >= 20);
        for (const auto &type : entityTypes()) {
            QVERIFY(!type.table.isEmpty());
            QCOMPARE(entityType(type.table), &type);
            const auto row = type.create(QStringLiteral("x"));
            QCOMPARE(type.idOf(row.get()), QStringLiteral("x"));
            for (const auto &field : type.fields)
                QVERIFY2(!field.write(row.get(), field.read(row.get())) || field.read(row.get()).isNull(), qPrintable(field.name));
        }
        QCOMPARE(entityTypeOf<Target>().owner, &entityTypeOf<Agreement>());
    }

    void equalProjectsDoNotDiffer()
    {
        Project project;
        project.services.put(service(u"a"_s, u"A"_s));
        QVERIFY(differenceOf(project, project).isEmpty());
        Project same = project;
        same.services.put(service(u"a"_s, u"A"_s)); // another row object with equal content
        QVERIFY(differenceOf(project, same).isEmpty());
    }

    void orderIsPartOfTheValue()
    {
        Project project;
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            project.services.put(service(id, id));
        Project moved = project;
        moved.services.putAt(0, moved.services.at(2));
        QCOMPARE(ids(moved), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(!(moved == project));
        const auto difference = differenceOf(project, moved);
        QCOMPARE(difference.changes.size(), 1);
        apply(moved, difference.reversed());
        QCOMPARE(moved, project);
    }

    void manyInsertionsAtOnePlace()
    {
        Project project;
        project.services.put(service(u"first"_s, u"first"_s));
        QStringList expected{u"first"_s};
        for (int i = 0; i < 200; ++i) { // far more than one gap holds
            const QString id = QString::number(i);
            project.services.putAt(1, service(id, id));
            expected.insert(1, id);
        }
        QCOMPARE(ids(project), expected);
    }

    void randomStepsAndBack()
    {
        QRandomGenerator random(7);
        Project project;
        QList<Project> values{project};
        QList<Difference> steps;
        for (int i = 0; i < 500; ++i) {
            const QString id = QString::number(random.bounded(40));
            switch (random.bounded(4)) {
            case 0: project.services.remove(id); break;
            case 1: project.services.putAt(random.bounded(int(project.services.size()) + 1), service(id, QString::number(i))); break;
            default: project.services.put(service(id, QString::number(i))); break;
            }
            steps += differenceOf(values.back(), project);
            values += project;
        }
        Project walked = values.front();
        for (int i = 0; i < steps.size(); ++i) {
            apply(walked, steps.at(i));
            QCOMPARE(walked, values.at(i + 1));
        }
        for (auto i = steps.size() - 1; i >= 0; --i) {
            apply(walked, steps.at(i).reversed());
            QCOMPARE(walked, values.at(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
