package org.sems.sandbox.api.control;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import jakarta.ws.rs.core.Response;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.api.Reply;
import org.sems.sandbox.api.json.Changes;
import org.sems.sandbox.api.json.FieldsIn;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.directory.Users;

/** What the controls have in common: only administrators press them; fields are given as in Jira's REST, and none is missing on a screen. */
final class Controls {
    private static final List<String> EVERY_FIELD = new AbstractList<>() {
        @Override
        public boolean contains(Object field) {
            return true;
        }

        @Override
        public String get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }
    };

    private final Reply reply;
    private final Users users;
    private final FieldsIn fieldsIn;

    Controls(Reply reply, Users users, FieldsIn fieldsIn) {
        this.reply = reply;
        this.users = users;
        this.fieldsIn = fieldsIn;
    }

    /** What is done, in the name of whom. */
    @FunctionalInterface
    interface Work {
        Object done(Map<String, Object> wanted, ApplicationUser user) throws Exception;
    }

    /** As the user whom the request names, else as who sends it. */
    Response run(int success, String body, Work work) {
        return reply.to(success, administrator -> {
            if (!users.isAdmin(administrator)) {
                throw Refused.because(403, "The controls are for administrators.");
            }
            Map<String, Object> wanted = Json.parse(body);
            ApplicationUser user = Json.text(wanted, "user")
                    .map(name -> users.byName(name)
                            .orElseThrow(() -> Refused.because(400, "There is no user " + name + ".")))
                    .orElse(administrator);
            return work.done(wanted, user);
        });
    }

    IssueInputParameters input(Map<String, Object> wanted, Place place, ApplicationUser user) {
        IssueInputParameters input = fieldsIn.read(Changes.of(wanted), EVERY_FIELD, place, user);
        input.setSkipScreenCheck(true);
        return input;
    }

    static void refuse(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw Refused.of(errors);
        }
    }

    static TransitionOptions options(Map<String, Object> wanted) {
        TransitionOptions.Builder options = new TransitionOptions.Builder();
        if (Boolean.TRUE.equals(wanted.get("skipConditions"))) {
            options.skipConditions();
        }
        if (Boolean.TRUE.equals(wanted.get("skipValidators"))) {
            options.skipValidators();
        }
        if (Boolean.TRUE.equals(wanted.get("skipPermissions"))) {
            options.skipPermissions();
        }
        return options.build();
    }
}
