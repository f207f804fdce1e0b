// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"
#include "core/print/pageddocument.h"
#include "core/print/slice.h"

#include <QString>

#include <vector>

namespace slatelier::print {

/// A heading and the slice that carries its first line.
struct TypesetHeading
{
    int level = 1;
    QString text; ///< with its number
    std::size_t slice = 0;
};

struct TypesetDocument
{
    std::vector<Slice> slices;
    std::vector<TypesetHeading> headings;
};

/// All blocks as slices, in order, without page ends.
TypesetDocument typeset(const PagedDocument &document);

/// Appends a table's slices; spaceBefore belongs to its first one. The block's index is left to the caller.
void typesetTable(const Table &table, double spaceBefore, std::vector<Slice> &slices);
void typesetKeyValues(const KeyValueList &list, double spaceBefore, std::vector<Slice> &slices);
void typesetSignatures(const SignatureBlock &block, double spaceBefore, std::vector<Slice> &slices);

/// Widths that add up to the total, by weight, but no column narrower than its longest word while there is room and
/// none wider than its content while another needs the room.
std::vector<double> columnWidths(const Table &table, double total, double padding);

} // namespace slatelier::print
