package org.sems.jira.stale;

import java.util.Optional;
import java.util.Set;

/**
 * The form of a transition that is being submitted. A transition that is made in another way has none: by REST, in bulk, by an app, also by one
 * that acts while the form of another transition is submitted.
 */
public interface SubmittedForm {

    /** When the form was drawn, as it says itself. */
    Optional<String> drawnAt(long issue, int action);

    /** Ids of the changes that the user was told of when this very form was refused before. */
    Set<Long> told(long issue, int action);

    /** Keeps what the user is told of now, in addition to what they were told before. */
    void tell(long issue, int action, Set<Long> changes);
}
