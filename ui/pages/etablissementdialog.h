// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/etablissement.h"

#include <QDialog>
#include <QUrl>

namespace ui {

// The user's habilitations on one établissement, and its gestionnaires.
class EtablissementDialog : public QDialog {
    Q_OBJECT
  public:
    EtablissementDialog(const models::Etablissement &etablissement, const QString &prefere, QWidget *parent = nullptr);

  Q_SIGNALS:
    void linkRequested(const QUrl &link);
};

} // namespace ui
