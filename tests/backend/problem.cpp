// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/problem.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr struct {
    const char *slug;
    int status;
    bool retryable;
    const char16_t *title;
} known[] = {
    {"state-too-old", 410, false, u"Cet état de synchronisation est trop ancien."},
    {"rev-perimee", 412, false, u"Cet objet a été modifié entre-temps."},
    {"dossier-verrouille", 409, false, u"Ce dossier n’est plus modifiable."},
    {"contenu-different", 409, false, u"Le contenu du dossier n’est pas celui que vous avez relu."},
    {"cle-en-cours", 409, true, u"Cette opération est déjà en cours."},
    {"cle-reutilisee", 422, false, u"Cette clé a servi à une autre demande."},
    {"invalide", 400, false, u"La demande n’est pas valide."},
    {"precondition-requise", 428, false, u"La version modifiée n’est pas indiquée."},
    {"non-authentifie", 401, false, u"Vous n’êtes pas connecté."},
    {"interdit", 403, false, u"Vous n’avez pas l’habilitation nécessaire."},
    {"introuvable", 404, false, u"Cet objet n’existe pas ou n’existe plus."},
    {"client-too-old", 426, false, u"Une mise à jour du programme est nécessaire."},
    {"trop-de-requetes", 429, true, u"Trop de demandes, réessayez plus tard."},
    {"indisponible", 503, true, u"Le service est momentanément indisponible."},
    {"type-non-pris-en-charge", 415, false, u"Ce type de fichier n’est pas accepté."},
    {"trop-grand", 413, false, u"Le fichier est trop volumineux."},
    {"morceau-altere", 460, true, u"Les données reçues sont altérées."},
    {"decalage-inattendu", 409, true, u"Le morceau ne commence pas au bon endroit."},
    {"erreur-interne", 500, true, u"Le serveur a rencontré une erreur."},
};

} // namespace

Response problem(const char *slug, const QJsonObject &more, int status) {
    for (const auto &each : known) {
        if (qstrcmp(each.slug, slug) != 0)
            continue;
        QJsonObject body = more;
        const int code = status ? status : each.status;
        body.insert("type"_L1, u"https://api.opcadefi.example/problems/"_s + QString::fromLatin1(slug));
        body.insert("title"_L1, QString::fromUtf16(each.title));
        body.insert("status"_L1, code);
        body.insert("retryable"_L1, each.retryable);
        Response response{code, {{"Content-Type", "application/problem+json"}}, compact(body)};
        if (code == 429 || code == 503 || qstrcmp(slug, "cle-en-cours") == 0)
            response.headers += {{"Retry-After", "2"}};
        return response;
    }
    qFatal("unknown problem %s", slug);
    return {};
}

Response invalid(const QList<ContractError> &errors, int status) {
    QJsonArray list;
    for (const ContractError &error : errors)
        list.append(QJsonObject{{u"pointer"_s, error.pointer}, {u"code"_s, error.code}});
    return problem("invalide", {{u"errors"_s, list}}, status);
}

} // namespace backend
