// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/step.h"

#include "ui/text/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/choicelist.h"
#include "ui/wizard/dateedit.h"
#include "ui/wizard/fieldgrid.h"
#include "ui/wizard/fieldproblem.h"
#include "ui/wizard/parsededit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using models::Probleme;

namespace {

// What takes the keys of a field.
QWidget *keyboardOf(QWidget *input) { return input->focusProxy() ? input->focusProxy() : input; }

bool readable(const QWidget *input) {
    if (const auto *parsed = qobject_cast<const ParsedEdit *>(input))
        return parsed->readable();
    if (const auto *date = qobject_cast<const DateEdit *>(input))
        return date->readable();
    return true;
}

// Where the text of a value is typed; null for fields whose text is the value, or that have none.
QLineEdit *lineOf(QWidget *input) {
    if (auto *date = qobject_cast<DateEdit *>(input))
        return date->line();
    return qobject_cast<ParsedEdit *>(input);
}

QString advice(const QWidget *input) {
    if (const auto *parsed = qobject_cast<const ParsedEdit *>(input))
        return parsed->advice();
    if (const auto *date = qobject_cast<const DateEdit *>(input))
        return date->advice();
    return {};
}

void freeze(QWidget *input, bool readOnly) {
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->setReadOnly(readOnly);
    else if (auto *date = qobject_cast<DateEdit *>(input))
        date->setReadOnly(readOnly);
    else if (auto *choice = qobject_cast<ChoiceList *>(input))
        choice->setReadOnly(readOnly);
    else
        input->setEnabled(!readOnly);
}

} // namespace

Step::Step(models::Etape etape, const QString &intro, QWidget *parent)
    : QWidget(parent)
    , m_etape(etape)
    , m_scroll(new QScrollArea(this))
    , m_summary(new ProblemSummary) {
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
    auto *page = new QWidget;
    setLook(page, "body");
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(24, 16, 24, 24);
    m_body->setSpacing(16);
    const QString title = Messages::etape(etape);
    m_body->addWidget(plainLabel(title, "title"));
    if (!intro.isEmpty())
        m_body->addWidget(plainLabel(intro, "muted"));
    m_body->addWidget(m_summary);
    m_body->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    connect(m_summary, &ProblemSummary::fieldRequested, this, &Step::goTo);
    connect(m_summary, &ProblemSummary::dossierRequested, this, &Step::dossierRequested);
}

void Step::load(const models::Dossier &dossier) {
    m_loading = true;
    fill(dossier);
    showUnreadable();
    m_loading = false;
    orderLater();
}

void Step::showContexte(const models::Contexte &, const models::Dossier &) {}

void Step::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (const Input &input : std::as_const(m_inputs))
        if (input.widget)
            freeze(input.widget, readOnly);
}

void Step::touch() {
    orderLater();
    if (m_loading)
        return;
    for (const Input &input : std::as_const(m_inputs)) {
        const QLineEdit *line = input.widget ? lineOf(input.widget) : nullptr;
        if (line && !readable(input.widget))
            m_unreadable.insert(input.champ, line->text());
        else if (line)
            m_unreadable.remove(input.champ);
    }
    Q_EMIT edited();
}

void Step::putBack(const models::TextesIllisibles &unreadable) {
    m_unreadable = unreadable;
    for (auto each = unreadable.keyBegin(); each != unreadable.keyEnd(); ++each)
        m_left.insert(*each); // it was, when the form closed
    showUnreadable();
}

void Step::showUnreadable() {
    for (const Input &input : std::as_const(m_inputs)) {
        QLineEdit *line = input.widget ? lineOf(input.widget) : nullptr;
        if (!line || !m_unreadable.contains(input.champ))
            continue;
        if (line->text().isEmpty())
            line->setText(m_unreadable.value(input.champ));
        else if (readable(input.widget)) // a value has come since: undone, or from elsewhere
            m_unreadable.remove(input.champ);
    }
}

bool Step::holds(const QString &champ) const {
    return std::ranges::any_of(m_inputs, [&champ](const Input &each) { return each.widget && each.champ == champ; });
}

