// SPDX-License-Identifier: GPL-3.0-or-later
// The picture from promise to person: where things stand, what is broken, and how a person mends it until nothing is.
#include "app/document/document.h"
#include "app/document/starters.h"
#include "app/lineofsight/gapsmodel.h"
#include "app/lineofsight/lineofsightpage.h"
#include "app/lineofsight/sightview.h"
#include "core/analysis/findings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace lineofsight;

namespace {

double lineHeight(const QString &text, double width) { return 14 * (1 + int(double(text.size()) * 7 / width)); }

model::Project sample(const QString &id) { return *document::starterProject(id, model::Language::En); }

SightPicture pictureIn(const model::Project &project, const SightChoice &choice = {})
{
    const auto trace = analysis::traceOf(project, project.agreements.at(0), QDate(2026, 11, 1));
    return pictureOf(project, trace, choice, lineHeight);
}

int count(const SightPicture &picture, SightNode::Kind kind)
{
    return int(std::count_if(picture.nodes.begin(), picture.nodes.end(), [&](const SightNode &node) { return node.kind == kind; }));
}

} // namespace

class LineOfSightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void nothingLiesOnAnotherThing_data();
    void nothingLiesOnAnotherThing();
    void brokenLinesNameTheMissingLink();
    void aWholeLineHasNoGap();
    void focusFilterAndFold();
    void sixtyPromisesAndTwoHundredPeople();
    void mendsLeadToNoGapAndBack();
    void keyboardWalksAlongTheLine();
    void agreementIsChosen();
    void pictureIsSaved();
};

void LineOfSightTest::nothingLiesOnAnotherThing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("unfolded");
    for (const auto &id : {u"home-internet"_s, u"home-internet-mended"_s, u"car-rental"_s}) {
        QTest::newRow(qPrintable(id)) << id << false;
        QTest::newRow(qPrintable(id + u", people"_s)) << id << true;
    }
}

void LineOfSightTest::nothingLiesOnAnotherThing()
{
    QFETCH(QString, id);
    QFETCH(bool, unfolded);
    const auto picture = pictureIn(sample(id), {{}, false, {}, unfolded});
    QVERIFY(picture.nodes.size() > 5);
    for (int i = 0; i < picture.nodes.size(); ++i) {
        QVERIFY(picture.bounds.contains(picture.nodes.at(i).place));
        for (int j = i + 1; j < picture.nodes.size(); ++j)
            QVERIFY(!picture.nodes.at(i).place.intersects(picture.nodes.at(j).place));
    }
    for (const auto &edge : picture.edges)
        QVERIFY(picture.nodes.at(edge.from).column < picture.nodes.at(edge.to).column || picture.nodes.at(edge.from).kind == SightNode::Indicator);
    const bool named = std::any_of(picture.nodes.begin(), picture.nodes.end(), [](const SightNode &node) { return !node.names.isEmpty(); });
    QCOMPARE(named, unfolded);
}

void LineOfSightTest::brokenLinesNameTheMissingLink()
{
    const auto picture = pictureIn(sample(u"home-internet"_s));
    QCOMPARE(count(picture, SightNode::Promise), 7);
    QCOMPARE(count(picture, SightNode::Missing), 6); // five without a KPI, one that stops above the field
    QCOMPARE(picture.gaps.size(), 7); // and a crew that was not told
    const auto crew = picture.nodes.at(picture.nodeOf(SightNode::RoleNode, u"crew-role"_s));
    QVERIFY(crew.broken);
    QCOMPARE(QString::fromLatin1(picture.gaps.at(crew.gap).rule), u"role-not-told"_s);
    for (const auto &edge : picture.edges)
        QCOMPARE(edge.broken, picture.nodes.at(edge.to).kind == SightNode::Missing);
}

void LineOfSightTest::aWholeLineHasNoGap()
{
    const auto picture = pictureIn(sample(u"home-internet-mended"_s));
    QVERIFY(picture.gaps.isEmpty());
    QCOMPARE(count(picture, SightNode::Missing), 0);
    const int promise = picture.nodeOf(SightNode::Promise, u"t-int"_s), crew = picture.nodeOf(SightNode::RoleNode, u"crew-role"_s);
    QVERIFY(picture.lineOf(promise).contains(crew));
    QVERIFY(picture.lineOf(crew).contains(promise));
    QVERIFY(!picture.lineOf(picture.nodeOf(SightNode::Promise, u"t-visit"_s)).contains(picture.nodeOf(SightNode::RoleNode, u"third"_s)));
}

void LineOfSightTest::focusFilterAndFold()
{
    const auto project = sample(u"home-internet"_s);
    QCOMPARE(count(pictureIn(project, {u"interrupt"_s, false, {}, false}), SightNode::Promise), 2);
    QCOMPARE(count(pictureIn(project, {{}, false, u"t-tv"_s, false}), SightNode::Promise), 1);
    QCOMPARE(count(pictureIn(sample(u"home-internet-mended"_s), {{}, true, {}, false}), SightNode::Promise), 0);
    QVERIFY(pictureIn(project, {u"no such promise"_s, false, {}, false}).nodes.isEmpty());
}

