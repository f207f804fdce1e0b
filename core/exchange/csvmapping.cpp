// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvmapping.h"

#include "core/model/jsondatum.h"
#include "core/model/measured.h"

#include <QRegularExpression>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr auto dayKind = "calendar"_L1;

class Reader
{
public:
    Checked<CsvMapping> read(const JsonValue &root)
    {
        known(root, {u"format"_s, u"kind"_s, u"about"_s, u"encoding"_s, u"delimiter"_s, u"stray_quotes"_s, u"decimal"_s,
                     u"unknown"_s, u"date_format"_s, u"zone"_s, u"rows"_s, u"calendar"_s, u"only"_s, u"fields"_s});
        const auto format = root.member(u"format");
        if (!format || format->text() != "slatelier-mapping"_L1)
            add(root,
                QT_TRANSLATE_NOOP("Problem", "This is not a mapping: \"format\": \"slatelier-mapping\" was expected."));
        if (m_problems.isEmpty())
            head(root);
        const auto rows = root.member(u"rows");
        if (m_problems.isEmpty() && m_mapping.kind == dayKind)
            readDays(root);
        else if (m_problems.isEmpty() && measuredKinds().contains(m_mapping.kind))
            readMeasured(root);
        else if (!rows || !rows->is(JsonKind::Array) || rows->size() == 0)
            add(rows.value_or(root),
                QT_TRANSLATE_NOOP("Problem", "The mapping needs a list “rows” of what each source row becomes."));
        else if (m_problems.isEmpty())
            readRows(*rows);
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return m_mapping;
    }

private:
    void add(const JsonValue &place, const char *pattern, const QStringList &arguments = {})
    {
        if (m_problems.size() < mostProblems)
            m_problems += place.problem(pattern, arguments);
    }

    void known(const JsonValue &object, const QStringList &keys)
    {
        if (!object.is(JsonKind::Object))
            return add(object, QT_TRANSLATE_NOOP("Problem", "an object was expected"));
        for (const auto &member : object.members()) {
            if (const auto fit = reading::unknownKeys({{member.name(), Datum()}}, keys))
                add(member.key(), fit->pattern, fit->arguments);
        }
    }

    /// The text under \a key, or \a otherwise.
    QString text(const JsonValue &object, const char16_t *key, const QString &otherwise = {})
    {
        const auto value = object.member(key);
        if (value && !value->is(JsonKind::String))
            add(*value, QT_TRANSLATE_NOOP("Problem", "a text was expected"));
        return value && value->is(JsonKind::String) ? value->text() : otherwise;
    }

    bool flag(const JsonValue &object, const char16_t *key)
    {
        const auto value = object.member(key);
        if (value && !value->is(JsonKind::True) && !value->is(JsonKind::False))
            add(*value, QT_TRANSLATE_NOOP("Problem", "true or false was expected"));
        return value && value->is(JsonKind::True);
    }

    std::optional<int> number(const JsonValue &object, const char16_t *key, int lowest, int highest)
    {
        const auto value = object.member(key);
        if (!value)
            return std::nullopt;
        bool whole = false;
        const int number = value->text().toInt(&whole);
        if (value->is(JsonKind::Number) && whole && number >= lowest && number <= highest)
            return number;
        add(*value, QT_TRANSLATE_NOOP("Problem", "%1 is not a whole number from %2 to %3"),
            {value->text(), QString::number(lowest), QString::number(highest)});
        return std::nullopt;
    }

    /// The index of the text under \a key among \a words.
    std::optional<int> word(const JsonValue &object, const char16_t *key, const QStringList &words)
    {
        const auto value = object.member(key);
        if (!value)
            return std::nullopt;
        const auto index = int(words.indexOf(value->text()));
        if (index < 0)
            add(*value, QT_TRANSLATE_NOOP("Problem", "%1 is not one of: %2"), {value->text(), words.join(u", "_s)});
        return index < 0 ? std::nullopt : std::optional(index);
    }

    QChar character(const JsonValue &object, const char16_t *key)
    {
        const QString found = text(object, key);
        if (object.member(key) && found.size() != 1)
            add(*object.member(key), QT_TRANSLATE_NOOP("Problem", "one character was expected"));
        return found.size() == 1 ? found.at(0) : QChar();
    }

