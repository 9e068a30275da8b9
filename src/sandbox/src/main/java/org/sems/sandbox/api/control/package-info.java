/** Controls of the sandbox that Jira has not: what other apps and imports do to issues, and what bulk edit does. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.api.control;

import javax.annotation.ParametersAreNonnullByDefault;
