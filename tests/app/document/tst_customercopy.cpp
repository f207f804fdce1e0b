// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing internal is anywhere in the bytes of a customer's copy: a marker is planted in every text of every internal
// entity and field that the descriptions know, in signed editions and in the history.
#include "core/exchange/customercopy.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"
#include "tests/core/randomproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::exchange;
using namespace Qt::StringLiterals;

namespace {

bool isInside(const EntityType &type, const FieldType &field)
{
    const bool ofProject = type.table == "project"_L1 && (field.name == "author"_L1 || field.name == "note"_L1);
    return type.internal || field.use == FieldUse::Internal || ofProject;
}

/// \a datum with every text that is not an id or a word of a list put behind the marker.
Datum marked(const FieldType &field, const Datum &datum, const QString &marker)
{
    if (field.shape == Shape::Text)
        return Datum(marker + field.name);
    if (field.shape == Shape::List && datum.list()) {
        Datum::List all;
        auto element = field;
        element.shape = field.elementShape;
        for (const auto &inner : *datum.list())
            all += marked(element, inner, marker);
        return Datum(all);
    }
    if (field.shape != Shape::Object || !datum.object())
        return datum;
    Datum::Object object = *datum.object();
    for (auto &member : object) {
        for (const auto &type : field.members) {
            if (type.name == member.key)
                member.value = marked(type, member.value, marker);
        }
    }
    return Datum(object);
}

/// One row of every entity with a value in every field; what may not leave the house says LEAK, the rest KEEP.
Project plantedProject()
{
    Project project;
    testing::RandomProject random(7);
    for (const auto &type : entityTypes()) {
        const QString id = type.table == "project"_L1 ? type.table : (type.internal ? u"LEAK-id-"_s : u"keep-"_s) + type.table;
        const auto row = type.create(id);
        for (const auto &field : type.fields) {
            Datum value;
            for (int i = 0; i < 50 && value.isNull(); ++i)
                value = random.value(field, project, 1);
            const auto fit = field.write(row.get(), marked(field, value, (isInside(type, field) ? u"LEAK-"_s : u"KEEP-"_s) + type.table + u'-'));
            if (fit)
                qFatal("%s.%s", qPrintable(type.table), qPrintable(field.name));
        }
        type.putAt(project, type.count(project), row);
    }
    return project;
}

/// As above, with everything once more inside a signed edition.
Project plantedWithEdition()
{
    auto project = plantedProject();
    auto inner = project;
    inner.editions = {};
    auto edition = project.editions.at(0);
    edition.content = QString::fromUtf8(writeTextProject(inner));
    edition.state = AgreementState::Signed;
    project.editions.put(edition);
    return project;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCustomerCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkersArePlanted();
    void noMarkerIsInTheFile();
    void noMarkerIsInTheText();
    void whatTheCustomerMaySeeIsThere();
    void saysWhatItLeftOut();
    void isSoundWithoutWhatItLeftOut();
    void anEditionThatCannotBeReadHasNoText();
    void oneCustomerSeesNothingOfAnother();
    void aCopyOfACopyIsTheSame();
};

void TestCustomerCopy::theMarkersArePlanted()
{
    const auto text = writeTextProject(plantedWithEdition());
    for (const auto &type : entityTypes()) {
        for (const auto &field : type.fields) {
            const auto marker = (isInside(type, field) ? u"LEAK-"_s : u"KEEP-"_s) + type.table + u'-' + field.name;
            if (field.shape == Shape::Text && field.use != FieldUse::Archive)
                QVERIFY2(text.count('"' + marker.toUtf8() + '"') + text.count('"' + marker.toUtf8() + '\\') >= (type.table == "editions"_L1 ? 1 : 2), qPrintable(marker));
        }
    }
    QVERIFY(text.contains("LEAK-id-people"));
}

void TestCustomerCopy::noMarkerIsInTheFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"whole.slatelier"_s), copyPath = folder.filePath(u"copy.slatelier"_s);
    const auto planted = plantedWithEdition();
    auto file = storage::ProjectFile::create(path, planted);
    QVERIFY(file.has_value());
    auto changed = planted;
    auto person = changed.people.at(0);
    person.name = u"LEAK-history"_s;
    changed.people.put(person);
    QVERIFY(file->apply(differenceOf(planted, changed), {"Step", {u"LEAK-label"_s}}));
    model::Outage outage;
    outage.id = {u"LEAK-outage"_s};
    outage.cause = u"LEAK-measured"_s;
    model::Measured rows;
    rows.outages = {outage};
    QVERIFY(file->measured().add(rows, u"LEAK-source"_s));
    QVERIFY(bytesOf(path).contains("LEAK-measured") && bytesOf(path).contains("LEAK-source"));
    QVERIFY(bytesOf(path).contains("LEAK-history") && bytesOf(path).contains("LEAK-label"));

    const auto project = file->project();
    QVERIFY(project.has_value());
    QVERIFY(storage::ProjectFile::create(copyPath, customerCopy(*project).project).has_value());
    const auto bytes = bytesOf(copyPath);
    QVERIFY(bytes.contains("KEEP-agreements-scope"));
    for (const auto &marker : {QByteArray("LEAK"), QByteArray("L\0E\0A\0K", 7), QByteArray("L\\u0045AK")})
        QVERIFY(!bytes.contains(marker));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"copy"_s), QStringList{u"copy.slatelier"_s});
    const auto opened = storage::ProjectFile::open(copyPath, storage::Access::ReadOnly);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->historySteps(), 0);
    QVERIFY(opened->integrity().isEmpty());
    QVERIFY(opened->project().has_value());
    QVERIFY(!writeTextProject(*opened->project()).contains("LEAK"));
}

