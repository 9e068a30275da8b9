/** The effects of a transition, as data: on the record itself, and on the records that it is linked to. */
@ParametersAreNonnullByDefault
package org.sems.effect;

import javax.annotation.ParametersAreNonnullByDefault;
