// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/database.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace backend {

struct Objet {
    QString siren;
    QString type;
    QString id;
    QString sujet; // empty: everyone of the entreprise sees it
    qint64 rev = 0;
    qint64 seq = 0;
    QJsonObject json;
    bool deleted = false;
    bool hidden = false; // the right to see it was lost
};

// Everything the feed carries, and the feed: one sequence, given in commit order, behind opaque states « e<epoch>.<seq>
// ».
class Objects {
  public:
    Objects(Database &database, std::function<QDateTime()> now);

    std::optional<Objet> find(const QString &siren, const QString &type, const QString &id);
    QList<Objet> all(const QString &siren, const QString &type); // neither deleted nor hidden
    QList<Objet> hiddenOnes(const QString &siren, const QString &type);
    QStringList sirens();
    QStringList sujets(const QString &siren); // who may see the entreprise
    // Writes a new revision; a dossier and a profil carry their rev themselves.
    Objet put(const QString &siren, const QString &type, const QString &id, QJsonObject json,
              const QString &sujet = {});
    void remove(const QString &siren, const QString &type, const QString &id);
    void setHidden(const QString &siren, const QString &type, const QString &id, bool hidden);

    QString epoch();
    QString state(); // of now
    // Nothing when the state or cursor is unknown or forgotten: 410.
    // totals: with those of the state it leads to, on the last page.
    std::optional<QJsonObject> changes(const QString &siren, const QString &sujet, const QString &since, int limit,
                                       bool totals = false);
    std::optional<QJsonObject> snapshot(const QString &siren, const QString &sujet, const QString &cursor, int limit);

    void forgetCursors();
    void bumpEpoch();
    bool restore(const QString &state); // a backup of that state comes back, under a new epoch
    void keepHistory(bool keep) { m_history = keep; }

    // Deterministic: the clock and a counter.
    QString newId();
    qint64 nextNumber(const QString &name);

  private:
    qint64 sequenceOf(const QString &state); // -1: not one of ours
    void write(const Objet &objet);
    void envelope(QJsonObject &page);
    QJsonObject totals(const QString &siren, const QString &sujet);

    Database &m_database;
    std::function<QDateTime()> m_now;
    bool m_history = true;
};

QString instant(const QDateTime &at);

} // namespace backend
