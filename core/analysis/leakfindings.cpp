// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/promisingtexts.h"
#include "core/analysis/vaguetext.h"

#include <QSet>

#include <unordered_map>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

/// The people of a project by the words of their names.
class Names
{
public:
    explicit Names(const model::Project &project)
    {
        for (const auto &person : project.people) {
            const TokenRow words(person.name);
            for (size_t i = 0; i < words.size() && words.size() > 1; ++i) {
                m_people[std::u16string(words[i].word)] += &person;
            }
        }
    }

    bool isEmpty() const { return m_people.empty(); }

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

    std::unordered_map<std::u16string, QList<const model::Person *>> m_people;
};

/// Every text that a copy for the customer can hold. Parties alone name people: who signs for them, whom to call.
const QList<PromisingType> &openTypes()
{
    static const QList<PromisingType> all = [] {
        QList<PromisingType> types;
        for (const auto &type : model::entityTypes()) {
            if (type.internal || &type == &model::entityTypeOf<model::Party>() || &type == &model::entityTypeOf<model::ProjectInfo>())
                continue;
            PromisingType open{&type, &type, {}};
            for (const auto &field : type.fields) {
                if (field.shape == model::Shape::Text && field.use != model::FieldUse::Internal && field.use != model::FieldUse::Archive)
                    open.texts += &field;
            }
            types += open;
        }
        return types;
    }();
    return all;
}

QList<NamedField> namedFieldsOf(const PromisingType &promising, const void *row, const Names &names)
{
    QList<NamedField> named;
    for (const auto *field : promising.texts) {
        const auto datum = field->read(row);
        const auto *person = datum.text() ? names.namedIn(*datum.text()) : nullptr;
        if (person)
            named += {field, person->id.text};
    }
    return named;
}

void findNames(FindingList &list)
{
    const auto &project = list.project();
    RowMark people;
    for (const auto &person : project.people)
        people.add(&person);
    auto before = std::exchange(list.kept().named, {});
    if (!(std::exchange(list.kept().people, people) == people))
        before.clear();
    const Names names(project);
    for (const auto &promising : openTypes()) {
        const auto &type = *promising.type;
        const auto known = before.value(&type);
        auto &read = list.kept().named[&type];
        for (qsizetype i = 0; i < type.count(project) && !names.isEmpty(); ++i) {
            const auto row = type.rowAt(project, i).row;
            const auto former = known.constFind(row.get());
            const auto named = former == known.cend() ? namedFieldsOf(promising, row.get(), names) : *former;
            read.insert(row.get(), named);
            if (named.isEmpty() || !list.isLive(type, row.get()))
                continue;
            for (const auto &field : named)
                list.add("person-named-to-customer", Severity::Error, {&type, type.idOf(row.get()), field.field->name},
                         QT_TRANSLATE_NOOP("Finding", "The field “%1” of “%2” names “%3”; the customer reads it."),
                         {QCoreApplication::translate("Field", field.field->title), type.displayName(row.get()),
                          list.name(project.people, std::optional(model::Id<model::Person>{field.person}))});
        }
    }
}

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

} // namespace

void findLeaks(FindingList &list)
{
    findNames(list);
    const auto before = std::exchange(list.kept().archives, {});
    for (const auto &edition : list.project().editions) {
        const auto known = before.constFind(&edition);
        const auto key = known == before.cend() ? internalKeyIn(edition.content) : *known;
        list.kept().archives.insert(&edition, key);
        if (!key.isEmpty())
            list.add("internal-in-edition", Severity::Error, edition, "content",
                     QT_TRANSLATE_NOOP("Finding", "Edition %1 of the agreement %2 holds what belongs to the provider alone: %3."),
                     {QString::number(edition.number), list.name(list.project().agreements, std::optional(edition.agreement)), titleOf(key)});
    }
}

} // namespace slatelier::analysis
