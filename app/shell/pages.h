// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace slatelier::shell {

/// A page the window can show: its key ("catalogue", kept in the settings) and how it is made.
struct PageEntry
{
    QString key;
    std::function<shared::Page *(document::Document &document, QWidget *parent)> make;
};

/// Every page, in the order of the sidebar.
std::vector<PageEntry> pages();

} // namespace slatelier::shell
