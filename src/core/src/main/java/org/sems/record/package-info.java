/** What a decision may know: a record with its links and history, the person who acts, the policy in force and the day. */
@ParametersAreNonnullByDefault
package org.sems.record;

import javax.annotation.ParametersAreNonnullByDefault;
