// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/etablissement.h"
#include "models/items/rowsmodel.h"

#include <functional>

namespace models {

// The stagiaires of a draft as an editable sheet. Cells take what people type; what cannot be read is refused and the
// cell keeps its value.
class StagiaireTableModel : public RowsModel<Stagiaire> {
    Q_OBJECT
  public:
    enum Column {
        Nom,
        Prenom,
        DateNaissance,
        Sexe,
        Csp,
        TypeContrat,
        Niveau,
        Etablissement,
        Heures,
        DontHorsTemps,
        TauxHoraire,
        Matricule,
        ColumnCount
    };
    // A cell of a pasted block that could not be read.
    struct Refused {
        int row = 0;
        int column = 0;
        QString text;
        bool operator==(const Refused &) const = default;
    };
    static constexpr int maxRows = 1000;

    // newId makes the ids of added rows (UUIDv7).
    explicit StagiaireTableModel(std::function<QUuid()> newId, QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    int add();              // an empty row at the end; its number, or -1 when maxRows are there
    int duplicate(int row); // the row again below it, with a new id; -1 likewise
    // A block copied from a spreadsheet (tabs and line ends, quotes as Excel writes them) from this cell on; rows are
    // added as needed. Gives the cells that were refused.
    QList<Refused> paste(int row, int column, const QString &block);
    // The words a choice column offers; empty for columns of free text.
    static QStringList choices(int column);

  Q_SIGNALS:
    void edited();                                          // by the user; not by show()
    void refused(int row, int column, const QString &text); // typed in a cell, which keeps what it had

  protected:
    QString key(const Stagiaire &row) const override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Stagiaire &row, int column, int role) const override;

  private:
    static bool assign(Stagiaire &row, int column, const QString &typed);
    std::function<QUuid()> m_newId;
};

} // namespace models
