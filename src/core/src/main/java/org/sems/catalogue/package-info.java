/** The SeMS as data: what the catalogue's parts are together, the keys that they define and the words that gates may use. */
@ParametersAreNonnullByDefault
package org.sems.catalogue;

import javax.annotation.ParametersAreNonnullByDefault;
