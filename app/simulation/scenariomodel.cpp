// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenariomodel.h"

#include "app/document/document.h"
#include "app/shared/format.h"
#include "app/simulation/charts.h"
#include "core/analysis/outlook.h"

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

ScenarioModel::ScenarioModel(document::Document &document, ScenarioSimulation &simulation, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_simulation(simulation)
{
    follow();
}

void ScenarioModel::follow()
{
    QStringList ids{QString()};
    for (const auto &scenario : m_document.project().scenarios)
        ids += scenario.id.text;
    if (ids == m_ids) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

int ScenarioModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }
int ScenarioModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ScenarioModel::text(const QString &id, int column) const
{
    const auto *scenario = m_document.project().scenarios.find({id});
    const auto currency = [&] {
        if (scenario && !scenario->currency.code.isEmpty())
            return scenario->currency.code;
        for (const auto &agreement : m_document.project().agreements) {
            if (!agreement.currency.code.isEmpty())
                return agreement.currency.code;
        }
        return QString();
    };
    if (column == Name)
        return scenario ? scenario->name : tr("As it is");
    if (column == Cost)
        return !scenario ? QString() : scenario->cost ? shared::moneyText(scenario->cost->units, currency()) : u"—"_s;
    const auto *outcome = m_simulation.outcomeOf(id);
    if (!outcome)
        return u"…"_s;
    if (!outcome->report)
        return column == Keepable ? tr("cannot be simulated") : u"—"_s;
    const auto figures = figuresOf(*outcome->report);
    switch (column) {
    case Keepable: return figures.keepable ? shared::shareText(*figures.keepable) : u"—"_s;
    case Interruptions: return shared::numberText(figures.interruptions);
    case Longest: return shared::durationText(figures.longestSeconds);
    case Credits:
        return outcome->creditsAYear ? shared::moneyText(qint64(std::llround(*outcome->creditsAYear)), currency()) : u"—"_s;
    default: break;
    }
    std::optional<engine::Proportion> worst;
    for (qsizetype i = 0; i < outcome->report->targets.size(); ++i) {
        const auto breach = analysis::breachOf(*outcome->report, i);
        if (breach && (!worst || breach->value > worst->value))
            worst = breach;
    }
    if (!worst)
        return u"—"_s;
    return worst->value > 0 ? shared::shareText(worst->value, 1) : tr("below %1").arg(shared::shareText(worst->high, 3));
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(idAt(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const auto *outcome = m_simulation.outcomeOf(idAt(index.row()));
    if (role == Qt::ToolTipRole && outcome && !outcome->report)
        return outcome->report.error().sentence();
    return {};
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isHint = role == Qt::ToolTipRole;
    switch (section) {
    case Name: return tr("Scenario");
    case Keepable: return isHint ? tr("Availability that is kept in 95 of 100 windows") : tr("Kept in 95 %");
    case Interruptions: return isHint ? tr("Mean number of interruptions in a window") : tr("Interruptions");
    case Longest: return isHint ? tr("Longest interruption, or less in 95 of 100 windows") : tr("Longest");
    case Breach: return isHint ? tr("Chance that the promise is broken that is broken most often") : tr("Breach");
    case Credits: return isHint ? tr("Mean credits of a contract year") : tr("Credits a year");
    case Cost: return isHint ? tr("What the change costs in a year") : tr("Cost a year");
    default: return {};
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.row() > 0 && index.column() == Name && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ScenarioModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value.toString().trimmed().isEmpty())
        return false;
    const model::EntityRef place{&model::entityTypeOf<model::Scenario>(), idAt(index.row()), u"name"_s};
    return m_document.setField(place, model::Datum(value.toString().trimmed()));
}

} // namespace slatelier::simulation