void LineOfSightTest::sixtyPromisesAndTwoHundredPeople()
{
    auto project = sample(u"home-internet-mended"_s);
    for (int i = 0; i < 60; ++i) {
        auto target = *project.targets.find({i % 2 ? u"t-int"_s : u"t-av"_s});
        target.id = {u"more-%1"_s.arg(i)};
        project.targets.put(target);
    }
    for (int i = 0; i < 200; ++i) {
        model::Person person;
        person.id = {u"person-%1"_s.arg(i)};
        person.code = u"S-%1"_s.arg(1000 + i);
        project.people.put(person);
        model::Assignment assignment;
        assignment.id = {u"assignment-%1"_s.arg(i)};
        assignment.person = person.id;
        assignment.role = {i % 3 ? u"crew-role"_s : u"desk"_s};
        project.assignments.put(assignment);
    }
    const auto folded = pictureIn(project);
    QCOMPARE(count(folded, SightNode::Promise), 67);
    QVERIFY(folded.bounds.height() < 67 * 90); // people do not make it longer
    QVERIFY(folded.bounds.width() < 1700);
    QCOMPARE(count(pictureIn(project, {{}, false, u"more-1"_s, true}), SightNode::Promise), 1);
}

void LineOfSightTest::mendsLeadToNoGapAndBack()
{
    document::Document document;
    document.setUnsaved(sample(u"home-internet"_s));
    const auto before = document.project();
    LineOfSightPage page(document, nullptr);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *gaps = page.findChild<GapsModel *>();
    const QAbstractItemModelTester tester(gaps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *list = page.findChild<QListView *>();
    QSignalSpy said(&page, &shared::Page::said);
    QCOMPARE(gaps->rowCount(), 7);
    int steps = 0;
    while (gaps->rowCount() > 0 && steps < 40) {
        int row = 0; // the first that can be mended, as a person goes down the list
        do
            list->setCurrentIndex(gaps->index(row));
        while (!page.primaryAction()->isEnabled() && ++row < gaps->rowCount());
        if (!page.primaryAction()->isEnabled())
            break;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        ++steps;
    }
    QCOMPARE(gaps->rowCount(), 0);
    QCOMPARE(said.count(), steps);
    QVERIFY(said.last().first().toString().contains(u"100"_s));
    for (int i = 0; i < steps; ++i)
        QVERIFY(document.undo());
    QVERIFY(document.project() == before);
    QCOMPARE(gaps->rowCount(), 7);
}

void LineOfSightTest::keyboardWalksAlongTheLine()
{
    document::Document document;
    document.setUnsaved(sample(u"home-internet-mended"_s));
    LineOfSightPage page(document, nullptr);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *view = page.findChild<SightView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down); // the first promise
    QCOMPARE(view->current(), 0);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->picture().nodes.at(view->current()).id, u"t-int"_s);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->picture().nodes.at(view->current()).kind, SightNode::Indicator);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->picture().nodes.at(view->current()).kind, SightNode::RoleNode);
    QSignalSpy jumps(&page, &shared::Page::jumpRequested);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->current(), -1);
    // A click chooses, a double click on a promise looks at it alone.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(4).center());
    QCOMPARE(view->current(), 4);
    const auto centre = view->placeOf(view->picture().nodeOf(SightNode::Promise, u"t-int"_s)).center();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, centre);
    QCOMPARE(count(view->picture(), SightNode::Promise), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(count(view->picture(), SightNode::Promise), 7);
}

void LineOfSightTest::agreementIsChosen()
{
    document::Document document;
    document.setUnsaved(sample(u"home-internet"_s));
    LineOfSightPage page(document, nullptr);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *view = page.findChild<SightView *>();
    auto *box = page.findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), u"ola-3"_s);
    QTRY_COMPARE(count(view->picture(), SightNode::Promise), 2);
    page.findChild<QCheckBox *>()->click();
    QCOMPARE(count(view->picture(), SightNode::Promise), 2); // both broken
    document.setUnsaved(model::Project());
    QVERIFY(view->picture().nodes.isEmpty());
}

void LineOfSightTest::pictureIsSaved()
{
    document::Document document;
    document.setUnsaved(sample(u"home-internet"_s));
    LineOfSightPage page(document, nullptr);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTemporaryDir folder;
    for (const auto &name : {u"sight.pdf"_s, u"sight.png"_s, u"sight.svg"_s}) {
        const QString path = folder.filePath(name);
        page.savePicture(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.size() > 1000);
        if (name.endsWith("pdf"_L1)) {
            QVERIFY(bytes.startsWith("%PDF-"));
            QCOMPARE(bytes.count("/Type /Page\n"), 1); // one promise too many is no reason for a second page
        }
    }
    QVERIFY(QImage(folder.filePath(u"sight.png"_s)).width() > 800);
    auto many = document.project();
    for (int i = 0; i < 5; ++i) {
        auto target = document.project().targets.at(0);
        target.id = {u"more%1"_s.arg(i)};
        many.targets.put(target);
    }
    QVERIFY(document.apply({"Step"}, many));
    page.savePicture(folder.filePath(u"many.pdf"_s));
    QFile file(folder.filePath(u"many.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
    QSignalSpy said(&page, &shared::Page::said);
    page.savePicture(folder.path() + u"/no/such/folder/sight.pdf"_s);
    QVERIFY(said.first().first().toString().contains(u"cannot"_s));
}

QTEST_MAIN(LineOfSightTest)
#include "tst_lineofsight.moc"
