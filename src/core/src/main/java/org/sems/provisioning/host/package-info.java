/** The host's configuration as provisioning sees it: kinds of objects and their shapes. */
@ParametersAreNonnullByDefault
package org.sems.provisioning.host;

import javax.annotation.ParametersAreNonnullByDefault;
