// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvimport.h"

#include "core/exchange/csvvalue.h"
#include "core/exchange/nesting.h"
#include "core/exchange/rowlookup.h"
#include "core/exchange/textdecoding.h"
#include "core/model/references.h"
#include "core/model/structurecycle.h"

#include <QRegularExpression>
#include <QSet>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// Why a source row ended without rows of the project.
struct Refusal
{
    Problem problem;
    bool wanted = false; // the mapping said "skip"
};
template<class T>
using Step = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refused(const Problem &problem, bool wanted = false)
{
    return tl::unexpected(Refusal{problem, wanted});
}

class Importer
{
public:
    Importer(const Project &into, const CsvMapping &mapping, const CsvImportOptions &options)
        : m_before(into)
        , m_mapping(mapping)
        , m_options(options)
        , m_lookup(into)
    {
        m_outcome.project = into;
    }

    Checked<ImportOutcome> run(CsvReader &reader, const CsvRow &head)
    {
        if (const auto problems = columns(head); !problems.isEmpty())
            return tl::unexpected(problems);
        for (qsizetype number = 1; m_problems.size() < mostProblems; ++number) {
            const auto row = reader.next();
            if (row && !*row)
                break;
            if (!row)
                bad({row.error()});
            else if (const auto done = record({m_columns, **row, number}); !done)
                bad(done.error());
            else
                ++m_outcome.imported;
        }
        if (m_problems.isEmpty())
            checkCycles();
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        m_outcome.created = createdRows(m_before, m_outcome.project);
        return m_outcome;
    }

private:
    void checkCycles()
    {
        for (const auto &cycle : structureCycles(m_outcome.project))
            m_problems += Problem{QT_TRANSLATE_NOOP("Problem", "The structure of the service contains itself: %1."),
                                  {cycle.join(u" → "_s)},
                                  ProblemKind::Content,
                                  m_options.file,
                                  m_made.value(cycle.first()),
                                  0};
    }

    void bad(Refusal refusal)
    {
        refusal.problem.file = m_options.file;
        (refusal.wanted || m_options.skipBadRows ? m_outcome.skipped : m_problems) += refusal.problem;
    }

    /// Notes where each column is; problems for those that the mapping names in vain.
    Problems columns(const CsvRow &head)
    {
        Problems problems;
        const auto at = [&](qint64 line, qint64 column, const char *pattern, const QStringList &arguments) {
            problems += Problem{pattern, arguments, ProblemKind::Content, m_options.file, line, column};
        };
        QStringList names;
        for (const auto &cell : head.cells) {
            if (m_columns.contains(cell.text))
                at(cell.line, cell.column, QT_TRANSLATE_NOOP("Problem", "The column “%1” occurs twice."), {cell.text});
            m_columns.insert(cell.text, int(names.size()));
            names += cell.text;
        }
        for (const auto &wanted : columnsWanted()) {
            if (!m_columns.contains(wanted))
                at(head.line, 0, QT_TRANSLATE_NOOP("Problem", "The table has no column “%1”; it has: %2."),
                   {wanted, names.join(u", "_s)});
        }
        return problems;
    }

    QStringList columnsWanted() const
    {
        QStringList wanted;
        static const QRegularExpression braces(u"\\{([^}|]*)(\\|[^}]*)?\\}"_s);
        const auto note = [&](const CsvRule &rule) {
            if (!rule.column.isEmpty() && !wanted.contains(rule.column))
                wanted += rule.column;
            for (const auto &match : braces.globalMatch(rule.text)) {
                if (match.captured(1) != "row"_L1 && !wanted.contains(match.captured(1)))
                    wanted += match.captured(1);
            }
        };
        for (const auto &row : m_mapping.rows) {
            if (row.id)
                note(*row.id);
            for (const auto &[field, rule] : row.fields)
                note(rule);
        }
        return wanted;
    }

    /// Makes the rows of one source row; the project is touched only when all of them are good.
    Step<bool> record(const CsvRecord &record)
    {
        m_pending.clear();
        for (const auto &rule : m_mapping.rows) {
            if (const auto done = row(rule, record); !done)
                return done;
        }
        for (const auto &[type, entity] : m_pending) {
            const QString id = type->idOf(entity.get());
            const auto present = type->indexOf(m_outcome.project, id);
            if (present < 0)
                append(m_outcome.project, *type, entity);
            else
                type->place(m_outcome.project, entity, type->rowAt(m_outcome.project, present).position);
            m_lookup.add(*type, entity.get());
        }
        m_made.insert(m_counted, record.row.line);
        return true;
    }

