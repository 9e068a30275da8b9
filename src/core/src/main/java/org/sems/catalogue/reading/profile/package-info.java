/** Reads profiles and their parts. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.reading.profile;

import javax.annotation.ParametersAreNonnullByDefault;
