package org.sems.jira.stale;

/**
 * The last change of a field in the history.
 *
 * @param group  id of the change in Jira's history, of which every field changed by one act is a part
 * @param author key of who made it; empty if nobody did, such as an app by itself
 * @param to     what the field was given, in the history's words
 */
public record LastChange(long group, String author, String to) {}
