/** Where a register is imported to: the records of a project and the marks of what was imported. */
@ParametersAreNonnullByDefault
package org.sems.importing.project;

import javax.annotation.ParametersAreNonnullByDefault;
