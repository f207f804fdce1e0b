// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/command/console.h"
#include "app/command/output.h"
#include "core/exchange/simulationjson.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

model::Result<analysis::SimulationReport> readReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::failure(QT_TRANSLATE_NOOP("Problem", "the file cannot be read: %1"), {file.errorString()},
                              model::ProblemKind::File);
    auto report = exchange::readSimulation(file.readAll());
    if (!report)
        report.error().kind = model::ProblemKind::File;
    return report;
}

} // namespace

int merge(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate(
        "Command", "Join runs of a simulation over disjoint replications into one; the result equals the single run."));
    words.add(u"RESULT…"_s, QCoreApplication::translate("Command", "What simulate --json has printed."));
    words.addOption({u"output"_s, QCoreApplication::translate("Command", "The file to write."), u"OUT"_s});
    words.addOption(
        {u"force"_s, QCoreApplication::translate("Command", "Replace a file that this program did not write.")});
    if (!words.parse(arguments, 1, 100'000))
        return words.status();
    if (!words.has(u"output"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--output is needed."));
    std::vector<analysis::SimulationReport> reports;
    for (qsizetype i = 0; i < words.count(); ++i) {
        auto report = readReport(words.at(i));
        if (!report)
            return fail(report.error(), words.at(i));
        reports.push_back(*std::move(report));
    }
    const auto whole = analysis::joined(std::move(reports));
    if (!whole)
        return fail(whole.error());
    const auto written =
        writeOutput(words.value(u"output"_s), exchange::writeSimulation(*whole), words.has(u"force"_s));
    if (!written)
        return fail(written.error());
    say(words.value(u"output"_s));
    return Done;
}

} // namespace slatelier::command
