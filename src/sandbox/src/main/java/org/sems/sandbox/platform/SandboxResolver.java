package org.sems.sandbox.platform;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Locale;

/** SAL's I18nResolver over the plugin's texts, in the locale of the user. */
public abstract class SandboxResolver implements I18nResolver {
    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    SandboxResolver(Texts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(authentication.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Object[] resolved = new Object[arguments.length];
        for (int i = 0; i < resolved.length; i++) {
            resolved[i] = arguments[i] instanceof Message inner ? getText(locale, inner) : arguments[i];
        }
        return texts.format(locale, key, resolved);
    }

    @Override
    public String getText(String key) {
        return getText(authentication.getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.format(locale, key);
    }

    @Override
    public String getText(Message message) {
        return getText(authentication.getLocale(), message);
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    /** A key with arguments, not yet a text. */
    abstract static class KeyedMessage implements Message {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final Serializable[] arguments;

        KeyedMessage(String key, Serializable[] arguments) {
            this.key = key;
            this.arguments = arguments;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments;
        }
    }
}
