// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine.h"
#include "models/store/sealer.h"
#include "tests/backend/server.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <map>
#include <random>

// Desks and a server in virtual time (sync.md §6.3): the product's engine on real SQLite, the reference backend in
// process, a network that loses, doubles, delays, cuts and replaces what it carries, users who type, programs that die.
// One seed gives one history.
namespace simulation {

inline constexpr qint64 troubleMs = 8 * 60 * 1000;

// What a program under test might do wrong; each must be caught by some seed.
enum class Bug { None, CursorBeforeData, NewKeyPerRetry, IfMatchDropped };

class VirtualClock : public models::Clock {
  public:
    QDateTime wall() const override { return start.addMSecs(now + wallJump); }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 0;
    qint64 wallJump = 0;
    const QDateTime start = QDateTime(QDate(2018, 3, 1), QTime(8, 0), Qt::UTC);
};

// What all worlds share, made once: the contract as read, an empty store already brought to its version, a folder in
// memory where there is one (the stores are synchronised to it as to a disk, which only costs less).
class Ground {
  public:
    Ground();
    std::shared_ptr<const backend::Contract> contract;
    QString newFolder(); // with an empty store in it
    QString root() const { return m_root.path(); }

  private:
    QTemporaryDir m_root;
    int m_folders = 0;
};

// One thing a user typed and was shown as saved.
struct Token {
    QString text;
    QUuid dossier;
    QString field;
    QString seen;          // what it was typed over
    bool replaced = false; // by a later edit, or a choice, that saw it
    int choices = 0;       // how often a user chose it against another version
};

class World {
  public:
    World(quint32 seed, int desks, Bug bug, Ground &ground);
    ~World();

    // Lives through the faults, heals, settles, and looks: what is wrong, or nothing.
    QStringList run();
    int requests() const { return m_requests; }
    // Of all that happened, ids replaced by the order in which they came up: they alone are not drawn from the seed.
    QByteArray digest() const { return m_history.result().toHex(); }

  private:
    struct Desk {
        QString folder;
        std::unique_ptr<models::Store> store;
        std::unique_ptr<app::SyncEngine> engine;
        bool continuous = false; // stays on a long poll and sends by itself; else it is asked from time to time
        int life = 0;            // a killed desk no longer hears what was meant for it
        int alarm = 0;           // the last one set is the one that rings
        QUuid lastEdited;
    };
    // A long poll the server holds until something changes.
    struct Held {
        int desk = 0;
        int life = 0;
        app::Send out;
        qint64 until = 0;
        QString state;
    };

    quint32 draw(quint32 bound);
    bool chance(double probability);
    void later(qint64 ms, const std::function<void()> &what);
    void live(qint64 until);
    void tell(const QString &what); // for the digest, and on the screen with MCD_TRACE
    void open(int desk);
    void kill(int desk);
    void step(int desk, const app::Event &event);
    void carryOut(int desk, const app::Actions &actions);

    // ---- the network
    void send(int desk, const app::Send &send);
    void arrive(int desk, int life, const app::Send &out);
    void answerLater(int desk, int life, int ticket, app::HttpReply reply);
    void answer(int desk, int life, int ticket, const app::HttpReply &reply);
    app::HttpReply serve(int desk, const app::HttpRequest &request);
    void releaseHeld();
    app::HttpRequest spoilt(const app::HttpRequest &request); // as the bug under test would send it

    // ---- the users
    void scheduleUsers();
    void act(int desk);
    void createDraft(int desk);
    void attachPieces(int desk, const QUuid &dossier);
    void edit(int desk, const QUuid &dossier);
    void addStagiaire(int desk);
    void transmit(int desk);
    void unlock(int desk);
    void removeDossier(int desk);
    void resolveConflicts(int desk, bool all);
    void answerRefusals(int desk);
    QUuid anyDossier(int desk, const std::function<bool(const models::DossierRow &)> &fits);
    QUuid anyEditable(int desk);
    void newToken(int desk, const QUuid &dossier, const QString &field, const QString &seen);
    QString nextToken(int desk) const;
    void noteChoice(const models::Conflict &conflict, const QJsonObject &chosen);
    void wanted(int desk, const QString &command, const QString &subject);

    // ---- the oracle
    void noteEffect(int desk, const app::HttpRequest &request);
    void checkConflict(int desk, const models::Conflict &conflict);
    bool sawIt(const QString &later, const QString &earlier) const;
    bool together();
    void heal();
    QStringList look();
    void lookAtDesk(int desk, const QMap<QString, QJsonObject> &there, QStringList &wrong);
    void lookForToken(const Token &token, QStringList &wrong);
    void lookForLeaks(QStringList &wrong);
    QMap<QString, QJsonObject> dossiersOfServer();

    std::mt19937 m_random;
    quint32 m_seed;
    VirtualClock m_clock;
    Bug m_bug;
    Ground &m_ground;
    models::Sealer m_sealer;
    std::unique_ptr<backend::Server> m_server;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::multimap<qint64, std::function<void()>> m_queue;
    QList<Held> m_held;
    bool m_faults = true;
    double m_dropBefore = 0, m_dropAfter = 0, m_double = 0, m_cut = 0, m_html = 0, m_error = 0, m_slow = 0, m_kill = 0,
           m_unknown = 0;
    bool m_keysLost = false; // the server lost the answers it keeps for replays: it cannot know a retry any more
    int m_requests = 0;
    int m_edits = 0;
    QList<Token> m_tokens;
    QMap<QString, int> m_wanted;                      // commands users gave, by desk, kind and subject
    QMap<QString, int> m_effects;                     // what came of them on the server
    QMap<QUuid, QMap<QString, QStringList>> m_values; // of each field there, one after the other
    QStringList m_wrong;
    QCryptographicHash m_history{QCryptographicHash::Sha256};
    QHash<QString, int> m_names;
};

QString valueOf(const QJsonObject &document, const QString &field);
QStringList tokenFields();
bool holds(const QJsonObject &document, const QString &token);

} // namespace simulation
