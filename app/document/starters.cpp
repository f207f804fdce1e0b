// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/starters.h"

#include "core/exchange/measuredimport.h"
#include "core/exchange/textproject.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::document {

const QList<Starter> &templates()
{
    static const QList<Starter> list{
        {u"empty"_s, QT_TRANSLATE_NOOP("Starter", "Empty project"),
         QT_TRANSLATE_NOOP("Starter", "Nothing but the name. For those who know what they want.")},
        {u"it-services"_s, QT_TRANSLATE_NOOP("Starter", "IT services"),
         QT_TRANSLATE_NOOP("Starter", "Mail, files and workplaces with three support lines, calendars and the usual metrics.")},
        {u"telecom-access"_s, QT_TRANSLATE_NOOP("Starter", "Telecom access"),
         QT_TRANSLATE_NOOP("Starter", "An access line from the customer's router to the core, with field crew and suppliers.")},
    };
    return list;
}

const QList<Starter> &samples()
{
    static const QList<Starter> list{
        {u"home-internet"_s, QT_TRANSLATE_NOOP("Starter", "Home internet"),
         QT_TRANSLATE_NOOP("Starter", "The line flickers, the percentage looks fine, and the promise never reached the field crew.")},
        {u"home-internet-mended"_s, QT_TRANSLATE_NOOP("Starter", "Home internet, mended"),
         QT_TRANSLATE_NOOP("Starter", "The same house a month later: every promise reaches a person who can keep it.")},
        {u"car-rental"_s, QT_TRANSLATE_NOOP("Starter", "Car rental"),
         QT_TRANSLATE_NOOP("Starter", "Diesel in a petrol car: duties of both sides and a situation that was foreseeable.")},
    };
    return list;
}

model::Result<model::Project> starterProject(const QString &id, model::Language language)
{
    const QString suffix = language == model::Language::Ru ? u"ru"_s : u"en"_s;
    for (const auto &folder : {u"templates"_s, u"samples"_s}) {
        QFile file(u":/%1/%2.%3.slatelier.json"_s.arg(folder, id, suffix));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto project = exchange::readTextProject(file.readAll(), file.fileName());
        if (!project)
            return tl::unexpected(project.error().first());
        return *project;
    }
    QStringList known;
    for (const auto &starter : templates() + samples())
        known += starter.id;
    return model::failure(QT_TRANSLATE_NOOP("Problem", "there is no template “%1”; known are: %2"), {id, known.join(u", "_s)},
                          model::ProblemKind::Usage);
}

model::Measured starterRows(const QString &id, const model::Project &project)
{
    model::Measured rows;
    for (const auto &kind : exchange::measuredKinds()) {
        const QString path = u":/samples/%1.%2"_s.arg(id, kind);
        if (!QFile::exists(path + u".csv"_s))
            continue;
        const auto read = exchange::measuredFrom(project, {{path + u".csv"_s}, kind, path + u".mapping.json"_s});
        Q_ASSERT(read);
        if (!read)
            continue;
        rows.outages += read->rows.outages;
        rows.tickets += read->rows.tickets;
        rows.ratings += read->rows.ratings;
    }
    return rows;
}

model::Language programLanguage()
{
    return QLocale().language() == QLocale::Russian ? model::Language::Ru : model::Language::En;
}

} // namespace slatelier::document
