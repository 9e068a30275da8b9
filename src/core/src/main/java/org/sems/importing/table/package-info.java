/** A table as the import reads it: headings, rows and cells. */
@ParametersAreNonnullByDefault
package org.sems.importing.table;

import javax.annotation.ParametersAreNonnullByDefault;
