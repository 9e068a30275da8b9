package org.sems.jira.appointment.web;

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
import org.sems.jira.access.SemsAccess;
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
    private final SemsAccess semsAccess;
    private final AuthorizedAppointments authorizedAppointments;
    private final AppointmentJson words;

    @Inject
    public AppointmentResource(
            Answers answers,
            Actor actor,
            SemsAccess semsAccess,
            AuthorizedAppointments authorizedAppointments,
            AppointmentJson words) {
        this.answers = answers;
        this.actor = actor;
        this.semsAccess = semsAccess;
        this.authorizedAppointments = authorizedAppointments;
        this.words = words;
    }

    @GET
    @LicensedOnly
    public Response all(@QueryParam("sems") @DefaultValue("") String sems) {
        return answers.answer(() -> words.all(semsAccess.sems(sems)));
    }

    @POST
    @AdminOnly
    public Response appoint(InputStream body) {
        return answers.answer(() -> {
            actor.administrator();
            return words(authorizedAppointments.appoint(JsonBody.read(body)));
        });
    }

    @POST
    @LicensedOnly
    @Path("{id}/acknowledge")
    public Response acknowledge(@PathParam("id") String id) {
        return answers.answer(() -> words(authorizedAppointments.acknowledge(Parameter.wholeNumber("id", id))));
    }

    /** Ends it after the day {@code {"until": "2026-12-31"}}, or at once. */
    @POST
    @AdminOnly
    @Path("{id}/end")
    public Response end(@PathParam("id") String id, InputStream body) {
        return answers.answer(() -> {
            actor.administrator();
            return words(authorizedAppointments.end(Parameter.wholeNumber("id", id), Members.text(body, "until")));
        });
    }

    private Object words(Appointment appointment) {
        return words.one(authorizedAppointments.semsOf(appointment.id()), appointment);
    }
}
