/** Risk models and the ratings given under them: scales, levels, matrices and the stored form of a rating. */
@ParametersAreNonnullByDefault
package org.sems.rating;

import javax.annotation.ParametersAreNonnullByDefault;
