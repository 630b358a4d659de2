// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/controles.h"
#include "ui/wizard/problemsummary.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Card;

// « Vérifiez vos réponses »: everything as it will be sent, with « Modifier » beside each part, what is still to
// correct on top, and « Transmettre le dossier », the one thing that is ever blocked.
class VerificationPage : public QWidget {
    Q_OBJECT
  public:
    explicit VerificationPage(QWidget *parent = nullptr);
    // unreadable: fields whose text is not a value yet, by their pointers.
    void show(const models::Dossier &dossier, const models::Contexte &contexte,
              const QList<models::Probleme> &problemes, const QStringList &unreadable);
    void setReadOnly(bool readOnly);
    void setBusy(bool busy); // being transmitted
    void enter();

  Q_SIGNALS:
    void etapeRequested(models::Etape etape);
    void fieldRequested(models::Etape etape, const QString &champ);
    void transmissionRequested();
    void dossierRequested(const QUuid &dossier); // another one, to look at

  private:
    void transmit();
    void addPart(models::Etape etape);
    void fill(models::Etape etape, QWidget *content);
    QWidget *pieces(const QList<models::Piece> &pieces) const;

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    ProblemSummary *m_summary;
    QList<Card *> m_cards;
    QList<QPushButton *> m_modify;
    Card *m_send;
    QLabel *m_sendText;
    QLabel *m_balances;
    QPushButton *m_transmit;
    QList<QPair<QString, models::Etape>> m_fields; // where each line of the summary leads
    bool m_readOnly = false;
    bool m_blocked = false;
};

} // namespace ui
