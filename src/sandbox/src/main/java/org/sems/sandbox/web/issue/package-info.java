/** Pages about one issue: view, create, edit, transition, link, comment, attach. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.issue;

import javax.annotation.ParametersAreNonnullByDefault;
