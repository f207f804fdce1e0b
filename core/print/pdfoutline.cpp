// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdfoutline.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace slatelier::print {
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the objects an update must know.
struct PdfParts
{
    int size = 0;
    int root = 0;
    int info = 0;
    int pages = 0;
    qsizetype xref = 0;
    QByteArray infoBody;
    QList<int> sheets;
};

int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    return at < 0 ? 0 : text.mid(at + key.size(), 24).trimmed().split(' ').front().split('\n').front().toInt();
}

QByteArray bodyOf(const QByteArray &pdf, int object)
{
    const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj";
    const qsizetype start = pdf.indexOf(head);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    return end < 0 ? QByteArray() : pdf.mid(start + head.size(), end - start - head.size()).trimmed();
}

std::optional<PdfParts> partsOf(const QByteArray &pdf)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return std::nullopt;
    const QByteArray trailer = pdf.mid(trailerAt);
    PdfParts parts;
    parts.size = numberAfter(trailer, "/Size ");
    parts.root = numberAfter(trailer, "/Root ");
    parts.info = numberAfter(trailer, "/Info ");
    parts.xref = numberAfter(trailer, "startxref\n");
    parts.pages = numberAfter(bodyOf(pdf, parts.root), "/Pages ");
    parts.infoBody = bodyOf(pdf, parts.info);
    const QByteArray tree = bodyOf(pdf, parts.pages);
    const qsizetype open = tree.indexOf('['), close = tree.indexOf(']');
    static const QRegularExpression reference(u"(\\d+) 0 R"_s);
    auto found = reference.globalMatch(QString::fromLatin1(tree.mid(open + 1, close - open - 1)));
    while (found.hasNext())
        parts.sheets.append(found.next().captured(1).toInt());
    const bool known = parts.size > 0 && parts.xref > 0 && parts.pages > 0 && parts.infoBody.endsWith(">>");
    return known ? std::optional(parts) : std::nullopt;
}

QByteArray pdfText(const QString &text)
{
    QByteArray result = "<FEFF";
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return result + '>';
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

/// The outline as objects numbered from first on: the root, then one a heading.
class Outline
{
public:
    Outline(const std::vector<Bookmark> &bookmarks, int first, const QList<int> &sheets)
        : m_bookmarks(bookmarks)
        , m_first(first)
        , m_sheets(sheets)
        , m_parents(bookmarks.size())
        , m_children(bookmarks.size() + 1)
    {
        QList<int> open{0}; // objects counted from 0, the root
        QList<int> levels{0};
        for (std::size_t i = 0; i < bookmarks.size(); ++i) {
            while (levels.back() >= bookmarks[i].level) {
                levels.removeLast();
                open.removeLast();
            }
            m_parents[i] = open.back();
            m_children[static_cast<std::size_t>(open.back())].append(static_cast<int>(i) + 1);
            open.append(static_cast<int>(i) + 1);
            levels.append(bookmarks[i].level);
        }
    }

    QByteArray root() const { return "<<\n/Type /Outlines" + childrenOf(0, true) + "\n>>"; }

    QByteArray item(std::size_t index) const
    {
        const Bookmark &bookmark = m_bookmarks[index];
        const int self = static_cast<int>(index) + 1, parent = m_parents[index];
        const QList<int> &siblings = m_children[static_cast<std::size_t>(parent)];
        const qsizetype place = siblings.indexOf(self);
        QByteArray body = "<<\n/Title " + pdfText(bookmark.text) + "\n/Parent " + reference(m_first + parent);
        if (place > 0)
            body += "\n/Prev " + reference(m_first + siblings[place - 1]);
        if (place + 1 < siblings.size())
            body += "\n/Next " + reference(m_first + siblings[place + 1]);
        const double top = PageLayout::sheetSize().height() - bookmark.top + 8;
        return body + childrenOf(self, false) + "\n/Dest [" + reference(m_sheets[bookmark.page]) + " /XYZ 0 " +
               QByteArray::number(top, 'f', 1) + " null]\n>>";
    }

private:
    QByteArray childrenOf(int object, bool open) const
    {
        const QList<int> &children = m_children[static_cast<std::size_t>(object)];
        if (children.isEmpty())
            return {};
        const qsizetype count = open ? children.size() : -children.size();
        return "\n/First " + reference(m_first + children.front()) + "\n/Last " + reference(m_first + children.back()) +
               "\n/Count " + QByteArray::number(count);
    }

    const std::vector<Bookmark> &m_bookmarks;
    int m_first;
    QList<int> m_sheets;
    std::vector<int> m_parents;
    std::vector<QList<int>> m_children;
};

QByteArray infoOf(const PdfParts &parts, const PagedDocument &document)
{
    QByteArray info = parts.infoBody.chopped(2);
    if (!document.author.isEmpty())
        info += "/Author " + pdfText(document.author) + '\n';
    if (!document.subject.isEmpty())
        info += "/Subject " + pdfText(document.subject) + '\n';
    return info + ">>";
}

QByteArray catalogOf(const PdfParts &parts, const PagedDocument &document, bool outlined)
{
    QByteArray body =
        "<<\n/Type /Catalog\n/Pages " + reference(parts.pages) + "\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (!document.language.isEmpty())
        body += "\n/Lang " + pdfText(document.language);
    if (outlined)
        body += "\n/Outlines " + reference(parts.size) + "\n/PageMode /UseOutlines";
    return body + "\n>>";
}

/// Objects, cross-reference and trailer of the update, to stand after the file as it was.
QByteArray update(const PdfParts &parts, const QMap<int, QByteArray> &objects, qsizetype offset)
{
    QByteArray result = "\n", table = "xref\n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const QByteArray at = QByteArray::number(offset + result.size()).rightJustified(10, '0');
        table += QByteArray::number(object.key()) + " 1\n" + at + " 00000 n \n";
        result += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(offset + result.size());
    return result + table + "trailer\n<<\n/Size " + QByteArray::number(std::max(parts.size, objects.lastKey() + 1)) +
           "\n/Info " + reference(parts.info) + "\n/Root " + reference(parts.root) + "\n/Prev " +
           QByteArray::number(parts.xref) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const PageLayout &layout)
{
    const std::optional<PdfParts> parts = partsOf(pdf);
    if (!parts || parts->sheets.size() != layout.pageCount())
        return pdf;
    const std::vector<Bookmark> bookmarks = layout.bookmarks();
    QMap<int, QByteArray> objects;
    objects.insert(parts->info, infoOf(*parts, layout.document()));
    objects.insert(parts->root, catalogOf(*parts, layout.document(), !bookmarks.empty()));
    if (!bookmarks.empty()) {
        const Outline outline(bookmarks, parts->size, parts->sheets);
        objects.insert(parts->size, outline.root());
        for (std::size_t i = 0; i < bookmarks.size(); ++i)
            objects.insert(parts->size + 1 + static_cast<int>(i), outline.item(i));
    }
    return pdf + update(*parts, objects, pdf.size());
}

} // namespace slatelier::print
