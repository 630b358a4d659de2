// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstimage.h"

#include "app/program.h"
#include "ui/pages/page.h"

#include <QEvent>
#include <QFile>

namespace app {

FirstImage::FirstImage(Program &program)
    : m_program(program) {
    bool given = false;
    m_file = qEnvironmentVariableIntValue("MCD_PREMIERE_IMAGE", &given);
    if (given)
        connect(&program, &Program::desktopReady, this, [this] {
            connect(m_program.desktop(), &Desktop::accountShown, this, &FirstImage::watch, Qt::SingleShotConnection);
        });
}

void FirstImage::watch() {
    ui::MainWindow &window = m_program.desktop()->window();
    m_page = window.page(window.room());
    m_page->installEventFilter(this);
}

// The event comes before the painting; what is queued, after the image has been handed to the screen.
bool FirstImage::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstImage::tell, Qt::QueuedConnection);
    }
    return false;
}

void FirstImage::tell() {
    QFile file;
    const auto *page = qobject_cast<ui::Page *>(m_page);
    if (page && file.open(m_file, QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(page->screen().toUtf8() + '\n');
}

} // namespace app
