/** What an import did, or would do, row by row. */
@ParametersAreNonnullByDefault
package org.sems.importing.report;

import javax.annotation.ParametersAreNonnullByDefault;
