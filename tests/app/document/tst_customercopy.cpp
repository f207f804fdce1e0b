// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing internal is anywhere in the bytes of a customer's copy: a marker is planted in every text of every internal
// entity and field that the descriptions know, in signed editions, in the history, in pages that became free, and in
// every measured row. The copy is written as the program writes it.
#include "app/document/customerfile.h"
#include "core/exchange/customercopy.h"
#include "core/storage/database.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"
#include "tests/app/document/plantedproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace slatelier::exchange;
using namespace slatelier::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The marker as UTF-8, as UTF-16 in both orders, as hexadecimal digits, escaped, and in base64 at each of its three places.
const QList<QByteArray> &tracks()
{
    static const QList<QByteArray> all{"LEAK", QByteArray("L\0E\0A\0K", 7), QByteArray("\0L\0E\0A\0K", 8), "4c45414b", "4C45414B",
                                       "L\\u0045AK", "TEVBS", "xFQU", "MRUFL"};
    return all;
}

/// A file that holds everything: what it began with, a step, a step that took something away, and measured rows.
Project writeWhole(const QString &path)
{
    const auto planted = plantedWithEdition();
    auto file = storage::ProjectFile::create(path, planted);
    auto changed = planted;
    auto person = changed.people.at(0);
    person.name = u"LEAK-history"_s;
    changed.people.put(person);
    auto removed = changed;
    removed.scenarios = {};
    const bool written = file && file->apply(differenceOf(planted, changed), {"Step", {u"LEAK-label"_s}})
        && file->apply(differenceOf(changed, removed), {"Step", {u"LEAK-removal"_s}}) && file->measured().add(plantedRows(), u"LEAK-source"_s);
    return written ? file->project().value_or(Project()) : Project();
}

/// Every table of the file by what it holds; \a blobs are cells that are neither empty, whole numbers nor texts.
QHash<QString, int> rowsOfTables(const QString &path, int &blobs)
{
    QHash<QString, int> counts;
    const auto database = storage::Database::open(path, storage::Database::Existing);
    auto tables = database->prepare("SELECT \"name\", (SELECT count(*) FROM pragma_table_info(\"name\")) FROM sqlite_schema WHERE \"type\" = 'table'");
    while (tables->step().value_or(false)) {
        const QByteArray name = tables->text(0).toByteArray();
        auto rows = database->prepare("SELECT * FROM \"" + name + '"');
        while (rows->step().value_or(false)) {
            ++counts[QString::fromUtf8(name)];
            for (int column = 0; column < int(tables->integer(1)); ++column)
                blobs += rows->kind(column) == storage::CellKind::Other;
        }
    }
    return counts;
}

} // namespace

class TestCustomerCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkersArePlanted();
    void noMarkerIsInTheFile_data();
    void noMarkerIsInTheFile();
    void noInternalValueIsLeft();
    void whatTheCustomerMaySeeIsThere();
    void saysWhatItLeftOut();
    void isSoundWithoutWhatItLeftOut();
    void anEditionThatCannotBeReadHasNoText();
    void oneCustomerSeesNothingOfAnother();
    void aCopyOfACopyIsTheSame();
};

void TestCustomerCopy::theMarkersArePlanted()
{
    const auto planted = plantedWithEdition();
    const auto text = writeTextProject(planted);
    for (const auto &type : entityTypes()) {
        QVERIFY2(type.count(planted) == 1, qPrintable(type.table));
        for (const auto &field : type.fields) {
            QVERIFY2(std::none_of(field.members.begin(), field.members.end(), [](const FieldType &member) { return member.use == FieldUse::Internal; }),
                     "a customer's copy does not look into values");
            if (field.use == FieldUse::Archive)
                continue;
            const auto texts = textsIn(field, field.read(type.rowAt(planted, 0).row.get()));
            QVERIFY2(!texts.isEmpty() || field.shape != Shape::Text, qPrintable(field.name));
            for (const auto &marker : texts) {
                QVERIFY2(marker.startsWith((isInside(type, field) ? u"LEAK-"_s : u"KEEP-"_s) + type.table), qPrintable(marker));
                // Once by itself, once in each edition; an edition is not in the innermost one.
                QVERIFY2(text.count(marker.toUtf8()) >= (type.table == "editions"_L1 ? 2 : 3), qPrintable(marker));
            }
        }
    }
    QVERIFY(text.contains("LEAK-id-people"));
}

