/** Dashboards: their items in columns, added, changed and taken away by their owners. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.dashboard;

import javax.annotation.ParametersAreNonnullByDefault;
