// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/contentsmodel.h"

#include "app/agreement/clausekinds.h"

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

ContentsModel::ContentsModel(document::Document &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    m_keys.append(u"terms"_s);
    for (const auto &kind : clauseKinds())
        m_keys.append(kind.key);
    m_keys += {u"carried"_s, u"editions"_s};
    connect(&document, &document::Document::changed, this, &ContentsModel::refresh);
}

void ContentsModel::setAgreement(const QString &id)
{
    m_agreement = id;
    m_attention.clear();
    refresh();
}

void ContentsModel::setAttention(const QString &key, int count)
{
    if (std::exchange(m_attention[key], count) != count)
        Q_EMIT dataChanged(index(rowOf(key)), index(rowOf(key)));
}

void ContentsModel::refresh()
{
    m_counts.clear();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ContentsModel::titleOf(const QString &key) const
{
    for (const auto &kind : clauseKinds()) {
        if (kind.key == key)
            return kind.title();
    }
    return key == u"terms" ? tr("Terms and parties") : key == u"carried" ? tr("Carried by") : tr("Editions");
}

int ContentsModel::countOf(const QString &key) const
{
    const model::EntityType *type = key == u"editions" ? &model::entityTypeOf<model::Edition>() : nullptr;
    for (const auto &kind : clauseKinds()) {
        if (kind.key == key)
            type = kind.type;
    }
    int count = 0;
    for (qsizetype i = 0; type && i < type->count(m_document.project()); ++i)
        count += type->ownerId(type->rowAt(m_document.project(), i).row.get()) == m_agreement;
    return count;
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto key = m_keys.at(index.row());
    if (role == KeyRole)
        return key;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return titleOf(key);
    if (role == AttentionRole)
        return m_attention.value(key);
    if (role != CountRole && role != Qt::AccessibleTextRole)
        return {};
    if (!m_counts.contains(key))
        m_counts.insert(key, countOf(key));
    const int count = m_counts.value(key);
    if (role == CountRole)
        return count;
    return count > 0 ? titleOf(key) + u", "_s + QLocale().toString(count) : titleOf(key);
}

} // namespace slatelier::agreement