void TestCustomerCopy::noMarkerIsInTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("oneCustomer");
    for (const bool one : {false, true}) {
        const auto whose = one ? QByteArray(", of one customer") : QByteArray();
        QTest::newRow(("project" + whose).constData()) << u"copy.slatelier"_s << one;
        QTest::newRow(("text" + whose).constData()) << u"copy.slatelier.json"_s << one;
    }
}

void TestCustomerCopy::noMarkerIsInTheFile()
{
    QFETCH(QString, name);
    QFETCH(bool, oneCustomer);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"whole.slatelier"_s), copyPath = folder.filePath(name);
    auto project = writeWhole(path);
    const auto whole = bytesOf(path);
    for (const auto &marker : {"LEAK-history", "LEAK-label", "LEAK-removal", "LEAK-source", "LEAK-scenarios-name"})
        QVERIFY2(whole.contains(marker), marker);
    for (const auto *table : {"outages", "tickets", "ratings"})
        QVERIFY2(whole.contains(QByteArray("LEAK-") + table + "-id") && whole.contains(QByteArray("LEAK-") + table + "-performer"), table);
    auto agreement = project.agreements.at(0);
    agreement.type = AgreementType::Sla;
    agreement.customer = project.parties.at(0).id;
    project.agreements.put(agreement);
    QVERIFY(QFile::copy(path, copyPath)); // which a copy replaces

    const auto copy = customerCopy(project, oneCustomer ? agreement.customer : std::nullopt);
    QVERIFY(document::writeCustomerCopy(copyPath, copy.project, true));
    const auto bytes = bytesOf(copyPath);
    QVERIFY(bytes.contains("KEEP-agreements-scope"));
    for (const auto &track : tracks())
        QVERIFY2(!bytes.contains(track), track.toPercentEncoding().constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"copy"_s), QStringList{name});
    if (name.endsWith(".json"_L1)) {
        QVERIFY(readTextProject(bytes).has_value());
        return;
    }
    const auto opened = storage::ProjectFile::open(copyPath, storage::Access::ReadOnly);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->historySteps(), 0);
    QVERIFY(opened->integrity().isEmpty());
    QVERIFY(opened->project().has_value());
    int blobs = 0;
    const auto rows = rowsOfTables(copyPath, blobs);
    QCOMPARE(blobs, 0); // in which something could be packed
    for (auto at = rows.cbegin(); at != rows.cend(); ++at) {
        const auto *type = entityType(at.key());
        QVERIFY2(type ? !type->internal : !at.key().startsWith(u"history"_s) && !at.key().startsWith(u"measured"_s), qPrintable(at.key()));
    }
}

/// Numbers and dates carry no marker: an internal field of a row that stays has the value of a fresh row.
void TestCustomerCopy::noInternalValueIsLeft()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        RandomProject random(seed);
        const auto copy = customerCopy(random.project(6)).project;
        for (const auto &type : entityTypes()) {
            QVERIFY2(!type.internal || type.count(copy) == 0, qPrintable(type.table));
            for (qsizetype i = 0; i < type.count(copy); ++i) {
                const auto row = type.rowAt(copy, i).row, fresh = AnyRow(type.create({}));
                for (const auto &field : type.fields)
                    QVERIFY2(!isInside(type, field) || field.read(row.get()) == field.read(fresh.get()), qPrintable(field.name));
            }
        }
    }
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
        RandomProject random(seed);
        const auto project = random.project(6);
        const auto copy = customerCopy(project).project;
        QVERIFY(danglingReferences(copy).isEmpty());
        for (const auto &customer : customersOf(project))
            QVERIFY(danglingReferences(customerCopy(project, customer).project).isEmpty());
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
