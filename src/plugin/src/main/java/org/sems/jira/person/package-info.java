/** Follows Jira when the key of a user changes, as it does when a user is anonymised. */
@ParametersAreNonnullByDefault
package org.sems.jira.person;

import javax.annotation.ParametersAreNonnullByDefault;
