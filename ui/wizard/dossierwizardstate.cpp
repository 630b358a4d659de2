// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form says of its dossier: read-only or not, changed elsewhere, saved here, sent.
#include "models/items/labels.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/conflictresolver.h"
#include "ui/wizard/dossierwizard.h"
#include "ui/wizard/draft.h"
#include "ui/wizard/formheader.h"
#include "ui/wizard/hubpage.h"
#include "ui/wizard/piecesstep.h"
#include "ui/wizard/verificationpage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using models::Dossier;
using models::Labels;
using models::Statut;

void DossierWizard::showState() {
    const Dossier &dossier = m_draft->dossier();
    const bool readOnly = !m_draft->editable();
    const bool pieces = readOnly && !m_parts.store.reader().dossiers.piecesEditable(this->dossier()).valueOr(false);
    for (Step *step : std::as_const(m_steps))
        if (step->readOnly() != readOnly)
            step->setReadOnly(readOnly);
    m_pieces->setPiecesReadOnly(pieces);
    m_pieces->showContexte(m_contexte, dossier);
    m_hub->setReadOnly(readOnly);
    m_verification->setReadOnly(readOnly);
    m_header->showDossier(dossier, !readOnly);
    showBanner();
    showSaved();
}

void DossierWizard::showBanner() {
    const Dossier &dossier = m_draft->dossier();
    m_banner->disconnect(this);
    m_banner->setAction({});
    if (m_pages->currentWidget() == m_resolver) {
        m_banner->setText({}); // the page says it
    } else if (m_parts.store.reader().conflicts.of(this->dossier())) {
        m_banner->setKind(Banner::Kind::Warning);
        m_banner->setText(tr("Ce dossier a été modifié aussi ailleurs."), tr("Les deux versions sont gardées."));
        m_banner->setAction(tr("Choisir la version à garder"));
        connect(m_banner, &Banner::actionRequested, this, &DossierWizard::showConflict);
    } else if (m_draft->changedElsewhere()) {
        m_banner->setKind(Banner::Kind::Information);
        m_banner->setText(tr("Ce dossier vient d’être modifié sur un autre poste."),
                          tr("Vos propres saisies sont gardées."));
        m_banner->setAction(tr("Afficher ces modifications"));
        connect(m_banner, &Banner::actionRequested, this, [this] { m_draft->takeTheirs(); });
    } else if (!m_draft->editable()) {
        m_banner->setKind(Banner::Kind::Information);
        m_banner->setText(tr("Lecture seule."), Labels::statutPhrase(dossier.statut));
    } else if (dossier.statutConnu() == Statut::REJET_TECHNIQUE) {
        m_banner->setKind(Banner::Kind::Warning);
        m_banner->setText(Labels::statutPhrase(dossier.statut), dossier.motif);
    } else {
        m_banner->setText({});
    }
}

// « Enregistré sur ce poste à 10:42 — envoyé à 10:42 », or « — sera envoyé au retour du réseau ».
void DossierWizard::showSaved() {
    if (!m_draft->editable()) {
        m_header->setSaved({});
        return;
    }
    if (m_draft->dirty()) {
        m_header->setSaved(tr("Enregistrement…"));
        return;
    }
    if (m_draft->fresh()) {
        m_header->setSaved(tr("Rien n’est enregistré tant que vous n’avez rien saisi."));
        return;
    }
    const QDate today = m_parts.clock.today();
    const QDateTime at = m_savedAt.isValid() ? m_savedAt : m_draft->dossier().modifieLe;
    const QString kept = tr("Enregistré sur ce poste %1").arg(Labels::moment(at, today));
    const auto row = m_parts.store.reader().dossiers.row(dossier());
    const bool sent = row && row->sync == models::DossierSync::Synchronise;
    if (sent)
        m_header->setSaved(tr("%1 — envoyé").arg(kept));
    else if (m_status.kind == models::SyncStatus::Kind::Offline)
        m_header->setSaved(tr("%1 — sera envoyé au retour du réseau").arg(kept));
    else if (m_status.kind == models::SyncStatus::Kind::SignedOut)
        m_header->setSaved(tr("%1 — sera envoyé après reconnexion").arg(kept));
    else
        m_header->setSaved(tr("%1 — sera envoyé").arg(kept));
}

void DossierWizard::setSyncStatus(const models::SyncStatus &status) {
    m_status = status;
    showSaved();
}

void DossierWizard::noteChange(const models::StoreChange &change) {
    const bool mine = change.dossiers.isEmpty() || change.dossiers.contains(dossier());
    const bool others = change.dossiers.isEmpty() || change.dossiers != QList<QUuid>{dossier()};
    static const QSet<QString> around{u"profil"_s, u"etablissement"_s, u"dispositif"_s, u"compte"_s};
    if (change.types.intersects(around) || (change.types.contains(u"dossier"_s) && others))
        readContexte();
    if (mine && (change.types.contains(u"dossier"_s) || change.types.contains(u"conflit"_s) ||
                 change.types.contains(u"outbox"_s)))
        showState();
}

} // namespace ui
