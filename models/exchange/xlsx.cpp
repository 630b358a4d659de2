// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx.h"

#include "models/domain/duree.h"
#include "models/domain/montant.h"
#include "models/items/rowsmodel.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr qsizetype cellLimit = 32767;  // UTF-16 units, the format's own
constexpr qsizetype rowLimit = 1048575; // without the header
constexpr qsizetype nameLimit = 31;

// At a character's border: half a pair is no text.
QString shortened(const QString &text, qsizetype limit) {
    if (text.size() <= limit)
        return text;
    qsizetype end = limit - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString sheetName(const QString &wanted, const QSet<QString> &taken) {
    QString name;
    const QString clean = printable(wanted).simplified();
    for (const QChar c : clean)
        name += u"[]:*?/\\"_s.contains(c) ? QChar(u' ') : c;
    name = name.simplified();
    while (name.startsWith(u'\'') || name.endsWith(u'\'')) // reserved at both ends
        name = name.startsWith(u'\'') ? name.mid(1) : name.chopped(1);
    if (name.isEmpty() || name.compare("history"_L1, Qt::CaseInsensitive) == 0) // reserved too
        name = u"Feuille"_s;
    QString unique = shortened(name, nameLimit);
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        unique = shortened(name, nameLimit - tail.size()) + tail;
    }
    return unique;
}

// Owns the C library's workbook until it is closed.
class Workbook {
  public:
    explicit Workbook(const QString &file)
        : m_name(QFile::encodeName(file)) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // rows go to disk one by one: 100,000 of them fit anywhere
        m_book = workbook_new_opt(m_name.constData(), &options);
        m_header = format(nullptr);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_header, 0xEEF1F4);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_text = format("@"); // so that retyping in a SIRET's cell keeps it text
        m_number = format("0");
        m_amount = format("#,##0.00\\ \"€\"");
        m_hours = format("0.00\\ \"h\"");
        m_date = format("dd/mm/yyyy");
        m_moment = format("dd/mm/yyyy\\ hh:mm");
    }
    ~Workbook() {
        if (m_book)
            workbook_close(m_book); // unread: the temporary file goes with its owner
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void add(const XlsxSheet &sheet) {
        const QString name = sheetName(sheet.name, m_names);
        m_names.insert(name.toCaseFolded());
        lxw_worksheet *page = workbook_add_worksheet(m_book, name.toUtf8().constData());
        const auto last = lxw_col_t(std::max<qsizetype>(sheet.titles.size(), 1) - 1);
        for (qsizetype column = 0; column < sheet.titles.size(); ++column) // before the rows, in this mode
            worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), width(sheet, column), nullptr);
        worksheet_freeze_panes(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_paper(page, 9); // A4
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_set_footer(page, "&L&A&RPage &P sur &N");
        worksheet_set_row(page, 0, 30, nullptr); // two lines
        if (sheet.filtered)
            worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows.size()), last);
        for (qsizetype column = 0; column < sheet.titles.size(); ++column)
            write(page, 0, lxw_col_t(column), sheet.titles.at(column), m_header);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row)
            for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column)
                write(page, lxw_row_t(row + 1), lxw_col_t(column), sheet.rows.at(row).at(column));
    }

    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

  private:
    lxw_format *format(const char *number) {
        lxw_format *format = workbook_add_format(m_book);
        if (number)
            format_set_num_format(format, number);
        return format;
    }

    // In characters of the default font, of what the cell shows.
    static double width(const XlsxSheet &sheet, qsizetype column) {
        qsizetype widest = sheet.titles.at(column).size() * 2 / 3; // a title may take two lines
        const qsizetype looked = std::min<qsizetype>(sheet.rows.size(), 1000);
        for (qsizetype row = 0; row < looked; ++row) {
            const QVariant value = sheet.rows.at(row).value(column);
            widest = std::max(widest, value.metaType() == QMetaType::fromType<Montant>()
                                          ? models::format(value.value<Montant>()).size()
                                      : value.typeId() == QMetaType::QDateTime ? 16
                                                                               : value.toString().size());
        }
        return double(std::clamp<qsizetype>(widest + 3, 9, 60));
    }

    static bool writable(const QDate &date) { return date.isValid() && date.year() >= 1900 && date.year() <= 9999; }

    static lxw_datetime moment(const QDate &date, const QTime &time) {
        return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
    }

    static void write(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) {
        if (!text.isEmpty())
            worksheet_write_string(page, row, column, shortened(printable(text), cellLimit).toUtf8().constData(),
                                   format);
    }

    void write(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QVariant &value) {
        const QMetaType type = value.metaType();
        if (type == QMetaType::fromType<Montant>()) {
            worksheet_write_number(page, row, column, double(value.value<Montant>().centimes) / 100, m_amount);
        } else if (type == QMetaType::fromType<Duree>()) {
            worksheet_write_number(page, row, column, double(value.value<Duree>().minutes) / 60, m_hours);
        } else if (type.id() == QMetaType::QDate && writable(value.toDate())) {
            lxw_datetime date = moment(value.toDate(), QTime(0, 0));
            worksheet_write_datetime(page, row, column, &date, m_date);
        } else if (type.id() == QMetaType::QDateTime && writable(value.toDateTime().toLocalTime().date())) {
            const QDateTime local = value.toDateTime().toLocalTime();
            lxw_datetime date = moment(local.date(), local.time());
            worksheet_write_datetime(page, row, column, &date, m_moment);
        } else if (type.id() == QMetaType::Int || type.id() == QMetaType::LongLong) {
            worksheet_write_number(page, row, column, double(value.toLongLong()), m_number);
        } else if (type.id() == QMetaType::QDate) { // the format counts days since 1900
            write(page, row, column, value.toDate().toString(u"dd/MM/yyyy"_s), m_text);
        } else if (type.id() == QMetaType::QString) {
            write(page, row, column, value.toString(), m_text);
        }
    }

    QByteArray m_name;
    lxw_workbook *m_book;
    lxw_format *m_header;
    lxw_format *m_text;
    lxw_format *m_number;
    lxw_format *m_amount;
    lxw_format *m_hours;
    lxw_format *m_date;
    lxw_format *m_moment;
    QSet<QString> m_names;
};

