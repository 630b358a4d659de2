// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/etablissement.h"

#include <QToolButton>

namespace ui {

// « Établissement préféré : … ▾ » in the header of every page. Its menu says the three things it decides, and offers
// the open établissements; closed ones are listed, struck through, out of reach.
class EtablissementChip : public QToolButton {
    Q_OBJECT
  public:
    explicit EtablissementChip(QWidget *parent = nullptr);
    void show(const QList<models::Etablissement> &etablissements, const QString &prefere);

  Q_SIGNALS:
    void prefereRequested(const QString &siret);
    void allRequested(); // « Tous mes établissements »

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void fill();
    QList<models::Etablissement> m_etablissements;
    QString m_prefere;
};

} // namespace ui
