/** Schemes that say who may, who is told and which issue types a project has; and the checks that obey them. */
package org.sems.sandbox.scheme;
