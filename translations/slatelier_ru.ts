<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Annex</name>
    <message>
        <source>Service level agreement annex</source>
        <translation>Приложение к соглашению об уровне услуг</translation>
    </message>
    <message>
        <source>Annex No. %1, edition %2</source>
        <translation>Приложение № %1, редакция %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Calculated availability</source>
        <translation>Расчётная доступность</translation>
    </message>
    <message>
        <source>Interruptions a year</source>
        <translation>Прерываний в год</translation>
    </message>
    <message>
        <source>Mean time to restore service</source>
        <translation>Среднее время восстановления услуги</translation>
    </message>
    <message>
        <source>Calculated exactly from the structure of the service and the long-run means of its parts. The calculation explains the promise; it is not a promise itself.</source>
        <translation>Рассчитано точно по структуре услуги и долговременным средним её частей. Расчёт поясняет обещание, но сам обещанием не является.</translation>
    </message>
    <message>
        <source>A dash means that the structure of the service or the numbers of its parts are not known.</source>
        <translation>Прочерк означает, что структура услуги или показатели её частей неизвестны.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>(agreed service time − downtime) / agreed service time</source>
        <translation>(согласованное время обслуживания − простой) / согласованное время обслуживания</translation>
    </message>
    <message>
        <source>number of interruptions that start in the window</source>
        <translation>число прерываний, начавшихся в окне измерения</translation>
    </message>
    <message>
        <source>length of the longest single interruption in the window</source>
        <translation>длительность самого долгого прерывания в окне измерения</translation>
    </message>
    <message>
        <source>downtime / number of interruptions</source>
        <translation>простой / число прерываний</translation>
    </message>
    <message>
        <source>(agreed service time − downtime) / number of interruptions</source>
        <translation>(согласованное время обслуживания − простой) / число прерываний</translation>
    </message>
    <message>
        <source>tickets done in time / all tickets of the window</source>
        <translation>заявки, выполненные в срок / все заявки окна измерения</translation>
    </message>
    <message>
        <source>the value that the stated share of measurements does not exceed</source>
        <translation>значение, которого не превышает названная доля измерений</translation>
    </message>
    <message>
        <source>reopened tickets / closed tickets</source>
        <translation>повторно открытые заявки / закрытые заявки</translation>
    </message>
    <message>
        <source>sum of ratings / number of ratings</source>
        <translation>сумма оценок / число оценок</translation>
    </message>
    <message>
        <source>good ratings / all ratings</source>
        <translation>хорошие оценки / все оценки</translation>
    </message>
    <message>
        <source>Not evaluated for fewer than %1 measurements.</source>
        <translation>Не оценивается, если измерений меньше %1.</translation>
    </message>
    <message>
        <source>Rounded to decimal places: %1.</source>
        <translation>Округляется, знаков после запятой: %1.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Термины и показатели</translation>
    </message>
    <message>
        <source>— the service hours of the service within the measurement window, without excluded time.</source>
        <translation>— время обслуживания услуги в пределах окна измерения за вычетом исключённого времени.</translation>
    </message>
    <message>
        <source>Agreed service time</source>
        <translation>Согласованное время обслуживания</translation>
    </message>
    <message>
        <source>— the part of the agreed service time in which the service does not work for the customer, from the beginning of an interruption to the restoration of the service.</source>
        <translation>— часть согласованного времени обслуживания, когда услуга не работает для заказчика: от начала прерывания до восстановления услуги.</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Formula and way of measuring</source>
        <translation>Формула и способ измерения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>Если не сделано</translation>
    </message>
    <message>
        <source>Bearer not agreed yet</source>
        <translation>Обязанная сторона ещё не согласована</translation>
    </message>
    <message>
        <source>Duties of others</source>
        <translation>Обязанности других сторон</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>С чего начинается</translation>
    </message>
    <message>
        <source>Where normal ends</source>
        <translation>Где кончается норма</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто бывает</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>По чьей причине</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Duties of the provider</source>
        <translation>Обязанности поставщика</translation>
    </message>
    <message>
        <source>Duties of the customer</source>
        <translation>Обязанности заказчика</translation>
    </message>
    <message>
        <source>Scripts of abnormal situations</source>
        <translation>Сценарии нештатных ситуаций</translation>
    </message>
    <message>
        <source>What is explained at hand-over</source>
        <translation>Что разъясняется при передаче</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Кто разъясняет</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>Подпись заказчика</translation>
    </message>
    <message>
        <source>Hand-over and instruction sheet</source>
        <translation>Передача и лист инструктажа</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневно</translation>
    </message>
    <message>
        <source>Days off: %1</source>
        <translation>Выходные дни: %1</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation>Рабочие дни: %1</translation>
    </message>
    <message>
        <source>Short working days: %1</source>
        <translation>Сокращённые рабочие дни: %1</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>круглосуточно</translation>
    </message>
    <message>
        <source>Holidays and moved working days</source>
        <translation>Праздники и переносы выходных дней</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>с %1, бессрочно</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>подписано %1</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Annex No. %1</source>
        <translation>Приложение № %1</translation>
    </message>
    <message>
        <source>Base contract</source>
        <translation>Договор-основание</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Отчётный период</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Fee for the period</source>
        <translation>Плата за период</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Уполномоченный представитель</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact in a critical situation</source>
        <translation>Контакт в критической ситуации</translation>
    </message>
    <message>
        <source>Parties and signatories</source>
        <translation>Стороны и подписанты</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>signature, name in full</source>
        <translation>подпись, расшифровка подписи</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>«___» ______________ 20___ г.</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>business function</comment>
        <translation>критичная</translation>
    </message>
    <message>
        <source>What the customer does with the service</source>
        <translation>Что заказчик делает с помощью услуги</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Outcome for the customer</source>
        <translation>Результат для заказчика</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Время обслуживания</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Время поддержки</translation>
    </message>
    <message>
        <source>Access point and demarcation</source>
        <translation>Точка предоставления и граница ответственности</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Service and outcome for the customer</source>
        <translation>Услуга и результат для заказчика</translation>
    </message>
    <message>
        <source>Subject and scope</source>
        <translation>Предмет и область действия</translation>
    </message>
    <message>
        <source>Not covered:</source>
        <translation>Не входит:</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>When work is planned</source>
        <translation>Когда проводятся работы</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>Считается простоем</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Плановые работы</translation>
    </message>
    <message>
        <source>critical target</source>
        <translation>критически важный показатель</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>приоритет %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>вес %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно измерения</translation>
    </message>
    <message>
        <source>Allowed downtime*</source>
        <translation>Допустимый простой*</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>Service level targets</source>
        <translation>Целевые показатели уровня услуг</translation>
    </message>
    <message>
        <source>* In a window of average length; in each window it is counted from that window&apos;s own agreed service time.</source>
        <translation>* В окне средней длины; в каждом окне считается от согласованного времени обслуживания именно этого окна.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>unit</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>unit</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>unit</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a date in a document, as QDate::toString reads it</extracomment>
        <translation>d MMMM yyyy г.</translation>
    </message>
    <message>
        <source>calendar day</source>
        <translation>календарный день</translation>
    </message>
    <message>
        <source>calendar week</source>
        <translation>календарная неделя</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>календарный месяц</translation>
    </message>
    <message>
        <source>calendar quarter</source>
        <translation>календарный квартал</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>календарный год</translation>
    </message>
    <message numerus="yes">
        <source>any %n days in a row</source>
        <translation>
            <numerusform>любой %n день подряд</numerusform>
            <numerusform>любые %n дня подряд</numerusform>
            <numerusform>любые %n дней подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>year counted from the start of the agreement</source>
        <translation>год с начала соглашения</translation>
    </message>
    <message>
        <source>sum of all interruptions in the window</source>
        <translation>сумма всех прерываний в окне</translation>
    </message>
    <message>
        <source>1 − mean of the error rates of all intervals of the window</source>
        <translation>1 − среднее долей ошибок по всем интервалам окна</translation>
    </message>
    <message>
        <source>time from the report of a case to the first qualified answer</source>
        <translation>время от обращения до первого ответа по существу</translation>
    </message>
    <message>
        <source>time from the report of a case to the restoration of the service</source>
        <translation>время от обращения до восстановления услуги</translation>
    </message>
    <message>
        <source>longest time between two reports on the progress of an open case</source>
        <translation>наибольшее время между двумя сообщениями о ходе работ по открытому обращению</translation>
    </message>
    <message>
        <source>%1 of the base in one window</source>
        <translation>%1 базы за одно окно</translation>
    </message>
    <message>
        <source>%1 of twelve bases in a year</source>
        <translation>%1 от двенадцати баз за год</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>выше %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>ниже %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1 включительно</translation>
    </message>
    <message>
        <source>each started %1</source>
        <translation>за каждые начатые %1</translation>
    </message>
    <message>
        <source>each event beyond the promise</source>
        <translation>за каждый случай сверх обещанного</translation>
    </message>
    <message>
        <source>times the excess</source>
        <translation>с умножением на превышение</translation>
    </message>
    <message>
        <source>reward of the provider: </source>
        <translation>премия поставщику: </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считается от</translation>
    </message>
    <message>
        <source>Share at risk</source>
        <translation>Доля под риском</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Paid only when more than</source>
        <translation>Выплачивается, если больше</translation>
    </message>
    <message>
        <source>Promise exceeded by</source>
        <translation>Превышение обещанного</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>%1 outages or more, each longer than %2, within %3 days in a row</source>
        <translation>не меньше %1 перерывов, каждый дольше %2, за %3 дней подряд</translation>
    </message>
    <message>
        <source>outages of more than %1 in all (%2)</source>
        <translation>перерывы всего дольше %1 (%2)</translation>
    </message>
    <message>
        <source>the target broken in %1 of %2 windows in a row</source>
        <translation>цель нарушена в %1 из %2 окон подряд</translation>
    </message>
    <message>
        <source>, or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Credits, rewards, penalties</source>
        <translation>Компенсации, премии, штрафы</translation>
    </message>
    <message>
        <source>All credits of one period together do not exceed %1 of the fee.</source>
        <translation>Все компенсации за один период вместе не превышают %1 платы.</translation>
    </message>
    <message>
        <source>counted from: %1</source>
        <translation>отсчёт — %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Порядок предъявления требований</translation>
    </message>
    <message>
        <source>Ticket within, after the fault</source>
        <translation>Заявка в течение, после неисправности</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>Требование в течение</translation>
    </message>
    <message>
        <source>The claim contains</source>
        <translation>Требование содержит</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответ в течение</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Споры</translation>
    </message>
    <message>
        <source>Who may leave</source>
        <translation>Кто вправе выйти</translation>
    </message>
    <message>
        <source>Exercised within</source>
        <translation>Используется в течение</translation>
    </message>
    <message>
        <source>Help with the transition</source>
        <translation>Помощь при переходе</translation>
    </message>
    <message>
        <source>Termination after chronic failure</source>
        <translation>Право выхода при хроническом отказе</translation>
    </message>
    <message>
        <source>%1 users or more</source>
        <translation>не меньше %1 пользователей</translation>
    </message>
    <message>
        <source>%1 of the users or more</source>
        <translation>не меньше %1 пользователей</translation>
    </message>
    <message>
        <source>up to %1, each interruption by itself</source>
        <translation>до %1, каждое прерывание отдельно</translation>
    </message>
    <message>
        <source>up to %1 in each %2; how this is read is not agreed</source>
        <translation>до %1 за каждые %2; как это читать, не согласовано</translation>
    </message>
    <message>
        <source>up to %1 in each %2, all interruptions together; if their sum is longer, all of it counts</source>
        <translation>до %1 за каждые %2 в сумме всех прерываний; если сумма больше, считается вся</translation>
    </message>
    <message>
        <source>up to %1 in each %2, each interruption by itself</source>
        <translation>до %1 за каждые %2, каждое прерывание отдельно</translation>
    </message>
    <message>
        <source>%1 in each window (%2)</source>
        <translation>%1 в каждом окне (%2)</translation>
    </message>
    <message numerus="yes">
        <source>at most %n times</source>
        <translation>
            <numerusform>не более %n раза</numerusform>
            <numerusform>не более %n раз</numerusform>
            <numerusform>не более %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>announced %1 before</source>
        <translation>с предупреждением за %1</translation>
    </message>
    <message>
        <source>Unavailability criterion</source>
        <translation>Критерий недоступности</translation>
    </message>
    <message>
        <source>Unavailable when this cannot be done</source>
        <translation>Недоступна, если нельзя выполнить</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Затронуто</translation>
    </message>
    <message>
        <source>Interruptions that do not count</source>
        <translation>Не считаются прерывания</translation>
    </message>
    <message>
        <source>One interruption when apart by at most</source>
        <translation>Одно прерывание, если между ними не более</translation>
    </message>
    <message>
        <source>The beginning is fixed by</source>
        <translation>Начало фиксирует</translation>
    </message>
    <message>
        <source>The end is fixed by</source>
        <translation>Конец фиксирует</translation>
    </message>
    <message>
        <source>Observed before closing for</source>
        <translation>Наблюдение до закрытия</translation>
    </message>
    <message>
        <source>Degraded service</source>
        <translation>Ухудшение услуги</translation>
    </message>
    <message>
        <source>What is excluded</source>
        <translation>Что исключается</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как учитывается</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ещё не согласовано</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>What is longer or more often than its limit counts as downtime.</source>
        <translation>Всё, что дольше или чаще предела, считается простоем.</translation>
    </message>
    <message>
        <source>Class of fault</source>
        <translation>Класс неисправности</translation>
    </message>
    <message>
        <source>How it is recognised</source>
        <translation>Как распознаётся</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Counts as unavailability</source>
        <translation>Считается недоступностью</translation>
    </message>
    <message>
        <source>shown %1 times or more within %2</source>
        <translation>проявилась не реже %1 раз за %2</translation>
    </message>
    <message>
        <source>one episode until it has been quiet for %1</source>
        <translation>один случай, пока не будет тихо %1</translation>
    </message>
    <message>
        <source>Recurrent and intermittent faults</source>
        <translation>Повторяющиеся и мерцающие сбои</translation>
    </message>
    <message>
        <source>level “%1”</source>
        <translation>уровень «%1»</translation>
    </message>
    <message>
        <source>class “%1”</source>
        <translation>класс «%1»</translation>
    </message>
    <message>
        <source>region “%1”</source>
        <translation>регион «%1»</translation>
    </message>
    <message>
        <source>topology “%1”</source>
        <translation>топология «%1»</translation>
    </message>
    <message>
        <source>each case</source>
        <translation>каждое обращение</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предоставляется</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Что разрешается</translation>
    </message>
    <message>
        <source>Rights of both sides</source>
        <translation>Права сторон</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Communication and escalation</source>
        <translation>Порядок взаимодействия и эскалация</translation>
    </message>
    <message>
        <source>Report or review</source>
        <translation>Отчёт или пересмотр</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Reporting and service review</source>
        <translation>Отчётность и пересмотр</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Прочие условия</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>History of editions</source>
        <translation>История редакций</translation>
    </message>
    <message>
        <source>by the end of reporting period No. %1 after the one of the fault</source>
        <translation>до конца отчётного периода № %1 после периода неисправности</translation>
    </message>
    <message>
        <source>days of service: %1</source>
        <translation>дней обслуживания: %1</translation>
    </message>
    <message>
        <source>announced at least %1 before</source>
        <translation>уведомление не позднее чем за %1</translation>
    </message>
    <message>
        <source>at most %1 in each %2</source>
        <translation>не более %1 за %2</translation>
    </message>
    <message>
        <source>never: %1</source>
        <translation>никогда: %1</translation>
    </message>
    <message>
        <source>never from %1 to %2</source>
        <translation>никогда с %1 по %2</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Nothing says what the promised service is built of, so nothing can be proven.</source>
        <translation>Не указано, из чего состоит обещанная услуга, поэтому доказать ничего нельзя.</translation>
    </message>
    <message>
        <source>“%1” cannot be calculated: %2</source>
        <translation>«%1» не рассчитать: %2</translation>
    </message>
    <message>
        <source>No agreement covers a part of “%1”. By the parts&apos; own figures it comes to %2; %3 is promised.</source>
        <translation>Ни одно соглашение не покрывает части услуги «%1». По собственным показателям частей получается %2; обещано %3.</translation>
    </message>
    <message>
        <source>With every part only just kept, “%1” comes to %2; %3 is promised. Parts: %4.</source>
        <translation>Если каждая часть лишь едва выдержит обещанное, «%1» даст %2; обещано %3. Части: %4.</translation>
    </message>
    <message>
        <source>With every covered part only just kept, “%1” comes to %2; %3 is promised. Covered: %4. At their own figures: %5.</source>
        <translation>Если каждая покрытая часть лишь едва выдержит обещанное, «%1» даст %2; обещано %3. Покрыты: %4. По собственным показателям: %5.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>The agreement %1 runs as long as this one: %2 – %3.</source>
        <translation>Соглашение %1 действует не меньше этого: %2 – %3.</translation>
    </message>
    <message>
        <source>The agreement %1 runs %2 – %3, this one %4 – %5: part of the term is not carried.</source>
        <translation>Соглашение %1 действует %2 – %3, а это — %4 – %5: часть срока ничем не подкреплена.</translation>
    </message>
    <message>
        <source>Nothing limits the credits that are given, so they cannot be compared with those that are taken.</source>
        <translation>Отдаваемые компенсации ничем не ограничены, сравнить их с получаемыми нельзя.</translation>
    </message>
    <message>
        <source>At most %1 is given; nothing limits what is taken from the agreements below.</source>
        <translation>Отдаётся не более %1; получаемое по нижним соглашениям не ограничено.</translation>
    </message>
    <message>
        <source>At most %1 is given; the agreements below pay in another currency.</source>
        <translation>Отдаётся не более %1; по нижним соглашениям платят в другой валюте.</translation>
    </message>
    <message>
        <source>At most %1 is given in a window, at most %2 is taken from the agreements below.</source>
        <translation>За окно отдаётся не более %1, по нижним соглашениям получается не более %2.</translation>
    </message>
    <message>
        <source>At most %1 is given in a window, but at most %2 is taken from the agreements below: the difference is the provider&apos;s own risk.</source>
        <translation>За окно отдаётся не более %1, а по нижним соглашениям получается не более %2: разница — собственный риск поставщика.</translation>
    </message>
    <message>
        <source>“%1” from %2</source>
        <translation>«%1» с %2</translation>
    </message>
    <message>
        <source>Worst case %5, promised %1: reported %2, %3, done %4.</source>
        <translation>Худший случай — %5, обещано %1: обращение %2, %3, готово %4.</translation>
    </message>
    <message>
        <source>Nobody promises how long %6 may take. Without that time it is %5 at worst, %1 is promised: reported %2, %3.</source>
        <translation>Никто не обещает, сколько времени займёт работа у %6. Без этого времени в худшем случае %5, обещано %1: обращение %2, %3.</translation>
    </message>
    <message>
        <source>Worst case %5 even if %6 took no time, promised %1: reported %2, %3.</source>
        <translation>Худший случай — %5, даже если %6 не потратит времени; обещано %1: обращение %2, %3.</translation>
    </message>
    <message>
        <source>The agreement does not name the crew that takes the report, so nothing can be proven.</source>
        <translation>В соглашении не указано, кто принимает обращения, поэтому доказать ничего нельзя.</translation>
    </message>
    <message>
        <source>A case would never be done: some line of %1 has no working time.</source>
        <translation>Работа никогда не закончится: у одной из линий (%1) нет рабочего времени.</translation>
    </message>
    <message>
        <source>“%1” is there in all promised hours.</source>
        <translation>«%1» на месте во всё обещанное время.</translation>
    </message>
    <message>
        <source>“%1” is there in %2 of %3 promised hours a week on average; nobody takes reports in the others.</source>
        <translation>«%1» на месте в среднем %2 из %3 обещанных часов в неделю; в остальное время обращения никто не принимает.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the annex of an agreement as PDF.</source>
        <translation>Напечатать приложение к соглашению в PDF.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Проект.</translation>
    </message>
    <message>
        <source>The number of the agreement.</source>
        <translation>Номер соглашения.</translation>
    </message>
    <message>
        <source>Language of the annex; the agreement&apos;s own by default.</source>
        <translation>Язык приложения; по умолчанию язык соглашения.</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>Формат файла.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл, который будет записан.</translation>
    </message>
    <message>
        <source>Replace a file that this program did not write.</source>
        <translation>Заменить файл, записанный не этой программой.</translation>
    </message>
    <message>
        <source>--agreement and --output are needed.</source>
        <translation>Нужны --agreement и --output.</translation>
    </message>
    <message>
        <source>An annex is printed as PDF; “%1” is not supported.</source>
        <translation>Приложение печатается в PDF; «%1» не поддерживается.</translation>
    </message>
    <message>
        <source>--language takes ru or en.</source>
        <translation>--language принимает ru или en.</translation>
    </message>
    <message>
        <source>%1: availability %2 %, MTBF %3 h, MTRS %4 h, minimal cut sets: %5</source>
        <translation>%1: доступность %2 %, MTBF %3 ч, MTRS %4 ч, минимальных сечений: %5</translation>
    </message>
    <message>
        <source>%1: too large for an exact result. Unavailability certainly between %2 % and %3 %; in states drawn at random %4 % (%5 % to %6 % with 95 % confidence)</source>
        <translation>%1: слишком велика для точного ответа. Недоступность заведомо между %2 % и %3 %; в случайно взятых состояниях — %4 % (от %5 % до %6 % с доверием 95 %)</translation>
    </message>
    <message>
        <source>Calculate the exact availability of services.</source>
        <translation>Точно рассчитать доступность услуг.</translation>
    </message>
    <message>
        <source>Only the service with this code or id.</source>
        <translation>Только услуга с этим кодом или идентификатором.</translation>
    </message>
    <message>
        <source>How many minimal cut sets to list.</source>
        <translation>Сколько минимальных сечений перечислить.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Вывести один документ JSON.</translation>
    </message>
    <message>
        <source>--cut-sets takes a whole number from 0.</source>
        <translation>--cut-sets принимает целое число от 0.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>List the findings of a project.</source>
        <translation>Перечислить замечания к проекту.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new project.</source>
        <translation>Создать новый проект.</translation>
    </message>
    <message>
        <source>Count what is in a project and check the file.</source>
        <translation>Сосчитать, что есть в проекте, и проверить файл.</translation>
    </message>
    <message>
        <source>Bring data into a project.</source>
        <translation>Внести данные в проект.</translation>
    </message>
    <message>
        <source>Write a project in another format.</source>
        <translation>Записать проект в другом формате.</translation>
    </message>
    <message>
        <source>Slatelier: a workshop for service-level promises.</source>
        <translation>Slatelier: мастерская обещаний об уровне услуг.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Открыть окно.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«%1» — не команда.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Чего-то не хватает.</translation>
    </message>
    <message>
        <source>There are more words than the command takes.</source>
        <translation>Слов больше, чем принимает команда.</translation>
    </message>
    <message>
        <source>--output and --format json or openpsa are needed.</source>
        <translation>Нужны --output и --format json либо openpsa.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>импортирована %n строка</numerusform>
            <numerusform>импортированы %n строки</numerusform>
            <numerusform>импортировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What to import; several files for fault trees that refer to each other.</source>
        <translation>Что импортировать; несколько файлов — для деревьев отказов, ссылающихся друг на друга.</translation>
    </message>
    <message>
        <source>What the source is: %1.</source>
        <translation>Что за источник: %1.</translation>
    </message>
    <message>
        <source>Which column means what.</source>
        <translation>Какой столбец что значит.</translation>
    </message>
    <message>
        <source>Leave bad rows out and list them.</source>
        <translation>Пропустить неверные строки и перечислить их.</translation>
    </message>
    <message>
        <source>Check only; change nothing.</source>
        <translation>Только проверить, ничего не менять.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the history</source>
        <translation>
            <numerusform>%n шаг в истории</numerusform>
            <numerusform>%n шага в истории</numerusform>
            <numerusform>%n шагов в истории</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>Start from: empty, it-services, telecom-access, home-internet, car-rental.</source>
        <translation>С чего начать: empty, it-services, telecom-access, home-internet, car-rental.</translation>
    </message>
    <message>
        <source>Language of the template; the program&apos;s own by default.</source>
        <translation>Язык шаблона; по умолчанию язык программы.</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>Заменить файл, если он есть.</translation>
    </message>
    <message>
        <source>Simulate what happens in one window of an agreement.</source>
        <translation>Смоделировать, что произойдёт за одно окно соглашения.</translation>
    </message>
    <message>
        <source>Join runs of a simulation into one.</source>
        <translation>Соединить прогоны моделирования в один.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 сут</translation>
    </message>
    <message>
        <source>%1 % done, about %2 left; Ctrl+C stops</source>
        <translation>Готово %1 %, осталось около %2; Ctrl+C останавливает</translation>
    </message>
    <message>
        <source>Join runs of a simulation over disjoint replications into one; the result equals the single run.</source>
        <translation>Соединить прогоны моделирования с непересекающимися номерами реализаций в один; результат равен единому прогону.</translation>
    </message>
    <message>
        <source>What simulate --json has printed.</source>
        <translation>То, что напечатал simulate --json.</translation>
    </message>
    <message>
        <source>--output is needed.</source>
        <translation>Нужен --output.</translation>
    </message>
    <message>
        <source>The service, by its code or id.</source>
        <translation>Услуга, по коду или идентификатору.</translation>
    </message>
    <message>
        <source>The window: hours such as 720h, or month, quarter, year, week, day, rolling_30d; by default that of the agreement.</source>
        <translation>Окно: часы, например 720h, или month, quarter, year, week, day, rolling_30d; по умолчанию окно соглашения.</translation>
    </message>
    <message>
        <source>The day on which the window begins; by default the start of the agreement.</source>
        <translation>День, с которого начинается окно; по умолчанию начало действия соглашения.</translation>
    </message>
    <message>
        <source>up: everything is new when the window begins; steady: everything has run for ever.</source>
        <translation>up: в начале окна всё исправно и новое; steady: всё работает уже сколь угодно долго.</translation>
    </message>
    <message>
        <source>How many windows to simulate.</source>
        <translation>Сколько окон смоделировать.</translation>
    </message>
    <message>
        <source>The seed of the random numbers.</source>
        <translation>Начальное значение случайных чисел.</translation>
    </message>
    <message>
        <source>The number of the first replication.</source>
        <translation>Номер первой реализации.</translation>
    </message>
    <message>
        <source>How many threads to use; changes no number. 0 = all of the machine.</source>
        <translation>Сколько потоков использовать; ни одного числа это не меняет. 0 — все потоки машины.</translation>
    </message>
    <message>
        <source>Also ask how likely an availability below X (0 to 1) is. May be repeated.</source>
        <translation>Спросить также, насколько вероятна доступность ниже X (от 0 до 1). Можно повторять.</translation>
    </message>
    <message>
        <source>Also ask how likely an outage longer than H hours is. May be repeated.</source>
        <translation>Спросить также, насколько вероятно прерывание дольше H часов. Можно повторять.</translation>
    </message>
    <message>
        <source>Also ask how likely more than N interruptions are. May be repeated.</source>
        <translation>Спросить также, насколько вероятно больше N прерываний. Можно повторять.</translation>
    </message>
    <message>
        <source>--window takes hours such as 720h, or month, quarter, year, week, day, rolling_30d.</source>
        <translation>--window принимает часы, например 720h, или month, quarter, year, week, day, rolling_30d.</translation>
    </message>
    <message>
        <source>--from takes a date such as 2026-11-01.</source>
        <translation>--from принимает дату, например 2026-11-01.</translation>
    </message>
    <message>
        <source>--start takes up or steady.</source>
        <translation>--start принимает up или steady.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation>--%1 не принимает «%2».</translation>
    </message>
    <message>
        <source>--replications takes a whole number from 1 to %1.</source>
        <translation>--replications принимает целое число от 1 до %1.</translation>
    </message>
    <message>
        <source>--seed and --first take whole numbers from 0.</source>
        <translation>--seed и --first принимают целые числа от 0.</translation>
    </message>
    <message>
        <source>--threads takes a whole number from 0 to 1024.</source>
        <translation>--threads принимает целое число от 0 до 1024.</translation>
    </message>
    <message>
        <source>did not happen; below %1 % with 95 % confidence</source>
        <translation>не случилось ни разу; с доверием 95 % — ниже %1 %</translation>
    </message>
    <message>
        <source>%1 %, calculated exactly</source>
        <translation>%1 %, вычислено точно</translation>
    </message>
    <message>
        <source>%1 % (%2 % to %3 %)</source>
        <translation>%1 % (от %2 % до %3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n window(s) of %2 h simulated in %3 s</source>
        <translation>
            <numerusform>%1: смоделировано %n окно по %2 ч за %3 с</numerusform>
            <numerusform>%1: смоделировано %n окна по %2 ч за %3 с</numerusform>
            <numerusform>%1: смоделировано %n окон по %2 ч за %3 с</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean availability %1 %, downtime %2 h, interruptions %3</source>
        <translation>Средняя доступность %1 %, простой %2 ч, прерываний %3</translation>
    </message>
    <message>
        <source>With %1 % probability an availability of %2 % is kept</source>
        <translation>С вероятностью %1 % выдерживается доступность %2 %</translation>
    </message>
    <message>
        <source>The promise “%1” is broken: %2</source>
        <translation>Обещание «%1» нарушается: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>--service is needed.</source>
        <translation>Нужен --service.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>держится</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>не держится</translation>
    </message>
    <message>
        <source>Prove that the agreements below carry the promise.</source>
        <translation>Доказать, что нижние соглашения держат обещание.</translation>
    </message>
    <message>
        <source>--agreement is needed.</source>
        <translation>Нужен параметр --agreement.</translation>
    </message>
    <message>
        <source>Nothing in this agreement can be carried by others.</source>
        <translation>В этом соглашении нечего подкреплять другими.</translation>
    </message>
    <message>
        <source>Work out what measured values cost.</source>
        <translation>Посчитать, во что обходятся измеренные значения.</translation>
    </message>
    <message>
        <source>Compare two editions of an agreement.</source>
        <translation>Сравнить две редакции соглашения.</translation>
    </message>
    <message>
        <source>--measured %1: TARGET=VALUE with the id of a target of the agreement was expected.</source>
        <translation>--measured %1: ожидалось ЦЕЛЬ=ЗНАЧЕНИЕ с идентификатором цели этого соглашения.</translation>
    </message>
    <message>
        <source>--measured %1: a number was expected after the sign of equality, such as 0.9985, 99.85%, 1.5h or 90min.</source>
        <translation>--measured %1: после знака равенства ожидалось число, например 0.9985, 99.85%, 1.5h или 90min.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Всего: %1</translation>
    </message>
    <message>
        <source>What was measured for a target, in its unit; several times for several targets or events.</source>
        <translation>Что измерено по цели, в её единицах; несколько раз — для нескольких целей или случаев.</translation>
    </message>
    <message>
        <source>--agreement and --measured are needed.</source>
        <translation>Нужны параметры --agreement и --measured.</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>Обе редакции говорят одно и то же.</translation>
    </message>
    <message>
        <source>The number of the older edition.</source>
        <translation>Номер более ранней редакции.</translation>
    </message>
    <message>
        <source>The number of the newer edition; the present draft has one too.</source>
        <translation>Номер более поздней редакции; у текущего проекта он тоже есть.</translation>
    </message>
    <message>
        <source>--agreement, --from-edition and --to-edition are needed.</source>
        <translation>Нужны параметры --agreement, --from-edition и --to-edition.</translation>
    </message>
    <message>
        <source>Answer by counting alone, also about what is too rare to be seen in the windows.</source>
        <translation>Отвечать только подсчётом, в том числе о том, что слишком редко, чтобы встретиться в окнах.</translation>
    </message>
    <message>
        <source>%1 % (%2 % to %3 %), by importance sampling</source>
        <translation>%1 % (от %2 % до %3 %), методом существенной выборки</translation>
    </message>
    <message>
        <source>Credits: %1 expected in the window, in minor units</source>
        <translation>Компенсации: в среднем %1 за окно, в минимальных единицах валюты</translation>
    </message>
    <message>
        <source>%1: %2 agreed, of which %3 may be lost</source>
        <translation>%1: согласовано %2, из них можно потерять %3</translation>
    </message>
    <message>
        <source>%1: %2 agreed</source>
        <translation>%1: согласовано %2</translation>
    </message>
    <message>
        <source>Say how much downtime the targets of an agreement allow in each window of a year.</source>
        <translation>Сказать, сколько простоя допускают цели соглашения в каждом окне года.</translation>
    </message>
    <message>
        <source>A day of the first window.</source>
        <translation>День из первого окна.</translation>
    </message>
    <message>
        <source>--agreement and --from with a date such as 2027-01-01 are needed.</source>
        <translation>Нужны --agreement и --from с датой, например 2027-01-01.</translation>
    </message>
    <message>
        <source>The calendar, by its id or its name.</source>
        <translation>Календарь: его идентификатор или название.</translation>
    </message>
    <message>
        <source>Count the agreed hours of a calendar.</source>
        <translation>Подсчитать согласованные часы календаря.</translation>
    </message>
    <message>
        <source>Add working time to a moment, or count it between two.</source>
        <translation>Прибавить рабочее время к моменту или подсчитать его между двумя.</translation>
    </message>
    <message>
        <source>The first day, such as 2027-01-01.</source>
        <translation>Первый день, например 2027-01-01.</translation>
    </message>
    <message>
        <source>The day after the last, such as 2028-01-01.</source>
        <translation>День после последнего, например 2028-01-01.</translation>
    </message>
    <message>
        <source>A row for each day, month or year, or the total.</source>
        <translation>Строка на каждый день, месяц или год либо итог.</translation>
    </message>
    <message>
        <source>A calendar and two dates are needed, the second one after the first: --calendar ID --from 2027-01-01 --to 2028-01-01.</source>
        <translation>Нужны календарь и две даты, вторая позже первой: --calendar ID --from 2027-01-01 --to 2028-01-01.</translation>
    </message>
    <message>
        <source>No more than 400 years are counted at once.</source>
        <translation>За один раз считается не больше 400 лет.</translation>
    </message>
    <message>
        <source>--by takes day, month, year or total.</source>
        <translation>--by принимает day, month, year или total.</translation>
    </message>
    <message>
        <source>The calendar that days go into, by its id or its name.</source>
        <translation>Календарь, в который попадут дни: его идентификатор или название.</translation>
    </message>
    <message>
        <source>A moment such as 2026-11-20T16:30, in the zone of the calendar, or with an offset: 2026-10-25T02:30+02:00. An hour that occurs twice needs one.</source>
        <translation>Момент, например 2026-11-20T16:30, в часовом поясе календаря или со смещением: 2026-10-25T02:30+02:00. Для часа, который бывает дважды, смещение обязательно.</translation>
    </message>
    <message>
        <source>Working time to add: 4h, 90m, 1h30m or 45s; --add=-4h goes back. Days are not taken, for working days differ in length.</source>
        <translation>Сколько рабочего времени прибавить: 4h, 90m, 1h30m или 45s; --add=-4h отсчитывает назад. Дни не принимаются: рабочие дни бывают разной длины.</translation>
    </message>
    <message>
        <source>The moment up to which to count.</source>
        <translation>Момент, до которого считать.</translation>
    </message>
    <message>
        <source>--calendar and --start are needed, and either --add or --until.</source>
        <translation>Нужны --calendar и --start, а также либо --add, либо --until.</translation>
    </message>
    <message>
        <source>%1 of working time from %2 to %3</source>
        <translation>%1 рабочего времени с %2 по %3</translation>
    </message>
    <message>
        <source>Follow every promise down to the people who keep it.</source>
        <translation>Проследить каждое обещание до людей, которые его исполняют.</translation>
    </message>
    <message>
        <source>Work out the score and the pay of each person.</source>
        <translation>Рассчитать оценку и премию каждого работника.</translation>
    </message>
    <message>
        <source>A month 2026-10, a quarter 2026-Q4 or a year 2026.</source>
        <translation>Месяц 2026-10, квартал 2026-Q4 или год 2026.</translation>
    </message>
    <message>
        <source>--period: a month such as 2026-10, a quarter such as 2026-Q4 or a year was expected.</source>
        <translation>--period: ожидался месяц вида 2026-10, квартал вида 2026-Q4 или год.</translation>
    </message>
    <message>
        <source>%1: the line of sight is whole for %2 of %3 targets.</source>
        <translation>%1: путь обещания прослеживается до конца для %2 целей из %3.</translation>
    </message>
    <message>
        <source>The number of the agreement; all without it.</source>
        <translation>Номер соглашения; без него — все.</translation>
    </message>
    <message>
        <source>Who is in which role on this day, 2026-11-01; today without it.</source>
        <translation>День, на который берутся назначения, 2026-11-01; без него — сегодня.</translation>
    </message>
    <message>
        <source>--on %1: a date such as 2026-11-01 was expected.</source>
        <translation>--on %1: ожидалась дата вида 2026-11-01.</translation>
    </message>
    <message>
        <source>Tell a performer from the system, by the measured rows.</source>
        <translation>Отличить исполнителя от системы по измеренным строкам.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is new: %n row(s) are there already.</source>
        <translation>
            <numerusform>Нового нет: %n строка уже есть.</numerusform>
            <numerusform>Нового нет: %n строки уже есть.</numerusform>
            <numerusform>Нового нет: %n строк уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them replace(s) an earlier one</source>
        <translation>
            <numerusform>  из них %n заменяет прежнюю</numerusform>
            <numerusform>  из них %n заменяют прежние</numerusform>
            <numerusform>  из них %n заменяют прежние</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) were there already</source>
        <translation>
            <numerusform>  %n строка уже была</numerusform>
            <numerusform>  %n строки уже были</numerusform>
            <numerusform>  %n строк уже были</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2 of %3, %4. %5</source>
        <comment>performer: events of cases, verdict</comment>
        <translation>  %1: %2 из %3, %4. %5</translation>
    </message>
    <message>
        <source>Who or what is compared: performer, crew, period or service.</source>
        <translation>Кого или что сравнивать: performer, crew, period или service.</translation>
    </message>
    <message>
        <source>What is counted: reopen, came_back, rating_low, within:4h or closed_flickering.</source>
        <translation>Что считать: reopen, came_back, rating_low, within:4h или closed_flickering.</translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation>С этого дня или момента.</translation>
    </message>
    <message>
        <source>Up to before this day or moment.</source>
        <translation>До этого дня или момента, не включая его.</translation>
    </message>
    <message>
        <source>The time zone of days and periods; without it that of the rows.</source>
        <translation>Часовой пояс дней и периодов; без него — пояс строк.</translation>
    </message>
    <message>
        <source>Length of a period: week, month, quarter or year.</source>
        <translation>Длина периода: week, month, quarter или year.</translation>
    </message>
    <message>
        <source>Tickets of this priority only.</source>
        <translation>Только заявки этого приоритета.</translation>
    </message>
    <message>
        <source>Rows of this service only.</source>
        <translation>Только строки этой услуги.</translation>
    </message>
    <message>
        <source>What comes back within so many days has come back (7).</source>
        <translation>За сколько дней возврат считается возвратом (7).</translation>
    </message>
    <message>
        <source>Ratings below this one are low (4).</source>
        <translation>Оценки ниже этой считаются низкими (4).</translation>
    </message>
    <message>
        <source>With fewer cases nobody is judged (30).</source>
        <translation>Если случаев меньше, вывода нет (30).</translation>
    </message>
    <message>
        <source>The share that is promised or expected, 0 to 1; without it what the project promises.</source>
        <translation>Обещанная или ожидаемая доля, от 0 до 1; без неё — обещанная в проекте.</translation>
    </message>
    <message>
        <source>--by: performer, crew, period or service was expected.</source>
        <translation>--by: ожидалось performer, crew, period или service.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>Часовой пояс «%1» неизвестен.</translation>
    </message>
    <message>
        <source>--period: week, month, quarter or year was expected.</source>
        <translation>--period: ожидалось week, month, quarter или year.</translation>
    </message>
    <message>
        <source>--within-days, --minimum: a whole number from 1 was expected.</source>
        <translation>--within-days, --minimum: ожидалось целое число от 1.</translation>
    </message>
    <message>
        <source>--good-score: a number was expected.</source>
        <translation>--good-score: ожидалось число.</translation>
    </message>
    <message>
        <source>--expected: a share from 0 to 1 was expected.</source>
        <translation>--expected: ожидалась доля от 0 до 1.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Услуги «%1» нет.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>Reason (%1): %2</source>
        <translation>Причина (%1): %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>не вошло: %1</translation>
    </message>
    <message numerus="yes">
        <source>left out: the history of %n step(s)</source>
        <translation>
            <numerusform>не вошло: история из %n шага</numerusform>
            <numerusform>не вошло: история из %n шагов</numerusform>
            <numerusform>не вошло: история из %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>json, openpsa or, with --customer-copy, slatelier.</source>
        <translation>json, openpsa или, с --customer-copy, slatelier.</translation>
    </message>
    <message>
        <source>Leave out people, KPIs, incentives, internal notes, measurements and history.</source>
        <translation>Оставить у себя людей, KPI, мотивацию, внутренние заметки, измерения и историю.</translation>
    </message>
    <message>
        <source>With --customer-copy: only the agreements with this party.</source>
        <translation>С --customer-copy: только соглашения с этой стороной.</translation>
    </message>
    <message>
        <source>--output and --format json or slatelier are needed.</source>
        <translation>Нужны --output и --format json или slatelier.</translation>
    </message>
    <message>
        <source>--customer needs --customer-copy.</source>
        <translation>--customer нужен вместе с --customer-copy.</translation>
    </message>
    <message>
        <source>A right to terminate (%1) arises in %2 % of the years (%3 % to %4 %)</source>
        <translation>Право расторгнуть соглашение (%1) возникает в %2 % лет (от %3 % до %4 %)</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>The scheme does not say which target decides.</source>
        <translation>В схеме не указано, какая цель решает.</translation>
    </message>
    <message>
        <source>The scheme has no line that says how much.</source>
        <translation>В схеме нет ни одной строки с размером.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>“%1” was not measured.</source>
        <translation>«%1» не измерено.</translation>
    </message>
    <message>
        <source>The agreement does not say what the share is counted from.</source>
        <translation>В соглашении не указано, от чего считается доля.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>A line of the scheme does not say how much.</source>
        <translation>В строке схемы не указан размер.</translation>
    </message>
    <message>
        <source>“%1” measured: %2</source>
        <translation>«%1», измерено: %2</translation>
    </message>
    <message>
        <source>No tier of the scheme holds this value: no credit.</source>
        <translation>Ни одна ступень схемы не содержит этого значения: компенсации нет.</translation>
    </message>
    <message>
        <source>Tier %1 of the scheme holds.</source>
        <translation>Действует ступень %1.</translation>
    </message>
    <message>
        <source>Started units of time need a target whose value is a length.</source>
        <translation>Для начатых единиц времени нужна цель, значение которой — длительность.</translation>
    </message>
    <message>
        <source>%1 min measured beyond the promise of %2 min: started units of %3 min: %4</source>
        <translation>Измерено %1 мин при обещанных %2 мин; начатых единиц по %3 мин: %4</translation>
    </message>
    <message>
        <source>The target “%1” promises no value.</source>
        <translation>Цель «%1» не обещает значения.</translation>
    </message>
    <message>
        <source>A number of events must be whole.</source>
        <translation>Число случаев должно быть целым.</translation>
    </message>
    <message>
        <source>Events beyond the promise of “%1”: %2</source>
        <translation>Случаев сверх обещанного по «%1»: %2</translation>
    </message>
    <message>
        <source>How far “%1” is exceeded is not defined: a promise other than 0 is needed.</source>
        <translation>Превышение по «%1» не определено: нужно обещание, отличное от 0.</translation>
    </message>
    <message>
        <source>“%1” measured: %2, beyond the promise by %3</source>
        <translation>«%1», измерено: %2, хуже обещанного на %3</translation>
    </message>
    <message>
        <source>“%1” missed at %2: %3 of the pool</source>
        <translation>«%1» не выполнено (%2): %3 фонда</translation>
    </message>
    <message>
        <source>The amount is too large to be counted.</source>
        <translation>Сумма слишком велика.</translation>
    </message>
    <message>
        <source>Limited to %1 by the cap of the scheme.</source>
        <translation>Ограничено пределом схемы: %1.</translation>
    </message>
    <message>
        <source>%1 is not more than %2, so nothing is paid.</source>
        <translation>%1 не больше %2, поэтому не выплачивается.</translation>
    </message>
    <message>
        <source>Days of service: %1</source>
        <translation>Дней обслуживания: %1</translation>
    </message>
