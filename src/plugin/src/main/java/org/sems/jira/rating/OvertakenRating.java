package org.sems.jira.rating;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;
import org.sems.jira.stale.ChangesSince;
import org.sems.jira.stale.LastChange;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.stale.DrawnAt;

/** A rating that somebody else has changed since the client was shown it, as the client's own {@code drawnAt} says. */
final class OvertakenRating {
    static final String DRAWN_AT = "drawnAt";
    private final ChangesSince changes;
    private final JiraAuthenticationContext authentication;
    private final Ratings ratings;
    private final Messages messages;

    OvertakenRating(
            ChangesSince changes, JiraAuthenticationContext authentication, Ratings ratings, Messages messages) {
        this.changes = changes;
        this.authentication = authentication;
        this.ratings = ratings;
        this.messages = messages;
    }

    /**
     * @param json   as the client sent it; without {@code drawnAt} the last one to write wins
     * @param stored what the field holds now
     * @param sent   what the client makes of it
     * @throws Refused if it would undo a change that the client may not have seen
     */
    void refuse(Object json, Issue issue, CustomField field, Optional<String> stored, String sent) {
        if (json instanceof Map<?, ?> object
                && object.get(DRAWN_AT) != null
                && stored.filter(sent::equals).isEmpty()) {
            DrawnAt drawn = DrawnAt.parse(String.valueOf(object.get(DRAWN_AT)));
            changes.findByOthers(changes.read(issue, drawn), field.getId(), actor())
                    .ifPresent(change -> {
                        throw new Refused(problem(field, change, stored, sent));
                    });
        }
    }

    private String actor() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .map(ApplicationUser::getKey)
                .orElse("");
    }

    private Problem problem(CustomField field, LastChange change, Optional<String> stored, String sent) {
        String now = stored.map(this::words).orElseGet(() -> messages.text("sems.stale.empty"));
        return Problem.of(
                change.author().isEmpty() ? "record.changed-by-app" : "record.changed-by-other",
                field.getName(),
                Term.person(change.author()),
                now,
                words(sent));
    }

    private String words(String text) {
        return ratings.words(text).map(RatingDisplay::brief).orElse(text);
    }
}
