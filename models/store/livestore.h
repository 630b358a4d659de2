// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/store/store.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace models {

// What a commit changed, for views to read again.
struct StoreChange {
    QSet<QString> types;   // feed types, and "outbox", "conflit"
    QList<QUuid> dossiers; // empty with type "dossier": any
};

// The window's store: reads at once on the GUI thread (reader()), writes one after another on the writer thread, and
// tells what changed. The sync engine lives on the writer thread too and uses writer() there. Owned by composition.
class LiveStore : public QObject {
    Q_OBJECT
  public:
    // The writer opens (checking, migrating) on its own thread meanwhile; nothing else may be asked before finish().
    static std::unique_ptr<LiveStore> begin(const QString &folder, const Sealer &sealer, const Clock &clock);
    Result<> finish(); // waits for the writer, then opens the reader here
    static Result<std::unique_ptr<LiveStore>> open(const QString &folder, const Sealer &sealer, const Clock &clock);
    ~LiveStore() override;

    const Store &reader() const;
    const std::optional<Salvaged> &salvaged() const; // told once to the user
    QThread &writerThread();
    Store &writer();                          // on writerThread() only
    void announce(const StoreChange &change); // from writerThread(): after a commit made through writer()

    // Runs `work` on the writer thread, then `then` here with its result, unless context has gone. The change is
    // announced on success.
    void write(std::function<Result<>(Store &)> work, const StoreChange &change, QObject *context,
               std::function<void(const Result<> &)> then);

  Q_SIGNALS:
    void changed(const models::StoreChange &change);
    void failed(const models::Failure &failure); // a write nobody waited for

  private:
    LiveStore(const Clock &clock);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace models

Q_DECLARE_METATYPE(models::StoreChange)
