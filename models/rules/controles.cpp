// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/controles.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/rules/acces.h"
#include "models/rules/chiffres.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

using Motif = Probleme::Motif;
using Gravite = Probleme::Niveau;

// Collects what the rules of one step find.
class Releve {
  public:
    Releve(QList<Probleme> &problemes, Etape etape)
        : m_problemes(problemes)
        , m_etape(etape) {}

    void bloque(const QString &champ, Motif motif, const char *regle = "", const QStringList &details = {}) {
        m_problemes.append({m_etape, champ, QString::fromLatin1(regle), Gravite::Bloquant, motif, details});
    }
    void avertit(const QString &champ, Motif motif, const char *regle = "", const QStringList &details = {}) {
        m_problemes.append({m_etape, champ, QString::fromLatin1(regle), Gravite::Avertissement, motif, details});
    }
    // Gives whether the field is filled in.
    bool exige(const QString &champ, bool rempli) {
        if (!rempli)
            bloque(champ, Motif::Manquant);
        return rempli;
    }
    bool exige(const QString &champ, const QString &texte) { return exige(champ, !texte.trimmed().isEmpty()); }

    // ---- R17 and R24, on what is typed
    void texteLibre(const QString &champ, const QString &texte, int longueurMax = 0) {
        if (holdsNir(texte))
            avertit(champ, Motif::NirPresent, "R24");
        if (longueurMax > 0 && texte.size() > longueurMax)
            bloque(champ, Motif::TropLong, "", {QString::number(longueurMax)});
    }
    void email(const QString &champ, const QString &texte) {
        if (!texte.trimmed().isEmpty() && !isEmail(texte.trimmed()))
            bloque(champ, Motif::EmailFormat, "R17");
    }
    void telephone(const QString &champ, const QString &texte) {
        if (!texte.trimmed().isEmpty() && !isTelephone(texte))
            bloque(champ, Motif::TelephoneFormat, "R17");
    }
    void codePostal(const QString &champ, const QString &texte) {
        if (!texte.trimmed().isEmpty() && !isCodePostal(cleanIdentifiant(texte)))
            bloque(champ, Motif::CodePostalFormat, "R17");
    }
    void siret(const QString &champ, const QString &texte) {
        const QString clean = cleanIdentifiant(texte);
        const auto error = clean.isEmpty() ? std::nullopt : Siret::check(clean);
        if (!error)
            return;
        switch (*error) {
        case IdentifiantError::SirenInsteadOfSiret:
            return bloque(champ, Motif::SirenAuLieuDeSiret, "R17");
        case IdentifiantError::Key:
        case IdentifiantError::SirenKey:
            return bloque(champ, Motif::SiretCle, "R17");
        default:
            return bloque(champ, Motif::SiretLongueur, "R17", {QString::number(clean.size())});
        }
    }
    void nda(const QString &champ, const QString &texte) {
        const QString clean = cleanIdentifiant(texte);
        if (clean.isEmpty())
            return;
        const auto nda = Nda::parse(clean);
        if (!nda)
            bloque(champ, Motif::NdaFormat, "R17");
        else if (!nda->departementRepeated())
            avertit(champ, Motif::NdaDepartement, "R17");
    }

  private:
    QList<Probleme> &m_problemes;
    Etape m_etape;
};

const Dispositif *dispositifDe(const Dossier &dossier, const Contexte &contexte) {
    const auto found = std::ranges::find(contexte.dispositifs, dossier.demande.dispositif, &Dispositif::code);
    return found == contexte.dispositifs.end() ? nullptr : &*found;
}

