/** The states of a record and the transitions between them, as data. */
@ParametersAreNonnullByDefault
package org.sems.lifecycle;

import javax.annotation.ParametersAreNonnullByDefault;
