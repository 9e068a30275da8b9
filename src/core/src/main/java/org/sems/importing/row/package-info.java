/** What each row of a register asks for: ratings, controls, state and the text that is kept. */
@ParametersAreNonnullByDefault
package org.sems.importing.row;

import javax.annotation.ParametersAreNonnullByDefault;
