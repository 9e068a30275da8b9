/** A security management system (SeMS): a named set of projects under one risk model and one tolerance. */
@ParametersAreNonnullByDefault
package org.sems.sems;

import javax.annotation.ParametersAreNonnullByDefault;
