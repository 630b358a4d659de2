// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/push.h"

#include "app/api/wire.h"
#include "app/sync/merge.h"
#include "models/domain/uuid.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;
using models::Operation;

namespace {

constexpr int maxBadChunks = 3;
constexpr qsizetype maxLater = 3; // failing on more subjects than that, it is the server that fails

QUuid pieceOf(const Operation &operation) {
    return QUuid::fromString(QJsonDocument::fromJson(operation.body)["id"_L1].toString());
}

bool ofDossier(const Operation &operation) { return operation.kind <= Operation::Kind::Detacher; }

Turn touched(const Operation &operation) {
    Turn turn;
    turn.touched.types = {u"outbox"_s};
    if (ofDossier(operation)) {
        turn.touched.types.insert(u"dossier"_s);
        turn.touched.dossiers.insert(operation.subject);
    } else if (operation.kind == Operation::Kind::Profil) {
        turn.touched.types.insert(u"profil"_s);
    } else if (operation.kind == Operation::Kind::NotificationLue) {
        turn.touched.types.insert(u"notification"_s);
    }
    return turn;
}

// What the store made of an answer. An operation that is no longer there was taken back, or went with its dossier,
// while its request was on the way.
Turn after(const models::Result<> &done, const Turn &turn) {
    if (done)
        return turn;
    return done.failure().kind == Failure::Kind::NotFound ? Turn() : Turn::halt(done.failure());
}

} // namespace

Push::Push(models::Store &store, const models::Clock &clock, const QString &siren, qsizetype chunkSize,
           const NewId &newId)
    : m_store(store)
    , m_clock(clock)
    , m_siren(siren)
    , m_chunkSize(chunkSize)
    , m_newId(newId) {}

void Push::heard(const QSet<QString> &dossiers) {
    for (Job &job : m_jobs)
        job.doubtful = job.doubtful || dossiers.contains(job.operation.subject);
}

bool Push::busy(const QString &subject) const {
    return std::ranges::any_of(m_jobs, [&subject](const Job &job) {
        return job.upload ? models::toText(job.upload->piece) == subject : job.operation.subject == subject;
    });
}

models::Result<std::optional<HttpRequest>> Push::next(int ticket) {
    auto job = nextOperation();
    if (!job)
        return job.failure();
    if (!*job)
        job = nextUpload();
    if (!job)
        return job.failure();
    if (!*job)
        return std::optional<HttpRequest>();
    auto made = request(**job);
    if (!made)
        return made.failure();
    m_jobs.insert(ticket, **job);
    return std::optional(std::move(made).value());
}

models::Result<std::optional<Push::Job>> Push::nextOperation() {
    const auto heads = m_store.outbox.heads(m_clock.wall());
    if (!heads)
        return heads.failure();
    for (const Operation &head : *heads) {
        if (head.state == Operation::State::Parked || busy(head.subject) || m_waitsForPull.contains(head.subject) ||
            m_later.contains(head.subject))
            continue;
        if (head.state == Operation::State::Frozen) {
            Job again{head, {}};
            again.doubtful = true;
            again.checking = m_doubtful.contains(head.id);
            return std::optional(again);
        }
        const auto frozen = m_store.outbox.freeze(head, head.id.isNull() ? m_newId() : head.id, m_clock.wall());
        if (!frozen)
            return frozen.failure();
        if (*frozen)
            return std::optional(Job{**frozen, {}});
    }
    return std::optional<Job>();
}

models::Result<std::optional<Push::Job>> Push::nextUpload() {
    const auto uploads = m_store.pieces.uploads();
    if (!uploads)
        return uploads.failure();
    if (uploads->isEmpty())
        return std::optional<Job>();
    const auto operations = m_store.outbox.list();
    if (!operations)
        return operations.failure();
    for (const models::Upload &upload : *uploads) {
        const QString piece = models::toText(upload.piece);
        const auto attaching = std::ranges::find_if(*operations, [&upload](const Operation &each) {
            return each.kind == Operation::Kind::Attacher && pieceOf(each) == upload.piece;
        });
        if (attaching == operations->end() || attaching->state == Operation::State::Parked || busy(piece) ||
            m_later.contains(piece))
            continue;
        Job job{*attaching, upload};
        job.creating = upload.url.isEmpty();
        job.asking = !job.creating && m_askOffset.contains(piece);
        return std::optional(job);
    }
    return std::optional<Job>();
}

models::Result<HttpRequest> Push::request(Job &job) {
    if (job.upload) {
        if (job.creating) // an upload nobody attaches is harmless: it needs no key kept beforehand
            return wire::createUpload(*job.upload, m_newId());
        if (job.asking)
            return wire::askOffset(*job.upload);
        const auto bytes = m_store.pieces.read(job.upload->piece, job.upload->offset, m_chunkSize);
        if (!bytes)
            return bytes.failure();
        job.sending = bytes->size();
        return wire::chunk(*job.upload, *bytes);
    }
    if (job.checking)
        return wire::dossier(m_siren, job.operation.subject);
    models::Upload upload;
    if (job.operation.kind == Operation::Kind::Attacher) {
        const auto known = m_store.pieces.upload(pieceOf(job.operation));
        if (!known)
            return known.failure();
        upload = *known;
    }
    return wire::operation(m_siren, job.operation, upload);
}

