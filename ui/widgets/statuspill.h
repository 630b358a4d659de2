// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossierrow.h"

#include <QColor>
#include <QWidget>

namespace ui {

struct Tokens;

// How a status or a sync state looks, for pills and for the delegate that paints them in tables. The words say it all;
// colour and shape only help.
struct PillLook {
    QString icon; // empty: none
    QColor text;
    QColor ground;
};
PillLook pillLook(const QString &statut, const Tokens &tokens);
PillLook pillLook(models::DossierSync sync, const Tokens &tokens);

// A rounded label with a drawing.
class StatusPill : public QWidget {
    Q_OBJECT
  public:
    explicit StatusPill(QWidget *parent = nullptr);
    void showStatut(const QString &code, const QString &libelle);
    void showSync(models::DossierSync sync, bool transmissionEnAttente);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void setWords(const QString &text);
    QString m_text;
    QString m_statut;
    std::optional<models::DossierSync> m_sync;
};

// The one painter of pills: in rect, left aligned, elided when it does not fit.
void paintPill(QPainter &painter, const QRect &rect, const QString &text, const PillLook &look, qreal ratio);
QSize pillSize(const QFontMetrics &metrics, const QString &text, bool icon);

} // namespace ui
