// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/measuredimport.h"

#include "core/exchange/csvvalue.h"
#include "core/exchange/momentformat.h"
#include "core/exchange/rowlookup.h"
#include "core/exchange/textdecoding.h"
#include "core/model/project.h"

#include <QCryptographicHash>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr int rowsBetweenLooks = 500; // at the stop token and the progress

/// The words for yes and no stand for a count, too.
CsvValue asCount(CsvValue value)
{
    const QString word = value.text.toLower();
    if (word == "true"_L1 || word == "yes"_L1)
        value.text = u"1"_s;
    else if (word == "false"_L1 || word == "no"_L1)
        value.text = u"0"_s;
    return value;
}

/// Puts cells into members, by the type of the member.
class Cells
{
public:
    Cells(const Project &project, const CsvMapping &mapping) : m_mapping(mapping), m_moments(mapping), m_lookup(project) {}

    Result<void> put(const CsvRule &, const CsvValue &value, QString &member) const
    {
        member = value.text;
        return {};
    }
    Result<void> put(const CsvRule &, const CsvValue &value, Instant &member) const
    {
        auto moment = m_moments.read(value);
        if (!moment)
            return tl::unexpected(moment.error());
        member = std::move(*moment);
        return {};
    }
    Result<void> put(const CsvRule &, const CsvValue &value, Id<Service> &member) const
    {
        member.text = m_lookup.find(entityTypeOf<Service>(), value.text);
        if (member.isEmpty())
            return tl::unexpected(value.problem(QT_TRANSLATE_NOOP("Problem", "There is no “%1” in “%2”, or more than one."), {value.text, u"services"_s}));
        return {};
    }
    template<class T>
    Result<void> put(const CsvRule &rule, const CsvValue &value, std::optional<T> &member) const
    {
        return put(rule, value, member.emplace());
    }
    template<class T>
        requires(std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, Decimal> || Enumeration<T>)
    Result<void> put(const CsvRule &rule, const CsvValue &value, T &member) const
    {
        FieldType field;
        field.shape = Codec<T>::shape;
        const auto datum = datumOf(std::is_same_v<T, int> ? asCount(value) : value, rule, m_mapping, field);
        if (!datum)
            return tl::unexpected(datum.error());
        if (const auto fit = Codec<T>::read(*datum, member))
            return tl::unexpected(value.problem(fit->pattern, fit->arguments));
        return {};
    }

private:
    const CsvMapping &m_mapping;
    MomentReader m_moments;
    RowLookup m_lookup;
};

/// Ends before starts.
struct Order
{
    const std::optional<Instant> *end;
    const char *name;
};

template<class E>
std::optional<Problem> disorder(const Instant &start, const QList<Order> &ends, const CsvRecord &record)
{
    for (const auto &[end, name] : ends) {
        if (*end && (*end)->utcSeconds < start.utcSeconds)
            return CsvValue{{}, false, record.row.line, 0}.problem(
                QT_TRANSLATE_NOOP("Problem", "“%1” lies before “%2”: %3 and %4."),
                {QString::fromLatin1(name), std::is_same_v<E, Outage> ? u"start"_s : u"opened"_s, time::instantText((*end)->utcSeconds, QTimeZone::utc()),
                 time::instantText(start.utcSeconds, QTimeZone::utc())});
    }
    return std::nullopt;
}

std::optional<Problem> disorderOf(const Outage &row, const CsvRecord &record) { return disorder<Outage>(row.start, {{&row.end, "end"}}, record); }
std::optional<Problem> disorderOf(const Ticket &row, const CsvRecord &record)
{
    return disorder<Ticket>(row.opened, {{&row.responded, "responded"}, {&row.resolved, "resolved"}, {&row.closed, "closed"}}, record);
}
std::optional<Problem> disorderOf(const Rating &, const CsvRecord &) { return std::nullopt; }

QString momentText(const std::optional<Instant> &moment) { return moment ? time::instantText(moment->utcSeconds, QTimeZone::utc()) : QString(); }

/// What a row is called by itself, and whether it must be the only one of this name in the table.
struct Name
{
    QString text;
    bool unique = false;
};

Name nameOf(const Outage &row) { return {row.service.text + u'@' + momentText(row.start), false}; }
Name nameOf(const Ticket &row) { return {row.number, true}; }
Name nameOf(const Rating &row)
{
    if (!row.ticket.isEmpty())
        return {row.ticket + u'@' + momentText(row.time), row.time.has_value()};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QStringList parts{momentText(row.time), row.score ? row.score->toString() : QString(), row.performer, row.group, row.reasons};
    hash.addData(parts.join(QChar(0x1F)).toUtf8());
    return {u"rating-"_s + QString::fromLatin1(hash.result().toHex().left(16)), false};
}

