// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/vaguetext.h"

#include <QSet>

#include <unordered_map>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

quint32 hashOf(std::u16string_view word) { return quint32(std::hash<std::u16string_view>()(word)); }

/// The words of the row that are long enough for a name.
WordHashes wordsOf(const PromisingType &promising, const void *row)
{
    WordHashes hashes;
    for (const auto *field : promising.texts) {
        const auto datum = field->read(row);
        const TokenRow words(datum.text() ? QStringView(*datum.text()) : QStringView());
        for (size_t i = 0; i < words.size(); ++i) {
            if (words[i].word.size() > 2)
                hashes += hashOf(words[i].word);
        }
    }
    return hashes;
}

} // namespace

/// The people of a project by the words of their names.
class Names
{
public:
    explicit Names(const model::Table<model::Person> &people) : m_table(people)
    {
        for (const auto &person : m_table) {
            const TokenRow words(person.name);
            for (size_t i = 0; i < words.size() && words.size() > 1; ++i) {
                m_people[std::u16string(words[i].word)] += &person;
                m_hashes.insert(hashOf(words[i].word));
            }
        }
    }

    bool areOf(const model::Table<model::Person> &people) const { return m_table.sharesRowsWith(people); }
    bool isEmpty() const { return m_people.empty(); }

    /// Is one of the words part of a name?
    bool holdOneOf(const WordHashes &words) const
    {
        return std::any_of(words.begin(), words.end(), [this](quint32 word) { return m_hashes.contains(word); });
    }

    /// The first person whose names, or one name and an initial, stand together in the text.
    const model::Person *namedIn(const QString &text) const
    {
        const TokenRow row(text);
        for (size_t i = 0; i + 1 < row.size(); ++i) {
            for (const auto &[full, other] : {std::pair(i, i + 1), std::pair(i + 1, i)}) {
                if (const auto *person = row[full].word.size() > 2 ? personOf(row[full].word, row[other].word) : nullptr)
                    return person;
            }
        }
        return nullptr;
    }

private:
    const model::Person *personOf(std::u16string_view name, std::u16string_view beside) const
    {
        const auto found = m_people.find(std::u16string(name));
        if (found == m_people.end())
            return nullptr;
        for (const auto *person : found->second) {
            const TokenRow words(person->name);
            for (size_t i = 0; i < words.size(); ++i) {
                const auto word = words[i].word;
                if (word != name && (word == beside || (beside.size() == 1 && word.front() == beside.front())))
                    return person;
            }
        }
        return nullptr;
    }

    model::Table<model::Person> m_table; // keeps the rows
    std::unordered_map<std::u16string, QList<const model::Person *>> m_people;
    QSet<quint32> m_hashes;
};

namespace {

const QSet<QString> &internalKeys()
{
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const auto &type : model::entityTypes()) {
            if (type.internal)
                all.insert(type.table);
            for (const auto &field : type.fields) {
                if (field.use == model::FieldUse::Internal)
                    all.insert(field.name);
            }
        }
        return all;
    }();
    return keys;
}

/// The first internal key of a text project; quotes inside texts are escaped, so only keys stand before «": ».
QString internalKeyIn(const QString &content)
{
    for (qsizetype end = content.indexOf(u"\":"_s); end >= 0; end = content.indexOf(u"\":"_s, end + 2)) {
        const auto begin = content.lastIndexOf(u'"', end - 1) + 1;
        const auto key = content.sliced(begin, end - begin);
        if (internalKeys().contains(key))
            return key;
    }
    return {};
}

QString titleOf(const QString &key)
{
    if (const auto *type = model::entityType(key))
        return QCoreApplication::translate("Entity", type->plural);
    for (const auto &type : model::entityTypes()) {
        if (const int at = type.fieldIndex(key); at >= 0)
            return QCoreApplication::translate("Field", type.fields.at(at).title);
    }
    return key;
}

const Names &namesIn(FindingList &list)
{
    auto &known = list.kept().names;
    if (!known || !known->areOf(list.project().people))
        known = std::make_shared<const Names>(list.project().people);
    return *known;
}

} // namespace

void findNames(FindingList &list, const PromisingType &open)
{
    const auto &project = list.project();
    const auto &names = namesIn(list);
    const auto &type = *open.type;
    auto &known = list.kept().words[&type];
    known.begin();
    for (qsizetype i = 0; i < type.count(project) && !names.isEmpty(); ++i) {
        const auto row = type.rowAt(project, i).row;
        if (!names.holdOneOf(known.of(row.get(), [&] { return wordsOf(open, row.get()); })) || !list.isLive(type, row.get()))
            continue;
        for (const auto *field : open.texts) {
            const auto datum = field->read(row.get());
            if (const auto *person = datum.text() ? names.namedIn(*datum.text()) : nullptr)
                list.add("person-named-to-customer", Severity::Error, {&type, type.idOf(row.get()), field->name},
                         QT_TRANSLATE_NOOP("Finding", "The field “%1” of “%2” names “%3”; the customer reads it."),
                         {QCoreApplication::translate("Field", field->title), type.displayName(row.get()), list.name(*person)});
        }
    }
    known.forgetTheRest();
}

void findLeaks(FindingList &list)
{
    auto &known = list.kept().archives;
    known.begin();
    for (const auto &edition : list.project().editions) {
        const auto &key = known.of(&edition, [&] { return internalKeyIn(edition.content); });
        if (!key.isEmpty())
            list.add("internal-in-edition", Severity::Error, edition, "content",
                     QT_TRANSLATE_NOOP("Finding", "Edition %1 of the agreement %2 holds what belongs to the provider alone: %3."),
                     {QString::number(edition.number), list.name(list.project().agreements, std::optional(edition.agreement)), titleOf(key)});
    }
    known.forgetTheRest();
}

} // namespace slatelier::analysis
