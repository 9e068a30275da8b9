package org.sems.jira.importing;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.sems.jira.record.MayCreate;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.NotAllowed;

/**
 * {@code POST /rest/sems/1.0/import/HQ/preview} and {@code .../apply}: with the rights of the caller, who has to be one
 * of those who may enter risks.
 */
@Path("/import/{projectKey}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private final RegisterImports imports;
    private final ImportTexts texts;
    private final MayCreate mayCreate;
    private final Actor actor;
    private final Answers answers;

    @Inject
    public ImportResource(
            RegisterImports imports, ImportTexts texts, MayCreate mayCreate, Actor actor, Answers answers) {
        this.imports = imports;
        this.texts = texts;
        this.mayCreate = mayCreate;
        this.actor = actor;
        this.answers = answers;
    }

    /** What the page needs to ask: words and choices. */
    @GET
    public Response choices(@PathParam("projectKey") String projectKey) {
        return answers.answer(() -> texts.collect(project(projectKey)));
    }

    @POST
    @Path("/preview")
    public Response preview(@PathParam("projectKey") String projectKey, InputStream body) {
        return answers.answer(
                () -> imports.preview(project(projectKey), actor.loggedIn(), ImportRequest.of(JsonBody.read(body))));
    }

    @POST
    @Path("/apply")
    public Response apply(@PathParam("projectKey") String projectKey, InputStream body) {
        return answers.answer(
                () -> imports.apply(project(projectKey), actor.loggedIn(), ImportRequest.of(JsonBody.read(body))));
    }

    private Project project(String key) {
        actor.loggedIn();
        Project project = actor.project(key, ProjectPermissions.CREATE_ISSUES);
        mayCreate.refusal(ImportSettings.RISK, project, actor.loggedIn()).ifPresent(why -> {
            throw new NotAllowed(why);
        });
        return project;
    }
}
