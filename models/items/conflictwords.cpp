// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictwords.h"

#include "models/domain/identifiants.h"
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

QString joined(QStringList parts, const QString &between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString place(const Adresse &where) {
    return joined({where.voie, u"%1 %2"_s.arg(where.codePostal, where.commune).trimmed()}, u", "_s);
}

QString person(const Personne &who) {
    return joined({u"%1 %2"_s.arg(who.prenom, who.nom).trimmed(), who.email, formatTelephone(who.telephone)}, u"\n"_s);
}

template <typename T>
QString words(const std::optional<T> &value) {
    return value ? format(*value) : QString();
}

QString nameOf(const Stagiaire &stagiaire) { return u"%1 %2"_s.arg(stagiaire.prenom, stagiaire.nom).trimmed(); }

QString wordsOf(const Stagiaire &s) {
    return joined({nameOf(s), Labels::date(s.dateNaissance), Labels::of(s.sexe), Labels::of(s.csp),
                   Labels::of(s.typeContrat), Labels::of(s.niveau), Siret::format(s.etablissement), words(s.heures),
                   words(s.dontHorsTemps), words(s.tauxHoraire), s.matricule},
                  u" · "_s);
}

QString wordsOf(const LigneCout &c) {
    const QString rate =
        c.tauxTva ? u"%1 %"_s.arg(QLocale(QLocale::French).toString(*c.tauxTva / 100.0)).replace(u' ', u'\u202f')
                  : QString();
    return joined({Labels::of(c.type), c.libelle, words(c.montantHt), rate}, u" · "_s);
}

// The element of a list that a group like « stagiaires/<id> » names.
template <typename Row>
const Row *elementOf(const QList<Row> &rows, const QString &group) {
    const QUuid id = QUuid::fromString(group.section(u'/', 1));
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString ConflictWords::financement(const Dossier &dossier) const {
    const DemandeFinancement &f = dossier.financement;
    QStringList lines;
    if (f.montantDemande)
        lines << tr("Montant demandé : %1").arg(format(*f.montantDemande));
    if (f.autresCofinanceurs)
        lines << tr("Autres cofinanceurs : %1").arg(format(*f.autresCofinanceurs));
    for (const Imputation &each : dossier.imputations) {
        const auto compte = std::ranges::find(m_comptes, each.compte, &Compte::code);
        lines << tr("%1 : %2").arg(compte == m_comptes.end() ? each.source() : compte->libelle,
                                   each.montant ? format(*each.montant) : tr("—"));
    }
    if (!f.commentaire.isEmpty())
        lines << f.commentaire;
    return lines.join(u'\n');
}

QString ConflictWords::words(const QString &group, const Dossier &dossier) const {
    const Demande &d = dossier.demande;
    const Formation &f = dossier.formation;
    const OrganismeChoisi &o = dossier.organisme;
    QString out;
    if (group == "demande.etablissement"_L1) {
        out = Siret::format(d.etablissement);
    } else if (group == "demande.dispositif"_L1) {
        const auto found = std::ranges::find(m_dispositifs, d.dispositif, &Dispositif::code);
        out = found == m_dispositifs.end() ? d.dispositif : found->libelle;
    } else if (group == "demande.nature"_L1) {
        out = Labels::of(d.nature);
    } else if (group == "demande.modeReglement"_L1) {
        out = Labels::of(d.modeReglement);
    } else if (group == "demande.referenceInterne"_L1) {
        out = d.referenceInterne;
    } else if (group == "demande.contact"_L1) {
        out = person(d.contact);
    } else if (group == "formation.intitule"_L1) {
        out = f.intitule;
    } else if (group == "formation.objectif"_L1) {
        out = joined({Labels::of(f.objectif), f.objectifTexte}, u" — "_s);
    } else if (group == "formation.certification"_L1) {
        out = joined({Labels::of(f.certification), f.codeCertification, Labels::of(f.niveauVise)}, u" · "_s);
    } else if (group == "formation.dates"_L1) {
        out = f.dateDebut.isValid() || f.dateFin.isValid()
                  ? tr("du %1 au %2")
                        .arg(f.dateDebut.isValid() ? Labels::date(f.dateDebut) : tr("—"),
                             f.dateFin.isValid() ? Labels::date(f.dateFin) : tr("—"))
                  : QString();
    } else if (group == "formation.duree"_L1) {
        QStringList lines;
        if (f.duree)
            lines << tr("%1 par stagiaire").arg(format(*f.duree));
        if (f.nombreStagiaires)
            lines << (*f.nombreStagiaires == 1 ? tr("1 stagiaire") : tr("%1 stagiaires").arg(*f.nombreStagiaires));
        if (f.surTempsTravail)
            lines << tr("%1 sur le temps de travail").arg(format(*f.surTempsTravail));
        if (f.horsTempsTravail)
            lines << tr("%1 hors temps de travail").arg(format(*f.horsTempsTravail));
        out = lines.join(u'\n');
    } else if (group == "formation.modalite"_L1) {
        out =
            joined({Labels::of(f.typeSession), Labels::of(f.modalite), f.interne ? tr("Formation interne") : QString(),
                    f.lieuChezOrganisme ? tr("Chez l’organisme de formation") : place(f.lieu), f.domaine},
                   u"\n"_s);
    } else if (group == "organisme"_L1) {
        out = joined({o.denomination, Siret::format(o.siret), Nda::format(o.nda), place(o.adresse), person(o.contact)},
                     u"\n"_s);
    } else if (group == "financement"_L1) {
        out = financement(dossier);
    } else if (const Stagiaire *stagiaire = elementOf(dossier.stagiaires, group)) {
        out = wordsOf(*stagiaire);
    } else if (const LigneCout *cout = elementOf(dossier.couts, group)) {
        out = wordsOf(*cout);
    }
    return out.isEmpty() ? tr("—") : out;
}

QString ConflictWords::title(const QString &group, const Conflict &conflict) const {
    static const struct {
        const char *group;
        const char *title;
    } titles[] = {
        {"demande.etablissement", QT_TR_NOOP("Établissement")},
        {"demande.dispositif", QT_TR_NOOP("Dispositif")},
        {"demande.nature", QT_TR_NOOP("Nature de l’action")},
        {"demande.modeReglement", QT_TR_NOOP("Mode de règlement")},
        {"demande.referenceInterne", QT_TR_NOOP("Référence interne")},
        {"demande.contact", QT_TR_NOOP("Contact RH")},
        {"formation.intitule", QT_TR_NOOP("Intitulé")},
        {"formation.objectif", QT_TR_NOOP("Objectif")},
        {"formation.certification", QT_TR_NOOP("Certification visée")},
        {"formation.dates", QT_TR_NOOP("Dates de la formation")},
        {"formation.duree", QT_TR_NOOP("Durée et nombre de stagiaires")},
        {"formation.modalite", QT_TR_NOOP("Modalité et lieu")},
        {"organisme", QT_TR_NOOP("Organisme de formation")},
        {"financement", QT_TR_NOOP("Financement demandé")},
    };
    for (const auto &each : titles)
        if (group == QLatin1StringView(each.group))
            return tr(each.title);
    for (const QJsonObject &document : {conflict.mine, conflict.theirs, conflict.base}) {
        const Dossier dossier = dossierFromJson(document);
        if (const Stagiaire *stagiaire = elementOf(dossier.stagiaires, group))
            return nameOf(*stagiaire).isEmpty() ? tr("Stagiaire") : tr("Stagiaire : %1").arg(nameOf(*stagiaire));
        if (const LigneCout *cout = elementOf(dossier.couts, group))
            return cout->type ? tr("Coût : %1").arg(Labels::of(cout->type)) : tr("Ligne de coût");
    }
    return group;
}

QList<ConflictGroup> ConflictWords::of(const Conflict &conflict) const {
    const Dossier base = dossierFromJson(conflict.base);
    const Dossier mine = dossierFromJson(conflict.mine);
    const Dossier theirs = dossierFromJson(conflict.theirs);
    QList<ConflictGroup> out;
    for (const QString &group : conflict.groups)
        out.append({group, title(group, conflict), words(group, base), words(group, theirs), words(group, mine)});
    return out;
}

ConflictAuthor authorOf(const Conflict &conflict) {
    const Dossier theirs = dossierFromJson(conflict.theirs);
    return {theirs.modifiePar, theirs.modifieLe};
}

} // namespace models
