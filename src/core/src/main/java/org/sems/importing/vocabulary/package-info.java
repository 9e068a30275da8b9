/** The usual words of registers, and what they mean. */
@ParametersAreNonnullByDefault
package org.sems.importing.vocabulary;

import javax.annotation.ParametersAreNonnullByDefault;
