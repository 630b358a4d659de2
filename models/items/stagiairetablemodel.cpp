// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stagiairetablemodel.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {
namespace {

template <typename Enum>
QStringList words() {
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QStringList list;
    for (int i = 0; i < meta.keyCount(); ++i)
        list << Labels::of(Enum(meta.value(i)));
    return list;
}

// By our words, the code, or the first letter when no other choice begins with it. Nothing typed clears the cell.
template <typename Enum>
bool assignChoice(std::optional<Enum> &field, const QString &typed) {
    const QString wanted = foldText(typed.trimmed());
    if (wanted.isEmpty()) {
        field.reset();
        return true;
    }
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    std::optional<Enum> begins;
    int beginning = 0;
    for (int i = 0; i < meta.keyCount(); ++i) {
        const Enum value = Enum(meta.value(i));
        const QString word = foldText(Labels::of(value));
        if (word == wanted || foldText(toCode(value)) == wanted) {
            field = value;
            return true;
        }
        if (word.startsWith(wanted)) {
            begins = value;
            ++beginning;
        }
    }
    if (beginning != 1)
        return false;
    field = begins;
    return true;
}

bool assignDate(QDate &field, const QString &typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        field = {};
        return true;
    }
    for (const QString &pattern : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s})
        if (const QDate date = QDate::fromString(text, pattern); date.isValid() && date.year() >= 1900) {
            field = date;
            return true;
        }
    return false;
}

template <typename Value>
bool assignParsed(std::optional<Value> &field, const QString &typed, std::optional<Value> (*parse)(const QString &)) {
    if (typed.trimmed().isEmpty()) {
        field.reset();
        return true;
    }
    const auto value = parse(typed);
    if (value)
        field = value;
    return value.has_value();
}

// As Excel and LibreOffice put a block on the clipboard: tabs, line ends, and quotes round cells that hold either.
QList<QStringList> blockCells(const QString &block) {
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool fresh = true; // at the start of a cell
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QChar c = block.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < block.size() && block.at(i + 1) == u'"')
                cell += block.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && fresh) {
            quoted = true;
            fresh = false;
        } else if (c == u'\t') {
            line << std::exchange(cell, {});
            fresh = true;
        } else if (c == u'\n') {
            line << std::exchange(cell, {});
            lines << std::exchange(line, {});
            fresh = true;
        } else if (c != u'\r') {
            cell += c;
            fresh = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
        line << cell;
        lines << line;
    }
    return lines;
}

} // namespace

StagiaireTableModel::StagiaireTableModel(std::function<QUuid()> newId, QObject *parent)
    : RowsModel(parent)
    , m_newId(std::move(newId)) {}

QString StagiaireTableModel::key(const Stagiaire &row) const { return toText(row.id); }

Qt::ItemFlags StagiaireTableModel::flags(const QModelIndex &index) const {
    return index.isValid() ? RowsModel::flags(index) | Qt::ItemIsEditable : RowsModel::flags(index);
}

QStringList StagiaireTableModel::choices(int column) {
    switch (column) {
    case Sexe:
        return words<models::Sexe>();
    case Csp:
        return words<models::Csp>();
    case TypeContrat:
        return words<models::TypeContrat>();
    case Niveau:
        return words<models::Niveau>();
    default:
        return {};
    }
}

bool StagiaireTableModel::assign(Stagiaire &row, int column, const QString &typed) {
    const QString text = typed.simplified();
    switch (column) {
    case Nom:
        row.nom = text;
        return true;
    case Prenom:
        row.prenom = text;
        return true;
    case DateNaissance:
        return assignDate(row.dateNaissance, text);
    case Sexe:
        return assignChoice(row.sexe, text);
    case Csp:
        return assignChoice(row.csp, text);
    case TypeContrat:
        return assignChoice(row.typeContrat, text);
    case Niveau:
        return assignChoice(row.niveau, text);
    case Etablissement:
        row.etablissement = cleanIdentifiant(text);
        return true;
    case Heures:
        return assignParsed<Duree>(row.heures, text, &parseDuree);
    case DontHorsTemps:
        return assignParsed<Duree>(row.dontHorsTemps, text, &parseDuree);
    case TauxHoraire:
        return assignParsed<Montant>(row.tauxHoraire, text, &parseMontant);
    case Matricule:
        row.matricule = text;
        return true;
    }
    return false;
}

bool StagiaireTableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Stagiaire changed = m_rows.at(index.row());
    if (!assign(changed, index.column(), value.toString())) {
        Q_EMIT refused(index.row(), index.column(), value.toString());
        return false;
    }
    if (changed == m_rows.at(index.row()))
        return true;
    m_rows[index.row()] = changed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

