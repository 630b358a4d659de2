// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outboxmodel.h"

#include "models/domain/uuid.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {

void OutboxModel::setDossiers(const QList<DossierRow> &dossiers) {
    QHash<QString, QString> names;
    for (const DossierRow &row : dossiers) {
        const QString name = row.intitule.isEmpty() ? tr("Dossier sans intitulé") : row.intitule;
        names.insert(toText(row.id), row.numero.isEmpty() ? name : u"%1 (%2)"_s.arg(name, row.numero));
    }
    if (names == m_names)
        return;
    m_names = names;
    repaint();
}

// Derived operations have no id of their own yet: their subject and kind name them.
QString OutboxModel::key(const Operation &row) const {
    return row.id.isNull() ? u"%1/%2/%3"_s.arg(row.subject).arg(int(row.kind)).arg(row.sequence) : toText(row.id);
}

QString OutboxModel::title(int column) const {
    switch (column) {
    case Depuis:
        return tr("Demandé le");
    case Action:
        return tr("Action");
    case Sujet:
        return tr("Concerne");
    case Etat:
        return tr("État");
    case Motif:
        return tr("Motif");
    }
    return {};
}

QVariant OutboxModel::cell(const Operation &row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Depuis:
            return Labels::moment(row.since);
        case Action:
            return Labels::of(row.kind);
        case Sujet:
            return m_names.value(row.subject);
        case Etat:
            return row.state == Operation::State::Frozen && row.attempts > 1
                       ? tr("%1, essai %2").arg(Labels::of(row.state)).arg(row.attempts)
                       : Labels::of(row.state);
        case Motif: {
            const QString detail = row.problem.value("detail"_L1).toString();
            return detail.isEmpty() ? row.problem.value("title"_L1).toString() : detail;
        }
        }
        return {};
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    case ValueRole:
        return column == Depuis && row.since.isValid() ? QVariant(row.since) : QVariant();
    case SortRole:
        return column == Depuis ? QVariant(row.since) : QVariant();
    case ParkedRole:
        return row.state == Operation::State::Parked;
    case SubjectRole:
        return row.subject;
    default:
        return {};
    }
}

} // namespace models
