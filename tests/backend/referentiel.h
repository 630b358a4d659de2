// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/http.h"

#include <QMap>

namespace backend {

// The register of organismes as files: the real rows built in, and synthetic ones on demand.
class Referentiel {
  public:
    void setSynthetic(int rows, quint32 seed);
    QJsonObject manifest();
    QByteArray file(const QString &name); // empty: none

    static QList<QJsonObject> realRows();

  private:
    QByteArray part(int number) const;
    int parts() const;

    int m_synthetic = 0;
    quint32 m_seed = 1;
    QJsonObject m_manifest;
};

} // namespace backend
