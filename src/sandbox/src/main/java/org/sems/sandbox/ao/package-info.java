/** Active Objects as Jira gives them to a plugin: the tables of its {@code <ao>} module, checked as Jira checks them. */
package org.sems.sandbox.ao;
