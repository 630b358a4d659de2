// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/settings.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace ui {

// « Réglages »: the look of the program, how it reaches the OPCA, what lies on this desk. What the administrator fixed
// is shown and said to be so.
class ReglagesPage : public Page {
    Q_OBJECT
  public:
    explicit ReglagesPage(const Desk &desk, QWidget *parent = nullptr);
    void show(const Settings &settings);

  Q_SIGNALS:
    void changed(const ui::Settings &settings);
    void eraseRequested(); // confirmed

  protected:
    void reload() override {}

  private:
    QWidget *buildLook();
    QWidget *buildNetwork();
    QWidget *buildData();
    void tell();
    void askErase();
    Settings m_settings;
    bool m_showing = false;
    QComboBox *m_theme;
    QSlider *m_size;
    QLabel *m_sizeWords;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_server;
    QLabel *m_locked;
};

} // namespace ui
