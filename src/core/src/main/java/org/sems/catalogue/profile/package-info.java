/** Profiles: how one kind of organisation runs its SeMS, with roles, sensitivity, filters and dashboards. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.profile;

import javax.annotation.ParametersAreNonnullByDefault;
