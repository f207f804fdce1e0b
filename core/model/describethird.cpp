// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/describetables.h"

template QList<slatelier::model::EntityType> slatelier::model::describeQuarter<2>();
