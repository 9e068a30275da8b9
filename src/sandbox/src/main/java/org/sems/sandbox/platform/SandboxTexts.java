package org.sems.sandbox.platform;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Jira's I18nHelper over the plugin's texts. */
abstract class SandboxTexts extends AnyTexts {
    private final Texts texts;
    private final Locale locale;

    SandboxTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    String format(String key, Object... arguments) {
        return texts.format(locale, key, arguments);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getUnescapedText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public String getUntransformedRawText(String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.raw(locale, key).isPresent();
    }

    @Override
    public Set<String> getKeysForPrefix(String prefix) {
        return texts.keys(locale, prefix);
    }

    @Override
    public ResourceBundle getDefaultResourceBundle() {
        return getResourceBundle();
    }

    @Override
    public ResourceBundle getResourceBundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.raw(locale, key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keys(locale, ""));
            }
        };
    }
}
