// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Where pages end, decided on heights alone.
namespace slatelier::print {

/// The smallest part of a document that is never cut: a line of a paragraph, a row of a table.
struct Extent
{
    double spaceBefore = 0; ///< dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    int head = -1; ///< index of the slice to be repeated when this one begins a page (the head of its table)
};

struct Placement
{
    int slice = 0;
    double top = 0; ///< from the top of the page's body
};

using PlacedPage = std::vector<Placement>;

/// Every slice once and in order (heads again where repeated), no page empty, and a chain of slices that keep with
/// their next stays on one page as long as a page can hold it. A slice must not be taller than a page together
/// with its head. No slices make no pages.
std::vector<PlacedPage> paginate(const std::vector<Extent> &slices, double pageHeight);

} // namespace slatelier::print
