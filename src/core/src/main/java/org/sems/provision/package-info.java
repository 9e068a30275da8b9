/** What a SeMS needs of its host's configuration: desired, planned, applied, verified and removed, without knowing the host. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.provision;
