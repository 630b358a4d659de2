// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"

#include "models/domain/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <concepts>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// Each value has one describe(): its fields with their keys, walked by a Reader or by a Writer, so that the two
// directions cannot drift apart.

template <typename T>
concept Enumeration = std::is_enum_v<T>;

QString instantText(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }

struct Reader;
struct Writer;
template <typename T>
T fromObject(const QJsonObject &object);
template <typename T>
QJsonObject toObject(const T &value);

struct Reader {
    const QJsonObject &object;

    void read(const QJsonValue &v, QString &out) { out = v.toString(); }
    void read(const QJsonValue &v, qint64 &out) { out = v.toInteger(); }
    void read(const QJsonValue &v, int &out) { out = int(v.toInteger()); }
    void read(const QJsonValue &v, Montant &out) { out.centimes = v.toInteger(); }
    void read(const QJsonValue &v, Duree &out) { out.minutes = v.toInteger(); }
    void read(const QJsonValue &v, QDate &out) { out = QDate::fromString(v.toString(), Qt::ISODate); }
    void read(const QJsonValue &v, QDateTime &out) { out = QDateTime::fromString(v.toString(), Qt::ISODate).toUTC(); }
    void read(const QJsonValue &v, QUuid &out) { out = QUuid::fromString(v.toString()); }
    template <Enumeration E>
    void read(const QJsonValue &v, E &out) {
        out = fromCode<E>(v.toString()).value_or(out);
    }
    template <Enumeration E>
    void read(const QJsonValue &v, std::optional<E> &out) {
        out = fromCode<E>(v.toString());
    }
    template <typename T>
    void read(const QJsonValue &v, std::optional<T> &out) {
        T value{};
        read(v, value);
        out = value;
    }
    template <typename T>
    void read(const QJsonValue &v, QList<T> &out) {
        const QJsonArray array = v.toArray();
        out.reserve(array.size());
        for (const QJsonValue &element : array) {
            T value{};
            if constexpr (Enumeration<T>) {
                const auto known = fromCode<T>(element.toString());
                if (!known)
                    continue;
                value = *known;
            } else {
                read(element, value);
            }
            out.append(value);
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void read(const QJsonValue &v, T &out) { out = fromObject<T>(v.toObject()); }

    template <typename T>
    void operator()(const char *key, T &out) {
        const QJsonValue v = object.value(QLatin1StringView(key));
        if (!v.isUndefined() && !v.isNull())
            read(v, out);
    }
    void flag(const char *key, bool &out, bool byDefault) {
        out = object.value(QLatin1StringView(key)).toBool(byDefault);
    }
};

struct Writer {
    QJsonObject object;

    // An undefined value is an absent key.
    static QJsonValue write(const QString &v) {
        return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(v);
    }
    static QJsonValue write(qint64 v) { return v; }
    static QJsonValue write(int v) { return v; }
    static QJsonValue write(Montant v) { return v.centimes; }
    static QJsonValue write(Duree v) { return v.minutes; }
    static QJsonValue write(QDate v) {
        return v.isValid() ? v.toString(Qt::ISODate) : QJsonValue(QJsonValue::Undefined);
    }
    static QJsonValue write(const QDateTime &v) {
        return v.isValid() ? instantText(v) : QJsonValue(QJsonValue::Undefined);
    }
    static QJsonValue write(const QUuid &v) { return write(toText(v)); }
    template <Enumeration E>
    static QJsonValue write(E v) {
        return toCode(v);
    }
    template <typename T>
    static QJsonValue write(const std::optional<T> &v) {
        return v ? write(*v) : QJsonValue(QJsonValue::Undefined);
    }
    template <typename T>
    static QJsonValue write(const QList<T> &v) {
        if (v.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        QJsonArray array;
        for (const T &element : v) {
            if constexpr (std::is_class_v<T> && !std::same_as<T, QString>)
                array.append(toObject(element)); // an element without fields is an element still
            else
                array.append(write(element));
        }
        return array;
    }
    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue write(const T &v) {
        const QJsonObject inner = toObject(v);
        return inner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(inner);
    }

    template <typename T>
    void operator()(const char *key, const T &in) {
        const QJsonValue v = write(in);
        if (!v.isUndefined())
            object.insert(QLatin1StringView(key), v);
    }
    void flag(const char *key, bool in, bool byDefault) {
        if (in != byDefault)
            object.insert(QLatin1StringView(key), in);
    }
};

// `Of<T>` takes T & from the Reader and const T & from the Writer.
template <typename V, typename T>
concept Of = std::same_as<std::remove_const_t<V>, T>;

void describe(auto &f, Of<Personne> auto &v) {
    f("nom", v.nom);
    f("prenom", v.prenom);
    f("email", v.email);
    f("telephone", v.telephone);
    f("fonction", v.fonction);
}

void describe(auto &f, Of<Adresse> auto &v) {
    f("voie", v.voie);
    f("codePostal", v.codePostal);
    f("commune", v.commune);
}

void describe(auto &f, Of<Demande> auto &v) {
    f("etablissement", v.etablissement);
    f("dispositif", v.dispositif);
    f("nature", v.nature);
    f("modeReglement", v.modeReglement);
    f("referenceInterne", v.referenceInterne);
    f("contact", v.contact);
}

void describe(auto &f, Of<Formation> auto &v) {
    f("intitule", v.intitule);
    f("objectif", v.objectif);
    f("objectifTexte", v.objectifTexte);
    f("certification", v.certification);
    f("codeCertification", v.codeCertification);
    f("niveauVise", v.niveauVise);
    f.flag("interne", v.interne, false);
    f("typeSession", v.typeSession);
    f("dateDebut", v.dateDebut);
    f("dateFin", v.dateFin);
    f("duree", v.duree);
    f("jours", v.jours);
    f("nombreStagiaires", v.nombreStagiaires);
    f("modalite", v.modalite);
    f("surTempsTravail", v.surTempsTravail);
    f("horsTempsTravail", v.horsTempsTravail);
    f.flag("lieuChezOrganisme", v.lieuChezOrganisme, false);
    f("lieu", v.lieu);
    f("domaine", v.domaine);
}

void describe(auto &f, Of<OrganismeChoisi> auto &v) {
    f("siret", v.siret);
    f("nda", v.nda);
    f("denomination", v.denomination);
    f("adresse", v.adresse);
    f("contact", v.contact);
    f.flag("proposeParEntreprise", v.proposeParEntreprise, false);
}

void describe(auto &f, Of<StagiaireCpf> auto &v) {
    f("heuresMobilisees", v.heuresMobilisees);
    f("soldeDeclare", v.soldeDeclare);
    f("accordSalarieLe", v.accordSalarieLe);
    f("accordEmployeurLe", v.accordEmployeurLe);
}

void describe(auto &f, Of<StagiaireContratPro> auto &v) {
    f("situationAvant", v.situationAvant);
    f("debut", v.debut);
    f("fin", v.fin);
    f("salaireBrut", v.salaireBrut);
    f("tuteur", v.tuteur);
}

void describe(auto &f, Of<Stagiaire> auto &v) {
    f("id", v.id);
    f("nom", v.nom);
    f("prenom", v.prenom);
    f("dateNaissance", v.dateNaissance);
    f("sexe", v.sexe);
    f("matricule", v.matricule);
    f("csp", v.csp);
    f("typeContrat", v.typeContrat);
    f("niveau", v.niveau);
    f("etablissement", v.etablissement);
    f("heures", v.heures);
    f("dontHorsTemps", v.dontHorsTemps);
    f("tauxHoraire", v.tauxHoraire);
    f("cpf", v.cpf);
    f("contratPro", v.contratPro);
}

void describe(auto &f, Of<LigneCout> auto &v) {
    f("id", v.id);
    f("type", v.type);
    f("libelle", v.libelle);
    f("montantHt", v.montantHt);
    f("tauxTva", v.tauxTva);
}

void describe(auto &f, Of<Imputation> auto &v) {
    f("id", v.id);
    f("compte", v.compte);
    f("financement", v.financement);
    f("montant", v.montant);
}

void describe(auto &f, Of<DemandeFinancement> auto &v) {
    f("autresCofinanceurs", v.autresCofinanceurs);
    f("montantDemande", v.montantDemande);
    f("commentaire", v.commentaire);
}

void describe(auto &f, Of<Piece> auto &v) {
    f("id", v.id);
    f("type", v.type);
    f("nom", v.nom);
    f("mediaType", v.mediaType);
    f("taille", v.taille);
    f("sha256", v.sha256);
    f("deposeeLe", v.deposeeLe);
    f("deposeePar", v.deposeePar);
}

void describe(auto &f, Of<Evenement> auto &v) {
    f("date", v.date);
    f("statut", v.statut);
    f("libelle", v.libelle);
    f("motif", v.motif);
    f("acteur", v.acteur);
}

void describe(auto &f, Of<Recu> auto &v) {
    f("transmisLe", v.transmisLe);
    f("empreinte", v.empreinte);
    f("donnees", v.donnees);
    f("pieces", v.pieces);
}

void describe(auto &f, Of<Dossier> auto &v) {
    f("id", v.id);
    f("rev", v.rev);
    f("lastOpId", v.lastOpId);
    f("numero", v.numero);
    f("statut", v.statut);
    f("statutLibelle", v.statutLibelle);
    f("instruction", v.instruction);
    f("paiement", v.paiement);
    f("motif", v.motif);
    f("creeLe", v.creeLe);
    f("modifieLe", v.modifieLe);
    f("modifiePar", v.modifiePar);
    f("montantAccorde", v.montantAccorde);
    f("montantRegle", v.montantRegle);
    f("gestionnaire", v.gestionnaire);
    f("demande", v.demande);
    f("formation", v.formation);
    f("organisme", v.organisme);
    f("stagiaires", v.stagiaires);
    f("couts", v.couts);
    f("financement", v.financement);
    f("imputations", v.imputations);
    f("pieces", v.pieces);
    f("evenements", v.evenements);
    f("recu", v.recu);
}

void describe(auto &f, Of<Etablissement> auto &v) {
    f("siret", v.siret);
    f("denomination", v.denomination);
    f("adresse", v.adresse);
    f("idcc", v.idcc);
    f("naf", v.naf);
    f("trancheEffectif", v.trancheEffectif);
    f("offreService", v.offreService);
    f("offreServiceLibelle", v.offreServiceLibelle);
    f.flag("subrogationAutorisee", v.subrogationAutorisee, false);
    f.flag("siege", v.siege, false);
    f.flag("ferme", v.ferme, false);
    f("dateFermeture", v.dateFermeture);
    f("habilitations", v.habilitations);
    f("gestionnaires", v.gestionnaires);
}

void describe(auto &f, Of<Parametre> auto &v) {
    f("cle", v.cle);
    f("idcc", v.idcc);
    f("natures", v.natures);
    f("certifications", v.certifications);
    f("domaines", v.domaines);
    f("valeur", v.valeur);
    f("debut", v.debut);
    f("fin", v.fin);
}

void describe(auto &f, Of<PieceRequise> auto &v) {
    f("types", v.types);
    f.flag("obligatoire", v.obligatoire, true);
    f("etape", v.etape);
    f("debut", v.debut);
    f("fin", v.fin);
}

void describe(auto &f, Of<Dispositif> auto &v) {
    f("code", v.code);
    f("libelle", v.libelle);
    f("description", v.description);
    f.flag("reservePlan", v.reservePlan, false);
    f.flag("ouvert", v.ouvert, true);
    f("unite", v.unite);
    f("parametres", v.parametres);
    f("piecesRequises", v.piecesRequises);
}

void describe(auto &f, Of<Compte> auto &v) {
    f("code", v.code);
    f("libelle", v.libelle);
    f("type", v.type);
    f("alimentation", v.alimentation);
    f("engageNonRegle", v.engageNonRegle);
    f("regle", v.regle);
    f("disponibleEngagement", v.disponibleEngagement);
    f("soldeReglement", v.soldeReglement);
    f.flag("actif", v.actif, true);
    f("arreteAu", v.arreteAu);
}

void describe(auto &f, Of<Mouvement> auto &v) {
    f("id", v.id);
    f("compte", v.compte);
    f("date", v.date);
    f("nature", v.nature);
    f("libelle", v.libelle);
    f("montant", v.montant);
    f("dossierId", v.dossierId);
    f("dossierNumero", v.dossierNumero);
}

void describe(auto &f, Of<Financement> auto &v) {
    f("code", v.code);
    f("libelle", v.libelle);
    f("unite", v.unite);
    f("engageNonRegle", v.engageNonRegle);
    f.flag("actif", v.actif, true);
    f("arreteAu", v.arreteAu);
}

void describe(auto &f, Of<PreferenceNotification> auto &v) {
    f("evenement", v.evenement);
    f.flag("application", v.application, true);
    f.flag("email", v.email, false);
}

void describe(auto &f, Of<Profil> auto &v) {
    f("rev", v.rev);
    f("sujet", v.sujet);
    f("personne", v.personne);
    f("etablissementPrefere", v.etablissementPrefere);
    f("preferences", v.preferences);
}

void describe(auto &f, Of<Notification> auto &v) {
    f("id", v.id);
    f("evenement", v.evenement);
    f("titre", v.titre);
    f("texte", v.texte);
    f("date", v.date);
    f.flag("lue", v.lue, false);
    f("dossierId", v.dossierId);
}

void describe(auto &f, Of<Contact> auto &v) {
    f("id", v.id);
    f("role", v.role);
    f("personne", v.personne);
    f("horaires", v.horaires);
    f("etablissements", v.etablissements);
}

void describe(auto &f, Of<Bandeau> auto &v) {
    f("offreService", v.offreService);
    f("titre", v.titre);
    f("texte", v.texte);
    f("debut", v.debut);
    f("fin", v.fin);
}

void describe(auto &f, Of<Fiche> auto &v) {
    f("id", v.id);
    f("titre", v.titre);
    f("texte", v.texte);
    f("ecran", v.ecran);
}

void describe(auto &f, Of<Organisme> auto &v) {
    f("nda", v.nda);
    f("siret", v.siret);
    f("denomination", v.denomination);
    f("adresse", v.adresse);
    f("region", v.region);
    f("ndaPrecedents", v.ndaPrecedents);
    f.flag("referencable", v.referencable, false);
    f.flag("proposeParEntreprise", v.proposeParEntreprise, false);
}

template <typename T>
T fromObject(const QJsonObject &object) {
    T value{};
    Reader reader{object};
    describe(reader, value);
    return value;
}

template <typename T>
QJsonObject toObject(const T &value) {
    Writer writer;
    describe(writer, value);
    return writer.object;
}

QJsonObject elementById(const QJsonArray &list, const QJsonValue &id) {
    for (const QJsonValue &element : list)
        if (element["id"_L1] == id)
            return element.toObject();
    return {};
}

} // namespace

QJsonObject toJson(const Dossier &dossier) { return toObject(dossier); }
Dossier dossierFromJson(const QJsonObject &object) { return fromObject<Dossier>(object); }
QJsonObject toJson(const Etablissement &etablissement) { return toObject(etablissement); }
Etablissement etablissementFromJson(const QJsonObject &object) { return fromObject<Etablissement>(object); }
QJsonObject toJson(const Dispositif &dispositif) { return toObject(dispositif); }
Dispositif dispositifFromJson(const QJsonObject &object) { return fromObject<Dispositif>(object); }
QJsonObject toJson(const Compte &compte) { return toObject(compte); }
Compte compteFromJson(const QJsonObject &object) { return fromObject<Compte>(object); }
QJsonObject toJson(const Mouvement &mouvement) { return toObject(mouvement); }
Mouvement mouvementFromJson(const QJsonObject &object) { return fromObject<Mouvement>(object); }
QJsonObject toJson(const Financement &financement) { return toObject(financement); }
Financement financementFromJson(const QJsonObject &object) { return fromObject<Financement>(object); }
QJsonObject toJson(const Profil &profil) { return toObject(profil); }
Profil profilFromJson(const QJsonObject &object) { return fromObject<Profil>(object); }
QJsonObject toJson(const Notification &notification) { return toObject(notification); }
Notification notificationFromJson(const QJsonObject &object) { return fromObject<Notification>(object); }
QJsonObject toJson(const Contact &contact) { return toObject(contact); }
Contact contactFromJson(const QJsonObject &object) { return fromObject<Contact>(object); }
QJsonObject toJson(const Bandeau &bandeau) { return toObject(bandeau); }
Bandeau bandeauFromJson(const QJsonObject &object) { return fromObject<Bandeau>(object); }
QJsonObject toJson(const Fiche &fiche) { return toObject(fiche); }
Fiche ficheFromJson(const QJsonObject &object) { return fromObject<Fiche>(object); }
QJsonObject toJson(const Organisme &organisme) { return toObject(organisme); }
Organisme organismeFromJson(const QJsonObject &object) { return fromObject<Organisme>(object); }

QJsonObject editedDocument(const QJsonObject &base, const Dossier &edited) {
    const QJsonObject before = toJson(dossierFromJson(base));
    QJsonObject after = toJson(edited);
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!it->isArray())
            continue;
        const QJsonArray baseList = base.value(it.key()).toArray();
        const QJsonArray beforeList = before.value(it.key()).toArray();
        if (it->toArray() == beforeList) { // untouched: also keeps elements and enumerators this version cannot read
            *it = baseList;
            continue;
        }
        QJsonArray list;
        const QJsonArray elements = it->toArray();
        for (const QJsonValue &element : elements) {
            const QJsonObject now = element.toObject();
            const QJsonValue id = now.value("id"_L1);
            list.append(mergePatch(elementById(baseList, id), mergeDiff(elementById(beforeList, id), now)));
        }
        *it = list;
    }
    QJsonObject out = base;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (it->isArray() && !after.contains(it.key()))
            out.remove(it.key());
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it->isArray())
            out.insert(it.key(), *it);
    QJsonObject plainBefore = before;
    QJsonObject plainAfter = after;
    for (const QJsonObject &lists : {before, after})
        for (auto it = lists.begin(); it != lists.end(); ++it)
            if (it->isArray()) {
                plainBefore.remove(it.key());
                plainAfter.remove(it.key());
            }
    return mergePatch(out, mergeDiff(plainBefore, plainAfter));
}

