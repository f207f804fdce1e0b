// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QtCore/QAbstractListModel>

namespace slatelier::lineofsight {

/// The gaps of the picture, each as its sentence.
class GapsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setGaps(const QList<analysis::Finding> &gaps);
    const analysis::Finding *gapAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<analysis::Finding> m_gaps;
};

} // namespace slatelier::lineofsight
