// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decimal.h"

#include <QList>

#include <variant>

namespace slatelier::model {

/// The shape every field value takes on its way to a file: the values of JSON, with exact numbers and with keys in
/// order. Storage, text form, tables, history and search all speak Datum, so none of them knows an entity.
class Datum
{
public:
    using List = QList<Datum>;
    struct Member;
    using Object = QList<Member>;

    Datum() = default;
    Datum(bool flag) : m_value(flag) {} // NOLINT: a datum is whatever it is made from
    Datum(Decimal number) : m_value(number) {} // NOLINT
    Datum(QString text) : m_value(std::move(text)) {} // NOLINT
    Datum(List list) : m_value(std::move(list)) {} // NOLINT
    Datum(Object object); // NOLINT
    Datum(const char *) = delete; // would become true
    static Datum number(qint64 whole) { return Datum(Decimal(whole, 0)); }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *flag() const { return std::get_if<bool>(&m_value); }
    const Decimal *number() const { return std::get_if<Decimal>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const List *list() const { return std::get_if<List>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }
    /// The member named \a key of an object, or nothing.
    const Datum *member(QStringView key) const;

    /// Compact JSON in UTF-8, stable.
    QByteArray toJson() const;

    friend bool operator==(const Datum &a, const Datum &b);

private:
    std::variant<std::monostate, bool, Decimal, QString, List, Object> m_value;
};

struct Datum::Member
{
    QString key;
    Datum value;
    friend bool operator==(const Member &, const Member &) = default;
};

/// \a text as a JSON string with its quotes; control characters escaped, everything else as it is.
QByteArray quotedJson(const QString &text);

} // namespace slatelier::model
