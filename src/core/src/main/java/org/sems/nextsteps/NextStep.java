package org.sems.nextsteps;

import java.util.List;

/**
 * A transition as it looks to one person now.
 *
 * @param offered     whether Jira offers it to this person
 * @param notForYou   why not, if it does not
 * @param inTheWay    what refuses it, independent of what is entered on its screen
 * @param toChange    what refuses it unless something else is entered on its screen
 * @param asksFor     what is missing and its screen asks for
 * @param needsReason demands that are not met and can be overridden by a comment that says why
 * @param signs       the approvals that it records
 */
public record NextStep(
        int id,
        String name,
        boolean offered,
        List<Blocker> notForYou,
        List<Blocker> inTheWay,
        List<Blocker> toChange,
        List<Blocker> asksFor,
        List<Blocker> needsReason,
        List<SignedFacts> signs) {

    public NextStep {
        notForYou = List.copyOf(notForYou);
        inTheWay = List.copyOf(inTheWay);
        toChange = List.copyOf(toChange);
        asksFor = List.copyOf(asksFor);
        needsReason = List.copyOf(needsReason);
        signs = List.copyOf(signs);
    }

    /** Whether this person can take it now by giving what it asks for. */
    public boolean isOpen() {
        return offered && inTheWay.isEmpty() && toChange.isEmpty();
    }
}