</context>
<context>
    <name>CustomerCopy</name>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1, поле «%2»: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Abnormal situation</source>
        <translation>Нештатная ситуация</translation>
    </message>
    <message>
        <source>Abnormal situations</source>
        <translation>Нештатные ситуации</translation>
    </message>
    <message>
        <source>Script step</source>
        <translation>Шаг сценария</translation>
    </message>
    <message>
        <source>Script steps</source>
        <translation>Шаги сценария</translation>
    </message>
    <message>
        <source>Briefing item</source>
        <translation>Пункт инструктажа</translation>
    </message>
    <message>
        <source>Briefing items</source>
        <translation>Пункты инструктажа</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Целевые показатели</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Семейство услуг</translation>
    </message>
    <message>
        <source>Service families</source>
        <translation>Семейства услуг</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Business function</source>
        <translation>Бизнес-функция</translation>
    </message>
    <message>
        <source>Business functions</source>
        <translation>Бизнес-функции</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Предложение услуги</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Предложения услуг</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Crews</source>
        <translation>Бригады</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation>Общая причина</translation>
    </message>
    <message>
        <source>Common causes</source>
        <translation>Общие причины</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Unavailability criterion</source>
        <translation>Критерий недоступности</translation>
    </message>
    <message>
        <source>Unavailability criteria</source>
        <translation>Критерии недоступности</translation>
    </message>
    <message>
        <source>Fault class</source>
        <translation>Класс неисправностей</translation>
    </message>
    <message>
        <source>Fault classes</source>
        <translation>Классы неисправностей</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>Ступень эскалации</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Report or review</source>
        <translation>Отчёт или пересмотр</translation>
    </message>
    <message>
        <source>Reports and reviews</source>
        <translation>Отчёты и пересмотр</translation>
    </message>
    <message>
        <source>Text clause</source>
        <translation>Текстовое условие</translation>
    </message>
    <message>
        <source>Text clauses</source>
        <translation>Текстовые условия</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation>Схема компенсаций</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>Схемы компенсаций</translation>
    </message>
    <message>
        <source>Line of a credit scheme</source>
        <translation>Строка схемы компенсаций</translation>
    </message>
    <message>
        <source>Lines of a credit scheme</source>
        <translation>Строки схемы компенсаций</translation>
    </message>
    <message>
        <source>Claim rule</source>
        <translation>Порядок требований</translation>
    </message>
    <message>
        <source>Claim rules</source>
        <translation>Порядок требований</translation>
    </message>
    <message>
        <source>Termination right</source>
        <translation>Право выхода</translation>
    </message>
    <message>
        <source>Termination rights</source>
        <translation>Права выхода</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>KPI of a role</source>
        <translation>KPI роли</translation>
    </message>
    <message>
        <source>KPIs of roles</source>
        <translation>KPI ролей</translation>
    </message>
    <message>
        <source>Effect on another metric</source>
        <translation>Влияние на другую метрику</translation>
    </message>
    <message>
        <source>Effects on other metrics</source>
        <translation>Влияния на другие метрики</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Ознакомления</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Ответственность</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Матрица ответственности</translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation>Схема премирования</translation>
    </message>
    <message>
        <source>Incentive schemes</source>
        <translation>Схемы премирования</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Условие допуска</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Условия допуска</translation>
    </message>
    <message>
        <source>Bonus or malus</source>
        <translation>Надбавка или депремирование</translation>
    </message>
    <message>
        <source>Bonuses and maluses</source>
        <translation>Надбавки и депремирование</translation>
    </message>
    <message>
        <source>Figure of a KPI</source>
        <translation>Значение KPI</translation>
    </message>
    <message>
        <source>Figures of KPIs</source>
        <translation>Значения KPI</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Принятое замечание</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Принятые замечания</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Перерывы</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Service level agreement (SLA)</source>
        <translation>Соглашение об уровне услуг (SLA)</translation>
    </message>
    <message>
        <source>Operational level agreement (OLA)</source>
        <translation>Соглашение операционного уровня (OLA)</translation>
    </message>
    <message>
        <source>Underpinning contract (UC)</source>
        <translation>Договор с поставщиком (UC)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Retired agreement</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менее</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Short working day</source>
        <translation>Сокращённый рабочий день</translation>
    </message>
    <message>
        <source>Business service</source>
        <translation>Бизнес-услуга</translation>
    </message>
    <message>
        <source>Supporting service</source>
        <translation>Поддерживающая услуга</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Retired service</source>
        <translation>Выведена</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Поставщик услуг</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Первая линия</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Вторая линия</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Третья линия</translation>
    </message>
    <message>
        <source>Field crew</source>
        <translation>Выездная бригада</translation>
    </message>
    <message>
        <source>Customer side</source>
        <translation>Сторона заказчика</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Number of interruptions</source>
        <translation>Число прерываний</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Самое долгое прерывание</translation>
    </message>
    <message>
        <source>Mean time to restore service (MTRS)</source>
        <translation>Среднее время восстановления услуги (MTRS)</translation>
    </message>
    <message>
        <source>Mean time between failures (MTBF)</source>
        <translation>Средняя наработка между отказами (MTBF)</translation>
    </message>
    <message>
        <source>Share done in time</source>
        <translation>Доля выполненных в срок</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Процентиль</translation>
    </message>
    <message>
        <source>Share of reopened tickets</source>
        <translation>Доля повторно открытых заявок</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Share of good ratings</source>
        <translation>Доля хороших оценок</translation>
    </message>
    <message>
        <source>Own formula</source>
        <translation>Своя формула</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Чем больше, тем лучше</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Чем меньше, тем лучше</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Воскресенье</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Экспоненциальный</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Вейбулла</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Логнормальный</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Постоянная величина</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Гамма-распределение</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Равномерное</translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation>Наблюдавшиеся значения</translation>
    </message>
    <message>
        <source>Individual agreement</source>
        <translation>Индивидуальное соглашение</translation>
    </message>
    <message>
        <source>Public offer, the same for everyone</source>
        <translation>Публичная оферта, одинаковая для всех</translation>
    </message>
    <message>
        <source>Monitoring of the provider</source>
        <translation>Мониторинг поставщика</translation>
    </message>
    <message>
        <source>Report of the customer</source>
        <translation>Сообщение заказчика</translation>
    </message>
    <message>
        <source>Monitoring of the customer</source>
        <translation>Мониторинг заказчика</translation>
    </message>
    <message>
        <source>Monitoring of a third party</source>
        <translation>Мониторинг третьей стороны</translation>
    </message>
    <message>
        <source>Records of the provider</source>
        <translation>Данные поставщика</translation>
    </message>
    <message>
        <source>Confirmation of the customer</source>
        <translation>Подтверждение заказчика</translation>
    </message>
    <message>
        <source>Each interruption by itself</source>
        <translation>Каждое прерывание отдельно</translation>
    </message>
    <message>
        <source>The sum of all interruptions</source>
        <translation>Сумма всех прерываний</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Плановые работы</translation>
    </message>
    <message>
        <source>Fault of the customer</source>
        <translation>Вина заказчика</translation>
    </message>
    <message>
        <source>Equipment of the customer</source>
        <translation>Оборудование заказчика</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Третьи лица</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Непреодолимая сила</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Отказ в доступе</translation>
    </message>
    <message>
        <source>Suspension under the agreement</source>
        <translation>Приостановка по соглашению</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Иная причина</translation>
    </message>
    <message>
        <source>Drops out of the measured time</source>
        <translation>Выпадает из измеряемого времени</translation>
    </message>
    <message>
        <source>Counts as available time</source>
        <translation>Считается доступным временем</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Пересмотр услуги</translation>
    </message>
    <message>
        <source>By tiers of the measured value</source>
        <translation>По ступеням измеренного значения</translation>
    </message>
    <message>
        <source>For each started unit of time</source>
        <translation>За каждую начатую единицу времени</translation>
    </message>
    <message>
        <source>For each event beyond the promise</source>
        <translation>За каждый случай сверх обещанного</translation>
    </message>
    <message>
        <source>By how far the promise is exceeded</source>
        <translation>По величине превышения</translation>
    </message>
    <message>
        <source>Longer term instead of money</source>
        <translation>Продление срока вместо денег</translation>
    </message>
    <message>
        <source>From a pool at risk, by weights</source>
        <translation>Из фонда под риском, по весам</translation>
    </message>
    <message>
        <source>Fee of the agreement</source>
        <translation>Плата по соглашению</translation>
    </message>
    <message>
        <source>Price of the service</source>
        <translation>Цена услуги</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Постоянная сумма</translation>
    </message>
    <message>
        <source>From the lower bound, below the upper one</source>
        <translation>От нижней границы и ниже верхней</translation>
    </message>
    <message>
        <source>Above the lower bound, up to the upper one</source>
        <translation>Выше нижней границы и до верхней включительно</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>До ближайшего</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Beginning of the fault</source>
        <translation>Начало неисправности</translation>
    </message>
    <message>
        <source>End of the fault</source>
        <translation>Конец неисправности</translation>
    </message>
    <message>
        <source>Closing of the ticket</source>
        <translation>Закрытие заявки</translation>
    </message>
    <message>
        <source>End of the window</source>
        <translation>Конец окна</translation>
    </message>
    <message>
        <source>Downtime in all</source>
        <translation>Простой за окно</translation>
    </message>
    <message>
        <source>Mean success of intervals</source>
        <translation>Средняя успешность интервалов</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Время реакции</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Время восстановления</translation>
    </message>
    <message>
        <source>Time between reports on progress</source>
        <translation>Время между сообщениями о ходе работ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>By own work</source>
        <translation>Своей работой</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Через других</translation>
    </message>
    <message>
        <source>No power over it</source>
        <translation>Не может повлиять</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <source>Works against</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Исполняет (R)</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Отвечает за результат (A)</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Консультирует (C)</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Узнаёт о результате (I)</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Надбавка</translation>
    </message>
    <message>
        <source>Malus</source>
        <translation>Депремирование</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Нет вывода</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Данных мало</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>В пределах нормы</translation>
    </message>
    <message>
        <source>Warning bell</source>
        <translation>Тревожный звонок</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>It came back by itself</source>
        <translation>Восстановилось само</translation>
    </message>
    <message>
        <source>The customer restored it</source>
        <translation>Восстановил потребитель</translation>
    </message>
    <message>
        <source>The provider restored it</source>
        <translation>Восстановил поставщик</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Where normal ends</source>
        <translation>Где кончается норма</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Чем вызвана</translation>
    </message>
    <message>
        <source>Abnormal situation</source>
        <translation>Нештатная ситуация</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Что объясняется</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Кто объясняет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Type of agreement</source>
        <translation>Вид соглашения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Поставщик услуг</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Carries the agreement</source>
        <translation>Обеспечивает соглашение</translation>
    </message>
    <message>
        <source>Base contract</source>
        <translation>Основной договор</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language of the annex</source>
        <translation>Язык приложения</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Отчётный период</translation>
    </message>
    <message>
        <source>Fee for the period</source>
        <translation>Плата за период</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Services covered</source>
        <translation>Охваченные услуги</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Не входит</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно измерения</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Кто обязан</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Последствие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Перенесён с</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Исключения</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Семейство услуг</translation>
    </message>
    <message>
        <source>Outcome for the customer</source>
        <translation>Результат для заказчика</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Вид услуги</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Владелец услуги</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Время обслуживания</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Время поддержки</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Access point and demarcation</source>
        <translation>Точка доступа и граница ответственности</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Плановые работы</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень услуги</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Number of crews</source>
        <translation>Число бригад</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>Travel time, h</source>
        <translation>Время в пути, ч</translation>
    </message>
    <message>
        <source>Kind of component</source>
        <translation>Вид компонента</translation>
    </message>
    <message>
        <source>Mean time between failures (MTBF), h</source>
        <translation>Средняя наработка между отказами (MTBF), ч</translation>
    </message>
    <message>
        <source>Mean time to restore service (MTRS), h</source>
        <translation>Среднее время восстановления услуги (MTRS), ч</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Unavailability</source>
        <translation>Недоступность</translation>
    </message>
    <message>
        <source>Time to failure</source>
        <translation>Время до отказа</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Время восстановления</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Мерцание</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>Mean time between shocks, h</source>
        <translation>Среднее время между общими отказами, ч</translation>
    </message>
    <message>
        <source>Share of common failures (beta)</source>
        <translation>Доля общих отказов (бета)</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Вид стороны</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Уполномоченный представитель</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact in a critical situation</source>
        <translation>Контакт в критической ситуации</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Answerable for</source>
        <translation>За что отвечает</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Доля времени</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Kind of metric</source>
        <translation>Вид метрики</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Method of measurement</source>
        <translation>Способ измерения</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Знаков после запятой</translation>
    </message>
    <message>
        <source>Minimum sample</source>
        <translation>Наименьшая выборка</translation>
    </message>
    <message>
        <source>Owner of the metric</source>
        <translation>Владелец метрики</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Mean, h</source>
        <translation>Среднее, ч</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Параметр формы</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Сигма</translation>
    </message>
    <message>
        <source>Repairs that do not hold</source>
        <translation>Ремонты, которые не держатся</translation>
    </message>
    <message>
        <source>Mean time to recurrence, h</source>
        <translation>Среднее время до повторения, ч</translation>
    </message>
    <message>
        <source>Mean outage of a recurrence, h</source>
        <translation>Средняя длительность повторного прерывания, ч</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>По датам</translation>
    </message>
    <message>
        <source>Excluded from the measured time</source>
        <translation>Исключаются из измеряемого времени</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Часы этого дня</translation>
    </message>
    <message>
        <source>At least, h</source>
        <translation>Не менее, ч</translation>
    </message>
    <message>
        <source>At most, h</source>
        <translation>Не более, ч</translation>
    </message>
    <message>
        <source>Observed values, h</source>
        <translation>Наблюдавшиеся значения, ч</translation>
    </message>
    <message>
        <source>Announced before</source>
        <translation>Предупреждение за</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>At most in each</source>
        <translation>Не более в каждом окне</translation>
    </message>
    <message>
        <source>Never every week</source>
        <translation>Никогда еженедельно</translation>
    </message>
    <message>
        <source>Never on dates</source>
        <translation>Никогда по датам</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>All credits together at most</source>
        <translation>Все компенсации вместе не более</translation>
    </message>
    <message>
        <source>Service levels agreed</source>
        <translation>Согласованные уровни услуг</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая линия</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не предоставляется</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Топология</translation>
    </message>
    <message>
        <source>Covered by agreement</source>
        <translation>Покрыто соглашением</translation>
    </message>
    <message>
        <source>Business functions that cannot be performed</source>
        <translation>Функции, которые нельзя выполнить</translation>
    </message>
    <message>
        <source>From so many users</source>
        <translation>От стольких пользователей</translation>
    </message>
    <message>
        <source>From this share of users</source>
        <translation>От такой доли пользователей</translation>
    </message>
    <message>
        <source>Interruptions that do not count, up to</source>
        <translation>Не считаются прерывания до</translation>
    </message>
    <message>
        <source>In each stretch of</source>
        <translation>В каждом отрезке</translation>
    </message>
    <message>
        <source>How the limit is read</source>
        <translation>Как читается предел</translation>
    </message>
    <message>
        <source>One interruption when apart by at most</source>
        <translation>Одно прерывание, если между ними не более</translation>
    </message>
    <message>
        <source>The beginning is fixed by</source>
        <translation>Начало фиксирует</translation>
    </message>
    <message>
        <source>The end is fixed by</source>
        <translation>Конец фиксирует</translation>
    </message>
    <message>
        <source>Observed before closing for</source>
        <translation>Наблюдение до закрытия</translation>
    </message>
    <message>
        <source>What counts as degraded</source>
        <translation>Что считается ухудшением</translation>
    </message>
    <message>
        <source>How it is recognised</source>
        <translation>Как распознаётся</translation>
    </message>
    <message>
        <source>Shown at least so often</source>
        <translation>Проявилась не реже</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>За время</translation>
    </message>
    <message>
        <source>One episode until quiet for</source>
        <translation>Один случай, пока не тихо в течение</translation>
    </message>
    <message>
        <source>Counts as unavailability</source>
        <translation>Считается недоступностью</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In the words of the agreement</source>
        <translation>Словами соглашения</translation>
    </message>
    <message>
        <source>At most, in each window</source>
        <translation>Не более в каждом окне</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>Не более стольких раз</translation>
    </message>
    <message>
        <source>Window of the limit</source>
        <translation>Окно предела</translation>
    </message>
    <message>
        <source>Announced before, at least</source>
        <translation>Предупреждение не позднее чем за</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как учитывается</translation>
    </message>
    <message>
        <source>Who has the right</source>
        <translation>Чьё право</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Что разрешается</translation>
    </message>
    <message>
        <source>Exercised within</source>
        <translation>Используется в течение</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Within, after the period</source>
        <translation>Срок после периода</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>Передаёт</translation>
    </message>
    <message>
        <source>Hands over within</source>
        <translation>Передаёт в течение</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Вид компенсации</translation>
    </message>
    <message>
        <source>Decided by targets</source>
        <translation>Решают цели</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считается от</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Постоянная сумма</translation>
    </message>
    <message>
        <source>Share at risk</source>
        <translation>Доля под риском</translation>
    </message>
    <message>
        <source>Bounds of the tiers</source>
        <translation>Границы ступеней</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>Units of the sum</source>
        <translation>Единицы суммы</translation>
    </message>
    <message>
        <source>Days that the base pays for</source>
        <translation>За сколько дней плата</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Округляется до</translation>
    </message>
    <message>
        <source>At most, of the base</source>
        <translation>Не более от базы</translation>
    </message>
    <message>
        <source>At most in a year, of twelve bases</source>
        <translation>Не более за год, от двенадцати баз</translation>
    </message>
    <message>
        <source>Paid only when more than</source>
        <translation>Выплачивается, если больше</translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation>Схема компенсаций</translation>
    </message>
    <message>
        <source>From value</source>
        <translation>Значение от</translation>
    </message>
    <message>
        <source>To value</source>
        <translation>Значение до</translation>
    </message>
    <message>
        <source>Share of the base</source>
        <translation>Доля базы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation>Дней обслуживания</translation>
    </message>
    <message>
        <source>Grows with the excess</source>
        <translation>Растёт с превышением</translation>
    </message>
    <message>
        <source>Reward of the provider</source>
        <translation>Премия поставщику</translation>
    </message>
    <message>
        <source>Ticket within, after the fault</source>
        <translation>Заявка в течение, после неисправности</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>Требование в течение</translation>
    </message>
    <message>
        <source>Claim until the end of reporting period No.</source>
        <translation>Требование до конца отчётного периода №</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответ в течение</translation>
    </message>
    <message>
        <source>What the claim contains</source>
        <translation>Что содержит требование</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Споры</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>So many outages or more</source>
        <translation>Столько перерывов или больше</translation>
    </message>
    <message>
        <source>Each longer than</source>
        <translation>Каждый дольше</translation>
    </message>
    <message>
        <source>Within so many days in a row</source>
        <translation>За столько дней подряд</translation>
    </message>
    <message>
        <source>Or in all longer than</source>
        <translation>Или всего дольше</translation>
    </message>
    <message>
        <source>In a window of</source>
        <translation>За окно</translation>
    </message>
    <message>
        <source>Or the target broken in so many windows</source>
        <translation>Или цель нарушена в стольких окнах</translation>
    </message>
    <message>
        <source>Of so many in a row</source>
        <translation>Из стольких подряд</translation>
    </message>
    <message>
        <source>Help with the transition</source>
        <translation>Помощь при переходе</translation>
    </message>
    <message>
        <source>Which percentile</source>
        <translation>Какой процентиль</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Длина интервала</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Stretch value</source>
        <translation>Сверхцель</translation>
    </message>
    <message>
        <source>Achievement at the stretch value</source>
        <translation>Выполнение при сверхцели</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Keeps it for</source>
        <translation>Ради чего исполняется</translation>
    </message>
    <message>
        <source>Takes its figure from below</source>
        <translation>Берёт значение снизу</translation>
    </message>
    <message>
        <source>Power over the figure</source>
        <translation>Влияние на значение</translation>
    </message>
    <message>
        <source>Why it is bound all the same</source>
        <translation>Почему всё же закреплено</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation>Другая метрика</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Как доведено</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Script step</source>
        <translation>Шаг сценария</translation>
    </message>
    <message>
        <source>Base pay for the period</source>
        <translation>Оклад за период</translation>
    </message>
    <message>
        <source>Variable part</source>
        <translation>Премиальная часть</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Не ниже</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Не выше</translation>
    </message>
    <message>
        <source>Malus only for the performer</source>
        <translation>Депремирование только исполнителя</translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation>Схема премирования</translation>
    </message>
    <message>
        <source>Achievement at least</source>
        <translation>Выполнение не ниже</translation>
    </message>
    <message>
        <source>Bonus or malus</source>
        <translation>Надбавка или депремирование</translation>
    </message>
    <message>
        <source>Limit of achievement</source>
        <translation>Граница выполнения</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Первый день периода</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Cost of the change</source>
        <translation>Стоимость изменения</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Плановый</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Кем обнаружен</translation>
    </message>
    <message>
        <source>Restored by</source>
        <translation>Кем восстановлен</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыта повторно</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Повторяет заявку</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины оценки</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Without a calendar the service hours of the service count</source>
        <translation>Без календаря считается время обслуживания услуги</translation>
    </message>
    <message>
        <source>What the customer can do thanks to the service, in the customer&apos;s words</source>
        <translation>Что заказчик может делать благодаря услуге, его словами</translation>
    </message>
    <message>
        <source>Without a calendar the service is provided around the clock</source>
        <translation>Без календаря услуга предоставляется круглосуточно</translation>
    </message>
    <message>
        <source>Mean time that the component works from a restoration to the next failure</source>
        <translation>Сколько в среднем компонент работает от восстановления до следующего отказа</translation>
    </message>
    <message>
        <source>Whose records decide: monitoring, ticket system, customer&apos;s report</source>
        <translation>Чьи записи решают: мониторинг, система заявок, отчёт заказчика</translation>
    </message>
    <message>
        <source>Share of the fee that the credits of all schemes together do not exceed in one period</source>
        <translation>Доля платы, которую компенсации всех схем вместе не превышают за один период</translation>
    </message>
    <message>
        <source>The crew that takes the customer&apos;s report; lines after it follow from one crew to the next</source>
        <translation>Бригада, которая принимает обращение заказчика; следующие линии идут от одной к другой</translation>
    </message>
    <message>
        <source>Says that under this condition nothing is promised</source>
        <translation>Говорит, что при этом условии ничего не обещано</translation>
    </message>
    <message>
        <source>Of a supporting service: the agreement in which it is promised to us</source>
        <translation>У поддерживающей услуги: соглашение, в котором она обещана нам</translation>
    </message>
    <message>
        <source>Without a service the clause holds for every service of the agreement</source>
        <translation>Без услуги условие действует для каждой услуги соглашения</translation>
    </message>
    <message>
        <source>Interruptions of at most this length are not counted as downtime</source>
        <translation>Прерывания не длиннее этого простоем не считаются</translation>
    </message>
    <message>
        <source>“Up to 10 minutes in 12 hours” can mean each interruption or all of them together; the difference can be a day a month</source>
        <translation>«До 10 минут за 12 часов» может означать каждое прерывание или все вместе; разница бывает в сутки за месяц</translation>
    </message>
    <message>
        <source>Excluded time can drop out of the measured time or count as available; the percentages differ</source>
        <translation>Исключённое время может выпасть из измеряемого или считаться доступным; проценты получаются разные</translation>
    </message>
    <message>
        <source>The next line: who goes on when this crew cannot restore the service</source>
        <translation>Следующая линия: кто продолжает, если эта бригада не может восстановить услугу</translation>
    </message>
    <message>
        <source>Working time of this crew until the next line has the case at the latest</source>
        <translation>Рабочее время этой бригады, за которое обращение в крайнем случае попадает на следующую линию</translation>
    </message>
    <message>
        <source>The operational agreement or supplier contract that promises how this part works</source>
        <translation>Внутреннее соглашение или договор с подрядчиком, обещающий работу этой части</translation>
    </message>
    <message>
        <source>Two outages of 20 and 30 minutes are one started hour when summed, two when counted one by one</source>
        <translation>Перерывы в 20 и 30 минут — один начатый час в сумме и два по отдельности</translation>
    </message>
    <message>
        <source>By nearest rank: the smallest measured value that at least this share of all values does not exceed</source>
        <translation>По ближайшему рангу: наименьшее измеренное значение, которого не превышает не меньше этой доли всех значений</translation>
    </message>
    <message>
        <source>The achievement is 0 here and at worse values, and grows from here to the target; without a threshold only reaching the target counts</source>
        <translation>Здесь и при худших значениях выполнение равно 0, отсюда к цели оно растёт; без порога засчитывается только достижение цели</translation>
    </message>
    <message>
        <source>The achievement is 100 % here</source>
        <translation>Здесь выполнение равно 100 %</translation>
    </message>
    <message>
        <source>Beyond the target the achievement grows up to this value; without it 100 % is the most</source>
        <translation>За целью выполнение растёт до этого значения; без него 100 % — предел</translation>
    </message>
    <message>
        <source>The KPI of a role above that rests on this one</source>
        <translation>KPI вышестоящей роли, который держится на этом</translation>
    </message>
    <message>
        <source>The achievement is the weighted mean of the KPIs that keep it from below</source>
        <translation>Выполнение — взвешенное среднее KPI, которые обеспечивают его снизу</translation>
    </message>
    <message>
        <source>Everyone in the role was told, at a briefing for instance</source>
        <translation>Доведено до всех в роли, например на инструктаже</translation>
    </message>
    <message>
        <source>Of a person who spends all their time in the role</source>
        <translation>Того, кто занят в роли полное время</translation>
    </message>
    <message>
        <source>Share of the base pay that a score of 100 % pays</source>
        <translation>Доля оклада, которую даёт оценка 100 %</translation>
    </message>
    <message>
        <source>With fewer cases a KPI counts neither for nor against anybody</source>
        <translation>При меньшем числе случаев KPI не засчитывается ни за, ни против</translation>
    </message>
    <message>
        <source>Statistics must have told the performer from the system before anything is taken off</source>
        <translation>Прежде чем снимать премию, статистика должна отличить исполнителя от системы</translation>
    </message>
    <message>
        <source>Without a KPI the whole score decides</source>
        <translation>Без KPI решает общая оценка</translation>
    </message>
    <message>
        <source>Without a person the figure is everybody&apos;s</source>
        <translation>Без работника — общее значение</translation>
    </message>
    <message>
        <source>What the change costs in a year</source>
        <translation>Во что изменение обходится за год</translation>
    </message>
    <message>
        <source>How often; or yes and no</source>
        <translation>Сколько раз; можно «yes» и «no»</translation>
    </message>
    <message>
        <source>Without it the line from threshold to target goes on</source>
        <translation>Без него продолжается прямая от порога к цели</translation>
    </message>
    <message>
        <source>The variable part never falls below this share of itself; without it, below 0</source>
        <translation>Премиальная часть не опускается ниже этой доли самой себя; если не указано — ниже нуля</translation>
    </message>
    <message>
        <source>The variable part never exceeds this share of itself, such as 150 %</source>
        <translation>Премиальная часть не превышает этой доли самой себя, например 150 %</translation>
    </message>
    <message>
        <source>Without it 100 %</source>
        <translation>Если не указано — 100 %</translation>
    </message>
    <message>
        <source>A bonus is earned at this achievement or above it, a malus below it; without it 100 %</source>
        <translation>Надбавка — при этом выполнении и выше, депремирование — ниже него; если не указано — 100 %</translation>
    </message>
    <message>
        <source>Share of the variable part that is added or taken off</source>
        <translation>Доля премиальной части, которая добавляется или снимается</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The agreement %1 has no provider.</source>
        <translation>В соглашении %1 нет поставщика услуг.</translation>
    </message>
    <message>
        <source>The agreement %1 has no customer.</source>
        <translation>В соглашении %1 нет заказчика.</translation>
    </message>
    <message>
        <source>In the agreement %1 provider and customer are the same party.</source>
        <translation>В соглашении %1 поставщик услуг и заказчик — одна и та же сторона.</translation>
    </message>
    <message>
        <source>The agreement %1 ends before it begins.</source>
        <translation>Соглашение %1 кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The fee of the agreement %1 has no currency.</source>
        <translation>У платы по соглашению %1 нет валюты.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but nobody wrote down when.</source>
        <translation>Соглашение %1 подписано, но не записано когда.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but does not say from when it is in force.</source>
        <translation>Соглашение %1 подписано, но не сказано, с какого числа оно действует.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed, but promises nothing that can be measured.</source>
        <translation>Соглашение %1 подписано, но не обещает ничего измеримого.</translation>
    </message>
    <message>
        <source>In the agreement %1 the party “%2” has no duty.</source>
        <translation>В соглашении %1 у стороны «%2» нет ни одной обязанности.</translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 does not say whose it is.</source>
        <translation>Не сказано, чья обязанность «%1» в соглашении %2.</translation>
    </message>
    <message>
        <source>The duty “%1” falls on “%3”, who is not a party of the agreement %2.</source>
        <translation>Обязанность «%1» возложена на «%3», а это не сторона соглашения %2.</translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 does not say when it begins.</source>
        <translation>Не сказано, когда возникает обязанность «%1» в соглашении %2.</translation>
    </message>
    <message>
        <source>The duty “%1” in the agreement %2 has no consequence when it is not done.</source>
        <translation>У обязанности «%1» в соглашении %2 нет последствия, если она не исполнена.</translation>
    </message>
    <message>
        <source>Nobody owns the service “%1”.</source>
        <translation>У услуги «%1» нет владельца.</translation>
    </message>
    <message>
        <source>The service “%1” does not say what the customer gets from it.</source>
        <translation>Не сказано, что услуга «%1» даёт заказчику.</translation>
    </message>
    <message>
        <source>The component “%1” states its numbers in more than one way.</source>
        <translation>Показатели компонента «%1» заданы больше чем одним способом.</translation>
    </message>
    <message>
        <source>The component “%1” has neither mean times nor an availability.</source>
        <translation>У компонента «%1» нет ни средних времён, ни доступности.</translation>
    </message>
    <message>
        <source>The numbers of the component “%1” do not allow a calculation.</source>
        <translation>По показателям компонента «%1» нельзя посчитать.</translation>
    </message>
    <message>
        <source>The calendar “%1” has no hours in any week.</source>
        <translation>В календаре «%1» нет ни одного часа в неделю.</translation>
    </message>
    <message>
        <source>The calendar “%1” has a period without days.</source>
        <translation>В календаре «%1» есть промежуток без дней.</translation>
    </message>
    <message>
        <source>Periods of the calendar “%1” overlap.</source>
        <translation>Промежутки календаря «%1» пересекаются.</translation>
    </message>
    <message>
        <source>The metric “%1” does not say whose records decide.</source>
        <translation>Не сказано, чьи записи решают для метрики «%1».</translation>
    </message>
    <message>
        <source>Nobody owns the metric “%1”.</source>
        <translation>У метрики «%1» нет владельца.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same code %3.</source>
        <translation>У «%1» и «%2» один и тот же код %3.</translation>
    </message>
    <message>
        <source>There is more than one agreement %1 of this edition.</source>
        <translation>Соглашений %1 этой редакции больше одного.</translation>
    </message>
    <message>
        <source>Nobody is assigned to the role “%1”.</source>
        <translation>На роль «%1» никто не назначен.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation>услуга без названия</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>целевой показатель</translation>
    </message>
    <message>
        <source>A target on “%2” in the agreement %3 names no metric.</source>
        <translation>В соглашении %3 у целевого показателя по «%2» не названа метрика.</translation>
    </message>
    <message>
        <source>The target “%1” in the agreement %3 does not say which service it is about.</source>
        <translation>В соглашении %3 не сказано, о какой услуге целевой показатель «%1».</translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 promises no value.</source>
        <translation>Целевой показатель «%1» по «%2» в соглашении %3 не обещает никакого значения.</translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 has a window of no days.</source>
        <translation>У целевого показателя «%1» по «%2» в соглашении %3 окно измерения в ноль дней.</translation>
    </message>
    <message>
        <source>The target “%1” on “%2” in the agreement %3 promises a share that is not between 0 and 100 %.</source>
        <translation>Целевой показатель «%1» по «%2» в соглашении %3 обещает долю не от 0 до 100 %.</translation>
    </message>
    <message>
        <source>“%1” is promised for “%2”, but nothing says what the service is built of.</source>
        <translation>Для «%2» обещано «%1», но не сказано, из чего состоит услуга.</translation>
    </message>
    <message>
        <source>“%2” cannot keep what the agreement %3 promises: %4 promised, %5 calculated.</source>
        <translation>«%2» не выполнит обещанного в соглашении %3: обещано %4, рассчитано %5.</translation>
    </message>
    <message>
        <source>“%2” cannot keep “%1” of the agreement %3: %4 promised, %5 calculated.</source>
        <translation>«%2» не выполнит «%1» из соглашения %3: обещано %4, рассчитано %5.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>In the agreement %1 interruptions up to %2 do not count, but nobody says whether each is meant or their sum. Read as a sum, at most %3 a month vanish; read one by one, any number of them does.</source>
        <translation>В соглашении %1 не считаются прерывания до %2, но не сказано, каждое или их сумма. Если сумма, за месяц пропадает не более %3; если каждое — сколько угодно прерываний.</translation>
    </message>
    <message>
        <source>In the agreement %1 interruptions up to %2 do not count one by one: any number of them may vanish from the availability.</source>
        <translation>В соглашении %1 не считаются отдельные прерывания до %2: из доступности может исчезнуть сколько угодно прерываний.</translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 does not say whether its time drops out of the measured time or counts as available.</source>
        <translation>В исключении «%1» соглашения %2 не сказано, выпадает ли его время из измеряемого или считается доступным.</translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 does not say how it is proven.</source>
        <translation>В исключении «%1» соглашения %2 не сказано, чем оно доказывается.</translation>
    </message>
    <message>
        <source>The exclusion “%1” of the agreement %2 may take %3, more than the whole downtime that its strictest target allows: %4.</source>
        <translation>Исключение «%1» соглашения %2 может занять %3 — больше всего простоя, который допускает самая строгая цель: %4.</translation>
    </message>
    <message>
        <source>Two lines of the credit scheme “%1” of the agreement %2 hold the same values.</source>
        <translation>Две строки схемы компенсаций «%1» соглашения %2 содержат одни и те же значения.</translation>
    </message>
    <message>
        <source>Between two lines of the credit scheme “%1” of the agreement %2 are values for which no line says anything.</source>
        <translation>Между двумя строками схемы компенсаций «%1» соглашения %2 есть значения, о которых ничего не сказано.</translation>
    </message>
    <message>
        <source>In the credit scheme “%1” of the agreement %2 a worse result costs less.</source>
        <translation>В схеме компенсаций «%1» соглашения %2 худший результат стоит меньше.</translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 does not say which target decides.</source>
        <translation>В схеме компенсаций «%1» соглашения %2 не указано, какая цель решает.</translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 is decided by a target of another agreement.</source>
        <translation>В схеме компенсаций «%1» соглашения %2 решает цель другого соглашения.</translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 does not say how much is owed.</source>
        <translation>В схеме компенсаций «%1» соглашения %2 не указано, сколько причитается.</translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 is a share of something that the agreement does not state.</source>
        <translation>Схема компенсаций «%1» соглашения %2 — доля от того, что в соглашении не указано.</translation>
    </message>
    <message>
        <source>The credit scheme “%1” of the agreement %2 may cost more than what is paid for the service.</source>
        <translation>Схема компенсаций «%1» соглашения %2 может стоить больше платы за услугу.</translation>
    </message>
    <message>
        <source>A termination right of the agreement %1 does not say when it arises.</source>
        <translation>В праве на расторжение соглашения %1 не сказано, когда оно возникает.</translation>
    </message>
    <message>
        <source>The agreement %1 has credits, but does not say how and until when they are claimed.</source>
        <translation>В соглашении %1 есть компенсации, но не сказано, как и до какого срока их требовать.</translation>
    </message>
    <message>
        <source>The agreements below do not carry the agreement %1. %2</source>
        <translation>Нижестоящие соглашения не обеспечивают соглашение %1. %2</translation>
    </message>
    <message>
        <source>No KPI measures the promise “%1”: nobody in the house is asked for it.</source>
        <translation>Обещание «%1» не измеряет ни один KPI: внутри за него ни с кого не спрашивают.</translation>
    </message>
    <message>
        <source>No role answers for the KPI “%1”.</source>
        <translation>За KPI «%1» не отвечает ни одна роль.</translation>
    </message>
    <message>
        <source>“%1” answers for “%2” without power over it, and nothing says why.</source>
        <translation>«%1» отвечает за «%2», не имея на него влияния, и не сказано почему.</translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, but nobody is in the role.</source>
        <translation>«%1» отвечает за «%2», но в роли никого нет.</translation>
    </message>
    <message>
        <source>“%1” was not told of edition %2 of the agreement %3: %4 of %5 know of it.</source>
        <translation>До роли «%1» не доведена редакция %2 соглашения %3: знают %4 из %5.</translation>
    </message>
    <message>
        <source>The promise “%1” reaches no role of the supplier and nobody in the house.</source>
        <translation>Обещание «%1» не доходит ни до роли поставщика, ни до кого-либо внутри.</translation>
    </message>
    <message>
        <source>The promise “%1” does not reach the field: no field role with a person in it answers for it.</source>
        <translation>Обещание «%1» не доходит до выезда: за него не отвечает ни одна выездная роль с людьми.</translation>
    </message>
    <message>
        <source>Nothing that can happen misses “%1” on “%2” in the agreement %3.</source>
        <translation>Что бы ни случилось, показатель «%1» по «%2» в соглашении %3 нарушен не будет.</translation>
    </message>
    <message>
        <source>Nothing that can happen meets “%1” on “%2” in the agreement %3.</source>
        <translation>Что бы ни случилось, показатель «%1» по «%2» в соглашении %3 выполнен не будет.</translation>
    </message>
    <message>
        <source>“%1” on “%2” in the agreement %3 counts in “%4”, at times when the service is not provided (“%5”).</source>
        <translation>«%1» по «%2» в соглашении %3 считается по календарю «%4», в том числе когда услуга не предоставляется («%5»).</translation>
    </message>
    <message>
        <source>The agreement %1 promises %2 different metrics for “%3”.</source>
        <translation>Соглашение %1 обещает по услуге «%3» разных метрик: %2.</translation>
    </message>
    <message>
        <source>The KPI “%1” does not say what it measures.</source>
        <translation>KPI «%1» не говорит, что он измеряет.</translation>
    </message>
    <message>
        <source>The KPI “%1” has no target value.</source>
        <translation>У KPI «%1» нет целевого значения.</translation>
    </message>
    <message>
        <source>Threshold, target and stretch value of the KPI “%1” do not stand in the order in which the metric gets better.</source>
        <translation>Порог, цель и вызов KPI «%1» стоят не в том порядке, в каком улучшается метрика.</translation>
    </message>
    <message>
        <source>The weights of the KPIs of “%1” come to %2, not to 100 %.</source>
        <translation>Сумма весов KPI роли «%1» — %2, а не 100 %.</translation>
    </message>
    <message>
        <source>“%1” takes its figure of “%2” from below, but nobody below keeps it.</source>
        <translation>«%1» берёт показатель «%2» снизу, но внизу за него никто не отвечает.</translation>
    </message>
    <message>
        <source>The incentive scheme “%1” takes money off, but does not say from how many cases on.</source>
        <translation>Схема мотивации «%1» снимает деньги, но не говорит, начиная с какого числа случаев.</translation>
    </message>
    <message>
        <source>The incentive scheme “%1” takes money off without asking whether it was the performer or the system.</source>
        <translation>Схема мотивации «%1» снимает деньги, не спрашивая, исполнитель это или система.</translation>
    </message>
    <message>
        <source>The floor of the incentive scheme “%1” lies above its cap.</source>
        <translation>Нижний предел схемы мотивации «%1» выше верхнего.</translation>
    </message>
    <message>
        <source>The field “%1” of “%2” names “%3”; the customer reads it.</source>
        <translation>Поле «%1» («%2») называет человека: «%3»; это читает заказчик.</translation>
    </message>
    <message>
        <source>Edition %1 of the agreement %2 holds what belongs to the provider alone: %3.</source>
        <translation>Редакция %1 соглашения %2 содержит то, что принадлежит только поставщику: %3.</translation>
    </message>
    <message>
        <source>The promises on “%1” give no part to a field crew with a person in it: no component, no duty, no script.</source>
        <translation>Обещания по услуге «%1» не дают дела ни одной выездной бригаде, где есть человек: ни компонента, ни обязанности, ни сценария.</translation>
    </message>
    <message>
        <source>Nothing says who does what in the situation “%1” of “%2”.</source>
        <translation>Не сказано, кто что делает в ситуации «%1» услуги «%2».</translation>
    </message>
    <message>
        <source>“%1” was interrupted by “%2” %3 times, but no situation of the service speaks of it.</source>
        <translation>«%1» прерывалась по причине «%2» (раз: %3), но ни одна ситуация услуги об этом не говорит.</translation>
    </message>
    <message>
        <source>No KPI measures any promise of the agreement %1: nobody in the house is asked for them.</source>
        <translation>Ни одно обещание соглашения %1 не измеряется KPI: за них ни с кого не спрашивают.</translation>
    </message>
    <message>
        <source>“%1” is rewarded for “%2”, which works against “%3”, promised in the agreement %4.</source>
        <translation>«%1» поощряют за «%2», а это работает против метрики «%3», обещанной в соглашении %4.</translation>
    </message>
    <message>
        <source>In the agreement %1 the customer pays to the day (“%2”), but no duty of the provider has a limit.</source>
        <translation>По соглашению %1 заказчик платит точно в срок («%2»), а ни одна обязанность поставщика предела не имеет.</translation>
    </message>
    <message>
        <source>In the agreement %1 only “%2” bears consequences.</source>
        <translation>По соглашению %1 последствия несёт только «%2».</translation>
    </message>
    <message>
        <source>The customer has duties in the agreement %1 (“%2”), but nothing is explained at hand-over.</source>
        <translation>У заказчика есть обязанности по соглашению %1 («%2»), но при передаче услуги ничего не объясняют.</translation>
    </message>
    <message>
        <source>“%1” binds nobody: “%2”, field “%3”. %4</source>
        <translation>«%1» никого не обязывает: «%2», поле «%3». %4</translation>
    </message>
    <message>
        <source>Clauses of free text in the agreement %1: %2. Nothing can compute or check them.</source>
        <translation>В соглашении %1 условий свободным текстом: %2. Их нельзя ни посчитать, ни проверить.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>приоритет %1</translation>
    </message>