void demande(Releve releve, const Dossier &dossier, const Contexte &contexte) {
    const Demande &d = dossier.demande;
    const Etablissement *prefere = trouver(contexte.etablissements, contexte.etablissementPrefere);

    const QString etablissement = u"/demande/etablissement"_s;
    if (releve.exige(etablissement, d.etablissement)) {
        const Etablissement *sien = trouver(contexte.etablissements, d.etablissement);
        if (!sien)
            releve.bloque(etablissement, Motif::EtablissementInconnu, "R1");
        else if (sien->ferme)
            releve.bloque(etablissement, Motif::EtablissementFerme, "R1", {sien->denomination});
        else if (!habilite(*sien, Habilitation::TRANSMETTRE))
            releve.bloque(etablissement, Motif::EtablissementNonHabilite, "R1", {sien->denomination});
    }

    const QString dispositif = u"/demande/dispositif"_s;
    if (releve.exige(dispositif, d.dispositif)) {
        const Dispositif *choisi = dispositifDe(dossier, contexte);
        const Acces acces = choisi ? accesDispositif(*choisi, prefere) : Acces::Ouvert;
        if (!choisi)
            releve.bloque(dispositif, Motif::DispositifInconnu, "R2");
        else if (acces == Acces::PasEncore)
            releve.bloque(dispositif, Motif::DispositifPasOuvert, "R2", {choisi->libelle});
        else if (acces != Acces::Ouvert)
            releve.bloque(dispositif, Motif::PlanReserve, "R2", {choisi->libelle});
    }

    releve.exige(u"/demande/nature"_s, d.nature.has_value());
    const QString reglement = u"/demande/modeReglement"_s;
    if (releve.exige(reglement, d.modeReglement.has_value()) && d.modeReglement == ModeReglement::SUBROGATION &&
        accesSubrogation(prefere) != Acces::Ouvert)
        releve.bloque(reglement, Motif::SubrogationNonAutorisee, "R3");

    releve.texteLibre(u"/demande/referenceInterne"_s, d.referenceInterne, 30);
    if (releve.exige(u"/demande/contact/nom"_s, d.contact.nom))
        releve.texteLibre(u"/demande/contact/nom"_s, d.contact.nom);
    releve.exige(u"/demande/contact/email"_s, d.contact.email);
    releve.email(u"/demande/contact/email"_s, d.contact.email);
    releve.exige(u"/demande/contact/telephone"_s, d.contact.telephone);
    releve.telephone(u"/demande/contact/telephone"_s, d.contact.telephone);
}

void dates(Releve &releve, const Formation &f, const Contexte &contexte) {
    const QString debut = u"/formation/dateDebut"_s;
    const QString fin = u"/formation/dateFin"_s;
    const bool debutRempli = releve.exige(debut, f.dateDebut.isValid());
    const bool finRemplie = releve.exige(fin, f.dateFin.isValid());
    const auto far = [&contexte](const QDate &date) { // a guard against typing errors
        return date < contexte.today.addYears(-3) || date > contexte.today.addYears(3);
    };
    if (debutRempli && far(f.dateDebut))
        releve.avertit(debut, Motif::DateLointaine, "R4");
    if (debutRempli && finRemplie && f.dateFin < f.dateDebut)
        releve.bloque(fin, Motif::FinAvantDebut, "R4");
    else if (finRemplie && far(f.dateFin))
        releve.avertit(fin, Motif::DateLointaine, "R4");
}

