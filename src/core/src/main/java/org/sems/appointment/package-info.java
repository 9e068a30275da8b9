/** Who answers for a SeMS: dated appointments that count once they are acknowledged, their succession, deputies and vacancies. */
@ParametersAreNonnullByDefault
package org.sems.appointment;

import javax.annotation.ParametersAreNonnullByDefault;
