/** Axes, risk models, levels and ratings: how likely, how bad, and how that compares across models. */
@ParametersAreNonnullByDefault
package org.sems.risk;

import javax.annotation.ParametersAreNonnullByDefault;