bool StagiaireTableModel::removeRows(int row, int count, const QModelIndex &parent) {
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

int StagiaireTableModel::add() {
    if (m_rows.size() >= maxRows)
        return -1;
    const int row = int(m_rows.size());
    Stagiaire fresh;
    fresh.id = m_newId();
    beginInsertRows({}, row, row);
    m_rows.append(fresh);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int StagiaireTableModel::duplicate(int row) {
    if (row < 0 || row >= m_rows.size() || m_rows.size() >= maxRows)
        return -1;
    Stagiaire copy = m_rows.at(row);
    copy.id = m_newId();
    copy.cpf = {}; // another person's, and not in sight here
    copy.contratPro = {};
    beginInsertRows({}, row + 1, row + 1);
    m_rows.insert(row + 1, copy);
    endInsertRows();
    Q_EMIT edited();
    return row + 1;
}

QList<StagiaireTableModel::Refused> StagiaireTableModel::paste(int row, int column, const QString &block) {
    QList<Refused> refused;
    const QList<QStringList> lines = blockCells(block);
    if (row < 0 || column < 0 || column >= ColumnCount || row > m_rows.size() || lines.isEmpty())
        return refused;
    const qsizetype wanted = std::min<qsizetype>(row + lines.size(), maxRows);
    if (const qsizetype present = m_rows.size(); wanted > present) {
        beginInsertRows({}, int(present), int(wanted) - 1);
        while (m_rows.size() < wanted) {
            Stagiaire fresh;
            fresh.id = m_newId();
            m_rows.append(fresh);
        }
        endInsertRows();
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (qsizetype j = 0; j < lines.at(i).size(); ++j) {
            const int r = row + int(i);
            const int c = column + int(j);
            if (r >= m_rows.size() || c >= ColumnCount || !assign(m_rows[r], c, lines.at(i).at(j)))
                refused.append({r, c, lines.at(i).at(j)});
        }
    Q_EMIT dataChanged(index(row, 0), index(int(wanted) - 1, ColumnCount - 1));
    Q_EMIT edited();
    return refused;
}

QString StagiaireTableModel::title(int column) const {
    switch (column) {
    case Nom:
        return tr("Nom");
    case Prenom:
        return tr("Prénom");
    case DateNaissance:
        return tr("Date de naissance");
    case Sexe:
        return tr("Sexe");
    case Csp:
        return tr("Catégorie");
    case TypeContrat:
        return tr("Contrat");
    case Niveau:
        return tr("Niveau de formation");
    case Etablissement:
        return tr("Établissement (SIRET)");
    case Heures:
        return tr("Heures suivies");
    case DontHorsTemps:
        return tr("Dont hors temps de travail");
    case TauxHoraire:
        return tr("Taux horaire chargé");
    case Matricule:
        return tr("Matricule");
    }
    return {};
}

QVariant StagiaireTableModel::cell(const Stagiaire &row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (column) {
        case Nom:
            return row.nom;
        case Prenom:
            return row.prenom;
        case DateNaissance:
            return Labels::date(row.dateNaissance);
        case Sexe:
            return Labels::of(row.sexe);
        case Csp:
            return Labels::of(row.csp);
        case TypeContrat:
            return Labels::of(row.typeContrat);
        case Niveau:
            return Labels::of(row.niveau);
        case Etablissement:
            return Siret::format(row.etablissement);
        case Heures:
            return row.heures ? format(*row.heures) : QString();
        case DontHorsTemps:
            return row.dontHorsTemps ? format(*row.dontHorsTemps) : QString();
        case TauxHoraire:
            return !row.tauxHoraire       ? QString()
                   : role == Qt::EditRole ? formatNombre(*row.tauxHoraire)
                                          : format(*row.tauxHoraire);
        case Matricule:
            return row.matricule;
        }
        return {};
    case Qt::TextAlignmentRole:
        return column == Heures || column == DontHorsTemps || column == TauxHoraire
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    case ValueRole:
        switch (column) {
        case DateNaissance:
            return row.dateNaissance.isValid() ? QVariant(row.dateNaissance) : QVariant();
        case Heures:
            return row.heures ? QVariant::fromValue(*row.heures) : QVariant();
        case DontHorsTemps:
            return row.dontHorsTemps ? QVariant::fromValue(*row.dontHorsTemps) : QVariant();
        case TauxHoraire:
            return row.tauxHoraire ? QVariant::fromValue(*row.tauxHoraire) : QVariant();
        default:
            return {};
        }
    case SortRole:
        switch (column) {
        case DateNaissance:
            return row.dateNaissance;
        case Heures:
            return row.heures ? row.heures->minutes : qint64(-1);
        case DontHorsTemps:
            return row.dontHorsTemps ? row.dontHorsTemps->minutes : qint64(-1);
        case TauxHoraire:
            return row.tauxHoraire ? row.tauxHoraire->centimes : qint64(-1);
        default:
            return {};
        }
    default:
        return {};
    }
}

} // namespace models