</context>
<context>
    <name>FindingReason</name>
    <message>
        <source>A promise that nothing measures can be neither kept nor broken. Choose a metric, or remove the target.</source>
        <translation>Обещание, которое ничем не измеряется, нельзя ни выполнить, ни нарушить. Выберите метрику или уберите целевой показатель.</translation>
    </message>
    <message>
        <source>Both sides must know what the promise is about. Choose a service or a component.</source>
        <translation>Обе стороны должны знать, о чём обещание. Выберите услугу или компонент.</translation>
    </message>
    <message>
        <source>Without a value there is nothing to compare the measurement with. Enter what is promised.</source>
        <translation>Без значения не с чем сравнить измерение. Введите, что обещано.</translation>
    </message>
    <message>
        <source>The same number is easy over a year and hard over a day. Say over how many days it is measured.</source>
        <translation>Одно и то же число легко выдержать за год и трудно за день. Скажите, за сколько дней измеряется.</translation>
    </message>
    <message>
        <source>A share of time or of cases lies between 0 and 100 %. Check the value.</source>
        <translation>Доля времени или случаев лежит от 0 до 100 %. Проверьте значение.</translation>
    </message>
    <message>
        <source>Only the structure tells whether the promise can be kept. Build the service from its parts on the structure page.</source>
        <translation>Только структура показывает, выполнимо ли обещание. Соберите услугу из частей на странице структуры.</translation>
    </message>
    <message>
        <source>By the numbers of its parts the service will miss this target in the long run. Promise less, mend the part that costs the most downtime, or add redundancy.</source>
        <translation>По показателям частей услуга со временем не достигнет этого значения. Обещайте меньше, улучшите часть, из-за которой больше всего простоя, или добавьте резерв.</translation>
    </message>
    <message>
        <source>When the two sides count differently, the source decides. Name the system or the report whose records count.</source>
        <translation>Когда стороны считают по-разному, решает источник. Назовите систему или отчёт, чьи записи в счёт.</translation>
    </message>
    <message>
        <source>A number that nobody answers for is not looked at. Name the role that owns the metric.</source>
        <translation>На число, за которое никто не отвечает, никто не смотрит. Назовите роль владельца метрики.</translation>
    </message>
    <message>
        <source>Somebody must answer for the service as a whole, not only for its parts. Choose the owner&apos;s role.</source>
        <translation>Кто-то должен отвечать за услугу целиком, а не только за её части. Выберите роль владельца.</translation>
    </message>
    <message>
        <source>The customer pays for what the service makes possible. Say it in the customer&apos;s words.</source>
        <translation>Заказчик платит за то, что услуга делает возможным. Скажите это его словами.</translation>
    </message>
    <message>
        <source>Without its numbers no service that needs this component can be calculated. Enter the mean time between failures and the mean time to restore, or an availability.</source>
        <translation>Без показателей этого компонента не рассчитать ни одну услугу, которой он нужен. Введите среднюю наработку между отказами и среднее время восстановления или доступность.</translation>
    </message>
    <message>
        <source>A service promised in this calendar would never be promised at all. Add the hours of the week.</source>
        <translation>Услуга, обещанная по этому календарю, не обещана никогда. Добавьте часы недели.</translation>
    </message>
    <message>
        <source>A period counts on its days only. Choose the days, or remove the period.</source>
        <translation>Промежуток считается только в свои дни. Выберите дни или уберите промежуток.</translation>
    </message>
    <message>
        <source>Hours count once, so overlapping periods usually hide a slip of the pen. Join or shorten them.</source>
        <translation>Часы считаются один раз, поэтому за пересечением обычно стоит описка. Объедините или сократите промежутки.</translation>
    </message>
    <message>
        <source>An agreement has two sides. Choose who provides the services.</source>
        <translation>У соглашения две стороны. Выберите, кто предоставляет услуги.</translation>
    </message>
    <message>
        <source>An agreement has two sides. Choose who receives the services.</source>
        <translation>У соглашения две стороны. Выберите, кто получает услуги.</translation>
    </message>
    <message>
        <source>Nobody can promise something to himself. Choose another party on one of the sides.</source>
        <translation>Обещать самому себе нельзя. Выберите другого поставщика или другого заказчика.</translation>
    </message>
    <message>
        <source>The agreement would never be in force. Check both dates.</source>
        <translation>Такое соглашение не действовало бы никогда. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>An amount without a currency is not an amount. Choose the currency.</source>
        <translation>Сумма без валюты — не сумма. Выберите валюту.</translation>
    </message>
    <message>
        <source>Which edition counted on a given day follows from the date of signing. Enter it, or take the state back.</source>
        <translation>Какая редакция действовала в тот или иной день, видно по дате подписания. Введите её или верните прежнее состояние.</translation>
    </message>
    <message>
        <source>Measuring begins when the agreement is in force. Enter the date.</source>
        <translation>Измерять начинают, когда соглашение действует. Введите дату.</translation>
    </message>
    <message>
        <source>An agreement without targets promises only good will. Add targets, or take the state back.</source>
        <translation>Соглашение без целевых показателей обещает только добрую волю. Добавьте показатели или верните прежнее состояние.</translation>
    </message>
    <message>
        <source>A service works only if both sides do their part. Write down what this side has to do.</source>
        <translation>Услуга работает, только если обе стороны делают своё. Запишите, что должна делать эта сторона.</translation>
    </message>
    <message>
        <source>What is everybody&apos;s business is nobody&apos;s. Choose the party that has to do it.</source>
        <translation>Что поручено всем, не поручено никому. Выберите сторону, которая обязана.</translation>
    </message>
    <message>
        <source>An agreement binds only those who sign it. Give the duty to one of the parties, or make an agreement with the other.</source>
        <translation>Соглашение обязывает только тех, кто его подписал. Возложите обязанность на одну из сторон или заключите соглашение с третьей.</translation>
    </message>
    <message>
        <source>Nobody can be late with something that has no beginning. Say what sets the duty off.</source>
        <translation>Нельзя опоздать с тем, у чего нет начала. Скажите, что вызывает обязанность.</translation>
    </message>
    <message>
        <source>A duty without a consequence is a wish. Say what follows when it is not done.</source>
        <translation>Обязанность без последствия — пожелание. Скажите, что будет, если она не исполнена.</translation>
    </message>
    <message>
        <source>A promise ends with a person. Assign somebody to the role.</source>
        <translation>Обещание кончается человеком. Назначьте кого-нибудь на роль.</translation>
    </message>
    <message>
        <source>What management promises is kept at the customer&apos;s door. Give the field crew a duty, a script or a component, and a person.</source>
        <translation>Обещанное руководством выполняют у двери заказчика. Дайте выездной бригаде обязанность, сценарий или компонент и человека.</translation>
    </message>
    <message>
        <source>People and imports find things by their code. Give each its own.</source>
        <translation>И люди, и импорт находят всё по коду. Дайте каждому свой.</translation>
    </message>
    <message>
        <source>A number and an edition name one text only. Change the number or the edition.</source>
        <translation>Номер и редакция называют только один текст. Измените номер или редакцию.</translation>
    </message>
    <message>
        <source>Six interruptions of 4 minutes in each 12 hours are either nothing or a whole day a month. Choose how the limit is read before anybody signs.</source>
        <translation>Шесть прерываний по 4 минуты за каждые 12 часов — это либо ничего, либо целые сутки в месяц. Выберите, как читается предел, до подписания.</translation>
    </message>
    <message>
        <source>A service that flickers all day would be fully available. Promise a number of interruptions too, or let the limit hold for their sum.</source>
        <translation>Услуга, которая мерцает целый день, была бы полностью доступна. Пообещайте и число прерываний или отнесите предел к их сумме.</translation>
    </message>
    <message>
        <source>The two ways of counting give different percentages, and each side will choose its own. Choose one.</source>
        <translation>Два способа учёта дают разные проценты, и каждая сторона выберет свой. Выберите один.</translation>
    </message>
    <message>
        <source>Time that one side may leave out must be proven by something both trust. Name the record.</source>
        <translation>Время, которое одна сторона может не считать, должно доказываться тем, чему верят обе. Назовите запись.</translation>
    </message>
    <message>
        <source>When more may be excluded than the target allows, the exclusion is the real promise. Check its limit.</source>
        <translation>Если исключить можно больше, чем допускает цель, настоящее обещание — само исключение. Проверьте его предел.</translation>
    </message>
    <message>
        <source>A credit follows from a measured value. Choose the target that decides.</source>
        <translation>Компенсация следует из измеренного значения. Выберите решающую цель.</translation>
    </message>
    <message>
        <source>What another agreement promises is not known to these parties. Choose a target of this agreement.</source>
        <translation>Что обещает другое соглашение, этим сторонам неизвестно. Выберите цель этого соглашения.</translation>
    </message>
    <message>
        <source>Without a line nothing is ever owed. Add what each value costs.</source>
        <translation>Без строки ничего не причитается. Добавьте, сколько стоит каждое значение.</translation>
    </message>
    <message>
        <source>A share needs something that it is a share of. Enter the fee, the price or a fixed amount.</source>
        <translation>Доле нужно то, от чего она берётся. Укажите плату, цену или постоянную сумму.</translation>
    </message>
    <message>
        <source>For the same value two credits could be claimed. Let each line begin where the one before ends.</source>
        <translation>За одно и то же значение можно было бы потребовать две компенсации. Пусть каждая строка начинается там, где кончается предыдущая.</translation>
    </message>
    <message>
        <source>For values in the gap nothing is agreed. Let each line begin where the one before ends.</source>
        <translation>Для значений в промежутке ничего не согласовано. Пусть каждая строка начинается там, где кончается предыдущая.</translation>
    </message>
    <message>
        <source>Whoever has missed the promise already would do well to miss it by more. Let worse results cost more.</source>
        <translation>Тому, кто уже нарушил обещание, было бы выгодно нарушить его сильнее. Пусть худший результат стоит больше.</translation>
    </message>
    <message>
        <source>Credits above the fee are damages in disguise and are rarely meant. Lower the cap, or say so in the claims.</source>
        <translation>Компенсация выше платы — это скрытое возмещение убытков, и редко кто имеет его в виду. Снизьте предел или скажите об этом в порядке требований.</translation>
    </message>
    <message>
        <source>Credits that nobody knows how to claim are not paid. Add a claim rule: until when, with what, and by when it is answered.</source>
        <translation>Компенсации, которые никто не умеет потребовать, не выплачиваются. Добавьте порядок требований: до какого срока, с чем и когда отвечают.</translation>
    </message>
    <message>
        <source>The way out must be as clear as the promise. Say after how many outages, how long, or how many broken windows.</source>
        <translation>Выход должен быть описан так же ясно, как обещание. Скажите, после скольких перерывов, какой длительности или после скольких нарушенных окон.</translation>
    </message>
    <message>
        <source>Free text is the last resort. See whether a duty, a right or an exclusion says the same.</source>
        <translation>Свободный текст — последнее средство. Посмотрите, не скажет ли то же самое обязанность, право или исключение.</translation>
    </message>
    <message>
        <source>When every agreement below is only just kept, this promise is broken, and nobody below owes anything. Ask more of them, or promise less.</source>
        <translation>Если каждое нижестоящее соглашение выполнено лишь едва-едва, это обещание нарушено, а внизу никто ничего не должен. Потребуйте от нижестоящих больше или обещайте меньше.</translation>
    </message>
    <message>
        <source>A case that is reported while nobody is there waits until somebody comes. Widen the hours of the crew, or promise fewer.</source>
        <translation>Обращение, поступившее, когда никого нет, ждёт, пока кто-нибудь придёт. Расширьте часы бригады или обещайте меньше часов.</translation>
    </message>
    <message>
        <source>When the agreement below has ended, the promise stands alone. Extend it, or end this one with it.</source>
        <translation>Когда нижестоящее соглашение закончится, обещание останется без опоры. Продлите его или завершите это вместе с ним.</translation>
    </message>
    <message>
        <source>The difference between credits given and taken is the provider&apos;s own risk. Know it, or pass it on.</source>
        <translation>Разница между отданными и полученными компенсациями — собственный риск поставщика. Знайте о нём или передайте его дальше.</translation>
    </message>
    <message>
        <source>What management promises is kept at the customer&apos;s door. Let a role of the field answer for it, and put a person into the role.</source>
        <translation>То, что обещает руководство, исполняется у двери заказчика. Пусть за это отвечает роль выездного уровня и в роли будет человек.</translation>
    </message>
    <message>
        <source>What nobody is asked for is done when there is time. Give its metrics KPIs and let roles answer for them.</source>
        <translation>То, чего ни с кого не спрашивают, делают, когда есть время. Создайте для метрик соглашения KPI и назначьте ответственные роли.</translation>
    </message>
    <message>
        <source>What nobody is asked for is done when there is time. Make a KPI of the metric and let a role answer for it.</source>
        <translation>То, чего ни с кого не спрашивают, делают, когда есть время. Создайте KPI по этой метрике и назначьте ответственную роль.</translation>
    </message>
    <message>
        <source>A number that no role answers for is looked at by nobody. Let a role answer for the KPI, or remove it.</source>
        <translation>На число, за которое не отвечает ни одна роль, никто не смотрит. Назначьте ответственную роль или удалите KPI.</translation>
    </message>
    <message>
        <source>The line from the promise ends at an empty chair. Put somebody into the role, or let another answer for it.</source>
        <translation>Линия от обещания обрывается у пустого стула. Назначьте человека на роль или передайте ответственность другой роли.</translation>
    </message>
    <message>
        <source>Nobody keeps a promise that he does not know. Tell the people in the role, and write down when.</source>
        <translation>Никто не исполнит обещание, о котором не знает. Доведите его до людей в этой роли и запишите когда.</translation>
    </message>
    <message>
        <source>Whoever is judged by what he cannot change learns to change the figure instead. Take the KPI off the role, or say why it stays.</source>
        <translation>Кого судят по тому, на что он не влияет, тот учится менять саму цифру. Снимите KPI с роли или напишите, почему он остаётся.</translation>
    </message>
    <message>
        <source>People do what they are paid for, and here they are paid for breaking a promise. Reward the promised metric instead.</source>
        <translation>Люди делают то, за что им платят, а здесь платят за нарушение обещания. Поощряйте обещанную метрику.</translation>
    </message>
    <message>
        <source>Two people will measure it in two ways, and both will be right. Choose the metric.</source>
        <translation>Двое измерят его по-разному, и оба будут правы. Выберите метрику.</translation>
    </message>
    <message>
        <source>Without a value nobody knows when it is good enough. Enter the target value.</source>
        <translation>Без значения никто не знает, когда уже достаточно хорошо. Введите целевое значение.</translation>
    </message>
    <message>
        <source>With the values in this order better work scores less. Put threshold, target and stretch in the order in which the metric improves.</source>
        <translation>При таком порядке значений лучшая работа получает меньший балл. Расположите порог, цель и вызов в порядке улучшения метрики.</translation>
    </message>
    <message>
        <source>Scores of two people can only be compared when their weights have the same sum. Let the weights of the role come to 100 %.</source>
        <translation>Баллы двух людей сравнимы, только если сумма весов одинакова. Доведите сумму весов роли до 100 %.</translation>
    </message>
    <message>
        <source>The figure is taken from the roles below, and there are none. Bind a role below, or measure the KPI itself.</source>
        <translation>Показатель берётся у нижестоящих ролей, а их нет. Привяжите роль ниже или измеряйте сам KPI.</translation>
    </message>
    <message>
        <source>With three cases a bad month is luck, and luck is not to be fined. Say from how many cases on a malus may be taken.</source>
        <translation>При трёх случаях плохой месяц — это невезение, а за невезение не штрафуют. Укажите, начиная с какого числа случаев возможно депремирование.</translation>
    </message>
    <message>
        <source>When the system fails, fining the person mends nothing and hides the cause. Let a malus wait for the verdict of the statistics.</source>
        <translation>Когда подводит система, штраф человеку ничего не исправит и скроет причину. Пусть депремирование ждёт вердикта статистики.</translation>
    </message>
    <message>
        <source>No amount is above the floor and below the cap at once. Change one of the two.</source>
        <translation>Никакая сумма не может быть выше нижнего предела и ниже верхнего одновременно. Измените один из них.</translation>
    </message>
    <message>
        <source>One side can be held to its word and the other cannot. Give the duties of the provider a deadline or a number.</source>
        <translation>С одной стороны можно спросить за слово, а с другой нельзя. Задайте обязанностям поставщика срок или число.</translation>
    </message>
    <message>
        <source>An agreement that costs only one side anything will be kept by that side only. Say what follows for the other.</source>
        <translation>Соглашение, которое чего-то стоит лишь одной стороне, только она и будет исполнять. Напишите, что последует для другой.</translation>
    </message>
    <message>
        <source>A duty that the customer never heard of will not be done, and both will be sorry. Add what is explained at hand-over.</source>
        <translation>Обязанность, о которой заказчик не слышал, исполнена не будет, и пожалеют оба. Добавьте, что объясняют при передаче услуги.</translation>
    </message>
    <message>
        <source>A promise that cannot be broken promises nothing. Check the value and the comparison.</source>
        <translation>Обещание, которое нельзя нарушить, ничего не обещает. Проверьте значение и сравнение.</translation>
    </message>
    <message>
        <source>It is broken from the first day on, whatever anybody does. Check the value and the comparison.</source>
        <translation>Оно нарушено с первого дня, что бы кто ни делал. Проверьте значение и сравнение.</translation>
    </message>
    <message>
        <source>When the service is not provided, nobody is there to keep the promise. Count in the service hours, or widen them.</source>
        <translation>Когда услуга не предоставляется, исполнять обещание некому. Считайте во время обслуживания или расширьте его.</translation>
    </message>
    <message>
        <source>When everything matters, nothing does. Keep the few targets that the customer feels.</source>
        <translation>Когда важно всё, не важно ничего. Оставьте немногие показатели, которые чувствует заказчик.</translation>
    </message>
    <message>
        <source>In an abnormal situation people do what they think of first. Write down who does what, by when and who pays.</source>
        <translation>В нештатной ситуации люди делают первое, что пришло в голову. Запишите, кто что делает, к какому сроку и кто платит.</translation>
    </message>
    <message>
        <source>What has happened again and again will happen again. Describe it as a situation and write its script.</source>
        <translation>Что случалось раз за разом, случится снова. Опишите это как ситуацию и напишите сценарий.</translation>
    </message>
    <message>
        <source>People leave and change their roles, and their data belong to them. Name the role instead.</source>
        <translation>Люди уходят и меняют роли, а их данные принадлежат им. Назовите вместо человека роль.</translation>
    </message>
    <message>
        <source>What was signed is in the hands of the customer as it is. Start a new edition without it, and see who has the old one.</source>
        <translation>Подписанное уже у заказчика в том виде, как есть. Начните новую редакцию без этого и узнайте, у кого прежняя.</translation>
    </message>
    <message>
        <source>Such words sound like a promise, but nobody can ever be shown to have broken them. Give a number with its unit, or say what follows when it is not done; then the words may stay.</source>
        <translation>Такие слова звучат как обещание, но доказать его нарушение нельзя. Укажите число с единицей или что последует, если это не сделано, — тогда слова могут остаться.</translation>
    </message>
    <message>
        <source>By the numbers of its parts the service will miss this target in the long run. Promise less, or improve the part on which it depends most.</source>
        <translation>По показателям частей услуга со временем не достигнет этого значения. Обещайте меньше или улучшите часть, от которой оно зависит больше всего.</translation>
    </message>
    <message>
        <source>Mean times, laws and a stated share of time can contradict each other. Keep one of them.</source>
        <translation>Средние времена, законы распределения и заданная доля времени могут противоречить друг другу. Оставьте что-то одно.</translation>
    </message>
    <message>
        <source>A mean time or a value of a law is missing, both times are zero, or a flicker cannot be calculated with them. Complete the numbers.</source>
        <translation>Не хватает среднего времени или параметра закона, оба времени нулевые или с ними нельзя рассчитать мерцание. Дополните показатели.</translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>Targets without a metric</source>
        <translation>Целевые показатели без метрики</translation>
    </message>
    <message>
        <source>Targets that are about nothing</source>
        <translation>Целевые показатели ни о чём</translation>
    </message>
    <message>
        <source>Targets without a value</source>
        <translation>Целевые показатели без значения</translation>
    </message>
    <message>
        <source>Targets without a window</source>
        <translation>Целевые показатели без окна</translation>
    </message>
    <message>
        <source>Shares outside 0 to 100 %</source>
        <translation>Доли вне пределов от 0 до 100 %</translation>
    </message>
    <message>
        <source>Promised services without a structure</source>
        <translation>Обещанные услуги без структуры</translation>
    </message>
    <message>
        <source>Availability that the parts do not reach</source>
        <translation>Доступность, которой части не достигают</translation>
    </message>
    <message>
        <source>Promises that the parts do not carry</source>
        <translation>Обещания, которых части не выдерживают</translation>
    </message>
    <message>
        <source>Metrics without a source</source>
        <translation>Метрики без источника данных</translation>
    </message>
    <message>
        <source>Metrics without an owner</source>
        <translation>Метрики без владельца</translation>
    </message>
    <message>
        <source>Services without an owner</source>
        <translation>Услуги без владельца</translation>
    </message>
    <message>
        <source>Services without an outcome</source>
        <translation>Услуги без результата для заказчика</translation>
    </message>
    <message>
        <source>Components without numbers</source>
        <translation>Компоненты без чисел</translation>
    </message>
    <message>
        <source>Components that contradict themselves</source>
        <translation>Компоненты с противоречивыми числами</translation>
    </message>
    <message>
        <source>Components that cannot be calculated</source>
        <translation>Компоненты, которые нельзя рассчитать</translation>
    </message>
    <message>
        <source>Calendars without hours</source>
        <translation>Календари без часов</translation>
    </message>
    <message>
        <source>Periods without days</source>
        <translation>Промежутки без дней</translation>
    </message>
    <message>
        <source>Periods that overlap</source>
        <translation>Пересекающиеся промежутки</translation>
    </message>
    <message>
        <source>Limits that can be read in two ways</source>
        <translation>Пределы, которые можно понять двояко</translation>
    </message>
    <message>
        <source>Interruptions that may vanish</source>
        <translation>Прерывания, которые могут исчезнуть</translation>
    </message>
    <message>
        <source>Exclusions without a way of counting</source>
        <translation>Исключения без способа счёта</translation>
    </message>
    <message>
        <source>Exclusions without a proof</source>
        <translation>Исключения без подтверждения</translation>
    </message>
    <message>
        <source>Exclusions larger than the target</source>
        <translation>Исключения больше целевого показателя</translation>
    </message>
    <message>
        <source>Credits that no target decides</source>
        <translation>Компенсации без целевого показателя</translation>
    </message>
    <message>
        <source>Credits decided by another agreement</source>
        <translation>Компенсации по чужому показателю</translation>
    </message>
    <message>
        <source>Credits without lines</source>
        <translation>Компенсации без строк</translation>
    </message>
    <message>
        <source>Credits without a base</source>
        <translation>Компенсации без базы</translation>
    </message>
    <message>
        <source>Credit tiers that overlap</source>
        <translation>Пересекающиеся ступени компенсаций</translation>
    </message>
    <message>
        <source>Gaps between credit tiers</source>
        <translation>Разрывы между ступенями компенсаций</translation>
    </message>
    <message>
        <source>Credits that fall with worse results</source>
        <translation>Компенсации, которые падают с ухудшением</translation>
    </message>
    <message>
        <source>Caps above the base</source>
        <translation>Пределы компенсаций выше базы</translation>
    </message>
    <message>
        <source>Credits without a claim rule</source>
        <translation>Компенсации без порядка требования</translation>
    </message>
    <message>
        <source>Termination rights without a condition</source>
        <translation>Права расторжения без условия</translation>
    </message>
    <message>
        <source>Clauses of free text</source>
        <translation>Условия свободным текстом</translation>
    </message>
    <message>
        <source>Promises above the agreements below</source>
        <translation>Обещания выше нижестоящих соглашений</translation>
    </message>
    <message>
        <source>Support hours too short</source>
        <translation>Слишком короткое время поддержки</translation>
    </message>
    <message>
        <source>Terms that are not carried</source>
        <translation>Сроки без опоры</translation>
    </message>
    <message>
        <source>Credits given and not taken</source>
        <translation>Компенсации, которые дают, но не получают</translation>
    </message>
    <message>
        <source>Agreements without a provider</source>
        <translation>Соглашения без поставщика</translation>
    </message>
    <message>
        <source>Agreements without a customer</source>
        <translation>Соглашения без заказчика</translation>
    </message>
    <message>
        <source>Agreements with oneself</source>
        <translation>Соглашения с самим собой</translation>
    </message>
    <message>
        <source>Agreements that end before they begin</source>
        <translation>Соглашения, которые кончаются раньше, чем начинаются</translation>
    </message>
    <message>
        <source>Fees without a currency</source>
        <translation>Плата без валюты</translation>
    </message>
    <message>
        <source>Signed without a date</source>
        <translation>Подписано без даты</translation>
    </message>
    <message>
        <source>Signed without a beginning</source>
        <translation>Подписано без начала действия</translation>
    </message>
    <message>
        <source>Signed without targets</source>
        <translation>Подписано без целевых показателей</translation>
    </message>
    <message>
        <source>Parties without duties</source>
        <translation>Стороны без обязанностей</translation>
    </message>
    <message>
        <source>Duties without a bearer</source>
        <translation>Обязанности без стороны</translation>
    </message>
    <message>
        <source>Duties of outsiders</source>
        <translation>Обязанности посторонних</translation>
    </message>
    <message>
        <source>Duties without a beginning</source>
        <translation>Обязанности без повода</translation>
    </message>
    <message>
        <source>Duties without a consequence</source>
        <translation>Обязанности без последствий</translation>
    </message>
    <message>
        <source>Roles without a person</source>
        <translation>Роли без людей</translation>
    </message>
    <message>
        <source>Promises that do not reach the field</source>
        <translation>Обещания, которые не доходят до низов</translation>
    </message>
    <message>
        <source>Agreements without KPIs</source>
        <translation>Соглашения без KPI</translation>
    </message>
    <message>
        <source>Targets without a KPI</source>
        <translation>Целевые показатели без KPI</translation>
    </message>
    <message>
        <source>KPIs without a role</source>
        <translation>KPI без роли</translation>
    </message>
    <message>
        <source>Answering roles without a person</source>
        <translation>Ответственные роли без людей</translation>
    </message>
    <message>
        <source>Roles that were not told</source>
        <translation>Роли, которым не доведено</translation>
    </message>
    <message>
        <source>Answering without power</source>
        <translation>Ответственность без влияния</translation>
    </message>
    <message>
        <source>KPIs that pull against a promise</source>
        <translation>KPI, которые тянут против обещания</translation>
    </message>
    <message>
        <source>KPIs without a metric</source>
        <translation>KPI без метрики</translation>
    </message>
    <message>
        <source>KPIs without a value</source>
        <translation>KPI без значения</translation>
    </message>
    <message>
        <source>KPI values out of order</source>
        <translation>Значения KPI не по порядку</translation>
    </message>
    <message>
        <source>Weights that do not come to 100 %</source>
        <translation>Веса, которые не дают 100 %</translation>
    </message>
    <message>
        <source>Figures from nowhere</source>
        <translation>Показатели ниоткуда</translation>
    </message>
    <message>
        <source>Maluses without a minimum sample</source>
        <translation>Депремирование без минимальной выборки</translation>
    </message>
    <message>
        <source>Maluses without a verdict</source>
        <translation>Депремирование без вердикта</translation>
    </message>
    <message>
        <source>Floors above caps</source>
        <translation>Нижний предел выше верхнего</translation>
    </message>
    <message>
        <source>Payment exact, service vague</source>
        <translation>Оплата точна, услуга расплывчата</translation>
    </message>
    <message>
        <source>Consequences for one side only</source>
        <translation>Последствия только для одной стороны</translation>
    </message>
    <message>
        <source>Customers that are not briefed</source>
        <translation>Заказчики без инструктажа</translation>
    </message>
    <message>
        <source>Targets that cannot be missed</source>
        <translation>Показатели, которые нельзя нарушить</translation>
    </message>
    <message>
        <source>Targets that cannot be met</source>
        <translation>Показатели, которые нельзя выполнить</translation>
    </message>
    <message>
        <source>Targets outside service hours</source>
        <translation>Показатели вне времени обслуживания</translation>
    </message>
    <message>
        <source>Too many targets</source>
        <translation>Слишком много показателей</translation>
    </message>
    <message>
        <source>Situations without a script</source>
        <translation>Ситуации без сценария</translation>
    </message>
    <message>
        <source>Foreseeable and unscripted</source>
        <translation>Предсказуемо, но без сценария</translation>
    </message>
    <message>
        <source>People named to the customer</source>
        <translation>Люди, названные заказчику</translation>
    </message>
    <message>
        <source>Internal matter in an edition</source>
        <translation>Внутреннее в редакции для заказчика</translation>
    </message>
    <message>
        <source>The field has no part</source>
        <translation>У выездных бригад нет своей части</translation>
    </message>
    <message>
        <source>Words that bind nobody</source>
        <translation>Слова, которые никого не обязывают</translation>
    </message>
    <message>
        <source>Codes used twice</source>
        <translation>Повторяющиеся коды</translation>
    </message>
    <message>
        <source>Numbers used twice</source>
        <translation>Повторяющиеся номера</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Create the KPI “%1”</source>
        <translation>Создать KPI «%1»</translation>
    </message>
    <message>
        <source>Let “%1” answer for it</source>
        <translation>Закрепить за ролью «%1»</translation>
    </message>
    <message>
        <source>Let “%1” keep it with “%2”</source>
        <translation>Закрепить за ролью «%1» через «%2»</translation>
    </message>
    <message>
        <source>Mark “%1” as told today</source>
        <translation>Отметить: до роли «%1» доведено сегодня</translation>
    </message>
    <message>
        <source>Take “%1” off “%2”</source>
        <translation>Снять «%1» с роли «%2»</translation>
    </message>
    <message>
        <source>Reward “%1” instead</source>
        <translation>Премировать вместо этого за «%1»</translation>
    </message>
    <message>
        <source>Scale the weights to 100 %</source>
        <translation>Привести веса к 100 %</translation>
    </message>
    <message>
        <source>Lower the cap to the base</source>
        <translation>Снизить предел до базы</translation>
    </message>
    <message>
        <source>Explain the duties at hand-over</source>
        <translation>Объяснять обязанности при передаче</translation>
    </message>
    <message>
        <source>Describe the situation “%1”</source>
        <translation>Описать ситуацию «%1»</translation>
    </message>
    <message>
        <source>Ask for 30 cases at least</source>
        <translation>Требовать не менее 30 случаев</translation>
    </message>
    <message>
        <source>Let the malus wait for the verdict</source>
        <translation>Ждать вердикта перед депремированием</translation>
    </message>
    <message>
        <source>Count in the service hours</source>
        <translation>Считать во время обслуживания</translation>
    </message>
    <message>
        <source>Remove periods without days</source>
        <translation>Удалить периоды без дней</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>a list of parts was expected</source>
        <translation>ожидался список частей</translation>
    </message>
    <message>
        <source>“k” must be a whole number from 1 to the number of parts, %1</source>
        <translation>«k» должно быть целым числом от 1 до числа частей, %1</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 — не текст</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 — не целое число от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 — не число</translation>
    </message>
    <message>
        <source>%1 is not a date: 2026-12-31 was expected</source>
        <translation>%1 — не дата: ожидалось, например, 2026-12-31</translation>
    </message>
    <message>
        <source>%1 is not a time zone: a name such as Europe/Moscow was expected</source>
        <translation>%1 — не часовой пояс: ожидалось имя вида Europe/Moscow</translation>
    </message>
    <message>
        <source>%1 is not a moment: 2026-12-31T10:00:00+03:00[Europe/Moscow] was expected</source>
        <translation>%1 — не момент времени: ожидалось, например, 2026-12-31T10:00:00+03:00[Europe/Moscow]</translation>
    </message>
    <message>
        <source>%1 is not a time of day: 09:00 was expected</source>
        <translation>%1 — не время суток: ожидалось, например, 09:00</translation>
    </message>
    <message>
        <source>%1 is not a currency: three capital letters such as RUB were expected</source>
        <translation>%1 — не валюта: ожидались три заглавные буквы, например RUB</translation>
    </message>
    <message>
        <source>the structure nests more than %1 levels deep</source>
        <translation>вложенность структуры больше %1 уровней</translation>
    </message>
    <message>
        <source>%1 is not a part of a structure: an id or a group “all”, “any” or “k” “of” was expected</source>
        <translation>%1 — не часть структуры: ожидался идентификатор или группа «all», «any» либо «k» «of»</translation>
    </message>
    <message>
        <source>a group must have exactly one of the keys “all”, “any” and “of”</source>
        <translation>в группе должен быть ровно один из ключей «all», «any» и «of»</translation>
    </message>
    <message>
        <source>the key “%1” is not known here; is “%2” meant?</source>
        <translation>ключ «%1» здесь неизвестен; может быть, «%2»?</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>%1 — не одно из значений: %2</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>ожидалось true или false</translation>
    </message>
    <message>
        <source>%1 is not a share: a number from 0 to 1 was expected</source>
        <translation>%1 — не доля: ожидалось число от 0 до 1</translation>
    </message>
    <message>
        <source>%1 hours is negative: a length of 0 or more was expected</source>
        <translation>%1 ч — отрицательная величина: ожидалась длительность от 0</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>ожидался список</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ожидался объект</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>нет ключа «%1»</translation>
    </message>
    <message>
        <source>“%1” points to something that does not exist: %2</source>
        <translation>«%1» ссылается на то, чего нет: %2</translation>
    </message>
    <message>
        <source>A service cannot be built of itself: %1</source>
        <translation>Услуга не может состоять из самой себя: %1</translation>
    </message>
    <message>
        <source>“%1” is built of itself</source>
        <translation>«%1» состоит из самой себя</translation>
    </message>
    <message>
        <source>the structure of “%1” is too large for an exact result</source>
        <translation>структура «%1» слишком велика для точного расчёта</translation>
    </message>
    <message>
        <source>the calculation of “%1” was stopped</source>
        <translation>расчёт «%1» прерван</translation>
    </message>
    <message>
        <source>the numbers below “%1” cannot be used</source>
        <translation>показатели под «%1» непригодны для расчёта</translation>
    </message>
    <message>
        <source>the common cause “%1” is not part of the exact calculation</source>
        <translation>общая причина «%1» в точный расчёт не входит</translation>
    </message>
    <message>
        <source>“%1” has no structure</source>
        <translation>у «%1» нет структуры</translation>
    </message>
    <message>
        <source>there is no service “%1”</source>
        <translation>нет услуги «%1»</translation>
    </message>
    <message>
        <source>“%1” states its numbers in more than one way</source>
        <translation>у «%1» показатели заданы больше чем одним способом</translation>
    </message>
    <message>
        <source>the flicker of “%1” needs mean times, not a share</source>
        <translation>для мерцания «%1» нужны средние времена, а не доля</translation>
    </message>
    <message>
        <source>“%1” has no mean times and no availability</source>
        <translation>у «%1» нет ни средних времён, ни доступности</translation>
    </message>
    <message>
        <source>no repair of “%1” ever holds</source>
        <translation>ни один ремонт «%1» не держится</translation>
    </message>
    <message>
        <source>the mean times of “%1” are both zero</source>
        <translation>оба средних времени «%1» равны нулю</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a delimiter or the end of the row was expected. A quotation mark inside quotes is written twice.</source>
        <translation>После закрывающей кавычки идёт текст; ожидался разделитель или конец строки. Кавычка внутри кавычек пишется дважды.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Открытая здесь кавычка нигде не закрыта.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and write those inside twice.</source>
        <translation>Кавычка стоит внутри ячейки, которая начинается не с кавычки. Заключите всю ячейку в кавычки, а внутренние пишите дважды.</translation>
    </message>
    <message>
        <source>The number of cells in this row (%1) differs from that of the first row (%2).</source>
        <translation>Число ячеек в этой строке (%1) не такое, как в первой (%2).</translation>
    </message>
    <message>
        <source>The number %1 cannot be kept exactly: at most %2 significant digits and sizes from 1e-300 to 1e300 are possible.</source>
        <translation>Число %1 нельзя сохранить точно: возможно не больше %2 значащих цифр и величины от 1e-300 до 1e300.</translation>
    </message>
    <message>
        <source>The text is in UTF-16; JSON is always in UTF-8.</source>
        <translation>Текст в кодировке UTF-16; JSON всегда в UTF-8.</translation>
    </message>
    <message>
        <source>Something follows the end of the JSON value.</source>
        <translation>После конца значения JSON есть что-то ещё.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, the most that is read.</source>
        <translation>В тексте больше %1 значений; столько не читается.</translation>
    </message>
    <message>
        <source>The text ends where a value was expected.</source>
        <translation>Текст кончается там, где ожидалось значение.</translation>
    </message>
    <message>
        <source>A value was expected here: a string, a number, an object, an array, true, false or null.</source>
        <translation>Здесь ожидалось значение: строка, число, объект, массив, true, false или null.</translation>
    </message>
    <message>
        <source>Arrays and objects are nested deeper than %1 levels.</source>
        <translation>Вложенность массивов и объектов больше %1 уровней.</translation>
    </message>
    <message>
        <source>A key in double quotation marks was expected here.</source>
        <translation>Здесь ожидался ключ в двойных кавычках.</translation>
    </message>
    <message>
        <source>A colon was expected here, after the key.</source>
        <translation>Здесь, после ключа, ожидалось двоеточие.</translation>
    </message>
    <message>
        <source>The text ends inside the object that begins in line %1.</source>
        <translation>Текст кончается внутри объекта, начатого в строке %1.</translation>
    </message>
    <message>
        <source>The text ends inside the array that begins in line %1.</source>
        <translation>Текст кончается внутри массива, начатого в строке %1.</translation>
    </message>
    <message>
        <source>A comma or } was expected here, in the object that begins in line %1.</source>
        <translation>Здесь, в объекте, начатом в строке %1, ожидалась запятая или }.</translation>
    </message>
    <message>
        <source>A comma or ] was expected here, in the array that begins in line %1.</source>
        <translation>Здесь, в массиве, начатом в строке %1, ожидалась запятая или ].</translation>
    </message>
    <message>
        <source>The key “%1” occurs twice in the same object.</source>
        <translation>Ключ «%1» встречается в одном объекте дважды.</translation>
    </message>
    <message>
        <source>An unknown word stands here; true, false, null or a string in quotation marks was expected.</source>
        <translation>Здесь неизвестное слово; ожидалось true, false, null или строка в кавычках.</translation>
    </message>
    <message>
        <source>This is not a JSON number. Right are for example 0.5, -12 and 1e-6.</source>
        <translation>Это не число JSON. Правильно, например, так: 0.5, -12, 1e-6.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a string; it is written as \n or \u00XX.</source>
        <translation>Внутри строки стоит перевод строки или управляющий символ; он пишется как \n или \u00XX.</translation>
    </message>
    <message>
        <source>This place is not UTF-8 text.</source>
        <translation>Это место — не текст в UTF-8.</translation>
    </message>
    <message>
        <source>The string that begins here is never closed.</source>
        <translation>Начатая здесь строка нигде не закрыта.</translation>
    </message>
    <message>
        <source>This escape is unknown; a backslash is written twice.</source>
        <translation>Такого обозначения нет; обратная косая черта пишется дважды.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>После \u ожидались четыре шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair stands alone here; it is no character.</source>
        <translation>Здесь одна половина суррогатной пары; это не символ.</translation>
    </message>
    <message>
        <source>The text is larger than %1, the most that is read.</source>
        <translation>Текст больше %1; столько не читается.</translation>
    </message>
    <message>
        <source>This place is neither UTF-8 nor Windows-1251 text. Save the file as UTF-8 or name its encoding.</source>
        <translation>Это место — не текст ни в UTF-8, ни в Windows-1251. Сохраните файл в UTF-8 или назовите кодировку.</translation>
    </message>
    <message>
        <source>This place is not text in the encoding %1.</source>
        <translation>Это место — не текст в кодировке %1.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Known are for example UTF-8, UTF-16 and windows-1251.</source>
        <translation>Кодировка «%1» здесь неизвестна. Известны, например, UTF-8, UTF-16 и windows-1251.</translation>
    </message>
    <message>
        <source>This is not a text file: it contains zero bytes.</source>
        <translation>Это не текстовый файл: в нём есть нулевые байты.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>This is a folder, a file was expected.</source>
        <translation>Это папка, а ожидался файл.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Файл не читается: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, the most that is read at once.</source>
        <translation>Файл больше %1; столько за один раз не читается.</translation>
    </message>
    <message>
        <source>A project is a JSON object with the key “format”.</source>
        <translation>Проект — это объект JSON с ключом «format».</translation>
    </message>
    <message>
        <source>This is not a Slatelier project: &quot;format&quot;: &quot;slatelier&quot; was expected.</source>
        <translation>Это не проект Slatelier: ожидалось &quot;format&quot;: &quot;slatelier&quot;.</translation>
    </message>
    <message>
        <source>The version of the format is missing: &quot;version&quot;: 1 was expected.</source>
        <translation>Нет версии формата: ожидалось &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>The project was written by a newer Slatelier: its format is %1, this program reads up to %2.</source>
        <translation>Проект записан более новой программой Slatelier: его формат %1, а эта программа читает не новее %2.</translation>
    </message>
    <message>
        <source>The key “%1” belongs inside the rows of “%2”.</source>
        <translation>Ключ «%1» должен стоять внутри строк «%2».</translation>
    </message>
    <message>
        <source>A list of objects was expected for “%1”.</source>
        <translation>Для «%1» ожидался список объектов.</translation>
    </message>
    <message>
        <source>An object with the key “id” was expected in “%1”.</source>
        <translation>В «%1» ожидался объект с ключом «id».</translation>
    </message>
    <message>
        <source>A row of “%1” needs the key “id” with a text that is unique in the project.</source>
        <translation>Строке «%1» нужен ключ «id» с текстом, единственным в проекте.</translation>
    </message>
    <message>
        <source>The id “%1” is taken already: it is in “%2”, line %3.</source>
        <translation>Идентификатор «%1» уже занят: он есть в «%2», строка %3.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” in the project.</source>
        <translation>В проекте ничего нет с идентификатором «%1».</translation>
    </message>
    <message>
        <source>The id “%1” is of “%2”, but one of “%3” is needed here.</source>
        <translation>Идентификатор «%1» относится к «%2», а здесь нужен из «%3».</translation>
    </message>
    <message>
        <source>The structure of the service contains itself: %1.</source>
        <translation>Структура услуги содержит саму себя: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файл не записывается: %1</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>Этот проект открыт только для чтения</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не записывается: %2</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>ожидалось целое число</translation>
    </message>
    <message>
        <source>0 or 1 was expected</source>
        <translation>ожидалось 0 или 1</translation>
    </message>
    <message>
        <source>text in UTF-8 was expected</source>
        <translation>ожидался текст в UTF-8</translation>
    </message>
    <message>
        <source>a decimal number of at most 18 digits was expected</source>
        <translation>ожидалось десятичное число не длиннее 18 цифр</translation>
    </message>
    <message>
        <source>The last step was interrupted and has to be taken back first, but the folder of the file cannot be written. Copy the file together with the file that ends in “-journal” to a folder of your own and open it there.</source>
        <translation>Последний шаг был прерван, и его надо сначала вернуть, но в папку файла нельзя писать. Скопируйте файл вместе с файлом, имя которого кончается на «-journal», в свою папку и откройте его там.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Диск заполнен; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program is writing the file at this moment.</source>
        <translation>Сейчас этот файл записывает другая программа.</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation>В файл нельзя писать.</translation>
    </message>
    <message>
        <source>The file or its journal cannot be opened.</source>
        <translation>Файл или его журнал не открывается.</translation>
    </message>
    <message>
        <source>The disk reports an error; nothing was changed.</source>
        <translation>Диск сообщает об ошибке; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Файл повреждён (%1).</translation>
    </message>
    <message>
        <source>There is not enough memory for the file.</source>
        <translation>Для файла не хватает памяти.</translation>
    </message>
    <message>
        <source>A text is too long for the file.</source>
        <translation>Текст слишком длинный для файла.</translation>
    </message>
    <message>
        <source>The file does not have the form of a project (%1).</source>
        <translation>Строение файла не такое, как у проекта (%1).</translation>
    </message>
    <message>
        <source>The file is a text, not a project file. If it is a project in text form, import it into a new project.</source>
        <translation>Это текстовый файл, а не файл проекта. Если это проект в текстовом виде, импортируйте его в новый проект.</translation>
    </message>
    <message>
        <source>The file is not a Slatelier project.</source>
        <translation>Этот файл — не проект Slatelier.</translation>
    </message>
    <message>
        <source>The file is damaged: it ends in its first lines.</source>
        <translation>Файл повреждён: он обрывается в самом начале.</translation>
    </message>
    <message>
        <source>The file is a database, but of another program, not a Slatelier project.</source>
        <translation>Это база данных другой программы, а не проект Slatelier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Это устройство, а не файл.</translation>
    </message>
    <message>
        <source>You do not have the right to read the file.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The table “%1” refers to a row that is not there: row “%2”, column “%3”: there is no “%4”.</source>
        <translation>Таблица «%1» ссылается на строку, которой нет: строка «%2», столбец «%3»: нет «%4».</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Файл не записывается: %1.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written.</source>
        <translation>В папку файла нельзя писать.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Нет папки «%1».</translation>
    </message>
    <message>
        <source>The history of the file is damaged at step %1: %2.</source>
        <translation>История файла повреждена на шаге %1: %2.</translation>
    </message>
    <message>
        <source>a text and a whole number were expected</source>
        <translation>ожидались текст и целое число</translation>
    </message>
    <message>
        <source>a table of the project and an id were expected</source>
        <translation>ожидались таблица проекта и идентификатор</translation>
    </message>
    <message>
        <source>a row before or after the step was expected</source>
        <translation>ожидалась строка до или после шага</translation>
    </message>
    <message>
        <source>its entry cannot be read</source>
        <translation>его запись не читается</translation>
    </message>
    <message>
        <source>it was taken back, but later ones were not</source>
        <translation>он отменён, а более поздние — нет</translation>
    </message>
    <message>
        <source>The file could not be brought up to date (version %1, %2) and was left as it is: %3</source>
        <translation>Файл не удалось обновить (версия %1, %2), он оставлен как был: %3</translation>
    </message>
    <message>
        <source>The file could not be restored; what it held is in “%1”.</source>
        <translation>Файл не удалось восстановить; его содержимое — в «%1».</translation>
    </message>
    <message>
        <source>The file has to be brought up to date, but the copy that is made before, “%1”, cannot be written: %2</source>
        <translation>Файл надо обновить, но копия, которая делается перед этим, «%1», не записывается: %2</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Slatelier (format %1; this one writes format %2). It can be opened read only.</source>
        <translation>Файл записан более новой версией Slatelier (формат %1; эта пишет формат %2). Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Slatelier and is open read only; what the newer version added is not shown.</source>
        <translation>Файл записан более новой версией Slatelier и открыт только для чтения; то, что добавила новая версия, не показано.</translation>
    </message>
    <message>
        <source>You do not have the right to write the file or its folder; it is open read only.</source>
        <translation>У вас нет права писать в этот файл или его папку; он открыт только для чтения.</translation>
    </message>
    <message>
        <source>The file was brought up to date; the old one was kept as “%1”.</source>
        <translation>Файл обновлён; прежний сохранён как «%1».</translation>
    </message>
    <message>
        <source>The table “%1” of the file is missing or lacks a column (%2).</source>
        <translation>В файле нет таблицы «%1» или её столбца (%2).</translation>
    </message>
    <message>
        <source>The file is damaged: it has no version.</source>
        <translation>Файл повреждён: у него нет версии.</translation>
    </message>
    <message>
        <source>The file is open read only.</source>
        <translation>Файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or removed by another program while it was open. Save a copy to keep your work.</source>
        <translation>Пока файл был открыт, другая программа перенесла, переименовала или удалила его. Сохраните копию, чтобы не потерять работу.</translation>
    </message>
    <message>
        <source>The file does not hold what it held when it was opened; it was changed by another program. Open it again.</source>
        <translation>В файле уже не то, что было при открытии: его изменила другая программа. Откройте его снова.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>This is the open file itself; a copy needs another name.</source>
        <translation>Это и есть открытый файл; копии нужно другое имя.</translation>
    </message>
    <message>
        <source>The file is open in another place: in the program %1, process %2, on the computer %3.</source>
        <translation>Файл открыт в другом месте: в программе %1, процесс %2, на компьютере %3.</translation>
    </message>
    <message>
        <source>The file is open in another place.</source>
        <translation>Файл открыт в другом месте.</translation>
    </message>
    <message>
        <source>“%1” cannot be stored because of “%2”: %3.</source>
        <translation>«%1» не сохраняется из-за «%2»: %3.</translation>
    </message>
    <message>
        <source>The table “%1” holds a value that does not belong there: row “%2”, column “%3”: %4.</source>
        <translation>В таблице «%1» неподходящее значение: строка «%2», столбец «%3»: %4.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>“%1” cannot be stored: it has no usable id.</source>
        <translation>«%1» не сохраняется: нет пригодного идентификатора.</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>the value has no exact written form</source>
        <translation>у значения нет точной записи</translation>
    </message>
    <message>
        <source>the value of “%1” does not fit: %2</source>
        <translation>значение «%1» не подходит: %2</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>столбец «%1» неизвестен</translation>
    </message>
    <message>
        <source>The table “%1” holds the same id twice.</source>
        <translation>В таблице «%1» один идентификатор встречается дважды.</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>Столбец «%1» встречается дважды.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; it has: %2.</source>
        <translation>В таблице нет столбца «%1»; есть: %2.</translation>
    </message>
    <message>
        <source>“%1” occurs twice in the table, for the first time in line %2.</source>
        <translation>«%1» встречается в таблице дважды, впервые в строке %2.</translation>
    </message>
    <message>
        <source>“%1” is in the project already as something else.</source>
        <translation>«%1» в проекте уже есть, но это другое.</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>«%1» в проекте уже есть.</translation>
    </message>
    <message>
        <source>The row does not say where it belongs: “%1” is missing.</source>
        <translation>Строка не говорит, к чему относится: нет «%1».</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>У строки нет идентификатора.</translation>
    </message>
    <message>
        <source>There is no value for “%1”.</source>
        <translation>Нет значения для «%1».</translation>
    </message>
    <message>
        <source>There is no “%1” in “%2”, or more than one.</source>
        <translation>В «%2» нет «%1» или их больше одного.</translation>
    </message>
    <message>
        <source>The table is empty; a row with the names of the columns was expected.</source>
        <translation>Таблица пуста; ожидалась строка с названиями столбцов.</translation>
    </message>
    <message>
        <source>This is not a mapping: &quot;format&quot;: &quot;slatelier-mapping&quot; was expected.</source>
        <translation>Это не соответствие столбцов: ожидалось &quot;format&quot;: &quot;slatelier-mapping&quot;.</translation>
    </message>
    <message>
        <source>The mapping needs a list “rows” of what each source row becomes.</source>
        <translation>Соответствию нужен список «rows»: чем становится каждая строка источника.</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>ожидался текст</translation>
    </message>
    <message>
        <source>one character was expected</source>
        <translation>ожидался один символ</translation>
    </message>
    <message>
        <source>Exactly one of “rows” must fill the table “%1”.</source>
        <translation>Ровно одна из «rows» должна заполнять таблицу «%1».</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Нет таблицы «%1».</translation>
    </message>
    <message>
        <source>A field takes exactly one of “column”, “text” and “constant”.</source>
        <translation>Полю нужно ровно одно из «column», «text» и «constant».</translation>
    </message>
    <message>
        <source>“list” and “append” are for fields that hold a list.</source>
        <translation>«list» и «append» — для полей, в которых список.</translation>
    </message>
    <message>
        <source>The column “%1” is not known here; is “%2” meant? A mapping can give columns other names.</source>
        <translation>Столбец «%1» здесь неизвестен; может быть, «%2»? Соответствие может дать столбцам другие имена.</translation>
    </message>
    <message>
        <source>The mapping has no translation for “%1”; it knows: %2.</source>
        <translation>В соответствии нет перевода для «%1»; известны: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number with the decimal sign “%2”.</source>
        <translation>«%1» — не число с десятичным знаком «%2».</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» слишком велико.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the form %2.</source>
        <translation>«%1» — не дата вида %2.</translation>
    </message>
    <message>
        <source>“%1” is not a moment: date and time were expected.</source>
        <translation>«%1» — не момент времени: ожидались дата и время.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» — ни истина, ни ложь.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>The number of arguments of “%1” is %2; supported are %3.</source>
        <translation>У «%1» аргументов %2; поддерживается %3.</translation>
    </message>
    <message>
        <source>The arguments of “%1” give no finite value.</source>
        <translation>Аргументы «%1» не дают конечного значения.</translation>
    </message>
    <message>
        <source>The uncertainty stated by “%1” is left out; its mean is used.</source>
        <translation>Неопределённость, заданная «%1», опущена; взято среднее.</translation>
    </message>
    <message>
        <source>The value refers to itself or to too long a chain of parameters.</source>
        <translation>Значение ссылается на само себя или на слишком длинную цепочку параметров.</translation>
    </message>
    <message>
        <source>The parameter “%1” is not defined.</source>
        <translation>Параметр «%1» не определён.</translation>
    </message>
    <message>
        <source>The element “%1” is not supported.</source>
        <translation>Элемент «%1» не поддерживается.</translation>
    </message>
    <message>
        <source>A document type declaration (DOCTYPE) is not supported.</source>
        <translation>Объявление типа документа (DOCTYPE) не поддерживается.</translation>
    </message>
    <message>
        <source>This is not an Open-PSA model: its root is “%1”, “opsa-mef” was expected.</source>
        <translation>Это не модель Open-PSA: корневой элемент «%1», ожидался «opsa-mef».</translation>
    </message>
    <message>
        <source>The XML is broken here: %1</source>
        <translation>Здесь нарушен XML: %1</translation>
    </message>
    <message>
        <source>Private names (role=&quot;private&quot; in “%1”) are not supported.</source>
        <translation>Закрытые имена (role=&quot;private&quot; в «%1») не поддерживаются.</translation>
    </message>
    <message>
        <source>The element “%1” needs a name.</source>
        <translation>Элементу «%1» нужно имя.</translation>
    </message>
    <message>
        <source>The name “%1” is defined twice, for the first time in line %2.</source>
        <translation>Имя «%1» определено дважды, впервые в строке %2.</translation>
    </message>
    <message>
        <source>The gate “%1” has no formula.</source>
        <translation>У вентиля «%1» нет формулы.</translation>
    </message>
    <message>
        <source>The value of a constant must be true or false, not “%1”.</source>
        <translation>Значение константы должно быть true или false, а не «%1».</translation>
    </message>
    <message>
        <source>The formula is nested deeper than %1 levels.</source>
        <translation>Вложенность формулы больше %1 уровней.</translation>
    </message>
    <message>
        <source>The element “%1” is empty; at least one argument was expected.</source>
        <translation>Элемент «%1» пуст; ожидался хотя бы один аргумент.</translation>
    </message>
    <message>
        <source>“min” of “atleast” must be a whole number from 1 to the number of arguments, %1; it is “%2”.</source>
        <translation>«min» у «atleast» должно быть целым числом от 1 до числа аргументов, %1; а там «%2».</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>У параметра «%1» нет значения.</translation>
    </message>
    <message>
        <source>The kind of import is missing: one of %1 was expected.</source>
        <translation>Не указан вид импорта: ожидалось одно из %1.</translation>
    </message>
    <message>
        <source>The kind of import “%1” is not known: one of %2 was expected.</source>
        <translation>Вид импорта «%1» неизвестен: ожидалось одно из %2.</translation>
    </message>
    <message>
        <source>The mapping is for “%1”, but “%2” are to be imported.</source>
        <translation>Соответствие для «%1», а импортируются «%2».</translation>
    </message>
    <message>
        <source>Exactly one source file was expected.</source>
        <translation>Ожидался ровно один исходный файл.</translation>
    </message>
    <message>
        <source>The common cause “%1” is left out.</source>
        <translation>Общая причина «%1» опущена.</translation>
    </message>
    <message>
        <source>The service “%1” has no structure and became an event without a probability.</source>
        <translation>У услуги «%1» нет структуры; она стала событием без вероятности.</translation>
    </message>
    <message>
        <source>The model defines neither gates nor basic events.</source>
        <translation>В модели нет ни вентилей, ни базовых событий.</translation>
    </message>
    <message>
        <source>“%1” is in the project already, and it is not the same.</source>
        <translation>«%1» в проекте уже есть, и это не то же самое.</translation>
    </message>
    <message>
        <source>%1 is not a probability: a number from 0 to 1 was expected.</source>
        <translation>%1 — не вероятность: ожидалось число от 0 до 1.</translation>
    </message>
    <message>
        <source>“%1” is not defined.</source>
        <translation>«%1» не определено.</translation>
    </message>
    <message>
        <source>“%1” is defined as another kind of event.</source>
        <translation>«%1» определено как событие другого вида.</translation>
    </message>
    <message>
        <source>there is no template “%1”; known are: %2</source>
        <translation>нет шаблона «%1»; известны: %2</translation>
    </message>
    <message>
        <source>The file is damaged: its end is missing.</source>
        <translation>Файл повреждён: нет его конца.</translation>
    </message>
    <message>
        <source>“%1” has no “%2”, and it must not be empty.</source>
        <translation>У «%1» нет «%2», а это не должно быть пустым.</translation>
    </message>
    <message>
        <source>The table was read as %1.</source>
        <translation>Таблица прочитана как %1.</translation>
    </message>
    <message>
        <source>there is no agreement “%1”</source>
        <translation>нет соглашения «%1»</translation>
    </message>
    <message>
        <source>“%1” has no exact figures: %2</source>
        <translation>у «%1» нет точных показателей: %2</translation>
    </message>
    <message>
        <source>“%1” is a folder; the name of a file was expected</source>
        <translation>«%1» — папка; ожидалось имя файла</translation>
    </message>
    <message>
        <source>“%1” was not written by Slatelier; --force replaces it</source>
        <translation>«%1» записан не Slatelier; --force заменит его</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«%1» не записывается: %2</translation>
    </message>
    <message>
        <source>a shape or a spread of “%1” is outside of what can be simulated (shape 0.01 to 1000, sigma 0 to 30)</source>
        <translation>форма или разброс у «%1» вне того, что можно смоделировать (форма от 0,01 до 1000, сигма от 0 до 30)</translation>
    </message>
    <message>
        <source>the mean time to failure of “%1” must be above 0 and at most 1e300 hours</source>
        <translation>средняя наработка «%1» должна быть больше 0 и не больше 1e300 часов</translation>
    </message>
    <message>
        <source>the mean time to restore of “%1” must be above 0 and at most 1e300 hours</source>
        <translation>среднее время восстановления «%1» должно быть больше 0 и не больше 1e300 часов</translation>
    </message>
    <message>
        <source>the mean times of the flicker of “%1” must be above 0 and at most 1e300 hours</source>
        <translation>средние времена мерцания «%1» должны быть больше 0 и не больше 1e300 часов</translation>
    </message>
    <message>
        <source>“%1” would fail too often for a simulation: more than millions of times in one window</source>
        <translation>«%1» отказывает слишком часто для моделирования: миллионы раз за одно окно</translation>
    </message>
    <message>
        <source>the numbers of “%1” cannot be simulated</source>
        <translation>числа «%1» нельзя смоделировать</translation>
    </message>
    <message>
        <source>the crew “%1” has nobody in it: a restoration would never begin</source>
        <translation>в бригаде «%1» никого нет: восстановление никогда не началось бы</translation>
    </message>
    <message>
        <source>the crew “%1” has no working hour: a restoration would never end</source>
        <translation>у бригады «%1» нет рабочих часов: восстановление никогда не закончилось бы</translation>
    </message>
    <message>
        <source>the numbers of the crew “%1” cannot be simulated</source>
        <translation>числа бригады «%1» нельзя смоделировать</translation>
    </message>
    <message>
        <source>the numbers of a common cause of “%1” cannot be simulated</source>
        <translation>числа общей причины отказов «%1» нельзя смоделировать</translation>
    </message>
    <message>
        <source>a window must be longer than nothing and at most 1000 years</source>
        <translation>окно должно быть длиннее нуля и не длиннее 1000 лет</translation>
    </message>
    <message>
        <source>a target of “%1” has a value that cannot be compared with anything</source>
        <translation>у целевого показателя «%1» значение, которое не с чем сравнить</translation>
    </message>
    <message>
        <source>the number of replications must be from 1 to 1,099,511,627,776</source>
        <translation>число реализаций должно быть от 1 до 1 099 511 627 776</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» неизвестно</translation>
    </message>
    <message>
        <source>“%1” states only a share of time; a simulation needs times to failure and to restore</source>
        <translation>у «%1» указана только доля времени; для моделирования нужны наработка и время восстановления</translation>
    </message>
    <message>
        <source>the common cause “%1” needs either a mean time between shocks or a beta factor</source>
        <translation>общей причине «%1» нужно либо среднее время между ударами, либо бета-фактор</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known</source>
        <translation>часовой пояс «%1» неизвестен</translation>
    </message>
    <message>
        <source>the calendar “%1” has no agreed hour in the window</source>
        <translation>в календаре «%1» нет ни одного согласованного часа в этом окне</translation>
    </message>
    <message>
        <source>the runs are of different models and cannot be joined</source>
        <translation>прогоны сделаны по разным моделям, соединить их нельзя</translation>
    </message>
    <message>
        <source>the runs have different seeds (%1 and %2) and cannot be joined</source>
        <translation>у прогонов разные начальные значения (%1 и %2), соединить их нельзя</translation>
    </message>
    <message>
        <source>the runs share replications and cannot be joined</source>
        <translation>у прогонов есть общие реализации, соединить их нельзя</translation>
    </message>
    <message>
        <source>this is not the result of a simulation</source>
        <translation>это не результат моделирования</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не читается: %1</translation>
    </message>
    <message>
        <source>a uniform law of “%1” needs low_hours and high_hours, the lower first</source>
        <translation>равномерному распределению для «%1» нужны low_hours и high_hours, меньшее первым</translation>
    </message>
    <message>
        <source>an empirical law of “%1” needs values_hours</source>
        <translation>эмпирическому распределению для «%1» нужны values_hours</translation>
    </message>
    <message>
        <source>a law of “%1” that follows from its values has a mean_hours of its own</source>
        <translation>у распределения для «%1», которое следует из своих значений, указано ещё и mean_hours</translation>
    </message>
    <message>
        <source>a law of “%1” needs mean_hours</source>
        <translation>распределению для «%1» нужно mean_hours</translation>
    </message>
    <message>
        <source>Edition %1 is signed and never changes; retire the agreement instead.</source>
        <translation>Редакция %1 подписана и не меняется; соглашение можно вывести из действия.</translation>
    </message>
    <message>
        <source>Edition %1 of the agreement %2 is signed. Start a new edition to change it.</source>
        <translation>Редакция %1 соглашения %2 подписана. Чтобы изменить его, начните новую редакцию.</translation>
    </message>
    <message>
        <source>the agreement “%1” has no edition %2</source>
        <translation>в соглашении «%1» нет редакции %2</translation>
    </message>
    <message>
        <source>“%1” is not a moment: 2026-12-31T10:00 or 2026-12-31T10:00+03:00 was expected</source>
        <translation>«%1» — не момент времени: ожидалось 2026-12-31T10:00 или 2026-12-31T10:00+03:00</translation>
    </message>
    <message>
        <source>%1 is shown twice by the clocks of %2; write %3 for the first or %4 for the second time</source>
        <translation>%1 часы пояса %2 показывают дважды; напишите %3 для первого раза или %4 для второго</translation>
    </message>
    <message>
        <source>%1 is not shown by the clocks of %2: they are put forward at %3</source>
        <translation>%1 часы пояса %2 не показывают: их переводят вперёд в %3</translation>
    </message>
    <message>
        <source>“%1” is not a length of time: 4h, 90m, 1h30m or 45s was expected</source>
        <translation>«%1» — не длительность: ожидалось 4h, 90m, 1h30m или 45s</translation>
    </message>
    <message>
        <source>the answer lies outside the years 1 to 9999</source>
        <translation>ответ лежит за пределами годов с 1 по 9999</translation>
    </message>
    <message>
        <source>the calendar “%1” has not so much working time after the start</source>
        <translation>в календаре «%1» после начала нет столько рабочего времени</translation>
    </message>
    <message>
        <source>the calendar “%1” has not so much working time before the start</source>
        <translation>в календаре «%1» до начала нет столько рабочего времени</translation>
    </message>
    <message>
        <source>the day %1 is listed already in line %2</source>
        <translation>день %1 уже указан в строке %2</translation>
    </message>
    <message>
        <source>there is no calendar “%1”</source>
        <translation>нет календаря «%1»</translation>
    </message>
    <message>
        <source>the project has several calendars: %1; say which one with --calendar</source>
        <translation>в проекте несколько календарей: %1; укажите нужный в --calendar</translation>
    </message>
    <message>
        <source>The calendar “%1” was made with the hours of an office, Monday to Friday from 9:00 to 18:00; change them where they differ.</source>
        <translation>Создан календарь «%1» с часами офиса: с понедельника по пятницу с 9:00 до 18:00; исправьте их, если они другие.</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>ожидался список текстов</translation>
    </message>
    <message>
        <source>The mapping needs an object “fields” with a “date”.</source>
        <translation>В правилах сопоставления нужен объект «fields» с полем «date».</translation>
    </message>
    <message>
        <source>The column “%1” is not known in a list of days, which has: %2. A mapping can give columns other names and leave some out.</source>
        <translation>Столбец «%1» в списке дней неизвестен; известны: %2. Правила сопоставления могут дать столбцам другие названия и пропустить лишние.</translation>
    </message>
    <message>
        <source>A list of days needs a column “date”.</source>
        <translation>В списке дней нужен столбец «date».</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«%1» не закрыт</translation>
    </message>
    <message>
        <source>the file has no events; an iCalendar file with holidays was expected</source>
        <translation>в файле нет событий; ожидался файл iCalendar с праздниками</translation>
    </message>
    <message>
        <source>“%1” is no line of an iCalendar file</source>
        <translation>«%1» — не строка файла iCalendar</translation>
    </message>
    <message>
        <source>the file does not begin with BEGIN:VCALENDAR</source>
        <translation>файл не начинается с BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>parts are nested too deep</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>the file has more than %1 events</source>
        <translation>в файле больше событий, чем %1</translation>
    </message>
    <message>
        <source>“END:%1” closes what was not begun</source>
        <translation>«END:%1» закрывает то, что не начато</translation>
    </message>
    <message>
        <source>the event “%1” has no end that can be read: %2</source>
        <translation>у события «%1» не читается окончание: %2</translation>
    </message>
    <message>
        <source>the event “%1” lasts longer than a year</source>
        <translation>событие «%1» длится больше года</translation>
    </message>
    <message>
        <source>the event “%1” does not last whole days; only days can be imported</source>
        <translation>событие «%1» длится не целые дни; загружаются только дни целиком</translation>
    </message>
    <message>
        <source>the event “%1”: %2</source>
        <translation>событие «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” comes back for ever; it was taken up to %2</source>
        <translation>«%1» повторяется бесконечно; взято по %2</translation>
    </message>
    <message>
        <source>the event “%1” has a date that cannot be read: %2</source>
        <translation>у события «%1» не читается дата: %2</translation>
    </message>
    <message>
        <source>the event “%1” has a line that cannot be read: %2</source>
        <translation>у события «%1» не читается строка: %2</translation>
    </message>
    <message>
        <source>“%1” is cancelled and was left out</source>
        <translation>«%1» отменено и пропущено</translation>
    </message>
    <message>
        <source>the event “%1” has no beginning</source>
        <translation>у события «%1» нет начала</translation>
    </message>
    <message>
        <source>the event “%1” has no beginning that can be read: %2</source>
        <translation>у события «%1» не читается начало: %2</translation>
    </message>
    <message>
        <source>with the event “%1” there are more than %2 days</source>
        <translation>с событием «%1» дней становится больше, чем %2</translation>
    </message>
    <message>
        <source>the rule of repetition “%1” cannot be read</source>
        <translation>правило повторения «%1» не читается</translation>
    </message>
    <message>
        <source>The file is damaged: in the table “%1” the row “%2” has no sound value for “%3”.</source>
        <translation>Файл повреждён: в таблице «%1» строка «%2» не содержит годного значения «%3».</translation>
    </message>
    <message>
        <source>“%1” needs a length of time: within:4h, within:90m</source>
        <translation>«%1»: нужна длительность, например within:4h или within:90m</translation>
    </message>
    <message>
        <source>“%1” is not a measure: reopen, came_back, rating_low, within:4h or closed_flickering was expected</source>
        <translation>«%1» — не мера: ожидалось reopen, came_back, rating_low, within:4h или closed_flickering</translation>
    </message>
    <message>
        <source>The mapping needs an object “fields”.</source>
        <translation>В сопоставлении нужен объект «fields».</translation>
    </message>
    <message>
        <source>Rows of “%1” are kept beside the project, not in it.</source>
        <translation>Строки «%1» хранятся рядом с проектом, а не в нём.</translation>
    </message>
    <message>
        <source>“%1” lies before “%2”: %3 and %4.</source>
        <translation>«%1» раньше, чем «%2»: %3 и %4.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>Импорт отменён; ничего не импортировано.</translation>
    </message>
    <message>
        <source>The table needs a column “%1”, or a mapping that says where it comes from.</source>
        <translation>В таблице нужен столбец «%1» или сопоставление, в котором сказано, откуда его взять.</translation>
    </message>
    <message>
        <source>The column “%1” was left out; the table “%2” has: %3.</source>
        <translation>Столбец «%1» пропущен; в таблице «%2» есть: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a moment of the form %2.</source>
        <translation>«%1» — не момент времени вида %2.</translation>
    </message>
    <message>
        <source>the scenario “%1” changes something that is no longer there</source>
        <translation>сценарий «%1» меняет то, чего уже нет</translation>
    </message>
    <message>
        <source>there is no party “%1”</source>
        <translation>нет стороны «%1»</translation>
    </message>
    <message>
        <source>a crew on the way of “%1” hands over after a time that cannot be used, or with a chance outside 0 to 1</source>
        <translation>бригада на пути восстановления «%1» передаёт неисправность через недопустимое время или с вероятностью вне пределов от 0 до 1</translation>
    </message>
    <message>
        <source>a share of affected users of “%1” is not above 0 and at most 1</source>
        <translation>доля затронутых пользователей услуги «%1» должна быть больше 0 и не больше 1</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Role card</source>
        <translation>Карточка роли</translation>
    </message>
    <message>
        <source>For the house only</source>
        <translation>Только для внутреннего пользования</translation>
    </message>
    <message>
        <source>Answerable for.</source>
        <translation>За что отвечает.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>In the role.</source>
        <translation>В роли.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Сверхцель</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что измеряется</translation>
    </message>
    <message>
        <source>The promises you keep</source>
        <translation>Обещания, которые вы исполняете</translation>
    </message>
    <message>
        <source> (agreement %1, edition %2)</source>
        <translation> (соглашение %1, редакция %2)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Что вы делаете</translation>
    </message>
    <message>
        <source>Variable part: %1 of the base pay for a score of 100 %.</source>
        <translation>Премиальная часть: %1 оклада при оценке 100 %.</translation>
    </message>
    <message>
        <source>Nothing is paid while “%1” is below %2 of its target.</source>
        <translation>Премия не выплачивается, пока «%1» ниже %2 цели.</translation>
    </message>
    <message>
        <source>the whole score</source>
        <translation>общая оценка</translation>
    </message>
    <message>
        <source>Bonus of %1 for “%2” from %3 on.</source>
        <translation>Надбавка %1 за «%2» начиная с %3.</translation>
    </message>
    <message>
        <source>Malus of %1 for “%2” below %3.</source>
        <translation>Депремирование %1 по «%2» ниже %3.</translation>
    </message>
    <message>
        <source>With fewer than %1 cases a KPI counts neither for nor against you.</source>
        <translation>Если случаев меньше %1, KPI не засчитывается ни за, ни против.</translation>
    </message>
    <message>
        <source>Nothing is taken off before statistics have told you from the system.</source>
        <translation>Депремирования нет, пока статистика не отличит вас от системы.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Сколько это стоит</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1”: no figure for the period.</source>
        <translation>«%1»: нет значения за период.</translation>
    </message>
    <message>
        <source>“%1”: the KPI has no metric.</source>
        <translation>«%1»: у KPI нет метрики.</translation>
    </message>
    <message>
        <source>“%1”: the KPI has no target value.</source>
        <translation>«%1»: у KPI нет цели.</translation>
    </message>
    <message>
        <source>“%1”: the threshold must be worse than the target value.</source>
        <translation>«%1»: порог должен быть хуже цели.</translation>
    </message>
    <message>
        <source>“%1”: the stretch value must be better than the target value.</source>
        <translation>«%1»: сверхцель должна быть лучше цели.</translation>
    </message>
    <message>
        <source>“%1”: the achievement at the stretch value must be at least 1.</source>
        <translation>«%1»: выполнение при сверхцели должно быть не меньше 100 %.</translation>
    </message>
    <message>
        <source>“%1”: the numbers have too many digits to be counted exactly.</source>
        <translation>«%1»: слишком много цифр для точного расчёта.</translation>
    </message>
    <message>
        <source>“%1”: the weight is not stated, neither here nor below.</source>
        <translation>«%1»: вес не указан ни здесь, ни ниже.</translation>
    </message>
    <message>
        <source>“%1”: the figure comes from below, but nothing below keeps it.</source>
        <translation>«%1»: значение берётся снизу, но снизу его ничто не обеспечивает.</translation>
    </message>
    <message>
        <source>“%1”: the KPI takes its figure from itself.</source>
        <translation>«%1»: KPI берёт значение сам у себя.</translation>
    </message>
    <message>
        <source>“%1”: too few cases below.</source>
        <translation>«%1»: внизу слишком мало случаев.</translation>
    </message>
    <message>
        <source>No incentive scheme speaks of this role, so nothing is paid for the score.</source>
        <translation>Для роли нет схемы премирования, за оценку ничего не выплачивается.</translation>
    </message>
    <message>
        <source>“%1”: %2 cases are too few, it counts neither for nor against.</source>
        <translation>«%1»: случаев %2 — слишком мало, не засчитывается ни за, ни против.</translation>
    </message>
    <message>
        <source>“%1”: from below, achievement %2.</source>
        <translation>«%1»: по нижестоящим, выполнение %2.</translation>
    </message>
    <message>
        <source>“%1”: own figure %2, achievement %3.</source>
        <translation>«%1»: собственное значение %2, выполнение %3.</translation>
    </message>
    <message>
        <source>“%1”: everybody&apos;s figure %2, achievement %3.</source>
        <translation>«%1»: общее значение %2, выполнение %3.</translation>
    </message>
    <message>
        <source>The score is not known.</source>
        <translation>Оценка неизвестна.</translation>
    </message>
    <message>
        <source>Score by weights: %1.</source>
        <translation>Оценка с учётом весов: %1.</translation>
    </message>
    <message>
        <source>The scheme “%1” does not say the base pay or the variable part.</source>
        <translation>В схеме «%1» не указан оклад или премиальная часть.</translation>
    </message>
    <message>
        <source>Variable part: %1 × %2 of the time × %3 of %4 days = %5.</source>
        <translation>Премиальная часть: %1 × %2 времени × %3 из %4 дн. = %5.</translation>
    </message>
    <message>
        <source>Paid: %1 × %2 = %3.</source>
        <translation>К выплате: %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>The scheme “%1” needs a floor of at least 0 and a cap not below it.</source>
        <translation>В схеме «%1» нижняя граница должна быть не меньше 0, а верхняя — не меньше нижней.</translation>
    </message>
    <message>
        <source>Not below the floor: %1.</source>
        <translation>Не ниже границы: %1.</translation>
    </message>
    <message>
        <source>Not above the cap: %1.</source>
        <translation>Не выше границы: %1.</translation>
    </message>
    <message>
        <source>Whether the gate “%1” is open is not known.</source>
        <translation>Неизвестно, выполнено ли условие допуска «%1».</translation>
    </message>
    <message>
        <source>The gate “%1” is shut: achievement %2, at least %3 was asked.</source>
        <translation>Условие допуска «%1» не выполнено: выполнение %2, требуется не ниже %3.</translation>
    </message>
    <message>
        <source>the whole score</source>
        <translation>общая оценка</translation>
    </message>
    <message>
        <source>Bonus or malus by “%1” cannot be counted.</source>
        <translation>Надбавку или депремирование по «%1» рассчитать нельзя.</translation>
    </message>
    <message>
        <source>Bonus for “%1”: +%2.</source>
        <translation>Надбавка за «%1»: +%2.</translation>
    </message>
    <message>
        <source>Malus for “%1”: −%2.</source>
        <translation>Депремирование по «%1»: −%2.</translation>
    </message>
    <message>
        <source>No malus for “%1”: statistics do not point to the performer.</source>
        <translation>Без депремирования по «%1»: статистика не указывает на исполнителя.</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Promise without a metric</source>
        <translation>Обещание без метрики</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>приоритет %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>nobody in the role</source>
        <translation>в роли никого нет</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <comment>how many of the people in a role were told of the edition</comment>
        <translation>
            <numerusform>доведено до %n</numerusform>
            <numerusform>доведено до %n</numerusform>
            <numerusform>доведено до %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No KPI</source>
        <translation>Нет KPI</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Нет роли</translation>
    </message>
    <message>
        <source>Nobody here keeps it</source>
        <translation>Здесь его никто не исполняет</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>Empty project</source>
        <translation>Пустой проект</translation>
    </message>
    <message>
        <source>Nothing but the name. For those who know what they want.</source>
        <translation>Только название. Для тех, кто знает, чего хочет.</translation>
    </message>
    <message>
        <source>IT services</source>
        <translation>ИТ-услуги</translation>
    </message>
    <message>
        <source>Mail, files and workplaces with three support lines, calendars and the usual metrics.</source>
        <translation>Почта, файлы и рабочие места с тремя линиями поддержки, календарями и обычными метриками.</translation>
    </message>
    <message>
        <source>Telecom access</source>
        <translation>Доступ к связи</translation>
    </message>
    <message>
        <source>An access line from the customer&apos;s router to the core, with field crew and suppliers.</source>
        <translation>Линия доступа от маршрутизатора клиента до ядра сети, с выездной бригадой и подрядчиками.</translation>
    </message>
    <message>
        <source>Home internet</source>
        <translation>Домашний интернет</translation>
    </message>
    <message>
        <source>The line flickers, the percentage looks fine, and the promise never reached the field crew.</source>
        <translation>Линия мерцает, процент хорош, а обещание так и не дошло до выездной бригады.</translation>
    </message>
    <message>
        <source>Car rental</source>
        <translation>Прокат автомобилей</translation>
    </message>
    <message>
        <source>Diesel in a petrol car: duties of both sides and a situation that was foreseeable.</source>
        <translation>Дизельное топливо в бензиновой машине: обязанности обеих сторон и ситуация, которую можно было предвидеть.</translation>
    </message>
    <message>
        <source>Home internet, mended</source>
        <translation>Домашний интернет, исправлено</translation>
    </message>
    <message>
        <source>The same house a month later: every promise reaches a person who can keep it.</source>
        <translation>Та же компания месяц спустя: каждое обещание доходит до того, кто может его исполнить.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>Nobody stands out: the share is %1 over %n case(s), and performers differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>Никто не выделяется: доля %1 по %n случаю, исполнители различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Никто не выделяется: доля %1 по %n случаям, исполнители различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Никто не выделяется: доля %1 по %n случаям, исполнители различаются не больше, чем по воле случая.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No crew stands out: the share is %1 over %n case(s), and crews differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>Ни одна бригада не выделяется: доля %1 по %n случаю, бригады различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Ни одна бригада не выделяется: доля %1 по %n случаям, бригады различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Ни одна бригада не выделяется: доля %1 по %n случаям, бригады различаются не больше, чем по воле случая.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No service stands out: the share is %1 over %n case(s), and services differ no more than chance makes them differ.</source>
        <translation>
            <numerusform>Ни одна услуга не выделяется: доля %1 по %n случаю, услуги различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Ни одна услуга не выделяется: доля %1 по %n случаям, услуги различаются не больше, чем по воле случая.</numerusform>
            <numerusform>Ни одна услуга не выделяется: доля %1 по %n случаям, услуги различаются не больше, чем по воле случая.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No period stands out: the share is %1 over %n case(s) and goes up and down as it always does.</source>
        <translation>
            <numerusform>Ни один период не выделяется: доля %1 по %n случаю колеблется как обычно.</numerusform>
            <numerusform>Ни один период не выделяется: доля %1 по %n случаям колеблется как обычно.</numerusform>
            <numerusform>Ни один период не выделяется: доля %1 по %n случаям колеблется как обычно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) out: %1. Their share is %2, that of all others %3; chance does not explain it. Talk to them first, then look at what they are given to work with.</source>
        <translation>
            <numerusform>Выделяется %n: %1. Доля %2, у всех остальных %3; случайностью это не объяснить. Сначала поговорите, затем посмотрите, с чем приходится работать.</numerusform>
            <numerusform>Выделяются %n: %1. Доля %2, у всех остальных %3; случайностью это не объяснить. Сначала поговорите, затем посмотрите, с чем приходится работать.</numerusform>
            <numerusform>Выделяются %n: %1. Доля %2, у всех остальных %3; случайностью это не объяснить. Сначала поговорите, затем посмотрите, с чем приходится работать.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the system: the share is %1 where at most %2 is expected, and those who do the same work fare alike. Blaming single performers would change nothing.</source>
        <translation>Дело в системе: доля %1, а ожидается не больше %2, и у тех, кто делает ту же работу, она одинакова. Наказание отдельных исполнителей ничего не изменит.</translation>
    </message>
    <message>
        <source>It is the system: the share is %1 where at least %2 is expected, and those who do the same work fare alike. Blaming single performers would change nothing.</source>
        <translation>Дело в системе: доля %1, а ожидается не меньше %2, и у тех, кто делает ту же работу, она одинакова. Наказание отдельных исполнителей ничего не изменит.</translation>
    </message>
    <message>
        <source>It is the system: some periods were worse than chance makes them. Ask what was different then.</source>
        <translation>Дело в системе: в некоторые периоды хуже, чем бывает по воле случая. Выясните, что тогда было иначе.</translation>
    </message>
    <message>
        <source>It is the system: %1 was bad for everybody. Ask what was different then.</source>
        <translation>Дело в системе: период «%1» был плохим для всех. Выясните, что тогда было иначе.</translation>
    </message>
    <message>
        <source>It is the system: so many stand out that their work cannot be the same. Compare like with like before anybody is blamed.</source>
        <translation>Дело в системе: выделяется столько исполнителей, что работа у них не может быть одинаковой. Сначала сравните подобное с подобным, потом ищите виноватых.</translation>
    </message>
    <message>
        <source>Tickets that were reopened</source>
        <translation>Заявки, открытые повторно</translation>
    </message>
    <message numerus="yes">
        <source>Repairs that came back within %n day(s)</source>
        <translation>
            <numerusform>Неисправность вернулась за %n день</numerusform>
            <numerusform>Неисправность вернулась за %n дня</numerusform>
            <numerusform>Неисправность вернулась за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings below %1</source>
        <translation>Оценки ниже %1</translation>
    </message>
    <message>
        <source>Tickets resolved within %1</source>
        <translation>Заявки, решённые за %1</translation>
    </message>
    <message>
        <source>Tickets closed while the fault flickered</source>
        <translation>Заявки, закрытые при мерцающем сбое</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>В пределах нормы</translation>
    </message>
    <message>
        <source>Warning bell</source>
        <translation>Тревожный звонок</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Too few cases to say anything.</source>
        <translation>Случаев слишком мало, чтобы судить.</translation>
    </message>
    <message>
        <source>No worse than chance makes those who do the same work.</source>
        <translation>Не хуже, чем бывает по воле случая у тех, кто делает ту же работу.</translation>
    </message>
    <message>
        <source>Worth a reaction today, and no proof of anything: of forty without fault one is expected here.</source>
        <translation>Повод отреагировать сегодня, но ничего не доказывает: из сорока невиновных здесь окажется один.</translation>
    </message>
    <message>
        <source>So far from the others that chance does not explain it.</source>
        <translation>Настолько отличается от остальных, что случайностью не объяснить.</translation>
    </message>
    <message>
        <source>There is not enough data to judge anybody: nobody has %1 cases, the least that is needed.</source>
        <translation>Недостаточно данных, чтобы судить о ком-либо: ни у кого нет %1 случаев, а меньше нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough data to judge: %n case(s), and %1 are the least that is needed.</source>
        <translation>
            <numerusform>Недостаточно данных для вывода: %n случай, а нужно не меньше %1.</numerusform>
            <numerusform>Недостаточно данных для вывода: %n случая, а нужно не меньше %1.</numerusform>
            <numerusform>Недостаточно данных для вывода: %n случаев, а нужно не меньше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are compared at once; the verdict “performer” is held so strict that a false alarm over all of them together has a chance of at most 5 %.</source>
        <translation>
            <numerusform>Сравнивается %n исполнитель; вероятность ложного вывода «исполнитель» не больше 5 %.</numerusform>
            <numerusform>Одновременно сравниваются %n; вывод «исполнитель» настолько строг, что вероятность хотя бы одной ложной тревоги по всем вместе не больше 5 %.</numerusform>
            <numerusform>Одновременно сравниваются %n; вывод «исполнитель» настолько строг, что вероятность хотя бы одной ложной тревоги по всем вместе не больше 5 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ more than chance explains (overdispersion φ = %1): their work may not be the same.</source>
        <translation>Различия больше случайных (сверхдисперсия φ = %1): возможно, работа у них разная.</translation>
    </message>
    <message>
        <source>Normal and abnormal situations are compared separately.</source>
        <translation>Штатные и нештатные ситуации сравниваются отдельно.</translation>
    </message>
    <message>
        <source>Western Electric 1: a point beyond 3 deviations</source>
        <translation>Western Electric 1: точка за пределами 3 отклонений</translation>
    </message>
    <message>
        <source>Western Electric 2: two of three points beyond 2 deviations</source>
        <translation>Western Electric 2: две точки из трёх за пределами 2 отклонений</translation>
    </message>
    <message>
        <source>Western Electric 3: four of five points beyond 1 deviation</source>
        <translation>Western Electric 3: четыре точки из пяти за пределами 1 отклонения</translation>
    </message>
    <message>
        <source>Western Electric 4: eight points in a row on one side</source>
        <translation>Western Electric 4: восемь точек подряд по одну сторону</translation>
    </message>
    <message>
        <source>Nelson 2: nine points in a row on one side</source>
        <translation>Нельсон 2: девять точек подряд по одну сторону</translation>
    </message>
    <message>
        <source>Nelson 3: six points in a row rising or falling</source>
        <translation>Нельсон 3: шесть точек подряд растут или убывают</translation>
    </message>
    <message>
        <source>Nelson 4: fourteen points in a row up and down in turn</source>
        <translation>Нельсон 4: четырнадцать точек подряд попеременно вверх и вниз</translation>
    </message>
    <message>
        <source>Nelson 7: fifteen points in a row within 1 deviation</source>
        <translation>Нельсон 7: пятнадцать точек подряд в пределах 1 отклонения</translation>
    </message>
    <message>
        <source>Nelson 8: eight points in a row outside 1 deviation</source>
        <translation>Нельсон 8: восемь точек подряд за пределами 1 отклонения</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Изменить «%1»: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Дублирование «%1»</translation>
    </message>
    <message>
        <source>Duplicate: %1 (%2)</source>
        <translation>Дублирование: %1 (%2)</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>Remove: %1 (%2)</source>
        <translation>Удаление: %1 (%2)</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Перемещение «%1»</translation>
    </message>
    <message>
        <source>Paste: %1 (%2)</source>
        <translation>Вставка: %1 (%2)</translation>
    </message>
    <message>
        <source>Move: %1 (%2)</source>
        <translation>Перемещение: %1 (%2)</translation>
    </message>
    <message>
        <source>Change the numbers of “%1”</source>
        <translation>Изменить показатели «%1»</translation>
    </message>
    <message>
        <source>Paste components</source>
        <translation>Вставить компоненты</translation>
    </message>
    <message>
        <source>Delete component “%1”</source>
        <translation>Удалить компонент «%1»</translation>
    </message>
    <message>
        <source>Delete components</source>
        <translation>Удалить компоненты</translation>
    </message>
    <message>
        <source>Add “%1” to the structure of %2</source>
        <translation>Добавить «%1» в структуру %2</translation>
    </message>
    <message>
        <source>Add parts to the structure of %1</source>
        <translation>Добавить части в структуру %1</translation>
    </message>
    <message>
        <source>Create component “%1” in %2</source>
        <translation>Создать компонент «%1» в %2</translation>
    </message>
    <message>
        <source>Cut “%1” from the structure of %2</source>
        <translation>Вырезать «%1» из структуры %2</translation>
    </message>
    <message>
        <source>Remove “%1” from the structure of %2</source>
        <translation>Убрать «%1» из структуры %2</translation>
    </message>
    <message>
        <source>Remove parts from the structure of %1</source>
        <translation>Убрать части из структуры %1</translation>
    </message>
    <message>
        <source>Move “%1” in the structure of %2</source>
        <translation>Переместить «%1» в структуре %2</translation>
    </message>
    <message>
        <source>Group parts of %1</source>
        <translation>Сгруппировать части %1</translation>
    </message>
    <message>
        <source>Dissolve a group of %1</source>
        <translation>Разобрать группу в %1</translation>
    </message>
    <message>
        <source>Change when a group of %1 works</source>
        <translation>Изменить, когда работает группа в %1</translation>
    </message>
    <message>
        <source>Name the group “%1”</source>
        <translation>Назвать группу «%1»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Sign edition %1 of agreement %2</source>
        <translation>Подписать редакцию %1 соглашения %2</translation>
    </message>
    <message>
        <source>Start edition %1 of agreement %2</source>
        <translation>Начать редакцию %1 соглашения %2</translation>
    </message>
    <message>
        <source>Change the state of agreement %1</source>
        <translation>Изменить состояние соглашения %1</translation>
    </message>
    <message>
        <source>Change limits of time</source>
        <translation>Изменить предельные сроки</translation>
    </message>
    <message>
        <source>Change the day %1</source>
        <translation>Изменить день %1</translation>
    </message>
    <message>
        <source>Paste %1 days</source>
        <translation>Вставить дни: %1</translation>
    </message>
    <message>
        <source>Remove the day %1</source>
        <translation>Удалить день %1</translation>
    </message>
    <message>
        <source>Remove %1 days</source>
        <translation>Удалить дни: %1</translation>
    </message>
    <message>
        <source>Day by the week: %1</source>
        <translation>День по неделе: %1</translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation>Выходной: %1</translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation>Рабочий день: %1</translation>
    </message>
    <message>
        <source>Short working day: %1</source>
        <translation>Сокращённый день: %1</translation>
    </message>
    <message>
        <source>Change weights of KPIs</source>
        <translation>Изменить веса KPI</translation>
    </message>
    <message>
        <source>Mend the line of sight</source>
        <translation>Исправить путь обещания</translation>
    </message>
    <message>
        <source>Change the responsibility matrix</source>
        <translation>Изменить матрицу ответственности</translation>
    </message>
    <message>
        <source>Change flicker and crew of %1</source>
        <translation>Изменить мерцание и бригаду: %1</translation>
    </message>
    <message>
        <source>Keep scenario “%1”</source>
        <translation>Сохранить сценарий «%1»</translation>
    </message>
    <message>
        <source>Apply scenario “%1”</source>
        <translation>Применить сценарий «%1»</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Изменить сценарий «%1»</translation>
    </message>
    <message>
        <source>Accept findings: %1</source>
        <translation>Принять замечания: %1</translation>
    </message>
    <message>
        <source>Take back accepted findings</source>
        <translation>Отменить принятие замечаний</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>all must work</source>
        <translation>нужны все</translation>
    </message>
    <message>
        <source>any one is enough</source>
        <translation>хватает любой</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>не меньше %1 из %2</translation>
    </message>
    <message>
        <source>Unnamed component</source>
        <translation>Компонент без названия</translation>
    </message>
    <message>
        <source>Redundant group</source>
        <translation>Резервированная группа</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>“%1” is not a length of time: write hours, or a number with a unit.</source>
        <translation>«%1» — не длительность: напишите часы или число с единицей.</translation>
    </message>
    <message>
        <source>“%1” is not a share from 0 to 100 %.</source>
        <translation>«%1» — не доля от 0 до 100 %.</translation>
    </message>
