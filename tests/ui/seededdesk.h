// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/store/livestore.h"
#include "ui/pages/desk.h"

#include <QTemporaryDir>

#include <memory>

// A desk as after a first synchronisation, with fictitious data: three établissements (one preferred, one closed),
// accounts of the three kinds, financements, dossiers in several statuses. A real store in a folder of its own.
namespace testdesk {

class FrozenClock : public models::Clock {
  public:
    QDateTime wall() const override { return {{2018, 6, 14}, {8, 42}, Qt::UTC}; }
    qint64 monotonicMs() const override { return 1000; }
};

class SeededDesk {
  public:
    enum class Content { Full, Empty };
    explicit SeededDesk(Content content = Content::Full);
    ~SeededDesk();

    models::LiveStore &store() { return *m_live; }
    const models::Store &read() { return m_live->reader(); }
    const FrozenClock &clock() const { return m_clock; }
    ui::Desk desk() { return {*m_live, nullptr, m_clock}; }
    QUuid dossier(const QString &statut) const; // the first one in this status; null when there is none
    void reopen();                              // as when the program starts again: what was handed over is there
    // The server sends these after the first synchronisation; waits until told.
    bool receive(const QList<models::Change> &changes);
    bool receive(const QString &type, const QString &id, const QJsonObject &object) {
        return receive({{type, id, false, {}, QStringLiteral("9"), object}});
    }
    // Writes and waits until it is done and told.
    bool write(const std::function<models::Result<>(models::Store &)> &work, const models::StoreChange &change);

    static const QString prefere; // SIRET
    static const QString autre;
    static const QString ferme;

  private:
    FrozenClock m_clock;
    QTemporaryDir m_folder;
    models::Sealer m_sealer;
    std::unique_ptr<models::LiveStore> m_live;
    int m_page = 0;
};

} // namespace testdesk