template<class E>
class Reader
{
public:
    Reader(const Project &project, const CsvMapping &mapping, const MeasuredImportOptions &options)
        : m_mapping(mapping), m_options(options), m_cells(project, mapping)
    {
    }

    Checked<QList<E>> run(CsvReader &reader, const CsvRow &head, qsizetype characters, MeasuredImport &import)
    {
        if (auto problems = columns(head); !problems.isEmpty())
            return tl::unexpected(problems);
        prepare();
        QList<E> rows;
        qsizetype read = 0;
        for (qsizetype number = 1; m_problems.size() < mostProblems; ++number) {
            const auto row = reader.next();
            if (row && !*row)
                break;
            if (number % rowsBetweenLooks == 0 && m_options.stop.stop_requested())
                return tl::unexpected(Problems{Problem{QT_TRANSLATE_NOOP("Problem", "The import was cancelled; nothing was imported."), {}, ProblemKind::Content, m_options.file}});
            if (row) {
                for (const auto &cell : (**row).cells)
                    read += cell.text.size() + 1;
            }
            if (number % rowsBetweenLooks == 0 && m_options.progress)
                m_options.progress(std::min(1.0, double(read) / double(std::max<qsizetype>(characters, 1))));
            take(row, number, rows, import);
        }
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        import.imported = rows.size();
        return rows;
    }

private:
    void take(const Result<std::optional<CsvRow>> &row, qsizetype number, QList<E> &rows, MeasuredImport &import)
    {
        m_wanted = false;
        std::optional<Problem> problem;
        if (row) {
            if (isWanted(**row))
                problem = record({m_columns, **row, number}, rows);
        } else {
            problem = row.error();
        }
        if (!problem)
            return;
        problem->file = m_options.file;
        (m_wanted || m_options.skipBadRows ? import.skipped : m_problems) += *problem;
    }

    Problems columns(const CsvRow &head)
    {
        Problems problems;
        QStringList names;
        for (const auto &cell : head.cells) {
            if (m_columns.contains(cell.text))
                problems += Problem{QT_TRANSLATE_NOOP("Problem", "The column “%1” occurs twice."), {cell.text}, ProblemKind::Content, m_options.file, cell.line, cell.column};
            m_columns.insert(cell.text, int(names.size()));
            names += cell.text;
        }
        for (const auto &wanted : columnsWanted(m_mapping)) {
            if (!m_columns.contains(wanted))
                problems += Problem{QT_TRANSLATE_NOOP("Problem", "The table has no column “%1”; it has: %2."), {wanted, names.join(u", "_s)}, ProblemKind::Content,
                                    m_options.file, head.line, 0};
        }
        std::apply([&](const auto &...field) { (needs(field, head, problems), ...); }, E::description().fields);
        return problems;
    }

    template<class F>
    void needs(const F &field, const CsvRow &head, Problems &problems) const
    {
        const auto gives = [&](const auto &pair) { return pair.first == QLatin1StringView(field.name); };
        if (field.use == FieldUse::Required && std::none_of(m_mapping.measured->fields.begin(), m_mapping.measured->fields.end(), gives))
            problems += Problem{QT_TRANSLATE_NOOP("Problem", "The table needs a column “%1”, or a mapping that says where it comes from."),
                                {QString::fromLatin1(field.name)}, ProblemKind::Content, m_options.file, head.line, 0};
    }

