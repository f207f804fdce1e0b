// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/simulationjson.h"

#include "core/model/jsonreader.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace slatelier::exchange {

namespace {

using analysis::SimulationReport;
using model::JsonKind;
using model::JsonValue;

constexpr qsizetype mostUnpacked = 256 * 1024 * 1024;

/// Goes through the state; after the first thing that is not as it should be, nothing counts any more.
class StateReader
{
public:
    std::optional<SimulationReport> read(const JsonValue &root)
    {
        SimulationReport report;
        report.service = text(root, u"service"_s);
        report.from = QDate::fromString(text(root, u"from"_s), Qt::ISODate);
        report.start = text(root, u"start"_s) == "up"_L1 ? engine::SimulationModel::Start::New
                                                         : engine::SimulationModel::Start::Steady;
        report.seed = number(root, u"seed"_s);
        report.threads = number(root, u"threads"_s);
        report.componentEvents = number(root, u"component_events"_s);
        report.elapsedSeconds = member(root, u"elapsed_seconds"_s).text().toDouble();
        const auto state = member(root, u"state"_s);
        if (number(state, u"version"_s) != 1)
            return std::nullopt;
        bool isNumber = false;
        report.fingerprint = text(state, u"model"_s).toULongLong(&isNumber, 16);
        m_sound &= isNumber;
        report.window = engine::Tick(number(state, u"window_ticks"_s));
        report.warmUp = engine::Tick(number(state, u"warm_up_ticks"_s));
        readRanges(state, report);
        readLists(state, report);
        for (const auto &counts : member(state, u"counts"_s).values())
            readCounts(counts, report);
        m_sound &= m_sound && fits(report);
        return m_sound ? std::optional(std::move(report)) : std::nullopt;
    }

private:
    JsonValue member(const JsonValue &object, const QString &key)
    {
        const auto found = object.member(key);
        m_sound &= found.has_value();
        return found.value_or(object);
    }
    QString text(const JsonValue &object, const QString &key)
    {
        const auto value = member(object, key);
        m_sound &= value.is(JsonKind::String);
        return value.text();
    }
    quint64 numberOf(const JsonValue &value)
    {
        bool isNumber = false;
        const auto number = value.text().toULongLong(&isNumber);
        m_sound &= isNumber && value.is(JsonKind::Number);
        return number;
    }
    quint64 number(const JsonValue &object, const QString &key) { return numberOf(member(object, key)); }
    QStringList texts(const JsonValue &object, const QString &key)
    {
        QStringList result;
        for (const auto &value : member(object, key).values())
            result += value.text();
        return result;
    }

    void readRanges(const JsonValue &state, SimulationReport &report)
    {
        QList<quint64> numbers;
        for (const auto &value : member(state, u"ranges"_s).values())
            numbers += numberOf(value);
        m_sound &= !numbers.isEmpty() && numbers.size() % 2 == 0;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            report.ranges += {numbers.at(i), numbers.at(i + 1)};
    }

    void readLists(const JsonValue &state, SimulationReport &report)
    {
        for (const auto &value : member(state, u"targets"_s).values())
            report.targets += {text(value, u"id"_s), member(value, u"simulated"_s).is(JsonKind::True),
                               size_t(number(value, u"service"_s)), size_t(number(value, u"index"_s))};
        for (const auto &value : member(state, u"terminations"_s).values())
            report.terminations += {text(value, u"id"_s), member(value, u"simulated"_s).is(JsonKind::True),
                                    size_t(number(value, u"service"_s)), size_t(number(value, u"index"_s))};
        for (const auto &value : member(state, u"year_rights"_s).values())
            report.yearRights += {text(value, u"id"_s), number(value, u"hits"_s), number(value, u"years"_s)};
        report.questions = texts(state, u"questions"_s);
        report.firstQuestion = number(state, u"first_question"_s);
        report.hasCredits = member(state, u"credits"_s).is(JsonKind::True);
        report.components = texts(state, u"components"_s);
        const auto crews = texts(state, u"crews"_s);
        for (qsizetype i = 0; i + 1 < crews.size(); i += 2)
            report.crews += {crews.at(i), crews.at(i + 1)};
    }

