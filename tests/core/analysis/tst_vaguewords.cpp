// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon of vague promises against sentences as contracts have them: 40 that bind nobody and 40 that do, in each
// language. The row is named by the sentence itself.
#include "core/analysis/vaguewords.h"

#include <QTest>

#include <ctime>

using namespace slatelier;
using namespace slatelier::analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *vagueRussian[] = {
    "Исполнитель приложит максимум усилий для восстановления услуги.",
    "Оператор прилагает все разумные усилия к поддержанию работоспособности сети.",
    "Стороны приложат необходимые усилия к урегулированию разногласий.",
    "Аварии устраняются в кратчайшие сроки.",
    "Исполнитель обязуется восстановить связь в максимально короткий срок.",
    "Работы на линии выполняются по возможности в ночное время.",
    "Ответ на обращение предоставляется в разумный срок.",
    "Заказчик незамедлительно сообщает Исполнителю о недоступности услуги.",
    "Исполнитель своевременно информирует Заказчика о плановых работах.",
    "Услуги оказываются надлежащим образом.",
    "Исполнитель обеспечивает надлежащее качество услуг связи.",
    "Оператор предпримет все возможные меры для предотвращения повторных отказов.",
    "Исполнитель принимает необходимые меры по защите данных.",
    "Служба поддержки оперативно реагирует на обращения пользователей.",
    "Выезд бригады осуществляется при наличии технической возможности.",
    "Исполнитель стремится к сокращению времени простоя.",
    "О начале работ Заказчик уведомляется заблаговременно.",
    "Поставщик делает всё возможное для соблюдения графика поставки.",
    "Резервное копирование выполняется регулярно.",
    "Оборудование осматривается периодически.",
    "Как правило, заявки обрабатываются в день поступления.",
    "Исполнитель оказывает услуги качественно и добросовестно.",
    "Оператор гарантирует бесперебойную работу канала.",
    "Подрядчик обеспечивает высокое качество монтажных работ.",
    "Обслуживание производится на высоком профессиональном уровне.",
    "Исполнитель устраняет неисправность как можно скорее.",
    "При первой же возможности Исполнитель направляет специалиста.",
    "Обращения VIP-пользователей рассматриваются в приоритетном порядке.",
    "Исполнитель минимизирует влияние работ на пользователей.",
    "Замена модема производится без неоправданных задержек.",
    "В ближайшее время с абонентом связывается инженер.",
    "Поставщик исходит из коммерчески разумных мер восстановления.",
    "Исполнитель выделяет достаточное количество специалистов.",
    "Документация обновляется по мере необходимости.",
    "Исполнитель по своему усмотрению выбирает порядок устранения отказов.",
    "Провайдер постарается предупредить абонента о перерыве связи.",
    "Заявка исполняется в рабочем порядке.",
    "Об изменении адреса Стороны извещают друг друга немедленно.",
    "Поддержка доступна 24 часа в сутки, 7 дней в неделю, и реагирует на обращения оперативно.",
    "По договору от 12.03.2026 Исполнитель обеспечивает стабильную работу системы.",
};

