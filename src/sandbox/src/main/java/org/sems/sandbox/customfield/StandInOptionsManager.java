package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import org.sems.sandbox.kernel.StandIns;

/** Options by configuration and id. Values are not kept unique, as in Jira. */
abstract class StandInOptionsManager implements OptionsManager {
    private final StoredOptions options;

    StandInOptionsManager(StoredOptions options) {
        this.options = options;
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return StandIns.create(SandboxOptions.class, config, options);
    }

    @Override
    public Option createOption(FieldConfig config, Long parent, Long sequence, String value) {
        return options.create(config.getId(), parent, sequence, value);
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        options.remove(option);
    }

    @Override
    public void removeCustomFieldOptions(CustomField field) {
        field.getConfigurationSchemes().stream()
                .map(FieldConfigScheme::getOneAndOnlyConfig)
                .forEach(this::removeCustomFieldConfigOptions);
    }

    @Override
    public void removeCustomFieldConfigOptions(FieldConfig config) {
        options.childrenOf(config.getId(), null).forEach(options::remove);
    }

    @Override
    public Option findByOptionId(Long id) {
        return options.byId(id).orElse(null);
    }

    @Override
    public void enableOption(Option option) {
        option.setDisabled(false);
    }

    @Override
    public void disableOption(Option option) {
        option.setDisabled(true);
    }

    @Override
    public void setValue(Option option, String value) {
        option.setValue(value);
    }
}