QJsonObject mergePatch(const QJsonObject &document, const QJsonObject &patch) {
    QJsonObject out = document;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            out.remove(it.key());
        else if (it->isObject())
            out.insert(it.key(), mergePatch(out.value(it.key()).toObject(), it->toObject()));
        else
            out.insert(it.key(), *it);
    }
    return out;
}

QJsonObject mergeDiff(const QJsonObject &from, const QJsonObject &to) {
    QJsonObject patch;
    for (auto it = from.begin(); it != from.end(); ++it)
        if (!to.contains(it.key()))
            patch.insert(it.key(), QJsonValue::Null);
    for (auto it = to.begin(); it != to.end(); ++it) {
        const QJsonValue before = from.value(it.key());
        if (before == *it)
            continue;
        if (before.isObject() && it->isObject())
            patch.insert(it.key(), mergeDiff(before.toObject(), it->toObject()));
        else
            patch.insert(it.key(), *it);
    }
    return patch;
}

QByteArray canonicalContent(const QJsonObject &dossier) {
    QJsonObject content;
    for (const auto key : {"demande"_L1, "formation"_L1, "organisme"_L1, "stagiaires"_L1, "couts"_L1, "financement"_L1,
                           "imputations"_L1}) {
        const QJsonValue value = dossier.value(key);
        const bool empty =
            (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
        if (!value.isUndefined() && !value.isNull() && !empty)
            content.insert(key, value);
    }
    QMap<QString, QJsonObject> pieces;
    const QJsonArray attached = dossier.value("pieces"_L1).toArray();
    for (const QJsonValue &piece : attached)
        pieces.insert(piece["id"_L1].toString(),
                      {{u"id"_s, piece["id"_L1]}, {u"type"_s, piece["type"_L1]}, {u"sha256"_s, piece["sha256"_L1]}});
    if (!pieces.isEmpty()) {
        QJsonArray array;
        for (const QJsonObject &piece : std::as_const(pieces))
            array.append(piece);
        content.insert("pieces"_L1, array);
    }
    return QJsonDocument(content).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

} // namespace models
