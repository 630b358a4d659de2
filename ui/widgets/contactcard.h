// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"

#include <QFrame>
#include <QUrl>

namespace ui {

// A person to ask: role, name, hours, telephone to copy, and a button that starts a message.
class ContactCard : public QFrame {
    Q_OBJECT
  public:
    // subject: of the message; may be empty.
    ContactCard(const QString &role, const models::Personne &person, const QString &hours, const QString &subject,
                QWidget *parent = nullptr);
    static QUrl mailto(const QString &email, const QString &subject, const QString &body = {});

  Q_SIGNALS:
    void linkRequested(const QUrl &link);
};

} // namespace ui
