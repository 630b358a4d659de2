// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int pollMs = 60;
constexpr int settleMs = 250; // a picture shows what a person would see: repainted, animations over

} // namespace

Tour::Tour(QWidget &window, const QString &folder, QList<TourStep> steps, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_steps(std::move(steps)) {
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::poll);
}

void Tour::start() {
    m_clock.start();
    m_timer.start();
}

void Tour::poll() {
    if (m_at >= m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished(true);
        return;
    }
    const TourStep &step = m_steps.at(m_at);
    if (!m_acted)
        m_acted = !step.act || step.act();
    const std::optional<QString> found = m_acted && step.seen ? step.seen() : std::nullopt;
    if (!found && m_clock.elapsed() < step.timeoutMs)
        return;
    if (!found) {
        m_timer.stop();
        picture(u"echec-"_s + (step.picture.isEmpty() ? QString::number(m_at) : step.picture));
        report(false, m_acted ? u"rien de tel à l’écran"_s : u"le geste n’a pas pu être fait"_s);
        Q_EMIT finished(false);
        return;
    }
    m_timer.stop();
    QTimer::singleShot(step.picture.isEmpty() ? 0 : settleMs, this, [this, found] {
        const TourStep &step = m_steps.at(m_at);
        if (!step.picture.isEmpty())
            picture(step.picture);
        report(true, *found);
        ++m_at;
        m_acted = false;
        m_clock.restart();
        m_timer.start();
    });
}

void Tour::report(bool ok, const QString &found) {
    const TourStep &step = m_steps.at(m_at);
    const QByteArray line = QJsonDocument(QJsonObject{{u"etape"_s, step.name},
                                                      {u"attendu"_s, step.expects},
                                                      {u"constate"_s, found},
                                                      {u"ok"_s, ok},
                                                      {u"ms"_s, m_clock.elapsed()}})
                                .toJson(QJsonDocument::Compact) +
                            '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

// The window, with whatever dialog stands on top of it.
void Tour::picture(const QString &name) {
    QWidget *top = QApplication::activeModalWidget();
    if (!top && QApplication::activeWindow() && QApplication::activeWindow() != &m_window)
        top = QApplication::activeWindow();
    (top ? top : &m_window)->grab().save(QDir(m_folder).filePath(name + u".png"_s));
}

} // namespace app
