// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the demo: fiches written from the practice sheet of the portal, banners, dispositifs.
#include "tests/backend/demo.h"

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr struct {
    const char *id;
    const char *screen;
    const char16_t *title;
    const char16_t *text;
} fiches[] = {
    {"notifications", "profil", u"Être notifié des modifications de dossiers",
     u"Dans votre profil, onglet « Mes notifications », vous choisissez pour chaque événement les notifications "
     u"(affichées dans Mon compte DEFi) et les alertes (envoyées à votre adresse e-mail quand une notification n’a pas "
     u"été lue)."},
    {"etablissement-prefere", "profil", u"L’établissement préféré",
     u"L’établissement préféré détermine l’accès à certains services : la subrogation de paiement, le dispositif « "
     u"Plan » "
     u"dans la saisie des dossiers et le bandeau de l’offre de service.\n\nIl se choisit dans votre profil, onglet "
     u"« Mes informations »."},
    {"mes-etablissements", "profil", u"Mes établissements et mes accès",
     u"L’onglet « Mes établissements » de votre profil liste les établissements auxquels vous accédez. Celui surligné "
     u"en "
     u"bleu est votre établissement préféré ; ceux qui sont barrés sont fermés.\n\nLe pictogramme d’un établissement "
     u"montre les habilitations que vous y possédez et ses gestionnaires."},
    {"dispositif-plan", "assistant", u"Je ne trouve pas le dispositif « Plan »",
     u"Pour accéder au dispositif « Plan », il faut avoir contracté l’offre de service DEFi Performance ou être une "
     u"entreprise de moins de 11 salariés.\n\nSi vous devriez l’avoir et qu’il est absent de la liste, vérifiez votre "
     u"établissement préféré dans votre profil. Si le problème persiste, contactez votre conseiller formation."},
    {"organisme", "assistant", u"Je ne trouve pas mon organisme de formation",
     u"La meilleure recherche consiste à saisir le numéro de SIRET ou le numéro de déclaration d’activité de "
     u"l’organisme.\n\nS’il est absent du référentiel, vous pouvez le créer avec « Ajouter un organisme »."},
    {"transmission", "dossiers", u"Quand mon dossier est-il transmis à l’OPCA DEFi ?",
     u"Le dossier doit être saisi entièrement et être au statut « Transmission demandée » : cliquez sur « Transmettre "
     u"le "
     u"dossier » à la dernière étape.\n\nIl est transmis la nuit. Le matin, il est « En cours de validation »."},
    {"modification", "dossier", u"Puis-je modifier un dossier après sa saisie ?",
     u"Un dossier se modifie tant qu’il est « En cours de saisie » ou « Transmission demandée ». Dans ce second cas, "
     u"ouvrez-le puis cliquez sur « Déverrouiller la demande ».\n\nDans les autres statuts, contactez votre "
     u"interlocuteur "
     u"de gestion des dossiers."},
    {"disponible", "comptes", u"Le montant disponible pour de nouvelles formations",
     u"C’est le montant disponible pour engagement. Il est visible à l’accueil (onglet « Mon plan », pour le seul "
     u"compte "
     u"Versement Volontaire), dans la synthèse des comptes et dans le détail de chaque compte."},
    {"solde", "compte", u"Le « solde disponible pour règlement »",
     u"C’est le montant restant qui permet à l’OPCA DEFi de régler les factures de l’organisme de formation ou les "
     u"vôtres : le montant disponible pour engagement diminué des montants provisionnés (engagés) pour des formations "
     u"non réglées."},
    {"financements", "comptes", u"« Mes comptes » et « Mes financements »",
     u"« Mes comptes » sont alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi. « Mes "
     u"financements » sont mutualisés par l’OPCA ; on y affiche le montant des engagements non réglés."},
};

QString typographic(const char16_t *text) {
    QString out = QString::fromUtf16(text);
    for (const char mark : {';', '!', '?'})
        out.replace(u' ' + QString(QLatin1Char(mark)), u"\u202f"_s + QLatin1Char(mark));
    return out.replace(u" :"_s, u"\u00a0:"_s).replace(u"« "_s, u"«\u00a0"_s).replace(u" »"_s, u"\u00a0»"_s);
}

} // namespace

