package org.sems.sandbox.search.jql;

/** A query that does not parse; the message is for the user, with line and character. */
public final class JqlError extends Exception {

    /** @param position in the query's text, from 0 */
    JqlError(String message, String text, int position) {
        super("Error in the JQL Query: " + message + " (line "
                + (1
                        + text.substring(0, position)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()) + ", character " + (position - text.lastIndexOf('\n', position - 1)) + ")");
    }
}
