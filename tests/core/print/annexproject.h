// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

// A small project in which every section of an annex has content, with words that must never reach the customer.
namespace slatelier::print::sample {
using namespace Qt::StringLiterals;
using namespace model;
using namespace std::chrono_literals;

inline Decimal decimal(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }

inline const QList<Weekday> workingDays{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
                                        Weekday::Friday};

inline void addParties(Project &project)
{
    project.parties.put({{u"provider"_s},
                         u"P"_s,
                         u"Связь"_s,
                         PartyKind::Provider,
                         u"ООО «Связь»"_s,
                         u"ИНН 7701234567, КПП 770101001\nр/с 40702810900000000001 в ПАО «Банк»"_s,
                         u"Генеральный директор Иванов И. И., на основании Устава"_s,
                         u"+7 495 000-00-01"_s,
                         u"+7 495 000-00-02, круглосуточно"_s});
    project.parties.put({{u"customer"_s},
                         u"C"_s,
                         u"Дом на набережной"_s,
                         PartyKind::Customer,
                         u"ТСЖ «Дом на набережной»"_s,
                         u"ИНН 7707654321"_s,
                         u"Председатель правления Петрова А. С."_s,
                         u"uprava@example.org"_s,
                         {}});
    project.roles.put(
        {{u"desk"_s}, u"D"_s, u"Первая линия поддержки"_s, RoleLevel::Desk, Id<Party>{u"provider"_s}, {}});
    project.roles.put({{u"field"_s}, u"F"_s, u"Выездная бригада"_s, RoleLevel::Field, Id<Party>{u"provider"_s}, {}});
    project.people.put({{u"person"_s}, u"P-SECRET"_s, u"Секретов Сергей"_s, u"secret@example.org"_s});
    project.assignments.put({{u"assignment"_s}, {u"person"_s}, {u"field"_s}, {}, {}, {}});
}

inline void addServices(Project &project)
{
    project.calendars.put({{u"office"_s},
                           u"Рабочие часы"_s,
                           {u"Europe/Moscow"_s},
                           {{workingDays, {9 * 60}, {13 * 60}},
                            {workingDays, {14 * 60}, {18 * 60}},
                            {{Weekday::Saturday}, {10 * 60}, {15 * 60}}},
                           {{QDate(2027, 1, 1), CalendarExceptionKind::DayOff, {}},
                            {QDate(2027, 1, 2), CalendarExceptionKind::DayOff, {}},
                            {QDate(2027, 2, 20), CalendarExceptionKind::WorkingDay, QDate(2027, 2, 22)}}});
    for (const auto &[id, name, mtbf, mtrs] : {std::tuple{u"router"_s, u"Маршрутизатор"_s, 20000, 4},
                                               {u"line"_s, u"Линия до дома"_s, 4000, 8},
                                               {u"backup"_s, u"Резервная линия"_s, 3000, 24}}) {
        Component component;
        component.id = {id};
        component.code = id;
        component.name = name;
        component.mtbf = Hours{Decimal(mtbf)};
        component.mtrs = Hours{Decimal(mtrs)};
        component.note = u"SECRET component note"_s;
        project.components.put(component);
    }
    Service net;
    net.id = {u"net"_s};
    net.code = u"NET-01"_s;
    net.name = u"Доступ в интернет"_s;
    net.outcome = u"Жильцы работают и учатся из дома; видеосвязь не прерывается."_s;
    net.summary = u"Широкополосный доступ по оптической линии до 500 Мбит/с."_s;
    net.supportHours = Id<Calendar>{u"office"_s};
    net.accessPoint = u"Порт коммутатора в подъезде; кабель до квартиры — ответственность заказчика."_s;
    net.criticality = u"Высокая: домофон и видеонаблюдение работают через эту линию."_s;
    net.internalNote = u"SECRET internal note"_s;
    net.price = MinorUnits{6500000};
    net.currency = {u"RUB"_s};
    net.structure = model::Block::group(
        BlockKind::All,
        {model::Block::ofPart(u"router"_s),
         model::Block::group(BlockKind::Any, {model::Block::ofPart(u"line"_s), model::Block::ofPart(u"backup"_s)})});
    net.maintenance = {{{{{Weekday::Sunday}, {2 * 60}, {4 * 60}}}, {}, true}};
    project.services.put(net);
    Service phone;
    phone.id = {u"phone"_s};
    phone.code = u"TEL-02"_s;
    phone.name = u"Телефония"_s;
    phone.serviceHours = Id<Calendar>{u"office"_s};
    project.services.put(phone);
    project.functions.put({{u"f1"_s}, {u"net"_s}, u"Видеосвязь"_s, true, Share{decimal("0.6")}});
    project.functions.put({{u"f2"_s}, {u"net"_s}, u"Просмотр сайтов"_s, false, Share{decimal("0.4")}});
    project.situations.put({{u"flood"_s},
                            {u"net"_s},
                            u"Затопление подвала"_s,
                            u"Вода у стойки оборудования"_s,
                            u"Датчик воды сработал два раза за час"_s,
                            u"раз в пять лет"_s,
                            Id<Party>{u"customer"_s}});
    project.scriptSteps.put({{u"step1"_s},
                             {u"flood"_s},
                             Id<Party>{u"customer"_s},
                             {},
                             u"Позвонить по критическому номеру"_s,
                             u"В подвале вода, стойка номер один"_s,
                             900s,
                             {}});
    project.scriptSteps.put({{u"step2"_s},
                             {u"flood"_s},
                             Id<Party>{u"provider"_s},
                             Id<Role>{u"field"_s},
                             u"Обесточить стойку и перенести узел"_s,
                             {},
                             4h,
                             Id<Party>{u"customer"_s}});
    project.briefingItems.put(
        {{u"brief"_s}, {u"net"_s}, u"Куда звонить, если интернет «мерцает»"_s, Id<Role>{u"field"_s}});
}

inline void addPromises(Project &project)
{
    Metric availability;
    availability.id = {u"availability"_s};
    availability.code = u"M-1"_s;
    availability.name = u"Доступность услуги"_s;
    availability.source = u"Монитор поставщика, точка «Узел-1»"_s;
    availability.decimals = 2;
    project.metrics.put(availability);
    Metric count;
    count.id = {u"count"_s};
    count.name = u"Число прерываний"_s;
    count.kind = MetricKind::InterruptionCount;
    count.better = Better::Lower;
    count.source = u"Журнал обращений"_s;
    count.method = u"Прерывания короче минуты не считаются."_s;
    project.metrics.put(count);
    Metric longest;
    longest.id = {u"longest"_s};
    longest.name = u"Самый долгий перерыв"_s;
    longest.kind = MetricKind::LongestOutage;
    project.metrics.put(longest);

    Agreement agreement;
    agreement.id = {u"sla"_s};
    agreement.number = u"17"_s;
    agreement.title = u"Домашний интернет без «мерцания»"_s;
    agreement.provider = Id<Party>{u"provider"_s};
    agreement.customer = Id<Party>{u"customer"_s};
    agreement.baseContract = u"Договор № 45/2026 от 12 марта 2026 г."_s;
    agreement.edition = 2;
    agreement.start = QDate(2027, 1, 1);
    agreement.end = QDate(2027, 12, 31);
    agreement.zone = {u"Europe/Moscow"_s};
    agreement.fee = MinorUnits{6512350};
    agreement.currency = {u"RUB"_s};
    agreement.confidentiality = u"Для служебного пользования сторон"_s;
    agreement.services = {{u"net"_s}, {u"phone"_s}};
    agreement.scope = u"Услуги связи в доме № 1 по Набережной улице: 120 квартир, диспетчерская, видеонаблюдение."_s;
    agreement.excluded = u"домашние роутеры, купленные жильцами."_s;
    agreement.internalNote = u"SECRET agreement note"_s;
    project.agreements.put(agreement);

    const auto target = [&](const QString &id, const QString &service, const QString &metric, Operator comparison,
                            const char *value) {
        Target row;
        row.id = {id};
        row.agreement = {u"sla"_s};
        row.service = Id<Service>{service};
        row.metric = Id<Metric>{metric};
        row.comparison = comparison;
        row.value = decimal(value);
        return row;
    };
    Target first = target(u"t1"_s, u"net"_s, u"availability"_s, Operator::AtLeast, "0.999");
    first.critical = true;
    project.targets.put(first);
    project.targets.put(target(u"t2"_s, u"net"_s, u"count"_s, Operator::AtMost, "2"));
    project.targets.put(target(u"t3"_s, u"net"_s, u"longest"_s, Operator::AtMost, "4.5"));
    Target yearly = target(u"t4"_s, u"phone"_s, u"availability"_s, Operator::AtLeast, "0.9995");
    yearly.window = {Window::Year, 0};
    project.targets.put(yearly);

    const auto duty = [&](const QString &id, const QString &bearer, const QString &trigger, const QString &action) {
        project.duties.put({{id},
                            {u"sla"_s},
                            Id<Party>{bearer},
                            {},
                            trigger,
                            action,
                            30min,
                            u"запись в журнале"_s,
                            u"снижение платы на 1 % за случай"_s});
    };
    duty(u"d1"_s, u"provider"_s, u"Обращение о перерыве"_s, u"Назвать номер инцидента и срок восстановления"_s);
    duty(u"d2"_s, u"customer"_s, u"Перерыв замечен"_s, u"Сообщить на первую линию и обеспечить доступ в подвал"_s);
}

inline Project project()
{
    Project project;
    ProjectInfo info;
    info.note = u"SECRET project note"_s;
    project.about.put(info);
    addParties(project);
    addServices(project);
    addPromises(project);
    return project;
}

} // namespace slatelier::print::sample
