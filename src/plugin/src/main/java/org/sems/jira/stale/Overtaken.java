package org.sems.jira.stale;

import org.sems.record.FieldValue;

/**
 * A field that was changed since it was shown, and whose shown value would undo the change.
 *
 * @param field  its id in Jira
 * @param author key of who changed it last; may be empty
 * @param stored what it holds now
 * @param sent   what the screen would make of it
 */
public record Overtaken(String field, String author, FieldValue stored, FieldValue sent) {}
