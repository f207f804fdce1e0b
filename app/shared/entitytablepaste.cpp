// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EntityTableModel that takes cells from the clipboard.
#include "app/shared/entitysteps.h"
#include "app/shared/entitytablemodel.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

struct EntityTableModel::PastedRow
{
    QString id; // of a new row fresh
    bool fresh = false;
    std::shared_ptr<void> row;
};

QString EntityTableModel::readCells(const TextRows &rows, const QList<int> &columns, QList<PastedRow> &pasted) const
{
    for (int i = 0; i < rows.size(); ++i) {
        const auto &cells = rows.at(i);
        if (cells.size() > columns.size())
            return tr("Line %1 has %2 cells, but only %3 columns follow here. Nothing was pasted.")
                .arg(i + 1).arg(cells.size()).arg(columns.size());
        // Numbers and money are read with what stands beside them, so plain words go in first.
        for (const bool numbers : {false, true}) {
            for (int cell = 0; cell < cells.size(); ++cell) {
                const auto *field = fieldAt(columns.at(cell));
                if (!field || !isPlainlyEditable(*field) || isNumeric(*field) != numbers)
                    continue;
                const auto datum =
                    datumFrom({m_document.project(), m_type, pasted.at(i).row.get(), *field}, cells.at(cell));
                if (!datum)
                    return tr("Line %1, column “%2”: %3 Nothing was pasted.")
                        .arg(QString::number(i + 1), fieldTitle(*field), datum.error());
                field->write(pasted.at(i).row.get(), *datum);
            }
        }
    }
    return {};
}

QString EntityTableModel::paste(const TextRows &rows, const QStringList &over, const QList<int> &columns)
{
    auto content = rows;
    QStringList heads;
    for (const int column : columns)
        heads.append(headerData(column, Qt::Horizontal).toString());
    if (!content.isEmpty() && content.first().size() > 1 && content.first() == heads.first(qMin(heads.size(), content.first().size())))
        content.removeFirst();
    QList<PastedRow> pasted;
    for (int i = 0; i < content.size(); ++i) {
        const auto present = i < over.size() ? m_type.find(m_document.project(), over.at(i)) : model::AnyRow();
        const auto id = present ? over.at(i) : QUuid::createUuid().toString(QUuid::WithoutBraces);
        pasted.append({id, !present, present ? m_type.copy(present.get()) : m_type.create(id)});
        if (!present && m_type.ownerField >= 0)
            m_type.fields.at(m_type.ownerField).write(pasted.last().row.get(), model::Datum(m_owner));
    }
    if (const auto sentence = readCells(content, columns, pasted); !sentence.isEmpty())
        return sentence;
    const model::StepLabel label{QT_TRANSLATE_NOOP("Step", "Paste: %1 (%2)"),
                                 {model::entityTerm(m_type.plural), QString::number(content.size())}};
    m_document.apply(label, [&](model::Project &project) {
        for (const auto &[id, fresh, row] : pasted) {
            if (fresh)
                m_type.putAt(project, m_type.count(project), row);
            else
                m_type.place(project, row, m_type.rowAt(project, m_type.indexOf(project, id)).position);
        }
    });
    return {};
}

} // namespace slatelier::shared
