/** Reads the catalogue's YAML, file by file; faults are reported at their line. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.reading;

import javax.annotation.ParametersAreNonnullByDefault;