    Step<bool> row(const CsvRowRule &rule, const CsvRecord &record)
    {
        auto id = idOf(rule, record);
        if (!id)
            return tl::unexpected(id.error());
        const bool counted = rule.type->table == m_mapping.kind;
        if (counted)
            m_counted = id->text;
        if (const auto earlier = m_made.constFind(id->text); counted && earlier != m_made.constEnd())
            return refused(id->problem(
                QT_TRANSLATE_NOOP("Problem", "“%1” occurs twice in the table, for the first time in line %2."),
                {id->text, QString::number(*earlier)}));
        const auto present = pendingOr(*rule.type, id->text);
        if (!present) {
            if (const auto other = locate(m_outcome.project, id->text); other.type)
                return refused(id->problem(
                    QT_TRANSLATE_NOOP("Problem", "“%1” is in the project already as something else."), {id->text}));
        } else if (rule.existing == CsvRowRule::Existing::Refuse) {
            return refused(id->problem(QT_TRANSLATE_NOOP("Problem", "“%1” is in the project already."), {id->text}));
        }
        const bool appendOnly = present && rule.existing == CsvRowRule::Existing::Keep;
        const auto entity = present ? rule.type->copy(present.get()) : rule.type->create(id->text);
        for (const auto &[index, fieldRule] : rule.fields) {
            if (appendOnly && !fieldRule.append)
                continue;
            if (const auto done = field(*rule.type, index, fieldRule, record, entity.get()); !done)
                return done;
        }
        if (rule.type->owner && rule.type->ownerId(entity.get()).isEmpty())
            return refused(
                id->problem(QT_TRANSLATE_NOOP("Problem", "The row does not say where it belongs: “%1” is missing."),
                            {rule.type->fields.at(rule.type->ownerField).name}));
        for (const auto &field : rule.type->fields) {
            if (field.use == FieldUse::Required && field.read(entity.get()).isNull())
                return refused(id->problem(QT_TRANSLATE_NOOP("Problem", "“%1” has no “%2”, and it must not be empty."),
                                           {id->text, field.name}));
        }
        m_pending.append({rule.type, entity});
        return true;
    }

    /// The id by the rule, else the code or number, else a fresh one.
    Step<CsvValue> idOf(const CsvRowRule &rule, const CsvRecord &record)
    {
        std::optional<CsvRule> source = rule.id;
        for (const auto &[index, fieldRule] : rule.fields) {
            const QString &name = rule.type->fields.at(index).name;
            if (!source && (name == "code"_L1 || name == "number"_L1))
                source = fieldRule;
        }
        if (!source)
            return CsvValue{QUuid::createUuid().toString(QUuid::WithoutBraces), false, record.row.line, 1};
        const auto value = textOf(*source, m_mapping, record);
        if (!value)
            return refused(value.error());
        if (value->unknown || value->text.isEmpty())
            return refused(value->problem(QT_TRANSLATE_NOOP("Problem", "The row has no id.")));
        return *value;
    }

    AnyRow pendingOr(const EntityType &type, const QString &id) const
    {
        for (const auto &[pendingType, entity] : m_pending) {
            if (pendingType == &type && type.idOf(entity.get()) == id)
                return entity;
        }
        return type.find(m_outcome.project, id);
    }

    Step<bool> field(const EntityType &type, int index, const CsvRule &rule, const CsvRecord &record, void *entity)
    {
        const FieldType &field = type.fields.at(index);
        const auto value = textOf(rule, m_mapping, record);
        if (!value)
            return refused(value.error());
        if (value->unknown)
            return unknown(field, rule, *value, entity);
        auto datum = datumOf(*value, rule, m_mapping, field);
        if (!datum)
            return refused(datum.error());
        if (const auto problem = resolve(*datum, field, *value))
            return refused(*problem);
        if (rule.append)
            datum = appended(field.read(entity), *datum);
        if (const auto fit = field.write(entity, *datum))
            return refused(value->problem(fit->pattern, fit->arguments));
        if (const auto problem = aboveAll(type, field, *value, entity))
            return refused(*problem);
        return true;
    }

    Step<bool> unknown(const FieldType &field, const CsvRule &rule, const CsvValue &value, void *entity)
    {
        const auto meaning = rule.unknown.value_or(CsvRule::Unknown::Absent);
        if (meaning != CsvRule::Unknown::Absent)
            return refused(value.problem(QT_TRANSLATE_NOOP("Problem", "There is no value for “%1”."), {field.name}),
                           meaning == CsvRule::Unknown::Skip);
        if (rule.append)
            return true;
        if (const auto fit = field.write(entity, Datum()); fit && field.use == FieldUse::Required)
            return refused(value.problem(fit->pattern, fit->arguments));
        return true;
    }

    static Datum appended(const Datum &list, const Datum &more)
    {
        Datum::List joined = list.list() ? *list.list() : Datum::List();
        for (const auto &element : *more.list()) {
            if (!joined.contains(element))
                joined += element;
        }
        return Datum(joined);
    }

