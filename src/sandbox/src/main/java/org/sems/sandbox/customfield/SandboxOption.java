package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;

/** An option; changes are stored at once. Equal by id. */
public abstract class SandboxOption implements Option {
    private final StoredOptions options;
    private OptionRecord of;

    SandboxOption(OptionRecord of, StoredOptions options) {
        this.of = of;
        this.options = options;
    }

    @Override
    public Long getOptionId() {
        return of.id();
    }

    @Override
    public String getValue() {
        return of.value();
    }

    @Override
    public Long getSequence() {
        return of.sequence();
    }

    @Override
    public Boolean getDisabled() {
        return of.disabled();
    }

    @Override
    public List<Option> getChildOptions() {
        return options.childrenOf(of.config(), of.id());
    }

    @Override
    public void setValue(String value) {
        of = options.put(of.valued(value));
    }

    @Override
    public void setDisabled(Boolean disabled) {
        of = options.put(of.disabled(disabled));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxOption that && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    /** Jira prints an option as its value. */
    @Override
    public String toString() {
        return of.value();
    }
}
