// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/conflictwords.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

// A dossier changed on two workstations: group by group, as it was, as the server has it, as it is here. Nothing is
// chosen beforehand, and both versions are kept whatever is chosen.
class ConflictResolver : public QWidget {
    Q_OBJECT
  public:
    explicit ConflictResolver(QWidget *parent = nullptr);
    void show(const models::Conflict &conflict, const QList<models::ConflictGroup> &groups, const QString &author);

  Q_SIGNALS:
    void resolved(const QStringList &fromServer); // groups to take from the server; the others stay as here
    void copyRequested();                         // deleted or locked there: my version becomes a new draft
    void giveUpRequested();                       // locked there: the server's version alone stays

  private:
    void addGroup(const models::ConflictGroup &group, const QString &sideWords);
    void addEnding(models::Conflict::Kind kind);
    void keepAll(int side);
    void showReady();

    struct Choice {
        QString group;
        QButtonGroup *sides;
    };
    QVBoxLayout *m_column;
    QList<Choice> m_choices;
    QPushButton *m_done = nullptr;
    QLabel *m_left = nullptr;
};

} // namespace ui
