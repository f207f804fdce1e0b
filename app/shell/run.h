// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slatelier::shell {

/// Shows the window, on the file named in the arguments if there is one, until it is closed. The exit status.
int run(int &argc, char **argv);

} // namespace slatelier::shell
