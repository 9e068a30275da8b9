/** The first reading of a register: what its columns, numbers and words mean. */
@ParametersAreNonnullByDefault
package org.sems.importing.interpretation;

import javax.annotation.ParametersAreNonnullByDefault;
