/** What the columns and words of somebody's register mean here: guessed from a table of usual words, decided by whoever imports. */
@ParametersAreNonnullByDefault
package org.sems.importing.mapping;

import javax.annotation.ParametersAreNonnullByDefault;
