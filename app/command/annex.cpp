// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annex.h"

#include "app/command/commands.h"
#include "app/command/output.h"
#include "app/command/source.h"
#include "core/print/pdf.h"

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

std::optional<model::Language> languageNamed(const QString &word)
{
    model::Language language{};
    if (model::Codec<model::Language>::read(model::Datum(word), language))
        return std::nullopt;
    return language;
}

} // namespace

int annex(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Print the annex of an agreement as PDF."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement."), u"NUMBER"_s});
    words.addOption({u"language"_s, QCoreApplication::translate("Command", "Language of the annex; the agreement's own by default."), u"ru|en"_s});
    words.addOption({u"format"_s, QCoreApplication::translate("Command", "Format of the file."), u"pdf"_s, u"pdf"_s});
    words.addOption({u"output"_s, QCoreApplication::translate("Command", "The file to write."), u"OUT"_s});
    words.addOption({u"force"_s, QCoreApplication::translate("Command", "Replace a file that this program did not write.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"agreement"_s) || !words.has(u"output"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--agreement and --output are needed."));
    if (words.value(u"format"_s) != "pdf"_L1)
        return words.wrongUsage(QCoreApplication::translate("Command", "An annex is printed as PDF; “%1” is not supported.").arg(words.value(u"format"_s)));
    const auto language = languageNamed(words.value(u"language"_s));
    if (words.has(u"language"_s) && !language)
        return words.wrongUsage(QCoreApplication::translate("Command", "--language takes ru or en."));

    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *agreement = agreementIn(*source, words, status);
    if (!agreement)
        return status;
    const auto document = print::annexOf(source->project, *agreement, language);
    const auto written = writeOutput(words.value(u"output"_s), print::pdfOf(print::PageLayout(document)), words.has(u"force"_s));
    if (!written)
        return fail(written.error());
    say(words.value(u"output"_s));
    return Done;
}

} // namespace slatelier::command
