/** Fields of issues as HTML: what they hold, and the inputs that take it. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.field;

import javax.annotation.ParametersAreNonnullByDefault;
