// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/dossierprint.h"
#include "ui/print/reportlayout.h"
#include "ui/print/syntheseprint.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// Fictitious documents and means to read them back.
namespace samples {

using namespace Qt::StringLiterals;

inline models::Compte compte(const QString &code, const QString &libelle, qint64 fed, qint64 engaged, qint64 paid) {
    models::Compte compte;
    compte.code = code;
    compte.libelle = libelle;
    compte.alimentation = models::Montant::euros(fed);
    compte.engageNonRegle = models::Montant::euros(engaged);
    compte.regle = models::Montant::euros(paid);
    compte.disponibleEngagement = models::Montant::euros(fed - paid);
    compte.soldeReglement = models::Montant::euros(fed - paid - engaged);
    return compte;
}

inline ui::SyntheseInput synthese() {
    ui::SyntheseInput in;
    in.entreprise = {u"356000000"_s, u"Chimie du Nord & Fils <SA>"_s};
    in.prefere = u"Lille"_s;
    in.arreteAu = QDateTime(QDate(2018, 11, 20), QTime(9, 42), Qt::UTC);
    in.editeLe = in.arreteAu.addSecs(3600);
    in.comptes = {compte(u"VV"_s, u"Versement volontaire"_s, 10000, 3500, 2500)};
    in.financements = {{u"PRO"_s, u"Professionnalisation"_s, models::Unite::EUR, 123456, true, {}},
                       {u"CPF"_s, u"=CPF"_s, models::Unite::HEURES, 90, true, {}}};
    return in;
}

inline models::Stagiaire stagiaire(int number) {
    static const char *const names[] = {
        "Martin", "de La Rochefoucauld-Montmorency-Luxembourg", "Nguyễn", "O’Connor", "Lefèvre", "Benhaddou", "Ćwikła"};
    static const char *const first[] = {"Zoé", "Marie-Antoinette Joséphine", "Thị Minh", "Seán", "Œdipe", "Amal"};
    models::Stagiaire each;
    each.nom = QString::fromUtf8(names[number % 7]);
    each.prenom = QString::fromUtf8(first[number % 6]);
    each.dateNaissance = QDate(1970, 1, 1).addDays(number * 211);
    each.sexe = number % 2 ? models::Sexe::F : models::Sexe::M;
    each.matricule = number % 3 ? u"A%1"_s.arg(number, 5, 10, QChar(u'0')) : QString();
    each.csp = models::Csp(number % 4);
    each.typeContrat = models::TypeContrat(number % 5);
    each.niveau = models::Niveau(number % 6);
    each.etablissement = number % 5 ? u"35600000000048"_s : u"35600000000055"_s;
    each.heures = models::Duree{14 * 60 + (number % 2) * 30};
    if (number % 4 == 0)
        each.dontHorsTemps = models::Duree{210};
    each.tauxHoraire = models::Montant{2345 + number * 37};
    return each;
}

inline ui::DossierPrintInput dossier(int stagiaires = 3) {
    ui::DossierPrintInput in;
    models::Dossier &d = in.dossier;
    d.numero = u"D-2018-00042"_s;
    d.statut = u"EN_VALIDATION"_s;
    d.demande.etablissement = u"35600000000048"_s;
    d.demande.dispositif = u"PLAN"_s;
    d.demande.nature = models::Nature::ACTION_FORMATION;
    d.demande.modeReglement = models::ModeReglement::SUBROGATION;
    d.demande.referenceInterne = u"RH-2018/117"_s;
    d.demande.contact = {u"Durand"_s, u"Élise"_s, u"elise.durand@exemple.fr"_s, u"0320000000"_s, {}};
    d.formation.intitule = u"Habilitation électrique BR — recyclage « basse tension »"_s;
    d.formation.objectif = models::Objectif::PREVENTION;
    d.formation.objectifTexte = u"Intervenir en sécurité sur les armoires de la ligne 3"_s;
    d.formation.certification = models::Certification::RS;
    d.formation.codeCertification = u"RS1234"_s;
    d.formation.dateDebut = QDate(2018, 12, 3);
    d.formation.dateFin = QDate(2018, 12, 4);
    d.formation.duree = models::Duree{840};
    d.formation.typeSession = models::TypeSession::INTRA;
    d.formation.modalite = models::Modalite::PRESENTIEL;
    d.formation.surTempsTravail = models::Duree{630};
    d.formation.horsTempsTravail = models::Duree{210};
    d.formation.lieuChezOrganisme = true;
    d.organisme = {u"73282932000074"_s,
                   u"11755555775"_s,
                   u"Institut de la sécurité électrique"_s,
                   {u"12 rue de l’Église"_s, u"59000"_s, u"Lille"_s},
                   {u"Petit"_s, u"Jean"_s, u"contact@exemple.org"_s, u"+33 3 20 11 22 33"_s, {}},
                   true};
    for (int i = 0; i < stagiaires; ++i)
        d.stagiaires.append(stagiaire(i));
    d.couts = {{{}, models::TypeCout::PEDAGOGIQUE, u"Forfait groupe"_s, models::Montant::euros(4200), 2000},
               {{}, models::TypeCout::REPAS, {}, models::Montant{18050}, 550},
               {{}, models::TypeCout::TRANSPORT, {}, models::Montant::euros(75), std::nullopt}};
    d.financement.autresCofinanceurs = models::Montant::euros(500);
    d.financement.montantDemande = models::Montant{3600000 / 10};
    d.financement.commentaire = u"Session groupée avec l’établissement de Roubaix : voir le devis joint."_s;
    d.imputations = {{{}, u"VV"_s, models::Montant::euros(3000)}, {{}, u"INCONNU"_s, models::Montant::euros(600)}};
    d.evenements = {{QDateTime(QDate(2018, 11, 19), QTime(23, 5), Qt::UTC),
                     u"EN_VALIDATION"_s,
                     u"En cours de validation"_s,
                     {},
                     u"OPCA DEFi"_s},
                    {QDateTime(QDate(2018, 11, 19), QTime(14, 2), Qt::UTC),
                     u"TRANSMISSION_DEMANDEE"_s,
                     u"Transmission demandée"_s,
                     {},
                     u"Élise Durand"_s},
                    {QDateTime(QDate(2018, 11, 12), QTime(8, 30), Qt::UTC), u"SAISIE"_s, {}, {}, u"Élise Durand"_s}};
    d.recu = models::Recu{QDateTime(QDate(2018, 11, 19), QTime(14, 2), Qt::UTC), u"0123456789abcdef"_s.repeated(4)};
    in.entreprise = {u"356000000"_s, u"Chimie du Nord & Fils <SA>"_s};
    models::Etablissement site;
    site.siret = d.demande.etablissement;
    site.denomination = u"Usine de Lille"_s;
    in.site = site;
    in.dispositif = u"Plan de formation"_s;
    in.comptes = {compte(u"VV"_s, u"Versement volontaire"_s, 10000, 3500, 2500)};
    in.pieces = {{{},
                  models::TypePiece::DEVIS,
                  u"devis_2018-11_institut.pdf"_s,
                  {},
                  482113,
                  {},
                  QDateTime(QDate(2018, 11, 19), QTime(14, 1), Qt::UTC),
                  {}},
                 {{},
                  models::TypePiece::PROGRAMME,
                  u"Programme détaillé — habilitation BR, recyclage.pdf"_s,
                  {},
                  1203004,
                  {},
                  {},
                  {}}};
    in.arreteAu = QDateTime(QDate(2018, 11, 20), QTime(9, 42), Qt::UTC);
    in.editeLe = in.arreteAu.addSecs(3600);
    return in;
}

inline QList<ui::ReportPage> pages(const ui::Report &report) {
    return ui::ReportLayout(QSizeF(595, 842)).pages(report);
}

// With plain spaces, to be searched.
inline QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

inline QString allText(const ui::Report &report) {
    QString text;
    for (const ui::ReportPage &page : pages(report))
        text += ui::ReportLayout::text(page).join(u'\n') + u'\n';
    return plain(text);
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

// Where documents are written; MCD_TEST_KEEP=DIR keeps them for the eye.
class Folder {
  public:
    QString path(const QString &name) const {
        const QString kept = qEnvironmentVariable("MCD_TEST_KEEP");
        return kept.isEmpty() ? m_folder.filePath(name) : QDir(kept).filePath(name);
    }

  private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace samples
