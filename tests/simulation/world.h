// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine.h"
#include "models/store/sealer.h"
#include "tests/backend/server.h"

#include <QTemporaryDir>

#include <map>
#include <random>

// Desks and a server in virtual time (sync.md §6.3): the product's engine on real SQLite, the reference backend in
// process, a network that loses, doubles, delays, cuts and replaces what it carries, users who type, programs that die.
// One seed gives one history.
namespace simulation {

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

// One thing a user typed and was shown as saved.
struct Token {
    QString text;
    QUuid dossier;
    QString field;
    bool replaced = false; // by a later edit, or a choice, that saw it
};

class World {
  public:
    World(quint32 seed, int desks, Bug bug);
    ~World();

    // Lives through the faults, heals, settles, and looks: what is wrong, or nothing.
    QStringList run();
    int requests() const { return m_requests; }

  private:
    struct Desk {
        QTemporaryDir folder;
        std::unique_ptr<models::Store> store;
        std::unique_ptr<app::SyncEngine> engine;
        int life = 0; // a killed desk no longer hears what was meant for it
        QList<QUuid> mine;
    };
    struct Happening {
        qint64 at = 0;
        std::function<void()> what;
    };

    quint32 draw(quint32 bound);
    bool chance(double probability);
    void later(qint64 ms, const std::function<void()> &what);
    void open(int desk);
    void kill(int desk);
    void carryOut(int desk, const app::Actions &actions);
    void step(int desk, const app::Event &event);
    void send(int desk, const app::Send &send);
    app::HttpReply serve(app::HttpRequest request);
    void answerLater(int desk, int life, int ticket, const app::HttpReply &reply);

    void scheduleUsers();
    void act(int desk);
    void createDraft(int desk);
    void edit(int desk);
    void addStagiaire(int desk);
    void transmit(int desk);
    void unlock(int desk);
    void removeDossier(int desk);
    void resolveConflicts(int desk, bool all);
    QUuid anyDossier(int desk, const std::function<bool(const models::DossierRow &)> &fits);
    QString newToken(int desk, const QUuid &dossier, const QString &field, const QString &seen);
    void replace(const QUuid &dossier, const QString &field, const QString &seen);

    void heal();
    QStringList look();
    void lookForToken(const Token &token, QStringList &wrong);

    std::mt19937 m_random;
    VirtualClock m_clock;
    Bug m_bug;
    models::Sealer m_sealer;
    std::unique_ptr<backend::Server> m_server;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::multimap<qint64, std::function<void()>> m_queue;
    bool m_faults = true;
    double m_dropBefore = 0, m_dropAfter = 0, m_double = 0, m_cut = 0, m_html = 0, m_error = 0, m_slow = 0, m_kill = 0;
    int m_requests = 0;
    int m_edits = 0;
    QList<Token> m_tokens;
    QSet<QUuid> m_removed;            // a user put it in the corbeille
    QMap<QUuid, int> m_transmissions; // asked for by users
    QStringList m_wrong;
};

} // namespace simulation
