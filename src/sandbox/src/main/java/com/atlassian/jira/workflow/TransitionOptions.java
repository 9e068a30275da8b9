package com.atlassian.jira.workflow;

import java.util.HashMap;
import java.util.Map;

/** The sandbox's own version: Jira's declaration with code. */
public class TransitionOptions {
    private static final String SKIP = "sandbox.skip.";
    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automatic;

    private TransitionOptions(Builder builder) {
        skipConditions = builder.skipConditions;
        skipValidators = builder.skipValidators;
        skipPermissions = builder.skipPermissions;
        automatic = builder.automatic;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public Map<String, Object> getWorkflowParams() {
        Map<String, Object> params = new HashMap<>();
        params.put(SKIP + "conditions", skipConditions);
        params.put(SKIP + "validators", skipValidators);
        params.put(SKIP + "permissions", skipPermissions);
        params.put(SKIP + "automatic", automatic);
        return params;
    }

    public static TransitionOptions toTransitionOptions(Map<String, Object> params) {
        Builder builder = new Builder();
        builder.skipConditions = Boolean.TRUE.equals(params.get(SKIP + "conditions"));
        builder.skipValidators = Boolean.TRUE.equals(params.get(SKIP + "validators"));
        builder.skipPermissions = Boolean.TRUE.equals(params.get(SKIP + "permissions"));
        builder.automatic = Boolean.TRUE.equals(params.get(SKIP + "automatic"));
        return builder.build();
    }

    /** Says what a transition leaves out. */
    public static class Builder {
        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;
        private boolean automatic;

        public Builder() {}

        public Builder skipConditions() {
            skipConditions = true;
            return this;
        }

        public Builder skipValidators() {
            skipValidators = true;
            return this;
        }

        public Builder skipPermissions() {
            skipPermissions = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
