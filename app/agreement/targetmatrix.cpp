// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/targetmatrix.h"

#include "app/shared/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

namespace {

constexpr auto step = QT_TRANSLATE_NOOP("Step", "Change limits of time");

const model::EntityType &targets() { return model::entityTypeOf<model::Target>(); }

const model::FieldType &valueField() { return targets().fields.at(targets().fieldIndex(u"value")); }

bool isLimit(const model::Project &project, const model::Target &target)
{
    const auto *metric = target.metric ? project.metrics.find(*target.metric) : nullptr;
    return metric && model::isTimeLimit(metric->kind);
}

template<class E>
QString nameIn(const model::Table<E> &table, const std::optional<model::Id<E>> &id)
{
    const auto *row = id ? table.find(*id) : nullptr;
    return row ? model::entityTypeOf<E>().displayName(row) : QString();
}

bool saysNotOffered(const QString &text)
{
    static const QStringList words{u"-"_s, u"–"_s, u"—"_s, u"not offered"_s, u"нет"_s, u"no"_s};
    return words.contains(text.toLower()) || text.compare(TargetMatrix::notOfferedText(), Qt::CaseInsensitive) == 0;
}

} // namespace

TargetMatrix::TargetMatrix(document::Document &document, QObject *parent)
    : MatrixModel(document, step, parent)
{
    connect(&document, &document::Document::changed, this, &TargetMatrix::read);
}

void TargetMatrix::setAgreement(const QString &id)
{
    m_agreement = {id};
    read();
}

QString TargetMatrix::notOfferedText() { return tr("not offered"); }

void TargetMatrix::read()
{
    const auto &project = m_document.project();
    QList<Row> rows;
    QList<Column> columns;
    QHash<std::pair<int, int>, QString> cells;
    for (const auto &target : project.targets) {
        if (target.agreement != m_agreement || !isLimit(project, target))
            continue;
        const Row row{target.service, target.priority};
        const Column column{target.metric, target.offering, target.serviceClass, target.region, target.topology};
        if (!rows.contains(row))
            rows.append(row);
        if (!columns.contains(column))
            columns.append(column);
        cells.insert({static_cast<int>(rows.indexOf(row)), static_cast<int>(columns.indexOf(column))}, target.id.text);
    }
    if (rows == m_rows && columns == m_columns) { // the view keeps its place
        m_cells = cells;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_cells = cells;
    endResetModel();
}

const model::Target *TargetMatrix::targetAt(int row, int column) const
{
    return m_document.project().targets.find({m_cells.value({row, column})});
}

QString TargetMatrix::idAt(const QModelIndex &index) const { return m_cells.value({index.row(), index.column()}); }

int TargetMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TargetMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *target = targetAt(index.row(), index.column());
    if (!target)
        return {};
    const shared::FieldPlace place{m_document.project(), targets(), target, valueField()};
    if (role == Qt::EditRole)
        return target->notOffered ? notOfferedText() : shared::editText(place);
    if (role != Qt::DisplayRole)
        return {};
    if (target->notOffered)
        return notOfferedText();
    const auto calendar = nameIn(m_document.project().calendars, target->calendar);
    return calendar.isEmpty() ? shared::fieldText(place) : shared::fieldText(place) + u" · "_s + calendar;
}

// A new cell goes on like the one beside it: the same calendar, the same way of comparing.
model::Target TargetMatrix::newTarget(int row, int column) const
{
    const model::Target *like = nullptr;
    for (int other = 0; !like && other < rowCount(); ++other)
        like = targetAt(other, column);
    for (int other = 0; !like && other < columnCount(); ++other)
        like = targetAt(row, other);
    model::Target target = like ? *like : model::Target();
    target.id = model::Id<model::Target>::fresh();
    target.agreement = m_agreement;
    target.service = m_rows.at(row).service;
    target.priority = m_rows.at(row).priority;
    const auto &under = m_columns.at(column);
    target.metric = under.metric;
    target.offering = under.offering;
    target.serviceClass = under.serviceClass;
    target.region = under.region;
    target.topology = under.topology;
    return target;
}

QString TargetMatrix::write(model::Project &project, int row, int column, const QString &text) const
{
    const auto *present = targetAt(row, column);
    const auto written = text.trimmed();
    if (written.isEmpty()) {
        if (present)
            project.targets.remove(present->id.text);
        return {};
    }
    auto target = present ? *present : newTarget(row, column);
    target.notOffered = saysNotOffered(written);
    if (target.notOffered) {
        target.value.reset();
    } else {
        const auto datum = shared::datumFrom({project, targets(), &target, valueField()}, written);
        if (!datum)
            return datum.error();
        valueField().write(&target, *datum);
    }
    project.targets.put(target);
    return {};
}

QVariant TargetMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0)
        return {};
    const auto &project = m_document.project();
    QStringList words;
    if (orientation == Qt::Vertical && section < m_rows.size()) {
        const auto &row = m_rows.at(section);
        const auto services =
            std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &other) { return other.service != row.service; });
        words = {row.priority.isEmpty() ? tr("any priority") : row.priority};
        if (services)
            words.append(nameIn(project.services, row.service));
    } else if (orientation == Qt::Horizontal && section < m_columns.size()) {
        const auto &column = m_columns.at(section);
        words = {nameIn(project.metrics, column.metric), nameIn(project.offerings, column.offering),
                 column.serviceClass, column.region, column.topology};
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace slatelier::agreement
