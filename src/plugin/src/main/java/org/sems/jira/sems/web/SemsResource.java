package org.sems.jira.sems.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sems.jira.appointment.web.AppointmentJson;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.sems.SemsStore;
import org.sems.sems.Sems;

/** The SeMSs of this Jira; Jira administrators only. */
@Path("systems")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SemsResource {
    private final Answers answers;
    private final Actor actor;
    private final SemsStore store;
    private final AppointmentJson appointments;

    @Inject
    public SemsResource(Answers answers, Actor actor, SemsStore store, AppointmentJson appointments) {
        this.answers = answers;
        this.actor = actor;
        this.store = store;
        this.appointments = appointments;
    }

    @GET
    public Response all() {
        return answers.answer(() -> {
            actor.administrator();
            return store.all().stream().map(this::map).toList();
        });
    }

    private Map<String, Object> map(Sems sems) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", sems.key());
        map.put("name", sems.name());
        map.put("profile", sems.profile());
        map.put("projects", sems.projects());
        map.put("riskModel", sems.riskModel().toString());
        map.put("tolerance", sems.tolerance().highestTolerable().name());
        map.put("accountableManager", appointments.holder(sems));
        return map;
    }
}
