// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

// A field to search in: magnifier, clear button, Escape clears. searched() comes when typing pauses, or at once on
// Enter and on clearing.
class SearchBox : public QLineEdit {
    Q_OBJECT
  public:
    // name: what it searches, for assistive technology; hint: shown while empty.
    SearchBox(const QString &name, const QString &hint, QWidget *parent = nullptr);

  Q_SIGNALS:
    void searched(const QString &text);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void tell();
    void paintIcon();
    QTimer m_pause;
    QString m_told;
    QAction *m_glass;
};

} // namespace ui
