// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/availability.h"
#include "core/analysis/carriedparts.h"
#include "core/analysis/promise.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <cmath>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(u'\u00a0');

/// Rounded down, with as many decimals as tell the share from 100 % by two digits.
QString percent(double share)
{
    const double gap = std::max(1 - share, 1e-9) * 100;
    const int decimals = std::clamp(int(std::ceil(-std::log10(gap))) + 1, 0, 9);
    const double power = std::pow(10, decimals);
    return QLocale().toString(std::floor(share * 100 * power + 1e-6) / power, 'f', decimals) + noBreakSpace + u'%';
}

/// The services and components below a service, every covered part at exactly what is promised for it.
class JustKept
{
public:
    JustKept(const Cover &cover, const model::Service &service)
        : m_cover(cover)
    {
        m_project.commonCauses = cover.project().commonCauses;
        keep(service);
    }

    const model::Project &project() const { return m_project; }
    QList<model::EntityRef> path;
    QStringList covered; // "Router 99.9 % (OLA-1)"
    QStringList uncovered;

private:
    void keep(const model::Service &service)
    {
        if (m_seen.contains(service.id.text))
            return;
        m_seen.insert(service.id.text);
        m_project.services.put(service);
        if (!service.structure)
            return;
        model::forEachPart(*service.structure, [this](const QString &id) { keepPart(id); });
    }

    void keepPart(const QString &id)
    {
        if (const auto *component = m_cover.project().components.find({id}))
            return keepComponent(*component);
        const auto *service = m_cover.project().services.find({id});
        if (!service || m_seen.contains(id))
            return;
        const auto *promise = m_cover.forService(*service, model::MetricKind::Availability);
        if (!promise)
            return keep(*service);
        m_seen.insert(id);
        model::Component whole;
        whole.id = {u"whole:"_s + id};
        whole.name = service->name;
        whole.availability = model::Share{*promise->value};
        m_project.components.put(whole);
        auto promised = *service;
        promised.structure = model::Block::ofPart(whole.id.text);
        m_project.services.put(promised);
        tell(*service, *promise);
    }

    void keepComponent(const model::Component &component)
    {
        if (m_seen.contains(component.id.text))
            return;
        m_seen.insert(component.id.text);
        const auto *promise = m_cover.forComponent(component, model::MetricKind::Availability);
        if (!promise) {
            m_project.components.put(component);
            uncovered += nameOf(component);
            return;
        }
        model::Component kept;
        kept.id = component.id;
        kept.name = component.name;
        kept.availability = model::Share{*promise->value};
        m_project.components.put(kept);
        tell(component, *promise);
    }

    template<class Part>
    void tell(const Part &part, const model::Target &promise)
    {
        const auto *agreement = m_cover.project().agreements.find(promise.agreement);
        path += {placeOf(part), placeOf(*agreement)};
        covered += u"%1 %2 (%3)"_s.arg(nameOf(part), percent(promise.value->toDouble()), agreement->number);
    }

    const Cover &m_cover;
    model::Project m_project;
    QSet<QString> m_seen;
};

/// A list that stays readable.
QString some(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const auto shown = names.first(std::min(names.size(), most)).join(u", "_s);
    return names.size() <= most ? shown : QCoreApplication::translate("Carried", "%1 and %2 more").arg(shown).arg(names.size() - most);
}

} // namespace

Carried carriedAvailability(const Cover &cover, const model::Target &target, const std::stop_token &stop)
{
    Carried carried;
    carried.target = target.id;
    carried.comparison = target.comparison;
    carried.promised = target.value->toDouble();
    const auto *service = target.service ? cover.project().services.find(*target.service) : nullptr;
    if (!service || !service->structure) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "Nothing says what the promised service is built of, so nothing can be proven.");
        return carried;
    }
    JustKept kept(cover, *service);
    carried.path = QList<model::EntityRef>{placeOf(*service)} + kept.path;
    const auto exact = availabilityOf(kept.project(), service->id, {.cutSets = 0, .stop = stop, .parts = false});
    if (!exact) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "“%1” cannot be calculated: %2");
        carried.arguments = {nameOf(*service), exact.error().sentence()};
        return carried;
    }
    carried.carried = exact->availability;
    carried.holds = satisfies(*carried.carried, target.comparison, *carried.promised);
    const QStringList figures{nameOf(*service), percent(*carried.carried), percent(*carried.promised)};
    if (kept.covered.isEmpty()) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "No agreement covers a part of “%1”. By the parts' own figures it comes to %2; %3 is promised.");
        carried.arguments = figures;
    } else if (kept.uncovered.isEmpty()) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "With every part only just kept, “%1” comes to %2; %3 is promised. Parts: %4.");
        carried.arguments = figures + QStringList{some(kept.covered)};
    } else {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "With every covered part only just kept, “%1” comes to %2; %3 is promised. Covered: %4. At their own figures: %5.");
        carried.arguments = figures + QStringList{some(kept.covered), some(kept.uncovered)};
    }
    return carried;
}

} // namespace slatelier::analysis
