package org.sems.jira.provisioning.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sems.jira.provisioning.Provisioning;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.JsonBody;
import org.sems.jira.rest.Members;
import org.sems.problem.Problems;
import org.sems.provisioning.desired.SetUp;

/** Plans, applies, verifies, releases and removes a SeMS's configuration; Jira administrators only. */
@Path("setup")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SetupResource {
    private final Answers answers;
    private final Actor actor;
    private final ReadSetUp read;
    private final Provisioning provisioning;
    private final PlanJson words;

    @Inject
    public SetupResource(Answers answers, Actor actor, ReadSetUp read, Provisioning provisioning, PlanJson words) {
        this.answers = answers;
        this.actor = actor;
        this.read = read;
        this.provisioning = provisioning;
        this.words = words;
    }

    @POST
    @Path("plan")
    public Response plan(InputStream body) {
        return answers.answer(() -> words.write(provisioning.plan(setUp(body))));
    }

    @POST
    @Path("apply")
    public Response apply(InputStream body) {
        return answers.answer(() -> words.write(provisioning.apply(setUp(body))));
    }

    @POST
    @Path("verify")
    public Response verify(InputStream body) {
        return answers.answer(() -> {
            actor.administrator();
            Map<String, Object> result = new HashMap<>();
            result.put("drift", words.drift(provisioning.verify(Members.text(body, "sems"))));
            return result;
        });
    }

    /** {@code {"sems": "AIR", "also": ["Somebody's workflow"]}}. */
    @POST
    @Path("release")
    public Response release(InputStream body) {
        return answers.answer(() -> {
            actor.administrator();
            Problems problems = new Problems();
            Members members = new Members(JsonBody.read(body), problems);
            String sems = members.text("sems").orElse("");
            Set<String> also = Set.copyOf(members.texts("also"));
            problems.refuseIfAny();
            return words.write(provisioning.release(sems, also));
        });
    }

    @POST
    @Path("remove")
    public Response remove(InputStream body) {
        return answers.answer(() -> {
            actor.administrator();
            Map<String, Object> result = new HashMap<>();
            result.put("changes", words.changes(provisioning.remove(Members.text(body, "sems"))));
            return result;
        });
    }

    private SetUp setUp(InputStream body) throws IOException {
        ApplicationUser administrator = actor.administrator();
        return read.read(JsonBody.read(body), administrator);
    }
}
