// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/formationstep.h"

#include "ui/wizard/choicebox.h"
#include "ui/wizard/dateedit.h"
#include "ui/wizard/dureeedit.h"
#include "ui/wizard/nombreedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

using models::Certification;
using models::Modalite;

FormationStep::FormationStep(QWidget *parent)
    : Step(models::Etape::Formation,
           tr("Recopiez l’intitulé, les dates et la durée tels qu’ils figurent sur le devis ou "
              "la convention."),
           parent)
    , m_intitule(new QLineEdit)
    , m_objectif(new ChoiceBox)
    , m_objectifTexte(new QPlainTextEdit)
    , m_certification(new ChoiceBox)
    , m_code(new QLineEdit)
    , m_niveau(new ChoiceBox)
    , m_domaine(new QLineEdit)
    , m_interne(new QCheckBox)
    , m_session(new ChoiceBox)
    , m_debut(new DateEdit)
    , m_fin(new DateEdit)
    , m_duree(new DureeEdit)
    , m_nombre(new NombreEdit)
    , m_surTemps(new DureeEdit)
    , m_horsTemps(new DureeEdit)
    , m_modalite(new ChoiceBox)
    , m_chezOrganisme(new QCheckBox)
    , m_voie(new QLineEdit)
    , m_codePostal(new QLineEdit)
    , m_commune(new QLineEdit) {
    m_objectif->addAll<models::Objectif>();
    m_certification->addAll<Certification>();
    m_niveau->addAll<models::Niveau>();
    m_session->addAll<models::TypeSession>();
    m_modalite->addAll<Modalite>();
    addContent();
    addSession();
    addPlace();
    connect(this, &Step::edited, this, &FormationStep::showRows);
    showRows();
}

