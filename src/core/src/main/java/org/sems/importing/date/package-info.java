/** Days as people write them. */
@ParametersAreNonnullByDefault
package org.sems.importing.date;

import javax.annotation.ParametersAreNonnullByDefault;