constexpr const char *firmRussian[] = {
    "Исполнитель восстанавливает услугу не позднее чем через 4 часа с момента обращения.",
    "Исполнитель незамедлительно, но не позднее 15 минут, подтверждает приём обращения.",
    "Аварии устраняются в кратчайшие сроки, не превышающие 4 (четырёх) часов.",
    "Своевременным считается ответ, данный в течение двух рабочих дней.",
    "За несвоевременное устранение отказа Исполнитель уплачивает неустойку.",
    "Доступность услуги за календарный месяц составляет не менее 99,9 %.",
    "Оператор приложит все усилия к восстановлению связи, а при её отсутствии возвращает плату за каждый день перерыва.",
    "Решение по возможности подключения дома принимает технический отдел.",
    "Копия доверенности, надлежащим образом заверенная нотариусом, прилагается.",
    "Заказчик предоставляет доступ в помещение ежедневно с 9:00 до 18:00.",
    "Сервер имеет 64 ГБ оперативной памяти.",
    "Оперативный дежурный центра управления сетью назначается приказом.",
    "Плановые работы проводятся по средам с 02:00 до 05:00.",
    "О плановых работах Исполнитель уведомляет заблаговременно, за 5 рабочих дней.",
    "Отчёт направляется регулярно, до 10-го числа каждого месяца.",
    "Исполнитель оперативно, в течение часа, сообщает о причине отказа.",
    "Заявки принимаются по телефону круглосуточно.",
    "Исполнитель своевременно, в сроки, указанные в пункте 4.2, направляет бригаду.",
    "Услуги оказываются надлежащим образом в соответствии с показателями, приведёнными в Приложении № 2.",
    "При простое более 8 часов Заказчик вправе немедленно расторгнуть договор.",
    "Стоимость услуги составляет 12 500 руб. в месяц.",
    "Граница ответственности проходит по порту коммутатора Оператора.",
    "Исполнитель выезжает к абоненту на следующий рабочий день и немедленно сообщает о результате.",
    "Нарушение срока влечёт снижение платы на 5 % за каждый полный час.",
    "Скорость доступа по каждому направлению не ниже 100 Мбит/с.",
    "Потребитель вправе получить перерасчёт, если доступ не был восстановлен оперативно.",
    "Резервное копирование выполняется регулярно, каждые сутки.",
    "Источником данных служит система мониторинга Исполнителя.",
    "Если отказ вызван оборудованием Заказчика, время его устранения не учитывается.",
    "Максимальное число одновременных сеансов задаётся лицензией.",
    "Пользователь сообщает номер договора и описывает неисправность.",
    "Заявка первого приоритета решается быстро: за 2 часа в 95 % случаев.",
    "Обращение закрывается после подтверждения пользователя.",
    "Качество канала измеряется долей потерянных пакетов.",
    "Стороны избрали способом связи электронную почту.",
    "Инженер звонит абоненту трижды в разное время до закрытия заявки.",
    "Поставщик хранит журналы событий 90 дней.",
    "Максимальные усилия Исполнитель сосредоточивает на первом приоритете и решает его за 30 мин.",
    "Ключи от стойки передаются по акту представителю Заказчика.",
    "Неоплата услуг свыше двух месяцев даёт Исполнителю право приостановить их, предупредив за 10 дней.",
};

constexpr const char *vagueEnglish[] = {
    "The Provider shall use its best efforts to restore the Service.",
    "Supplier will use commercially reasonable efforts to make the Service available.",
    "Faults will be repaired as soon as possible.",
    "The Provider shall respond promptly to all reported incidents.",
    "The Contractor shall use all reasonable endeavours to prevent a recurrence.",
    "Maintenance will be performed outside business hours where practicable.",
    "The Customer shall provide access in a timely manner.",
    "Notice will be given within a reasonable time.",
    "The Provider shall notify the Customer immediately of any outage.",
    "Defects shall be corrected without undue delay.",
    "Support is provided on a best-effort basis.",
    "The Supplier shall take all reasonable steps to protect Customer data.",
    "The Provider will endeavour to keep disruption to a minimum.",
    "We aim to answer every call.",
    "The service desk will try to resolve the incident at first contact.",
    "Hardware is replaced at the earliest opportunity.",
    "The Supplier shall perform the Services in a professional and workmanlike manner.",
    "Services are delivered in accordance with good industry practice and with due care.",
    "The Provider will maintain adequate staffing levels.",
    "Backups are taken regularly.",
    "Systems are monitored periodically by qualified engineers.",
    "The Provider will normally respond to calls.",
    "In most cases, incidents are resolved remotely.",
    "The Provider shall minimise the impact of planned work.",
    "The network is available to the extent technically feasible.",
    "The Supplier may, at its sole discretion, provide a workaround.",
    "The Customer will be kept informed as appropriate.",
    "An engineer will attend site as quickly as practicable.",
    "The Provider guarantees uninterrupted access to the Portal.",
    "Capacity is added when necessary.",
    "The Provider shall act expeditiously to remove the fault.",
    "Field visits are subject to availability.",
    "The Supplier strives to achieve high quality in everything it does.",
    "Updates will be issued from time to time.",
    "The Provider delivers a rapid response to critical incidents.",
    "The desk is open 24 hours a day, 7 days a week, and answers promptly.",
    "The report will follow in due course.",
    "Supplier shall make every effort to avoid data loss.",
    "The Provider will give reasonable notice of emergency work.",
    "Spare parts are kept in sufficient numbers; staff will do their best to deliver them.",
};

