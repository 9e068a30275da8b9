/** How numbers and words of a register stand for the steps of an axis of the risk model. */
@ParametersAreNonnullByDefault
package org.sems.importing.scale;

import javax.annotation.ParametersAreNonnullByDefault;
