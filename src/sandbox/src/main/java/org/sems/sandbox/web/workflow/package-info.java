/** The pages on which an administrator changes what the transitions of a workflow ask and do. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.workflow;

import javax.annotation.ParametersAreNonnullByDefault;