</context>
<context>
    <name>Vagueness</name>
    <message>
        <source>Say what is done, by when, and what follows if it is not.</source>
        <translation>Скажите, что делается, к какому сроку и что последует, если не сделано.</translation>
    </message>
    <message>
        <source>Say within how long.</source>
        <translation>Скажите, за какое время.</translation>
    </message>
    <message>
        <source>Say under which condition, and who proves it.</source>
        <translation>Скажите, при каком условии и кто это подтверждает.</translation>
    </message>
    <message>
        <source>Name the standard, the check or the record that shows it.</source>
        <translation>Назовите стандарт, проверку или запись, по которым это видно.</translation>
    </message>
    <message>
        <source>Give the metric and its value.</source>
        <translation>Приведите метрику и её значение.</translation>
    </message>
    <message>
        <source>Say how often, or in how many cases of a hundred.</source>
        <translation>Скажите, как часто или в скольких случаях из ста.</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::AccountabilityPage</name>
    <message>
        <source>A KPI says where a metric is measured and which values pay. Roles then answer for it, and the people in them are rewarded by it.</source>
        <translation>KPI говорит, где измеряется метрика и какие значения поощряются. За него отвечают роли, по нему премируют людей в них.</translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation>Добавить KPI</translation>
    </message>
    <message>
        <source>An incentive scheme turns the score of a role into money: a variable part, gates, bonuses and maluses. The payslips show every step for every person.</source>
        <translation>Схема премирования переводит оценку роли в деньги: премиальная часть, условия допуска, надбавки и депремирование. Расчётные листки показывают каждый шаг для каждого работника.</translation>
    </message>
    <message>
        <source>Add incentive scheme</source>
        <translation>Добавить схему премирования</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>Ответственность</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n роль</numerusform>
            <numerusform>%n роли</numerusform>
            <numerusform>%n ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs and roles</source>
        <translation>KPI и роли</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Премирование</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Расчётные листки</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Условия допуска</translation>
    </message>
    <message>
        <source>Bonuses and maluses</source>
        <translation>Надбавки и депремирование</translation>
    </message>
    <message>
        <source>RACI</source>
        <comment>responsibility matrix</comment>
        <translation>RACI</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::KpiMatrix</name>
    <message>
        <source>%1 of 100%2%</source>
        <translation>%1 из 100%2%</translation>
    </message>
    <message>
        <source>The weights of the role make 100%1%.</source>
        <translation>Веса роли дают 100%1%.</translation>
    </message>
    <message>
        <source>The weights of the role must make 100%1%.</source>
        <translation>Веса роли должны давать 100%1%.</translation>
    </message>
    <message>
        <source>Takes its figure from below</source>
        <translation>Берёт значение снизу</translation>
    </message>
    <message>
        <source>Keeps “%1” for “%2”</source>
        <translation>Обеспечивает «%1» роли «%2»</translation>
    </message>
    <message>
        <source>Power over the figure: %1</source>
        <translation>Влияние на значение: %1</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>без веса</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>Сумма весов</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::MatrixPanel</name>
    <message>
        <source>Weights of KPIs by role</source>
        <translation>Веса KPI по ролям</translation>
    </message>
    <message>
        <source>Rows are KPIs and columns are roles. Add a KPI, then write the weight of a role into a cell.</source>
        <translation>Строки — KPI, столбцы — роли. Добавьте KPI, затем впишите в ячейку вес для роли.</translation>
    </message>
    <message>
        <source>Write a weight into a cell, or remove it with Delete. ↑ takes its figure from the KPIs that keep it from below. The weights of each role make 100%1%.</source>
        <translation>Впишите вес в ячейку или удалите его клавишей Delete. ↑ — значение берётся снизу, у KPI, которые его обеспечивают. Веса каждой роли дают 100%1%.</translation>
    </message>
    <message>
        <source>KPI of a role</source>
        <translation>KPI роли</translation>
    </message>
    <message>
        <source>The role does not answer for this KPI. A weight written into the cell makes it answer.</source>
        <translation>Роль не отвечает за этот KPI. Впишите в ячейку вес — и она начнёт отвечать.</translation>
    </message>
    <message>
        <source>Remove from the role</source>
        <translation>Снять с роли</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::PayslipModel</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>no scheme</source>
        <translation>нет схемы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Работник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Variable part</source>
        <translation>Премиальная часть</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::PayslipPanel</name>
    <message>
        <source>Payslip</source>
        <translation>Расчётный листок</translation>
    </message>
    <message>
        <source>Choose a person to see every step of the sum.</source>
        <translation>Выберите работника, чтобы увидеть каждый шаг расчёта.</translation>
    </message>
    <message>
        <source>Payslips</source>
        <translation>Расчётные листки</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Nobody is in a role with KPIs in this month. Bind KPIs to roles, and put people into them in the catalogue.</source>
        <translation>В этом месяце в ролях с KPI никого нет. Закрепите KPI за ролями и назначьте в них людей в каталоге.</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::RaciMatrix</name>
    <message>
        <source>“%1”: R (does it), A (is accountable), C (is asked) or I (is told) was expected.</source>
        <translation>«%1»: ожидалось R (исполняет), A (отвечает за результат), C (консультирует) или I (узнаёт о результате).</translation>
    </message>
