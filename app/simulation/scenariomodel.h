// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/scenariosimulation.h"

#include <QtCore/QAbstractTableModel>

namespace slatelier::document {
class Document;
}

namespace slatelier::simulation {

/// The project as it is and its scenarios side by side. The name of a scenario can be changed in place.
class ScenarioModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Keepable, Interruptions, Longest, Breach, Credits, Cost, ColumnCount };

    ScenarioModel(document::Document &document, ScenarioSimulation &simulation, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Id of the scenario in a row; empty for the first, which is the project as it is.
    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    /// Takes over scenarios and outcomes as they are now.
    void follow();

private:
    QString text(const QString &id, int column) const;

    document::Document &m_document;
    ScenarioSimulation &m_simulation;
    QStringList m_ids{QString()};
};

} // namespace slatelier::simulation
