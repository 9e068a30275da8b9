/** Imports a risk register that was kept elsewhere: previewed first, applied row by row, and safe to run again. */
@ParametersAreNonnullByDefault
package org.sems.importing;

import javax.annotation.ParametersAreNonnullByDefault;
