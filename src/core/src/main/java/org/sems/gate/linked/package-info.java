/** Rules about linked records. All of them count; only those that the actor may browse are named. */
@ParametersAreNonnullByDefault
package org.sems.gate.linked;

import javax.annotation.ParametersAreNonnullByDefault;
