// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/daytable.h"

#include "core/exchange/csvvalue.h"
#include "core/exchange/textdecoding.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

Problem placed(Problem problem, const QString &file)
{
    problem.file = file;
    return problem;
}

/// Each column is what it is called; others than these are problems.
Checked<CsvMapping> byNames(const CsvRow &head, const QString &file)
{
    CsvMapping mapping;
    mapping.kind = u"calendar"_s;
    mapping.days.emplace();
    Problems problems;
    for (const auto &cell : head.cells) {
        const QString name = cell.text.trimmed().toLower();
        if (dayFields().contains(name)) {
            CsvRule rule;
            rule.column = cell.text;
            mapping.days->fields.append({name, rule});
        } else {
            problems += Problem{QT_TRANSLATE_NOOP("Problem", "The column “%1” is not known in a list of days, which has: %2. A mapping can "
                                                             "give columns other names and leave some out."),
                                {cell.text, dayFields().join(u", "_s)}, ProblemKind::Content, file, cell.line, cell.column};
        }
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return mapping;
}

class Table
{
public:
    Table(const CsvMapping &mapping, const QString &file) : m_mapping(mapping), m_file(file) {}

    Checked<ListedDays> read(CsvReader &reader, const CsvRow &head)
    {
        for (const auto &cell : head.cells)
            m_columns.insert(cell.text, int(m_columns.size()));
        if (auto problems = missing(head); !problems.isEmpty())
            return tl::unexpected(problems);
        for (qsizetype number = 1; m_read.refused.size() < mostProblems; ++number) {
            const auto row = reader.next();
            if (row && !*row)
                break;
            if (!row)
                m_read.refused += placed(row.error(), m_file);
            else if (isWanted(**row))
                take({m_columns, **row, number});
        }
        return m_read;
    }

private:
    Problems missing(const CsvRow &head) const
    {
        Problems problems;
        const auto want = [&](const QString &column) {
            if (!m_columns.contains(column))
                problems += Problem{QT_TRANSLATE_NOOP("Problem", "The table has no column “%1”; it has: %2."),
                                    {column, QStringList(m_columns.keys()).join(u", "_s)}, ProblemKind::Content, m_file, head.line, 0};
        };
        bool dated = false;
        for (const auto &[name, rule] : m_mapping.days->fields) {
            dated |= name == "date"_L1;
            if (!rule.column.isEmpty())
                want(rule.column);
        }
        for (const auto &[column, values] : m_mapping.days->only)
            want(column);
        if (!dated)
            problems += Problem{QT_TRANSLATE_NOOP("Problem", "A list of days needs a column “date”."), {}, ProblemKind::Content, m_file, head.line, 0};
        return problems;
    }

    bool isWanted(const CsvRow &row) const
    {
        return std::all_of(m_mapping.days->only.begin(), m_mapping.days->only.end(), [&](const auto &only) {
            return only.second.contains(row.cells.at(m_columns.value(only.first)).text.trimmed());
        });
    }

    void take(const CsvRecord &record)
    {
        Datum::Object object;
        Datum::Object period;
        for (const auto &[name, rule] : m_mapping.days->fields) {
            auto datum = cellOf(name, rule, record);
            if (!datum) {
                m_read.refused += placed(datum.error(), m_file);
                return;
            }
            if (!datum->isNull())
                (name == "from"_L1 || name == "to"_L1 ? period : object).append({name, *datum});
        }
        if (!period.isEmpty())
            object.append({u"periods"_s, Datum(Datum::List{Datum(period)})});
        if (!Datum(object).member(u"kind"_s))
            object.append({u"kind"_s, Datum(u"day_off"_s)});
        ListedDay listed{{}, record.row.line};
        if (const auto fit = Codec<CalendarException>::read(Datum(object), listed.day))
            m_read.refused += Problem{fit->pattern, fit->arguments, ProblemKind::Content, m_file, record.row.line, 0};
        else
            m_read.days += listed;
    }

    Result<Datum> cellOf(const QString &name, const CsvRule &rule, const CsvRecord &record) const
    {
        const auto value = textOf(rule, m_mapping, record);
        if (!value)
            return tl::unexpected(value.error());
        if (value->unknown || value->text.isEmpty())
            return Datum();
        FieldType field;
        field.shape = name == "date"_L1 || name == "moved_from"_L1 ? Shape::Date : Shape::Text;
        auto datum = datumOf(*value, rule, m_mapping, field);
        const QString written = value->text;
        if (datum && (name == "from"_L1 || name == "to"_L1) && written.size() == 4)
            return Datum(u'0' + written); // 9:00
        return datum;
    }

    const CsvMapping &m_mapping;
    QString m_file;
    QHash<QString, int> m_columns;
    ListedDays m_read;
};

} // namespace

Checked<ListedDays> readDayTable(const QByteArray &bytes, const std::optional<CsvMapping> &mapping, const QString &file)
{
    const auto text = decodeText(bytes, mapping ? mapping->encoding : QString());
    if (!text)
        return tl::unexpected(Problems{placed(text.error(), file)});
    const bool keep = mapping && mapping->keepStrayQuotes;
    CsvReader reader(text->text, {mapping ? mapping->delimiter : std::nullopt, keep ? StrayQuotes::Keep : StrayQuotes::Refuse});
    const auto head = reader.next();
    if (!head)
        return tl::unexpected(Problems{placed(head.error(), file)});
    if (!*head)
        return tl::unexpected(Problems{{QT_TRANSLATE_NOOP("Problem", "The table is empty; a row with the names of the columns was expected."),
                                        {}, ProblemKind::Content, file, 1, 0}});
    if (mapping)
        return Table(*mapping, file).read(reader, **head);
    const auto named = byNames(**head, file);
    if (!named)
        return tl::unexpected(named.error());
    return Table(*named, file).read(reader, **head);
}

} // namespace slatelier::exchange
