package org.sems.jira.effect;

import org.sems.catalogue.Catalogue;
import org.sems.problem.Problem;

/** The origin of a decision, {@code corrective-action/Close@1}, in words. */
public final class OriginTexts {
    private final Catalogue catalogue;

    public OriginTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Names record type and transition, and nothing of the record itself. */
    Problem reviewReason(String origin) {
        int slash = origin.indexOf('/');
        int at = origin.lastIndexOf('@');
        if (slash < 0) {
            return Problem.of("review.asked-by-decision", origin, "");
        }
        String type = origin.substring(0, slash);
        return Problem.of(
                "review.asked-by-decision",
                catalogue.recordTypeName(type).orElse(type),
                origin.substring(slash + 1, at > slash ? at : origin.length()));
    }
}
