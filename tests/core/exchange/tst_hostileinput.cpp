// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarimport.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/measuredimport.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textdecoding.h"
#include "core/exchange/textproject.h"

#include <QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace slatelier::exchange;

namespace {

const QByteArray project = R"({"format": "slatelier", "version": 1, "name": "Проект",
"components": [{"id": "a", "mtbf_hours": 2000, "mtrs_hours": 4.5e-1}, {"id": "b", "availability": 0.99}],
"calendars": [{"id": "c", "zone": "Europe/Moscow", "weekly": [{"days": ["mon"], "from": "09:00", "to": "24:00"}]}],
"services": [{"id": "s", "name": "S", "structure": {"all": ["a", {"k": 1, "of": ["a", "b"]}]}}],
"agreements": [{"id": "g", "number": "1", "reporting_period": "rolling_30d", "targets": [{"id": "t", "service": "s", "value": 0.9995}]}]})";

const QByteArray table = "id;name;mtbf_hours\r\n1;\"Line \"\"A\"\"\r\nsecond\";2000\r\n2;Связь;1e3\r\n";

const QByteArray tickets = "number,opened,resolved,priority,reopened\n1,29/2/2016 01:16,?,\"3, Moderate\",0\n2,1/3/2016 9:52,2/3/2016 09:52,,yes\n";

const QByteArray ticketMapping =
    R"({"format": "slatelier-mapping", "kind": "tickets", "unknown": ["?", ""], "date_format": "d/M/yyyy H:mm", "zone": "Europe/Berlin",
"only": {"priority": ["3, Moderate", ""]}, "fields": {"number": {"text": "INC-{number|lower}"}, "opened": {"column": "opened"},
"resolved": {"column": "resolved", "unknown": "skip"}, "reopened": {"column": "reopened", "values": {"yes": "1", "*": "0"}}}})";

const QByteArray tree =
    R"(<?xml version="1.0"?><opsa-mef><define-fault-tree name="T"><define-gate name="g"><atleast min="2">
<event name="a"/><and><basic-event name="b"/><constant value="true"/></and><event name="c"/></atleast></define-gate>
<define-basic-event name="a"><label>A</label><exponential><parameter name="p"/><system-mission-time/></exponential></define-basic-event>
<define-parameter name="p"><float value="1e-5"/></define-parameter><define-basic-event name="b"/>
<define-house-event name="c"><constant value="false"/></define-house-event></define-fault-tree></opsa-mef>)";

const QByteArray holidays = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Days\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260101\r\n"
                            "DTEND;VALUE=DATE:20260103\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=-1MO,1TU;COUNT=5\r\nEXDATE:20270105\r\n"
                            "SUMMARY;LANGUAGE=\"de\":Neu\r\n jahr\\, frei\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const QByteArray mapping =
    R"({"format": "slatelier-mapping", "kind": "components", "unknown": ["", "ND"], "rows": [{"table": "components",
"fields": {"id": {"text": "{id|slug}-{row}"}, "name": {"column": "name", "split": " ", "part": 1, "values": {"x": "y", "*": "z"}},
"mtbf_hours": {"column": "mtbf_hours", "unit": "days", "round": 2}}}]})";

/// \a seed with a few bytes changed, inserted, removed or repeated.
QByteArray mutated(QByteArray seed, std::mt19937 &random)
{
    static const QByteArray spice = "\"{}[]<>/&;,\n\r\t\\\0\xFF\xC3\xEF\xBB\xBF-+.eE0123456789%|";
    const auto below = [&](qsizetype limit) { return qsizetype(random() % std::uint32_t(qMax<qsizetype>(limit, 1))); };
    for (auto changes = 1 + below(6); changes > 0; --changes) {
        if (seed.isEmpty())
            seed = "x";
        const auto at = below(seed.size());
        switch (below(5)) {
        case 0:
            seed[at] = spice.at(below(spice.size()));
            break;
        case 1:
            seed.insert(at, spice.at(below(spice.size())));
            break;
        case 2:
            seed.remove(at, below(8));
            break;
        case 3:
            seed.insert(at, seed.mid(below(seed.size()), below(60)));
            break;
        default:
            seed.truncate(qMax<qsizetype>(at, 1));
            break;
        }
    }
    return seed;
}

/// What a reader made of its input: a sentence or nothing.
using Reader = std::function<Problems(const QByteArray &)>;

} // namespace

/// Damaged input ends in a value or in sentences, never in a crash or a hang; worth most under the sanitizers.
class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedInput_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<Reader>("read");
        const auto row = [](const char *name, const QByteArray &seed, const Reader &read) {
            QTest::newRow(name) << seed << read;
        };
        row("text project", project, [](const QByteArray &bytes) {
            const auto read = readTextProject(bytes);
            if (read && !readTextProject(writeTextProject(*read)))
                qFatal("what was read could not be written and read again");
            return read ? Problems() : read.error();
        });
        row("table", table, [](const QByteArray &bytes) {
            const auto read = importCsv({}, bytes, u"components"_s);
            return read ? Problems() : read.error();
        });
        row("mapping", mapping, [](const QByteArray &bytes) {
            const auto mapping = readCsvMapping(bytes, u"m"_s);
            if (!mapping)
                return mapping.error();
            const auto read = importCsv({}, table, *mapping);
            return read ? Problems() : read.error();
        });
        const auto measured = [](const QByteArray &rows, const QByteArray &rules) {
            const auto mapping = readCsvMapping(rules, u"map.json"_s);
            if (!mapping)
                return mapping.error();
            const auto read = importMeasured({}, rows, u"tickets"_s, mapping->kind == u"tickets"_s ? std::optional(*mapping) : std::nullopt);
            return read ? Problems() : read.error();
        };
        row("measured tickets", tickets, [measured](const QByteArray &bytes) { return measured(bytes, ticketMapping); });
        row("measured tickets' mapping", ticketMapping, [measured](const QByteArray &bytes) { return measured(tickets, bytes); });
        row("holidays", holidays, [](const QByteArray &bytes) {
            const auto read = importCalendar({}, bytes, std::nullopt, {u"h"_s, {}, false, QDate(2030, 12, 31)});
            return read ? Problems() : read.error();
        });
        row("fault tree", tree, [](const QByteArray &bytes) {
            const auto read = importOpenPsa({}, {{u"t"_s, bytes}});
            if (read && !importOpenPsa({}, {{u"t"_s, exportOpenPsa(read->project).xml}}))
                qFatal("what was imported could not be exported and imported again");
            return read ? Problems() : read.error();
        });
    }

    void damagedInput()
    {
        QFETCH(QByteArray, seed);
        QFETCH(Reader, read);
        std::mt19937 random(20261121);
        int refused = 0;
        QVERIFY(read(seed).isEmpty());
        for (int i = 0; i < 3000; ++i) {
            const auto problems = read(mutated(seed, random));
            refused += !problems.isEmpty();
            for (const auto &problem : problems)
                QVERIFY(!problem.sentence().isEmpty());
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(HostileInputTest)
#include "tst_hostileinput.moc"
