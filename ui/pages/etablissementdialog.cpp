// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/etablissementdialog.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "models/rules/acces.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Habilitation;
using models::Labels;

namespace ui {

EtablissementDialog::EtablissementDialog(const models::Etablissement &etablissement, const QString &prefere,
                                         QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("Habilitations et gestionnaires"));
    resize(620, 560);
    auto *inner = new QWidget;
    auto *content = new QVBoxLayout(inner);
    content->setContentsMargins(24, 20, 24, 12);
    content->setSpacing(10);
    content->addWidget(plainLabel(etablissement.denomination, "title"));
    auto *facts = new Facts;
    facts->add(tr("SIRET"), models::Siret::format(etablissement.siret));
    facts->add(tr("État"), Labels::etat(etablissement, prefere));
    facts->add(
        tr("Adresse"),
        u"%1 %2 %3"_s.arg(etablissement.adresse.voie, etablissement.adresse.codePostal, etablissement.adresse.commune)
            .simplified());
    facts->add(tr("Branche (IDCC)"), etablissement.idcc);
    facts->add(tr("Effectif"), Labels::of(etablissement.trancheEffectif));
    content->addWidget(facts);
    content->addWidget(line());
    content->addWidget(plainLabel(tr("Vos habilitations"), "section"));
    const Tokens &t = Theme::current();
    for (const Habilitation each : {Habilitation::CONSULTER_DOSSIERS, Habilitation::SAISIR, Habilitation::TRANSMETTRE,
                                    Habilitation::CONSULTER_COMPTES, Habilitation::GERER_HABILITATIONS}) {
        const bool has = models::habilite(etablissement, each);
        auto *row = new QHBoxLayout;
        row->addWidget(iconLabel(has ? u"valide"_s : u"ferme"_s, has ? t.ok : t.muted));
        row->addWidget(
            plainLabel(has ? Labels::of(each) : tr("%1 : non").arg(Labels::of(each)), has ? nullptr : "muted"), 1);
        content->addLayout(row);
    }
    content->addWidget(line());
    content->addWidget(plainLabel(tr("Gestionnaires de l’établissement"), "section"));
    content->addWidget(plainLabel(tr("Ils peuvent vous ouvrir une habilitation qui vous manque."), "muted"));
    auto *people = new FlowLayout(10, true);
    for (const models::Personne &person : etablissement.gestionnaires) {
        auto *card = new ContactCard(person.fonction.isEmpty() ? tr("Gestionnaire") : person.fonction, person, {},
                                     tr("Mes habilitations sur %1").arg(etablissement.denomination));
        people->addWidget(card);
        connect(card, &ContactCard::linkRequested, this, &EtablissementDialog::linkRequested);
    }
    if (etablissement.gestionnaires.isEmpty())
        content->addWidget(plainLabel(tr("Aucun gestionnaire connu pour cet établissement."), "muted"));
    content->addLayout(people);
    content->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    buttons->setContentsMargins(24, 8, 24, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
