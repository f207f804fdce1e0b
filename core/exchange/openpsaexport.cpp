// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/openpsa.h"

#include "core/analysis/componentnumbers.h"
#include "core/model/entitytype.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

/// Names of events that the format allows: an ASCII letter, then letters, digits, _ and single inner hyphens.
class EventNames
{
public:
    /// Names for all \a ids; those that may be names themselves stay what they are.
    void add(const QStringList &ids)
    {
        for (const auto &id : ids) {
            if (allowed(id) == id)
                m_names.insert(id, id);
        }
        QSet<QString> taken(m_names.keyBegin(), m_names.keyEnd());
        for (const auto &id : ids) {
            if (m_names.contains(id))
                continue;
            const QString wished = allowed(id);
            QString name = wished;
            for (int i = 2; taken.contains(name); ++i)
                name = wished + u'_' + QString::number(i);
            taken.insert(name);
            m_names.insert(id, name);
        }
    }

    QString nameOf(const QString &id) const { return m_names.value(id); }

private:
    static QString allowed(const QString &id)
    {
        static const QRegularExpression forbidden(u"[^A-Za-z0-9_-]|-(?=-|$)"_s);
        QString name = id;
        name.replace(forbidden, u"_"_s);
        const QChar first = name.isEmpty() ? QChar() : name.at(0);
        return first.isLetter() ? name : u"id-"_s + name;
    }

    QHash<QString, QString> m_names;
};

class Exporter
{
public:
    explicit Exporter(const Project &project)
        : m_project(project)
        , m_xml(&m_result.xml)
    {
        QStringList ids;
        for (const auto &service : project.services)
            ids += service.id.text;
        for (const auto &component : project.components)
            ids += component.id.text;
        m_names.add(ids);
    }

    OpenPsaExport run()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"opsa-mef"_s);
        m_xml.writeStartElement(u"define-fault-tree"_s);
        m_xml.writeAttribute(u"name"_s, u"services"_s);
        for (const auto &service : m_project.services)
            gate(service);
        for (const auto &component : m_project.components)
            basicEvent(component);
        m_xml.writeEndDocument();
        for (const auto &cause : m_project.commonCauses)
            note(QT_TRANSLATE_NOOP("Problem", "The common cause “%1” is left out."),
                 entityTypeOf<CommonCause>().displayName(&cause));
        return m_result;
    }

private:
    void note(const char *pattern, const QString &name)
    {
        m_result.notes += Problem{pattern, {name}, ProblemKind::Content, {}, 0, 0};
    }

    void label(const QString &name, const QString &id)
    {
        if (!name.isEmpty() && name != id)
            m_xml.writeTextElement(u"label"_s, name);
    }

    void gate(const Service &service)
    {
        const bool known = service.structure.has_value();
        m_xml.writeStartElement(known ? u"define-gate"_s : u"define-basic-event"_s);
        m_xml.writeAttribute(u"name"_s, m_names.nameOf(service.id.text));
        label(service.name, service.id.text);
        if (known)
            formula(*service.structure);
        else
            note(QT_TRANSLATE_NOOP("Problem",
                                   "The service “%1” has no structure and became an event without a probability."),
                 entityTypeOf<Service>().displayName(&service));
        m_xml.writeEndElement();
    }

    void event(const QString &part)
    {
        const auto *service = m_project.services.find({part});
        m_xml.writeEmptyElement(service && service->structure ? u"gate"_s : u"basic-event"_s);
        m_xml.writeAttribute(u"name"_s, m_names.nameOf(part));
    }

    /// When the group has failed: the success logic of the structure turned round.
    void formula(const Block &block)
    {
        if (block.kind == BlockKind::Part)
            return event(block.part);
        const auto count = block.blocks.size();
        if (count == 0) {
            m_xml.writeEmptyElement(u"constant"_s);
            m_xml.writeAttribute(u"value"_s, block.kind == BlockKind::All ? u"false"_s : u"true"_s);
            return;
        }
        if (count == 1)
            return formula(block.blocks.first());
        const auto failures = block.kind == BlockKind::All   ? 1
                              : block.kind == BlockKind::Any ? count
                                                             : count - block.needed + 1;
        m_xml.writeStartElement(failures == 1 ? u"or"_s : failures == count ? u"and"_s : u"atleast"_s);
        if (failures > 1 && failures < count)
            m_xml.writeAttribute(u"min"_s, QString::number(failures));
        for (const auto &inner : block.blocks)
            formula(inner);
        m_xml.writeEndElement();
    }

    void basicEvent(const Component &component)
    {
        m_xml.writeStartElement(u"define-basic-event"_s);
        m_xml.writeAttribute(u"name"_s, m_names.nameOf(component.id.text));
        label(component.name, component.id.text);
        if (const auto probability = probabilityOf(component)) {
            m_xml.writeEmptyElement(u"float"_s);
            m_xml.writeAttribute(u"value"_s, *probability);
        }
        m_xml.writeEndElement();
    }

    /// A stated share as it is, anything else to the last digit of a double.
    static std::optional<QString> probabilityOf(const Component &component)
    {
        const bool onlyShare =
            !component.mtbf && !component.mtrs && !component.timeToFailure && !component.timeToRestore;
        if (onlyShare && component.unavailability && !component.availability)
            return component.unavailability->value.toString();
        if (onlyShare && component.availability && !component.unavailability) {
            if (const auto rest = component.availability->value.complement())
                return rest->toString();
        }
        const auto numbers = analysis::numbersOf(component);
        return numbers ? std::optional(QString::number(numbers->unavailability, 'g', 17)) : std::nullopt;
    }

    const Project &m_project;
    OpenPsaExport m_result;
    QXmlStreamWriter m_xml;
    EventNames m_names;
};

} // namespace

OpenPsaExport exportOpenPsa(const Project &project) { return Exporter(project).run(); }

} // namespace slatelier::exchange
