// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace app {

class Program;

// For measures (builds with tests only): MCD_PREMIERE_IMAGE=<number of an open file> has the program write there one
// line, the name of the page, once the first page of an account has been filled and painted. Owned by main.
class FirstImage : public QObject {
    Q_OBJECT
  public:
    explicit FirstImage(Program &program);
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void watch();
    void tell();

    Program &m_program;
    int m_file = -1;
    QPointer<QObject> m_page;
};

} // namespace app