</context>
<context>
    <name>slatelier::accountability::RaciPanel</name>
    <message>
        <source>Responsibility matrix</source>
        <translation>Матрица ответственности</translation>
    </message>
    <message>
        <source>Duties of agreements and steps of scripts stand here, and each role&apos;s part in them.</source>
        <translation>Здесь обязанности из соглашений и шаги сценариев и участие в них каждой роли.</translation>
    </message>
    <message>
        <source>Type R (does it), A (is accountable), C (is asked) or I (is told) on a cell; Delete empties it.</source>
        <translation>Впишите в ячейку R (исполняет), A (отвечает за результат), C (консультирует) или I (узнаёт о результате); Delete очищает её.</translation>
    </message>
    <message>
        <source>Remove from the role</source>
        <translation>Снять с роли</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::AgreementPage</name>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services covered</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message>
        <source>An agreement says what you promise to whom, and what both sides must do for it. Its annex is printed from here.</source>
        <translation>Соглашение говорит, что и кому вы обещаете и что для этого делают обе стороны. Отсюда печатается его приложение.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Добавить соглашение</translation>
    </message>
    <message>
        <source>Print annex</source>
        <translation>Печать приложения</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>A new edition is begun; the signed one stays as it is.</source>
        <translation>Начата новая редакция; подписанная остаётся как есть.</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>Edition %1 is signed: its clauses stay as they are. Changes begin with a new edition.</source>
        <translation>Редакция %1 подписана: её условия не меняются. Изменения начинаются с новой редакции.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Разделы соглашения</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CarriedPanel</name>
    <message>
        <source>? Cannot be told</source>
        <translation>? Нельзя определить</translation>
    </message>
    <message>
        <source>✓ Holds</source>
        <translation>✓ Выдерживается</translation>
    </message>
    <message>
        <source>✗ Fails</source>
        <translation>✗ Не выдерживается</translation>
    </message>
    <message>
        <source>Do the parts carry the promise?</source>
        <translation>Выдерживают ли части обещанное?</translation>
    </message>
    <message>
        <source>What the agreements below come to when each is only just kept</source>
        <translation>Что дают нижестоящие соглашения, если каждое исполнено лишь в обрез</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>Here stands what the operational agreements (OLA) and supplier contracts (UC) below come to when each is only just kept. Promise something, and let agreements carry it: choose this one in their terms.</source>
        <translation>Здесь видно, что дают соглашения операционного уровня (OLA) и договоры с подрядчиками (UC), если каждое исполнено лишь в обрез. Пообещайте что-нибудь и подведите под это соглашения: укажите это соглашение в их условиях.</translation>
    </message>
    <message>
        <source>When every agreement below is only just kept: %1 fail, %2 cannot be told, %3 hold.</source>
        <translation>Если каждое нижестоящее соглашение исполнено лишь в обрез: не выдерживается — %1, нельзя определить — %2, выдерживается — %3.</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ClauseKind</name>
    <message>
        <source>When a service counts as unavailable, and who says so</source>
        <translation>Когда услуга считается недоступной и кто это фиксирует</translation>
    </message>
    <message>
        <source>A criterion says when a service counts as unavailable: which functions fail for how many users, from what length on, and who fixes the beginning and the end.</source>
        <translation>Критерий говорит, когда услуга считается недоступной: какие функции и для какого числа пользователей не выполняются, начиная с какой длительности и кто фиксирует начало и конец.</translation>
    </message>
    <message>
        <source>A value that a metric keeps over a window</source>
        <translation>Значение метрики, которое соблюдается в каждом окне</translation>
    </message>
    <message>
        <source>A target promises a value of a metric over a window: availability of at least 99.9 % a month.</source>
        <translation>Целевой показатель обещает значение метрики за окно: доступность не менее 99,9 % в месяц.</translation>
    </message>
    <message>
        <source>How faults are told apart, intermittent ones too</source>
        <translation>Как различаются неисправности, в том числе перемежающиеся</translation>
    </message>
    <message>
        <source>A class of faults says how a fault is recognised and what priority it has. One that shows itself again and again counts as one episode until it has been quiet for a while.</source>
        <translation>Класс неисправностей говорит, как неисправность распознаётся и какой у неё приоритет. Та, что проявляется снова и снова, считается одним эпизодом, пока какое-то время не будет тихо.</translation>
    </message>
    <message>
        <source>Time that is not held against the provider</source>
        <translation>Время, которое не ставится в вину поставщику</translation>
    </message>
    <message>
        <source>An exclusion says which time is not held against the provider, how much of it, how it is proven and how it is counted. Without a limit it can swallow a promise.</source>
        <translation>Исключение говорит, какое время не ставится в вину поставщику, сколько его, чем оно подтверждается и как считается. Без предела оно может поглотить обещание.</translation>
    </message>
    <message>
        <source>What one side must do, and what follows if not</source>
        <translation>Что сторона обязана сделать и что следует, если не сделала</translation>
    </message>
    <message>
        <source>What each side must do, by when, how it is proven and what follows if it is not done.</source>
        <translation>Что обязана сделать каждая сторона, к какому сроку, чем это подтверждается и что следует, если не сделано.</translation>
    </message>
    <message>
        <source>What one side may do, and when</source>
        <translation>Что сторона вправе сделать и когда</translation>
    </message>
    <message>
        <source>What each side may do, and when: to look into the records, to have a repeated fault investigated.</source>
        <translation>Что вправе сделать каждая сторона и когда: посмотреть записи, потребовать расследовать повторяющуюся неисправность.</translation>
    </message>
    <message>
        <source>Who is called when a case is not solved in time</source>
        <translation>Кого зовут, если обращение не решено в срок</translation>
    </message>
    <message>
        <source>Who is called, and after what time, when a case is not solved: by steps and priorities.</source>
        <translation>Кого и через какое время зовут, если обращение не решено: по шагам и приоритетам.</translation>
    </message>
    <message>
        <source>What is reported or reviewed, and when</source>
        <translation>О чём отчитываются, что пересматривают и когда</translation>
    </message>
    <message>
        <source>What is reported or reviewed, how often, how soon after the period and to whom.</source>
        <translation>О чём отчитываются или что пересматривают, как часто, через сколько после периода и перед кем.</translation>
    </message>
    <message>
        <source>What a broken promise costs, or a kept one earns</source>
        <translation>Во что обходится нарушение или что приносит исполнение</translation>
    </message>
    <message>
        <source>A credit scheme says what a broken promise costs: by tiers, by started hours, by events, up to which limit.</source>
        <translation>Схема компенсаций говорит, во что обходится нарушение обещанного: по ступеням, по начатым часам, по событиям, до какого предела.</translation>
    </message>
    <message>
        <source>How and until when a credit is claimed</source>
        <translation>Как и до какого срока требуют компенсацию</translation>
    </message>
    <message>
        <source>How a credit is claimed: what must be in the claim, until when, and when it is answered.</source>
        <translation>Как требуют компенсацию: что должно быть в требовании, до какого срока и когда на него отвечают.</translation>
    </message>
    <message>
        <source>The way out after chronic failure</source>
        <translation>Выход при хроническом отказе</translation>
    </message>
    <message>
        <source>The right to leave after chronic failure: too many long outages, too long in all, or too many broken windows.</source>
        <translation>Право выхода при хроническом отказе: слишком много долгих прерываний, слишком долго в сумме или слишком много нарушенных окон.</translation>
    </message>
    <message>
        <source>The last resort: nothing computes or checks it</source>
        <translation>Последнее средство: его ничто не считает и не проверяет</translation>
    </message>
    <message>
        <source>Free text is the last resort: nothing can compute, compare or check it. An agreement without any is a good one.</source>
        <translation>Свободный текст — последнее средство: его нельзя ни посчитать, ни сравнить, ни проверить. Хорошее соглашение обходится без него.</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ClauseWords</name>
    <message>
        <source>An example: %1 interruptions of %2 in 30 days, evenly spread.</source>
        <translation>Пример: прерываний по %2 за 30 дней — %1, равномерно.</translation>
    </message>
    <message>
        <source>Read one by one none of them counts, read as a sum %1 count: say how the limit is read.</source>
        <translation>Если читать порог для каждого, не считается ни одно; если для суммы, считается %1: укажите, как читается порог.</translation>
    </message>
    <message>
        <source>Read one by one, as agreed here, none of them counts and %1 of downtime vanish.</source>
        <translation>Порог относится к каждому, как здесь договорено: не считается ни одно, и %1 простоя исчезают.</translation>
    </message>
    <message>
        <source>Read as a sum, as agreed here, all %1 of downtime count.</source>
        <translation>Порог относится к сумме, как здесь договорено: считаются все %1 простоя.</translation>
    </message>
    <message>
        <source>Say who fixes the beginning and the end: this is disputed first.</source>
        <translation>Укажите, кто фиксирует начало и конец: об этом спорят прежде всего.</translation>
    </message>
    <message>
        <source>A fault that comes and goes needs a number of times and a time: without them each time is a case of its own.</source>
        <translation>Неисправности, которая то появляется, то исчезает, нужны число проявлений и срок: без них каждое проявление — отдельный случай.</translation>
    </message>
    <message>
        <source>Say within what time the fault is shown so often.</source>
        <translation>Укажите, за какое время неисправность проявляется столько раз.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n times or more within %1, the fault is intermittent and counts as one episode.</source>
        <translation>
            <numerusform>Проявившись %n раз и более за %1, неисправность считается перемежающейся и одним эпизодом.</numerusform>
            <numerusform>Проявившись %n раза и более за %1, неисправность считается перемежающейся и одним эпизодом.</numerusform>
            <numerusform>Проявившись %n раз и более за %1, неисправность считается перемежающейся и одним эпизодом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The episode ends after %1 without a fault.</source>
        <translation>Эпизод заканчивается, когда неисправности нет %1.</translation>
    </message>
    <message>
        <source>Say how long it must stay quiet: else the case is closed while the fault still lives.</source>
        <translation>Укажите, сколько должно быть тихо: иначе обращение закроют, пока неисправность ещё жива.</translation>
    </message>
    <message>
        <source>There is no limit: all downtime of this cause vanishes from the promise.</source>
        <translation>Предела нет: весь простой по этой причине исчезает из обещанного.</translation>
    </message>
    <message>
        <source>An example of 30 days with %1 excluded and %2 of other downtime: %3 as agreed here, %4 by the other convention.</source>
        <translation>Пример на 30 дней, где исключено %1, а прочего простоя %2: %3 так, как договорено здесь, %4 при другом порядке учёта.</translation>
    </message>
    <message numerus="yes">
        <source>The right arises after %n outages longer than %1 within %2 days in a row.</source>
        <translation>
            <numerusform>Право возникает после %n прерывания дольше %1 за %2 дн. подряд.</numerusform>
            <numerusform>Право возникает после %n прерываний дольше %1 за %2 дн. подряд.</numerusform>
            <numerusform>Право возникает после %n прерываний дольше %1 за %2 дн. подряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say within how many days so many outages give the right.</source>
        <translation>Укажите, за сколько дней столько прерываний дают право.</translation>
    </message>
    <message>
        <source>The right arises when outages last longer than %1 in all; window: %2.</source>
        <translation>Право возникает, когда прерывания длятся в сумме дольше %1; окно: %2.</translation>
    </message>
    <message>
        <source>The right arises when the target is broken in %1 of %2 windows in a row.</source>
        <translation>Право возникает, когда показатель нарушен в %1 из %2 окон подряд.</translation>
    </message>
    <message>
        <source>Say when the right arises: how many outages in how many days, how long in all, or how many broken windows.</source>
        <translation>Укажите, когда возникает право: сколько прерываний за сколько дней, сколько времени в сумме или сколько нарушенных окон.</translation>
    </message>
    <message numerus="yes">
        <source>Text clauses in this agreement: %n. Nothing computes, compares or checks them.</source>
        <translation>
            <numerusform>Текстовых условий в этом соглашении: %n. Их ничто не считает, не сравнивает и не проверяет.</numerusform>
            <numerusform>Текстовых условий в этом соглашении: %n. Их ничто не считает, не сравнивает и не проверяет.</numerusform>
            <numerusform>Текстовых условий в этом соглашении: %n. Их ничто не считает, не сравнивает и не проверяет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::ContentsModel</name>
    <message>
        <source>Terms and parties</source>
        <translation>Стороны и сроки</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Чем обеспечено</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditChart</name>
    <message>
        <source>From value</source>
        <translation>От значения</translation>
    </message>
    <message>
        <source>To value</source>
        <translation>До значения</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditCurve</name>
    <message>
        <source>Choose the target that decides, and the curve stands here.</source>
        <translation>Выберите определяющий показатель — и здесь появится кривая.</translation>
    </message>
    <message>
        <source>Several targets decide together: try values at the right.</source>
        <translation>Решают несколько показателей вместе: попробуйте значения справа.</translation>
    </message>
    <message>
        <source>Say what the credit is a share of: the fee of the agreement, the price of the service or an amount.</source>
        <translation>Укажите, от чего считается доля: от платы по соглашению, от цены услуги или от суммы.</translation>
    </message>
    <message>
        <source>Add lines with bounds and shares, and the curve stands here.</source>
        <translation>Добавьте строки с границами и долями — и здесь появится кривая.</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Измеренное значение</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Компенсация</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>обещано %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditTrial</name>
    <message>
        <source>%1; in %2</source>
        <translation>%1; в единицах: %2</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Измерено: %1</translation>
    </message>
    <message>
        <source>Choose the targets that decide this credit.</source>
        <translation>Выберите показатели, которые определяют эту компенсацию.</translation>
    </message>
    <message>
        <source>Type a value to see every step of the sum. Several outages are parted by a semicolon.</source>
        <translation>Введите значение, чтобы увидеть каждый шаг расчёта. Несколько прерываний разделяйте точкой с запятой.</translation>
    </message>
    <message>
        <source>So it cannot be worked out.</source>
        <translation>Поэтому посчитать нельзя.</translation>
    </message>
    <message>
        <source>Owed: %1 days of service.</source>
        <translation>Причитается дней обслуживания: %1.</translation>
    </message>
    <message>
        <source>Reward of the provider: %1</source>
        <translation>Премия поставщику: %1</translation>
    </message>
    <message>
        <source>Owed to the customer: %1</source>
        <translation>Причитается заказчику: %1</translation>
    </message>
    <message>
        <source>If this had been measured</source>
        <translation>Если бы измерили столько</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::CreditsPanel</name>
    <message>
        <source>What it costs</source>
        <translation>Во что это обходится</translation>
    </message>
    <message>
        <source>Lines of the scheme</source>
        <translation>Строки схемы</translation>
    </message>
    <message>
        <source>Each line says how much is owed between two measured values: from 99 % to 99.9 %, a tenth of the fee.</source>
        <translation>Каждая строка говорит, сколько причитается между двумя измеренными значениями: от 99 % до 99,9 % — десятая часть платы.</translation>
    </message>
    <message>
        <source>Credit by measured value</source>
        <translation>Компенсация по измеренному значению</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::EditionsModel</name>
    <message>
        <source>Edition %1, %2</source>
        <translation>Редакция %1, %2</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::EditionsPanel</name>
    <message>
        <source>The edition is signed and never changes. Ctrl+Z takes the signature back.</source>
        <translation>Редакция подписана и больше не меняется. Ctrl+Z отзывает подпись.</translation>
    </message>
    <message>
        <source>A new edition is begun; the signed one stays as it is.</source>
        <translation>Начата новая редакция; подписанная остаётся как есть.</translation>
    </message>
    <message>
        <source>There is one edition so far. When the next one is begun, what changed stands here, clause by clause.</source>
        <translation>Пока редакция одна. Когда начнётся следующая, здесь по условиям будет видно, что изменилось.</translation>
    </message>
    <message>
        <source>One of the editions cannot be read.</source>
        <translation>Одну из редакций нельзя прочитать.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>В обеих сказано одно и то же.</translation>
    </message>
    <message>
        <source>Changed: %1, added: %2, removed: %3. Enter goes to the clause.</source>
        <translation>Изменено: %1, добавлено: %2, удалено: %3. Enter открывает условие.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Отметить согласованной</translation>
    </message>
    <message>
        <source>Sign edition</source>
        <translation>Подписать редакцию</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Завершить действие</translation>
    </message>
    <message>
        <source>against</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Older edition</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Changes between two editions</source>
        <translation>Изменения между двумя редакциями</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::PromiseWords</name>
    <message>
        <source>allows %1 a day</source>
        <translation>допускает %1 в день</translation>
    </message>
    <message>
        <source>allows %1 a week</source>
        <translation>допускает %1 в неделю</translation>
    </message>
    <message>
        <source>allows %1 a month</source>
        <translation>допускает %1 в месяц</translation>
    </message>
    <message>
        <source>allows %1 a quarter</source>
        <translation>допускает %1 в квартал</translation>
    </message>
    <message>
        <source>allows %1 a year</source>
        <translation>допускает %1 в год</translation>
    </message>
    <message numerus="yes">
        <source>allows %1 in any %n days in a row</source>
        <translation>
            <numerusform>допускает %1 за любой %n день подряд</numerusform>
            <numerusform>допускает %1 за любые %n дня подряд</numerusform>
            <numerusform>допускает %1 за любые %n дней подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated %1</source>
        <translation>по расчёту %1</translation>
    </message>
    <message>
        <source>calculated %1, keeps it</source>
        <translation>по расчёту %1, выполнимо</translation>
    </message>
    <message>
        <source>calculated %1, breaks it</source>
        <translation>по расчёту %1, нарушается</translation>
    </message>
    <message>
        <source>Choose a metric and a promised value to see what they mean.</source>
        <translation>Выберите метрику и обещанное значение, чтобы увидеть, что они означают.</translation>
    </message>
    <message>
        <source>The structure gives %1 in the long run, which keeps the promise.</source>
        <translation>Структура в среднем даёт %1: обещание выполнимо.</translation>
    </message>
    <message>
        <source>The structure gives %1 in the long run, which breaks the promise.</source>
        <translation>Структура в среднем даёт %1: обещание нарушается.</translation>
    </message>
    <message>
        <source>One failure breaks this promise: restoration takes %1 on average.</source>
        <translation>Один отказ нарушает обещание: восстановление занимает в среднем %1.</translation>
    </message>
    <message>
        <source>Choose a service to compare the promise with its structure.</source>
        <translation>Выберите услугу, чтобы сравнить обещание с её структурой.</translation>
    </message>
    <message>
        <source>Nothing is calculated: %1.</source>
        <translation>Расчёта нет: %1.</translation>
    </message>
    <message>
        <source>This metric is measured; the structure does not tell it.</source>
        <translation>Эту метрику измеряют; из структуры она не следует.</translation>
    </message>
    <message>
        <source>allows %1 a year of the agreement</source>
        <translation>допускает %1 за год соглашения</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>ничего не обещано</translation>
    </message>
    <message>
        <source>%1 of agreed time by “%2”</source>
        <translation>%1 согласованного времени по календарю «%2»</translation>
    </message>
    <message>
        <source>%1 of agreed time around the clock</source>
        <translation>%1 согласованного времени, круглосуточно</translation>
    </message>
    <message>
        <source>The promise %1 out of %2.</source>
        <translation>Обещание %1 из %2.</translation>
    </message>
    <message>
        <source>The longest single failure it survives lasts %1.</source>
        <translation>Самый долгий одиночный отказ, который оно выдерживает, длится %1.</translation>
    </message>
    <message>
        <source>Restoration takes %1 on average, so a usual failure does not break the promise.</source>
        <translation>Восстановление в среднем занимает %1, поэтому обычный отказ не нарушает обещание.</translation>
    </message>
    <message numerus="yes">
        <source>Restoration takes %1 on average: %n such failures in one window do not break the promise.</source>
        <translation>
            <numerusform>Восстановление в среднем занимает %1: %n такой отказ за окно не нарушает обещание.</numerusform>
            <numerusform>Восстановление в среднем занимает %1: %n таких отказа за окно не нарушают обещание.</numerusform>
            <numerusform>Восстановление в среднем занимает %1: %n таких отказов за окно не нарушают обещание.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under these conditions nothing is promised, and the annex says so.</source>
        <translation>При этих условиях ничего не обещано, и приложение об этом говорит.</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::RedlineModel</name>
    <message>
        <source>described otherwise</source>
        <translation>описано иначе</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Добавлено</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Удалено</translation>
    </message>
    <message>
        <source>± Changed</source>
        <translation>± Изменено</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>было: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>стало: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::TargetMatrix</name>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>any priority</source>
        <translation>любой приоритет</translation>
    </message>
