/** Properties of issues: JSON that apps keep on them. */
package org.sems.sandbox.issue.property;
