/** Comments on issues. */
package org.sems.sandbox.issue.comment;
