// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendarpage.h"
#include "app/calendar/daymodel.h"
#include "app/calendar/dayspanel.h"
#include "app/calendar/daywords.h"
#include "app/calendar/yearpanel.h"
#include "app/calendar/yearview.h"
#include "app/document/document.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "app/shared/format.h"
#include "app/shared/tableview.h"
#include "app/shared/weeklyedit.h"
#include "tests/gui/sampleproject.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace slatelier;
using calendar::CalendarPage;
using calendar::DayKind;
using calendar::DayModel;
using model::CalendarExceptionKind;

namespace {

/// With ordinary spaces.
QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

} // namespace

class CalendarPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();
    void firstCalendarComesFromTheEmptyPage();
    void newCalendarOffersWeeks();
    void yearShowsHours();
    void dayIsMadeADayOffByMouse();
    void daysAreMarkedByKeyboard();
    void arrowsLeaveTheYear();
    void spaceTurnsADayRound();
    void tooltipSaysWhatADayIs();
    void weekIsEdited();
    void zoneIsFoundByAPartOfItsName();
    void cellsAreEdited();
    void whatCannotBeReadIsSaid();
    void datesArePasted();
    void pasteIsAllOrNothing();
    void fileIsImported();
    void badFileIsRefusedInPlace();
    void findingLeadsHere();
    void hoursInWords_data();
    void hoursInWords();

private:
    const model::Calendar &office() const { return *m_document->project().calendars.find({u"office"_s}); }
    calendar::YearView *view() const { return m_page->yearPanel()->view(); }
    DayModel *days() const { return m_page->daysPanel()->model(); }
    template<class W>
    W *shown(const QString &text) const
    {
        for (auto *widget : m_page->findChildren<W *>()) {
            if (widget->isVisible() && plain(widget->text()) == text)
                return widget;
        }
        return nullptr;
    }
    void click(QDate date, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(view(), Qt::LeftButton, keys, view()->rectOf(date).center());
    }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<CalendarPage> m_page;
};

