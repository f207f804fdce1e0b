// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/editions.h"

#include "app/command/commands.h"
#include "app/command/source.h"
#include "core/exchange/editiontext.h"

using namespace Qt::StringLiterals;
using slatelier::model::Datum;

namespace slatelier::command {

namespace {

using analysis::Amendment;

/// What the agreement says in this edition: a kept one, or the present draft by its number.
tl::expected<model::Project, int> contentOf(const Source &source, const model::Agreement &agreement, const QString &number,
                                            const QString &file)
{
    for (const auto &edition : source.project.editions) {
        if (edition.agreement != agreement.id || QString::number(edition.number) != number)
            continue;
        auto content = exchange::editionContent(edition);
        if (content)
            return *content;
        return tl::unexpected(fail(content.error().first(), file));
    }
    if (QString::number(agreement.edition) == number)
        return analysis::contentOf(source.project, agreement.id);
    return tl::unexpected(fail({QT_TRANSLATE_NOOP("Problem", "the agreement “%1” has no edition %2"), {agreement.number, number}}, file));
}

Datum::Object placeIn(const Amendment &amendment)
{
    return {{u"entity"_s, Datum(amendment.place.type->table)}, {u"id"_s, Datum(amendment.place.id)}};
}

Datum document(const QList<Amendment> &amendments)
{
    Datum::List added, removed, changed;
    for (const auto &amendment : amendments) {
        auto place = placeIn(amendment);
        if (amendment.kind == Amendment::Added)
            added += Datum(place);
        else if (amendment.kind == Amendment::Removed)
            removed += Datum(place);
        else
            changed += Datum(place + Datum::Object{{u"field"_s, Datum(amendment.place.field)}, {u"before"_s, amendment.before}, {u"after"_s, amendment.after}});
    }
    return Datum(Datum::Object{{u"added"_s, Datum(added)}, {u"removed"_s, Datum(removed)}, {u"changed"_s, Datum(changed)}});
}

QString nameIn(const model::Project &older, const model::Project &newer, const Amendment &amendment)
{
    const auto &type = *amendment.place.type;
    const auto row = amendment.kind == Amendment::Removed ? type.find(older, amendment.place.id) : type.find(newer, amendment.place.id);
    return u"%1 “%2”"_s.arg(QCoreApplication::translate("Entity", type.singular), type.displayName(row.get()));
}

void print(const model::Project &older, const model::Project &newer, const QList<Amendment> &amendments)
{
    for (const auto &amendment : amendments) {
        const auto name = nameIn(older, newer, amendment);
        if (amendment.kind == Amendment::Added)
            say(u"+ "_s + name);
        else if (amendment.kind == Amendment::Removed)
            say(u"- "_s + name);
        else
            say(u"  %1, %2: %3 → %4"_s.arg(name, amendment.place.field, QString::fromUtf8(amendment.before.toJson()), QString::fromUtf8(amendment.after.toJson())));
    }
    if (amendments.isEmpty())
        say(QCoreApplication::translate("Command", "The two editions say the same."));
}

} // namespace

int redline(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Compare two editions of an agreement."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement."), u"NUMBER"_s});
    words.addOption({u"from-edition"_s, QCoreApplication::translate("Command", "The number of the older edition."), u"A"_s});
    words.addOption({u"to-edition"_s, QCoreApplication::translate("Command", "The number of the newer edition; the present draft has one too."), u"B"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"agreement"_s) || !words.has(u"from-edition"_s) || !words.has(u"to-edition"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--agreement, --from-edition and --to-edition are needed."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *agreement = agreementIn(*source, words, status);
    if (!agreement)
        return status;
    const auto older = contentOf(*source, *agreement, words.value(u"from-edition"_s), words.at(0));
    if (!older)
        return older.error();
    const auto newer = contentOf(*source, *agreement, words.value(u"to-edition"_s), words.at(0));
    if (!newer)
        return newer.error();
    const auto amendments = analysis::redline(*older, *newer);
    if (words.has(u"json"_s))
        sayJson(document(amendments));
    else
        print(*older, *newer, amendments);
    return Done;
}

} // namespace slatelier::command