    void head(const JsonValue &root)
    {
        const QStringList kinds = csvKinds() + QStringList{QString(dayKind)} + measuredKinds();
        m_mapping.kind = text(root, u"kind");
        if (!kinds.contains(m_mapping.kind))
            add(root.member(u"kind").value_or(root), QT_TRANSLATE_NOOP("Problem", "%1 is not one of: %2"),
                {m_mapping.kind, kinds.join(u", "_s)});
        m_mapping.encoding = text(root, u"encoding");
        if (root.member(u"delimiter"))
            m_mapping.delimiter = character(root, u"delimiter");
        m_mapping.keepStrayQuotes = word(root, u"stray_quotes", {u"refuse"_s, u"keep"_s}) == 1;
        m_mapping.decimal = word(root, u"decimal", {u"."_s, u","_s}) == 1 ? u',' : u'.';
        m_mapping.dateFormat = text(root, u"date_format");
        m_mapping.zone = text(root, u"zone", m_mapping.zone);
        Zone zone;
        if (const auto fit = reading::zone(Datum(m_mapping.zone), zone))
            add(*root.member(u"zone"), fit->pattern, fit->arguments);
        if (const auto unknown = root.member(u"unknown")) {
            m_mapping.unknown.clear();
            for (const auto &token : unknown->values())
                m_mapping.unknown += token.text();
        }
    }

    void readRows(const JsonValue &rows)
    {
        for (const auto &row : rows.values())
            readRow(row);
        const auto counted = [&](const CsvRowRule &rule) { return rule.type->table == m_mapping.kind; };
        if (m_problems.isEmpty() && std::count_if(m_mapping.rows.begin(), m_mapping.rows.end(), counted) != 1)
            add(rows, QT_TRANSLATE_NOOP("Problem", "Exactly one of “rows” must fill the table “%1”."),
                {m_mapping.kind});
    }

    QList<std::pair<QString, QStringList>> readOnly(const JsonValue &root)
    {
        QList<std::pair<QString, QStringList>> read;
        const auto only = root.member(u"only");
        if (!only)
            return read;
        for (const auto &member : only->members()) {
            QStringList values;
            for (const auto &value : member.value().values())
                values += value.text();
            if (values.isEmpty())
                add(member.value(), QT_TRANSLATE_NOOP("Problem", "a list of texts was expected"));
            read.append({member.name(), values});
        }
        return read;
    }

    /// The fields stand at the top, or in the only one of “rows”.
    void readMeasured(const JsonValue &root)
    {
        CsvMeasuredRules rules;
        rules.only = readOnly(root);
        auto holder = root;
        if (const auto rows = root.member(u"rows")) {
            if (rows->size() != 1 || text(*rows->values().begin(), u"table") != m_mapping.kind)
                return add(*rows, QT_TRANSLATE_NOOP("Problem", "Exactly one of “rows” must fill the table “%1”."), {m_mapping.kind});
            holder = *rows->values().begin();
        }
        const auto fields = holder.member(u"fields");
        if (!fields || !fields->is(JsonKind::Object))
            return add(fields.value_or(holder), QT_TRANSLATE_NOOP("Problem", "The mapping needs an object “fields”."));
        known(*fields, measuredFields(m_mapping.kind) + QStringList{u"id"_s});
        for (const auto &member : fields->members()) {
            if (member.name() == "id"_L1)
                rules.id = readRule(member.value(), nullptr);
            else
                rules.fields.append({member.name(), readRule(member.value(), nullptr)});
        }
        m_mapping.measured = rules;
    }

    void readDays(const JsonValue &root)
    {
        CsvDayRules days;
        days.calendar = text(root, u"calendar");
        days.only = readOnly(root);
        const auto fields = root.member(u"fields");
        if (!fields || !fields->is(JsonKind::Object) || !fields->member(u"date"))
            return add(fields.value_or(root), QT_TRANSLATE_NOOP("Problem", "The mapping needs an object “fields” with a “date”."));
        known(*fields, dayFields());
        for (const auto &member : fields->members())
            days.fields.append({member.name(), readRule(member.value(), nullptr)});
        m_mapping.days = days;
    }

    void readRow(const JsonValue &row)
    {
        known(row, {u"table"_s, u"existing"_s, u"fields"_s});
        CsvRowRule rule;
        rule.type = entityType(text(row, u"table"));
        if (!rule.type)
            return add(row.member(u"table").value_or(row), QT_TRANSLATE_NOOP("Problem", "There is no table “%1”."),
                       {text(row, u"table")});
        const auto existing = word(row, u"existing", {u"keep"_s, u"update"_s, u"refuse"_s});
        rule.existing = CsvRowRule::Existing(existing.value_or(0));
        const auto fields = row.member(u"fields");
        if (!fields || !fields->is(JsonKind::Object))
            return add(fields.value_or(row), QT_TRANSLATE_NOOP("Problem", "an object was expected"));
        QStringList names{u"id"_s};
        for (const auto &field : rule.type->fields)
            names += field.name;
        known(*fields, names);
        for (const auto &member : fields->members()) {
            if (member.name() == "id"_L1)
                rule.id = readRule(member.value(), nullptr);
            else if (const int index = rule.type->fieldIndex(member.name()); index >= 0)
                rule.fields.append({index, readRule(member.value(), &rule.type->fields.at(index))});
        }
        m_mapping.rows += rule;
    }

