// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datum.h"
#include "core/model/valuedescriptions.h"

#include <QCoreApplication>

#include <concepts>
#include <functional>

/// Between the types of fields and Datum, for every type a field may have. A new kind of field is one Codec.
namespace slatelier::model {

/// What the values of a field look like, for schemas, columns and editors.
enum class Shape { Text, Flag, Integer, Number, Share, Hours, Seconds, Money, Currency, Zone, Date, Instant, Time, Window,
                   Enumeration, Reference, Structure, List, Object };

/// Why a datum is not a value of the field, and where inside it (keys and indexes from the outside in).
struct Misfit
{
    const char *pattern; // QT_TRANSLATE_NOOP("Problem", …)
    QStringList arguments;
    QStringList path;
};
using Fit = std::optional<Misfit>; // absent = it fits

inline Misfit misfit(const char *pattern, QStringList arguments = {})
{
    return {pattern, std::move(arguments), {}};
}

/// Called with the table ("" = component or service) and the id of each reference.
using ReferenceVisitor = std::function<void(const char *table, const QString &id)>;

template<class T>
struct Codec;

template<class T>
concept Described = requires { T::description(); };
template<class T>
concept Enumeration = std::is_enum_v<T> && requires { enumNames(T{}); };

namespace reading {
Fit text(const Datum &datum, QString &value);
Fit wholeNumber(const Datum &datum, qint64 lowest, qint64 highest, qint64 &value);
Fit number(const Datum &datum, Decimal &value);
Fit date(const Datum &datum, QDate &value);
Fit instant(const Datum &datum, Instant &value);
Fit time(const Datum &datum, LocalTime &value);
Fit window(const Datum &datum, Window &value);
Fit zone(const Datum &datum, Zone &value);
Fit currency(const Datum &datum, Currency &value);
Fit block(const Datum &datum, Block &value, int depth = 0);
/// A key of \a object that is not among \a known, as a sentence that names the nearest known one.
Fit unknownKeys(const Datum::Object &object, const QStringList &known);
Misfit notAWord(const Datum &datum, const QStringList &words);
} // namespace reading

namespace writing {
QString time(LocalTime value);
QString instant(const Instant &value);
QString window(Window value);
Datum block(const Block &value);
} // namespace writing

template<>
struct Codec<QString>
{
    static constexpr Shape shape = Shape::Text;
    static Datum write(const QString &value) { return value.isEmpty() ? Datum() : Datum(value); }
    static Fit read(const Datum &datum, QString &value) { return reading::text(datum, value); }
};

template<>
struct Codec<bool>
{
    static constexpr Shape shape = Shape::Flag;
    static Datum write(bool value) { return Datum(value); }
    static Fit read(const Datum &datum, bool &value)
    {
        if (!datum.flag())
            return misfit(QT_TRANSLATE_NOOP("Problem", "true or false was expected"));
        value = *datum.flag();
        return {};
    }
};

/// Whole numbers of the model are counts: not negative.
template<>
struct Codec<int>
{
    static constexpr Shape shape = Shape::Integer;
    static Datum write(int value) { return Datum::number(value); }
    static Fit read(const Datum &datum, int &value)
    {
        qint64 whole = 0;
        auto fit = reading::wholeNumber(datum, 0, 2'000'000'000, whole);
        value = int(whole);
        return fit;
    }
};

template<>
struct Codec<Decimal>
{
    static constexpr Shape shape = Shape::Number;
    static Datum write(const Decimal &value) { return Datum(value); }
    static Fit read(const Datum &datum, Decimal &value) { return reading::number(datum, value); }
};

template<>
struct Codec<Share>
{
    static constexpr Shape shape = Shape::Share;
    static Datum write(const Share &value) { return Datum(value.value); }
    static Fit read(const Datum &datum, Share &value)
    {
        if (auto fit = reading::number(datum, value.value))
            return fit;
        if (value.value < Decimal(0) || value.value > Decimal(1))
            return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a share: a number from 0 to 1 was expected"),
                          {value.value.toString()});
        return {};
    }
};

template<>
struct Codec<Hours>
{
    static constexpr Shape shape = Shape::Hours;
    static Datum write(const Hours &value) { return Datum(value.value); }
    static Fit read(const Datum &datum, Hours &value)
    {
        if (auto fit = reading::number(datum, value.value))
            return fit;
        if (value.value < Decimal(0))
            return misfit(QT_TRANSLATE_NOOP("Problem", "%1 hours is negative: a length of 0 or more was expected"),
                          {value.value.toString()});
        return {};
    }
};

template<>
struct Codec<std::chrono::seconds>
{
    static constexpr Shape shape = Shape::Seconds;
    static Datum write(std::chrono::seconds value) { return Datum::number(value.count()); }
    static Fit read(const Datum &datum, std::chrono::seconds &value)
    {
        qint64 whole = 0;
        auto fit = reading::wholeNumber(datum, 0, 100'000'000'000, whole);
        value = std::chrono::seconds(whole);
        return fit;
    }
};

template<>
struct Codec<MinorUnits>
{
    static constexpr Shape shape = Shape::Money;
    static Datum write(const MinorUnits &value) { return Datum::number(value.units); }
    static Fit read(const Datum &datum, MinorUnits &value)
    {
        return reading::wholeNumber(datum, -900'000'000'000'000'000, 900'000'000'000'000'000, value.units);
    }
};

template<>
struct Codec<Currency>
{
    static constexpr Shape shape = Shape::Currency;
    static Datum write(const Currency &value) { return value.code.isEmpty() ? Datum() : Datum(value.code); }
    static Fit read(const Datum &datum, Currency &value) { return reading::currency(datum, value); }
};

template<>
struct Codec<Zone>
{
    static constexpr Shape shape = Shape::Zone;
    static Datum write(const Zone &value) { return value.name.isEmpty() ? Datum() : Datum(value.name); }
    static Fit read(const Datum &datum, Zone &value) { return reading::zone(datum, value); }
};

template<>
struct Codec<QDate>
{
    static constexpr Shape shape = Shape::Date;
    static Datum write(const QDate &value) { return value.isValid() ? Datum(value.toString(Qt::ISODate)) : Datum(); }
    static Fit read(const Datum &datum, QDate &value) { return reading::date(datum, value); }
};

template<>
struct Codec<Instant>
{
    static constexpr Shape shape = Shape::Instant;
    static Datum write(const Instant &value) { return Datum(writing::instant(value)); }
    static Fit read(const Datum &datum, Instant &value) { return reading::instant(datum, value); }
};

template<>
struct Codec<LocalTime>
{
    static constexpr Shape shape = Shape::Time;
    static Datum write(LocalTime value) { return Datum(writing::time(value)); }
    static Fit read(const Datum &datum, LocalTime &value) { return reading::time(datum, value); }
};

template<>
struct Codec<Window>
{
    static constexpr Shape shape = Shape::Window;
    static Datum write(Window value) { return Datum(writing::window(value)); }
    static Fit read(const Datum &datum, Window &value) { return reading::window(datum, value); }
};

template<>
struct Codec<Block>
{
    static constexpr Shape shape = Shape::Structure;
    static Datum write(const Block &value) { return writing::block(value); }
    static Fit read(const Datum &datum, Block &value) { return reading::block(datum, value); }
    static void references(const Block &value, const ReferenceVisitor &visit)
    {
        forEachPart(value, [&](const QString &id) { visit("", id); });
    }
};

template<Enumeration T>
struct Codec<T>
{
    static constexpr Shape shape = Shape::Enumeration;
    static Datum write(T value) { return Datum(QString::fromLatin1(enumNames(T{}).at(size_t(value)).word)); }
    static Fit read(const Datum &datum, T &value)
    {
        QStringList words;
        constexpr auto names = enumNames(T{});
        for (size_t i = 0; i < names.size(); ++i) {
            words += QString::fromLatin1(names.at(i).word);
            if (datum.text() && *datum.text() == words.back()) {
                value = T(i);
                return {};
            }
        }
        return reading::notAWord(datum, words);
    }
};

template<class E>
struct Codec<Id<E>>
{
    static constexpr Shape shape = Shape::Reference;
    static Datum write(const Id<E> &value) { return value.isEmpty() ? Datum() : Datum(value.text); }
    static Fit read(const Datum &datum, Id<E> &value) { return reading::text(datum, value.text); }
    static void references(const Id<E> &value, const ReferenceVisitor &visit)
    {
        if (!value.isEmpty())
            visit(E::description().table, value.text);
    }
};

template<class T>
struct Codec<std::optional<T>>
{
    static constexpr Shape shape = Codec<T>::shape;
    static Datum write(const std::optional<T> &value) { return value ? Codec<T>::write(*value) : Datum(); }
    static Fit read(const Datum &datum, std::optional<T> &value)
    {
        if (datum.isNull()) {
            value.reset();
            return {};
        }
        return Codec<T>::read(datum, value.emplace());
    }
    static void references(const std::optional<T> &value, const ReferenceVisitor &visit)
    {
        if constexpr (requires { Codec<T>::references(*value, visit); }) {
            if (value)
                Codec<T>::references(*value, visit);
        }
    }
};

template<class T>
struct Codec<QList<T>>
{
    static constexpr Shape shape = Shape::List;
    static Datum write(const QList<T> &value)
    {
        Datum::List list;
        for (const auto &element : value)
            list += Codec<T>::write(element);
        return list.isEmpty() ? Datum() : Datum(list);
    }
    static Fit read(const Datum &datum, QList<T> &value)
    {
        value.clear();
        if (datum.isNull())
            return {};
        if (!datum.list())
            return misfit(QT_TRANSLATE_NOOP("Problem", "a list was expected"));
        for (const auto &element : *datum.list()) {
            T read{};
            if (auto fit = Codec<T>::read(element, read)) {
                fit->path.prepend(QString::number(value.size()));
                return fit;
            }
            value += std::move(read);
        }
        return {};
    }
    static void references(const QList<T> &value, const ReferenceVisitor &visit)
    {
        if constexpr (requires(const T &element) { Codec<T>::references(element, visit); }) {
            for (const auto &element : value)
                Codec<T>::references(element, visit);
        }
    }
};

/// A value inside a field: an object with the keys of its description; absent members are left out.
template<Described T>
struct Codec<T>
{
    static constexpr Shape shape = Shape::Object;
    static Datum write(const T &value)
    {
        Datum::Object object;
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        Datum datum = Codec<std::decay_t<decltype(value.*field.member)>>::write(value.*field.member);
                        if (!datum.isNull())
                            object.append({QString::fromLatin1(field.name), std::move(datum)});
                    }(),
                    ...);
            },
            T::description().fields);
        return Datum(object);
    }
    static Fit read(const Datum &datum, T &value)
    {
        if (!datum.object())
            return misfit(QT_TRANSLATE_NOOP("Problem", "an object was expected"));
        QStringList known;
        Fit fit;
        std::apply([&](const auto &...field) { ((fit = fit ? fit : readField(datum, field, value, known)), ...); },
                   T::description().fields);
        return fit ? fit : reading::unknownKeys(*datum.object(), known);
    }

private:
    template<class F>
    static Fit readField(const Datum &datum, const F &field, T &value, QStringList &known)
    {
        known += QString::fromLatin1(field.name);
        const Datum *member = datum.member(known.back());
        if (!member || member->isNull()) {
            if (field.use == FieldUse::Required)
                return misfit(QT_TRANSLATE_NOOP("Problem", "the key “%1” is missing"), {known.back()});
            return {};
        }
        auto fit = Codec<std::decay_t<decltype(value.*field.member)>>::read(*member, value.*field.member);
        if (fit)
            fit->path.prepend(known.back());
        return fit;
    }
};

} // namespace slatelier::model
