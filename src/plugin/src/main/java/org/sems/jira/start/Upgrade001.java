package org.sems.jira.start;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import org.sems.jira.provisioning.registry.ProvisionedRow;
import org.sems.jira.rating.RiskModelRow;
import org.sems.jira.sems.SemsProjectRow;
import org.sems.jira.sems.SemsRow;

/** The first tables. Later versions get a class of their own; this one stays as it is. */
public final class Upgrade001 implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(ProvisionedRow.class, RiskModelRow.class, SemsProjectRow.class, SemsRow.class);
    }
}