constexpr const char *firmEnglish[] = {
    "The Provider shall restore the Service within 4 hours of the report.",
    "The Provider shall respond promptly, and in any event within 15 minutes.",
    "Faults are repaired as soon as possible, at the latest the next business day.",
    "Availability in each calendar month is at least 99.9 %.",
    "The Provider uses reasonable endeavours to restore the Service and pays a service credit for each started hour.",
    "Each party is represented by a duly authorised signatory.",
    "The credit is a share of the fee for the immediately preceding month.",
    "Invoices are payable within thirty days of receipt.",
    "Open a command prompt and run the diagnostic.",
    "The Acceptable Use Policy, as amended from time to time, applies.",
    "Planned maintenance takes place on Wednesdays from 02:00 to 05:00.",
    "The Customer shall give access to the rack between 09:00 and 18:00.",
    "The demarcation point is the customer-side port of the Provider's switch.",
    "Reports are issued regularly, once a month.",
    "Failure to respond in a timely manner entitles the Customer to a refund of the daily fee.",
    "Timely means within the times stated in Schedule 2.",
    "The Provider shall perform the Services with reasonable care, measured by the targets in Annex B.",
    "Records of the Provider's monitoring system decide.",
    "The Customer may terminate immediately if the Service is unavailable for more than 72 hours.",
    "Calls are answered by a person, not by a machine.",
    "The engineer calls the customer twice a day until the line has been stable for 48 hours.",
    "Downtime caused by the Customer's equipment is not counted.",
    "The monthly fee is EUR 1,200.",
    "Packet loss does not exceed 0.1 per cent.",
    "The Provider keeps two spare routers in each region.",
    "The incident is closed after the user has confirmed it.",
    "Backups are taken every day and kept for 30 days.",
    "Escalation to the duty manager follows after two hours without progress.",
    "The normally closed contact is wired to input 3.",
    "If required by law, the Provider discloses the records to the regulator.",
    "The Supplier will attempt to call three times before closing the ticket.",
    "An outage begins when the report is received by the service desk.",
    "Best effort traffic is carried with a packet delay below 80 ms.",
    "The Provider notifies the Customer immediately, no later than one hour after detection.",
    "Unplanned downtime above the limit reduces the fee by 5 %.",
    "Passwords are changed when a person leaves the company.",
    "The desk tries to reach the user at least 3 times.",
    "Liquidated damages apply where the Provider does not promptly repair the line.",
    "The Customer returns the car with a full tank.",
    "High priority is given to incidents that stop payments, with a target of 30 minutes.",
};

template<size_t n>
void addRows(const char *const (&sentences)[n], bool vague, model::Language language)
{
    static_assert(n == 40);
    for (const auto *sentence : sentences)
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << vague << int(language);
}

} // namespace

class TestVagueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void findsThePlace();
    void looksAtEachSentenceByItself_data();
    void looksAtEachSentenceByItself();
    void isQuick();
    void lettersOfAnyKindDoNoHarm();
};

void TestVagueWords::sentences_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("vague");
    QTest::addColumn<int>("language");
    addRows(vagueRussian, true, model::Language::Ru);
    addRows(firmRussian, false, model::Language::Ru);
    addRows(vagueEnglish, true, model::Language::En);
    addRows(firmEnglish, false, model::Language::En);
}

