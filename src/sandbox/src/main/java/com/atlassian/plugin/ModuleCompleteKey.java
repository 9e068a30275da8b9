package com.atlassian.plugin;

/** A module's key with its plugin's: {@code plugin:module}; equal by its text. */
public final class ModuleCompleteKey {
    private final String pluginKey;
    private final String moduleKey;

    public ModuleCompleteKey(String completeKey) {
        this(before(completeKey), completeKey.substring(completeKey.indexOf(':') + 1));
    }

    public ModuleCompleteKey(String pluginKey, String moduleKey) {
        this.pluginKey = pluginKey;
        this.moduleKey = moduleKey;
    }

    private static String before(String completeKey) {
        if (completeKey.indexOf(':') < 1) {
            throw new IllegalArgumentException("Invalid complete key specified: " + completeKey);
        }
        return completeKey.substring(0, completeKey.indexOf(':'));
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public String getCompleteKey() {
        return pluginKey + ':' + moduleKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleCompleteKey that && that.getCompleteKey().equals(getCompleteKey());
    }

    @Override
    public int hashCode() {
        return getCompleteKey().hashCode();
    }

    @Override
    public String toString() {
        return getCompleteKey();
    }
}