Turn Push::answered(int ticket, const HttpReply &reply) {
    if (!m_jobs.contains(ticket))
        return {};
    const Job job = m_jobs.take(ticket);
    return job.upload ? uploadAnswered(job, reply) : operationAnswered(job, readAnswer(reply));
}

Turn Push::operationAnswered(const Job &job, const Answer &answer) {
    if (job.checking)
        return checked(job.operation, answer);
    // What is kept with a key tells what the operation did then. Since then the dossier may have been changed, or
    // deleted and told so by a feed that will not say it twice: taken for the present, it would come back from the
    // dead.
    const bool says =
        answer.kind == Answer::Kind::Ok || answer.kind == Answer::Kind::Stale || answer.kind == Answer::Kind::Locked;
    if (says && job.doubtful && ofDossier(job.operation) && job.operation.kind != Operation::Kind::Delete) {
        m_doubtful.insert(job.operation.id, answer);
        return {};
    }
    return judged(job.operation, answer);
}

Turn Push::checked(const Operation &operation, const Answer &answer) {
    if (answer.kind == Answer::Kind::Ok) {
        if (const auto rev = wire::acknowledgedRev(operation, answer.object); !rev)
            return Turn::halt(rev.failure());
        Answer then = m_doubtful.take(operation.id);
        if (then.kind != Answer::Kind::Ok) // what was done then is acknowledged as it was, receipt and all
            then.object = answer.object;
        return judged(operation, then);
    }
    if (answer.kind != Answer::Kind::NotFound && answer.kind != Answer::Kind::Forbidden)
        return unclear(operation.subject, answer);
    m_doubtful.remove(operation.id);
    return judged(operation, answer);
}

// Outcome unknown. A failure over one subject must not keep the others from leaving (R22).
Turn Push::unclear(const QString &subject, const Answer &answer) {
    Turn turn = Turn::of(answer);
    if (answer.reached && (answer.kind == Answer::Kind::Unknown || answer.kind == Answer::Kind::KeyRunning)) {
        m_later.insert(subject);
        if (m_later.size() <= maxLater)
            turn.next = Turn::Next::Later;
    }
    return turn;
}

Turn Push::judged(const Operation &operation, const Answer &answer) {
    switch (answer.kind) {
    case Answer::Kind::Ok:
        return acknowledge(operation, answer.object);
    case Answer::Kind::Forbidden: {
        Turn turn = park(operation, answer.problem);
        turn.sessionDoubted = true;
        return turn;
    }
    case Answer::Kind::NotFound:
        return missing(operation, answer.problem);
    case Answer::Kind::Locked:
        return locked(operation, answer.object, answer.problem);
    case Answer::Kind::Stale:
        return stale(operation, answer.object, answer.problem);
    case Answer::Kind::Refused:
    case Answer::Kind::Gone:
    case Answer::Kind::WrongOffset:
    case Answer::Kind::WrongChunk:
        return park(operation, answer.problem);
    case Answer::Kind::Unknown:
    case Answer::Kind::Wait:
    case Answer::Kind::KeyRunning:
    case Answer::Kind::SignedOut:
    case Answer::Kind::ClientTooOld:
        break; // stays frozen: the same request, with the same key, will go again
    }
    return unclear(operation.subject, answer);
}

Turn Push::acknowledge(const Operation &operation, const QJsonObject &object) {
    const auto rev = wire::acknowledgedRev(operation, object);
    if (!rev)
        return Turn::halt(rev.failure()); // outcome unknown
    Turn turn = touched(operation);
    turn.touched.types.insert(u"conflit"_s); // edits made meanwhile may clash with the acknowledged object
    turn.sent = 1;
    return after(m_store.outbox.acknowledge(operation.id, *rev, object, m_clock.wall()), turn);
}

Turn Push::park(const Operation &operation, const QJsonObject &problem) {
    return after(m_store.outbox.park(operation.id, problem), touched(operation));
}

// 412. Our own operation may have made that very rev: then its answer was lost, and this is a success (R14).
Turn Push::stale(const Operation &operation, const QJsonObject &current, const QJsonObject &problem) {
    if (current["lastOpId"_L1].toString() == models::toText(operation.id))
        return acknowledge(operation, current);
    if (operation.kind == Operation::Kind::Delete) // changed there since: the user decides again
        return park(operation, problem);
    if (const auto done = m_store.outbox.unfreeze(operation.id); !done)
        return after(done, {});
    if (operation.kind == Operation::Kind::Create || operation.kind == Operation::Kind::Patch)
        return mergeWith(operation, current);
    m_waitsForPull.insert(operation.subject);
    Turn turn = touched(operation);
    turn.pullAgain = true;
    return turn;
}

