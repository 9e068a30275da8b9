package com.atlassian.plugin;

/** The sandbox's own version of a type of Jira's that carries code. */
public class PluginInformation {
    private String version = "0.0";

    public String getVersion() {
        return version;
    }
}
