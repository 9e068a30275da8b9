/** What whoever asks may see: SeMSs and their ledgers, records, and the names of people. */
@ParametersAreNonnullByDefault
package org.sems.jira.access;

import javax.annotation.ParametersAreNonnullByDefault;
