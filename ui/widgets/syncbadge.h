// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/domain/syncstate.h"

#include <QToolButton>

namespace ui {

// The state of the whole in the header: a shape and a sentence, never a hue alone. A click asks for what it tells of.
class SyncBadge : public QToolButton {
    Q_OBJECT
  public:
    explicit SyncBadge(QWidget *parent = nullptr);
    void setStatus(const models::SyncStatus &status, const QDate &today);
    const models::SyncStatus &status() const { return m_status; }
    static QString iconOf(models::SyncStatus::Kind kind);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void paintIcon();
    models::SyncStatus m_status;
};

} // namespace ui
