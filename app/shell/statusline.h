// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace slatelier::shared {
class Work;
}

namespace slatelier::shell {

/// The bottom line: where the project is, what was just done (and its undo), work that runs, number of findings.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFile(const QString &path);
    /// Findings of the project; below 0 hides the number.
    void setFindings(int count);
    /// For some seconds; \a undoable offers to take it back.
    void say(const QString &sentence, bool undoable = false);
    void follow(shared::Work *work);
    QString sentence() const;

Q_SIGNALS:
    void findingsClicked();
    void undoClicked();
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showProgress(double progress);
    void endWork(const QString &sentence, const QString &path);
    void elideFile();

    QString m_path;
    QString m_result;
    int m_count = -1;
    QPointer<shared::Work> m_work;
    QLabel *m_file;
    QLabel *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_open;
    QLabel *m_workTitle;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QPushButton *m_findings;
    QTimer *m_fading;
};

} // namespace slatelier::shell
