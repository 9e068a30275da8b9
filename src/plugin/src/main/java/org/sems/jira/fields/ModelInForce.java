package org.sems.jira.fields;

import java.util.Optional;
import org.sems.risk.RiskModel;
import org.sems.risk.RiskModels;
import org.sems.system.Sems;
import org.sems.system.SemsRegister;

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
    public Optional<RiskModel> of(String projectKey) {
        return register.ofProject(projectKey).map(Sems::riskModel).flatMap(models::find);
    }
}
