/** Rules about what a record says of itself: fields, checklists, dates, evidence, approvals. */
@ParametersAreNonnullByDefault
package org.sems.gate.field;

import javax.annotation.ParametersAreNonnullByDefault;
