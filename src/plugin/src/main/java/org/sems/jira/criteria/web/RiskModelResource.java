package org.sems.jira.criteria.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Members;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** Risk models in all their versions: read by everybody who is logged in, published by Jira administrators and Security Managers. */
@Path("risk-models")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskModelResource {
    private final Answers answers;
    private final Actor actor;
    private final RiskModels models;
    private final AuthorizedCriteriaChanges criteria;

    @Inject
    public RiskModelResource(Answers answers, Actor actor, RiskModels models, AuthorizedCriteriaChanges criteria) {
        this.answers = answers;
        this.actor = actor;
        this.models = models;
        this.criteria = criteria;
    }

    @GET
    @LicensedOnly
    public Response all() {
        return answers.answer(() -> {
            actor.loggedIn();
            return models.all().stream().map(RiskModelResource::map).toList();
        });
    }

    /** Publishes {@code {"yaml": "..."}} for good; it is in force nowhere before it is proposed and acknowledged. */
    @POST
    @LicensedOnly
    public Response publish(InputStream body) {
        return answers.answer(() -> {
            criteria.mayPublish();
            return map(criteria.publish(Members.text(body, "yaml")));
        });
    }

    private static Map<String, Object> map(RiskModel model) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", model.id().toString());
        map.put("key", model.id().key());
        map.put("version", model.id().version());
        map.put("name", model.name());
        map.put("axes", model.axes().stream().map(RiskModelResource::axis).toList());
        map.put("cells", model.cells().stream().map(cell -> cell(model, cell)).toList());
        return map;
    }

    private static Map<String, Object> axis(Axis axis) {
        List<Map<String, Object>> steps = axis.steps().stream()
                .map(step -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("number", step.number());
                    map.put("name", step.name());
                    map.put("meaning", step.meaning());
                    return map;
                })
                .toList();
        return Map.of("key", axis.key(), "name", axis.name(), "steps", steps);
    }

    private static Map<String, Object> cell(RiskModel model, Cell cell) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("steps", model.stepNames(cell));
        map.put("level", model.levelAt(cell).name());
        map.put("rank", model.levelAt(cell).rank());
        map.put("colour", model.levelAt(cell).colour());
        map.put("score", model.scoreAt(cell));
        return map;
    }
}