// 409 dossier-verrouille: the night batch or another desk came first.
Turn Push::locked(const Operation &operation, const QJsonObject &current, const QJsonObject &problem) {
    switch (operation.kind) {
    case Operation::Kind::Create:
    case Operation::Kind::Patch: // kept as an orphan draft (R26)
        if (const auto done = m_store.outbox.unfreeze(operation.id); !done)
            return after(done, {});
        return mergeWith(operation, current);
    case Operation::Kind::Transmettre:
    case Operation::Kind::Deverrouiller: // the status itself now says what happened
        return acknowledge(operation, current);
    default:
        return park(operation, problem);
    }
}

Turn Push::missing(const Operation &operation, const QJsonObject &problem) {
    switch (operation.kind) {
    case Operation::Kind::Delete:
    case Operation::Kind::Detacher:
    case Operation::Kind::NotificationLue: {
        if (operation.kind == Operation::Kind::Detacher)
            return park(operation, problem);
        // gone already: as asked
        return after(m_store.outbox.acknowledge(operation.id, {}, {}, m_clock.wall()), touched(operation));
    }
    case Operation::Kind::Create: // it had been created, and was deleted since
    case Operation::Kind::Patch:
        if (const auto done = m_store.outbox.unfreeze(operation.id); !done)
            return after(done, {});
        return mergeWith(operation, {});
    default:
        return park(operation, problem);
    }
}

Turn Push::mergeWith(const Operation &operation, const QJsonObject &current) {
    const auto conflict = mergeEdited(m_store, QUuid::fromString(operation.subject), current, m_clock.wall());
    if (!conflict)
        return Turn::halt(conflict.failure());
    Turn turn = touched(operation);
    if (*conflict)
        turn.touched.types.insert(u"conflit"_s);
    return turn;
}

Turn Push::parkUpload(const models::Upload &upload, const QJsonObject &problem) {
    const auto operations = m_store.outbox.list();
    if (!operations)
        return Turn::halt(operations.failure());
    for (const Operation &each : *operations)
        if (each.kind == Operation::Kind::Attacher && pieceOf(each) == upload.piece)
            return park(each, problem);
    return {};
}

Turn Push::uploadAnswered(const Job &job, const HttpReply &reply) {
    const models::Upload &upload = *job.upload;
    const QString piece = models::toText(upload.piece);
    const auto note = [&](const QString &url, qint64 offset) {
        m_askOffset.remove(piece);
        Turn turn;
        turn.touched.types = {u"outbox"_s};
        return after(m_store.pieces.noteUpload(upload.piece, url, offset, !url.isEmpty() && offset == upload.taille),
                     turn);
    };
    const bool success = reply.outcome == HttpReply::Outcome::Answered && reply.status >= 200 && reply.status < 300;
    if (success && job.creating) {
        const QString path = wire::uploadPath(reply.header("location"));
        return path.isEmpty() ? Turn::halt({Failure::Kind::Server, u"an upload without its place"_s}) : note(path, 0);
    }
    if (success) { // both HEAD and PATCH say how far the server is
        const qint64 offset = wire::uploadOffset(reply, upload.taille);
        if (offset < 0 || (!job.asking && offset != upload.offset + job.sending)) {
            m_askOffset.insert(piece);
            return Turn::halt({Failure::Kind::Server, u"an upload without its offset"_s});
        }
        m_badChunks.remove(piece);
        return note(upload.url, offset);
    }
    const Answer answer = readAnswer(reply);
    // A HEAD has no body, hence no problem object: its status alone says that the upload has expired.
    const bool gone = reply.outcome == HttpReply::Outcome::Answered &&
                      ((job.asking && (reply.status == 404 || reply.status == 410)) ||
                       answer.kind == Answer::Kind::Gone || answer.kind == Answer::Kind::NotFound);
    if (gone)
        return note({}, 0);
    switch (answer.kind) {
    case Answer::Kind::WrongOffset:
        m_askOffset.insert(piece);
        return {};
    case Answer::Kind::WrongChunk:
        if (++m_badChunks[piece] < maxBadChunks) {
            m_askOffset.insert(piece);
            return {};
        }
        m_badChunks.remove(piece);
        return parkUpload(upload, answer.problem);
    case Answer::Kind::Refused:
    case Answer::Kind::Forbidden:
    case Answer::Kind::Locked:
        return parkUpload(upload, answer.problem);
    default:
        m_askOffset.insert(piece); // the chunk may have arrived
        if (job.creating)
            m_askOffset.remove(piece);
        return unclear(piece, answer);
    }
}

} // namespace app
