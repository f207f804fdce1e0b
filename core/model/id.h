// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace slatelier::model {

/// The stable name of one entity, unique in the project over all tables. An id of a service cannot be handed to
/// a function that wants an agreement's.
template<class E>
struct Id
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    static Id fresh() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return QString::compare(a.text, b.text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.text, seed); }
};

} // namespace slatelier::model
