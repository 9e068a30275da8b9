package org.sems.jira.duty;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.sems.appointment.Appointment;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.JsonBody;
import org.sems.jira.rest.Members;
import org.sems.jira.rest.Parameter;

/** Who answers for a SeMS: read by its people, appointed by Jira administrators, acknowledged by the appointee alone. */
@Path("appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AppointmentResource {
    private final Answers answers;
    private final Actor actor;
    private final Readers readers;
    private final Duties duties;
    private final AppointmentWords words;

    @Inject
    public AppointmentResource(Answers answers, Actor actor, Readers readers, Duties duties, AppointmentWords words) {
        this.answers = answers;
        this.actor = actor;
        this.readers = readers;
        this.duties = duties;
        this.words = words;
    }

    @GET
    @LicensedOnly
    public Response all(@QueryParam("sems") @DefaultValue("") String sems) {
        return answers.to(() -> words.all(readers.sems(sems)));
    }

    @POST
    @AdminOnly
    public Response appoint(InputStream body) {
        return answers.to(() -> {
            actor.administrator();
            return words(duties.appoint(JsonBody.read(body)));
        });
    }

    @POST
    @LicensedOnly
    @Path("{id}/acknowledge")
    public Response acknowledge(@PathParam("id") String id) {
        return answers.to(() -> words(duties.acknowledge(Parameter.wholeNumber("id", id))));
    }

    /** Ends it after the day {@code {"until": "2026-12-31"}}, or at once. */
    @POST
    @AdminOnly
    @Path("{id}/end")
    public Response end(@PathParam("id") String id, InputStream body) {
        return answers.to(() -> {
            actor.administrator();
            return words(duties.end(Parameter.wholeNumber("id", id), Members.text(body, "until")));
        });
    }

    private Object words(Appointment appointment) {
        return words.one(duties.semsOf(appointment.id()), appointment);
    }
}