    /// Turns what a cell says of another row into that row's id.
    std::optional<Problem> resolve(Datum &datum, const FieldType &field, const CsvValue &value) const
    {
        if (field.shape == Shape::Structure)
            return resolveParts(datum, value);
        if (!field.references)
            return std::nullopt;
        const auto *type = entityType(QString::fromLatin1(field.references));
        Datum::List ids;
        for (const auto &wanted : datum.list() ? *datum.list() : Datum::List{datum}) {
            QString id = pendingOr(*type, *wanted.text()) ? *wanted.text() : QString();
            if (id.isEmpty())
                id = m_lookup.find(*type, *wanted.text());
            if (id.isEmpty())
                return value.problem(QT_TRANSLATE_NOOP("Problem", "There is no “%1” in “%2”, or more than one."),
                                     {*wanted.text(), type->table});
            ids += Datum(id);
        }
        datum = datum.list() ? Datum(ids) : ids.first();
        return std::nullopt;
    }

    /// The parts of a structure, by id only, must be components or services.
    std::optional<Problem> resolveParts(const Datum &datum, const CsvValue &value) const
    {
        Block block;
        std::optional<Problem> problem;
        if (reading::block(datum, block))
            return std::nullopt; // said when the field is written
        forEachPart(block, [&](const QString &part) {
            if (!pendingOr(entityTypeOf<Component>(), part) && !pendingOr(entityTypeOf<Service>(), part))
                problem = value.problem(
                    QT_TRANSLATE_NOOP("Problem", "There is nothing with the id “%1” in the project."), {part});
        });
        return problem;
    }

    /// A target that promises a share above 100 % or below 0.
    std::optional<Problem> aboveAll(const EntityType &type, const FieldType &field, const CsvValue &value,
                                    const void *entity) const
    {
        if (&type != &entityTypeOf<Target>() || (field.name != "value"_L1 && field.name != "metric"_L1))
            return std::nullopt;
        const auto *target = static_cast<const Target *>(entity);
        const auto metric = target->metric ? pendingOr(entityTypeOf<Metric>(), target->metric->text) : AnyRow();
        if (!metric || !target->value || !isShare(static_cast<const Metric *>(metric.get())->kind))
            return std::nullopt;
        if (*target->value >= Decimal(0) && *target->value <= Decimal(1))
            return std::nullopt;
        return value.problem(QT_TRANSLATE_NOOP("Problem", "%1 is not a share: a number from 0 to 1 was expected"),
                             {target->value->toString()});
    }

    Project m_before;
    const CsvMapping &m_mapping;
    CsvImportOptions m_options;
    RowLookup m_lookup;
    QHash<QString, int> m_columns;
    QList<std::pair<const EntityType *, std::shared_ptr<void>>> m_pending;
    QString m_counted;             // id of the row that the present source row is for
    QHash<QString, qint64> m_made; // those of earlier source rows with their line
    Problems m_problems;
    ImportOutcome m_outcome;
};

Problems named(Problem problem, const QString &file)
{
    problem.file = file;
    return {problem};
}

/// Decodes the table, reads its head and hands both to \a use.
template<class Use>
Checked<ImportOutcome> withTable(const QByteArray &bytes, const CsvMapping &form, const QString &file, Use use)
{
    const auto text = decodeText(bytes, form.encoding);
    if (!text)
        return tl::unexpected(named(text.error(), file));
    CsvReader reader(text->text, {form.delimiter, form.keepStrayQuotes ? StrayQuotes::Keep : StrayQuotes::Refuse});
    const auto head = reader.next();
    if (!head)
        return tl::unexpected(named(head.error(), file));
    if (!*head)
        return tl::unexpected(named(
            {QT_TRANSLATE_NOOP("Problem", "The table is empty; a row with the names of the columns was expected."),
             {},
             {},
             {},
             1,
             0},
            file));
    Checked<ImportOutcome> outcome = use(reader, **head);
    if (outcome && form.encoding.isEmpty() && text->encoding != "UTF-8"_L1)
        outcome->notes +=
            named({QT_TRANSLATE_NOOP("Problem", "The table was read as %1."), {text->encoding}, {}, {}, 0, 0}, file);
    return outcome;
}

} // namespace

Checked<ImportOutcome> importCsv(const Project &into, const QByteArray &bytes, const CsvMapping &mapping,
                                 const CsvImportOptions &options)
{
    return withTable(bytes, mapping, options.file, [&](CsvReader &reader, const CsvRow &head) {
        return Importer(into, mapping, options).run(reader, head);
    });
}

Checked<ImportOutcome> importCsv(const Project &into, const QByteArray &bytes, const QString &kind,
                                 const CsvImportOptions &options)
{
    return withTable(bytes, {}, options.file, [&](CsvReader &reader, const CsvRow &head) -> Checked<ImportOutcome> {
        QStringList names;
        for (const auto &cell : head.cells)
            names += cell.text;
        auto mapping = mappingByNames(kind, names);
        if (!mapping) {
            for (auto &problem : mapping.error())
                problem.file = options.file;
            return tl::unexpected(mapping.error());
        }
        return Importer(into, *mapping, options).run(reader, head);
    });
}

} // namespace slatelier::exchange
