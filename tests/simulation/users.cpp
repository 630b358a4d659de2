// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the users of a world do, and what they are entitled to expect of it.
#include "tests/simulation/world.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/rules/fusion.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simulation {
namespace {

void setValue(models::Dossier &dossier, const QString &field, const QString &value) {
    if (field == "intitule"_L1)
        dossier.formation.intitule = value;
    else if (field == "reference"_L1)
        dossier.demande.referenceInterne = value;
    else if (field == "organisme"_L1)
        dossier.organisme.denomination = value;
    else
        dossier.financement.commentaire = value;
}

// All that the OPCA asks for, but the pieces.
models::Dossier completeDraft(const QUuid &id, const QString &etablissement, qint64 wallMs) {
    models::Dossier d;
    d.id = id;
    d.demande.etablissement = etablissement;
    d.demande.dispositif = u"VERSEMENT_VOLONTAIRE"_s;
    d.demande.nature = models::Nature::ACTION_FORMATION;
    d.demande.modeReglement = models::ModeReglement::REMBOURSEMENT;
    d.demande.contact = {u"Durand"_s, {}, u"anne@exemple.fr"_s, u"0320000000"_s, {}};
    models::Formation &f = d.formation;
    f.objectif = models::Objectif::ADAPTATION;
    f.certification = models::Certification::AUCUNE;
    f.typeSession = models::TypeSession::INTRA;
    f.dateDebut = QDate(2018, 5, 14);
    f.dateFin = QDate(2018, 5, 15);
    f.duree = models::Duree::heures(14);
    f.surTempsTravail = models::Duree::heures(14);
    f.nombreStagiaires = 1;
    f.modalite = models::Modalite::DISTANCE;
    d.organisme.siret = u"35600000000048"_s;
    d.organisme.nda = u"11755432175"_s;
    d.organisme.denomination = u"Institut"_s;
    models::Stagiaire s;
    s.id = models::newUuid(wallMs);
    s.nom = u"Petit"_s;
    s.prenom = u"Jean"_s;
    s.dateNaissance = QDate(1980, 1, 1);
    s.sexe = models::Sexe::M;
    s.csp = models::Csp::OUVRIER;
    s.typeContrat = models::TypeContrat::CDI;
    s.heures = f.duree;
    d.stagiaires = {s};
    d.couts = {{models::newUuid(wallMs), models::TypeCout::PEDAGOGIQUE, {}, models::Montant::euros(500), {}}};
    d.financement.montantDemande = models::Montant::euros(500);
    d.imputations = {{models::newUuid(wallMs), u"VV"_s, models::Montant::euros(500)}};
    return d;
}

} // namespace

QStringList tokenFields() { return {u"intitule"_s, u"reference"_s, u"organisme"_s, u"commentaire"_s}; }

QString valueOf(const QJsonObject &document, const QString &field) {
    if (field == "intitule"_L1)
        return document["formation"_L1]["intitule"_L1].toString();
    if (field == "reference"_L1)
        return document["demande"_L1]["referenceInterne"_L1].toString();
    if (field == "organisme"_L1)
        return document["organisme"_L1]["denomination"_L1].toString();
    return document["financement"_L1]["commentaire"_L1].toString();
}

// Values small enough to read in a failure, and found again wherever they went.
bool holds(const QJsonObject &document, const QString &token) {
    return QJsonDocument(document).toJson(QJsonDocument::Compact).contains(token.toUtf8());
}

void World::scheduleUsers() {
    for (int index = 0; index < int(m_desks.size()); ++index) {
        if (m_desks[std::size_t(index)]->continuous)
            m_queue.emplace(draw(20000), [this, index] { step(index, app::SyncAsked{}); });
        else
            for (qint64 at = 0; at < troubleMs; at += 15000 + draw(45000))
                m_queue.emplace(at, [this, index] { step(index, app::SyncAsked{}); });
        const int acts = 6 + int(draw(10));
        for (int i = 0; i < acts; ++i)
            m_queue.emplace(5000 + draw(quint32(troubleMs)), [this, index] { act(index); });
    }
    const auto sometimes = [this](double probability, const std::function<void()> &what) {
        if (chance(probability))
            m_queue.emplace(draw(quint32(troubleMs)), [this, what] {
                what();
                releaseHeld();
            });
    };
    for (int i = 0; i < 2; ++i)
        sometimes(0.4, [this] {
            tell(u"night"_s);
            m_server->runNight();
        });
    if (chance(0.5)) // either: two lost cursors within the hour stop a desk, as they must (R9)
        sometimes(0.3, [this] {
            tell(u"cursors forgotten"_s);
            m_server->forgetCursors();
        });
    else
        sometimes(0.2, [this] {
            tell(u"another epoch"_s);
            m_server->bumpEpoch();
        });
    sometimes(0.15, [this] {
        tell(u"keys lost"_s);
        m_keysLost = true;
        m_server->dropKeys();
    });
    sometimes(0.2, [this] { m_clock.wallJump += (chance(0.5) ? 1 : -1) * 3600000LL; });
}

