/** Merges what packs add to the record types and fields of other packs. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.reading.extension;

import javax.annotation.ParametersAreNonnullByDefault;
