// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossierrow.h"
#include "models/result.h"
#include "models/store/feed.h"

#include <QJsonObject>

#include <optional>

namespace models {

class Database;
class Sealer;

// The three copies of §2: base (server copy at first edit), local (as edited here), server (latest received).
struct DossierCopies {
    QJsonObject server;              // empty: the server does not know it
    std::optional<QJsonObject> base; // present with local, when there was a server copy at first edit
    std::optional<QJsonObject> local;
};

// Dossiers: server copies and local edits side by side; the view is the local copy when there is one. Every write that
// a user makes is one durable transaction: edit, journal line and command together.
class DossierStore {
  public:
    DossierStore(Database &database, const Sealer &sealer);

    // ---- read
    Result<QList<DossierRow>> list() const;            // newest first, without the corbeille
    Result<QList<DossierRow>> recent(int count) const; // the first of them
    Result<QList<DossierRow>> beginningOn(const QDate &day) const;
    // Those of them with something to do or to wait for: the statut asks the user or the night for the next step, or
    // this desk holds an edit, a command or a conflict.
    Result<QList<DossierRow>> unsettled() const;
    Result<QList<DossierRow>> corbeille() const;
    Result<DossierRow> row(const QUuid &id) const;
    Result<QJsonObject> document(const QUuid &id) const; // the view; NotFound
    Result<Dossier> load(const QUuid &id) const;
    Result<DossierCopies> copies(const QUuid &id) const;

    // ---- the user's commands (durable)
    // A new draft; document.id must be set. Its creation on the server is derived from it: nothing is sent while the
    // draft is still empty.
    Result<> create(const QJsonObject &document, const QDateTime &now);
    // The draft as edited. Refused unless editable(): SAISIE or REJET_TECHNIQUE, and no command queued that froze it.
    Result<> save(const QUuid &id, const QJsonObject &edited, const QDateTime &now);
    // Queued after every earlier operation of the dossier (R20). The SHA-256 of canonicalContent() of the view is
    // frozen with it.
    Result<> requestTransmission(const QUuid &id, const QDateTime &now);
    // « Déverrouiller la demande ». If the transmission has never been sent it is just withdrawn from the outbox.
    Result<> requestUnlock(const QUuid &id, const QDateTime &now);
    Result<> remove(const QUuid &id, const QDateTime &now); // to the corbeille; sent as DELETE
    Result<> restore(const QUuid &id,
                     const QDateTime &now); // out of the corbeille while the DELETE is unsent, or as a new draft
    Result<bool> editable(const QUuid &id) const;
    Result<bool> piecesEditable(const QUuid &id) const; // A_COMPLETER too: the OPCA asked for pieces

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
