// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pages.h"

#include "app/accountability/accountabilitypage.h"
#include "app/agreement/agreementpage.h"
#include "app/calendar/calendarpage.h"
#include "app/catalog/catalogpage.h"
#include "app/findings/findingspage.h"
#include "app/lineofsight/lineofsightpage.h"
#include "app/measurement/measurementpage.h"
#include "app/metric/metricpage.h"
#include "app/print/printpage.h"
#include "app/simulation/simulationpage.h"
#include "app/structure/structurepage.h"

using namespace Qt::StringLiterals;

namespace slatelier::shell {

namespace {

template<class P>
[[maybe_unused]] PageEntry entry(const QString &key)
{
    return {key, [](document::Document &document, QWidget *parent) { return new P(document, parent); }};
}

} // namespace

std::vector<PageEntry> pages()
{
    return {
        entry<catalog::CatalogPage>(u"catalogue"_s),
        entry<calendar::CalendarPage>(u"calendars"_s),
        entry<structure::StructurePage>(u"structure"_s),
        entry<simulation::SimulationPage>(u"simulation"_s),
        entry<agreement::AgreementPage>(u"agreements"_s),
        entry<metric::MetricPage>(u"metrics"_s),
        entry<accountability::AccountabilityPage>(u"accountability"_s),
        entry<lineofsight::LineOfSightPage>(u"lineofsight"_s),
        entry<measurement::MeasurementPage>(u"measurements"_s),
        entry<findings::FindingsPage>(u"findings"_s),
        entry<print::PrintPage>(u"print"_s),
    };
}

} // namespace slatelier::shell