</context>
<context>
    <name>slatelier::agreement::TargetsPanel</name>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>As matrix</source>
        <translation>Матрицей</translation>
    </message>
    <message>
        <source>Limits of time by priority and level, or all targets as a list</source>
        <translation>Предельные сроки по приоритетам и уровням или все показатели списком</translation>
    </message>
    <message>
        <source>Limits of time</source>
        <translation>Предельные сроки</translation>
    </message>
    <message>
        <source>Limits of time by priority and level</source>
        <translation>Предельные сроки по приоритетам и уровням</translation>
    </message>
    <message>
        <source>Times to respond and to restore stand here by priority and level. Add a target with such a metric first.</source>
        <translation>Здесь по приоритетам и уровням стоят сроки реакции и восстановления. Сначала добавьте показатель с такой метрикой.</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::CalendarPage</name>
    <message>
        <source>New calendar</source>
        <translation>Новый календарь</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s)</source>
        <translation>
            <numerusform>%n календарь</numerusform>
            <numerusform>%n календаря</numerusform>
            <numerusform>%n календарей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Добавить календарь</translation>
    </message>
    <message>
        <source>A calendar says in which hours of the week a service is promised or people work, and which days differ. Without one a service is promised around the clock.</source>
        <translation>Календарь говорит, в какие часы недели обещана услуга или работают люди и какие дни отличаются. Без календаря услуга обещана круглосуточно.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Around the clock (24×7)</source>
        <translation>Круглосуточно (24×7)</translation>
    </message>
    <message>
        <source>Mon–Fri 9–18 with lunch</source>
        <translation>Пн–Пт 9–18 с обедом</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DayModel</name>
    <message>
        <source>Hours of this day alone, such as 10:00–14:00; without them the hours of the week</source>
        <translation>Часы только этого дня, например 10:00–14:00; без них — часы недели</translation>
    </message>
    <message>
        <source>For a moved day: the day whose hours or whose rest it took over</source>
        <translation>Для перенесённого дня: день, чьи часы или чей отдых он взял</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Перенесён с</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 уже есть в списке.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.</source>
        <translation>В строке %1 ячеек %2, а столбцов отсюда только %3. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was pasted.</source>
        <translation>Строка %1: %2 Ничего не вставлено.</translation>
    </message>
    <message>
        <source>Line %1: the date is missing. Nothing was pasted.</source>
        <translation>Строка %1: нет даты. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>Line %1: %2 occurs twice. Nothing was pasted.</source>
        <translation>Строка %1: %2 встречается дважды. Ничего не вставлено.</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DayWords</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2, %3, %4.</source>
        <translation>«%1» — не одно из: %2, %3, %4.</translation>
    </message>
    <message>
        <source>“%1” are no hours of a day. Write them like this: 10:00–14:00.</source>
        <translation>«%1» — не часы дня. Пишите так: 10:00–14:00.</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::DaysPanel</name>
    <message>
        <source>Import days</source>
        <translation>Загрузка дней</translation>
    </message>
    <message>
        <source>Holidays and days (*.ics *.csv *.txt);;All files (*)</source>
        <translation>Праздники и дни (*.ics *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 imported.</source>
        <translation>
            <numerusform>Загружен %n день из %1.</numerusform>
            <numerusform>Загружены %n дня из %1.</numerusform>
            <numerusform>Загружены %n дней из %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 не загружен. %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) of the file are wrong.</source>
        <translation>
            <numerusform>Ещё в %n месте файла ошибка.</numerusform>
            <numerusform>Ещё в %n местах файла ошибки.</numerusform>
            <numerusform>Ещё в %n местах файла ошибки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Особые дни</translation>
    </message>
    <message>
        <source>No holidays or moved days yet. Choose a day in the year, paste dates from a spreadsheet, or import a file.</source>
        <translation>Праздников и переносов пока нет. Выберите день в году, вставьте даты из электронной таблицы или загрузите файл.</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Удалить день</translation>
    </message>
    <message>
        <source>Import days…</source>
        <translation>Загрузить дни…</translation>
    </message>
    <message>
        <source>Holidays from an iCalendar file (.ics) or a table with the columns date, kind, moved_from and title</source>
        <translation>Праздники из файла iCalendar (.ics) или таблицы со столбцами date, kind, moved_from и title</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::YearPanel</name>
    <message>
        <source>%1 in the year</source>
        <translation>%1 в году</translation>
    </message>
    <message numerus="yes">
        <source>%n days: %1</source>
        <translation>
            <numerusform>%n день: %1</numerusform>
            <numerusform>%n дня: %1</numerusform>
            <numerusform>%n дней: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the year now.</source>
        <translation>%1: теперь в году %2.</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>As the week says</source>
        <translation>По неделе</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Short working day</source>
        <translation>Сокращённый</translation>
    </message>
    <message>
        <source>working</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободный</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>special</source>
        <translation>особый</translation>
    </message>
    <message>
        <source>short</source>
        <translation>сокращённый</translation>
    </message>
