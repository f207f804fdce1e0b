// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/yearoutlook.h"
#include "core/model/difference.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <QCoroTask>

#include <memory>

namespace slatelier::shared {
class Work;
}

namespace slatelier::simulation {

/// Contract years of one service, counted on another thread: few at first, then more. Nothing runs until somebody asks,
/// and nothing runs twice for the same value.
class YearSimulation : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        model::Project project;
        model::Id<model::Service> service;
        std::shared_ptr<const analysis::YearPlan> plan;
        std::vector<analysis::YearFigures> years;
    };

    explicit YearSimulation(QObject *parent = nullptr);
    ~YearSimulation() override;

    void request(const model::Project &project, const model::Id<model::Service> &service);
    void stop();

    /// Null before the first answer; stays until the next one. All answers for one value share its plan.
    const std::shared_ptr<const Answer> &answer() const { return m_answer; }
    bool isRunning() const { return m_running; }

    static constexpr quint64 seed = 1;
    /// Years after each pass.
    static constexpr quint64 passes[] = {100, 500, 2'000};

Q_SIGNALS:
    void changed();
    void workStarted(slatelier::shared::Work *work);

private:
    QCoro::Task<> run(model::Project project, model::Id<model::Service> service, std::stop_token stop, int number);
    void end();

    std::stop_source m_stop;
    QTimer m_patience;
    QPointer<shared::Work> m_work;
    std::shared_ptr<const Answer> m_answer;
    model::Project m_asked;
    model::Id<model::Service> m_service;
    int m_number = 0;
    bool m_running = false;
};

} // namespace slatelier::simulation
