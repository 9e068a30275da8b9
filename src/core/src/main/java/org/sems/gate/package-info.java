/** Gates: trees of rules that a transition must pass, how they are written, read, stored and decided on. */
@ParametersAreNonnullByDefault
package org.sems.gate;

import javax.annotation.ParametersAreNonnullByDefault;
