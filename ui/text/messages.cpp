// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/messages.h"

#include <QFileInfo>

namespace ui {

using models::Failure;

QString Messages::signInSentence(const Failure &failure) {
    if (failure.kind == Failure::Kind::Refused)
        return tr("La connexion a été refusée. Recommencez ; si cela dure, demandez votre accès à l’OPCA DEFi.");
    if (failure.kind == Failure::Kind::SignedOut)
        return tr("La page de connexion n’a pas été remplie à temps. Recommencez quand vous voulez.");
    return sentence(failure);
}

QString Messages::secretNotKept() {
    return tr("Le trousseau de clés de ce poste n’a pas gardé votre connexion : elle durera jusqu’à la fermeture du "
              "programme, puis il faudra vous reconnecter. Vos saisies ne risquent rien.");
}

QString Messages::sentence(const Failure &failure) {
    switch (failure.kind) {
    case Failure::Kind::Invalid:
        return tr("Cette valeur n’est pas reconnue. Vérifiez-la puis recommencez.");
    case Failure::Kind::NotFound:
        return tr("Cet élément n’existe plus sur ce poste. Synchronisez pour mettre la liste à jour.");
    case Failure::Kind::Refused:
        return tr("Cette action n’est pas possible dans l’état actuel du dossier.");
    case Failure::Kind::Untrusted:
        return tr("Le certificat du serveur n’est pas reconnu par ce poste : rien ne lui est envoyé. Vos saisies sont "
                  "gardées ; signalez-le à votre service informatique.");
    case Failure::Kind::Offline:
        return tr(
            "Le serveur n’est pas joignable. Vos saisies sont gardées sur ce poste et partiront au retour du réseau.");
    case Failure::Kind::Server:
        return tr("Le serveur a rencontré une erreur. Vos saisies sont gardées sur ce poste ; un nouvel essai aura "
                  "lieu tout seul.");
    case Failure::Kind::SignedOut:
        return tr("Votre session a expiré. Reconnectez-vous pour envoyer ; la saisie reste possible.");
    case Failure::Kind::VaultLocked:
        return tr("Coffre verrouillé : le trousseau de clés de ce poste ne répond pas. Vos données sont intactes ; "
                  "déverrouillez le trousseau puis réessayez.");
    case Failure::Kind::StoreDamaged:
        return tr("Le fichier de données de ce poste est endommagé. Il a été mis de côté et vos brouillons ont été "
                  "récupérés.");
    case Failure::Kind::StoreTooNew:
        return tr("Les données de ce poste ont été écrites par une version plus récente. Mettez le programme à jour.");
    case Failure::Kind::StoreBusy:
        return tr("Mon compte DEFi est déjà ouvert sur ce profil.");
    case Failure::Kind::DiskFull:
        return tr("Le disque est plein : la dernière saisie n’est pas encore enregistrée. Libérez de la place, elle le "
                  "sera aussitôt.");
    case Failure::Kind::ReadOnly:
        return tr("Le dossier de données est en lecture seule : rien ne peut être enregistré.");
    case Failure::Kind::Io:
        return tr("Un fichier n’a pas pu être lu ou écrit. Vérifiez le disque puis recommencez.");
    case Failure::Kind::FileMissing:
    case Failure::Kind::FileUnreadable:
    case Failure::Kind::FileEmpty:
    case Failure::Kind::FileTooLarge:
    case Failure::Kind::FileType:
    case Failure::Kind::FileTwice:
        return notAttached(failure, {});
    }
    return {};
}

QString Messages::notAttached(const Failure &failure, const QString &file) {
    const QString name = file.isEmpty() ? tr("Le fichier") : tr("« %1 »").arg(QFileInfo(file).fileName());
    switch (failure.kind) {
    case Failure::Kind::FileMissing:
        return tr("%1 est introuvable : vérifiez qu’il n’a pas été déplacé, puis choisissez-le de nouveau.").arg(name);
    case Failure::Kind::FileEmpty:
        return tr("%1 est vide : il n’a pas été joint.").arg(name);
    case Failure::Kind::FileTooLarge:
        return tr("%1 dépasse 10 Mo : il n’a pas été joint. Réduisez-le, ou joignez-le en plusieurs fichiers.")
            .arg(name);
    case Failure::Kind::FileType:
        return tr("%1 n’est ni un PDF, ni un PNG, ni un JPEG : il n’a pas été joint. Enregistrez-le d’abord en PDF.")
            .arg(name);
    case Failure::Kind::FileTwice:
        return tr("%1 est déjà joint à ce dossier, sous ce nom ou sous un autre.").arg(name);
    case Failure::Kind::FileUnreadable:
        return tr("%1 n’a pas pu être lu : vérifiez qu’il n’est pas ouvert dans un autre programme, puis recommencez.")
            .arg(name);
    default:
        return sentence(failure);
    }
}

QString Messages::notWritten(const Failure &failure, const QString &file) {
    if (file.isEmpty())
        return tr("L’impression n’a pas abouti. Vérifiez l’imprimante puis recommencez.");
    const QString name = QFileInfo(file).fileName();
    switch (failure.kind) {
    case Failure::Kind::DiskFull:
        return tr("Le disque est plein : « %1 » n’a pas été écrit. Libérez de la place ou choisissez un autre dossier.")
            .arg(name);
    case Failure::Kind::ReadOnly:
        return tr("Ce dossier ou ce fichier est en lecture seule : « %1 » n’a pas été écrit. Choisissez un autre "
                  "dossier "
                  "ou un autre nom.")
            .arg(name);
    case Failure::Kind::Invalid:
        return tr("Cette liste a trop de lignes pour un classeur. Filtrez-la, ou exportez-la en CSV.");
    case Failure::Kind::Io:
        return tr("« %1 » n’a pas pu être écrit. Vérifiez que le dossier existe et que le fichier n’est pas ouvert "
                  "dans "
                  "un autre programme.")
            .arg(name);
    default:
        return sentence(failure);
    }
}

} // namespace ui
