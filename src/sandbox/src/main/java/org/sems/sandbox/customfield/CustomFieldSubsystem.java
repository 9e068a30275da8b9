package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Opens custom fields, contexts and options; there are none at the first start. */
public final class CustomFieldSubsystem {
    private final FieldTypes types;

    private CustomFieldSubsystem(FieldTypes types) {
        this.types = types;
    }

    public static CustomFieldSubsystem open(Services services) {
        Shelves shelves = Shelves.of(services);
        FieldTypes types = new FieldTypes(services);
        StockSearchers.register(types);
        Contexts contexts = new Contexts(shelves, services.get(Bonds.class));
        StoredCustomFields fields = new StoredCustomFields(
                shelves.shelf("custom-field", FieldRecord.class, FieldRecord::id), types, contexts, services);
        services.provide(Contexts.class, contexts);
        services.provide(CustomFields.class, fields);
        services.provide(
                CustomFieldManager.class,
                StandIns.create(StandInCustomFieldManager.class, fields, contexts, shelves, services));
        services.provide(
                FieldConfigSchemeManager.class,
                StandIns.create(StandInFieldConfigSchemeManager.class, contexts, services));
        services.provide(
                OptionsManager.class, StandIns.create(StandInOptionsManager.class, new StoredOptions(services)));
        services.provide(GenericConfigManager.class, StandIns.create(StandInGenericConfigManager.class, shelves));
        return new CustomFieldSubsystem(types);
    }

    public void pluginDisabled() {
        types.forgetPlugin();
    }
}
