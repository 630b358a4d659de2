// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/store/livestore.h"

#include <QTimer>

namespace ui {

// The dossier in the hands of the user: one value in memory, its way to the store (300 ms after the last key, at once
// when a field is left) and its steps back. A save that fails loses nothing and is tried again. Owned by the wizard.
class Draft : public QObject {
    Q_OBJECT
  public:
    static constexpr int saveDelayMs = 300;
    static constexpr int retryDelayMs = 3000;

    Draft(models::LiveStore &store, const models::Clock &clock, const QUuid &id, QObject *parent = nullptr);
    // One that is not in the store: it comes there with the first edit, so that one opened and closed leaves no trace.
    Draft(models::LiveStore &store, const models::Clock &clock, const models::Dossier &fresh,
          QObject *parent = nullptr);
    ~Draft() override; // what is not yet saved is handed to the store

    const QUuid &id() const { return m_id; }
    const models::Dossier &dossier() const { return m_dossier; }
    const models::TextesIllisibles &unreadable() const { return m_unreadable; } // what is in fields and is not a value
    const models::Result<> &loaded() const { return m_loaded; }
    bool editable() const { return m_editable; }
    bool fresh() const { return m_fresh; } // not in the store yet
    bool dirty() const;                    // something here is not acknowledged by the store
    bool changedElsewhere() const { return m_elsewhere; }

    // The user's fields, the rest is the server's; typed: kept on this desk only.
    void edit(const models::Dossier &edited, const models::TextesIllisibles &unreadable);
    bool flush(); // saves what is pending now; whether nothing waits
    void keep();  // writes a fresh one even unedited: something is to hang on it
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    void takeTheirs(); // « Actualiser »: the dossier as the store has it, after what is pending

  Q_SIGNALS:
    void edited();
    void restored();       // by undo, redo, takeTheirs: the forms must show dossier() again
    void refreshed();      // only what the server owns, or editable(), has changed
    void movedElsewhere(); // the user's fields were changed by someone else
    void saved(const QDateTime &at);
    void failed(const models::Failure &failure);

  private:
    void connectStore();
    std::function<models::Result<>(models::Store &)> writing() const;
    bool same() const; // here and in the store
    void save();
    void write();
    void acknowledge(const models::Dossier &written, const models::TextesIllisibles &unreadable,
                     const models::Result<> &result);
    void noteChange(const models::StoreChange &change);
    void see(const models::Dossier &view);
    void go(QList<models::Dossier> &from, QList<models::Dossier> &to);

    models::LiveStore &m_store;
    const models::Clock &m_clock;
    const QUuid m_id;
    models::Dossier m_dossier;
    models::Dossier m_stored; // what the store was last known to hold of this form
    models::TextesIllisibles m_unreadable;
    models::TextesIllisibles m_unreadableStored;
    models::Result<> m_loaded = models::Done{};
    bool m_editable = false;
    bool m_fresh = false;
    bool m_burst = false; // keys that are one step back together
    bool m_writing = false;
    bool m_elsewhere = false;
    bool m_taking = false;
    QList<models::Dossier> m_undo;
    QList<models::Dossier> m_redo;
    QTimer m_timer;
    QTimer m_retry;
};

} // namespace ui
