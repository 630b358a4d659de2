// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"

#include <QWidget>

class QCheckBox;

namespace ui {

// « Mes notifications »: for each event, shown in the program or not, alert by e-mail when unread or not.
class NotificationMatrix : public QWidget {
    Q_OBJECT
  public:
    explicit NotificationMatrix(QWidget *parent = nullptr);
    // Events without a preference are shown with the defaults.
    void show(const QList<models::PreferenceNotification> &preferences);

  Q_SIGNALS:
    void changed(const QList<models::PreferenceNotification> &preferences);

  private:
    struct Row {
        models::TypeEvenement event{};
        QCheckBox *application = nullptr;
        QCheckBox *email = nullptr;
    };
    void tell();
    QList<Row> m_rows;
};

} // namespace ui
