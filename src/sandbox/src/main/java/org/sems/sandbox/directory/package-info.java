/** Who there is: users, groups, and what groups may do everywhere. */
package org.sems.sandbox.directory;
