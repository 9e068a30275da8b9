/** The SeMS as data: fields, record types, packs and profiles, read from YAML and checked as a whole. */
@ParametersAreNonnullByDefault
package org.sems.catalogue;

import javax.annotation.ParametersAreNonnullByDefault;