QList<QJsonObject> demoFiches() {
    QList<QJsonObject> out;
    for (const auto &fiche : fiches)
        out.append({{u"id"_s, QString::fromLatin1(fiche.id)},
                    {u"titre"_s, typographic(fiche.title)},
                    {u"texte"_s, typographic(fiche.text)},
                    {u"ecran"_s, QString::fromLatin1(fiche.screen)}});
    return out;
}

QList<QJsonObject> demoBandeaux() {
    return {
        {{u"offreService"_s, u"DEFI_PERFORMANCE"_s},
         {u"titre"_s, u"DEFi Performance"_s},
         {u"texte"_s, typographic(u"Votre offre de service vous ouvre le dispositif « Plan » et l’accompagnement d’un "
                                  u"conseiller formation.")},
         {u"debut"_s, u"2018-01-01"_s}},
        {{u"offreService"_s, u"DEFI_ESSENTIEL"_s},
         {u"titre"_s, u"DEFi Essentiel"_s},
         {u"texte"_s, u"Découvrez DEFi Performance avec votre conseiller formation."_s},
         {u"debut"_s, u"2018-01-01"_s}}};
}

QList<QJsonObject> demoDispositifs() {
    const auto parametre = [](const char *cle, const char *idcc, int valeur) {
        QJsonObject out{{u"cle"_s, QString::fromLatin1(cle)}, {u"valeur"_s, valeur}, {u"debut"_s, u"2018-01-01"_s}};
        if (*idcc)
            out.insert("idcc"_L1, QString::fromLatin1(idcc));
        return out;
    };
    const QJsonArray pieces{QJsonObject{{u"types"_s, QJsonArray{u"PROGRAMME"_s}}},
                            QJsonObject{{u"types"_s, QJsonArray{u"DEVIS"_s, u"CONVENTION"_s}}}};
    const QJsonArray caps{parametre("PLAFOND_HORAIRE", "0044", 3500), parametre("PLAFOND_HORAIRE", "0292", 2500),
                          parametre("DELAI_TRANSMISSION", "", 15)};
    const auto dispositif = [&](const char *code, const QString &libelle, const QString &description, bool open,
                                const QJsonArray &parametres) {
        QJsonObject out{{u"code"_s, QString::fromLatin1(code)}, {u"libelle"_s, libelle},
                        {u"description"_s, description},        {u"unite"_s, u"EUR"_s},
                        {u"parametres"_s, parametres},          {u"piecesRequises"_s, pieces}};
        if (!open)
            out.insert("ouvert"_L1, false);
        return out;
    };
    QList<QJsonObject> out{
        dispositif("PLAN", u"Plan"_s, u"Actions du plan de formation de l’entreprise."_s, true, caps),
        dispositif("VERSEMENT_VOLONTAIRE", u"Versement Volontaire"_s,
                   u"Actions financées par les versements de l’entreprise."_s, true,
                   {parametre("DELAI_TRANSMISSION", "", 15)}),
        dispositif("SELECTION_DEFI", u"Sélection DEFi"_s, u"Formations sélectionnées par l’OPCA DEFi."_s, true, caps),
        dispositif("CONTRAT_PRO", u"Contrat de professionnalisation"_s, u"Se saisit sur le portail."_s, false,
                   {parametre("PLAFOND_HORAIRE", "", 915)}),
        dispositif("PERIODE_PRO", u"Période de professionnalisation"_s, u"Se saisit sur le portail."_s, false,
                   {parametre("PLAFOND_HORAIRE", "", 1000)}),
        dispositif("CPF", u"Compte personnel de formation"_s, u"Se saisit sur le portail."_s, false,
                   {parametre("PLAFOND_HORAIRE", "0044", 3500), parametre("PLAFOND_HORAIRE", "0292", 2500),
                    parametre("PLAFOND_HORAIRE", "1555", 1200), parametre("PLAFOND_TOTAL", "0044", 500000)})};
    out[0].insert("reservePlan"_L1, true);
    out[5].insert("unite"_L1, u"HEURES"_s);
    return out;
}

} // namespace backend
