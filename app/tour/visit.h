// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "app/tour/tour.h"

#include <QTemporaryDir>

namespace ui {
class DossierWizard;
}

namespace app {

// The window's side of the guided tour: the steps of one part, done by hand on the real window. Tells the conductor, on
// standard output, what was seen and what it should do to the server and to this process.
class Visit : public QObject {
    Q_OBJECT
  public:
    Visit(Program &program, const QString &folder, int part);

  private:
    using Seen = std::optional<QString>;
    static QString title(); // of the tour's dossier
    static void tellConductor(const QString &command);
    static Seen when(bool there, const QString &words);
    // Each gesture once, one after the other: a field that only appears after another was filled in is waited for.
    static std::function<bool()> inTurn(const QList<std::function<bool()>> &gestures);

    void begin(const QString &folder, int part);
    // firstvisit.cpp: signed in, first synchronisation, then a dossier drafted without network until the power fails
    QList<TourStep> signInAndLook();
    QList<TourStep> draftOffline();
    // secondvisit.cpp: found again, transmitted, taken in the night, accounts and print
    QList<TourStep> findAgainAndTransmit();
    QList<TourStep> nightAndAccounts();
    QList<TourStep> printAndRest(const QString &folder);

    ui::MainWindow &window() const { return m_program.desktop()->window(); }
    const models::Store &store() const { return m_program.desktop()->composition().store().reader(); }
    ui::DossierWizard *form() const;
    std::optional<models::DossierRow> draft() const; // the dossier of the tour
    QString badge() const;
    QString writePiece(const QString &name) const; // a small PDF of this tour; its path
    void night();

    Program &m_program;
    std::unique_ptr<QTemporaryDir> m_papers;
    std::unique_ptr<Transport> m_sandbox;
    bool m_nightDone = false;
};

} // namespace app
