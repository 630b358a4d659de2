// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/livestore.h"
#include "ui/pages/desk.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class FlowLayout;

// A page of the window: a heading with its actions, and a body that scrolls (cards) or fills (a table). Reads the store
// when it is made and again when one of its types changed; while hidden it waits until it is shown.
class Page : public QWidget {
    Q_OBJECT
  public:
    enum class Body { Scrolls, Fills };
    // screen: the name by which F1 finds its fiche. types: the StoreChange types it shows.
    Page(const Desk &desk, const QString &title, const QString &screen, Body body, const QStringList &types,
         QWidget *parent = nullptr);

    QString title() const;
    QString screen() const { return m_screen; }
    virtual void focusSearch() {}                               // Ctrl+F
    virtual QAbstractItemModel *listShown() { return nullptr; } // what « Exporter » takes, as shown
    void refresh();                                             // reads at once
    void setVisible(bool visible) override;

  Q_SIGNALS:
    void failed(const models::Failure &failure);
    void linkRequested(const QUrl &link); // to open with the system: mail, web

  protected:
    virtual void reload() = 0;
    void showEvent(QShowEvent *event) override;

    const Desk &desk() const { return m_desk; }
    QVBoxLayout *body() { return m_body; }
    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    void addAction(QWidget *widget); // at the right of the heading
    void setBack(const QString &label, std::function<void()> back);
    // Writes through the store; a failure is told by failed(). done: only after success.
    void write(std::function<models::Result<>(models::Store &)> work, const models::StoreChange &change,
               std::function<void()> done = {});
    // The value, or an empty one after telling failed().
    template <typename T>
    T take(const models::Result<T> &result) {
        if (result)
            return *result;
        if (result.failure().kind != models::Failure::Kind::NotFound)
            Q_EMIT failed(result.failure());
        return T{};
    }

  private:
    Desk m_desk;
    QString m_screen;
    QStringList m_types;
    bool m_stale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_heading;
    FlowLayout *m_actions;
    QVBoxLayout *m_body;
};

} // namespace ui
