/** Compares desired and existing objects, plans changes, applies them, finds drift and removes a SeMS. */
@ParametersAreNonnullByDefault
package org.sems.provisioning.plan;

import javax.annotation.ParametersAreNonnullByDefault;
