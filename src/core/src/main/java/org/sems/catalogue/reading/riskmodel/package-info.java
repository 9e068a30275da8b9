/** Reads risk models, those of the catalogue and those that an administrator publishes. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.reading.riskmodel;

import javax.annotation.ParametersAreNonnullByDefault;
