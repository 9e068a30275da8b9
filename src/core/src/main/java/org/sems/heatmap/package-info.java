/** The heatmap: drawn from counts, without loading a record. */
@ParametersAreNonnullByDefault
package org.sems.heatmap;

import javax.annotation.ParametersAreNonnullByDefault;
