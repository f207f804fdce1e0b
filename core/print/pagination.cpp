// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pagination.h"

#include <cstddef>

namespace slatelier::print {
namespace {

class Paginator
{
public:
    Paginator(const std::vector<Extent> &slices, double pageHeight)
        : m_slices(slices)
        , m_pageHeight(pageHeight)
    {}

    std::vector<PlacedPage> run()
    {
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            if (i >= m_settled) {
                const std::size_t end = endOfChain(i);
                if (m_pages.empty() || !fits(i, end))
                    m_pages.emplace_back();
                m_settled = end;
            }
            place(i);
        }
        return std::move(m_pages);
    }

private:
    double headHeight(std::size_t slice) const
    {
        const int head = m_slices[slice].head;
        return head < 0 ? 0 : m_slices[static_cast<std::size_t>(head)].height;
    }

    /// How many slices from here must share a page: the whole chain, or as much of it as an empty page holds.
    std::size_t endOfChain(std::size_t first) const
    {
        double height = headHeight(first) + m_slices[first].height;
        std::size_t end = first + 1;
        while (m_slices[end - 1].keepWithNext && end < m_slices.size()) {
            height += m_slices[end].spaceBefore + m_slices[end].height;
            if (height > m_pageHeight)
                break;
            ++end;
        }
        return end;
    }

    bool fits(std::size_t first, std::size_t end) const
    {
        double bottom = m_bottom;
        for (std::size_t i = first; i < end; ++i)
            bottom += m_slices[i].spaceBefore + m_slices[i].height;
        return bottom <= m_pageHeight;
    }

    void place(std::size_t slice)
    {
        PlacedPage &page = m_pages.back();
        const bool first = page.empty();
        if (first)
            m_bottom = 0;
        if (first && m_slices[slice].head >= 0) {
            page.push_back({m_slices[slice].head, 0});
            m_bottom = headHeight(slice);
        }
        const double top = m_bottom + (first ? 0 : m_slices[slice].spaceBefore);
        page.push_back({static_cast<int>(slice), top});
        m_bottom = top + m_slices[slice].height;
    }

    const std::vector<Extent> &m_slices;
    const double m_pageHeight;
    std::vector<PlacedPage> m_pages;
    double m_bottom = 0;
    std::size_t m_settled = 0; ///< slices before this one have their page already
};

} // namespace

std::vector<PlacedPage> paginate(const std::vector<Extent> &slices, double pageHeight)
{
    return Paginator(slices, pageHeight).run();
}

} // namespace slatelier::print
