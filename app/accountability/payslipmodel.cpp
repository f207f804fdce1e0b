// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/payslipmodel.h"

#include "app/shared/format.h"
#include "core/analysis/statistics.h"
#include "core/storage/measuredstore.h"
#include "core/model/entitytype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::accountability {

namespace {

template<class E>
QString nameIn(const model::Table<E> &table, const model::Id<E> &id)
{
    const auto *row = table.find(id);
    return row ? model::entityTypeOf<E>().displayName(row) : QString();
}

} // namespace

PayslipModel::PayslipModel(document::Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    const auto forget = [this] { m_measured.reset(); };
    connect(&document, &document::Document::replaced, this, forget);
    connect(&document, &document::Document::measuredChanged, this, [this, forget] {
        forget();
        refresh();
    });
}

void PayslipModel::setPeriod(QDate first, QDate end)
{
    m_first = first;
    m_end = end;
    refresh();
}

void PayslipModel::refresh()
{
    const auto &project = m_document.project();
    if (!m_measured) {
        const auto *store = m_document.measured();
        m_measured = store ? store->rows().value_or(model::Measured()) : model::Measured();
    }
    const auto figures = analysis::measuredFigures(project, *m_measured, analysis::writtenFigures(project));
    auto scores = m_first < m_end ? analysis::scoresOf(project, m_first, m_end, figures) : QList<analysis::PersonScore>();
    const auto sameRows = [](const analysis::PersonScore &a, const analysis::PersonScore &b) {
        return a.assignment == b.assignment && a.scheme == b.scheme;
    };
    if (std::equal(scores.begin(), scores.end(), m_scores.begin(), m_scores.end(), sameRows)) { // the view keeps its place
        m_scores = scores;
        if (!m_scores.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_scores = scores;
    endResetModel();
}

const analysis::PersonScore *PayslipModel::scoreAt(int row) const
{
    return row >= 0 && row < m_scores.size() ? &m_scores.at(row) : nullptr;
}

int PayslipModel::rowOf(const model::Id<model::Person> &person) const
{
    const auto found = std::find_if(m_scores.begin(), m_scores.end(), [&](const auto &score) { return score.person == person; });
    return found == m_scores.end() ? -1 : static_cast<int>(found - m_scores.begin());
}

QStringList PayslipModel::stepsAt(int row) const
{
    QStringList lines;
    if (const auto *score = scoreAt(row)) {
        for (const auto &step : score->steps)
            lines += step.sentence();
    }
    return lines;
}

int PayslipModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_scores.size()); }
int PayslipModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PayslipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &score = m_scores.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() >= ScoreColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PersonColumn: return nameIn(m_document.project().people, score.person);
    case RoleColumn: return nameIn(m_document.project().roles, score.role);
    case ScoreColumn: return score.score ? shared::decimalText(score.score->toDouble() * 100, 1) + shared::noBreakSpace + u'%' : tr("not known");
    case PayColumn:
        if (!score.scheme)
            return tr("no scheme");
        return score.payoutMinor ? shared::moneyText(*score.payoutMinor, score.currency.code) : tr("not known");
    default: return {};
    }
}

QVariant PayslipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn: return tr("Person");
    case RoleColumn: return tr("Role");
    case ScoreColumn: return tr("Score");
    case PayColumn: return tr("Variable part");
    default: return {};
    }
}

} // namespace slatelier::accountability