    std::optional<engine::RareBreach> rareFrom(const JsonValue &value)
    {
        if (!value.is(JsonKind::Object))
            return std::nullopt;
        const auto real = [&](const QString &key) { return member(value, key).text().toDouble(); };
        return engine::RareBreach{{real(u"value"_s), real(u"low"_s), real(u"high"_s)},
                                  real(u"relative_error"_s),
                                  number(value, u"windows"_s)};
    }

    std::optional<engine::ExactChance> exactFrom(const JsonValue &value)
    {
        if (!value.is(JsonKind::Object))
            return std::nullopt;
        using Method = engine::ExactChance::Method;
        return engine::ExactChance{member(value, u"value"_s).text().toDouble(),
                                   member(value, u"error"_s).text().toDouble(),
                                   text(value, u"method"_s) == u"series"_s ? Method::Series : Method::Renewal};
    }

    std::optional<engine::ExactInterruptions> interruptionsFrom(const JsonValue &value)
    {
        if (!value.is(JsonKind::Object))
            return std::nullopt;
        const auto real = [&](const QString &key) { return member(value, key).text().toDouble(); };
        engine::ExactInterruptions exact{{}, real(u"mean"_s), real(u"variance"_s), real(u"error"_s)};
        for (const auto &chance : member(value, u"distribution"_s).values())
            exact.chances.push_back(chance.text().toDouble());
        return exact;
    }

    void readCounts(const JsonValue &counts, SimulationReport &report)
    {
        const auto packed = QByteArray::fromBase64(text(counts, u"tally"_s).toLatin1());
        // The first four bytes say how much it will be.
        const qsizetype size =
            packed.size() < 4 ? mostUnpacked + 1 : qsizetype(qFromBigEndian<quint32>(packed.constData()));
        m_sound &= size <= mostUnpacked;
        if (!m_sound)
            return;
        const auto bytes = qUncompress(packed);
        auto tally = engine::decoded({bytes.constData(), size_t(bytes.size())});
        std::vector<std::optional<engine::ExactChance>> exact;
        for (const auto &value : member(counts, u"exact"_s).values())
            exact.push_back(exactFrom(value));
        std::vector<std::optional<engine::RareBreach>> rare;
        for (const auto &value : member(counts, u"rare"_s).values())
            rare.push_back(rareFrom(value));
        m_sound &= tally && exact.size() == tally->breaches.size() && rare.size() == exact.size();
        if (m_sound)
            report.watched.push_back({engine::Tick(number(counts, u"agreed_ticks"_s)), *std::move(tally),
                                      std::move(exact), std::move(rare),
                                      interruptionsFrom(member(counts, u"exact_interruptions"_s))});
    }

    /// Does everything that is pointed at exist?
    static bool fits(const SimulationReport &report)
    {
        if (report.watched.empty())
            return false;
        const auto &first = report.watched.front().tally;
        bool sound = size_t(report.components.size()) == first.contributions.size() && first.windows > 0 &&
                     report.replications() == first.replications &&
                     size_t(report.firstQuestion) + size_t(report.questions.size()) <= first.breaches.size();
        for (const auto &target : report.targets)
            sound &= !target.simulated || (target.service < report.watched.size() &&
                                           target.index < report.watched[target.service].tally.breaches.size());
        for (const auto &right : report.yearRights)
            sound &= right.years > 0 && right.hits <= right.years;
        for (const auto &right : report.terminations)
            sound &= !right.simulated || (right.service < report.watched.size() &&
                                          right.index < report.watched[right.service].tally.terminations.size());
        return sound;
    }

    bool m_sound = true;
};

} // namespace

model::Result<analysis::SimulationReport> readSimulation(const QByteArray &json)
{
    const auto root = model::readJson(json);
    if (!root)
        return tl::unexpected(root.error());
    auto report = StateReader().read(*root);
    if (!report)
        return tl::unexpected(root->problem(QT_TRANSLATE_NOOP("Problem", "this is not the result of a simulation")));
    return *std::move(report);
}

} // namespace slatelier::exchange
