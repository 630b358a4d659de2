// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

// A SIRET or an NDA: any spacing may be typed or pasted; shown grouped, and bare while the field has the focus so that
// a copy gives the plain number. It does not judge: the rules do.
class IdentifiantEdit : public QLineEdit {
    Q_OBJECT
  public:
    enum class Kind { Siret, Nda };
    explicit IdentifiantEdit(Kind kind, QWidget *parent = nullptr);

    QString identifiant() const; // without spaces, dots and hyphens
    void setIdentifiant(const QString &identifiant);

  protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    QString grouped(const QString &clean) const;
    Kind m_kind;
};

} // namespace ui
