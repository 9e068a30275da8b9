/**
 * What the columns and words of a register mean in the SeMS: guessed from a table of usual words, decided by the person
 * who imports.
 */
@ParametersAreNonnullByDefault
package org.sems.importing.mapping;

import javax.annotation.ParametersAreNonnullByDefault;
