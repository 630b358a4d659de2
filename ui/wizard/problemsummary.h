// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QUuid>

class QGridLayout;
class QLabel;

namespace ui {

// What is to correct, on top of a form: each line is a button with the field's name, which jumps to it, and the same
// sentence as under the field.
class ProblemSummary : public QFrame {
    Q_OBJECT
  public:
    struct Line {
        QString champ;
        QString name; // of the field
        QString sentence;
        bool blocking = true;
        QUuid dossier; // of another dossier it speaks of, with a button that opens it
        bool operator==(const Line &) const = default;
    };
    explicit ProblemSummary(QWidget *parent = nullptr);

    void show(const QString &title, const QList<Line> &lines); // hidden when there are none
    const QList<Line> &lines() const { return m_lines; }
    void focusFirst();

  Q_SIGNALS:
    void fieldRequested(const QString &champ);
    void dossierRequested(const QUuid &dossier);

  private:
    QLabel *m_title;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace ui
