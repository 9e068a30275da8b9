/** Jira's objects as JSON and back, in the shapes that Jira documents. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.api.json;

import javax.annotation.ParametersAreNonnullByDefault;