void CalendarPageTest::init()
{
    m_document = std::make_unique<document::Document>();
    m_document->setUnsaved(gui::sampleProject());
    m_page = std::make_unique<CalendarPage>(*m_document);
    m_page->resize(1080, 1400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->yearPanel()->chooseYear(2027);
}

void CalendarPageTest::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void CalendarPageTest::firstCalendarComesFromTheEmptyPage()
{
    m_document->setUnsaved({});
    auto *add = shown<QPushButton>(u"Add calendar"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_document->project().calendars.size(), 1);
    QVERIFY(!m_document->project().calendars.at(0).zone.name.isEmpty());
    QVERIFY(view()->isVisible());
}

void CalendarPageTest::newCalendarOffersWeeks()
{
    m_document->setUnsaved({});
    m_page->primaryAction()->trigger();
    auto *start = shown<QPushButton>(u"Mon–Fri 9–18 with lunch"_s);
    QVERIFY(start);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(m_document->project().calendars.at(0).weekly.size(), 2);
    QVERIFY(!start->isVisible());
    QVERIFY(m_document->undo());
    QVERIFY(start->isVisible());
    auto *around = shown<QPushButton>(u"Around the clock (24×7)"_s);
    QTest::mouseClick(around, Qt::LeftButton);
    QCOMPARE(view()->picture().seconds, qint64(365 * 86'400));
}

void CalendarPageTest::yearShowsHours()
{
    QCOMPARE(view()->picture().year, 2027);
    QCOMPARE(view()->picture().seconds, qint64(261 * 9 * 3600)); // 261 weekdays in 2027, from 9 to 18
    QCOMPARE(view()->picture().months.at(1), qint64(20 * 9 * 3600));
    QVERIFY(shown<QLabel>(u"2349 h in the year"_s));
    QCOMPARE(view()->picture().day({2027, 1, 2})->kind, DayKind::Free);
}

void CalendarPageTest::dayIsMadeADayOffByMouse()
{
    click({2027, 1, 1});
    auto *off = shown<QToolButton>(u"Day off"_s);
    QVERIFY(off && off->isEnabled());
    QTest::mouseClick(off, Qt::LeftButton);
    QCOMPARE(office().exceptions, (QList{model::CalendarException{QDate(2027, 1, 1), CalendarExceptionKind::DayOff}}));
    QCOMPARE(view()->picture().day({2027, 1, 1})->kind, DayKind::Off);
    QCOMPARE(m_document->undoText(), u"Day off: "_s + shared::dateText({2027, 1, 1}));
    QCOMPARE(days()->rowCount(), 1);
    QVERIFY(m_document->undo());
    QCOMPARE(view()->picture().day({2027, 1, 1})->kind, DayKind::Working);
    QCOMPARE(days()->rowCount(), 0);
}

void CalendarPageTest::daysAreMarkedByKeyboard()
{
    click({2027, 5, 3});
    QVERIFY(view()->hasFocus());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view()->first(), QDate(2027, 5, 3));
    QCOMPARE(view()->last(), QDate(2027, 5, 7));
    QTest::mouseClick(shown<QToolButton>(u"Short working day"_s), Qt::LeftButton);
    QCOMPARE(office().exceptions.size(), 5);
    QCOMPARE(view()->picture().day({2027, 5, 7})->seconds, qint64(8 * 3600));
    click({2027, 5, 1});
    click({2027, 5, 31}, Qt::ShiftModifier);
    QTest::mouseClick(shown<QToolButton>(u"As the week says"_s), Qt::LeftButton);
    QVERIFY(office().exceptions.isEmpty());
}

void CalendarPageTest::arrowsLeaveTheYear()
{
    click({2027, 12, 31});
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(m_page->yearPanel()->year(), 2028);
    QCOMPARE(view()->first(), QDate(2028, 1, 1));
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(view()->first(), QDate(2027, 12, 1));
}

void CalendarPageTest::spaceTurnsADayRound()
{
    click({2027, 1, 2}); // a Saturday
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(view()->picture().day({2027, 1, 2})->kind, DayKind::Extra);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(view()->picture().day({2027, 1, 2})->kind, DayKind::Free);
    QTest::mouseDClick(view(), Qt::LeftButton, {}, view()->rectOf({2027, 1, 4}).center());
    QCOMPARE(view()->picture().day({2027, 1, 4})->kind, DayKind::Off);
}

void CalendarPageTest::tooltipSaysWhatADayIs()
{
    m_document->apply({"x"}, [](model::Project &project) {
        auto changed = project.calendars.at(0);
        changed.exceptions = {{QDate(2027, 2, 20), CalendarExceptionKind::WorkingDay, QDate(2027, 2, 22), u"Swap"_s}};
        project.calendars.put(changed);
    });
    QCOMPARE(plain(view()->wordsFor({2027, 2, 20})), QLocale().toString(QDate(2027, 2, 20), QLocale::LongFormat) +
                                                         u": special working day, 9 h, moved from %1 — Swap"_s.arg(shared::dateText({2027, 2, 22})));
    QCOMPARE(view()->dateAt(view()->rectOf({2027, 2, 20}).center()), QDate(2027, 2, 20));
    QCOMPARE(view()->dateAt({-5, -5}), QDate());
}

void CalendarPageTest::weekIsEdited()
{
    QLineEdit *from = nullptr;
    for (auto *field : m_page->week()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"From"_s)
            from = field;
    }
    QVERIFY(from);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"8.30"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(office().weekly.first().from.minutes, 510);
    QCOMPARE(view()->picture().seconds, qint64(261 * 9.5 * 3600));
    QVERIFY(m_document->undo());
    QCOMPARE(from->text(), u"09:00"_s);
}

void CalendarPageTest::zoneIsFoundByAPartOfItsName()
{
    auto *zone = qobject_cast<QLineEdit *>(m_page->form()->editor(u"zone"_s));
    QVERIFY(zone);
    zone->setFocus();
    zone->selectAll();
    QTest::keyClicks(zone, u"Europe/Berlin"_s);
    QTest::keyClick(zone, Qt::Key_Return);
    QCOMPARE(office().zone.name, u"Europe/Berlin"_s);
}

void CalendarPageTest::cellsAreEdited()
{
    const QAbstractItemModelTester tester(days(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_document->apply({"x"}, [](model::Project &project) {
        auto changed = project.calendars.at(0);
        changed.exceptions = {{QDate(2027, 2, 22), CalendarExceptionKind::DayOff}, {QDate(2027, 2, 20), CalendarExceptionKind::DayOff}};
        project.calendars.put(changed);
    });
    QCOMPARE(days()->dateAt(0), QDate(2027, 2, 20)); // by date, whatever the file says
    QVERIFY(days()->setData(days()->index(0, DayModel::Kind), u"Working day"_s, Qt::EditRole));
    QVERIFY(days()->setData(days()->index(0, DayModel::Hours), u"10-14, 15:00–16:30"_s, Qt::EditRole));
    QVERIFY(days()->setData(days()->index(0, DayModel::Title), u"Swap"_s, Qt::EditRole));
    QVERIFY(days()->setData(days()->index(0, DayModel::MovedFrom), u"22.02.2027"_s, Qt::EditRole));
    QCOMPARE(days()->index(0, DayModel::Hours).data().toString(), u"10:00–14:00, 15:00–16:30"_s);
    QCOMPARE(view()->picture().day({2027, 2, 20})->seconds, qint64(5.5 * 3600));
    QVERIFY(days()->setData(days()->index(0, DayModel::Date), u"27/02/2027"_s, Qt::EditRole));
    QCOMPARE(days()->dateAt(1), QDate(2027, 2, 27));
    m_page->daysPanel()->table()->selectRowAt(1);
    days()->removeDays({QDate(2027, 2, 27)});
    QCOMPARE(days()->rowCount(), 1);
}

void CalendarPageTest::whatCannotBeReadIsSaid()
{
    QTest::mouseClick(shown<QPushButton>(u"Add day"_s), Qt::LeftButton);
    QCOMPARE(days()->rowCount(), 1);
    const auto before = office();
    QVERIFY(!days()->setData(days()->index(0, DayModel::Hours), u"morning"_s, Qt::EditRole));
    QVERIFY(shown<QLabel>(u"“morning” are no hours of a day. Write them like this: 10:00–14:00."_s));
    QVERIFY(office() == before);
}

void CalendarPageTest::datesArePasted()
{
    QGuiApplication::clipboard()->setText(u"01.01.2027\tDay off\tNew Year\n2027-02-20\tworking_day\t\t22.02.2027\n2027-03-07\tShort working day\n"_s);
    m_page->daysPanel()->table()->setFocus();
    m_page->daysPanel()->table()->pasteClipboard();
    QCOMPARE(office().exceptions.size(), 3);
    QCOMPARE(office().exceptions.at(0).title, u"New Year"_s);
    QCOMPARE(office().exceptions.at(1).movedFrom, QDate(2027, 2, 22));
    QCOMPARE(m_document->undoText(), u"Paste 3 days"_s);
}

void CalendarPageTest::pasteIsAllOrNothing()
{
    QGuiApplication::clipboard()->setText(u"01.01.2027\n31.02.2027\n"_s);
    m_page->daysPanel()->table()->pasteClipboard();
    QVERIFY(office().exceptions.isEmpty());
    QVERIFY(shown<QLabel>(u"Line 2: “31.02.2027” is not a date. Nothing was pasted."_s));
}

void CalendarPageTest::fileIsImported()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"days.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,kind,title\n2027-01-01,day_off,New Year\n2027-02-20,working_day,\n");
    file.close();
    QSignalSpy imported(m_page->daysPanel(), &calendar::DaysPanel::imported);
    m_page->daysPanel()->importFile(file.fileName());
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(office().exceptions.size(), 2);
    QCOMPARE(m_document->undoText(), u"Import days.csv"_s);
}

void CalendarPageTest::badFileIsRefusedInPlace()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"h.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Meeting\nDTSTART:20270101T100000Z\nEND:VEVENT\nEND:VCALENDAR\n");
    file.close();
    QSignalSpy imported(m_page->daysPanel(), &calendar::DaysPanel::imported);
    m_page->daysPanel()->importFile(file.fileName());
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(office().exceptions.isEmpty());
    QVERIFY(shown<QLabel>(u"h.ics was not imported. Line 4: the event “Meeting” does not last whole days; only days can be imported"_s));
}

