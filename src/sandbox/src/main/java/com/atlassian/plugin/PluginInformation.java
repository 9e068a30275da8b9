package com.atlassian.plugin;

/** The sandbox's own version of a type of Jira's that carries code. */
public class PluginInformation {
    private String version = "0.0";
    private String vendorName;

    public String getVersion() {
        return version;
    }

    public void setVersion(String to) {
        version = to;
    }

    public String getVendorName() {
        return vendorName;
    }

    public void setVendorName(String to) {
        vendorName = to;
    }
}