void TestVagueWords::sentences()
{
    QFETCH(QString, sentence);
    QFETCH(bool, vague);
    QFETCH(int, language);
    const auto found = vagueWords(sentence);
    QCOMPARE(!found.isEmpty(), vague);
    for (const auto &words : found) {
        QCOMPARE(int(words.phrase->language), language);
        QVERIFY(!adviceFor(words.phrase->kind).isEmpty());
    }
    QCOMPARE(vagueWords(sentence.toUpper()).size() > 0, vague);
}

void TestVagueWords::findsThePlace()
{
    const auto text = u"Связь восстанавливается. Оператор ПРИЛОЖИТ все возможные усилия, as soon as possible."_s;
    const auto found = vagueWords(text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(text.mid(found.at(0).start, found.at(0).length), u"ПРИЛОЖИТ все возможные усилия"_s);
    QCOMPARE(text.mid(found.at(1).start, found.at(1).length), u"as soon as possible"_s);
    QCOMPARE(found.at(0).phrase->language, model::Language::Ru);
    QCOMPARE(int(found.at(0).phrase->kind), int(Vagueness::Effort));
    QCOMPARE(int(found.at(1).phrase->kind), int(Vagueness::Speed));
}

void TestVagueWords::looksAtEachSentenceByItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("the number stands in the next sentence") << u"Ответ даётся своевременно. Срок хранения 30 дней."_s << 1;
    QTest::newRow("after a semicolon") << u"respond promptly; restore within 4 hours"_s << 1;
    QTest::newRow("on the next line") << u"respond promptly\nrestore within 4 hours"_s << 1;
    QTest::newRow("in the same one") << u"respond promptly, restore within 4 hours"_s << 0;
    QTest::newRow("a decimal point ends nothing") << u"promptly, in 99.5 % of cases"_s << 0;
    QTest::newRow("an abbreviation ends nothing") << u"Своевременно, т. е. за 4 ч. Потом отчёт."_s << 0;
    QTest::newRow("a clause number ends nothing") << u"Своевременно, в сроки по п. 4.2 договора"_s << 0;
    QTest::newRow("initials end nothing") << u"И. И. Иванов отвечает оперативно, за 2 часа"_s << 0;
    QTest::newRow("a unit stuck to its number") << u"promptly, within 30min"_s << 0;
    QTest::newRow("a year is no limit") << u"В 2026 году связь восстанавливается оперативно"_s << 1;
    QTest::newRow("a soft hyphen inside a word") << u"prompt\u00adly"_s << 0;
    QTest::newRow("no-break spaces") << u"as\u00a0soon\u00a0as\u00a0possible"_s << 1;
    QTest::newRow("twice in one sentence") << u"promptly and regularly"_s << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TestVagueWords::looksAtEachSentenceByItself()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(vagueWords(text).size(), count);
}

void TestVagueWords::isQuick()
{
    QStringList texts;
    for (int i = 0; i < 10'000; ++i) {
        const auto &from = i % 4 == 0 ? vagueRussian : i % 4 == 1 ? firmRussian : i % 4 == 2 ? vagueEnglish : firmEnglish;
        texts += QString::fromUtf8(from[size_t(i / 4) % 40]) + u' ' + QString::fromUtf8(firmRussian[size_t(i) % 40]);
    }
    const auto before = std::clock(); // of this program, however busy the machine is
    qsizetype found = 0;
    for (const auto &text : texts)
        found += vagueWords(text).size();
    QVERIFY(found > 4000);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 3, qPrintable(QString::number(seconds))); // a guard for debug builds; bench_findings measures
}

void TestVagueWords::lettersOfAnyKindDoNoHarm()
{
    QString text;
    for (char16_t letter = 1; letter < 0x3000; ++letter)
        text += QChar(letter);
    vagueWords(text);
    vagueWords(text.repeated(3));
    QVERIFY(vagueWords(u"."_s).isEmpty());
    QVERIFY(vagueWords(u")))((( 9,,9 .. ;;"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestVagueWords)
#include "tst_vaguewords.moc"
