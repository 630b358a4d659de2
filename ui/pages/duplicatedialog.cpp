// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicatedialog.h"

#include "models/domain/uuid.h"
#include "models/rules/copie.h"
#include "models/store/formedits.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DuplicateDialog::DuplicateDialog(const models::Dossier &dossier, const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_dossier(dossier)
    , m_desk(desk)
    , m_dates(new QCheckBox(tr("Les dates de la formation")))
    , m_stagiaires(new QCheckBox(
          dossier.stagiaires.size() == 1 ? tr("Le stagiaire") : tr("Les %1 stagiaires").arg(dossier.stagiaires.size())))
    , m_couts(new QCheckBox(tr("Les coûts et le financement"))) {
    setWindowTitle(tr("Dupliquer le dossier"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Que faut-il garder dans le nouveau dossier ?"), "section"));
    layout->addWidget(
        plainLabel(tr("La demande, la formation et l’organisme sont repris ; les pièces ne le sont pas."), "muted"));
    m_couts->setChecked(true);
    m_stagiaires->setEnabled(!dossier.stagiaires.isEmpty());
    for (QCheckBox *box : {m_dates, m_stagiaires, m_couts})
        layout->addWidget(box);
    auto *buttons = new QDialogButtonBox;
    auto *make = buttons->addButton(tr("Dupliquer"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole);
    setLook(make, "primary");
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DuplicateDialog::duplicate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DuplicateDialog::duplicate() {
    const QDateTime now = m_desk.clock.wall();
    models::Dossier copy = models::copie(m_dossier, [&now] { return models::newUuid(now.toMSecsSinceEpoch()); });
    if (!m_dates->isChecked()) {
        copy.formation.dateDebut = {};
        copy.formation.dateFin = {};
    }
    if (!m_stagiaires->isChecked()) {
        copy.stagiaires.clear();
        copy.formation.nombreStagiaires.reset();
    }
    if (!m_couts->isChecked()) {
        copy.couts.clear();
        copy.imputations.clear();
        copy.financement = {};
    }
    m_desk.store.write([copy, now](models::Store &store) { return models::createDraft(store, copy, now); },
                       {{u"dossier"_s, u"outbox"_s}, {copy.id}}, this,
                       [this, id = copy.id](const models::Result<> &result) {
                           if (result)
                               Q_EMIT duplicated(id);
                           else
                               Q_EMIT failed(result.failure());
                           accept();
                       });
}

} // namespace ui
