package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.List;

/** The options of one configuration, as they were when asked for; first choices are its elements. */
public abstract class SandboxOptions extends ArrayList<Option> implements Options {
    private static final long serialVersionUID = 1;
    private final transient FieldConfig config;
    private final transient StoredOptions options;

    SandboxOptions(FieldConfig config, StoredOptions options) {
        super(options.childrenOf(config.getId(), null));
        this.config = config;
        this.options = options;
    }

    @Override
    public List<Option> getRootOptions() {
        return List.copyOf(this);
    }

    @Override
    public Option getOptionById(Long id) {
        return options.byId(id)
                .filter(option -> config.equals(option.getRelatedCustomField()))
                .orElse(null);
    }

    /** Without case, as Jira finds it. */
    @Override
    public Option getOptionForValue(String value, Long parent) {
        return options.childrenOf(config.getId(), parent).stream()
                .filter(option -> option.getValue().equalsIgnoreCase(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Option addOption(Option parent, String value) {
        Option made = options.create(config.getId(), parent == null ? null : parent.getOptionId(), null, value);
        if (parent == null) {
            add(made);
        }
        return made;
    }

    @Override
    public void removeOption(Option option) {
        options.remove(option);
        remove(option);
    }

    @Override
    public void setValue(Option option, String value) {
        option.setValue(value);
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
    public FieldConfig getRelatedFieldConfig() {
        return config;
    }
}
