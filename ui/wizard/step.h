// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/controles.h"
#include "models/store/unreadabletexts.h"
#include "ui/wizard/problemsummary.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class FieldProblem;

// One page of the wizard: fields of a dossier in framed sections, the message under each, and all of them on top. A
// step knows nothing of the store: load() shows a dossier, store() writes what the fields say into one.
class Step : public QWidget {
    Q_OBJECT
  public:
    Step(models::Etape etape, const QString &intro, QWidget *parent = nullptr);

    models::Etape etape() const { return m_etape; }
    void load(const models::Dossier &dossier);
    virtual void store(models::Dossier &dossier) const = 0;
    virtual void showContexte(const models::Contexte &contexte, const models::Dossier &dossier);
    virtual void setReadOnly(bool readOnly);
    bool readOnly() const { return m_readOnly; }

    // A field is judged once it has been left; the one being typed in keeps the message it had.
    void showProblemes(const QList<models::Probleme> &problemes);
    void judgeAll();                             // as if every field had been left
    models::TextesIllisibles unreadable() const; // texts that are no value, of rows that are not shown too
    void
    putBack(const models::TextesIllisibles &unreadable); // after load(): what was in the fields when the form closed
    // Focus on the field, in sight; false when this step has no such field.
    virtual bool goTo(const QString &champ);
    // The first thing to fill in.
    virtual void enter();

  Q_SIGNALS:
    void edited();
    void left();                                 // a field has been left
    void dossierRequested(const QUuid &dossier); // another one, to look at

  protected:
    struct Input {
        QString champ;
        QPointer<QWidget> widget;
        QPointer<FieldProblem> problem;
        QPointer<QLabel> label;
    };

    virtual void fill(const models::Dossier &dossier) = 0;

    QVBoxLayout *body() const { return m_body; }
    QGridLayout *addSection(const QString &title, const QString &help = {});
    // Label, hint, field and message, one above the other; put by the caller where it belongs.
    QWidget *field(const QString &champ, QWidget *input, const QString &hint = {}, bool optional = false);
    // A field that already stands somewhere, and the message under it.
    FieldProblem *watch(const QString &champ, QWidget *input, QLabel *label = nullptr, const QString &hint = {});
    void forget(const QString &prefix);                        // the fields of a row that goes
    void renameFields(const QString &from, const QString &to); // the form of a row shows another
    virtual bool speaksOf(const QString &champ) const;         // whether to say that a field not on screen is missing
    virtual QString nameOf(const QString &champ) const;
    void judgeAgain();
    const QList<Input> &inputs() const { return m_inputs; }
    bool loading() const { return m_loading; }
    void touch(); // the user changed something
    // Whether what was typed there still has its place in this step.
    virtual bool holds(const QString &champ) const;
    void showUnreadable(); // in the fields that are empty otherwise
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void listen(QWidget *input);
    Input *inputOf(const QObject *widget);
    void leave(const QObject *widget);
    void judge(Input &input);
    void summarise();
    void orderLater();

    models::Etape m_etape;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    ProblemSummary *m_summary;
    QList<Input> m_inputs;
    QSet<QString> m_left;
    models::TextesIllisibles m_unreadable;
    QList<models::Probleme> m_problemes;
    bool m_loading = false;
    bool m_readOnly = false;
    bool m_all = false; // every field counts as left
    bool m_ordering = false;
};

} // namespace ui
