// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/draft.h"

#include "models/store/formedits.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using models::Dossier;
using models::Failure;
using models::Result;
using models::Store;

namespace {

constexpr qsizetype undoSteps = 100;

// `view` with the user's fields of `form`.
Dossier withForm(Dossier view, const Dossier &form) {
    view.demande = form.demande;
    view.formation = form.formation;
    view.organisme = form.organisme;
    view.stagiaires = form.stagiaires;
    view.couts = form.couts;
    view.financement = form.financement;
    view.imputations = form.imputations;
    return view;
}

bool sameForm(const Dossier &a, const Dossier &b) { return withForm(a, b) == a; }

} // namespace

Draft::Draft(models::LiveStore &store, const models::Clock &clock, const QUuid &id, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_id(id) {
    connectStore();
    const auto found = store.reader().dossiers.load(id);
    if (found)
        m_dossier = m_stored = *found;
    else
        m_loaded = found.failure();
    m_unreadable = m_unreadableStored = store.reader().unreadable.of(id).valueOr({});
    m_editable = store.reader().dossiers.editable(id).valueOr(false);
}

Draft::Draft(models::LiveStore &store, const models::Clock &clock, const Dossier &fresh, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_id(fresh.id)
    , m_dossier(fresh)
    , m_stored(fresh)
    , m_editable(true)
    , m_fresh(true) {
    connectStore();
}

void Draft::connectStore() {
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelayMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &Draft::save);
    connect(&m_retry, &QTimer::timeout, this, &Draft::save);
    connect(&m_store, &models::LiveStore::changed, this, &Draft::noteChange);
}

Draft::~Draft() {
    if (m_dossier.id.isNull() || same())
        return;
    m_store.write(writing(), {{u"dossier"_s, u"outbox"_s}, {m_id}}, nullptr, {});
}

// What is in the form now, for the writer thread.
std::function<Result<>(Store &)> Draft::writing() const {
    const QDateTime now = m_clock.wall();
    return [id = m_id, fresh = m_fresh, before = m_stored, edited = m_dossier, unreadableBefore = m_unreadableStored,
            unreadable = m_unreadable, now](Store &store) -> Result<> {
        // A first write may have gone through without its answer having come here.
        if (fresh && !store.dossiers.load(id)) {
            if (const auto made = models::createDraft(store, edited, now); !made)
                return made;
        } else if (!sameForm(before, edited)) {
            if (const auto saved = models::saveEdited(store, id, before, edited, now); !saved)
                return saved;
        }
        return unreadable == unreadableBefore ? Result<>(models::Done{}) : store.unreadable.keep(id, unreadable, now);
    };
}

bool Draft::same() const { return sameForm(m_dossier, m_stored) && m_unreadable == m_unreadableStored; }

bool Draft::dirty() const { return m_writing || !same(); }

void Draft::edit(const Dossier &edited, const models::TextesIllisibles &unreadable) {
    const Dossier next = withForm(m_dossier, edited);
    if (next == m_dossier && unreadable == m_unreadable)
        return;
    m_unreadable = unreadable;
    if (next != m_dossier && !std::exchange(m_burst, true)) {
        m_undo.append(m_dossier);
        if (m_undo.size() > undoSteps)
            m_undo.removeFirst();
        m_redo.clear();
    }
    m_dossier = next;
    m_timer.start();
    Q_EMIT this->edited();
}

bool Draft::flush() {
    save();
    return !dirty();
}

void Draft::keep() {
    if (m_fresh && !m_writing)
        write();
}

void Draft::save() {
    m_timer.stop();
    m_burst = false;
    if (!m_writing && !same())
        write();
}

void Draft::write() {
    m_timer.stop();
    m_burst = false;
    m_writing = true;
    m_retry.stop();
    m_store.write(writing(), {{u"dossier"_s, u"outbox"_s}, {m_id}}, this,
                  [this, written = m_dossier, unreadable = m_unreadable](const Result<> &result) {
                      acknowledge(written, unreadable, result);
                  });
}

void Draft::acknowledge(const Dossier &written, const models::TextesIllisibles &unreadable, const Result<> &result) {
    m_writing = false;
    if (!result) {
        // A refusal does not pass by itself; a full disk or a locked file does.
        if (result.failure().kind != Failure::Kind::Refused)
            m_retry.start();
        m_editable = m_store.reader().dossiers.editable(m_id).valueOr(m_editable);
        Q_EMIT failed(result.failure());
        return;
    }
    m_stored = written;
    m_unreadableStored = unreadable;
    m_fresh = false;
    Q_EMIT saved(m_clock.wall());
    if (const auto view = m_store.reader().dossiers.load(m_id))
        see(*view);
    if (!m_timer.isActive()) // typed while this was being written
        save();
}

void Draft::noteChange(const models::StoreChange &change) {
    if (m_writing || !change.types.contains(u"dossier"_s) ||
        !(change.dossiers.isEmpty() || change.dossiers.contains(m_id)))
        return;
    if (const auto view = m_store.reader().dossiers.load(m_id))
        see(*view);
}

// The focused field is never replaced: what others changed waits for takeTheirs().
void Draft::see(const Dossier &view) {
    const bool elsewhere = !sameForm(view, m_stored);
    if (m_taking && !dirty()) {
        m_taking = false;
        m_elsewhere = false;
        m_dossier = m_stored = view;
        Q_EMIT restored();
        return;
    }
    const Dossier before = m_dossier;
    const bool wasEditable = m_editable;
    m_dossier = withForm(view, m_dossier);
    m_stored = withForm(view, m_stored);
    m_editable = m_store.reader().dossiers.editable(m_id).valueOr(false);
    if (m_dossier != before || m_editable != wasEditable)
        Q_EMIT refreshed();
    if (elsewhere && !m_elsewhere) {
        m_elsewhere = true;
        Q_EMIT movedElsewhere();
    }
}

void Draft::takeTheirs() {
    m_taking = true;
    save();
    if (dirty())
        return; // when the store has acknowledged
    if (const auto view = m_store.reader().dossiers.load(m_id))
        see(*view);
}

void Draft::undo() { go(m_undo, m_redo); }
void Draft::redo() { go(m_redo, m_undo); }

void Draft::go(QList<Dossier> &from, QList<Dossier> &to) {
    if (from.isEmpty())
        return;
    to.append(m_dossier);
    m_dossier = withForm(m_dossier, from.takeLast());
    m_burst = false;
    m_timer.start();
    Q_EMIT restored();
}

} // namespace ui
