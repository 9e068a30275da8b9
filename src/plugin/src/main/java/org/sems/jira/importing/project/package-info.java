/** The issues of a project as the import reads and writes them, and the marks on them. */
@ParametersAreNonnullByDefault
package org.sems.jira.importing.project;

import javax.annotation.ParametersAreNonnullByDefault;
