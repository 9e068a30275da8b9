/** Opens CSV and XLSX files as tables, with limits that hold against hostile files. */
@ParametersAreNonnullByDefault
package org.sems.importing.file;

import javax.annotation.ParametersAreNonnullByDefault;
