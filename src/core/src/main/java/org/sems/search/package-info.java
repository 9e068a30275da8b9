/** Queries over records: JQL in which a name is never read as a part of the query, and counts. */
@ParametersAreNonnullByDefault
package org.sems.search;

import javax.annotation.ParametersAreNonnullByDefault;
