package org.sems.sandbox.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** What the application says of itself to plugins. */
public abstract class SandboxProperties implements ApplicationProperties {
    /** The Jira whose API the sandbox stands in for. */
    public static final String VERSION = "11.3.0";

    private final String baseUrl;

    SandboxProperties(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL ? "" : baseUrl;
    }

    @Override
    public String getDisplayName() {
        return "Sandbox (not Jira)";
    }

    @Override
    public String getVersion() {
        return VERSION;
    }

    @Override
    public String getBuildNumber() {
        return "1130000";
    }

    /** The few of Jira's own properties that are in use. */
    abstract static class OfJira implements com.atlassian.jira.config.properties.ApplicationProperties {
        private final String baseUrl;

        OfJira(String baseUrl) {
            this.baseUrl = baseUrl;
        }

        @Override
        public String getString(String key) {
            return switch (key) {
                case "jira.baseurl" -> baseUrl;
                case "jira.title" -> "Sandbox (not Jira)";
                case "webwork.i18n.encoding" -> "UTF-8";
                default -> null;
            };
        }

        @Override
        public String getText(String key) {
            return getString(key);
        }

        @Override
        public boolean getOption(String key) {
            return false;
        }
    }
}