void FormationStep::addContent() {
    m_objectifTexte->setTabChangesFocus(true);
    m_objectifTexte->setMaximumHeight(fontMetrics().height() * 5);
    m_code->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
    QGridLayout *grid = addSection(tr("Contenu"));
    grid->addWidget(field(u"/formation/intitule"_s, m_intitule), 0, 0, 1, 2);
    grid->addWidget(field(u"/formation/objectif"_s, m_objectif), 1, 0);
    grid->addWidget(field(u"/formation/domaine"_s, m_domaine, tr("Code Formacode ou NSF, par exemple 31654"), true), 1,
                    1);
    grid->addWidget(field(u"/formation/objectifTexte"_s, m_objectifTexte, {}, true), 2, 0, 1, 2);
    grid->addWidget(field(u"/formation/certification"_s, m_certification), 3, 0);
    m_codeRow = field(u"/formation/codeCertification"_s, m_code, tr("Par exemple RNCP34126 ou RS5454"));
    m_niveauRow = field(u"/formation/niveauVise"_s, m_niveau);
    grid->addWidget(m_codeRow, 3, 1);
    grid->addWidget(m_niveauRow, 4, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void FormationStep::addSession() {
    QGridLayout *grid = addSection(tr("Dates et durée"), tr("La durée doit être la même sur le devis, la convention et "
                                                            "l’attestation : un écart peut bloquer le paiement."));
    grid->addWidget(field(u"/formation/dateDebut"_s, m_debut, tr("Par exemple 05/03/2026")), 0, 0);
    grid->addWidget(field(u"/formation/dateFin"_s, m_fin, tr("Le dernier jour de formation")), 0, 1);
    grid->addWidget(field(u"/formation/duree"_s, m_duree, tr("Par exemple 14 h ou 13 h 30")), 1, 0);
    grid->addWidget(field(u"/formation/nombreStagiaires"_s, m_nombre, tr("Autant que de lignes à l’étape 4")), 1, 1);
    grid->addWidget(field(u"/formation/surTempsTravail"_s, m_surTemps, tr("Par stagiaire"), false), 2, 0);
    grid->addWidget(field(u"/formation/horsTempsTravail"_s, m_horsTemps, tr("Par stagiaire"), true), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void FormationStep::addPlace() {
    m_codePostal->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    QGridLayout *grid = addSection(tr("Organisation et lieu"));
    m_interne->setText(tr("Formation interne, sans organisme extérieur"));
    grid->addWidget(field(u"/formation/interne"_s, m_interne), 0, 0, 1, 2);
    grid->addWidget(field(u"/formation/modalite"_s, m_modalite, tr("En salle, à distance ou les deux")), 1, 0);
    m_sessionRow = field(u"/formation/typeSession"_s, m_session,
                         tr("Intra : vos salariés seuls ; inter : avec d’autres "
                            "entreprises"));
    grid->addWidget(m_sessionRow, 1, 1);
    m_chezOrganisme->setText(tr("La formation a lieu chez l’organisme"));
    m_chezRow = field(u"/formation/lieuChezOrganisme"_s, m_chezOrganisme);
    grid->addWidget(m_chezRow, 2, 0, 1, 2);
    m_placeRows = {field(u"/formation/lieu/voie"_s, m_voie, tr("Numéro et rue, ou lieu-dit")),
                   field(u"/formation/lieu/codePostal"_s, m_codePostal, tr("Par exemple 69003")),
                   field(u"/formation/lieu/commune"_s, m_commune)};
    grid->addWidget(m_placeRows.at(0), 3, 0, 1, 2);
    grid->addWidget(m_placeRows.at(1), 4, 0);
    grid->addWidget(m_placeRows.at(2), 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void FormationStep::showRows() {
    const auto certification = m_certification->choice<Certification>();
    m_codeRow->setVisible(certification == Certification::RNCP || certification == Certification::RS);
    m_niveauRow->setVisible(certification == Certification::RNCP);
    m_sessionRow->setVisible(!m_interne->isChecked());
    const auto modalite = m_modalite->choice<Modalite>();
    const bool place = modalite && *modalite != Modalite::DISTANCE;
    m_chezRow->setVisible(place);
    for (QWidget *row : std::as_const(m_placeRows))
        row->setVisible(place && !m_chezOrganisme->isChecked());
}

void FormationStep::fill(const models::Dossier &dossier) {
    const models::Formation &f = dossier.formation;
    m_intitule->setText(f.intitule);
    m_objectif->setChoice(f.objectif);
    if (m_objectifTexte->toPlainText() != f.objectifTexte)
        m_objectifTexte->setPlainText(f.objectifTexte);
    m_certification->setChoice(f.certification);
    m_code->setText(f.codeCertification);
    m_niveau->setChoice(f.niveauVise);
    m_domaine->setText(f.domaine);
    m_interne->setChecked(f.interne);
    m_session->setChoice(f.typeSession);
    m_debut->setDate(f.dateDebut);
    m_fin->setDate(f.dateFin);
    m_duree->setDuree(f.duree);
    m_nombre->setNombre(f.nombreStagiaires);
    m_surTemps->setDuree(f.surTempsTravail);
    m_horsTemps->setDuree(f.horsTempsTravail);
    m_modalite->setChoice(f.modalite);
    m_chezOrganisme->setChecked(f.lieuChezOrganisme);
    m_voie->setText(f.lieu.voie);
    m_codePostal->setText(f.lieu.codePostal);
    m_commune->setText(f.lieu.commune);
    showRows();
}

void FormationStep::store(models::Dossier &dossier) const {
    models::Formation &f = dossier.formation;
    f.intitule = m_intitule->text();
    f.objectif = m_objectif->choice<models::Objectif>();
    f.objectifTexte = m_objectifTexte->toPlainText();
    f.certification = m_certification->choice<Certification>();
    f.codeCertification = m_code->text();
    f.niveauVise = m_niveau->choice<models::Niveau>();
    f.domaine = m_domaine->text();
    f.interne = m_interne->isChecked();
    f.typeSession = m_session->choice<models::TypeSession>();
    f.dateDebut = m_debut->date();
    f.dateFin = m_fin->date();
    f.duree = m_duree->duree();
    f.nombreStagiaires = m_nombre->nombre();
    f.surTempsTravail = m_surTemps->duree();
    f.horsTempsTravail = m_horsTemps->duree();
    f.modalite = m_modalite->choice<Modalite>();
    f.lieuChezOrganisme = m_chezOrganisme->isChecked();
    f.lieu.voie = m_voie->text();
    f.lieu.codePostal = m_codePostal->text();
    f.lieu.commune = m_commune->text();
}

} // namespace ui