models::TextesIllisibles Step::unreadable() const {
    models::TextesIllisibles out;
    for (auto each = m_unreadable.cbegin(); each != m_unreadable.cend(); ++each)
        if (holds(each.key()))
            out.insert(each.key(), each.value());
    return out;
}

// Rows come and go, and the summary is written anew: once for all of them, when they stand in their layouts.
void Step::orderLater() {
    if (std::exchange(m_ordering, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_ordering = false;
            orderTabs(this);
        },
        Qt::QueuedConnection);
}

QGridLayout *Step::addSection(const QString &title, const QString &help) {
    auto *card = new QFrame;
    setLook(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    if (!title.isEmpty())
        column->addWidget(plainLabel(title, "section"));
    if (!help.isEmpty())
        column->addWidget(plainLabel(help, "muted"));
    auto *grid = new FieldGrid;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    column->addLayout(grid);
    m_body->insertWidget(m_body->count() - 1, card); // above the stretch
    return grid;
}

QWidget *Step::field(const QString &champ, QWidget *input, const QString &hint, bool optional) {
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(4);
    const QString name = Messages::field(champ);
    auto *check = qobject_cast<QAbstractButton *>(input);
    QLabel *label = nullptr;
    if (!check) {
        label = lineLabel(optional ? tr("%1 (facultatif)").arg(name) : name, "strong");
        label->setBuddy(keyboardOf(input));
        column->addWidget(label);
    } else if (check->text().isEmpty()) {
        check->setText(name);
    }
    keyboardOf(input)->setAccessibleName(name);
    if (!hint.isEmpty())
        column->addWidget(plainLabel(hint, "small"));
    column->addWidget(input);
    column->addWidget(watch(champ, input, label, hint));
    column->addStretch();
    return block;
}

FieldProblem *Step::watch(const QString &champ, QWidget *input, QLabel *label, const QString &hint) {
    auto *problem = new FieldProblem(input, hint);
    m_inputs.append({champ, input, problem, label});
    listen(input);
    freeze(input, m_readOnly);
    return problem;
}

void Step::listen(QWidget *input) {
    if (auto *choice = qobject_cast<ChoiceList *>(input)) {
        connect(choice, &ChoiceList::edited, this, &Step::touch);
        connect(choice, &ChoiceList::left, this, [this, choice] { leave(choice); });
        return;
    }
    keyboardOf(input)->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(input))
        connect(line, &QLineEdit::textEdited, this, &Step::touch);
    else if (auto *box = qobject_cast<QComboBox *>(input))
        connect(box, &QComboBox::activated, this, &Step::touch);
    else if (auto *button = qobject_cast<QAbstractButton *>(input))
        connect(button, &QAbstractButton::clicked, this, &Step::touch);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        connect(text, &QPlainTextEdit::textChanged, this, &Step::touch);
    else if (auto *date = qobject_cast<DateEdit *>(input))
        connect(date, &DateEdit::edited, this, &Step::touch);
}

void Step::forget(const QString &prefix) {
    m_inputs.removeIf([&prefix](const Input &each) { return each.champ.startsWith(prefix) || !each.widget; });
}

void Step::renameFields(const QString &from, const QString &to) {
    for (Input &input : m_inputs)
        if (input.champ.startsWith(from))
            input.champ = to + input.champ.mid(from.size());
}

Step::Input *Step::inputOf(const QObject *widget) {
    const auto found = std::ranges::find_if(m_inputs, [widget](const Input &each) {
        return each.widget && (each.widget == widget || keyboardOf(each.widget) == widget);
    });
    return found == m_inputs.end() ? nullptr : &*found;
}

