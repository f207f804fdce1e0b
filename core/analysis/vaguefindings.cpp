// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/vaguewords.h"

#include <QSet>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;
using model::EntityType;
using model::FieldType;
using model::FieldUse;
using model::Shape;

namespace {

/// The agreement or the service inside which rows of the type live, or the type itself when it is one of the two.
const EntityType *rootOf(const EntityType &type)
{
    const auto *root = &type;
    while (root->owner)
        root = root->owner;
    const bool promises = root == &model::entityTypeOf<model::Agreement>() || root == &model::entityTypeOf<model::Service>();
    return promises && !type.internal ? root : nullptr;
}

/// Texts that name things and promise nothing.
bool isName(const FieldType &field)
{
    static const QSet<QString> names{u"code"_s, u"name"_s, u"number"_s, u"title"_s, u"priority"_s, u"class"_s, u"region"_s,
                                     u"topology"_s, u"base_contract"_s, u"contact"_s, u"level"_s};
    return field.use != FieldUse::Paragraph && names.contains(field.name);
}

/// The fields of an entity that can promise, and the one that bounds them.
struct PromisingType
{
    const EntityType *type;
    const EntityType *root;
    QList<const FieldType *> texts;
    const FieldType *deadline = nullptr;
};

const QList<PromisingType> &promisingTypes()
{
    static const QList<PromisingType> all = [] {
        QList<PromisingType> types;
        for (const auto &type : model::entityTypes()) {
            PromisingType promising{&type, rootOf(type), {}};
            for (const auto &field : type.fields) {
                const bool open = field.use != FieldUse::Internal && field.use != FieldUse::Archive;
                if (field.shape == Shape::Text && open && !isName(field))
                    promising.texts += &field;
                else if (field.name == "deadline_seconds"_L1)
                    promising.deadline = &field;
            }
            if (promising.root && !promising.texts.isEmpty())
                types += promising;
        }
        return types;
    }();
    return all;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.first(longest).section(u' ', 0, -2) + u'…';
}

/// A deadline in the row is the number that its texts need, so such rows are left alone.
QList<VagueField> vagueFieldsOf(const PromisingType &promising, const void *row)
{
    QList<VagueField> vague;
    for (const auto *field : promising.texts) {
        const auto datum = field->read(row);
        const auto *text = datum.text();
        const auto words = text ? vagueWords(*text) : QList<VagueWords>();
        if (!words.isEmpty())
            vague += {field, text->mid(words.first().start, words.first().length), words.first().phrase->kind};
    }
    if (promising.deadline && !vague.isEmpty() && !promising.deadline->read(row).isNull())
        vague.clear();
    return vague;
}

} // namespace

void findVaguePromises(FindingList &list)
{
    const auto &project = list.project();
    for (const auto &promising : promisingTypes()) {
        const auto &type = *promising.type;
        const auto known = std::exchange(list.kept().vague[&type], {});
        auto &read = list.kept().vague[&type];
        read.reserve(type.count(project));
        for (qsizetype i = 0; i < type.count(project); ++i) {
            const auto row = type.rowAt(project, i).row;
            const auto before = known.constFind(row.get());
            const auto vague = before == known.cend() ? vagueFieldsOf(promising, row.get()) : *before;
            read.insert(row.get(), vague);
            if (vague.isEmpty() || !list.isLive(type, row.get()))
                continue;
            for (const auto &field : vague)
                list.add("vague-promise", Severity::Warning, {&type, type.idOf(row.get()), field.field->name},
                         QT_TRANSLATE_NOOP("Finding", "“%1” binds nobody: “%2”, field “%3”. %4"),
                         {field.words, shortened(type.displayName(row.get())),
                          QCoreApplication::translate("Field", field.field->title), adviceFor(field.kind)});
        }
    }
}

} // namespace slatelier::analysis
