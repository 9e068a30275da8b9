package org.sems.jira.admin;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sems.jira.duty.AppointmentWords;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Members;
import org.sems.jira.rest.NotFound;
import org.sems.jira.store.SemsStore;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.ModelVersion;
import org.sems.risk.RiskModels;
import org.sems.system.Sems;

/** The SeMSs of this Jira; Jira administrators only. */
@Path("semss")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SemsResource {
    private final Answers answers;
    private final Actor actor;
    private final SemsStore store;
    private final RiskModels models;
    private final AppointmentWords appointments;

    @Inject
    public SemsResource(Answers answers, Actor actor, SemsStore store, RiskModels models, AppointmentWords appointments) {
        this.answers = answers;
        this.actor = actor;
        this.store = store;
        this.models = models;
        this.appointments = appointments;
    }

    @GET
    public Response all() {
        return answers.to(() -> {
            actor.administrator();
            return store.all().stream().map(this::map).toList();
        });
    }

    /** From now on new ratings are given under {@code {"model": "un-5x5.3"}}; those that were given stay as they are. */
    @PUT
    @Path("{key}/risk-model")
    public Response useRiskModel(@PathParam("key") String key, InputStream body) {
        return answers.to(() -> {
            actor.administrator();
            store.find(key).orElseThrow(() -> new NotFound(Problem.of("setup.no-such-sems", key)));
            ModelVersion model = ModelVersion.parse(Members.text(body, "model"));
            if (models.find(model).isEmpty()) {
                throw new Refused(Problem.of("risk-model.unknown", model).at("model"));
            }
            store.useRiskModel(key, model);
            return map(store.find(key).orElseThrow());
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
