/** Record types, the links between records and what decisions on a record rest on. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.recordtype;

import javax.annotation.ParametersAreNonnullByDefault;
