/** What the asking user may see: SeMSs and their ledgers, records, and the names of people. */
@ParametersAreNonnullByDefault
package org.sems.jira.access;

import javax.annotation.ParametersAreNonnullByDefault;