    /// Binds each rule to its member once, so that rows need no look-up by name.
    void prepare()
    {
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        for (const auto &[name, rule] : m_mapping.measured->fields) {
                            if (name != QLatin1StringView(field.name))
                                continue;
                            m_rules.append({rule, [this, member = field.member, &rule = rule](E &row, const CsvValue &value) { return m_cells.put(rule, value, row.*member); },
                                            field.use == FieldUse::Required, name});
                        }
                    }(),
                    ...);
            },
            E::description().fields);
    }

    bool isWanted(const CsvRow &row) const
    {
        return std::all_of(m_mapping.measured->only.begin(), m_mapping.measured->only.end(), [&](const auto &only) {
            return only.second.contains(row.cells.at(m_columns.value(only.first)).text.trimmed());
        });
    }

    std::optional<Problem> record(const CsvRecord &record, QList<E> &rows)
    {
        E row;
        for (const auto &field : m_rules) {
            const auto value = textOf(field.rule, m_mapping, record);
            if (!value)
                return value.error();
            if (value->unknown || value->text.isEmpty()) {
                const auto meaning = field.rule.unknown.value_or(field.required ? CsvRule::Unknown::Error : CsvRule::Unknown::Absent);
                m_wanted = meaning == CsvRule::Unknown::Skip;
                if (meaning != CsvRule::Unknown::Absent || field.required)
                    return value->problem(QT_TRANSLATE_NOOP("Problem", "There is no value for “%1”."), {field.name});
                continue;
            }
            if (const auto put = field.put(row, *value); !put)
                return put.error();
        }
        if (auto problem = disorderOf(row, record))
            return problem;
        if (auto problem = name(row, record))
            return problem;
        rows += std::move(row);
        return std::nullopt;
    }

    std::optional<Problem> name(E &row, const CsvRecord &record)
    {
        Name own = nameOf(row);
        if (const auto &rule = m_mapping.measured->id) {
            const auto value = textOf(*rule, m_mapping, record);
            if (!value)
                return value.error();
            if (value->unknown || value->text.isEmpty())
                return value->problem(QT_TRANSLATE_NOOP("Problem", "The row has no id."));
            own = {value->text, true};
        }
        auto &earlier = m_lines[own.text];
        if (earlier.first > 0 && own.unique)
            return CsvValue{{}, false, record.row.line, 0}.problem(QT_TRANSLATE_NOOP("Problem", "“%1” occurs twice in the table, for the first time in line %2."),
                                                                   {own.text, QString::number(earlier.first)});
        if (earlier.first == 0)
            earlier.first = record.row.line;
        row.id.text = ++earlier.second > 1 ? own.text + u'#' + QString::number(earlier.second) : own.text;
        return std::nullopt;
    }

    struct Rule
    {
        CsvRule rule;
        std::function<Result<void>(E &, const CsvValue &)> put;
        bool required = false;
        QString name;
    };

    const CsvMapping &m_mapping;
    const MeasuredImportOptions &m_options;
    Cells m_cells;
    QHash<QString, int> m_columns;
    QList<Rule> m_rules;
    QHash<QString, std::pair<qint64, int>> m_lines; // by name: the first line, and how many there were
    Problems m_problems;
    bool m_wanted = false; // the present row is left out because the mapping says so
};

/// Every column that is one of the fields of the kind; the others are left out.
CsvMapping byNames(const QString &kind, const CsvRow &head, const QString &file, Problems &notes)
{
    CsvMapping mapping;
    mapping.kind = kind;
    mapping.measured.emplace();
    const QStringList known = measuredFields(kind);
    for (const auto &cell : head.cells) {
        CsvRule rule;
        rule.column = cell.text;
        const QString name = cell.text.trimmed();
        if (name == "id"_L1)
            mapping.measured->id = rule;
        else if (known.contains(name))
            mapping.measured->fields.append({name, rule});
        else
            notes += Problem{QT_TRANSLATE_NOOP("Problem", "The column “%1” was left out; the table “%2” has: %3."), {cell.text, kind, known.join(u", "_s)},
                             ProblemKind::Content, file, cell.line, cell.column};
    }
    return mapping;
}

Problems named(Problem problem, const QString &file)
{
    problem.file = file;
    return {problem};
}

} // namespace

Checked<MeasuredImport> importMeasured(const Project &project, const QByteArray &bytes, const QString &kind, const std::optional<CsvMapping> &mapping,
                                       const MeasuredImportOptions &options)
{
    const CsvMapping form = mapping.value_or(CsvMapping());
    const auto text = decodeText(bytes, form.encoding);
    if (!text)
        return tl::unexpected(named(text.error(), options.file));
    CsvReader reader(text->text, {form.delimiter, form.keepStrayQuotes ? StrayQuotes::Keep : StrayQuotes::Refuse});
    const auto head = reader.next();
    if (!head)
        return tl::unexpected(named(head.error(), options.file));
    if (!*head)
        return tl::unexpected(Problems{{QT_TRANSLATE_NOOP("Problem", "The table is empty; a row with the names of the columns was expected."),
                                        {}, ProblemKind::Content, options.file, 1, 0}});
    MeasuredImport import;
    import.kind = kind;
    if (!mapping && form.encoding.isEmpty() && text->encoding != "UTF-8"_L1)
        import.notes += named({QT_TRANSLATE_NOOP("Problem", "The table was read as %1."), {text->encoding}, {}, {}, 0, 0}, options.file);
    const CsvMapping used = mapping ? *mapping : byNames(kind, **head, options.file, import.notes);
    Checked<MeasuredImport> done = import;
    import.rows.forEachList([&]<class E>(QList<E> &) {
        if (kind != QLatin1StringView(E::description().table))
            return;
        auto rows = Reader<E>(project, used, options).run(reader, **head, text->text.size(), *done);
        if (!rows) {
            done = tl::unexpected(rows.error());
            return;
        }
        done->rows.forEachList([&]<class F>(QList<F> &list) {
            if constexpr (std::is_same_v<E, F>)
                list = std::move(*rows);
        });
    });
    return done;
}

} // namespace slatelier::exchange
