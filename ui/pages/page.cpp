// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int maxTextWidth = 1180; // beyond it lines are too long to read

} // namespace

Page::Page(const Desk &desk, const QString &title, const QString &screen, Body body, const QStringList &types,
           QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_screen(screen)
    , m_types(types)
    , m_title(plainLabel(title, "title"))
    , m_subtitle(plainLabel({}, "muted"))
    , m_heading(new QVBoxLayout)
    , m_actions(new FlowLayout(8, false))
    , m_body(new QVBoxLayout) {
    setAccessibleName(title);
    m_subtitle->hide();
    m_body->setSpacing(16);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(28, 22, 28, 24);
    column->setSpacing(16);
    m_heading->setSpacing(3);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addLayout(m_actions);
    m_heading->addLayout(top);
    column->addLayout(m_heading);
    column->addLayout(m_body, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea; // for a page that fills too: large letters in a small window must not be cut off
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    if (body == Body::Fills) {
        scroll->setWidget(inner);
    } else {
        inner->setMaximumWidth(maxTextWidth);
        auto *centred = new QWidget;
        auto *across = new QHBoxLayout(centred);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(inner, 1000); // all the room, as long as its widest is not reached
        across->addStretch(1);
        scroll->setWidget(centred);
    }
    scroll->widget()->setAutoFillBackground(false);
    // The right edge of what is shown stays where it is on every page, with or without a scroll bar.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [scroll, column, inner, body](int, int last) {
        const int bar = last > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        column->setContentsMargins(28, 22, 28 - bar, 24);
        if (body == Body::Scrolls)
            inner->setMaximumWidth(maxTextWidth - bar);
    });
    layout->addWidget(scroll);
    connect(&desk.store, &models::LiveStore::changed, this, [this](const models::StoreChange &change) {
        if (!m_types.isEmpty() &&
            std::ranges::none_of(m_types, [&](const QString &type) { return change.types.contains(type); }))
            return;
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QString Page::title() const { return m_title->text(); }

void Page::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString &text) {
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Page::addAction(QWidget *widget) { m_actions->addWidget(widget); }

void Page::setBack(const QString &label, std::function<void()> back) {
    auto *button = textButton(u"gauche"_s, label, "flat");
    m_heading->insertWidget(0, button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, std::move(back));
}

void Page::refresh() {
    m_stale = false;
    reload();
    orderTabs(this);
    if (!isVisible())
        return;
    // What a layout takes in is shown by a queued call and laid out by a second one; between the two the page would be
    // painted with its cards squashed.
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (QWidget *each : all)
        QCoreApplication::sendPostedEvents(each, QEvent::MetaCall);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void Page::setVisible(bool visible) {
    if (visible && m_stale)
        refresh();
    QWidget::setVisible(visible);
}

void Page::showEvent(QShowEvent *event) {
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void Page::write(std::function<models::Result<>(models::Store &)> work, const models::StoreChange &change,
                 std::function<void()> done) {
    desk().store.write(std::move(work), change, this, [this, done = std::move(done)](const models::Result<> &result) {
        if (!result)
            Q_EMIT failed(result.failure());
        else if (done)
            done();
    });
}

} // namespace ui
