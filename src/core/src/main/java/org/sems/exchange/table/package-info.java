/** A table out of a file that somebody kept: CSV or XLSX, read as a stream and never trusted. */
@ParametersAreNonnullByDefault
package org.sems.exchange.table;

import javax.annotation.ParametersAreNonnullByDefault;
