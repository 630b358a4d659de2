// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/labels.h"
#include "ui/text/messages.h"

using namespace Qt::StringLiterals;

// The sentences of the rules: what is wrong and what to do, with an example.
namespace ui {

using models::Acces;
using models::Etape;
using models::Labels;
using models::Probleme;

QString Messages::etape(Etape etape) {
    switch (etape) {
    case Etape::Demande:
        return tr("Demande");
    case Etape::Formation:
        return tr("Formation");
    case Etape::Organisme:
        return tr("Organisme de formation");
    case Etape::Stagiaires:
        return tr("Stagiaires");
    case Etape::Couts:
        return tr("Coûts et financement");
    case Etape::Pieces:
        return tr("Pièces et transmission");
    }
    return {};
}

QString Messages::sentence(Acces acces) {
    switch (acces) {
    case Acces::Ouvert:
        return {};
    case Acces::AucunPrefere:
        return tr("Choisissez d’abord votre établissement préféré : il détermine l’accès à ce service.");
    case Acces::ReservePlan:
        return tr("Réservé à DEFi Performance ou aux entreprises de moins de 11 salariés.");
    case Acces::PasEncore:
        return tr("Pas encore disponible dans cette version.");
    case Acces::NonAutorise:
        return tr("La subrogation de paiement n’est pas ouverte à votre établissement préféré.");
    }
    return {};
}

QString Messages::field(const QString &champ) {
    static const struct {
        const char *champ;
        const char *name;
    } fields[] = {
        {"/demande/etablissement", QT_TR_NOOP("Établissement")},
        {"/demande/dispositif", QT_TR_NOOP("Dispositif")},
        {"/demande/nature", QT_TR_NOOP("Nature de l’action")},
        {"/demande/modeReglement", QT_TR_NOOP("Mode de règlement")},
        {"/demande/referenceInterne", QT_TR_NOOP("Référence interne")},
        {"/demande/contact/nom", QT_TR_NOOP("Nom du contact RH")},
        {"/demande/contact/email", QT_TR_NOOP("E-mail du contact RH")},
        {"/demande/contact/telephone", QT_TR_NOOP("Téléphone du contact RH")},
        {"/formation/intitule", QT_TR_NOOP("Intitulé")},
        {"/formation/objectif", QT_TR_NOOP("Objectif")},
        {"/formation/objectifTexte", QT_TR_NOOP("Précision sur l’objectif")},
        {"/formation/certification", QT_TR_NOOP("Certification visée")},
        {"/formation/codeCertification", QT_TR_NOOP("Code de la certification")},
        {"/formation/niveauVise", QT_TR_NOOP("Niveau visé")},
        {"/formation/interne", QT_TR_NOOP("Formation interne")},
        {"/formation/typeSession", QT_TR_NOOP("Type de session")},
        {"/formation/dateDebut", QT_TR_NOOP("Date de début")},
        {"/formation/dateFin", QT_TR_NOOP("Date de fin")},
        {"/formation/duree", QT_TR_NOOP("Durée par stagiaire")},
        {"/formation/nombreStagiaires", QT_TR_NOOP("Nombre de stagiaires")},
        {"/formation/modalite", QT_TR_NOOP("Modalité")},
        {"/formation/surTempsTravail", QT_TR_NOOP("Heures sur le temps de travail")},
        {"/formation/horsTempsTravail", QT_TR_NOOP("Heures hors temps de travail")},
        {"/formation/lieuChezOrganisme", QT_TR_NOOP("Chez l’organisme")},
        {"/formation/lieu/voie", QT_TR_NOOP("Adresse du lieu")},
        {"/formation/lieu/codePostal", QT_TR_NOOP("Code postal du lieu")},
        {"/formation/lieu/commune", QT_TR_NOOP("Commune du lieu")},
        {"/formation/domaine", QT_TR_NOOP("Domaine")},
        {"/organisme/denomination", QT_TR_NOOP("Dénomination")},
        {"/organisme/siret", QT_TR_NOOP("SIRET de l’organisme")},
        {"/organisme/nda", QT_TR_NOOP("Numéro de déclaration d’activité")},
        {"/organisme/adresse/voie", QT_TR_NOOP("Adresse de l’organisme")},
        {"/organisme/adresse/codePostal", QT_TR_NOOP("Code postal de l’organisme")},
        {"/organisme/adresse/commune", QT_TR_NOOP("Commune de l’organisme")},
        {"/organisme/contact/nom", QT_TR_NOOP("Contact à l’organisme")},
        {"/organisme/contact/email", QT_TR_NOOP("E-mail de l’organisme")},
        {"/organisme/contact/telephone", QT_TR_NOOP("Téléphone de l’organisme")},
        {"/stagiaires", QT_TR_NOOP("Stagiaires")},
        {"/stagiaires/*/nom", QT_TR_NOOP("Nom")},
        {"/stagiaires/*/prenom", QT_TR_NOOP("Prénom")},
        {"/stagiaires/*/dateNaissance", QT_TR_NOOP("Date de naissance")},
        {"/stagiaires/*/sexe", QT_TR_NOOP("Sexe")},
        {"/stagiaires/*/matricule", QT_TR_NOOP("Matricule")},
        {"/stagiaires/*/csp", QT_TR_NOOP("Catégorie professionnelle")},
        {"/stagiaires/*/typeContrat", QT_TR_NOOP("Type de contrat")},
        {"/stagiaires/*/niveau", QT_TR_NOOP("Niveau de formation")},
        {"/stagiaires/*/etablissement", QT_TR_NOOP("Établissement d’affectation")},
        {"/stagiaires/*/heures", QT_TR_NOOP("Heures suivies")},
        {"/stagiaires/*/dontHorsTemps", QT_TR_NOOP("Dont hors temps de travail")},
        {"/stagiaires/*/tauxHoraire", QT_TR_NOOP("Taux horaire chargé")},
        {"/couts", QT_TR_NOOP("Coût pédagogique")},
        {"/couts/*/type", QT_TR_NOOP("Type de coût")},
        {"/couts/*/libelle", QT_TR_NOOP("Libellé du coût")},
        {"/couts/*/montantHt", QT_TR_NOOP("Montant HT")},
        {"/couts/*/tauxTva", QT_TR_NOOP("Taux de TVA")},
        {"/financement/autresCofinanceurs", QT_TR_NOOP("Autres cofinanceurs")},
        {"/financement/montantDemande", QT_TR_NOOP("Montant demandé")},
        {"/financement/commentaire", QT_TR_NOOP("Commentaire")},
        {"/imputations", QT_TR_NOOP("Imputation sur vos comptes")},
        {"/imputations/*/compte", QT_TR_NOOP("Compte imputé")},
        {"/imputations/*/montant", QT_TR_NOOP("Montant imputé")},
        {"/pieces", QT_TR_NOOP("Pièces jointes")},
        {"/pieces/*", QT_TR_NOOP("Pièce jointe")},
    };
    // « /stagiaires/<id>/nom » has its name under « /stagiaires/*/nom ».
    QStringList parts = champ.split(u'/');
    if (parts.size() > 2 && (parts[1] == "stagiaires"_L1 || parts[1] == "couts"_L1 || parts[1] == "imputations"_L1 ||
                             parts[1] == "pieces"_L1))
        parts[2] = u"*"_s;
    const QString key = parts.join(u'/');
    for (const auto &each : fields)
        if (key == QLatin1StringView(each.champ))
            return tr(each.name);
    return champ;
}

namespace {

QString motsDesPieces(const QStringList &codes, const QString &ou) {
    QStringList words;
    for (const QString &code : codes)
        words.append(Labels::of(models::fromCode<models::TypePiece>(code)).toLower());
    return words.join(ou);
}

} // namespace

QString Messages::sentence(const Probleme &probleme) {
    using Motif = Probleme::Motif;
    const QString nom = field(probleme.champ);
    const auto detail = [&probleme](qsizetype i) { return probleme.details.value(i); };
    switch (probleme.motif) {
    case Motif::Manquant:
        if (probleme.champ == "/stagiaires"_L1)
            return tr("Ajoutez au moins un stagiaire.");
        if (probleme.champ == "/couts"_L1)
            return tr("Ajoutez une ligne de coût pédagogique.");
        if (probleme.champ == "/imputations"_L1)
            return tr("Indiquez le compte à débiter.");
        return tr("Renseignez « %1 ».").arg(nom);
    case Motif::EtablissementInconnu:
        return tr("Cet établissement n’est pas dans votre liste. Choisissez-en un autre.");
    case Motif::EtablissementFerme:
        return tr("L’établissement « %1 » est fermé. Choisissez un établissement ouvert.").arg(detail(0));
    case Motif::EtablissementNonHabilite:
        return tr("Vous n’êtes pas habilité à transmettre pour « %1 ». Voyez ses gestionnaires dans Mon profil.")
            .arg(detail(0));
    case Motif::PlanReserve:
        return tr("Le dispositif « %1 » est réservé à DEFi Performance ou aux entreprises de moins de 11 salariés. "
                  "Vérifiez votre établissement préféré ou contactez votre conseiller formation.")
            .arg(detail(0));
    case Motif::DispositifInconnu:
        return tr("Ce dispositif n’est plus proposé. Choisissez-en un autre.");
    case Motif::DispositifPasOuvert:
        return tr("Le dispositif « %1 » n’est pas encore disponible dans cette version.").arg(detail(0));
    case Motif::SubrogationNonAutorisee:
        return tr("La subrogation n’est pas ouverte à votre établissement préféré. Choisissez le remboursement.");
    case Motif::FinAvantDebut:
        return tr("La date de fin est avant la date de début. Exemple : du 12/03/2018 au 14/03/2018.");
    case Motif::DateLointaine:
        return tr("Cette date est à plus de trois ans d’aujourd’hui. Vérifiez l’année.");
    case Motif::HeuresIncoherentes:
        return tr("Les heures ne correspondent pas : %1 attendues, %2 saisies.").arg(detail(0), detail(1));
    case Motif::ImputationsDifferentes:
        return tr("Le total imputé (%1) doit être égal au montant demandé (%2).").arg(detail(0), detail(1));
    case Motif::DemandeDepasseCouts:
        return tr("Le montant demandé (%1) dépasse le coût restant à financer (coûts : %2).").arg(detail(0), detail(1));
    case Motif::DisponibleInsuffisant:
        return tr("%1 : %2 disponibles à la dernière synchronisation, %3 demandés. Le dossier peut être transmis ; "
                  "l’OPCA DEFi vérifiera.")
            .arg(detail(0), detail(1), detail(2));
    case Motif::SiretLongueur:
        return tr("Un SIRET a 14 chiffres ; il y en a %1 ici. Exemple : 356 000 000 00048.").arg(detail(0));
    case Motif::SiretCle:
        return tr("Ce SIRET contient une erreur de frappe : sa clé de contrôle est fausse. Recopiez-le.");
    case Motif::SirenAuLieuDeSiret:
        return tr("C’est un SIREN (9 chiffres). Ajoutez les 5 chiffres de l’établissement pour faire un SIRET.");
    case Motif::NdaFormat:
        return tr("Un numéro de déclaration d’activité a 11 caractères. Exemple : 11 75 12345 75.");
    case Motif::CodePostalFormat:
        return tr("Un code postal a 5 chiffres. Exemple : 69007.");
    case Motif::EmailFormat:
        return tr("Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@entreprise.fr.");
    case Motif::TelephoneFormat:
        return tr("Ce numéro de téléphone n’est pas complet. Exemple : 04 72 00 00 00.");
    case Motif::NdaDepartement:
        return tr("Le département de ce numéro ne se répète pas à la fin, comme il le fait d’ordinaire. Vérifiez-le.");
    case Motif::PieceManquante:
        return tr("Joignez : %1.").arg(motsDesPieces(probleme.details, tr(" ou ")));
    case Motif::PieceVide:
        return tr("Le fichier « %1 » est vide. Joignez-le à nouveau.").arg(detail(0));
    case Motif::PieceEnDouble:
        return tr("Le fichier « %1 » est joint deux fois. Retirez l’un des deux.").arg(detail(0));
    case Motif::DoublonPossible:
        return tr("Doublon possible du dossier « %1 » : même organisme, même date de début, intitulé proche.")
            .arg(detail(1));
    case Motif::NirPresent:
        return tr("Ce texte semble contenir un numéro de sécurité sociale. Retirez-le : il ne doit pas être transmis.");
    case Motif::TropLong:
        return tr("« %1 » est limité à %2 caractères.").arg(nom, detail(0));
    case Motif::NombreIncoherent:
        return tr("%1 stagiaires annoncés, %2 saisis à l’étape Stagiaires. Corrigez l’un ou l’autre.")
            .arg(detail(0), detail(1));
    case Motif::CertificationFormat:
        return detail(0) == "RNCP"_L1 ? tr("Un code RNCP s’écrit RNCP puis 3 à 5 chiffres. Exemple : RNCP1234.")
                                      : tr("Un code du répertoire spécifique s’écrit RS puis des chiffres. "
                                           "Exemple : RS5080.");
    case Motif::PlafondDepasse:
        return tr("Coût de %1 par heure et par stagiaire : le plafond est de %2. L’excédent restera à votre charge.")
            .arg(detail(0), detail(1));
    }
    return {};
}

} // namespace ui
