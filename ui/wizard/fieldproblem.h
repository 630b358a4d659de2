// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace ui {

// The message under a field: what to do, with an icon so that colour is never alone. The field's accessible description
// carries the same words after its own hint.
class FieldProblem : public QWidget {
    Q_OBJECT
  public:
    enum class Level { Problem, Warning };
    // field may be null. hint: what the field's description says when all is well.
    FieldProblem(QWidget *field, const QString &hint, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void showMessage(const QString &sentence, Level level);
    void clear();
    QString message() const;
    Level level() const { return m_level; }

  private:
    void describe();
    QPointer<QWidget> m_field;
    QString m_hint;
    Level m_level = Level::Problem;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