void World::act(int index) {
    if (!m_desks[std::size_t(index)]->store)
        return;
    switch (draw(14)) {
    case 0:
    case 1:
        createDraft(index);
        break;
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
        edit(index, anyEditable(index));
        break;
    case 7:
        addStagiaire(index);
        break;
    case 8:
    case 9:
        transmit(index);
        break;
    case 10:
        unlock(index);
        break;
    case 11:
        removeDossier(index);
        break;
    case 12:
        answerRefusals(index);
        break;
    default:
        resolveConflicts(index, false);
    }
    step(index, app::Edited{});
}

QString World::nextToken(int desk) const { return u"c%1n%2z"_s.arg(desk).arg(m_edits + 1); }

void World::newToken(int desk, const QUuid &dossier, const QString &field, const QString &seen) {
    for (Token &token : m_tokens)
        if (token.dossier == dossier && token.field == field && token.text == seen)
            token.replaced = true;
    m_tokens.append({nextToken(desk), dossier, field, seen});
    ++m_edits;
    tell(u"desk %1 types %2 in %3 of %4 over %5"_s.arg(desk).arg(m_tokens.last().text, field, models::toText(dossier),
                                                                 seen));
}

void World::wanted(int desk, const QString &command, const QString &subject) {
    ++m_wanted[u"desk %1: %2 %3"_s.arg(desk).arg(command, subject)];
    tell(u"desk %1 wants %2 %3"_s.arg(desk).arg(command, subject));
}

void World::createDraft(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    QString etablissement;
    const auto sites = desk.store->references.etablissements().valueOr({});
    for (const models::Etablissement &site : sites)
        if (!site.ferme && site.habilitations.contains(models::Habilitation::TRANSMETTRE))
            etablissement = site.siret;
    const qint64 wallMs = m_clock.wall().toMSecsSinceEpoch();
    models::Dossier dossier = completeDraft(models::newUuid(wallMs), etablissement, wallMs);
    dossier.formation.intitule = nextToken(index);
    if (!desk.store->dossiers.create(models::editedDocument({}, dossier), m_clock.wall()))
        return;
    wanted(index, u"PUT"_s, models::toText(dossier.id));
    newToken(index, dossier.id, u"intitule"_s, {});
    desk.lastEdited = dossier.id;
    if (chance(0.6))
        attachPieces(index, dossier.id);
}

void World::attachPieces(int index, const QUuid &dossier) {
    Desk &desk = *m_desks[std::size_t(index)];
    for (const auto &[type, name] :
         {std::pair(models::TypePiece::PROGRAMME, u"programme"_s), std::pair(models::TypePiece::DEVIS, u"devis"_s)}) {
        const QString path = desk.folder + u'/' + name + u".pdf"_s;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("%PDF-1.4 " + models::toText(dossier).toLatin1() + name.toLatin1() + QByteArray(150, 'x'));
        file.close();
        if (const auto attached = desk.store->pieces.attach(dossier, path, type, m_clock.wall()); !attached)
            m_wrong.append(u"attach: "_s + attached.failure().detail);
        else
            wanted(index, u"PUT pieces"_s, models::toText(attached->id));
    }
}

QUuid World::anyDossier(int index, const std::function<bool(const models::DossierRow &)> &fits) {
    const auto rows = m_desks[std::size_t(index)]->store->dossiers.list().valueOr({});
    const qsizetype from = qsizetype(draw(quint32(rows.size())));
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (const models::DossierRow &row = rows.at((from + i) % rows.size()); fits(row))
            return row.id;
    return {};
}

// Colleagues work on the same dossiers, and one goes on with what one has begun.
QUuid World::anyEditable(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const auto editable = [&desk](const QUuid &id) { return desk.store->dossiers.editable(id).valueOr(false); };
    const QUuid last = m_desks[draw(quint32(m_desks.size()))]->lastEdited;
    if (chance(0.7) && !last.isNull() && editable(last))
        return last;
    return anyDossier(index, [&editable](const models::DossierRow &row) { return editable(row.id); });
}

void World::edit(int index, const QUuid &id) {
    Desk &desk = *m_desks[std::size_t(index)];
    if (id.isNull() || !desk.store->dossiers.editable(id).valueOr(false))
        return;
    const QString field = tokenFields().at(draw(4));
    const auto document = desk.store->dossiers.document(id);
    if (!document)
        return;
    models::Dossier dossier = models::dossierFromJson(*document);
    setValue(dossier, field, nextToken(index));
    if (!desk.store->dossiers.save(id, models::editedDocument(*document, dossier), m_clock.wall()))
        return;
    newToken(index, id, field, valueOf(*document, field));
    desk.lastEdited = id;
    if (chance(0.4)) // and a little more a moment later
        later(1000 + draw(40000), [this, index, id] {
            if (!m_faults)
                return;
            edit(index, id);
            step(index, app::Edited{});
        });
}

