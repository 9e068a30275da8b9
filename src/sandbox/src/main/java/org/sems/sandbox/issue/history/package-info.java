/** Who changed what of an issue, when, from what and to what. */
package org.sems.sandbox.issue.history;