void TestCustomerCopy::noMarkerIsInTheText()
{
    const auto text = writeTextProject(customerCopy(plantedWithEdition()).project);
    QVERIFY(!text.contains("LEAK"));
    QVERIFY(readTextProject(text).has_value());
}

void TestCustomerCopy::whatTheCustomerMaySeeIsThere()
{
    const auto text = writeTextProject(customerCopy(plantedWithEdition()).project);
    for (const auto &type : entityTypes()) {
        for (const auto &field : type.fields) {
            const auto marker = u"KEEP-"_s + type.table + u'-' + field.name;
            if (field.shape == Shape::Text && field.use != FieldUse::Archive && !isInside(type, field))
                QVERIFY2(text.contains(marker.toUtf8()), qPrintable(marker));
        }
    }
}

void TestCustomerCopy::saysWhatItLeftOut()
{
    const auto copy = customerCopy(plantedWithEdition());
    const auto said = [&](const char *table, const char *field) {
        return std::any_of(copy.leftOut.begin(), copy.leftOut.end(), [&](const LeftOut &line) {
            return line.type->table == QLatin1StringView(table) && (line.field ? line.field->name == QLatin1StringView(field) : *field == '\0');
        });
    };
    for (const auto &type : entityTypes()) {
        if (type.internal)
            QVERIFY2(said(type.table.toLatin1().constData(), ""), qPrintable(type.table));
        for (const auto &field : type.fields) {
            if (!type.internal && isInside(type, field))
                QVERIFY2(said(type.table.toLatin1().constData(), field.name.toLatin1().constData()), qPrintable(field.name));
        }
    }
    QVERIFY(said("editions", "content"));
    QCOMPARE(copy.sentences().size(), copy.leftOut.size());
    QVERIFY(customerCopy(Project()).leftOut.isEmpty());
}

void TestCustomerCopy::isSoundWithoutWhatItLeftOut()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        testing::RandomProject random(seed);
        const auto project = random.project(6);
        const auto copy = customerCopy(project).project;
        QVERIFY(danglingReferences(copy).isEmpty());
        for (const auto &type : entityTypes())
            QVERIFY2(!type.internal || type.count(copy) == 0, qPrintable(type.table));
    }
}

void TestCustomerCopy::anEditionThatCannotBeReadHasNoText()
{
    auto project = plantedProject();
    auto edition = project.editions.at(0);
    edition.content = u"{ LEAK"_s;
    project.editions.put(edition);
    QVERIFY(customerCopy(project).project.editions.at(0).content.isEmpty());
}

void TestCustomerCopy::oneCustomerSeesNothingOfAnother()
{
    Project project;
    for (const auto *name : {"ours", "first", "second", "draft"}) {
        Party party;
        party.id = {QString::fromLatin1(name)};
        party.name = u"Party "_s + party.id.text;
        project.parties.put(party);
    }
    for (const auto *name : {"first", "second"}) {
        const auto text = QString::fromLatin1(name);
        Service service;
        service.id = {u"service-"_s + text};
        service.name = u"Service of the "_s + text;
        project.services.put(service);
        Agreement agreement;
        agreement.id = {u"sla-"_s + text};
        agreement.number = u"Number "_s + text;
        agreement.provider = Id<Party>{u"ours"_s};
        agreement.customer = Id<Party>{text};
        agreement.services = {service.id};
        agreement.internalNote = u"LEAK"_s;
        project.agreements.put(agreement);
        Edition edition;
        edition.id = {u"edition-"_s + text};
        edition.agreement = agreement.id;
        project.editions.put(edition);
    }
    QCOMPARE(customersOf(project).size(), 2);
    const auto copy = customerCopy(project, Id<Party>{u"first"_s});
    const auto text = writeTextProject(copy.project);
    QVERIFY(text.contains("Number first") && text.contains("Service of the first") && text.contains("edition-first"));
    QVERIFY(text.contains("Party ours"));
    QVERIFY(!text.contains("second") && !text.contains("LEAK") && !text.contains("Party draft"));
    QVERIFY(danglingReferences(copy.project).isEmpty());
}

void TestCustomerCopy::aCopyOfACopyIsTheSame()
{
    const auto copy = customerCopy(plantedWithEdition());
    const auto again = customerCopy(copy.project);
    QCOMPARE(writeTextProject(again.project), writeTextProject(copy.project));
    QVERIFY(again.leftOut.isEmpty());
}

QTEST_GUILESS_MAIN(TestCustomerCopy)
#include "tst_customercopy.moc"
