// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/promisewords.h"

#include "app/shared/fieldtext.h"
#include "app/shared/format.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using shared::Token;

PromiseWords::PromiseWords(document::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &document::Document::changed, this, &PromiseWords::forget);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PromiseWords::takeOver);
}

PromiseWords::~PromiseWords()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void PromiseWords::forget(const model::Difference &difference)
{
    // Figures follow from structures and components; words and targets leave them as they are.
    const bool matters = difference.touches<model::Service>() || difference.touches<model::Component>() ||
                         difference.touches<model::CommonCause>();
    if (!matters)
        return;
    m_outcomes.clear();
    m_stale = m_watcher.isRunning();
    if (m_stale)
        m_stop.request_stop();
    Q_EMIT changed();
}

const PromiseWords::Outcome *PromiseWords::outcomeOf(const model::Target &target)
{
    if (!target.service)
        return nullptr;
    const auto id = target.service->text;
    const auto known = m_outcomes.constFind(id);
    if (known != m_outcomes.constEnd())
        return &*known;
    if (m_wanted.isEmpty() && !m_watcher.isRunning())
        QTimer::singleShot(0, this, &PromiseWords::start); // one run for all that one painting asks for
    m_wanted.insert(id);
    return nullptr;
}

void PromiseWords::start()
{
    if (m_wanted.isEmpty() || m_watcher.isRunning())
        return;
    m_stop = std::stop_source();
    auto work = [project = m_document.project(), wanted = std::exchange(m_wanted, {}), stop = m_stop.get_token()] {
        Outcomes outcomes;
        const analysis::AvailabilityModel model(project);
        for (const auto &id : wanted) {
            if (stop.stop_requested())
                break;
            outcomes.insert(id, model.of({id}, {0, stop}));
        }
        return outcomes;
    };
    m_watcher.setFuture(QtConcurrent::run(std::move(work)));
}

void PromiseWords::takeOver()
{
    if (!std::exchange(m_stale, false))
        m_outcomes.insert(m_watcher.result());
    start();
    Q_EMIT changed();
}

QString PromiseWords::allowedText(const model::Target &target, const analysis::Promise &promise) const
{
    const auto time = shared::durationText(*promise.allowedDownSeconds);
    switch (target.window.kind) {
    case model::Window::Day:
        return tr("allows %1 a day").arg(time);
    case model::Window::Week:
        return tr("allows %1 a week").arg(time);
    case model::Window::Month:
        return tr("allows %1 a month").arg(time);
    case model::Window::Quarter:
        return tr("allows %1 a quarter").arg(time);
    case model::Window::Year:
        return tr("allows %1 a year").arg(time);
    case model::Window::Anniversary:
        return tr("allows %1 a year of the agreement").arg(time);
    case model::Window::Rolling:
        break;
    }
    return tr("allows %1 in any %n days in a row", nullptr, target.window.days).arg(time);
}

QString PromiseWords::calculatedText(const model::Target &target, const analysis::Promise &promise) const
{
    const auto *metric = target.metric ? m_document.project().metrics.find(*target.metric) : nullptr;
    if (metric && model::isShare(metric->kind))
        return shared::shareText(*promise.calculated);
    if (metric && model::isDuration(metric->kind))
        return shared::durationText(*promise.calculated * 3600);
    return shared::numberText(*promise.calculated);
}

QString PromiseWords::brief(const model::Target &target)
{
    const auto *outcome = outcomeOf(target);
    const auto promise = analysis::promiseOf(m_document.project(), target, outcome && *outcome ? &**outcome : nullptr);
    QStringList parts;
    if (target.notOffered)
        return tr("nothing is promised");
    if (promise.allowedDownSeconds)
        parts.append(allowedText(target, promise));
    if (promise.calculated) {
        const auto value = calculatedText(target, promise);
        parts.append(!promise.kept.has_value() ? tr("calculated %1").arg(value)
                     : *promise.kept           ? tr("calculated %1, keeps it").arg(value)
                                               : tr("calculated %1, breaks it").arg(value));
    }
    return parts.join(u"; "_s);
}

// What the promise leaves in the calendar it is measured in.
void PromiseWords::addBudget(QList<Line> &lines, const model::Target &target, const analysis::Promise &promise) const
{
    const auto base = shared::durationText(promise.baseSeconds);
    const auto *calendar = analysis::calendarOf(m_document.project(), target);
    const auto agreed = calendar ? tr("%1 of agreed time by “%2”").arg(base, calendar->name)
                                 : tr("%1 of agreed time around the clock").arg(base);
    lines.append({tr("The promise %1 out of %2.").arg(allowedText(target, promise), agreed), Token::Text});
    lines.append(
        {tr("The longest single failure it survives lasts %1.").arg(shared::durationText(*promise.allowedDownSeconds)),
         Token::Text});
}

// What a failure of mean length does to it.
void PromiseWords::addFailure(QList<Line> &lines, const model::Target &target, const analysis::Promise &promise) const
{
    const auto *metric = target.metric ? m_document.project().metrics.find(*target.metric) : nullptr;
    const bool longest = metric && (metric->kind == model::MetricKind::LongestOutage ||
                                    metric->kind == model::MetricKind::RestorationTime);
    const double allowed = promise.allowedDownSeconds ? *promise.allowedDownSeconds
                           : longest                  ? target.value->toDouble() * 3600
                                                      : 0;
    if (!promise.oneFailureSeconds || allowed <= 0 || *promise.oneFailureSeconds <= 0)
        return;
    const auto one = shared::durationText(*promise.oneFailureSeconds);
    if (*promise.oneFailureSeconds > allowed)
        return lines.append(
            {tr("One failure breaks this promise: restoration takes %1 on average.").arg(one), Token::Warning});
    if (longest)
        return lines.append(
            {tr("Restoration takes %1 on average, so a usual failure does not break the promise.").arg(one),
             Token::Muted});
    const int fits = static_cast<int>(std::min(allowed / *promise.oneFailureSeconds, 1e6));
    lines.append(
        {tr("Restoration takes %1 on average: %n such failures in one window do not break the promise.", nullptr, fits)
             .arg(one),
         Token::Muted});
}

QList<Line> PromiseWords::sentences(const model::Target &target)
{
    const auto &project = m_document.project();
    if (target.notOffered)
        return {{tr("Under these conditions nothing is promised, and the annex says so."), Token::Text}};
    if (!target.metric || !target.value)
        return {{tr("Choose a metric and a promised value to see what they mean."), Token::Muted}};
    const auto *outcome = outcomeOf(target);
    const auto promise = analysis::promiseOf(project, target, outcome && *outcome ? &**outcome : nullptr);
    QList<Line> lines;
    if (promise.allowedDownSeconds)
        addBudget(lines, target, promise);
    addFailure(lines, target, promise);
    if (promise.calculated) {
        const auto value = calculatedText(target, promise);
        const bool kept = promise.kept.value_or(true);
        lines.append({kept ? tr("The structure gives %1 in the long run, which keeps the promise.").arg(value)
                           : tr("The structure gives %1 in the long run, which breaks the promise.").arg(value),
                      kept ? Token::Kept : Token::Broken});
    }
    if (!target.service)
        lines.append({tr("Choose a service to compare the promise with its structure."), Token::Muted});
    else if (outcome && !*outcome)
        lines.append({tr("Nothing is calculated: %1.").arg(outcome->error().sentence()), Token::Muted});
    else if (outcome && !promise.calculated)
        lines.append({tr("This metric is measured; the structure does not tell it."), Token::Muted});
    return lines;
}

} // namespace slatelier::agreement
