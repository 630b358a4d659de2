// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notificationmatrix.h"

#include "models/items/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Labels;
using models::PreferenceNotification;
using models::TypeEvenement;

namespace ui {

NotificationMatrix::NotificationMatrix(QWidget *parent)
    : QWidget(parent) {
    auto *card = new Card(tr("Ce dont vous voulez être prévenu"));
    card->body()->addWidget(plainLabel(
        tr("Une notification s’affiche dans Mon compte DEFi. Une alerte est un message envoyé à votre adresse "
           "électronique quand la notification n’a pas été lue."),
        "muted"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(lineLabel(tr("Dans l’application"), "small"), 0, 1);
    grid->addWidget(lineLabel(tr("Alerte e-mail si non lue"), "small"), 0, 2);
    int line = 1;
    for (const TypeEvenement event :
         {TypeEvenement::DOSSIER_TRANSMIS, TypeEvenement::DOSSIER_EN_VALIDATION, TypeEvenement::DOSSIER_A_COMPLETER,
          TypeEvenement::DOSSIER_ACCORDE, TypeEvenement::DOSSIER_REFUSE, TypeEvenement::DOSSIER_REGLE,
          TypeEvenement::COMPTE_ALIMENTE, TypeEvenement::TRANSMISSION_ECHEC}) {
        Row row{event, new QCheckBox, new QCheckBox};
        const QString name = Labels::of(event);
        row.application->setAccessibleName(tr("%1 : dans l’application").arg(name));
        row.email->setAccessibleName(tr("%1 : alerte e-mail si non lue").arg(name));
        grid->addWidget(plainLabel(name), line, 0);
        grid->addWidget(row.application, line, 1, Qt::AlignHCenter);
        grid->addWidget(row.email, line, 2, Qt::AlignHCenter);
        for (QCheckBox *box : {row.application, row.email}) {
            box->setMinimumSize(28, 28);
            connect(box, &QCheckBox::clicked, this, &NotificationMatrix::tell);
        }
        m_rows.append(row);
        ++line;
    }
    card->body()->addLayout(grid);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 16, 0, 16);
    card->setMaximumWidth(860);
    column->addWidget(card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void NotificationMatrix::show(const QList<PreferenceNotification> &preferences) {
    for (const Row &row : std::as_const(m_rows)) {
        PreferenceNotification wanted{row.event};
        for (const PreferenceNotification &each : preferences)
            if (each.evenement == row.event)
                wanted = each;
        row.application->setChecked(wanted.application);
        row.email->setChecked(wanted.email);
    }
}

void NotificationMatrix::tell() {
    QList<PreferenceNotification> preferences;
    for (const Row &row : std::as_const(m_rows))
        preferences.append({row.event, row.application->isChecked(), row.email->isChecked()});
    Q_EMIT changed(preferences);
}

} // namespace ui
