// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/rowsmodel.h"

#include "app/shared/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace slatelier::measurement {

using namespace model;

namespace {

QString shown(const QString &value, const Project &) { return value; }
QString shown(bool value, const Project &) { return value ? QCoreApplication::translate("Rows", "yes") : QCoreApplication::translate("Rows", "no"); }
QString shown(int value, const Project &) { return QLocale().toString(value); }
QString shown(const Decimal &value, const Project &) { return shared::decimalText(value.toDouble()); }
QString shown(const Instant &value, const Project &)
{
    const QTimeZone zone(value.zone.name.toUtf8());
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(value.utcSeconds, zone.isValid() ? zone : QTimeZone::utc()), QLocale::ShortFormat);
}
QString shown(const Id<Service> &value, const Project &project)
{
    const auto *service = project.services.find(value);
    return !service ? value.text : service->code.isEmpty() ? service->name : service->code + u' ' + service->name;
}
QString shown(RestoredBy value, const Project &) { return QCoreApplication::translate("Enum", enumNames(value).at(size_t(value)).title); }
template<class T>
QString shown(const std::optional<T> &value, const Project &project)
{
    return value ? shown(*value, project) : QString();
}

template<class E>
QString cell(const E &row, int column, const Project &project)
{
    QString text;
    int at = 0;
    std::apply([&](const auto &...field) { ((at++ == column ? void(text = shown(row.*field.member, project)) : void()), ...); }, E::description().fields);
    return text;
}

/// The texts of a row: what words are looked for in. Moments are not, they would take long.
template<class E>
QString textOf(const E &row, const Project &project)
{
    QString text;
    const auto take = [&](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, Id<Service>>)
            text += shown(value, project) + u'\n';
    };
    std::apply([&](const auto &...field) { (take(row.*field.member), ...); }, E::description().fields);
    return text;
}

template<class E>
QString title(int column)
{
    QString text;
    int at = 0;
    std::apply([&](const auto &...field) { ((at++ == column ? void(text = QCoreApplication::translate("Field", field.title)) : void()), ...); },
               E::description().fields);
    return text;
}

template<class E>
constexpr int columnsOf()
{
    return int(std::tuple_size_v<decltype(E::description().fields)>);
}

} // namespace

RowsModel::RowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void RowsModel::show(const Project &project, const Measured &rows)
{
    beginResetModel();
    m_project = project;
    m_rows = rows;
    refilter();
    endResetModel();
}

void RowsModel::showKind(RowKind kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    refilter();
    endResetModel();
}

void RowsModel::filter(const QString &words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    refilter();
    endResetModel();
}

void RowsModel::refilter()
{
    m_shown.clear();
    for (qsizetype row = 0; !m_words.isEmpty() && row < total(); ++row) {
        const QString all = m_kind == RowKind::Outages   ? textOf(m_rows.outages.at(row), m_project)
                            : m_kind == RowKind::Tickets ? textOf(m_rows.tickets.at(row), m_project)
                                                         : textOf(m_rows.ratings.at(row), m_project);
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            m_shown += row;
    }
}

qsizetype RowsModel::total() const
{
    switch (m_kind) {
    case RowKind::Outages: return m_rows.outages.size();
    case RowKind::Tickets: return m_rows.tickets.size();
    case RowKind::Ratings: return m_rows.ratings.size();
    }
    return 0;
}

QString RowsModel::cellText(qsizetype row, int column) const
{
    switch (m_kind) {
    case RowKind::Outages: return cell(m_rows.outages.at(row), column, m_project);
    case RowKind::Tickets: return cell(m_rows.tickets.at(row), column, m_project);
    case RowKind::Ratings: return cell(m_rows.ratings.at(row), column, m_project);
    }
    return {};
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.isEmpty() ? total() : m_shown.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == RowKind::Outages ? columnsOf<Outage>() : m_kind == RowKind::Tickets ? columnsOf<Ticket>() : columnsOf<Rating>();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return cellText(m_words.isEmpty() ? index.row() : m_shown.at(index.row()), index.column());
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_kind == RowKind::Outages ? title<Outage>(section) : m_kind == RowKind::Tickets ? title<Ticket>(section) : title<Rating>(section);
}

} // namespace slatelier::measurement
