// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

// What the window shows while nobody is signed in. Signing in takes place in the system's browser: no password is ever
// typed here.
class ConnexionPage : public QWidget {
    Q_OBJECT
  public:
    explicit ConnexionPage(QWidget *parent = nullptr);
    // The browser was asked to open this address; it can be copied when the browser did not open.
    void setSigningIn(const QUrl &link);
    void setIdle();
    void setMessage(const QString &sentence); // why it did not work; empty: none

  Q_SIGNALS:
    void signInRequested();
    void cancelSignInRequested();

  private:
    QStackedWidget *m_steps;
    QPushButton *m_signIn;
    QLineEdit *m_link;
    QLabel *m_message;
};

} // namespace ui