void World::addStagiaire(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyEditable(index);
    if (id.isNull())
        return;
    const auto document = desk.store->dossiers.document(id);
    if (!document)
        return;
    models::Dossier dossier = models::dossierFromJson(*document);
    models::Stagiaire s;
    s.id = models::newUuid(m_clock.wall().toMSecsSinceEpoch());
    s.nom = nextToken(index);
    dossier.stagiaires.append(s);
    if (desk.store->dossiers.save(id, models::editedDocument(*document, dossier), m_clock.wall()))
        newToken(index, id, u"stagiaire"_s, {});
}

void World::transmit(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(index, [&desk](const models::DossierRow &row) {
        return row.statut == "SAISIE"_L1 && desk.store->dossiers.editable(row.id).valueOr(false) &&
               !desk.store->pieces.pieces(row.id).valueOr({}).isEmpty();
    });
    if (!id.isNull() && desk.store->dossiers.requestTransmission(id, m_clock.wall()))
        wanted(index, u"POST transmission"_s, models::toText(id));
}

void World::unlock(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(index, [](const models::DossierRow &row) {
        return row.statut == "TRANSMISSION_DEMANDEE"_L1 || row.transmissionEnAttente;
    });
    if (!id.isNull() && desk.store->dossiers.requestUnlock(id, m_clock.wall()))
        wanted(index, u"DELETE transmission"_s, models::toText(id));
}

// What the user saw in it is given up; what others wrote meanwhile is not the user's to give up.
void World::removeDossier(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = chance(0.4) ? anyEditable(index) : QUuid();
    if (id.isNull())
        return;
    const auto seen = desk.store->dossiers.document(id);
    if (!seen || !desk.store->dossiers.remove(id, m_clock.wall()))
        return;
    wanted(index, u"DELETE"_s, models::toText(id));
    for (Token &token : m_tokens)
        if (token.dossier == id && holds(*seen, token.text))
            token.replaced = true;
}

// The user reads what was refused: asks again, or gives it up.
void World::answerRefusals(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const auto operations = desk.store->outbox.list().valueOr({});
    for (const models::Operation &operation : operations) {
        if (operation.state != models::Operation::State::Parked || chance(0.3))
            continue;
        const bool again = chance(0.6);
        tell(
            u"desk %1 %2 a refusal about %3"_s.arg(index).arg(again ? u"contests"_s : u"accepts"_s, operation.subject));
        // A deletion asked again is of what is there now.
        const auto now = desk.store->dossiers.copies(QUuid::fromString(operation.subject));
        const bool deletion = operation.kind == models::Operation::Kind::Delete;
        if (again && desk.store->outbox.retry(operation.id, m_clock.wall())) {
            if (deletion)
                for (Token &token : m_tokens)
                    if (models::toText(token.dossier) == operation.subject && now && holds(now->server, token.text))
                        token.replaced = true;
        } else if (!again) {
            (void)desk.store->outbox.drop(operation.id);
        }
    }
}

// The user looks at both versions and chooses: what is given up was seen.
void World::resolveConflicts(int index, bool all) {
    Desk &desk = *m_desks[std::size_t(index)];
    const auto open = desk.store->conflicts.open().valueOr({});
    for (const models::Conflict &conflict : open) {
        checkConflict(index, conflict);
        if (!all && chance(0.5))
            continue;
        tell(
            u"desk %1 resolves %2 about %3"_s.arg(index).arg(int(conflict.kind)).arg(models::toText(conflict.dossier)));
        if (conflict.kind != models::Conflict::Kind::Groups) {
            const auto copy = desk.store->conflicts.copyToNewDraft(conflict.dossier, m_clock.wall());
            if (!copy) {
                m_wrong.append(u"copy to a new draft: "_s + copy.failure().detail);
                continue;
            }
            wanted(index, u"PUT"_s, models::toText(*copy));
            for (Token &token : m_tokens) // they live on in the copy
                if (token.dossier == conflict.dossier && holds(conflict.mine, token.text))
                    token.dossier = *copy;
            continue;
        }
        QJsonObject chosen = models::fusionner(conflict.base, conflict.mine, conflict.theirs).merged;
        for (const QString &group : conflict.groups)
            chosen = models::prendreGroupe(chosen, group, chance(0.5) ? conflict.mine : conflict.theirs);
        if (desk.store->conflicts.resolve(conflict.dossier, chosen, m_clock.wall()))
            noteChoice(conflict, chosen);
    }
}

void World::noteChoice(const models::Conflict &conflict, const QJsonObject &chosen) {
    for (Token &token : m_tokens) {
        if (token.dossier != conflict.dossier)
            continue;
        if (holds(chosen, token.text))
            ++token.choices;
        else if (holds(conflict.mine, token.text) || holds(conflict.theirs, token.text))
            token.replaced = true;
    }
}

} // namespace simulation
