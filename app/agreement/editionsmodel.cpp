// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/editionsmodel.h"

#include "app/agreement/agreementsteps.h"
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "core/analysis/editions.h"
#include "core/exchange/editiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

EditionsModel::EditionsModel(document::Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &document::Document::changed, this, [this](const model::Difference &difference) {
        if (difference.touches<model::Edition>() || difference.touches<model::Agreement>())
            refresh();
    });
}

void EditionsModel::setAgreement(const QString &id)
{
    m_agreement = {id};
    refresh();
}

QStringList EditionsModel::presentIds() const
{
    const auto &project = m_document.project();
    const auto *agreement = project.agreements.find(m_agreement);
    if (!agreement)
        return {};
    auto editions = rowsOf(project.editions, &model::Edition::agreement, m_agreement);
    std::stable_sort(editions.begin(), editions.end(),
                     [](const auto &a, const auto &b) { return a.number > b.number; });
    QStringList ids;
    if (!isSigned(project, *agreement))
        ids.append(QString());
    for (const auto &edition : std::as_const(editions))
        ids.append(edition.id.text);
    return ids;
}

void EditionsModel::refresh()
{
    beginResetModel();
    m_ids = presentIds();
    endResetModel();
}

model::Edition EditionsModel::editionAt(int row) const
{
    const auto &project = m_document.project();
    if (const auto *edition = project.editions.find({m_ids.at(row)}))
        return *edition;
    const auto *agreement = project.agreements.find(m_agreement);
    return agreement ? model::Edition{{},
                                      m_agreement,
                                      agreement->edition,
                                      agreement->state,
                                      agreement->signedAt,
                                      agreement->start,
                                      agreement->end,
                                      {}}
                     : model::Edition();
}

QString EditionsModel::titleAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return {};
    const auto edition = editionAt(row);
    return tr("Edition %1, %2").arg(QString::number(edition.number), stateText(edition.state).toLower());
}

std::optional<model::Project> EditionsModel::contentAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return std::nullopt;
    if (m_ids.at(row).isEmpty())
        return analysis::contentOf(m_document.project(), m_agreement);
    const auto content = exchange::editionContent(editionAt(row));
    return content ? std::optional(*content) : std::nullopt;
}

int EditionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}
int EditionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EditionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto edition = editionAt(index.row());
    switch (static_cast<Column>(index.column())) {
    case Number:
        return QString::number(edition.number);
    case State:
        return stateText(edition.state);
    case SignedAt:
        return edition.signedAt ? shared::instantText(*edition.signedAt) : QString();
    case From:
        return edition.start.isValid() ? shared::dateText(edition.start) : QString();
    case Until:
        return edition.end.isValid() ? shared::dateText(edition.end) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EditionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Edition"), tr("State"), tr("Signed at"), tr("In force from"), tr("In force until")};
    return titles[section];
}

} // namespace slatelier::agreement
