// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/kpimatrix.h"

#include "app/accountability/roleorder.h"
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/theme.h"
#include "core/analysis/mends.h"

#include <QtGui/QFont>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

namespace {

constexpr auto step = QT_TRANSLATE_NOOP("Step", "Change weights of KPIs");

const model::EntityType &bindings() { return model::entityTypeOf<model::KpiBinding>(); }
const model::FieldType &weightField() { return bindings().fields.at(bindings().fieldIndex(u"weight")); }

template<class E>
QString nameIn(const model::Table<E> &table, const QString &id)
{
    const auto *row = table.find({id});
    return row ? model::entityTypeOf<E>().displayName(row) : QString();
}

bool isWhole(double sum) { return std::abs(sum - 1) < 5e-9; }

} // namespace

KpiMatrix::KpiMatrix(document::Document &document, QObject *parent)
    : MatrixModel(document, step, parent)
{
    connect(&document, &document::Document::changed, this, &KpiMatrix::read);
    read();
}

void KpiMatrix::read()
{
    const auto &project = m_document.project();
    QStringList kpis;
    for (const auto &kpi : project.kpis)
        kpis += kpi.id.text;
    const auto roles = rolesByLevel(project);
    const bool same = kpis == m_kpis && roles == m_roles;
    if (!same)
        beginResetModel();
    m_kpis = kpis;
    m_roles = roles;
    m_cells.clear();
    QHash<QString, int> rows, columns;
    for (int i = 0; i < kpis.size(); ++i)
        rows.insert(kpis.at(i), i);
    for (int i = 0; i < roles.size(); ++i)
        columns.insert(roles.at(i), i);
    for (const auto &binding : project.kpiBindings)
        m_cells.insert({rows.value(binding.kpi.text, -1), columns.value(binding.role.text, -1)}, binding.id.text);
    if (!same) {
        endResetModel();
    } else if (!kpis.isEmpty() && !roles.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QString KpiMatrix::bindingAt(const QModelIndex &index) const { return m_cells.value({index.row(), index.column()}); }
QString KpiMatrix::kpiAt(int row) const { return m_kpis.value(row); }
QString KpiMatrix::roleAt(int column) const { return m_roles.value(column); }

const model::KpiBinding *KpiMatrix::binding(int row, int column) const
{
    return m_document.project().kpiBindings.find({m_cells.value({row, column})});
}

int KpiMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_kpis.isEmpty() ? 0 : static_cast<int>(m_kpis.size()) + 1;
}

int KpiMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

std::optional<double> KpiMatrix::sumOf(int column) const
{
    std::optional<double> sum;
    for (int row = 0; row < m_kpis.size(); ++row) {
        if (const auto *cell = binding(row, column))
            sum = sum.value_or(0) + (cell->weight ? cell->weight->value.toDouble() : 0);
    }
    return sum;
}

QVariant KpiMatrix::sumData(int column, int role) const
{
    const auto sum = sumOf(column);
    const auto *row = m_document.project().roles.find({roleAt(column)});
    const bool paid = row && row->level != model::RoleLevel::Supplier && row->level != model::RoleLevel::CustomerSide;
    switch (role) {
    case Qt::DisplayRole:
        if (!sum)
            return paid ? QVariant(u"–"_s) : QVariant();
        return isWhole(*sum) || !paid ? shared::shareText(*sum) : tr("%1 of 100%2%").arg(shared::shareText(*sum), QString(shared::noBreakSpace));
    case Qt::ToolTipRole:
        if (!sum || !paid)
            return {};
        return isWhole(*sum) ? tr("The weights of the role make 100%1%.").arg(shared::noBreakSpace)
                             : tr("The weights of the role must make 100%1%.").arg(shared::noBreakSpace);
    case Qt::ForegroundRole:
        return !sum || !paid ? QVariant() : shared::colour(isWhole(*sum) ? shared::Token::Kept : shared::Token::Broken);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

QString KpiMatrix::hint(const model::KpiBinding &cell) const
{
    const auto &project = m_document.project();
    QStringList lines;
    if (cell.inherits)
        lines += tr("Takes its figure from below");
    if (const auto *above = cell.parent ? project.kpiBindings.find(*cell.parent) : nullptr)
        lines += tr("Keeps “%1” for “%2”").arg(nameIn(project.kpis, above->kpi.text), nameIn(project.roles, above->role.text));
    const int influence = bindings().fieldIndex(u"influence");
    lines += tr("Power over the figure: %1").arg(shared::fieldText({project, bindings(), &cell, bindings().fields.at(influence)}));
    return lines.join(u'\n');
}

QVariant KpiMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (isSum(index.row()))
        return sumData(index.column(), role);
    const auto *cell = binding(index.row(), index.column());
    if (!cell)
        return {};
    const shared::FieldPlace place{m_document.project(), bindings(), cell, weightField()};
    switch (role) {
    case Qt::DisplayRole: {
        const QString weight = cell->weight ? shared::fieldText(place) : tr("no weight");
        return cell->inherits ? u"↑ "_s + weight : weight;
    }
    case Qt::EditRole: return shared::editText(place);
    case Qt::ToolTipRole: return hint(*cell);
    case BindingRole: return cell->id.text;
    case HeatRole: return cell->weight ? cell->weight->value.toDouble() : 0.0;
    default: return {};
    }
}

QString KpiMatrix::write(model::Project &project, int row, int column, const QString &text) const
{
    const auto *present = binding(row, column);
    if (text.trimmed().isEmpty()) {
        if (present)
            analysis::removeBinding(project, present->id);
        return {};
    }
    model::KpiBinding changed;
    if (present) {
        changed = *project.kpiBindings.find(present->id);
    } else {
        changed.id = model::Id<model::KpiBinding>::fresh();
        changed.kpi = {kpiAt(row)};
        changed.role = {roleAt(column)};
    }
    const auto datum = shared::datumFrom({project, bindings(), &changed, weightField()}, text.trimmed());
    if (!datum)
        return datum.error();
    weightField().write(&changed, *datum);
    project.kpiBindings.put(changed);
    return {};
}

void KpiMatrix::clear(const QModelIndexList &cells)
{
    auto project = m_document.project();
    for (const auto &cell : cells)
        analysis::removeBinding(project, {bindingAt(cell)});
    apply(project);
}

QVariant KpiMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &project = m_document.project();
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return isSum(section) ? tr("Sum of the weights") : nameIn(project.kpis, kpiAt(section));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return roleHeading(project, roleAt(section), role == Qt::ToolTipRole);
}

} // namespace slatelier::accountability
