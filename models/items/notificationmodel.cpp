// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/notificationmodel.h"

#include "models/domain/uuid.h"
#include "models/items/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

int NotificationModel::unread() const {
    return int(std::ranges::count_if(m_rows, [](const Notification &row) { return !row.lue; }));
}

QString NotificationModel::key(const Notification &row) const { return toText(row.id); }

QString NotificationModel::title(int column) const {
    switch (column) {
    case Date:
        return tr("Date");
    case Titre:
        return tr("Notification");
    case Texte:
        return tr("Détail");
    case Etat:
        return tr("État");
    }
    return {};
}

QVariant NotificationModel::cell(const Notification &row, int column, int role) const {
    const QString etat = row.lue ? tr("Lue") : tr("Non lue");
    const QString titre = row.titre.isEmpty() ? Labels::of(row.evenement) : row.titre;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Date:
            return Labels::moment(row.date);
        case Titre:
            return titre;
        case Texte:
            return row.texte;
        case Etat:
            return etat;
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == Titre ? u"%1, %2"_s.arg(etat, titre)
                               : u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    case ValueRole:
        return column == Date && row.date.isValid() ? QVariant(row.date) : QVariant();
    case SortRole:
        return column == Date ? QVariant(row.date) : column == Etat ? QVariant(int(row.lue)) : QVariant();
    case LueRole:
        return row.lue;
    case DossierRole:
        return row.dossierId.value_or(QUuid());
    default:
        return {};
    }
}

} // namespace models
