/** What was provisioned, and how one object refers to another. */
@ParametersAreNonnullByDefault
package org.sems.provisioning.registry;

import javax.annotation.ParametersAreNonnullByDefault;
