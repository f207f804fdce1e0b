// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typesetting.h"

#include <algorithm>

namespace slatelier::print {
namespace {

constexpr double gutter = points(26);
constexpr double columnWidth = (a4.bodyWidth() - gutter) / 2;
constexpr double roomToSign = points(34);

/// One signatory from the top down; returns the height used above the line to sign on.
double placeParty(const Signatory &signatory, double left, Slice &slice)
{
    double top = 0;
    const auto place = [&](const QString &text, LineStyle style, double after) {
        const Lines lines(text, columnWidth, style);
        lines.placeAll({left, top}, slice);
        top += lines.height() + (lines.count() > 0 ? after : 0);
    };
    place(signatory.role, {Voice::TableHead}, points(2));
    place(signatory.party, {Voice::Body, Alignment::Left, true}, points(2));
    place(signatory.post, {Voice::Body}, 0);
    return top;
}

/// The line to sign on with captions below and the name at its right end.
double placeLine(const SignatureBlock &block, const Signatory &signatory, double left, double top, Slice &slice)
{
    slice.fills.push_back({QRectF(left, top, columnWidth, points(0.5)), ink::muted});
    const Lines name(signatory.name, columnWidth * 0.62, {Voice::Body, Alignment::Right});
    name.placeAll({left + columnWidth * 0.38, top - name.height() - points(2)}, slice);
    Lines(block.signatureCaption, columnWidth, {Voice::Note}).placeAll({left, top + points(2)}, slice);
    const Lines date(block.dateCaption, columnWidth, {Voice::Body});
    date.placeAll({left, top + points(22)}, slice);
    return points(22) + date.height();
}

} // namespace

void typesetSignatures(const SignatureBlock &block, double spaceBefore, std::vector<Slice> &slices)
{
    for (qsizetype i = 0; i < block.signatories.size(); i += 2) {
        Slice slice;
        const bool pair = i + 1 < block.signatories.size();
        double top = placeParty(block.signatories[i], 0, slice);
        if (pair)
            top = std::max(top, placeParty(block.signatories[i + 1], columnWidth + gutter, slice));
        top += roomToSign;
        double height = placeLine(block, block.signatories[i], 0, top, slice);
        if (pair)
            height = std::max(height, placeLine(block, block.signatories[i + 1], columnWidth + gutter, top, slice));
        slice.extent.height = top + height;
        slice.extent.spaceBefore = i == 0 ? spaceBefore : points(20);
        slices.push_back(std::move(slice));
    }
}

} // namespace slatelier::print
