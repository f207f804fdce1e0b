// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/matrixmodel.h"

namespace slatelier::shared {

MatrixModel::MatrixModel(document::Document &document, const char *step, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_step(step)
{}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isWritable(index.row()))
        return false;
    auto project = m_document.project();
    const auto refusal = write(project, index.row(), index.column(), value.toString());
    if (refusal.isEmpty())
        return apply(project);
    Q_EMIT refused(refusal);
    return false;
}

QString MatrixModel::paste(const TextRows &rows, const QModelIndex &at)
{
    auto project = m_document.project();
    int row = at.row();
    for (const auto &texts : rows) {
        int column = at.column();
        for (const auto &text : texts) {
            const bool isCell = row < rowCount() && column < columnCount() && isWritable(row);
            const auto refusal = isCell ? write(project, row, column, text) : QString();
            if (!refusal.isEmpty())
                return refusal;
            ++column;
        }
        ++row;
    }
    apply(project);
    return {};
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && isWritable(index.row()) && !m_document.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace slatelier::shared
