/** Jira's REST for clients, version 2, as far as clients of the app use it. What is not here answers 501 with its name. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.api;

import javax.annotation.ParametersAreNonnullByDefault;
