/** The desired state: everything that a SeMS needs of its host. */
@ParametersAreNonnullByDefault
package org.sems.provisioning.desired;

import javax.annotation.ParametersAreNonnullByDefault;
