// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/wordlines.h"
#include "app/document/document.h"
#include "core/analysis/promise.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QSet>

namespace slatelier::agreement {

/// What targets mean, in words: what they allow and what the structure is calculated to give. Services are calculated
/// on another thread; until their figures are there, the words speak of the promise alone.
class PromiseWords : public QObject
{
    Q_OBJECT
public:
    explicit PromiseWords(document::Document &document, QObject *parent = nullptr);
    ~PromiseWords() override;

    /// "allows 43 min 50 s a month; calculated 99.93 %", for a cell.
    QString brief(const model::Target &target);
    /// The same with its consequence, as sentences.
    QList<Line> sentences(const model::Target &target);
    /// Nothing more is being calculated.
    bool isSettled() const { return m_wanted.isEmpty() && !m_watcher.isRunning(); }

Q_SIGNALS:
    /// More is known now.
    void changed();

private:
    using Outcome = model::Result<analysis::ServiceAvailability>;
    using Outcomes = QHash<QString, Outcome>;

    const Outcome *outcomeOf(const model::Target &target);
    void forget(const model::Difference &difference);
    void start();
    void takeOver();
    void addBudget(QList<Line> &lines, const model::Target &target, const analysis::Promise &promise) const;
    void addFailure(QList<Line> &lines, const model::Target &target, const analysis::Promise &promise) const;
    QString allowedText(const model::Target &target, const analysis::Promise &promise) const;
    QString calculatedText(const model::Target &target, const analysis::Promise &promise) const;

    document::Document &m_document;
    Outcomes m_outcomes;
    QSet<QString> m_wanted;
    QFutureWatcher<Outcomes> m_watcher;
    std::stop_source m_stop;
    bool m_stale = false;
};

} // namespace slatelier::agreement
