package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.JsonBody;
import org.sems.jira.rest.Members;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/** {@code POST /rest/sems/1.0/records/SEC-7/flags} with {@code {"clear": ["link-removed"], "reason": "It was the wrong control."}}. */
@Path("/records/{key}/flags")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FlagsResource {
    private final FlaggedRecords records;
    private final ClearFlags flags;
    private final ClearableFlags clearable;
    private final Answers answers;
    private final Actor actor;

    @Inject
    public FlagsResource(
            FlaggedRecords records, ClearFlags flags, ClearableFlags clearable, Answers answers, Actor actor) {
        this.records = records;
        this.flags = flags;
        this.clearable = clearable;
        this.answers = answers;
        this.actor = actor;
    }

    /** {@code {"key": "SEC-7", "clearable": []}}: the flags that a person could still clear. */
    @POST
    public Response clear(@PathParam("key") String key, InputStream body) {
        return answers.answer(() -> {
            ApplicationUser user = actor.loggedIn();
            Issue issue = records.find(key).orElseThrow(() -> new NotFound(Problem.of("record.none", key)));
            Problems problems = new Problems();
            Members members = new Members(JsonBody.read(body), problems);
            List<String> clear = members.texts("clear");
            String reason = members.text("reason").orElse("");
            problems.refuseIfAny();
            flags.clear(issue, user, clear, reason);
            return Map.of(
                    "key",
                    issue.getKey(),
                    "clearable",
                    records.find(key).map(clearable::find).stream()
                            .flatMap(Set::stream)
                            .map(RecordFlag::key)
                            .toList());
        });
    }
}
