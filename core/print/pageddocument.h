// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

// A printed document as a value: what is said, in which order, and what belongs together. How it is set on A4 pages
// is PageLayout's business. All texts are plain, already in the document's language; a line feed starts a new line.
namespace slatelier::print {

enum class Alignment
{
    Left,
    Right,
    Centre
};

/// The head of a document: a small line above (its kind and number), the name, lines below.
struct Title
{
    QString kicker;
    QString text;
    QStringList lines;
};

/// Numbered 1, 1.1, 1.1.1 by level (1 to 3) when the pages are laid out; unnumbered headings leave the count alone.
struct Heading
{
    int level = 1;
    QString text;
    bool numbered = true;
};

enum class Tone
{
    Normal,
    Muted,
    Note
};

struct Paragraph
{
    QString text;
    QString lead = {}; ///< set bold before the text, for a term that is being explained
    Tone tone = Tone::Normal;
};

struct BulletList
{
    QStringList items;
};

struct KeyValueList
{
    QList<std::pair<QString, QString>> rows;
    double keyShare = 0.32; ///< share of the line's width given to the keys
};

struct Column
{
    QString head;
    double weight = 1; ///< wish for width beside the other columns; a column with long words may get more
    Alignment alignment = Alignment::Left;
};

struct Cell
{
    QString text;
    QString note = {}; ///< small and muted, below the text
    bool strong = false;
};

/// A spanning row holds one cell and names the rows after it.
struct Row
{
    QList<Cell> cells;
    bool spanning = false;
};

struct Table
{
    QList<Column> columns;
    QList<Row> rows;
};

struct Signatory
{
    QString role;  ///< "Provider"
    QString party; ///< full name of the organisation
    QString post;  ///< post and ground of the power to sign; may be empty
    QString name;  ///< may be empty: room to write it is left
};

/// Two signatories side by side, never cut by a page.
struct SignatureBlock
{
    QList<Signatory> signatories;
    QString signatureCaption;
    QString dateCaption;
};

struct Space
{
    double points = 12;
};

using Content = std::variant<Title, Heading, Paragraph, BulletList, KeyValueList, Table, SignatureBlock, Space>;

struct Block
{
    Content content;
    bool keepWithNext = false; ///< stay on the page on which the next block begins (headings always do)
};

struct PagedDocument
{
    QString title;           ///< running title at the head of the pages after the first, and the PDF's title
    QString author;          ///< metadata only
    QString subject;         ///< metadata only
    QString language;        ///< "ru", "en"
    QString confidentiality; ///< at the head of the pages after the first, right; may be empty
    QString footer;          ///< at the foot, left; may be empty
    QString pageLabel;       ///< at the foot, right: %1 is the page, %2 the number of pages
    QList<Block> blocks;

    void add(Content content, bool keepWithNext = false) { blocks.append({std::move(content), keepWithNext}); }
};

} // namespace slatelier::print
