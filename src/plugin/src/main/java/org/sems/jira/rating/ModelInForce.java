package org.sems.jira.rating;

import java.util.Optional;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Under which model version new ratings of a project are given: that of the SeMS which the project belongs to. */
public final class ModelInForce {

    private final SemsRegister register;
    private final RiskModels models;

    public ModelInForce(SemsRegister register, RiskModels models) {
        this.register = register;
        this.models = models;
    }

    /** By which any SeMS judges. */
    boolean isAnywhere(RiskModel model) {
        return register.all().stream().map(Sems::riskModel).anyMatch(model.id()::equals);
    }

    /** Empty for a project outside any SeMS. */
    public Optional<RiskModel> find(String projectKey) {
        return register.ofProject(projectKey).map(Sems::riskModel).flatMap(models::find);
    }
}