</context>
<context>
    <name>slatelier::calendar::YearView</name>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>free by the week</source>
        <translation>свободный по неделе</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>special working day</source>
        <translation>особый рабочий день</translation>
    </message>
    <message>
        <source>short working day</source>
        <translation>сокращённый рабочий день</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перенесён с %1</translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::CatalogPage</name>
    <message>
        <source>Parties are the two sides of an agreement, suppliers, and units of your own. An agreement names its provider and its customer from here.</source>
        <translation>Стороны — это поставщик и заказчик соглашения, подрядчики и ваши подразделения. Соглашение выбирает отсюда поставщика и заказчика.</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>A role says what somebody is answerable for, whoever that is at the moment. Duties, scripts and metrics name roles, so a promise reaches the person who keeps it.</source>
        <translation>Роль говорит, за что отвечает исполнитель, кто бы им ни был сейчас. Обязанности, сценарии и метрики называют роли, и обещание доходит до того, кто его выполняет.</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>People take roles; a code is enough. They never leave your house: no annex and no customer&apos;s copy shows them.</source>
        <translation>Люди занимают роли; достаточно кода. Они не выходят за пределы вашей организации: их нет ни в приложении, ни в копии для заказчика.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>A crew restores components and works by a calendar. Its number and its travel time decide how long a failure lasts.</source>
        <translation>Бригада восстанавливает компоненты и работает по календарю. От числа бригад и времени в пути зависит, сколько длится отказ.</translation>
    </message>
    <message>
        <source>Add crew</source>
        <translation>Добавить бригаду</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог услуг</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n семейство</numerusform>
            <numerusform>%n семейства</numerusform>
            <numerusform>%n семейств</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue lists what you provide, in the words of those who use it. Every promise, structure and annex starts from a service here.</source>
        <translation>Каталог перечисляет, что вы предоставляете, словами тех, кто этим пользуется. С услуги отсюда начинаются обещание, структура и приложение.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Services as a table</source>
        <translation>Услуги таблицей</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Crews</source>
        <translation>Бригады</translation>
    </message>
    <message>
        <source>Roles of this person</source>
        <translation>Роли этого человека</translation>
    </message>
    <message>
        <source>In which roles, for what share of the time, from when to when.</source>
        <translation>В каких ролях, на какую долю времени, с какого и по какое число.</translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServiceDetails</name>
    <message>
        <source>Script of the situation</source>
        <translation>Сценарий ситуации</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Сценарий: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreement and no other service names it yet.</source>
        <translation>Её пока не называет ни одно соглашение и ни одна другая услуга.</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Business functions</source>
        <translation>Бизнес-функции</translation>
    </message>
    <message>
        <source>What the business does with the service. A critical function decides whether it counts as available.</source>
        <translation>Что бизнес делает с помощью услуги. По критичной функции судят, доступна ли услуга.</translation>
    </message>
    <message>
        <source>Levels and prices</source>
        <translation>Уровни и цены</translation>
    </message>
    <message>
        <source>Levels at which the service is offered, each with its price.</source>
        <translation>Уровни, на которых предлагается услуга, каждый со своей ценой.</translation>
    </message>
    <message>
        <source>Abnormal situations</source>
        <translation>Нештатные ситуации</translation>
    </message>
    <message>
        <source>What can be foreseen to go wrong, and where normal ends.</source>
        <translation>Что можно предвидеть заранее и где кончается норма.</translation>
    </message>
    <message>
        <source>Who does what, in order, once the situation occurs.</source>
        <translation>Кто и что делает по порядку, когда ситуация наступила.</translation>
    </message>
    <message>
        <source>Briefing of the customer</source>
        <translation>Инструктаж заказчика</translation>
    </message>
    <message>
        <source>What the customer is told before the service starts.</source>
        <translation>Что объясняют заказчику до начала услуги.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Где используется</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Плановые работы</translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServiceTree</name>
    <message>
        <source>Without a family</source>
        <translation>Без семейства</translation>
    </message>
</context>
<context>
    <name>slatelier::catalog::ServicesPane</name>
    <message>
        <source>The family was removed, its services stayed. Ctrl+Z brings it back.</source>
        <translation>Семейство удалено, его услуги остались. Ctrl+Z вернёт его.</translation>
    </message>
    <message numerus="yes">
        <source>Services removed: %n. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалена %n услуга. Ctrl+Z вернёт её.</numerusform>
            <numerusform>Удалены %n услуги. Ctrl+Z вернёт их.</numerusform>
            <numerusform>Удалено %n услуг. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Фильтр услуг</translation>
    </message>
    <message>
        <source>Services by family</source>
        <translation>Услуги по семействам</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>Add family</source>
        <translation>Добавить семейство</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingDetail</name>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>Выбрано %n замечание</numerusform>
            <numerusform>Выбрано %n замечания</numerusform>
            <numerusform>Выбрано %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>They break different rules; choose one to see why it matters.</source>
        <translation>Они нарушают разные правила; выберите одно, чтобы увидеть, почему это важно.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Правило: %1</translation>
    </message>
    <message>
        <source>Accepted on %1: %2</source>
        <translation>Принято %1: %2</translation>
    </message>
    <message>
        <source>Accepted on %1 by %2: %3</source>
        <translation>Принято %1, %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Отменить принятие</translation>
    </message>
    <message>
        <source>Why it may stay as it is; kept with today&apos;s date</source>
        <translation>Почему можно оставить как есть; сохранится с сегодняшней датой</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Принять с этой причиной</translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingModel</name>
    <message numerus="yes">
        <source>%n error(s): wrong, or impossible to keep</source>
        <translation>
            <numerusform>%n ошибка: неверно или невыполнимо</numerusform>
            <numerusform>%n ошибки: неверно или невыполнимо</numerusform>
            <numerusform>%n ошибок: неверно или невыполнимо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): a gap</source>
        <translation>
            <numerusform>%n предупреждение: пробел</numerusform>
            <numerusform>%n предупреждения: пробелы</numerusform>
            <numerusform>%n предупреждений: пробелы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s): worth a look</source>
        <translation>
            <numerusform>%n примечание: стоит взглянуть</numerusform>
            <numerusform>%n примечания: стоит взглянуть</numerusform>
            <numerusform>%n примечаний: стоит взглянуть</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a reason</source>
        <translation>
            <numerusform>%n принято с причиной</numerusform>
            <numerusform>%n принято с причиной</numerusform>
            <numerusform>%n принято с причиной</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingsBar</name>
    <message>
        <source>Show or hide them (%1)</source>
        <translation>Показать или скрыть (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>По правилу</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>Группировка замечаний</translation>
    </message>
</context>
<context>
    <name>slatelier::findings::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation>Проект просматривается…</translation>
    </message>
    <message>
        <source>What is missing, contradictory or promised in vain</source>
        <translation>Чего не хватает, что противоречиво или обещано напрасно</translation>
    </message>
    <message>
        <source>Nothing was found: every promise has its metric, its owner and its people, and the structures carry it.</source>
        <translation>Замечаний нет: у каждого обещания есть метрика, владелец и люди, и структуры его выдерживают.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Сделано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) accepted, with the reason and the date.</source>
        <translation>
            <numerusform>%n замечание принято, с причиной и датой.</numerusform>
            <numerusform>%n замечания принято, с причиной и датой.</numerusform>
            <numerusform>%n замечаний принято, с причиной и датой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::lineofsight::LineOfSightPage</name>
    <message>
        <source>Line of sight</source>
        <translation>Путь обещания</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Разрывов нет</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n разрыв</numerusform>
            <numerusform>%n разрыва</numerusform>
            <numerusform>%n разрывов</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: %1.</source>
        <translation>Исправление: %1.</translation>
    </message>
    <message>
        <source>People have to decide this one.</source>
        <translation>Это должны решить люди.</translation>
    </message>
    <message>
        <source>Every promise on show reaches somebody who can keep it and knows of it.</source>
        <translation>Каждое показанное обещание доходит до того, кто может его исполнить и знает о нём.</translation>
    </message>
    <message>
        <source>Mended: %1. %2</source>
        <translation>Исправлено: %1. %2</translation>
    </message>
    <message>
        <source>The agreement promises nothing yet.</source>
        <translation>Соглашение пока ничего не обещает.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) reach people who can keep them and know of them</source>
        <translation>
            <numerusform>%1 из %n обещания доходит до людей, которые могут его исполнить и знают о нём</numerusform>
            <numerusform>%1 из %n обещаний доходят до людей, которые могут их исполнить и знают о них</numerusform>
            <numerusform>%1 из %n обещаний доходят до людей, которые могут их исполнить и знают о них</numerusform>
        </translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>охват %1</translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation>Путь обещания: %1</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>внутренняя редакция</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Не удаётся записать рисунок в %1.</translation>
    </message>
    <message>
        <source>Save the line of sight</source>
        <translation>Сохранить путь обещания</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Рисунок (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Find a promise</source>
        <translation>Найти обещание</translation>
    </message>
    <message>
        <source>Only broken</source>
        <translation>Только разрывы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Show the names of the people in each role</source>
        <translation>Показать имена людей в каждой роли</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Все обещания</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>From promises to people</source>
        <translation>От обещаний к людям</translation>
    </message>
    <message>
        <source>Gaps in the line of sight</source>
        <translation>Разрывы пути обещания</translation>
    </message>
    <message>
        <source>From promise to person</source>
        <translation>От обещания к человеку</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>До кого доведено</translation>
    </message>
    <message>
        <source>Here every promise of an agreement is followed down to the people who keep it. Write an agreement with targets first.</source>
        <translation>Здесь каждое обещание соглашения прослеживается до людей, которые его исполняют. Сначала составьте соглашение с целями.</translation>
    </message>
</context>
<context>
    <name>slatelier::lineofsight::ToldPanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 told (%4)</source>
        <translation>%1: доведено до %2 из %3 (%4)</translation>
    </message>
    <message>
        <source>No role with people answers for this agreement yet.</source>
        <translation>За это соглашение пока не отвечает ни одна роль с людьми.</translation>
    </message>
    <message>
        <source>Told of the present edition</source>
        <translation>Действующая редакция доведена</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Ознакомления</translation>
    </message>
    <message>
        <source>Nobody was told of this agreement yet. Add a role as a whole after a briefing, or people one by one.</source>
        <translation>Соглашение пока ни до кого не доведено. Добавьте роль целиком после инструктажа или людей по одному.</translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::FunnelChart</name>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Limit 95 %</source>
        <translation>Граница 95 %</translation>
    </message>
    <message>
        <source>Limit 99.8 %</source>
        <translation>Граница 99,8 %</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::ImportsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Что принёс</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::MeasurementPage</name>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>No run rule is fulfilled: it goes up and down as it always does.</source>
        <translation>Ни одно правило серий не сработало: колебания обычные.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Импорт %1 отменён.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Чтение строк…</translation>
    </message>
    <message>
        <source>What really happened, and whose doing it was</source>
        <translation>Что произошло на самом деле и чьих это рук дело</translation>
    </message>
    <message>
        <source>%1 outages, %2 tickets, %3 ratings</source>
        <translation>Перерывы: %1, заявки: %2, оценки: %3</translation>
    </message>
    <message>
        <source>Import rows…</source>
        <translation>Импорт строк…</translation>
    </message>
    <message>
        <source>Here stand the outages, tickets and ratings that were measured. With them Slatelier tells whether a bad share is one performer&apos;s doing, a warning bell, or the system&apos;s.</source>
        <translation>Здесь собраны измеренные перерывы, заявки и оценки. По ним Slatelier отличает, исполнитель ли виноват в плохой доле, тревожный ли это звонок или дело в системе.</translation>
    </message>
    <message>
        <source>By performer</source>
        <translation>По исполнителям</translation>
    </message>
    <message>
        <source>By crew</source>
        <translation>По бригадам</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>По услугам</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Перерывы</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>Кого сравнивать</translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation>Вид строк</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Rows and imports</source>
        <translation>Строки и импорт</translation>
    </message>
    <message>
        <source>Everybody between the limits of chance, 95 % and 99.8 %</source>
        <translation>Все между границами случайности, 95 % и 99,8 %</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>Воронкообразный график</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Контрольная карта</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Measured rows</source>
        <translation>Измеренные строки</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>Строк этого вида нет.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Отбор строк</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Отменить этот импорт</translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::PeriodChart</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Верхняя граница</translation>
    </message>
</context>
<context>
    <name>slatelier::measurement::VerdictModel</name>
    <message>
        <source>%1, better than chance</source>
        <translation>%1, лучше случайного</translation>
    </message>
    <message>
        <source>Where the true share lies with a certainty of 95 % (Wilson)</source>
        <translation>Где истинная доля лежит с уверенностью 95 % (Уилсон)</translation>
    </message>
    <message>
        <source>How far chance alone carries the share of so many cases, in 998 of 1,000</source>
        <translation>Как далеко один только случай уводит долю при стольких случаях, в 998 из 1000</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Interval 95 %</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>Limits 99.8 %</source>
        <translation>Границы 99,8 %</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>slatelier::metric::MetricPage</name>
    <message>
        <source>A metric says how quality is measured: by which formula, from whose records. A target then promises a value of it.</source>
        <translation>Метрика говорит, как измеряется качество: по какой формуле и по чьим записям. Целевой показатель затем обещает её значение.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Добавить метрику</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n метрика</numerusform>
            <numerusform>%n метрики</numerusform>
            <numerusform>%n метрик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n целевой показатель</numerusform>
            <numerusform>%n целевых показателя</numerusform>
            <numerusform>%n целевых показателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slatelier::print::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Annex on %n A4 sheet(s)</source>
        <translation>
            <numerusform>Приложение на %n листе A4</numerusform>
            <numerusform>Приложение на %n листах A4</numerusform>
            <numerusform>Приложение на %n листах A4</numerusform>
        </translation>
    </message>
    <message>
        <source>The annex of an agreement, for signing</source>
        <translation>Приложение к соглашению, на подпись</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Here an agreement becomes the annex that both sides sign. Write an agreement first, or look at a sample.</source>
        <translation>Здесь соглашение становится приложением, которое подписывают обе стороны. Сначала составьте соглашение или посмотрите пример.</translation>
    </message>
    <message>
        <source>Language of the agreement</source>
        <translation>Язык соглашения</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>%1, signed edition %2</source>
        <translation>%1, подписанная редакция %2</translation>
    </message>
    <message>
        <source>Role card: %1</source>
        <translation>Карточка роли: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Отправлено на принтер «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Role card on %n A4 sheet(s), for the house only</source>
        <translation>
            <numerusform>Карточка роли на %n листе A4, для внутреннего пользования</numerusform>
            <numerusform>Карточка роли на %n листах A4, для внутреннего пользования</numerusform>
            <numerusform>Карточка роли на %n листах A4, для внутреннего пользования</numerusform>
        </translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>Language of the print</source>
        <translation>Язык печати</translation>
    </message>
    <message>
        <source>Preview of the print</source>
        <translation>Просмотр печати</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ChartExport</name>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Save as picture or table…</source>
        <translation>Сохранить как изображение или таблицу…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf);;CSV table (*.csv)</source>
        <translation>Изображение PNG (*.png);;Чертёж SVG (*.svg);;Страница PDF (*.pdf);;Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation>Диаграмма сохранена: %1</translation>
    </message>
    <message>
        <source>The chart cannot be saved as %1.</source>
        <translation>Диаграмму не удаётся сохранить как %1.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::CurveChart</name>
    <message>
        <source>95 % interval from</source>
        <translation>95%-й интервал от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DatesEdit</name>
    <message>
        <source>“%1” is no stretch of time. Write it like this: %2 02:00 – %2 04:00.</source>
        <translation>«%1» — не промежуток времени. Пишите так: %2 02:00 – %2 04:00.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DecimalEdit</name>
    <message>
        <source>A number is needed here.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>The number has to be between %1 and %2.</source>
        <translation>Число должно быть от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::DurationEdit</name>
    <message>
        <source>A length of time is needed here.</source>
        <translation>Здесь нужна длительность.</translation>
    </message>
    <message>
        <source>This is not a length of time. Write it like this: %1.</source>
        <translation>Это не длительность. Напишите так: %1.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EmptyState</name>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntitySteps</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntityTable</name>
    <message>
        <source>This needs something to refer to: add that first.</source>
        <translation>Здесь нужна ссылка на другую запись: сначала добавьте её.</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Удалена %n строка. Ctrl+Z вернёт её.</numerusform>
            <numerusform>Удалены %n строки. Ctrl+Z вернёт их.</numerusform>
            <numerusform>Удалено %n строк. Ctrl+Z вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows can be moved when the table is neither sorted nor filtered.</source>
        <translation>Строки можно двигать, когда таблица не отсортирована и не отфильтрована.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted rows: %n. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Вставлена %n строка. Ctrl+Z уберёт её.</numerusform>
            <numerusform>Вставлены %n строки. Ctrl+Z уберёт их.</numerusform>
            <numerusform>Вставлено %n строк. Ctrl+Z уберёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Вставить новыми строками</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::EntityTableModel</name>
    <message>
        <source>Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.</source>
        <translation>В строке %1 ячеек: %2, а столбцов здесь только %3. Ничего не вставлено.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3 Nothing was pasted.</source>
        <translation>Строка %1, столбец «%2»: %3 Ничего не вставлено.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FieldParse</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — не «да» и не «нет».</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” has more than two decimal places.</source>
        <translation>В «%1» больше двух знаков после запятой.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation>«%1» — не длительность.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«%1» — не одно из: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a window such as month, quarter or 30 days.</source>
        <translation>«%1» — не период вроде «месяц», «квартал» или «30 дней».</translation>
    </message>
    <message>
        <source>Nothing under “%1” is called “%2”.</source>
        <translation>В списке «%1» нет записи «%2».</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>Поле «%1» не может быть пустым.</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FieldText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>described</source>
        <translation>описано</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ч</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message numerus="yes">
        <source>any %n days in a row</source>
        <translation>
            <numerusform>любой %n день подряд</numerusform>
            <numerusform>любые %n дня подряд</numerusform>
            <numerusform>любые %n дней подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>year of the agreement</source>
        <translation>год соглашения</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::Format</name>
    <message>
        <source>%1 d</source>
        <translation>%1 сут</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>%1 yr</source>
        <translation>%1 г.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>once in %1 years</source>
        <translation>раз в %1 г.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 в год</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в сутки</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера в %1</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::MaintenanceEdit</name>
    <message>
        <source>Add planned work</source>
        <translation>Добавить плановые работы</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::MaintenanceRow</name>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>On dates</source>
        <translation>По датам</translation>
    </message>
    <message>
        <source>Announced at least so long before</source>
        <translation>Уведомление не позднее чем за</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>За каждый</translation>
    </message>
    <message>
        <source>Never every week</source>
        <translation>Никогда по неделе</translation>
    </message>
    <message>
        <source>Never on dates</source>
        <translation>Никогда в даты</translation>
    </message>
    <message>
        <source>Beginning – end; several are parted by a semicolon</source>
        <translation>Начало – окончание; несколько разделяются точкой с запятой</translation>
    </message>
    <message>
        <source>Times in which no work may be planned, whatever is said above</source>
        <translation>Время, в которое работы не планируются, что бы ни было сказано выше</translation>
    </message>
    <message>
        <source>Does not count as downtime</source>
        <translation>Не считается простоем</translation>
    </message>
    <message>
        <source>Remove this work</source>
        <translation>Удалить эти работы</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ReferenceList</name>
    <message>
        <source>Type a name to add</source>
        <translation>Начните писать название, чтобы добавить</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::RowName</name>
    <message>
        <source>not offered</source>
        <translation>не предлагается</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Редакция %1</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::ServiceChooser</name>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Выберите услугу</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::WeeklyEdit</name>
    <message>
        <source>No periods yet. An end that is not after the beginning lies on the next day.</source>
        <translation>Периодов пока нет. Если конец не позже начала, он относится к следующему дню.</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Добавить период</translation>
    </message>
