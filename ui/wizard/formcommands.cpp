// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/formcommands.h"

#include "models/store/formedits.h"
#include "ui/text/messages.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using models::Result;
using models::Store;

FormCommands::FormCommands(models::LiveStore &store, const models::Clock &clock, const QUuid &dossier, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_dossier(dossier) {}

void FormCommands::write(std::function<Result<>(Store &)> work, const QSet<QString> &types, Then then, Then otherwise) {
    m_store.write(std::move(work), {types, {m_dossier}}, this,
                  [this, then = std::move(then), otherwise = std::move(otherwise)](const Result<> &result) {
                      if (!result) {
                          if (otherwise)
                              otherwise();
                          Q_EMIT failed(result.failure());
                      } else if (then) {
                          then();
                      }
                  });
}

void FormCommands::attach(const QString &file, models::TypePiece type) {
    m_store.write(
        [id = m_dossier, file, type, now = m_clock.wall()](Store &store) -> Result<> {
            const auto attached = store.pieces.attach(id, file, type, now);
            if (!attached)
                return attached.failure();
            return models::Done{};
        },
        {{u"dossier"_s, u"outbox"_s}, {m_dossier}}, this,
        [this, file](const Result<> &attached) {
            if (!attached)
                Q_EMIT warned(Messages::notAttached(attached.failure(), file));
        });
}

void FormCommands::detach(const QUuid &piece) {
    write([id = m_dossier, piece, now = m_clock.wall()](Store &store) { return store.pieces.detach(id, piece, now); },
          {u"dossier"_s, u"outbox"_s});
}

void FormCommands::propose(const models::Organisme &organisme, Then then) {
    write([organisme, now = m_clock.wall()](Store &store) { return models::proposeOrganisme(store, organisme, now); },
          {u"outbox"_s}, std::move(then));
}

void FormCommands::resolve(const QStringList &fromServer, Then then) {
    write([id = m_dossier, fromServer,
           now = m_clock.wall()](Store &store) { return models::resolveConflict(store, id, fromServer, now); },
          {u"dossier"_s, u"conflit"_s, u"outbox"_s}, std::move(then));
}

void FormCommands::giveUp(Then then) {
    write([id = m_dossier, now = m_clock.wall()](Store &store) { return models::giveUpEdits(store, id, now); },
          {u"dossier"_s, u"conflit"_s, u"outbox"_s}, std::move(then));
}

void FormCommands::copyToNewDraft(std::function<void(const QUuid &copy)> then) {
    auto copy = std::make_shared<QUuid>();
    // Which dossiers: the new one has no name yet, so all.
    m_store.write(
        [copy, id = m_dossier, now = m_clock.wall()](Store &store) -> Result<> {
            const auto made = store.conflicts.copyToNewDraft(id, now);
            if (!made)
                return made.failure();
            *copy = *made;
            const auto unreadable = store.unreadable.of(id);
            return unreadable && !unreadable->isEmpty() ? store.unreadable.keep(*made, *unreadable, now)
                                                        : Result<>(models::Done{});
        },
        {{u"dossier"_s, u"conflit"_s, u"outbox"_s}, {}}, this,
        [this, copy, then = std::move(then)](const Result<> &result) {
            if (result)
                then(*copy);
            else
                Q_EMIT failed(result.failure());
        });
}

void FormCommands::transmit(Then then, Then otherwise) {
    write([id = m_dossier, now = m_clock.wall()](Store &store) { return store.dossiers.requestTransmission(id, now); },
          {u"dossier"_s, u"outbox"_s}, std::move(then), std::move(otherwise));
}

} // namespace ui
