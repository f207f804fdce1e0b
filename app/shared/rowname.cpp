// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/rowname.h"

#include "app/shared/fieldtext.h"

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::EntityType;

namespace {

struct RowName
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::shared::RowName)
};

/// Texts of fields of one row; of those that say nothing, nothing.
class Words
{
public:
    Words(const model::Project &project, const EntityType &type, const void *row)
        : m_project(project)
        , m_type(type)
        , m_row(row)
    {}

    QString of(QStringView name) const
    {
        const int index = m_type.fieldIndex(name);
        return index < 0 ? QString() : fieldText({m_project, m_type, m_row, m_type.fields.at(index)});
    }
    QStringList of(std::initializer_list<QStringView> names) const
    {
        QStringList texts;
        for (const auto name : names) {
            if (auto text = of(name); !text.isEmpty())
                texts.append(text.replace(u'\n', u' '));
        }
        return texts;
    }
    QString elseSingular(const QStringList &texts, const QString &between = u", "_s) const
    {
        return texts.isEmpty() ? entitySingular(m_type) : texts.join(between);
    }
    QString afterSingular(const QStringList &texts) const
    {
        return texts.isEmpty() ? entitySingular(m_type) : entitySingular(m_type) + u": "_s + texts.join(u", "_s);
    }

private:
    const model::Project &m_project;
    const EntityType &m_type;
    const void *m_row;
};

QString targetName(const model::Target &target, const Words &words)
{
    const auto promise = target.notOffered ? QStringList{words.of(u"metric"), RowName::tr("not offered")}
                                           : words.of({u"metric", u"operator", u"value"});
    QStringList parts{promise.join(u' ')};
    if (!target.metric)
        parts.clear();
    parts += words.of({u"service", u"component", u"priority", u"offering", u"class", u"region", u"topology"});
    return words.elseSingular(parts);
}

QString creditRowName(const Words &words)
{
    const auto low = words.of(u"low"), high = words.of(u"high");
    QStringList parts;
    if (!low.isEmpty() && !high.isEmpty())
        parts.append(RowName::tr("from %1 to %2").arg(low, high));
    else if (!low.isEmpty())
        parts.append(RowName::tr("from %1").arg(low));
    else if (!high.isEmpty())
        parts.append(RowName::tr("up to %1").arg(high));
    return words.afterSingular(parts + words.of({u"share", u"amount_minor", u"days"}));
}

} // namespace

QString rowName(const model::Project &project, const EntityType &type, const void *row)
{
    const Words words(project, type, row);
    if (&type == &model::entityTypeOf<model::Target>())
        return targetName(*static_cast<const model::Target *>(row), words);
    if (&type == &model::entityTypeOf<model::CreditRow>())
        return creditRowName(words);
    if (&type == &model::entityTypeOf<model::UnavailabilityCriterion>())
        return words.afterSingular(words.of({u"service", u"minimum_seconds"}));
    if (&type == &model::entityTypeOf<model::Exclusion>())
        return words.elseSingular(words.of({u"cause", u"name"}), u": "_s);
    if (&type == &model::entityTypeOf<model::EscalationStep>())
        return words.afterSingular(words.of({u"step", u"priority", u"action"}));
    if (&type == &model::entityTypeOf<model::TerminationRule>())
        return words.afterSingular(words.of({u"service", u"topology"}));
    if (&type == &model::entityTypeOf<model::Edition>())
        return RowName::tr("Edition %1").arg(words.of(u"number"));
    if (&type == &model::entityTypeOf<model::CreditScheme>())
        return words.elseSingular(words.of({u"name"}));
    return type.displayName(row);
}

QString nameOf(const model::Project &project, const EntityType &type, const QString &id)
{
    const auto row = type.find(project, id);
    return row ? rowName(project, type, row.get()) : QString();
}

} // namespace slatelier::shared
