// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connexion.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConnexionPage::ConnexionPage(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QStackedWidget)
    , m_signIn(textButton(u"ouvrir"_s, tr("Se connecter"), "primary"))
    , m_link(new QLineEdit)
    , m_message(plainLabel({}, "error")) {
    setAccessibleName(tr("Connexion"));
    auto *card = new Card;
    card->setMaximumWidth(520);
    card->setMinimumWidth(360);
    card->body()->setSpacing(14);
    auto *mark = lineLabel({});
    mark->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    card->body()->addWidget(mark);
    card->body()->addWidget(plainLabel(tr("Mon compte DEFi"), "display"));
    card->body()->addWidget(plainLabel(
        tr("Vos demandes de prise en charge et vos comptes de formation, sur votre poste : avec ou sans réseau.")));
    m_message->hide();
    card->body()->addWidget(m_message);

    auto *idle = new QWidget;
    auto *first = new QVBoxLayout(idle);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(10);
    first->addWidget(m_signIn, 0, Qt::AlignLeft);
    first->addWidget(
        plainLabel(tr("La connexion s’ouvre dans votre navigateur habituel. Votre mot de passe n’est jamais "
                      "saisi ni gardé ici."),
                   "small"));
    first->addStretch();

    auto *waiting = new QWidget;
    auto *second = new QVBoxLayout(waiting);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(10);
    second->addWidget(plainLabel(tr("Terminez la connexion dans votre navigateur, puis revenez ici."), "strong"));
    auto *label =
        plainLabel(tr("Le navigateur ne s’est pas ouvert ? Copiez cette adresse dans sa barre d’adresse :"), "small");
    label->setBuddy(m_link);
    second->addWidget(label);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Adresse de connexion"));
    auto *row = new QHBoxLayout;
    auto *copy = textButton(u"dupliquer"_s, tr("Copier"));
    row->addWidget(m_link, 1);
    row->addWidget(copy);
    second->addLayout(row);
    auto *cancel = new QPushButton(tr("Annuler"));
    second->addWidget(cancel, 0, Qt::AlignLeft);
    second->addStretch();

    m_steps->addWidget(idle);
    m_steps->addWidget(waiting);
    card->body()->addWidget(m_steps);
    card->body()->addWidget(line());
    card->body()->addWidget(
        plainLabel(tr("Un problème de connexion ? Écrivez à l’assistance : moncomptedefi@opcadefi.fr"), "small"));

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget;
    auto *centred = new QVBoxLayout(middle);
    centred->addStretch(2);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card, 4);
    across->addStretch();
    centred->addLayout(across);
    centred->addStretch(3);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_signIn, &QPushButton::clicked, this, &ConnexionPage::signInRequested);
    connect(cancel, &QPushButton::clicked, this, &ConnexionPage::cancelSignInRequested);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
}

void ConnexionPage::setSigningIn(const QUrl &link) {
    m_link->setText(QString::fromUtf8(link.toEncoded()));
    m_link->setCursorPosition(0);
    setMessage({});
    m_steps->setCurrentIndex(1);
}

void ConnexionPage::setIdle() {
    m_link->clear();
    m_steps->setCurrentIndex(0);
    m_signIn->setFocus();
}

void ConnexionPage::setMessage(const QString &sentence) {
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace ui
