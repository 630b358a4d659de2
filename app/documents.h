// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/mainwindow.h"

class QAbstractItemModel;

namespace ui {
struct Report;
}

namespace app {

// What leaves the window on paper or in a file: previews, and exports to the place the user chooses. Owned by Desktop.
class Documents : public QObject {
    Q_OBJECT
  public:
    Documents(ui::MainWindow &window, Composition &composition, const models::Clock &clock);

    void previewSynthese();
    void previewDossier(const QUuid &id);
    void exportSynthese();
    void exportList(QAbstractItemModel *list, const QString &title); // as shown now

  private:
    void preview(const ui::Report &report, const QString &name);
    void told(const models::Result<> &done, const QString &file);

    ui::MainWindow &m_window;
    Composition &m_composition;
    const models::Clock &m_clock;
};

} // namespace app
