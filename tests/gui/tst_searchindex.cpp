// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/searchindex.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace slatelier;

class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void best_data();
    void best();
    void followsChanges();
    void everyWordMustBeThere();
};

namespace {

model::Project project()
{
    model::Project project;
    for (const auto &[id, code, name] :
         {std::tuple{u"a"_s, u"NET-10"_s, u"Guest network"_s}, std::tuple{u"b"_s, u"NET-1"_s, u"Internet access"_s},
          std::tuple{u"c"_s, u"VOICE"_s, u"Voice over internet"_s}, std::tuple{u"d"_s, u"ЁЖ"_s, u"Колючая услуга"_s},
          std::tuple{u"e"_s, u"RINK"_s, u"Skating on artificial ice in summer"_s}}) {
        model::Service service;
        service.id.text = id;
        service.code = code;
        service.name = name;
        project.services.put(service);
    }
    return project;
}

QString firstFor(const shell::SearchIndex &index, const QString &text)
{
    const auto hits = index.find(text, 10);
    return hits.isEmpty() ? QString() : hits.constFirst().place.id;
}

} // namespace

void SearchIndexTest::best_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("whole code before longer codes") << u"net-1"_s << u"b"_s;
    QTest::newRow("shorter name first among equals") << u"net"_s << u"a"_s;
    QTest::newRow("beginning of a word before its middle") << u"ice"_s << u"e"_s;
    QTest::newRow("words in any order") << u"internet voice"_s << u"c"_s;
    QTest::newRow("cyrillic in any case") << u"колючая"_s << u"d"_s;
    QTest::newRow("yo is a letter") << u"ёж"_s << u"d"_s;
    QTest::newRow("nothing") << u"zebra"_s << QString();
    QTest::newRow("spaces alone") << u"   "_s << QString();
}

void SearchIndexTest::best()
{
    shell::SearchIndex index;
    index.follow(project());
    QFETCH(QString, text);
    QTEST(firstFor(index, text), "id");
}

void SearchIndexTest::followsChanges()
{
    shell::SearchIndex index;
    auto changed = project();
    index.follow(changed);
    QCOMPARE(index.size(), 5);
    auto service = changed.services.at(0);
    service.name = u"Zebra"_s;
    changed.services.put(service);
    changed.services.remove(u"c"_s);
    index.follow(changed);
    QCOMPARE(index.size(), 4);
    QCOMPARE(firstFor(index, u"zebra"_s), u"a"_s);
    QCOMPARE(firstFor(index, u"guest"_s), QString());
    QCOMPARE(firstFor(index, u"voice"_s), QString());
    index.follow(model::Project());
    QCOMPARE(index.size(), 0);
}

void SearchIndexTest::everyWordMustBeThere()
{
    shell::SearchIndex index;
    index.follow(project());
    QCOMPARE(index.find(u"internet"_s, 10).size(), 2);
    QCOMPARE(index.find(u"internet access"_s, 10).size(), 1);
    QCOMPARE(index.find(u"internet"_s, 1).size(), 1);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
