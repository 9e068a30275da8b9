/** Finding issues by JQL: the table, its columns, and the same as CSV. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.search;

import javax.annotation.ParametersAreNonnullByDefault;
