// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/importsmodel.h"

#include "app/shared/format.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

namespace {

QString kindName(const QString &table)
{
    QString name = table;
    model::Measured().forEachList([&]<class E>(const QList<E> &) {
        if (table == QLatin1StringView(E::description().table))
            name = QCoreApplication::translate("Entity", E::description().plural);
    });
    return name;
}

} // namespace

ImportsModel::ImportsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportsModel::show(const QList<storage::MeasuredBatch> &batches)
{
    beginResetModel();
    m_batches = batches;
    std::reverse(m_batches.begin(), m_batches.end());
    endResetModel();
}

qint64 ImportsModel::batchAt(int row) const { return row >= 0 && row < m_batches.size() ? m_batches.at(row).number : 0; }
int ImportsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_batches.size()); }
int ImportsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &batch = m_batches.at(index.row());
    switch (index.column()) {
    case SourceColumn: return batch.source;
    case KindColumn: return kindName(batch.kind);
    case RowsColumn: return QLocale().toString(batch.rows);
    case WhenColumn: return shared::momentText(batch.whenUtc.toLocalTime());
    default: return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn: return tr("File");
    case KindColumn: return tr("What it brought");
    case RowsColumn: return tr("Rows");
    case WhenColumn: return tr("Imported");
    default: return {};
    }
}

} // namespace slatelier::measurement
