package org.sems.sandbox.platform;

import com.atlassian.sal.api.ApplicationProperties;

/** What the application says of itself to plugins. */
public abstract class SandboxProperties implements ApplicationProperties {
    /** The Jira whose API the sandbox stands in for. */
    public static final String VERSION = "11.3.0";

    @Override
    public String getVersion() {
        return VERSION;
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
    }
}