// A zip file ends with its directory's end; the library does not always see that its last bytes found no room.
bool complete(const QByteArray &zip) { return zip.size() > 22 && zip.last(22).startsWith("PK\x05\x06"); }

} // namespace

XlsxSheet sheetOf(const QAbstractItemModel &list, const QString &name) {
    XlsxSheet sheet{name, {}, {}};
    for (int column = 0; column < list.columnCount(); ++column)
        sheet.titles.append(list.headerData(column, Qt::Horizontal).toString());
    sheet.rows.reserve(list.rowCount());
    for (int row = 0; row < list.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < list.columnCount(); ++column) {
            const QModelIndex index = list.index(row, column);
            const QVariant value = index.data(ValueRole);
            cells.append(value.isValid() ? value : QVariant(index.data().toString()));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<> writeXlsx(const QString &path, const QList<XlsxSheet> &sheets) {
    for (const XlsxSheet &sheet : sheets)
        if (sheet.rows.size() > rowLimit)
            return Failure{Failure::Kind::Invalid, u"more rows than a sheet may hold"_s};
    // The library writes to a name, not to a device: beside the target, readable by its owner alone, then taken whole.
    QTemporaryFile draft(QFileInfo(path).path() + u"/.mon-compte-defi-XXXXXX"_s);
    if (!draft.open())
        return whyUnwritten(path, 0);
    {
        Workbook book(draft.fileName());
        for (const XlsxSheet &sheet : sheets)
            book.add(sheet);
        if (!book.close())
            draft.resize(0);
    }
    QFile written(draft.fileName());
    const QByteArray bytes = written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    written.close();
    if (!complete(bytes)) // the library says that it failed, not why: beside a file just made, room is what lacked
        return Failure{Failure::Kind::DiskFull, u"a workbook found no room"_s};
    draft.remove(); // its room is needed
    return writeWhole(path, bytes);
}

} // namespace models
