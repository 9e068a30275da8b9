package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;

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

    /** Without case, as Jira finds it. */
    @Override
    public Option getOptionForValue(String value, Long parent) {
        return options.childrenOf(config.getId(), parent).stream()
                .filter(option -> option.getValue().equalsIgnoreCase(value))
                .findFirst()
                .orElse(null);
    }
}
