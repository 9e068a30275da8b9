/** Views over many records that are drawn from counts, without loading a record. */
@ParametersAreNonnullByDefault
package org.sems.register;

import javax.annotation.ParametersAreNonnullByDefault;
