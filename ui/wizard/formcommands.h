// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/domain/enums.h"
#include "models/store/livestore.h"

#include <functional>

namespace models {
struct Organisme;
}

namespace ui {

// What a form asks of the store beside the fields it saves: pieces, a conflict to settle, the transmission. Each is
// written in the background; then() follows success, failed() tells of the rest.
class FormCommands : public QObject {
    Q_OBJECT
  public:
    using Then = std::function<void()>;
    FormCommands(models::LiveStore &store, const models::Clock &clock, const QUuid &dossier, QObject *parent = nullptr);

    void attach(const QString &file, models::TypePiece type);
    void detach(const QUuid &piece);
    void propose(const models::Organisme &organisme, Then then);
    void resolve(const QStringList &fromServer, Then then); // groups of fields to take from the server
    void giveUp(Then then);                                 // of a conflict: the server's version alone stays
    void copyToNewDraft(std::function<void(const QUuid &copy)> then);
    void transmit(Then then, Then otherwise);

  Q_SIGNALS:
    void failed(const models::Failure &failure);
    void warned(const QString &sentence); // a file that could not be attached, by its name

  private:
    void write(std::function<models::Result<>(models::Store &)> work, const QSet<QString> &types, Then then = {},
               Then otherwise = {});
    models::LiveStore &m_store;
    const models::Clock &m_clock;
    const QUuid m_dossier;
};

} // namespace ui
