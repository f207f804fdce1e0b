// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"
#include "core/analysis/promisingtexts.h"

namespace slatelier::analysis {

namespace {

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

void findVaguePromises(FindingList &list, const PromisingType &promising)
{
    const auto &project = list.project();
    const auto &type = *promising.type;
    auto &known = list.kept().vague[&type];
    known.begin();
    for (qsizetype i = 0; i < type.count(project); ++i) {
        const auto row = type.rowAt(project, i).row;
        const auto &vague = known.of(row.get(), [&] { return vagueFieldsOf(promising, row.get()); });
        if (vague.isEmpty() || !list.isLive(type, row.get()))
            continue;
        for (const auto &field : vague)
            list.add("vague-promise", Severity::Warning, {&type, type.idOf(row.get()), field.field->name},
                     QT_TRANSLATE_NOOP("Finding", "“%1” binds nobody: “%2”, field “%3”. %4"),
                     {field.words, shortened(type.displayName(row.get())),
                      QCoreApplication::translate("Field", field.field->title), adviceFor(field.kind)});
    }
    known.forgetTheRest();
}

} // namespace slatelier::analysis
