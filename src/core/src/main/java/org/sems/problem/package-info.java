/** What is wrong with an input, as codes and places that a user interface can put into words. */
@ParametersAreNonnullByDefault
package org.sems.problem;

import javax.annotation.ParametersAreNonnullByDefault;