bool Step::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason)
            Q_EMIT left(); // another window: nothing is judged, all is saved
        else if (reason != Qt::PopupFocusReason)
            leave(watched);
    } else if (event->type() == QEvent::FocusIn) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            m_scroll->ensureWidgetVisible(widget, 24, 60);
    } else if (event->type() == QEvent::ShortcutOverride) {
        // A text with nothing of its own to undo leaves Ctrl+Z to the form.
        auto *key = static_cast<QKeyEvent *>(event);
        const auto *line = qobject_cast<QLineEdit *>(watched);
        if (line && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                     (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()))) {
            key->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Step::leave(const QObject *widget) {
    const Input *input = inputOf(widget);
    if (!input)
        return;
    m_left.insert(input->champ);
    // After the field has tidied its text and the focus has arrived elsewhere.
    QMetaObject::invokeMethod(this, &Step::left, Qt::QueuedConnection);
}

void Step::showProblemes(const QList<Probleme> &problemes) {
    m_problemes.clear();
    for (const Probleme &probleme : problemes)
        if (probleme.etape == m_etape)
            m_problemes.append(probleme);
    for (Input &input : m_inputs)
        if (input.widget && !keyboardOf(input.widget)->hasFocus())
            judge(input);
    summarise();
}

void Step::judgeAll() {
    m_all = true;
    for (Input &input : m_inputs)
        if (input.widget)
            judge(input);
    summarise();
}

void Step::judgeAgain() { showProblemes(QList<Probleme>(m_problemes)); }

bool Step::speaksOf(const QString &champ) const { return m_all || m_left.contains(champ); }

QString Step::nameOf(const QString &champ) const { return Messages::field(champ); }

void Step::judge(Input &input) {
    const bool wasLeft = m_all || m_left.contains(input.champ);
    if (wasLeft && !readable(input.widget)) {
        input.problem->showMessage(advice(input.widget), FieldProblem::Level::Problem);
        return;
    }
    const Probleme *worst = nullptr;
    for (const Probleme &each : std::as_const(m_problemes)) {
        // What is only missing is said of a field that was left empty; what is wrong is said at once.
        if (each.champ != input.champ || (models::manque(each.motif) && !wasLeft))
            continue;
        if (!worst || (worst->niveau == Probleme::Niveau::Avertissement && each.niveau == Probleme::Niveau::Bloquant))
            worst = &each;
    }
    if (worst)
        input.problem->showMessage(Messages::sentence(*worst), worst->niveau == Probleme::Niveau::Bloquant
                                                                   ? FieldProblem::Level::Problem
                                                                   : FieldProblem::Level::Warning);
    else
        input.problem->clear();
}

void Step::summarise() {
    QList<ProblemSummary::Line> lines;
    QSet<QString> fields;
    for (const Input &input : std::as_const(m_inputs)) {
        fields.insert(input.champ);
        if (!input.problem || input.problem->message().isEmpty())
            continue;
        const bool blocking = input.problem->level() == FieldProblem::Level::Problem;
        const auto said = std::ranges::find_if(m_problemes, [&input](const Probleme &each) {
            return each.champ == input.champ && Messages::sentence(each) == input.problem->message();
        });
        lines.append({input.champ, nameOf(input.champ), input.problem->message(), blocking,
                      said == m_problemes.end() ? QUuid() : models::autreDossier(*said)});
    }
    // Of the step as a whole, or of a row whose form is not shown.
    for (const Probleme &each : std::as_const(m_problemes))
        if (!fields.contains(each.champ) && (!models::manque(each.motif) || speaksOf(each.champ)))
            lines.append({each.champ, nameOf(each.champ), Messages::sentence(each),
                          each.niveau == Probleme::Niveau::Bloquant, models::autreDossier(each)});
    const auto blocking = std::ranges::count_if(lines, &ProblemSummary::Line::blocking);
    m_summary->show(blocking == 0   ? tr("À vérifier dans cette étape")
                    : blocking == 1 ? tr("Un point à corriger dans cette étape")
                                    : tr("%1 points à corriger dans cette étape").arg(blocking),
                    lines);
    orderLater();
}

bool Step::goTo(const QString &champ) {
    const auto found = std::ranges::find(m_inputs, champ, &Input::champ);
    if (found == m_inputs.end() || !found->widget)
        return false;
    QWidget *target = keyboardOf(found->widget);
    target->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(found->label ? static_cast<QWidget *>(found->label) : target, 24, 60);
    m_scroll->ensureWidgetVisible(target, 24, 60);
    return true;
}

void Step::enter() {
    m_scroll->ensureVisible(0, 0);
    for (const Input &input : std::as_const(m_inputs))
        if (input.widget && input.widget->isEnabled() && input.widget->isVisibleTo(this)) {
            keyboardOf(input.widget)->setFocus(Qt::OtherFocusReason);
            return;
        }
}

} // namespace ui