</context>
<context>
    <name>slatelier::shared::WeeklyRow</name>
    <message>
        <source>This is not a time of day. Write it like this: 09:00.</source>
        <translation>Это не время суток. Напишите так: 09:00.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Remove this period</source>
        <translation>Удалить период</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить ко&amp;пию…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print the annex</source>
        <translation>&amp;Печать приложения</translation>
    </message>
    <message>
        <source>C&amp;lose the project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Фильтр на странице</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>&amp;Поиск по проекту</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>К&amp;рупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>О&amp;бычный размер</translation>
    </message>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>Сверну&amp;ть боковую панель</translation>
    </message>
    <message>
        <source>&amp;History of steps</source>
        <translation>&amp;История шагов</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Slatelier</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавний</translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation>Открыть п&amp;ример</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Save the c&amp;ustomer&apos;s copy…</source>
        <translation>Сохранить копию для &amp;заказчика…</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::CustomerCopyDialog</name>
    <message>
        <source>Save the customer&apos;s copy</source>
        <translation>Сохранить копию для заказчика</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Все соглашения</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>A customer gets only the agreements signed with them or prepared for them, and what these refer to.</source>
        <translation>Заказчик получает только подписанные с ним или подготовленные для него соглашения и то, на что они ссылаются.</translation>
    </message>
    <message>
        <source>What stays in the house</source>
        <translation>Что остаётся у себя</translation>
    </message>
    <message>
        <source>And the whole history of steps, and all measurements.</source>
        <translation>А также вся история шагов и все измерения.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>The project holds nothing that is internal.</source>
        <translation>В проекте нет ничего внутреннего.</translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier)</source>
        <translation>Проекты Slatelier (*.slatelier)</translation>
    </message>
    <message>
        <source>Text projects (*.slatelier.json)</source>
        <translation>Текстовые проекты (*.slatelier.json)</translation>
    </message>
    <message>
        <source>%1, for the customer</source>
        <translation>%1, для заказчика</translation>
    </message>
    <message>
        <source>This is the file of the project itself. Choose another name.</source>
        <translation>Это файл самого проекта. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The customer&apos;s copy was saved as %1, without what stays in the house.</source>
        <translation>Копия для заказчика сохранена как %1, без того, что остаётся у себя.</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::FileCommands</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (нет на месте)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>This is a sample to try things on. “Save as” makes it yours.</source>
        <translation>Это пример, на котором можно всё попробовать. «Сохранить как» сделает его вашим.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier)</source>
        <translation>Проекты Slatelier (*.slatelier)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Slatelier projects (*.slatelier *.slatelier.json);;All files (*)</source>
        <translation>Проекты Slatelier (*.slatelier *.slatelier.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Сохранить проект как</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Копия сохранена в файл %1.</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>Ещё не в файле</translation>
    </message>
    <message>
        <source>“%1” is in no file yet. Its steps are lost unless it is saved.</source>
        <translation>«%1» ещё не в файле. Если не сохранить, все шаги пропадут.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Text projects (*.slatelier.json)</source>
        <translation>Текстовые проекты (*.slatelier.json)</translation>
    </message>
    <message>
        <source>The project was exported as %1.</source>
        <translation>Проект выгружен в файл %1.</translation>
    </message>
    <message>
        <source>Fault trees, Open-PSA (*.xml)</source>
        <translation>Деревья отказов, Open-PSA (*.xml)</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Шаги истории</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · отменено</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Find out from the file</source>
        <translation>Определить по файлу</translation>
    </message>
    <message>
        <source>Table of services (CSV)</source>
        <translation>Таблица услуг (CSV)</translation>
    </message>
    <message>
        <source>Table of components (CSV)</source>
        <translation>Таблица компонентов (CSV)</translation>
    </message>
    <message>
        <source>Table of targets (CSV)</source>
        <translation>Таблица целевых показателей (CSV)</translation>
    </message>
    <message>
        <source>Fault tree (Open-PSA)</source>
        <translation>Дерево отказов (Open-PSA)</translation>
    </message>
    <message>
        <source>Slatelier project as text</source>
        <translation>Текстовый проект Slatelier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Соответствие столбцов</translation>
    </message>
    <message>
        <source>Says which column of a table goes where. Without one, columns are called as the fields of a text project: code, name, …</source>
        <translation>Говорит, какой столбец таблицы куда попадает. Без него столбцы называются как поля текстового проекта: code, name, …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без него</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Соответствия (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 imported.</source>
        <translation>
            <numerusform>Импортирована %n строка из %1.</numerusform>
            <numerusform>Импортированы %n строки из %1.</numerusform>
            <numerusform>Импортировано %n строк из %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n place(s) of the file are wrong.</source>
        <translation>
            <numerusform>Ничего не импортировано: в файле %n ошибка.</numerusform>
            <numerusform>Ничего не импортировано: в файле %n ошибки.</numerusform>
            <numerusform>Ничего не импортировано: в файле %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and special days (iCalendar, CSV)</source>
        <translation>Праздники и особые дни (iCalendar, CSV)</translation>
    </message>
    <message>
        <source>Measured outages (CSV)</source>
        <translation>Измеренные перерывы (CSV)</translation>
    </message>
    <message>
        <source>Measured tickets (CSV)</source>
        <translation>Измеренные заявки (CSV)</translation>
    </message>
    <message>
        <source>Measured ratings (CSV)</source>
        <translation>Измеренные оценки (CSV)</translation>
    </message>
    <message>
        <source>%1 brings nothing new: all its rows are there already.</source>
        <translation>%1 не принёс ничего нового: все его строки уже есть.</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Править ячейку</translation>
    </message>
    <message>
        <source>Edit or open</source>
        <translation>Править или открыть</translation>
    </message>
    <message>
        <source>Copy rows for a spreadsheet</source>
        <translation>Скопировать строки для таблицы</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Вставить строки из таблицы</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Убрать выделенные строки</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Строку выше</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Строку ниже</translation>
    </message>
    <message>
        <source>Leave the editor, keep the old value</source>
        <translation>Выйти из правки без изменений</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 the second, and so on</source>
        <translation>Первая страница; Ctrl+2 вторая и так далее</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::MainWindow</name>
    <message>
        <source>No page shows this.</source>
        <translation>Ни одна страница этого не показывает.</translation>
    </message>
    <message>
        <source>About Slatelier</source>
        <translation>О программе Slatelier</translation>
    </message>
    <message>
        <source>A workshop for service level promises: what can be promised, what follows from it, and who keeps it. Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>Мастерская обещаний об уровне услуг: что можно обещать, что из этого следует и кто это выполняет. Свободная программа на условиях GNU General Public Licence версии 3 или новее.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ве&amp;рнуть: %1</translation>
    </message>
    <message>
        <source>%1 (changed %2) – Slatelier</source>
        <translation>%1 (изменён %2) – Slatelier</translation>
    </message>
    <message>
        <source>%1 – Slatelier</source>
        <translation>%1 – Slatelier</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::QuickSearch</name>
    <message>
        <source>Nothing in this project is called that.</source>
        <translation>В проекте ничего так не называется.</translation>
    </message>
    <message>
        <source>Find a service, a metric, a role…</source>
        <translation>Найти услугу, показатель, роль…</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Поиск по проекту</translation>
    </message>
    <message>
        <source>Found in the project</source>
        <translation>Найдено в проекте</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::Sidebar</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Показать названия страниц</translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation>Оставить только значки</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::StartPage</name>
    <message>
        <source>%1: the file is not there any more</source>
        <translation>%1: файла там больше нет</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Не закреплять</translation>
    </message>
    <message>
        <source>Keep in this list</source>
        <translation>Закрепить в списке</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>What can be promised?</source>
        <translation>Что можно обещать?</translation>
    </message>
    <message>
        <source>Describe your services and what they are made of, see what availability follows from it, promise what can be kept, and print the annex. Everything stays in one file of yours.</source>
        <translation>Опишите услуги и из чего они состоят, посмотрите, какая доступность из этого следует, пообещайте то, что можно выполнить, и напечатайте приложение. Всё хранится в одном вашем файле.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::StatusLine</name>
    <message>
        <source>No findings</source>
        <translation>Замечаний нет</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Перейти к замечаниям</translation>
    </message>
</context>
<context>
    <name>slatelier::shell::TopBar</name>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>not in a file yet</source>
        <translation>ещё не в файле</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::Breach</name>
    <message numerus="yes">
        <source>about 1 day of %n</source>
        <translation>
            <numerusform>примерно в одном дне из %n</numerusform>
            <numerusform>примерно в одном дне из %n</numerusform>
            <numerusform>примерно в одном дне из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 week of %n</source>
        <translation>
            <numerusform>примерно в одной неделе из %n</numerusform>
            <numerusform>примерно в одной неделе из %n</numerusform>
            <numerusform>примерно в одной неделе из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 month of %n</source>
        <translation>
            <numerusform>примерно в одном месяце из %n</numerusform>
            <numerusform>примерно в одном месяце из %n</numerusform>
            <numerusform>примерно в одном месяце из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 quarter of %n</source>
        <translation>
            <numerusform>примерно в одном квартале из %n</numerusform>
            <numerusform>примерно в одном квартале из %n</numerusform>
            <numerusform>примерно в одном квартале из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 year of %n</source>
        <translation>
            <numerusform>примерно в одном году из %n</numerusform>
            <numerusform>примерно в одном году из %n</numerusform>
            <numerusform>примерно в одном году из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about 1 window of %n</source>
        <translation>
            <numerusform>примерно в одном окне из %n</numerusform>
            <numerusform>примерно в одном окне из %n</numerusform>
            <numerusform>примерно в одном окне из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not broken in %1 windows: below %2 with 95 % confidence</source>
        <translation>ни разу за %1 окон: реже %2 с доверием 95 %</translation>
    </message>
    <message>
        <source>broken in all of %1 windows</source>
        <translation>нарушается во всех %1 окнах</translation>
    </message>
    <message>
        <source>broken in %1 of the windows</source>
        <translation>нарушается в %1 окон</translation>
    </message>
    <message>
        <source>broken in %1 (%2)</source>
        <translation>нарушается %1 (%2)</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::BreaksPanel</name>
    <message>
        <source>How often it is interrupted</source>
        <translation>Как часто прерывается</translation>
    </message>
    <message>
        <source>How long the longest lasts</source>
        <translation>Сколько длится самое долгое</translation>
    </message>
    <message>
        <source>What to mend first</source>
        <translation>Что чинить первым</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>По частям</translation>
    </message>
    <message>
        <source>By crew</source>
        <translation>По бригадам</translation>
    </message>
    <message>
        <source>How it breaks</source>
        <translation>Как ломается</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::Charts</name>
    <message>
        <source>Share of windows</source>
        <translation>Доля окон</translation>
    </message>
    <message>
        <source>Availability, at least</source>
        <translation>Доступность за окно, не ниже</translation>
    </message>
    <message>
        <source>Longest interruption, hours at most</source>
        <translation>Самое долгое прерывание, часов, не более</translation>
    </message>
    <message>
        <source>Interruptions in a window</source>
        <translation>Прерываний за окно</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сдержано</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушено</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>with the sliders</source>
        <translation>с ползунками</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>share of downtime</source>
        <translation>доля простоя</translation>
    </message>
    <message>
        <source>share of interruptions</source>
        <translation>доля прерываний</translation>
    </message>
    <message>
        <source>share of credits</source>
        <translation>доля компенсаций</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::CostPanel</name>
    <message>
        <source>Credits in a window</source>
        <translation>Компенсации за окно</translation>
    </message>
    <message>
        <source>Credits in a year</source>
        <translation>Компенсации за год</translation>
    </message>
    <message>
        <source>Years with a credit</source>
        <translation>Годы с компенсацией</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Предел достигнут</translation>
    </message>
    <message>
        <source>What a window costs</source>
        <translation>Во что обходится окно</translation>
    </message>
    <message>
        <source>What a year costs</source>
        <translation>Во что обходится год</translation>
    </message>
    <message>
        <source>Rights to terminate</source>
        <translation>Право расторжения</translation>
    </message>
    <message>
        <source>Counting the first years…</source>
        <translation>Считаем первые годы…</translation>
    </message>
    <message>
        <source>This cannot be simulated.</source>
        <translation>Это нельзя смоделировать.</translation>
    </message>
    <message>
        <source>No agreement pays credits for this service, so a broken promise costs nothing that could be counted.</source>
        <translation>Ни одно соглашение не платит компенсаций за эту услугу, поэтому нарушенное обещание не стоит ничего, что можно посчитать.</translation>
    </message>
    <message>
        <source>Outages alone do not decide the credits of this service: %1.</source>
        <translation>Компенсации за эту услугу решаются не одними простоями: %1.</translation>
    </message>
    <message>
        <source>Not counted, because other things than outages decide: %1.</source>
        <translation>Не посчитано, потому что решают не простои: %1.</translation>
    </message>
    <message>
        <source>mean of a window</source>
        <translation>в среднем за окно</translation>
    </message>
    <message>
        <source>%1 or less in 19 of 20 years</source>
        <translation>%1 или меньше в 19 годах из 20</translation>
    </message>
    <message numerus="yes">
        <source>of %n year(s)</source>
        <translation>
            <numerusform>из %n года</numerusform>
            <numerusform>из %n лет</numerusform>
            <numerusform>из %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>ниже %1</translation>
    </message>
    <message>
        <source>of the years: some credit is cut by a limit</source>
        <translation>лет: какая-то компенсация урезана пределом</translation>
    </message>
    <message>
        <source>Share of windows</source>
        <translation>Доля окон</translation>
    </message>
    <message>
        <source>Share of years</source>
        <translation>Доля лет</translation>
    </message>
    <message>
        <source>Somebody may terminate in %1 of the years: too many long outages, too long in all, or a promise broken too often.</source>
        <translation>Право расторжения возникает в %1 лет: слишком много долгих простоев, слишком долго в сумме или обещание нарушено слишком часто.</translation>
    </message>
    <message numerus="yes">
        <source>No right to terminate arose in %n year(s): below %1 with 95 % confidence.</source>
        <translation>
            <numerusform>За %n год право расторжения не возникло: ниже %1 с доверием 95 %.</numerusform>
            <numerusform>За %n года право расторжения не возникло: ниже %1 с доверием 95 %.</numerusform>
            <numerusform>За %n лет право расторжения не возникло: ниже %1 с доверием 95 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) to terminate cannot be told from outages.</source>
        <translation>
            <numerusform>%n право расторжения нельзя вывести из простоев.</numerusform>
            <numerusform>%n права расторжения нельзя вывести из простоев.</numerusform>
            <numerusform>%n прав расторжения нельзя вывести из простоев.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Во что обходится</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::FlickerPanel</name>
    <message>
        <source>below %1</source>
        <translation>ниже %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>Repairs that do not hold</source>
        <translation>Ремонт, который не держится</translation>
    </message>
    <message>
        <source>Part that flickers</source>
        <translation>Часть, которая мерцает</translation>
    </message>
    <message>
        <source>Repairs of this part that do not hold</source>
        <translation>Ремонты этой части, которые не держатся</translation>
    </message>
    <message>
        <source>The fault is back after, in the mean</source>
        <translation>Сбой возвращается в среднем через</translation>
    </message>
    <message>
        <source>Observation before closure</source>
        <translation>Период наблюдения до закрытия</translation>
    </message>
    <message>
        <source>A fault that comes back meanwhile is mended for good. The agreement says how long; this slider only tries.</source>
        <translation>Сбой, вернувшийся за это время, устраняют окончательно. Срок задаёт соглашение; этот ползунок только пробует.</translation>
    </message>
    <message>
        <source>Hours in which its crew works</source>
        <translation>Часы работы её бригады</translation>
    </message>
    <message>
        <source>Crews that can be out at once</source>
        <translation>Сколько бригад могут выехать сразу</translation>
    </message>
    <message>
        <source>Apply to the project</source>
        <translation>Применить к проекту</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Сохранить как сценарий</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Прерывания</translation>
    </message>
    <message>
        <source>Longest interruption</source>
        <translation>Самое долгое прерывание</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>Вероятность нарушения</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>What can be promised with these sliders</source>
        <translation>Что можно обещать с этими ползунками</translation>
    </message>
    <message>
        <source>Interruptions with these sliders</source>
        <translation>Прерывания с этими ползунками</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) a day</source>
        <translation>
            <numerusform>%1: %n час в день</numerusform>
            <numerusform>%1: %n часа в день</numerusform>
            <numerusform>%1: %n часов в день</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has the values of the sliders now.</source>
        <translation>Теперь в проекте значения ползунков.</translation>
    </message>
    <message>
        <source>%1: %2 of repairs do not hold</source>
        <translation>%1: не держится %2 ремонтов</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Сценарий «%1» сохранён.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>Move a slider: the figures follow.</source>
        <translation>Подвиньте ползунок: показатели последуют за ним.</translation>
    </message>
    <message>
        <source>Availability goes from %1 to %2, interruptions in a window from %3 to %4.</source>
        <translation>Доступность: с %1 до %2; прерываний за окно: с %3 до %4.</translation>
    </message>
    <message>
        <source>with the sliders</source>
        <translation>с ползунками</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Мерцание</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::LiveSimulation</name>
    <message>
        <source>Simulating</source>
        <translation>Моделирование</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::MoneyBars</name>
    <message>
        <source>Credits, %1</source>
        <translation>Компенсации, %1</translation>
    </message>
    <message>
        <source>Credits up to, %1</source>
        <translation>Компенсации до, %1</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::PromisePanel</name>
    <message>
        <source>Promise kept in 95 of 100</source>
        <translation>Обещание, верное в 95 из 100</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Прерывания</translation>
    </message>
    <message>
        <source>Longest interruption</source>
        <translation>Самое долгое прерывание</translation>
    </message>
    <message>
        <source>Share of windows that reach an availability</source>
        <translation>Доля окон не хуже данной доступности</translation>
    </message>
    <message>
        <source>What can be promised</source>
        <translation>Что можно обещать</translation>
    </message>
    <message>
        <source>Target of availability</source>
        <translation>Целевая доступность</translation>
    </message>
    <message>
        <source>Drag to try another target and let go to agree on it; Escape goes back.</source>
        <translation>Потяните, чтобы попробовать другую цель, и отпустите, чтобы её принять; Esc возвращает прежнюю.</translation>
    </message>
    <message>
        <source>Which target</source>
        <translation>Какая цель</translation>
    </message>
    <message>
        <source>The promise that can be kept</source>
        <translation>Обещание, которое можно сдержать</translation>
    </message>
    <message>
        <source>Chance that a promise is broken</source>
        <translation>Вероятность нарушить обещание</translation>
    </message>
    <message>
        <source>%1 in 99 of 100</source>
        <translation>%1 в 99 из 100</translation>
    </message>
    <message>
        <source>mean of a window; availability %1</source>
        <translation>в среднем за окно; доступность %1</translation>
    </message>
    <message>
        <source>none in %1 of the windows</source>
        <translation>ни одного в %1 окон</translation>
    </message>
    <message>
        <source>or less in 95 of 100 windows</source>
        <translation>или меньше в 95 окнах из 100</translation>
    </message>
    <message>
        <source>in %1 of 100 windows</source>
        <translation>в %1 окнах из 100</translation>
    </message>
    <message numerus="yes">
        <source>%n more target(s): measured in another window, or decided by other things than outages.</source>
        <translation>
            <numerusform>Ещё %n цель: измеряется за другое окно или решается не простоями.</numerusform>
            <numerusform>Ещё %n цели: измеряются за другое окно или решаются не простоями.</numerusform>
            <numerusform>Ещё %n целей: измеряются за другое окно или решаются не простоями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Соглашение %1</translation>
    </message>
    <message>
        <source>No agreement promises an availability of this service in such a window; the slider only tries one.</source>
        <translation>Ни одно соглашение не обещает доступности этой услуги за такое окно; ползунок только пробует.</translation>
    </message>
    <message>
        <source>The agreement is signed or open for reading only; the slider only tries.</source>
        <translation>Соглашение подписано или открыто только для чтения; ползунок только пробует.</translation>
    </message>
    <message>
        <source>A target of %1 is %2.</source>
        <translation>Цель %1 %2.</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioModel</name>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>cannot be simulated</source>
        <translation>не моделируется</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>ниже %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Availability that is kept in 95 of 100 windows</source>
        <translation>Доступность, которая соблюдается в 95 окнах из 100</translation>
    </message>
    <message>
        <source>Kept in 95 %</source>
        <translation>Верно в 95 %</translation>
    </message>
    <message>
        <source>Mean number of interruptions in a window</source>
        <translation>Среднее число прерываний за окно</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Прерывания</translation>
    </message>
    <message>
        <source>Longest interruption, or less in 95 of 100 windows</source>
        <translation>Самое долгое прерывание: столько или меньше в 95 окнах из 100</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Самое долгое</translation>
    </message>
    <message>
        <source>Chance that the promise is broken that is broken most often</source>
        <translation>Вероятность нарушить то обещание, которое нарушается чаще всех</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Mean credits of a contract year</source>
        <translation>Средние компенсации за год договора</translation>
    </message>
    <message>
        <source>Credits a year</source>
        <translation>Компенсации в год</translation>
    </message>
    <message>
        <source>What the change costs in a year</source>
        <translation>Сколько стоит изменение в год</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Стоимость в год</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioPanel</name>
    <message>
        <source>%1, not to be told from none</source>
        <translation>%1, неотличимо от нуля</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Something that is no longer there</source>
        <translation>То, чего уже нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что, если…</translation>
    </message>
    <message>
        <source>A scenario is a set of changed numbers with a name: a second crew, a better line, another target. It changes nothing until it is applied. Add one here, or keep the flicker sliders as one.</source>
        <translation>Сценарий — это названный набор изменённых чисел: вторая бригада, линия получше, другая цель. Он ничего не меняет, пока его не применят. Добавьте его здесь или сохраните положение ползунков мерцания.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: choose below what would be different.</source>
        <translation>Пока ничего не изменено: выберите ниже, что было бы иначе.</translation>
    </message>
    <message>
        <source>This cannot be simulated: %1.</source>
        <translation>Это нельзя смоделировать: %1.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравниваем…</translation>
    </message>
    <message>
        <source>Against the project as it is, over the same windows:</source>
        <translation>По сравнению с проектом как есть, на тех же окнах:</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Доступность %1</translation>
    </message>
    <message>
        <source>Interruptions %1</source>
        <translation>Прерывания %1</translation>
    </message>
    <message>
        <source>Longest interruption, mean %1</source>
        <translation>Самое долгое прерывание, в среднем %1</translation>
    </message>
    <message>
        <source>Chance of a breach of “%1” %2</source>
        <translation>Вероятность нарушить «%1» %2</translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation>Убрать это изменение</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>This scenario cannot be applied: %1.</source>
        <translation>Этот сценарий нельзя применить: %1.</translation>
    </message>
    <message>
        <source>The project is now as in the scenario “%1”.</source>
        <translation>Проект теперь как в сценарии «%1».</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Share of windows that reach an availability</source>
        <translation>Доля окон не хуже данной доступности</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Добавить сценарий</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Apply to the project</source>
        <translation>Применить к проекту</translation>
    </message>
    <message>
        <source>Add change</source>
        <translation>Добавить изменение</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Which of its numbers</source>
        <translation>Какое из чисел</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::ScenarioSimulation</name>
    <message>
        <source>Comparing scenarios</source>
        <translation>Сравнение сценариев</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>Моделирование</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Идёт моделирование…</translation>
    </message>
    <message>
        <source>This cannot be simulated: %1.</source>
        <translation>Смоделировать нельзя: %1.</translation>
    </message>
    <message>
        <source>%1 windows simulated so far</source>
        <translation>Пока смоделировано окон: %1</translation>
    </message>
    <message>
        <source>%1 windows simulated, all parts in steady state</source>
        <translation>Смоделировано окон: %1, все части в установившемся режиме</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно измерения</translation>
    </message>
    <message>
        <source>Here you see how often a promise will be broken before you sign it. Give a service a structure of parts with their mean times first, or look at a sample.</source>
        <translation>Здесь до подписания видно, как часто обещание будет нарушаться. Сначала соберите услугу из частей и укажите их средние времена или посмотрите пример.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::StripView</name>
    <message>
        <source>service down</source>
        <translation>услуга не работает</translation>
    </message>
    <message>
        <source>part down</source>
        <translation>часть не работает</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>плановые работы</translation>
    </message>
    <message>
        <source>outside the service hours</source>
        <translation>вне времени обслуживания</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>window that breaks a promise</source>
        <translation>окно, нарушающее обещание</translation>
    </message>
    <message>
        <source>%1: down for %2 from %3</source>
        <translation>%1: простой %2 с %3</translation>
    </message>
    <message>
        <source>%1: planned work for %2 from %3</source>
        <translation>%1: плановые работы %2 с %3</translation>
    </message>
    <message>
        <source>Outage %1 of %2. %3</source>
        <translation>Простой %1 из %2. %3</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>Простой с</translation>
    </message>
    <message>
        <source>Down until</source>
        <translation>Простой до</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::YearPanel</name>
    <message>
        <source>A simulated year</source>
        <translation>Смоделированный год</translation>
    </message>
    <message>
        <source>Which year</source>
        <translation>Какой год</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>The median year</source>
        <translation>Медианный год</translation>
    </message>
    <message>
        <source>The worst year in twenty</source>
        <translation>Худший год из двадцати</translation>
    </message>
    <message>
        <source>A year that breaks a promise</source>
        <translation>Год, нарушающий обещание</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Год за годом</translation>
    </message>
    <message>
        <source>Simulating the first years…</source>
        <translation>Моделируем первые годы…</translation>
    </message>
    <message>
        <source>This cannot be simulated.</source>
        <translation>Это нельзя смоделировать.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n simulated year(s) breaks a promise.</source>
        <translation>
            <numerusform>Ни один из %n смоделированного года не нарушает обещания.</numerusform>
            <numerusform>Ни один из %n смоделированных лет не нарушает обещания.</numerusform>
            <numerusform>Ни один из %n смоделированных лет не нарушает обещания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Year %1 of %2: availability %3, %n interruption(s), the longest %4.</source>
        <translation>
            <numerusform>Год %1 из %2: доступность %3, %n прерывание, самое долгое %4.</numerusform>
            <numerusform>Год %1 из %2: доступность %3, %n прерывания, самое долгое %4.</numerusform>
            <numerusform>Год %1 из %2: доступность %3, %n прерываний, самое долгое %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises are kept in each of its %1 windows.</source>
        <translation>Все обещания соблюдены в каждом из окон (%1).</translation>
    </message>
    <message numerus="yes">
        <source>A promise is broken in %n of its %1 window(s).</source>
        <translation>
            <numerusform>Обещание нарушено в %n окне из %1.</numerusform>
            <numerusform>Обещание нарушено в %n окнах из %1.</numerusform>
            <numerusform>Обещание нарушено в %n окнах из %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) had no outage and are not shown.</source>
        <translation>
            <numerusform>%n часть без простоев не показана.</numerusform>
            <numerusform>%n части без простоев не показаны.</numerusform>
            <numerusform>%n частей без простоев не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) with less downtime are not shown.</source>
        <translation>
            <numerusform>Ещё %n часть с меньшим простоем не показана.</numerusform>
            <numerusform>Ещё %n части с меньшим простоем не показаны.</numerusform>
            <numerusform>Ещё %n частей с меньшим простоем не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year on a strip</source>
        <translation>Год на ленте</translation>
    </message>
</context>
<context>
    <name>slatelier::simulation::YearSimulation</name>
    <message>
        <source>Simulating years</source>
        <translation>Моделирование лет</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockActions</name>
    <message>
        <source>Add part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Сгруппировать</translation>
    </message>
    <message>
        <source>Gather the selected parts in a group of which any one is enough</source>
        <translation>Собрать выбранные части в группу, в которой достаточно любой одной</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Распустить группу</translation>
    </message>
    <message>
        <source>All must work</source>
        <translation>Должны работать все</translation>
    </message>
    <message>
        <source>Any one is enough</source>
        <translation>Достаточно любой</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>Не менее скольких-то</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Show its structure</source>
        <translation>Показать её структуру</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>Переместить на место назад</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move one place on</source>
        <translation>Переместить на место вперёд</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Into the group before it</source>
        <translation>В группу перед ней</translation>
    </message>
    <message>
        <source>Into the group above</source>
        <translation>В группу выше</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Вынести из группы</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>One more must work</source>
        <translation>Нужна ещё одна</translation>
    </message>
    <message>
        <source>One fewer must work</source>
        <translation>Нужна на одну меньше</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockModel</name>
    <message>
        <source>Works when: %1. Choose the rule to change it.</source>
        <translation>Работает, когда: %1. Выберите правило, чтобы изменить его.</translation>
    </message>
    <message numerus="yes">
        <source>Stands here %n time(s): one thing, counted once.</source>
        <translation>
            <numerusform>Стоит здесь %n раз: это одна вещь, и считается она один раз.</numerusform>
            <numerusform>Стоит здесь %n раза: это одна вещь, и считается она один раз.</numerusform>
            <numerusform>Стоит здесь %n раз: это одна вещь, и считается она один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Works when</source>
        <translation>Работает, когда</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::BlockTreeView</name>
    <message>
        <source>Structure of the service</source>
        <translation>Структура услуги</translation>
    </message>
    <message>
        <source>Nothing is said yet about what this service is built of. Type the name of a part above and press Enter: a component, or another service.</source>
        <translation>Пока не сказано, из чего состоит услуга. Наберите выше название части и нажмите Enter: это компонент или другая услуга.</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ComponentModel</name>
    <message>
        <source>Mean time between failures: how long the component works on average, in hours</source>
        <translation>Средняя наработка между отказами: сколько в среднем работает компонент, в часах</translation>
    </message>
    <message>
        <source>Mean time to restore service, in hours</source>
        <translation>Среднее время восстановления услуги, в часах</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>MTBF, h</source>
        <translation>MTBF, ч</translation>
    </message>
    <message>
        <source>MTRS, h</source>
        <translation>MTRS, ч</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramFacts</name>
    <message>
        <source>Available %1 of the time.</source>
        <translation>Доступна %1 времени.</translation>
    </message>
    <message>
        <source>Share of the downtime of the service: %1.</source>
        <translation>Доля в простое услуги: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stands in %n place(s): one thing, counted once.</source>
        <translation>
            <numerusform>Стоит в %n месте: вещь одна и считается один раз.</numerusform>
            <numerusform>Стоит в %n местах: вещь одна и считается один раз.</numerusform>
            <numerusform>Стоит в %n местах: вещь одна и считается один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built of parts that stand elsewhere here too: %1.</source>
        <translation>Содержит части, которые стоят здесь и в других местах: %1.</translation>
    </message>
    <message>
        <source>Other services are built of it too: %1.</source>
        <translation>Из неё построены и другие услуги: %1.</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramPane</name>
    <message>
        <source>The diagram is on the clipboard as a picture.</source>
        <translation>Схема скопирована в буфер обмена как изображение.</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Сохранение схемы</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Изображения (*.svg *.png)</translation>
    </message>
    <message>
        <source>The diagram is saved: %1</source>
        <translation>Схема сохранена: %1</translation>
    </message>
    <message>
        <source>The diagram cannot be saved as %1.</source>
        <translation>Не удалось сохранить схему как %1.</translation>
    </message>
    <message>
        <source>The diagram went to the printer “%1”.</source>
        <translation>Схема отправлена на принтер «%1».</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Показать схему целиком</translation>
    </message>
    <message>
        <source>Larger (Ctrl++ or Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl++ или Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+− or Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+− или Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Show the whole diagram (Ctrl+0)</source>
        <translation>Показать схему целиком (Ctrl+0)</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Copy, save or print the diagram</source>
        <translation>Скопировать, сохранить или напечатать схему</translation>
    </message>
    <message>
        <source>Insert: add · arrows: walk, with Shift select · Ctrl+Up: the group · F2: name · Alt+O: parallel · + and −: how many are needed</source>
        <translation>Insert: добавить · стрелки: ходить, с Shift выбирать · Ctrl+↑: группа · F2: имя · Alt+O: параллельно · + и −: сколько нужно</translation>
    </message>
    <message>
        <source>Nothing is said yet about what this service is built of. Drag the first component or service here from the left, or look for it by name.</source>
        <translation>Пока не сказано, из чего построена эта услуга. Перетащите сюда слева первый компонент или услугу либо найдите по имени.</translation>
    </message>
    <message>
        <source>Add the first part</source>
        <translation>Добавить первую часть</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::DiagramView</name>
    <message>
        <source>Block diagram of the service</source>
        <translation>Структурная схема услуги</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Turn the wheel here to change how many are needed.</source>
        <translation>Покрутите здесь колесо, чтобы изменить, сколько нужно.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::FigureRow</name>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>Простой за месяц</translation>
    </message>
    <message>
        <source>Interruptions a year</source>
        <translation>Прерываний в год</translation>
    </message>
    <message>
        <source>Between failures (MTBF)</source>
        <translation>Между отказами (MTBF)</translation>
    </message>
    <message>
        <source>To restore service (MTRS)</source>
        <translation>Восстановление (MTRS)</translation>
    </message>
    <message>
        <source>of the time, calculated exactly</source>
        <translation>времени, рассчитано точно</translation>
    </message>
    <message>
        <source>in an average month, around the clock</source>
        <translation>за средний месяц, круглосуточно</translation>
    </message>
    <message>
        <source>needs the mean times of every part</source>
        <translation>нужны средние времена всех частей</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::MendModel</name>
    <message>
        <source>Share of the service&apos;s downtime put down to the part</source>
        <translation>Доля простоя услуги, приходящаяся на эту часть</translation>
    </message>
    <message>
        <source>Share of the service&apos;s interruptions that begin with a failure of the part</source>
        <translation>Доля прерываний услуги, которые начинаются с отказа этой части</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Прерывания</translation>
    </message>
    <message>
        <source>“%1”: failing half as often, or restored in half the time, takes %2 of downtime off an average month. Only failing half as often makes interruptions fewer.</source>
        <translation>«%1»: вдвое более редкие отказы или вдвое более быстрое восстановление убирают %2 простоя в среднем за месяц. Прерываний меньше только при более редких отказах.</translation>
    </message>
    <message>
        <source>Criticality importance: share of the unavailability that would go if the part never failed</source>
        <translation>Критическая важность: доля недоступности, которая исчезла бы, если бы часть никогда не отказывала</translation>
    </message>
    <message>
        <source>Downtime less in an average month when the part fails half as often or is restored in half the time</source>
        <translation>На сколько меньше простой в среднем за месяц, если часть отказывает вдвое реже или восстанавливается вдвое быстрее</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Даёт за месяц</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PaletteModel</name>
    <message>
        <source>Create component “%1”</source>
        <translation>Создать компонент «%1»</translation>
    </message>
    <message>
        <source>%1, available %2 of the time</source>
        <translation>%1, доступна %2 времени</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PartField</name>
    <message>
        <source>Create component “%1”</source>
        <translation>Создать компонент «%1»</translation>
    </message>
    <message>
        <source>Add a component or a service by name</source>
        <translation>Добавить компонент или услугу по названию</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Добавить часть</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::PartPalette</name>
    <message>
        <source>Search parts</source>
        <translation>Найти часть</translation>
    </message>
    <message>
        <source>Enter adds the marked part in line, Shift+Enter as a parallel path</source>
        <translation>Enter добавляет отмеченную часть последовательно, Shift+Enter — параллельным путём</translation>
    </message>
    <message>
        <source>Components and services to drag into the diagram</source>
        <translation>Компоненты и услуги, которые можно перетащить на схему</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ResultPanel</name>
    <message>
        <source>Mend first</source>
        <translation>Что чинить первым</translation>
    </message>
    <message>
        <source>What takes the service down</source>
        <translation>Что останавливает услугу</translation>
    </message>
    <message>
        <source>Parts by their share of the downtime</source>
        <translation>Части по их доле в простое</translation>
    </message>
    <message>
        <source>Smallest sets of parts that take the service down</source>
        <translation>Наименьшие наборы частей, отказ которых останавливает услугу</translation>
    </message>
    <message>
        <source>No result yet: %1.</source>
        <translation>Результата пока нет: %1.</translation>
    </message>
    <message>
        <source>There are too many ways to count.</source>
        <translation>Способов слишком много, чтобы сосчитать.</translation>
    </message>
    <message>
        <source>%1 ways; the first %2:</source>
        <translation>Способов: %1; первые %2:</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s); those with the fewest parts first:</source>
        <translation>
            <numerusform>%n способ; сначала с наименьшим числом частей:</numerusform>
            <numerusform>%n способа; сначала с наименьшим числом частей:</numerusform>
            <numerusform>%n способов; сначала с наименьшим числом частей:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s):</source>
        <translation>
            <numerusform>%n способ:</numerusform>
            <numerusform>%n способа:</numerusform>
            <numerusform>%n способов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to fail: it never works</source>
        <translation>Отказывать нечему: услуга не работает никогда</translation>
    </message>
    <message>
        <source>Choose a part to see what mending it gives.</source>
        <translation>Выберите часть, чтобы увидеть, что даст её улучшение.</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::ShareLegend</name>
    <message>
        <source>under %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>▼ share of the downtime:</source>
        <translation>▼ доля в простое:</translation>
    </message>
    <message>
        <source>Grounds of the parts by their share of the downtime</source>
        <translation>Фон частей по их доле в простое</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructureEditor</name>
    <message>
        <source>What it is built of</source>
        <translation>Из чего построена</translation>
    </message>
    <message>
        <source>As a block diagram</source>
        <translation>Схемой</translation>
    </message>
    <message>
        <source>As a tree</source>
        <translation>Деревом</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Добавить часть</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructurePage</name>
    <message numerus="yes">
        <source>%1 is built of %n part(s)</source>
        <translation>
            <numerusform>%1 состоит из %n части</numerusform>
            <numerusform>%1 состоит из %n частей</numerusform>
            <numerusform>%1 состоит из %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненты</translation>
    </message>
    <message>
        <source>of the whole project</source>
        <translation>всего проекта</translation>
    </message>
    <message>
        <source>Components and their numbers</source>
        <translation>Компоненты и их показатели</translation>
    </message>
    <message>
        <source>Components of this service appear here with their numbers.</source>
        <translation>Здесь появятся компоненты этой услуги с их показателями.</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>Удалить из проекта</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Новая услуга</translation>
    </message>
    <message>
        <source>Here a service is put together from its parts, and its availability, interruptions and weak points are calculated exactly. Begin with a service in the catalogue.</source>
        <translation>Здесь услуга собирается из частей, и точно рассчитываются её доступность, прерывания и слабые места. Начните с услуги в каталоге.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>slatelier::structure::StructureSteps</name>
    <message>
        <source>A group cannot be moved into itself.</source>
        <translation>Группу нельзя переместить в саму себя.</translation>
    </message>
</context>
</TS>
