/** Rules about who acts. */
@ParametersAreNonnullByDefault
package org.sems.gate.actor;

import javax.annotation.ParametersAreNonnullByDefault;
