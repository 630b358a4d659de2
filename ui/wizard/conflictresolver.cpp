// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/conflictresolver.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Conflict;
using models::ConflictGroup;

namespace {

constexpr int theirs = 0;
constexpr int mine = 1;

} // namespace

ConflictResolver::ConflictResolver(QWidget *parent)
    : QWidget(parent) {
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    all->addWidget(scroll);
    auto *page = new QWidget;
    setLook(page, "body");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(16);
    scroll->setWidget(page);
    setAccessibleName(tr("Choisir la version à garder"));
}

void ConflictResolver::show(const Conflict &conflict, const QList<ConflictGroup> &groups, const QString &author) {
    m_choices.clear();
    m_done = nullptr;
    clearLayout(m_column);
    m_column->addWidget(plainLabel(conflict.kind == Conflict::Kind::Groups ? tr("Choisir la version à garder")
                                                                           : tr("Vos saisies ne peuvent plus partir"),
                                   "title"));
    switch (conflict.kind) {
    case Conflict::Kind::Groups:
        m_column->addWidget(plainLabel(author.isEmpty() ? tr("Ce dossier a aussi été modifié sur un autre poste. "
                                                             "Choisissez ligne par ligne ; les deux versions "
                                                             "sont gardées 30 jours.")
                                                        : tr("Ce dossier a aussi été modifié par %1. Choisissez ligne "
                                                             "par ligne ; les deux versions sont gardées "
                                                             "30 jours.")
                                                              .arg(author)));
        break;
    case Conflict::Kind::DeletedThere:
        m_column->addWidget(
            plainLabel(tr("Ce dossier a été supprimé sur un autre poste pendant que vous le modifiiez. Vos "
                          "saisies sont gardées ici ; vous pouvez les reprendre dans un nouveau dossier.")));
        break;
    case Conflict::Kind::LockedThere:
        m_column->addWidget(
            plainLabel(tr("L’OPCA DEFi a déjà pris ce dossier en charge : il n’est plus modifiable. Vos "
                          "dernières saisies, ci-dessous, ne partiront pas ; vous pouvez les reprendre "
                          "dans un nouveau dossier.")));
        break;
    }
    if (conflict.kind == Conflict::Kind::Groups) {
        auto *row = new FlowLayout(10, false);
        auto *allTheirs = new QPushButton(tr("Garder toute la version du serveur"));
        auto *allMine = new QPushButton(tr("Garder toute ma version"));
        row->addWidget(allTheirs);
        row->addWidget(allMine);
        m_column->addLayout(row);
        connect(allTheirs, &QPushButton::clicked, this, [this] { keepAll(theirs); });
        connect(allMine, &QPushButton::clicked, this, [this] { keepAll(mine); });
    }
    for (const ConflictGroup &group : groups)
        addGroup(group, conflict.kind == Conflict::Kind::Groups ? tr("Sur le serveur") : QString());
    addEnding(conflict.kind);
    m_column->addStretch();
    if (m_done)
        showReady();
}

// sideWords: empty when there is nothing to choose, only to read.
void ConflictResolver::addGroup(const ConflictGroup &group, const QString &sideWords) {
    auto *card = new Card(group.title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    card->body()->addLayout(grid);
    grid->addWidget(lineLabel(tr("Au départ"), "muted"), 0, 0);
    grid->addWidget(plainLabel(group.before), 1, 0, Qt::AlignTop);
    if (sideWords.isEmpty()) {
        grid->addWidget(lineLabel(tr("Votre version"), "muted"), 0, 1);
        grid->addWidget(plainLabel(group.mine, "strong"), 1, 1, Qt::AlignTop);
    } else {
        auto *sides = new QButtonGroup(card);
        auto *server = new QRadioButton(sideWords);
        auto *here = new QRadioButton(tr("Votre version"));
        server->setAccessibleName(tr("%1, sur le serveur : %2").arg(group.title, group.theirs));
        here->setAccessibleName(tr("%1, votre version : %2").arg(group.title, group.mine));
        sides->addButton(server, theirs);
        sides->addButton(here, mine);
        grid->addWidget(server, 0, 1);
        grid->addWidget(here, 0, 2);
        grid->addWidget(plainLabel(group.theirs, "strong"), 1, 1, Qt::AlignTop);
        grid->addWidget(plainLabel(group.mine, "strong"), 1, 2, Qt::AlignTop);
        grid->setColumnStretch(2, 1);
        m_choices.append({group.group, sides});
        connect(sides, &QButtonGroup::idClicked, this, &ConflictResolver::showReady);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_column->addWidget(card);
}

void ConflictResolver::addEnding(Conflict::Kind kind) {
    auto *row = new FlowLayout(12, false);
    if (kind == Conflict::Kind::Groups) {
        m_done = textButton(u"valide"_s, tr("Garder ces choix"), "primary");
        m_left = plainLabel({}, "muted");
        row->addWidget(m_done);
        row->addWidget(m_left);
        connect(m_done, &QPushButton::clicked, this, [this] {
            QStringList fromServer;
            for (const Choice &each : std::as_const(m_choices))
                if (each.sides->checkedId() == theirs)
                    fromServer << each.group;
            Q_EMIT resolved(fromServer);
        });
    } else {
        auto *copy = textButton(u"dupliquer"_s, tr("Copier vers un nouveau dossier"), "primary");
        row->addWidget(copy);
        connect(copy, &QPushButton::clicked, this, &ConflictResolver::copyRequested);
        if (kind == Conflict::Kind::LockedThere) {
            auto *drop = new QPushButton(tr("Abandonner mes saisies"));
            row->addWidget(drop);
            connect(drop, &QPushButton::clicked, this, &ConflictResolver::giveUpRequested);
        }
    }
    m_column->addLayout(row);
}

void ConflictResolver::keepAll(int side) {
    for (const Choice &each : std::as_const(m_choices))
        each.sides->button(side)->setChecked(true);
    showReady();
}

void ConflictResolver::showReady() {
    const auto left = std::ranges::count_if(m_choices, [](const Choice &each) { return each.sides->checkedId() < 0; });
    m_done->setEnabled(left == 0);
    m_left->setText(left == 0   ? QString()
                    : left == 1 ? tr("Il reste un choix à faire.")
                                : tr("Il reste %1 choix à faire.").arg(left));
}

} // namespace ui
