// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/promisingtexts.h"

#include "core/model/project.h"

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

} // namespace

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

} // namespace slatelier::analysis