void CalendarPageTest::findingLeadsHere()
{
    QVERIFY(m_page->reveal({&model::entityTypeOf<model::Calendar>(), u"office"_s, u"zone"_s}));
    QVERIFY(!m_page->reveal({&model::entityTypeOf<model::Crew>(), u"office"_s, {}}));
}

void CalendarPageTest::hoursInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // "-": refused
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("whole hours") << u"9-13"_s << u"09:00–13:00"_s;
    QTest::newRow("two periods") << u"9:00 – 13:00; 14.00—18.30"_s << u"09:00–13:00, 14:00–18:30"_s;
    QTest::newRow("over midnight") << u"22-6"_s << u"22:00–06:00"_s;
    QTest::newRow("to the end of the day") << u"0-24"_s << u"00:00–24:00"_s;
    QTest::newRow("beyond it") << u"0-25"_s << u"-"_s;
    QTest::newRow("minutes beyond an hour") << u"9:60-10"_s << u"-"_s;
    QTest::newRow("one time") << u"9"_s << u"-"_s;
}

void CalendarPageTest::hoursInWords()
{
    QFETCH(QString, typed);
    const auto hours = calendar::hoursFrom(typed);
    QTEST(hours ? calendar::hoursText(*hours) : u"-"_s, "written");
}

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
