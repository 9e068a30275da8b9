/** What a rule is: a named condition with parameters, that says what still stands open and what it reads. */
@ParametersAreNonnullByDefault
package org.sems.gate.rule;

import javax.annotation.ParametersAreNonnullByDefault;