    CsvRule readRule(const JsonValue &value, const FieldType *field)
    {
        known(value, {u"column"_s, u"text"_s, u"constant"_s, u"split"_s, u"part"_s, u"simplify"_s, u"unknown"_s,
                      u"values"_s, u"unit"_s, u"round"_s, u"list"_s, u"append"_s});
        CsvRule rule;
        rule.column = text(value, u"column");
        rule.text = text(value, u"text");
        if (value.member(u"constant"))
            rule.constant = text(value, u"constant");
        const int sources = !rule.column.isEmpty() + !rule.text.isEmpty() + rule.constant.has_value();
        if (sources != 1)
            add(value, QT_TRANSLATE_NOOP("Problem", "A field takes exactly one of “column”, “text” and “constant”."));
        if (value.member(u"split"))
            rule.split = {text(value, u"split"), number(value, u"part", 1, 1000).value_or(1)};
        rule.simplify = flag(value, u"simplify");
        if (const auto unknown = word(value, u"unknown", {u"absent"_s, u"error"_s, u"skip"_s}))
            rule.unknown = CsvRule::Unknown(*unknown);
        if (const auto values = value.member(u"values")) {
            for (const auto &member : values->members())
                rule.values.append({member.name(), member.value().text()});
        }
        static const QStringList units{u"percent"_s, u"minutes"_s, u"hours"_s, u"days"_s};
        if (const auto unit = word(value, u"unit", units))
            rule.unit = units.at(*unit);
        rule.round = number(value, u"round", 0, 17);
        rule.list = text(value, u"list");
        rule.append = flag(value, u"append");
        if ((rule.append || !rule.list.isEmpty()) && (!field || field->shape != Shape::List))
            add(value, QT_TRANSLATE_NOOP("Problem", "“list” and “append” are for fields that hold a list."));
        return rule;
    }

    CsvMapping m_mapping;
    Problems m_problems;
};

} // namespace

QStringList csvKinds() { return {u"services"_s, u"components"_s, u"targets"_s}; }

QStringList measuredKinds() { return {u"outages"_s, u"tickets"_s, u"ratings"_s}; }

QStringList measuredFields(const QString &kind)
{
    QStringList names;
    Measured().forEachList([&]<class E>(const QList<E> &) {
        if (kind == QLatin1StringView(E::description().table))
            std::apply([&](const auto &...field) { (names.append(QString::fromLatin1(field.name)), ...); }, E::description().fields);
    });
    return names;
}

QStringList columnsWanted(const CsvMapping &mapping)
{
    QStringList wanted;
    static const QRegularExpression braces(u"\\{([^}|]*)(\\|[^}]*)?\\}"_s);
    const auto note = [&](const CsvRule &rule) {
        if (!rule.column.isEmpty())
            wanted += rule.column;
        for (const auto &match : braces.globalMatch(rule.text)) {
            if (match.captured(1) != "row"_L1)
                wanted += match.captured(1);
        }
    };
    if (mapping.measured->id)
        note(*mapping.measured->id);
    for (const auto &[name, rule] : mapping.measured->fields)
        note(rule);
    for (const auto &[column, values] : mapping.measured->only)
        wanted += column;
    wanted.removeDuplicates();
    return wanted;
}

QStringList dayFields() { return {u"date"_s, u"kind"_s, u"moved_from"_s, u"title"_s, u"from"_s, u"to"_s}; }

Checked<CsvMapping> readCsvMapping(const QByteArray &json, const QString &file)
{
    const auto root = readJson(json);
    auto mapping = root ? Reader().read(*root) : Checked<CsvMapping>(tl::unexpected(Problems{root.error()}));
    if (!mapping) {
        for (auto &problem : mapping.error())
            problem.file = file;
    }
    return mapping;
}

Checked<CsvMapping> mappingByNames(const QString &kind, const QStringList &header)
{
    CsvMapping mapping;
    CsvRowRule row;
    Problems problems;
    mapping.kind = kind;
    row.type = entityType(kind);
    row.existing = CsvRowRule::Existing::Update;
    QStringList names{u"id"_s};
    for (const auto &field : row.type->fields)
        names += field.name;
    for (const auto &cell : header) {
        const QString name = cell.trimmed();
        CsvRule rule;
        rule.column = cell;
        if (name == "id"_L1)
            row.id = rule;
        else if (const int index = row.type->fieldIndex(name); index >= 0)
            row.fields.append({index, rule});
        else if (const auto fit = reading::unknownKeys({{name, Datum()}}, names))
            problems +=
                Problem{QT_TRANSLATE_NOOP("Problem", "The column “%1” is not known here; is “%2” meant? A mapping can "
                                                     "give columns other names."),
                        fit->arguments,
                        ProblemKind::Content,
                        {},
                        1,
                        0};
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    mapping.rows = {row};
    return mapping;
}

} // namespace slatelier::exchange
