// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answer.h"
#include "models/domain/syncstate.h"
#include "models/result.h"
#include "models/store/feed.h"

#include <QSet>
#include <QUuid>

namespace app {

// What changed in the store, in the terms of models::StoreChange, which the engine must not depend on.
struct Touched {
    QSet<QString> types;
    QSet<QString> dossiers;
    void add(const Touched &other) {
        types.unite(other.types);
        dossiers.unite(other.dossiers);
    }
    bool isEmpty() const { return types.isEmpty(); }
};

// How one answer leaves a lane of the pass.
struct Turn {
    enum class Next {
        GoOn,
        Halt,  // end the pass, try again later; failure says why
        Later, // this subject in another pass, the others now
        Token, // a fresh access token, then the same again
        TooOld
    };
    Next next = Next::GoOn;
    models::Failure failure;
    int waitMs = 0; // with Halt: as the server told
    bool sessionDoubted = false;
    bool pullAgain = false; // the server has a newer copy than this desk
    Touched touched;
    int received = 0;
    int sent = 0;

    static Turn halt(const models::Failure &failure, int waitMs = 0) {
        Turn turn;
        turn.next = Next::Halt;
        turn.failure = failure;
        turn.waitMs = waitMs;
        return turn;
    }
    // Of an answer that tells nothing about the request itself.
    static Turn of(const Answer &answer);
};

} // namespace app
