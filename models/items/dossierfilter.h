// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/syncstate.h"

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace models {

// What of « Mes dossiers » is shown, and in which order. Empty criteria let everything through. Belongs over a
// DossierTableModel.
class DossierFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit DossierFilter(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *source) override;

    void setText(const QString &text); // each word must be found in some column, without case or accents
    void setStatuts(const QSet<QString> &codes);
    void setEtablissement(const QString &siret);
    void setDispositif(const QString &code);
    void setSync(std::optional<DossierSync> sync);
    bool filtering() const;
    void clear();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

  private:
    QString haystack(int row) const;
    QStringList m_words;
    QSet<QString> m_statuts;
    QString m_etablissement;
    QString m_dispositif;
    std::optional<DossierSync> m_sync;
    mutable QHash<QString, QString> m_haystacks; // by row key, until the source changes
};

} // namespace models
