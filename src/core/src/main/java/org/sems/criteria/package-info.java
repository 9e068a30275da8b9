/** Risk criteria: by which model version and tolerance line an organisation judges, and what changes with others. */
@ParametersAreNonnullByDefault
package org.sems.criteria;

import javax.annotation.ParametersAreNonnullByDefault;
