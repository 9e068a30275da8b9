/** Checks the catalogue as a whole: whether gates, effects, screens and profiles fit together. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.checking;

import javax.annotation.ParametersAreNonnullByDefault;
