/** Pages around the issues: log-in, projects, administration, and the sandbox's own controls. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.place;

import javax.annotation.ParametersAreNonnullByDefault;