bool codeCertificationValide(const Formation &f) {
    const QString code = f.codeCertification.trimmed().toUpper();
    const auto digits = [&code](qsizetype from) {
        return std::all_of(code.begin() + from, code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (f.certification == Certification::RNCP)
        return code.startsWith("RNCP"_L1) && code.size() >= 7 && code.size() <= 9 && digits(4);
    return code.startsWith("RS"_L1) && code.size() > 2 && digits(2);
}

void formation(Releve releve, const Dossier &dossier, const Contexte &contexte) {
    const Formation &f = dossier.formation;
    if (releve.exige(u"/formation/intitule"_s, f.intitule))
        releve.texteLibre(u"/formation/intitule"_s, f.intitule, 255);
    releve.exige(u"/formation/objectif"_s, f.objectif.has_value());
    releve.texteLibre(u"/formation/objectifTexte"_s, f.objectifTexte);
    releve.exige(u"/formation/certification"_s, f.certification.has_value());
    if (f.certification == Certification::RNCP || f.certification == Certification::RS) {
        const QString code = u"/formation/codeCertification"_s;
        if (releve.exige(code, f.codeCertification) && !codeCertificationValide(f))
            releve.bloque(code, Motif::CertificationFormat, "R17", {toCode(*f.certification)});
    }
    releve.texteLibre(u"/formation/domaine"_s, f.domaine);
    if (f.certification == Certification::RNCP)
        releve.exige(u"/formation/niveauVise"_s, f.niveauVise.has_value());
    if (!f.interne)
        releve.exige(u"/formation/typeSession"_s, f.typeSession.has_value());
    dates(releve, f, contexte);
    releve.exige(u"/formation/duree"_s, f.duree && !f.duree->isZero());
    const QString nombre = u"/formation/nombreStagiaires"_s;
    if (releve.exige(nombre, f.nombreStagiaires.value_or(0) > 0) && !dossier.stagiaires.isEmpty() &&
        *f.nombreStagiaires != dossier.stagiaires.size())
        releve.bloque(nombre, Motif::NombreIncoherent, "",
                      {QString::number(*f.nombreStagiaires), QString::number(dossier.stagiaires.size())});
    releve.exige(u"/formation/modalite"_s, f.modalite.has_value());

    // « T for Plan, CPF » (domain.md §1.2): the dispositifs whose rules look at working time.
    const QString surTemps = u"/formation/surTempsTravail"_s;
    const bool tempsDemande = dossier.demande.dispositif == "PLAN"_L1 || dossier.demande.dispositif == "CPF"_L1;
    const bool tempsRempli = f.surTempsTravail || f.horsTempsTravail;
    if (tempsDemande)
        releve.exige(surTemps, tempsRempli);
    if (tempsRempli && f.duree) {
        const Duree somme = f.surTempsTravail.value_or(Duree{}) + f.horsTempsTravail.value_or(Duree{});
        if (somme != *f.duree)
            releve.avertit(surTemps, Motif::HeuresIncoherentes, "R14", {format(*f.duree), format(somme)});
    }

    const bool surPlace = f.modalite == Modalite::PRESENTIEL || f.modalite == Modalite::MIXTE;
    if (surPlace && !f.lieuChezOrganisme) {
        releve.exige(u"/formation/lieu/voie"_s, f.lieu.voie);
        releve.exige(u"/formation/lieu/codePostal"_s, f.lieu.codePostal);
        releve.exige(u"/formation/lieu/commune"_s, f.lieu.commune);
    }
    releve.codePostal(u"/formation/lieu/codePostal"_s, f.lieu.codePostal);
    releve.texteLibre(u"/formation/lieu/voie"_s, f.lieu.voie);
    releve.texteLibre(u"/formation/lieu/commune"_s, f.lieu.commune);
}

// Address and contact of the organisme are not asked to transmit: half of the register's rows have none (domain.md §5).
void organisme(Releve releve, const Dossier &dossier) {
    const OrganismeChoisi &o = dossier.organisme;
    releve.exige(u"/organisme/denomination"_s, o.denomination);
    releve.exige(u"/organisme/siret"_s, o.siret);
    releve.siret(u"/organisme/siret"_s, o.siret);
    if (!dossier.formation.interne)
        releve.exige(u"/organisme/nda"_s, o.nda);
    releve.nda(u"/organisme/nda"_s, o.nda);
    releve.codePostal(u"/organisme/adresse/codePostal"_s, o.adresse.codePostal);
    releve.texteLibre(u"/organisme/denomination"_s, o.denomination);
    releve.texteLibre(u"/organisme/adresse/voie"_s, o.adresse.voie);
    releve.texteLibre(u"/organisme/adresse/commune"_s, o.adresse.commune);
    releve.texteLibre(u"/organisme/contact/nom"_s, o.contact.nom);
    releve.email(u"/organisme/contact/email"_s, o.contact.email);
    releve.telephone(u"/organisme/contact/telephone"_s, o.contact.telephone);
}

void stagiaires(Releve releve, const Dossier &dossier) {
    releve.exige(u"/stagiaires"_s, !dossier.stagiaires.isEmpty());
    const bool salaires =
        std::ranges::any_of(dossier.couts, [](const LigneCout &each) { return each.type == TypeCout::SALAIRES; });
    Duree somme;
    for (const Stagiaire &s : dossier.stagiaires) {
        const auto champ = [base = u"/stagiaires/"_s + toText(s.id) + u'/'](QLatin1StringView name) {
            return base + name;
        };
        releve.exige(champ("nom"_L1), s.nom);
        releve.texteLibre(champ("nom"_L1), s.nom);
        releve.exige(champ("prenom"_L1), s.prenom);
        releve.texteLibre(champ("prenom"_L1), s.prenom);
        releve.exige(champ("dateNaissance"_L1), s.dateNaissance.isValid());
        releve.exige(champ("sexe"_L1), s.sexe.has_value());
        releve.texteLibre(champ("matricule"_L1), s.matricule);
        releve.exige(champ("csp"_L1), s.csp.has_value());
        releve.exige(champ("typeContrat"_L1), s.typeContrat.has_value());
        if (releve.exige(champ("heures"_L1), s.heures && !s.heures->isZero())) {
            somme = somme + *s.heures;
            // Inter: a stagiaire may follow a part, never more than the whole.
            if (dossier.formation.typeSession == TypeSession::INTER && dossier.formation.duree &&
                *s.heures > *dossier.formation.duree)
                releve.avertit(champ("heures"_L1), Motif::HeuresIncoherentes, "R14",
                               {format(*dossier.formation.duree), format(*s.heures)});
        }
        if (s.heures && s.dontHorsTemps && *s.dontHorsTemps > *s.heures)
            releve.avertit(champ("dontHorsTemps"_L1), Motif::HeuresIncoherentes, "R14",
                           {format(*s.heures), format(*s.dontHorsTemps)});
        if (salaires)
            releve.exige(champ("tauxHoraire"_L1), s.tauxHoraire.has_value());
    }
    if (dossier.formation.typeSession != TypeSession::INTER && dossier.formation.duree && somme.minutes > 0) {
        const Duree attendu = *dossier.formation.duree * dossier.stagiaires.size();
        if (attendu != somme)
            releve.avertit(u"/stagiaires"_s, Motif::HeuresIncoherentes, "R14", {format(attendu), format(somme)});
    }
}

void imputations(Releve &releve, const Dossier &dossier, const Contexte &contexte, Montant impute) {
    releve.exige(u"/imputations"_s, !dossier.imputations.isEmpty());
    for (const Imputation &i : dossier.imputations) {
        const QString base = u"/imputations/"_s + toText(i.id);
        releve.exige(base + "/compte"_L1, i.source());
        if (!releve.exige(base + "/montant"_L1, i.montant.has_value()))
            continue;
        // The balances are as old as the last sync: a warning only, on the smaller of the two (domain.md §0.4).
        const auto compte = std::ranges::find(contexte.comptes, i.compte, &Compte::code);
        if (compte == contexte.comptes.end())
            continue;
        const Montant disponible = std::min(compte->disponibleEngagement, compte->soldeReglement);
        if (*i.montant > disponible)
            releve.avertit(base + "/montant"_L1, Motif::DisponibleInsuffisant, "R16",
                           {compte->libelle, format(disponible), format(*i.montant)});
    }
    const auto demande = dossier.financement.montantDemande;
    if (demande && !dossier.imputations.isEmpty() && *demande != impute)
        releve.bloque(u"/imputations"_s, Motif::ImputationsDifferentes, "R16", {format(impute), format(*demande)});
}

void couts(Releve releve, const Dossier &dossier, const Contexte &contexte) {
    const bool pedagogique =
        std::ranges::any_of(dossier.couts, [](const LigneCout &each) { return each.type == TypeCout::PEDAGOGIQUE; });
    releve.exige(u"/couts"_s, pedagogique);
    for (const LigneCout &cout : dossier.couts) {
        const QString base = u"/couts/"_s + toText(cout.id);
        releve.exige(base + "/type"_L1, cout.type.has_value());
        releve.exige(base + "/montantHt"_L1, cout.montantHt.has_value());
        releve.texteLibre(base + "/libelle"_L1, cout.libelle);
    }

    const Dispositif *dispositif = dispositifDe(dossier, contexte);
    const Etablissement *sien = trouver(contexte.etablissements, dossier.demande.etablissement);
    const Recapitulatif recap =
        recapitulatif(dossier, dispositif ? dispositif->parametres : QList<Parametre>{}, sien ? sien->idcc : QString());
    if (recap.coutHoraireStagiaire && recap.plafondHoraire && *recap.coutHoraireStagiaire > *recap.plafondHoraire)
        releve.avertit(u"/couts"_s, Motif::PlafondDepasse, "R15",
                       {format(*recap.coutHoraireStagiaire), format(*recap.plafondHoraire)});

    const QString demande = u"/financement/montantDemande"_s;
    const auto montant = dossier.financement.montantDemande;
    if (releve.exige(demande, montant.has_value()) &&
        *montant > recap.totalCouts - dossier.financement.autresCofinanceurs.value_or(Montant{}))
        releve.bloque(demande, Motif::DemandeDepasseCouts, "R16", {format(*montant), format(recap.totalCouts)});
    imputations(releve, dossier, contexte, recap.totalImpute);
    releve.texteLibre(u"/financement/commentaire"_s, dossier.financement.commentaire);
}

// R18
void pieces(Releve releve, const Dossier &dossier, const Contexte &contexte) {
    if (const Dispositif *dispositif = dispositifDe(dossier, contexte)) {
        const QList<PieceRequise> requises = piecesDemandees(*dispositif, contexte.today);
        for (const PieceRequise &requise : requises) {
            const bool presente = std::ranges::any_of(contexte.pieces, [&requise](const Piece &piece) {
                return piece.type && requise.types.contains(*piece.type);
            });
            if (presente || !requise.obligatoire)
                continue;
            QStringList types;
            for (const TypePiece type : requise.types)
                types.append(toCode(type));
            releve.bloque(u"/pieces"_s, Motif::PieceManquante, "R18", types);
        }
    }
    QSet<QString> seen;
    for (const Piece &piece : contexte.pieces) {
        const QString champ = u"/pieces/"_s + toText(piece.id);
        if (piece.taille == 0)
            releve.bloque(champ, Motif::PieceVide, "R18", {piece.nom});
        if (!piece.sha256.isEmpty() && seen.contains(piece.sha256))
            releve.bloque(champ, Motif::PieceEnDouble, "R18", {piece.nom});
        seen.insert(piece.sha256);
        if (holdsNir(piece.nom))
            releve.avertit(champ, Motif::NirPresent, "R24", {piece.nom});
    }
}

// The words of a title that matter to a comparison.
QSet<QString> mots(const QString &texte) {
    QString plain;
    const QString decomposed = texte.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.isLetterOrNumber() ? c : u' ';
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    QSet<QString> out;
    for (const QString &word : words)
        if (word.size() > 2)
            out.insert(word);
    return out;
}

bool intitulesProches(const QString &a, const QString &b) {
    const QSet<QString> inA = mots(a);
    const QSet<QString> inB = mots(b);
    if (inA.isEmpty() || inB.isEmpty())
        return false;
    return QSet<QString>(inA).intersect(inB).size() * 2 >= std::max(inA.size(), inB.size());
}

// By its SIRET; by its name where one of the two has none.
bool memeOrganisme(const DossierRow &row, const OrganismeChoisi &organisme) {
    const QString there = cleanIdentifiant(row.organismeSiret);
    const QString here = cleanIdentifiant(organisme.siret);
    if (!there.isEmpty() && !here.isEmpty())
        return there == here;
    return row.organisme.compare(organisme.denomination, Qt::CaseInsensitive) == 0;
}

// R20
void doublons(Releve releve, const Dossier &dossier, const Contexte &contexte) {
    if (!dossier.formation.dateDebut.isValid())
        return;
    for (const DossierRow &other : contexte.dossiers) {
        const auto statut = fromCode<Statut>(other.statut);
        const bool ended = statut == Statut::ANNULE || statut == Statut::REFUSE;
        if (other.id == dossier.id || ended || other.dateDebut != dossier.formation.dateDebut ||
            other.etablissement != dossier.demande.etablissement || !memeOrganisme(other, dossier.organisme) ||
            !intitulesProches(other.intitule, dossier.formation.intitule))
            continue;
        releve.avertit(u"/formation/intitule"_s, Motif::DoublonPossible, "R20",
                       {toText(other.id), other.numero.isEmpty() ? other.intitule : other.numero});
    }
}

} // namespace

QList<Probleme> controler(const Dossier &dossier, const Contexte &contexte) {
    QList<Probleme> problemes;
    demande({problemes, Etape::Demande}, dossier, contexte);
    formation({problemes, Etape::Formation}, dossier, contexte);
    doublons({problemes, Etape::Formation}, dossier, contexte);
    organisme({problemes, Etape::Organisme}, dossier);
    stagiaires({problemes, Etape::Stagiaires}, dossier);
    couts({problemes, Etape::Couts}, dossier, contexte);
    pieces({problemes, Etape::Pieces}, dossier, contexte);
    return problemes;
}

QList<PieceRequise> piecesDemandees(const Dispositif &dispositif, const QDate &today) {
    QList<PieceRequise> out;
    for (const PieceRequise &each : dispositif.piecesRequises)
        if ((each.etape.isEmpty() || each.etape == "DEMANDE"_L1) && (!each.debut.isValid() || each.debut <= today) &&
            (!each.fin.isValid() || today <= each.fin))
            out.append(each);
    return out;
}

QUuid autreDossier(const Probleme &probleme) {
    return probleme.motif == Motif::DoublonPossible ? QUuid::fromString(probleme.details.value(0)) : QUuid();
}

bool transmissible(const QList<Probleme> &problemes) {
    return std::ranges::none_of(problemes, [](const Probleme &each) { return each.niveau == Gravite::Bloquant; });
}

} // namespace models
