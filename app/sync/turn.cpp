// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/turn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

Turn Turn::of(const Answer &answer) {
    Turn turn;
    switch (answer.kind) {
    case Answer::Kind::SignedOut:
        turn.next = Next::Token;
        turn.failure = {Failure::Kind::SignedOut, u"401"_s};
        return turn;
    case Answer::Kind::ClientTooOld:
        turn.next = Next::TooOld;
        turn.failure = {Failure::Kind::Refused, u"client too old"_s};
        return turn;
    case Answer::Kind::Forbidden:
        turn = halt({Failure::Kind::Refused, u"403"_s});
        turn.sessionDoubted = true;
        return turn;
    case Answer::Kind::KeyRunning: // the first try is still at work
        return halt({Failure::Kind::Server, u"key running"_s}, std::max(answer.retryAfterMs, 2000));
    default:
        return halt(noAnswer(answer, answer.reached ? answer.problem["type"_L1].toString() : u"no answer"_s),
                    answer.retryAfterMs);
    }
}

} // namespace app
