/** Links between issues. */
package org.sems.sandbox.issue.link;
